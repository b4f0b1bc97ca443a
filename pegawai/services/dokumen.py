"""Documents of employees: attached to an event that stays as it is, and noted when they are sensitive."""

from typing import Any

from django.db import transaction

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models.lampiran import pemilik_sensitif
from pegawai.models.riwayat import Riwayat
from pegawai.services import akses
from pegawai.services.mutu.periksa import segarkan
from serang_asn.inti import dokumen as kearsipan
from serang_asn.inti.dokumen import BerkasTerperiksa
from serang_asn.inti.jejak import catat_jejak
from serang_asn.inti.models import Dokumen

BAGIAN = "dokumen riwayat sensitif"
JENIS = "sk"


class RiwayatSudahDibatalkan(KesalahanAturan):
    """A withdrawn event takes no document."""

    def __init__(self) -> None:
        super().__init__(
            "riwayat_sudah_dibatalkan", "Riwayat ini sudah dibatalkan, sehingga tidak menerima dokumen lagi."
        )


class DokumenSudahAda(KesalahanAturan):
    """The event carries a document already, and no reason to replace it was given."""

    def __init__(self) -> None:
        super().__init__(
            "dokumen_sudah_ada",
            "Riwayat ini sudah mempunyai dokumen. Tulis alasan bila dokumen itu memang harus diganti.",
        )


@transaction.atomic
def lampirkan(
    *, riwayat: Riwayat, berkas: BerkasTerperiksa, judul: str, oleh: Any, alasan: str = ""
) -> Dokumen:
    """Attach a file to an event and change nothing else of it; what it replaces stays in the trail.

    Raises RiwayatSudahDibatalkan, DokumenSudahAda (a document and no `alasan`), DokumenDitolak.
    """
    baris = type(riwayat)._default_manager.select_for_update().get(pk=riwayat.pk)
    if baris.dibatalkan_pada is not None:
        raise RiwayatSudahDibatalkan
    if baris.dokumen_id is not None and not alasan.strip():
        raise DokumenSudahAda
    hasil = kearsipan.simpan(
        berkas=berkas,
        jenis=JENIS,
        judul=judul,
        oleh=oleh,
        nomor=baris.sk_nomor,
        tanggal=baris.sk_tanggal,
        penerbit=baris.sk_pejabat,
    )
    baris.dokumen = hasil
    with catat_jejak(oleh, "dokumen", alasan):
        baris.save(update_fields=["dokumen"])
    segarkan([baris.pegawai_id])
    return hasil


def catat_pembacaan(*, dokumen: Dokumen, oleh: Any, alamat_ip: str | None) -> None:
    """Write down that a document of a sensitive history is about to be shown; others are not noted."""
    for pegawai in pemilik_sensitif(dokumen):
        akses.catat(
            pegawai=pegawai, oleh=oleh, bagian=BAGIAN, alasan=f"Membuka {dokumen.judul}"[:200],
            alamat_ip=alamat_ip,
        )  # fmt: skip
