"""Leading a batch: take the file in, check it, apply it. Each step as a whole or not at all.

A batch moves `diunggah → diperiksa → diterapkan → dibatalkan`, or to `ditolak`. Every step locks the batch and
looks at its status first, so a step started twice, or again by a worker that was restarted, does its work once.
"""  # noqa: E501

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.impor import berkas as pengenal
from pegawai.domain.impor.penolakan import BerkasDitolak
from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import arahan, batal, laporan, padanan, penyimpanan, tata_letak
from pegawai.services.impor import bacaan as pembaca
from pegawai.services.impor.bacaan import Bacaan
from pegawai.services.impor.berkas_asal import buka
from pegawai.services.impor.jenis import Hitungan, JenisImpor, ambil_jenis
from pegawai.services.impor.penerapan import BatchTidakDapatDiterapkan, catat_masalah, lihat, tulis
from pegawai.services.impor.pratinjau import Penampung
from pegawai.services.mutu.periksa import segarkan
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti.dokumen import DokumenDitolak, simpan_tepercaya
from serang_asn.inti.dokumen.pemindai import pindai
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Tugas
from serang_asn.inti.pekerja import is_dikerjakan

TIPE_ISI = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xlsb": "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
    "xls": "application/vnd.ms-excel",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "csv": "text/csv",
}
MASA_AWAL = timedelta(minutes=1)
"""For so long a task counts as under way even when its worker has given no sign of life yet."""
BELUM_DIPERIKSA = "belum_diperiksa"
"""Noted in the summary while the last check knows nothing of the latest decisions."""


@transaction.atomic
def unggah(
    *, isi: bytes, nama: str, jenis: str, oleh: Any, perbaikan_dari: BatchImpor | None = None
) -> BatchImpor:
    """Store a file as a document and a batch, and queue its check.

    perbaikan_dari: the batch whose file was corrected; what was decided about columns and names goes on.

    Raises BerkasDitolak at once for what is no spreadsheet, is encrypted or too large when opened, or does
    not pass the virus scanner; JenisTidakDikenal.
    """
    try:
        pindai(isi)
    except DokumenDitolak as galat:
        raise BerkasDitolak(galat.kode, galat.pesan) from galat
    batch = _simpan(isi=isi, nama=nama, jenis=ambil_jenis(jenis), oleh=oleh)
    if perbaikan_dari is not None and perbaikan_dari.jenis == batch.jenis:
        batch.perbaikan_dari = perbaikan_dari
        batch.ringkasan = padanan.tetap(perbaikan_dari)
        batch.save(update_fields=["perbaikan_dari", "ringkasan"])
    _antrekan(batch, fungsi=periksa, judul=f"Memeriksa {nama}", oleh=oleh)
    penyimpanan.buang_kedaluwarsa()
    return batch


@transaction.atomic
def mulai_terapkan(*, batch: BatchImpor, oleh: Any, buat_rujukan: bool = False) -> Tugas:
    """Queue the application of a checked batch. Raises BatchTidakDapatDiterapkan."""
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    pastikan(batch, StatusBatch.DIPERIKSA, "menerapkan")
    if batch.ringkasan.get(BELUM_DIPERIKSA):
        raise BatchTidakDapatDiterapkan(
            "Ada koreksi atau pilihan yang belum diperiksa. Periksa ulang berkas ini sebelum menerapkannya."
        )
    if not batch.ringkasan.get("baik"):
        raise BatchTidakDapatDiterapkan(
            "Tidak ada baris yang dapat dimuat. Perbaiki berkas, lalu unggah lagi."
        )
    argumen = {"buat_rujukan": buat_rujukan}
    return _antrekan(
        batch, fungsi=terapkan, judul=f"Menerapkan {batch.nama_berkas}", oleh=oleh, argumen=argumen
    )


@transaction.atomic
def mulai_periksa(*, batch: BatchImpor, oleh: Any) -> Tugas:
    """Queue the check once more, after it failed. Raises BatchTidakDapatDiterapkan."""
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    if batch.status not in {StatusBatch.DIUNGGAH, StatusBatch.DIPERIKSA} or is_sedang_dikerjakan(batch.tugas):
        raise BatchTidakDapatDiterapkan("Berkas ini sedang diperiksa atau sudah selesai diproses.")
    return _antrekan(batch, fungsi=periksa, judul=f"Memeriksa {batch.nama_berkas}", oleh=oleh)


