"""Writes assessments of competencies."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Pegawai
from pegawai.models.riwayat import Sumber
from pelatihan.domain.kompetensi import SumberPenilaian, berlaku_sampai
from pelatihan.models import PenilaianKompetensi
from pelatihan.models.ketentuan import get_masa_berlaku
from serang_asn.inti import dokumen as layanan_dokumen
from serang_asn.inti.jejak import sebagai

JENIS_DOKUMEN = "penilaian_kompetensi"


class PenilaianDitolak(KesalahanAturan):
    """An assessment may not be written so."""

    def __init__(self, pesan: str, kode: str = "penilaian_ditolak") -> None:
        super().__init__(kode, pesan)


@transaction.atomic
def catat(
    *, pegawai: Pegawai, sumber: str, tanggal: date, tingkat: Mapping[int, int], oleh: Any, penilai: str = "",
    sampai: date | None = None, berkas: Any = None, catatan: str = "",
) -> list[PenilaianKompetensi]:  # fmt: skip
    """Record what one assessment found. tingkat: key of the competency → level 0 to 5.

    sampai: first day on which it no longer counts; None: as long as its source holds. berkas: the report.
    Raises PenilaianDitolak, DokumenDitolak.
    """
    if not tingkat:
        raise PenilaianDitolak("Isi tingkat paling sedikit satu kompetensi.")
    if tanggal > timezone.localdate():
        raise PenilaianDitolak("Tanggal penilaian tidak boleh sesudah hari ini.")
    akhir = sampai or berlaku_sampai(tanggal, get_masa_berlaku(tanggal)[SumberPenilaian(sumber).value])
    if akhir <= tanggal:
        raise PenilaianDitolak("Masa berlaku harus berakhir setelah tanggal penilaian.")
    Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk)
    with sebagai(akun_id=oleh.pk, asal="penilaian.catat"):
        dokumen = berkas and layanan_dokumen.simpan(
            berkas=berkas, jenis=JENIS_DOKUMEN, judul="Hasil penilaian kompetensi", oleh=oleh, tanggal=tanggal
        )
        daftar = [
            PenilaianKompetensi(
                pegawai=pegawai, kompetensi_id=kunci, tingkat=satu, sumber_penilaian=sumber, tanggal=tanggal,
                berlaku_sampai=akhir, penilai=penilai, dokumen=dokumen or None, catatan=catatan,
                sumber=Sumber.MANUAL,
            )
            for kunci, satu in tingkat.items()
        ]  # fmt: skip
        return _simpan(daftar)


def _simpan(daftar: list[PenilaianKompetensi]) -> list[PenilaianKompetensi]:
    try:
        with transaction.atomic():
            return PenilaianKompetensi.objects.bulk_create(daftar)
    except IntegrityError as galat:
        raise PenilaianDitolak(
            "Penilaian dari sumber yang sama pada hari itu sudah tercatat. Batalkan yang lama lebih dahulu.",
            "penilaian_sudah_ada",
        ) from galat


@transaction.atomic
def batalkan(*, penilaian: PenilaianKompetensi, alasan: str, oleh: Any) -> None:
    """Withdraw an assessment: the row stays, with the reason, and no longer counts. Twice does it once."""
    if not alasan.strip():
        raise PenilaianDitolak("Tulis alasan pembatalan.")
    baris = PenilaianKompetensi.objects.select_for_update().get(pk=penilaian.pk)
    if baris.dibatalkan_pada is not None:
        return
    baris.dibatalkan_pada, baris.alasan_pembatalan = timezone.now(), alasan.strip()[:300]
    with sebagai(akun_id=oleh.pk, asal="penilaian.batalkan", alasan=baris.alasan_pembatalan):
        baris.save(update_fields=["dibatalkan_pada", "alasan_pembatalan"])
