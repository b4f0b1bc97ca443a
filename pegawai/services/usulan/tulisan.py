"""What most kinds of proposals end in: one event of the employee's history, with the letter as its decree."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.domain.temuan import Tingkat
from pegawai.models import Pegawai, Usulan
from pegawai.models.riwayat import Sumber
from pegawai.services import riwayat as layanan
from pegawai.services.riwayat import pratinjau

ALASAN = "Diputuskan melalui usulan."


def tulis_riwayat(
    usulan: Usulan, oleh: Any, *, jenis: str, isian: Mapping[str, Any], kode: UUID | None = None
) -> dict[str, Any]:
    """Write one event of the history `jenis` and return what `Usulan.hasil` keeps. Raises RiwayatDitolak.

    kode: the code of the event, that of the proposal when it writes only one.
    """
    surat = {
        "sk_nomor": usulan.surat_nomor,
        "sk_tanggal": usulan.surat_tanggal,
        "sk_pejabat": usulan.surat_pejabat,
    }
    baris = layanan.tambah(
        pegawai=usulan.pegawai, jenis=jenis, isian={**isian, **surat}, oleh=oleh, kode=kode or usulan.kode,
        dokumen=usulan.surat, alasan=ALASAN, sumber=Sumber.USULAN,
    )  # fmt: skip
    return {"riwayat": [[jenis, str(baris.kode)]]}


def batalkan_riwayat(usulan: Usulan, oleh: Any, alasan: str) -> None:
    """Withdraw the events that a proposal wrote. Raises what withdrawing raises."""
    for jenis, kode in usulan.hasil.get("riwayat", []):
        baris = layanan.ambil_jenis(jenis).model.objects.get(kode=kode)
        layanan.batalkan(riwayat=baris, versi=layanan.versi_kini(baris), alasan=alasan, oleh=oleh)


def syarat_riwayat(pegawai: Pegawai, *, jenis: str, isian: Mapping[str, Any]) -> list[Syarat]:
    """Return what the rules of a history say of an event, as conditions.

    What forbids is not met; what asks for a reason is not known, so that those who check see it.
    """
    temuan = pratinjau.tambah(pegawai=pegawai, jenis=jenis, isian=isian).temuan
    hasil = {Tingkat.LARANG: HasilSyarat.BELUM, Tingkat.PERINGATAN: HasilSyarat.TIDAK_DIKETAHUI}
    daftar = [Syarat(satu.kode, hasil[satu.tingkat], satu.dasar, satu.pesan) for satu in temuan]
    if any(satu.hasil is HasilSyarat.BELUM for satu in daftar):
        return daftar
    kalimat = "Tidak bertentangan dengan riwayat yang tercatat."
    return [*daftar, Syarat(f"{jenis}_sesuai_riwayat", HasilSyarat.TERPENUHI, "", kalimat)]
