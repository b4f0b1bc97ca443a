"""Writing a batch: what it would do, looked at and rolled back, or done as a whole or not at all."""

import itertools
from collections.abc import Callable, Collection, Mapping
from typing import Any

from django.db import connection, transaction
from django.db.models.functions import Now
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BarisImpor, BatchImpor, MasalahImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import laporan, padanan, pratinjau
from pegawai.services.impor.bacaan import GALAT, Bacaan
from pegawai.services.impor.jenis import Hitungan, JenisImpor, Perintah, ambil_jenis
from pegawai.services.impor.penyisipan import sisipkan
from pegawai.services.impor.siapkan import siapkan
from pegawai.services.impor.statistik import bergiliran, luaskan_memori, perbarui_statistik
from serang_asn.inti.jejak import dari_impor
from serang_asn.inti.kemajuan import DIAM

JUMLAH_TAHAP = 11
BAGIAN_TERBESAR = 0.95
"""Stages that a merge reports, and the most that a running one claims: kinds differ by a few stages."""


class BatchTidakDapatDiterapkan(KesalahanAturan):
    """The batch is not in a state in which it can be applied."""

    def __init__(self, pesan: str) -> None:
        super().__init__("batch_tidak_dapat_diterapkan", pesan)


def lihat(
    bacaan: Bacaan,
    *,
    jenis: JenisImpor,
    buat_rujukan: bool = False,
    disamakan: Mapping[str, Mapping[str, int]] | None = None,
    nama_baru: Mapping[str, Collection[str]] | None = None,
    kebijakan: Mapping[str, str] | None = None,
    lapor: Callable[[str], None] = DIAM.lapor,
    ambil: Callable[[Any], None] | None = None,
) -> Hitungan:
    """Say what writing these rows would do; the transaction is rolled back.

    disamakan: accepted names; nama_baru: names for which a row is created; kebijakan: policies chosen;
    ambil: takes what it needs out of the transaction before it is rolled back.
    """
    perintah = Perintah(
        hari=timezone.localdate(),
        buat_rujukan=buat_rujukan,
        padanan=disamakan or {},
        nama_baru=nama_baru or {},
        kebijakan=kebijakan or {},
    )
    with transaction.atomic(), connection.cursor() as kursor:
        siapkan(kursor, jenis.sumber_daya, bacaan.ambil_terbaca())
        hitungan = jenis.gabung(kursor, perintah, lapor)
        if ambil is not None:
            ambil(kursor)
        transaction.set_rollback(True)
    bacaan.tambahkan(hitungan.catatan)
    return hitungan


@transaction.atomic
def tulis(
    *,
    batch_id: int,
    bacaan: Bacaan,
    buat_rujukan: bool = False,
    lapor: Callable[..., None] = DIAM.lapor,
) -> Hitungan:
    """Write the good rows of a batch, all or none; the state of the employees is derived once at the end.

    Applied already: writes nothing and returns empty counts. Raises BatchTidakDapatDiterapkan.
    """
    batch = BatchImpor.objects.select_for_update().get(pk=batch_id)
    if batch.status == StatusBatch.DITERAPKAN:
        return Hitungan()
    if batch.status != StatusBatch.DIPERIKSA:
        raise BatchTidakDapatDiterapkan(f"Impor ini berstatus {batch.get_status_display().lower()}.")
    jenis, lapor = ambil_jenis(batch.jenis), bertahap(lapor)
    perintah = Perintah(
        hari=timezone.localdate(),
        batch_id=batch.pk,
        buat_rujukan=buat_rujukan,
        sumber=f"Impor {batch.nama_berkas}",
        padanan=padanan.dari_batch(batch),
        nama_baru=padanan.nama_baru(batch),
        kebijakan=batch.ringkasan.get(padanan.KUNCI_KEBIJAKAN, {}),
    )
    with dari_impor(batch.pk), connection.cursor() as kursor:
        kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
        bergiliran(kursor, lapor)
        luaskan_memori(kursor)
        lapor("Menyiapkan baris")
        siapkan(kursor, jenis.sumber_daya, bacaan.ambil_terbaca())
        pratinjau.lepaskan(kursor, batch)
        hitungan = jenis.gabung(kursor, perintah, lapor)
        bacaan.tambahkan(hitungan.catatan)
        catat_masalah(batch, bacaan)
        _catat_baris_bermasalah(kursor, batch)
        lapor("Menurunkan keadaan pegawai")
        kursor.execute("SELECT keadaan_selesaikan()")
        perbarui_statistik(kursor, hitungan.ditulis)
        lapor("Menuntaskan")
    BatchImpor.objects.filter(pk=batch.pk).update(
        status=StatusBatch.DITERAPKAN,
        diterapkan_pada=Now(),
        ringkasan=padanan.tetap(batch) | laporan.ringkasan(bacaan, hitungan),
    )
    return hitungan


def bertahap(lapor: Callable[..., None]) -> Callable[[str], None]:
    """Let each report say also how much of the whole is done, stage by stage."""
    nomor = itertools.count()

    def satu(tahap: str) -> None:
        lapor(tahap, bagian=min(next(nomor) / JUMLAH_TAHAP, BAGIAN_TERBESAR))

    return satu


def catat_masalah(batch: BatchImpor, bacaan: Bacaan) -> None:
    """Replace the noted problems of the batch; what a secret field holds is not written down."""
    MasalahImpor.objects.filter(batch=batch).delete()
    MasalahImpor.objects.bulk_create(
        [
            MasalahImpor(
                batch=batch,
                lembar=satu.lembar or "",
                baris=satu.baris,
                kolom=satu.kolom or "",
                bidang=satu.bidang or "",
                kode=satu.kode,
                tingkat=str(satu.tingkat),
                nilai="" if satu.bidang in laporan.BIDANG_RAHASIA else str(satu.nilai or ""),
                pesan=satu.pesan,
                usul=satu.usul,
            )
            for satu in bacaan.masalah
        ],
        batch_size=2000,
    )


def _catat_baris_bermasalah(kursor: Any, batch: BatchImpor) -> None:
    isian = {
        "batch_id": "%(batch)s",
        "lembar": "m.lembar",
        "baris": "m.baris",
        "nasib": "'bermasalah'",
        "data": "'{}'",
    }
    sumber = (
        "(SELECT DISTINCT lembar, baris FROM pegawai_masalahimpor WHERE batch_id = %(batch)s AND tingkat = %(galat)s) m"  # noqa: E501
        " ON CONFLICT DO NOTHING"
    )
    sisipkan(kursor, BarisImpor, isian, sumber, {"batch": batch.pk, "galat": GALAT})
