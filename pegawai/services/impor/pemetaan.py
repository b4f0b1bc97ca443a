"""Columns put right by hand: for one file, and remembered for every file of the same layout."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor, PemetaanImpor, TataLetakImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.arahan import KUNCI_PEMETAAN


class PemetaanTidakDapatDiingat(KesalahanAturan):
    """A table without a header looks like any other of its width."""

    def __init__(self) -> None:
        super().__init__(
            "pemetaan_tanpa_kepala",
            "Tabel ini tidak mempunyai baris judul, jadi pemetaannya tidak dapat dikenali pada berkas lain. "
            "Simpan tanpa mengingatnya.",
        )


@transaction.atomic
def simpan(
    *, batch: BatchImpor, tata: TataLetakImpor, pilihan: Mapping[str, str], nama: str = "", oleh: Any
) -> None:
    """Keep what the columns of a layout mean; with a name, for other files too. The next check goes by it.

    pilihan: column letter → fields joined by `+`, empty to leave the column out. Raises
    BatchTidakDapatDiterapkan, PemetaanTidakDapatDiingat.
    """
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    layanan.pastikan(batch, StatusBatch.DIPERIKSA, "mengubah arti kolom")
    if nama and not any(kolom["kepala"] for kolom in tata.kolom):
        raise PemetaanTidakDapatDiingat
    batch.ringkasan[KUNCI_PEMETAAN] = batch.ringkasan.get(KUNCI_PEMETAAN, {}) | {tata.sidik: dict(pilihan)}
    batch.ringkasan[layanan.BELUM_DIPERIKSA] = True
    batch.save(update_fields=["ringkasan"])
    if nama:
        PemetaanImpor.objects.update_or_create(
            jenis=batch.jenis,
            sidik=tata.sidik,
            defaults={"nama": nama[:150], "pemetaan": dict(pilihan), "dibuat_oleh": oleh},
        )


@transaction.atomic
def namai(*, pemetaan: PemetaanImpor, nama: str) -> None:
    """Give a remembered mapping another name."""
    pemetaan = PemetaanImpor.objects.select_for_update().get(pk=pemetaan.pk)
    pemetaan.nama = nama[:150]
    pemetaan.save(update_fields=["nama"])


@transaction.atomic
def lupakan(*, pemetaan: PemetaanImpor) -> None:
    """Forget a mapping; files that were read with it stay as they are."""
    PemetaanImpor.objects.filter(pk=pemetaan.pk).delete()