@transaction.atomic
def mulai_batal(*, batch: BatchImpor, oleh: Any, alasan: str) -> Tugas:
    """Queue the undo of an applied batch. Raises BatchTidakDapatDiterapkan."""
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    pastikan(batch, StatusBatch.DITERAPKAN, "membatalkan")
    judul = f"Membatalkan {batch.nama_berkas}"
    return _antrekan(batch, fungsi=batalkan, judul=judul, oleh=oleh, argumen={"alasan": alasan})


def is_sedang_dikerjakan(tugas: Tugas | None) -> bool:
    """Answer whether a task of the batch is still under way; one whose worker was lost is not."""
    if tugas is None or tugas.is_berakhir:
        return False
    baru = timezone.now() - (tugas.mulai_pada or tugas.dibuat_pada) < MASA_AWAL
    return baru or is_dikerjakan(tugas)


def hentikan(*, batch: BatchImpor) -> bool:
    """Ask the task of the batch to stop; tell whether there was one. What it wrote is taken back."""
    return batch.tugas is not None and antrean.minta_batal(tugas=batch.tugas)


def periksa(*, kemajuan: Kemajuan, batch_id: int) -> dict[str, Any]:
    """Task: read the file, look for problems and note what an application would do; writes no record."""
    batch = BatchImpor.objects.select_related("dokumen").get(pk=batch_id)
    if batch.status not in {StatusBatch.DIUNGGAH, StatusBatch.DIPERIKSA}:
        return _tautan(batch)
    try:
        bacaan = _baca(batch, kemajuan)
    except BerkasDitolak as galat:
        _tolak(batch, galat)
        return _tautan(batch)
    sejak = timezone.now()
    jenis = ambil_jenis(batch.jenis)
    with Penampung(jenis) as penampung:
        hitungan = lihat(
            bacaan,
            jenis=jenis,
            disamakan=padanan.dari_batch(batch),
            nama_baru=padanan.nama_baru(batch),
            kebijakan=batch.ringkasan.get(padanan.KUNCI_KEBIJAKAN, {}),
            lapor=kemajuan.lapor,
            ambil=penampung.ambil,
        )
        _catat_pemeriksaan(batch_id, bacaan, hitungan, penampung, sejak)
    return _tautan(batch)


def _catat_pemeriksaan(
    batch_id: int, bacaan: Bacaan, hitungan: Hitungan, penampung: Penampung, sejak: datetime
) -> None:
    """Keep what a check found, unless the batch has moved on. sejak: when the records were looked at."""
    with transaction.atomic():
        batch = BatchImpor.objects.select_for_update().get(pk=batch_id)
        if batch.status in {StatusBatch.DIUNGGAH, StatusBatch.DIPERIKSA}:
            catat_masalah(batch, bacaan)
            penampung.simpan(batch, bacaan)
            tata_letak.simpan(batch, bacaan.tata_letak, arahan.dari_batch(batch).diingat)
            batch.status = StatusBatch.DIPERIKSA
            batch.ringkasan = padanan.tetap(batch) | laporan.ringkasan(bacaan, hitungan)
            batch.ringkasan["diperiksa_pada"] = sejak.isoformat()
            batch.save(update_fields=["status", "ringkasan"])


def terapkan(*, kemajuan: Kemajuan, batch_id: int, buat_rujukan: bool = False) -> dict[str, Any]:
    """Task: write the good rows of a checked batch in one transaction. Raises BatchTidakDapatDiterapkan."""
    batch = BatchImpor.objects.select_related("dokumen").get(pk=batch_id)
    if batch.status != StatusBatch.DITERAPKAN:
        bacaan = _baca(batch, kemajuan)
        tulis(batch_id=batch_id, bacaan=bacaan, buat_rujukan=buat_rujukan, lapor=kemajuan.lapor)
        segarkan(None)
    return _tautan(batch)


def batalkan(*, kemajuan: Kemajuan, batch_id: int, alasan: str) -> dict[str, Any]:
    """Task: undo an applied batch. Raises ImporTidakDapatDibatalkan."""
    kemajuan.lapor("Memeriksa perubahan setelah impor")
    batch = batal.batalkan(batch_id=batch_id, alasan=alasan, lapor=kemajuan.lapor)
    segarkan(None)
    return _tautan(batch)


