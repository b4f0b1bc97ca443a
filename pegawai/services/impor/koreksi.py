"""Cells put right in the preview: kept with the batch, read by the next check, seen in the trail."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor, KoreksiImpor, MasalahImpor
from pegawai.models.impor import StatusBatch
from pegawai.services import nik
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.laporan import BIDANG_RAHASIA
from pegawai.services.impor.pratinjau import TERSAMAR


class SelTidakDapatDikoreksi(KesalahanAturan):
    """The problem is not one of a single cell."""

    def __init__(self) -> None:
        super().__init__(
            "sel_tidak_dapat_dikoreksi",
            "Masalah ini tidak menyangkut satu sel. Perbaiki arti kolomnya atau berkas asalnya.",
        )


@transaction.atomic
def simpan(*, batch: BatchImpor, masalah: MasalahImpor, nilai: str, oleh: Any, ke_semua: bool = False) -> int:
    """Have a problem cell read as `nilai`; return how many cells that is.

    ke_semua: also every other cell with the same problem, field and content. Raises
    BatchTidakDapatDiterapkan, SelTidakDapatDikoreksi.
    """
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    layanan.pastikan(batch, StatusBatch.DIPERIKSA, "memperbaiki isi")
    if not masalah.kolom:
        raise SelTidakDapatDikoreksi
    daftar = sama_dengan(masalah) if ke_semua else MasalahImpor.objects.filter(pk=masalah.pk)
    rahasia = masalah.bidang in BIDANG_RAHASIA
    koreksi = [
        KoreksiImpor(
            batch=batch,
            lembar=satu.lembar,
            baris=satu.baris,
            kolom=satu.kolom,
            bidang=satu.bidang,
            lama=satu.nilai,
            baru=TERSAMAR if rahasia and nilai else nilai,
            baru_sandi=nik.sandikan(nilai),
            oleh=oleh,
        )
        for satu in _satu_per_sel(daftar)
    ]
    KoreksiImpor.objects.bulk_create(
        koreksi,
        batch_size=1000,
        update_conflicts=True,
        unique_fields=["batch", "lembar", "baris", "kolom"],
        update_fields=["bidang", "baru", "baru_sandi", "oleh", "pada"],
    )
    _tandai(batch)
    return len(koreksi)


@transaction.atomic
def tarik(*, batch: BatchImpor, koreksi: KoreksiImpor) -> None:
    """Let a corrected cell be read as the file has it. Raises BatchTidakDapatDiterapkan."""
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    layanan.pastikan(batch, StatusBatch.DIPERIKSA, "menarik koreksi")
    batch.koreksi.filter(pk=koreksi.pk).delete()
    _tandai(batch)


def sama_dengan(masalah: MasalahImpor) -> Any:
    """Return the problems of the same kind about cells that hold the same. What is secret equals nothing."""
    if masalah.bidang in BIDANG_RAHASIA:
        return MasalahImpor.objects.filter(pk=masalah.pk)
    return MasalahImpor.objects.filter(
        batch_id=masalah.batch_id, kode=masalah.kode, bidang=masalah.bidang, nilai=masalah.nilai
    ).exclude(kolom="")


def _satu_per_sel(daftar: Iterable[MasalahImpor]) -> Iterable[MasalahImpor]:
    return {(satu.lembar, satu.baris, satu.kolom): satu for satu in daftar}.values()


def _tandai(batch: BatchImpor) -> None:
    batch.ringkasan[layanan.BELUM_DIPERIKSA] = True
    batch.save(update_fields=["ringkasan"])