def langsung(
    *,
    berkas: Path,
    jenis: str,
    buat_rujukan: bool = False,
    oleh: Any = None,
    kebijakan: Mapping[str, str] | None = None,
    lapor: Callable[..., None] = antrean.DIAM.lapor,
) -> tuple[Bacaan, Hitungan, BatchImpor]:
    """Take a file in, check and apply it in one go, for the command line. Raises what the steps raise."""
    lapor("Membaca berkas")
    isi = berkas.read_bytes()
    spek = ambil_jenis(jenis)
    ingatan = arahan.dari_ingatan(spek.kode)
    bacaan = pembaca.baca(isi, berkas.name, jenis=spek, per_tanggal=timezone.localdate(), arahan=ingatan)
    with transaction.atomic():
        batch = _simpan(isi=isi, nama=berkas.name, jenis=spek, oleh=oleh)
        ringkasan = {padanan.KUNCI_KEBIJAKAN: {**(kebijakan or {})}}
        BatchImpor.objects.filter(pk=batch.pk).update(status=StatusBatch.DIPERIKSA, ringkasan=ringkasan)
        hitungan = tulis(batch_id=batch.pk, bacaan=bacaan, buat_rujukan=buat_rujukan, lapor=lapor)
    return bacaan, hitungan, batch


def _simpan(*, isi: bytes, nama: str, jenis: JenisImpor, oleh: Any) -> BatchImpor:
    format_isi = pengenal.kenali(isi, nama).format
    sha256 = hashlib.sha256(isi).hexdigest()
    try:
        dokumen = simpan_tepercaya(
            isi=isi,
            tipe_isi=TIPE_ISI[format_isi],
            nama_asli=nama,
            jenis=penyimpanan.JENIS,
            tersandi=True,
            judul=f"Berkas impor {jenis.judul}"[:200],
            oleh=oleh,
        )
    except DokumenDitolak as galat:
        raise BerkasDitolak(galat.kode, galat.pesan) from galat
    return BatchImpor.objects.create(
        jenis=jenis.kode, nama_berkas=nama[:255], sha256=sha256, dokumen=dokumen, oleh=oleh
    )


def _antrekan(
    batch: BatchImpor,
    *,
    fungsi: Callable[..., Any],
    judul: str,
    oleh: Any,
    argumen: dict[str, Any] | None = None,
) -> Tugas:
    isian = {"batch_id": batch.pk, **(argumen or {})}
    tugas = antrean.jalankan(fungsi=fungsi, judul=judul[:200], akun=oleh, argumen=isian)
    BatchImpor.objects.filter(pk=batch.pk).update(tugas=tugas)
    return tugas


def pastikan(batch: BatchImpor, status: StatusBatch, tindakan: str) -> None:
    """Raise BatchTidakDapatDiterapkan unless the batch has `status` and no task of it is under way."""
    if batch.status != status:
        raise BatchTidakDapatDiterapkan(
            f"Tidak dapat {tindakan}: impor ini berstatus {batch.get_status_display().lower()}."
        )
    if is_sedang_dikerjakan(batch.tugas):
        raise BatchTidakDapatDiterapkan("Impor ini sedang dikerjakan. Tunggu sampai selesai.")


def _baca(batch: BatchImpor, kemajuan: Kemajuan) -> Bacaan:
    """Read the stored file again and make sure that it is still the one that was handed in."""
    kemajuan.lapor("Membaca berkas")
    isi = buka(batch)
    hari = timezone.localdate(batch.dibuat_pada)
    return pembaca.baca(
        isi,
        batch.nama_berkas,
        jenis=ambil_jenis(batch.jenis),
        per_tanggal=hari,
        arahan=arahan.dari_batch(batch),
    )


def _tolak(batch: BatchImpor, galat: BerkasDitolak) -> None:
    BatchImpor.objects.filter(pk=batch.pk, status=StatusBatch.DIUNGGAH).update(
        status=StatusBatch.DITOLAK, ringkasan={"galat": {"kode": galat.kode, "pesan": galat.pesan}}
    )


def _tautan(batch: BatchImpor) -> dict[str, Any]:
    return {"tautan": reverse("pegawai:impor-detail", args=[batch.kode])}
