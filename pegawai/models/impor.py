"""Bulk import: the file, its rows, what is wrong with them, how columns were understood."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models

from serang_asn.inti.jejak import terlacak


class StatusBatch(models.TextChoices):
    DIUNGGAH = "diunggah", "Diunggah"
    DIPERIKSA = "diperiksa", "Sudah diperiksa"
    DITOLAK = "ditolak", "Ditolak"
    DITERAPKAN = "diterapkan", "Sudah diterapkan"
    DIBATALKAN = "dibatalkan", "Dibatalkan"


class BatchImporQuerySet(models.QuerySet["BatchImpor"]):
    def terlihat_oleh(self, akun: Any) -> "BatchImporQuerySet":
        """Batches that `akun` may open: all for those who import for the city, else its own."""
        from serang_asn.inti import lingkup

        return self if lingkup.untuk(akun).seluruh_kota_impor else self.filter(oleh=akun)


@terlacak()
class BatchImpor(models.Model):
    """One spreadsheet handed in: what it was, what was found, what was done with it."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jenis = models.CharField(max_length=30)
    nama_berkas = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    dokumen = models.ForeignKey("inti.Dokumen", on_delete=models.PROTECT, null=True, related_name="+")
    status = models.CharField(max_length=12, choices=StatusBatch.choices, default=StatusBatch.DIUNGGAH)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    tugas = models.ForeignKey("inti.Tugas", on_delete=models.PROTECT, null=True, related_name="+")
    ringkasan = models.JSONField(default=dict)
    perbaikan_dari = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="perbaikan")
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    diterapkan_pada = models.DateTimeField(null=True)
    dibatalkan_pada = models.DateTimeField(null=True)

    objects = BatchImporQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "batch impor"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=StatusBatch.values), name="pegawai_batch_status_dikenal"
            ),
        ]

    def __str__(self) -> str:
        return self.nama_berkas


class BarisImpor(models.Model):
    """One data row of a batch as it was read, and what became of it."""

    class Nasib(models.TextChoices):
        BARU = "baru", "Baru"
        BERUBAH = "berubah", "Berubah"
        SAMA = "sama", "Sama"
        BERMASALAH = "bermasalah", "Bermasalah"

    batch = models.ForeignKey(BatchImpor, on_delete=models.CASCADE, db_index=False, related_name="baris")
    lembar = models.CharField(max_length=100)
    baris = models.PositiveIntegerField()
    nasib = models.CharField(max_length=10, choices=Nasib.choices)
    pegawai_id = models.BigIntegerField(
        null=True, help_text="Pegawai yang ditulis; kosong bila tidak ditulis."
    )
    data = models.JSONField()
    perubahan = models.JSONField(default=dict)

    class Meta:
        verbose_name = verbose_name_plural = "baris impor"
        constraints = [
            models.UniqueConstraint(fields=["batch", "lembar", "baris"], name="pegawai_barisimpor_unik"),
            models.CheckConstraint(
                condition=models.Q(nasib__in=["baru", "berubah", "sama", "bermasalah"]),
                name="pegawai_barisimpor_nasib_dikenal",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lembar} baris {self.baris}"


class MasalahImpor(models.Model):
    """One problem of one cell or row, in the words the administrator reads."""

    batch = models.ForeignKey(BatchImpor, on_delete=models.CASCADE, db_index=False, related_name="masalah")
    lembar = models.CharField(max_length=100)
    baris = models.PositiveIntegerField()
    kolom = models.CharField(max_length=4, blank=True, default="")
    bidang = models.CharField(max_length=60, blank=True, default="")
    kode = models.CharField(max_length=60)
    tingkat = models.CharField(max_length=10, choices=[("galat", "Galat"), ("peringatan", "Peringatan")])
    nilai = models.TextField(blank=True, default="")
    pesan = models.TextField()
    usul = models.TextField(
        blank=True, default="", help_text="Isi yang mungkin dimaksud; dipakai hanya bila disetujui."
    )

    class Meta:
        verbose_name = verbose_name_plural = "masalah impor"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(tingkat__in=["galat", "peringatan"]),
                name="pegawai_masalahimpor_tingkat_dikenal",
            ),
        ]
        indexes = [
            models.Index(fields=["batch", "kode"], name="pegawai_masalahimpor_kode"),
            models.Index(fields=["batch", "lembar", "baris"], name="pegawai_masalahimpor_letak"),
        ]

    def __str__(self) -> str:
        return f"{self.lembar} baris {self.baris}: {self.kode}"


@terlacak()
class PemetaanImpor(models.Model):
    """How the columns of one layout (hash of its header) were understood, so that it is known next time."""

    jenis = models.CharField(max_length=30)
    sidik = models.CharField("sidik kepala tabel", max_length=64)
    nama = models.CharField(max_length=150)
    pemetaan = models.JSONField()
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        verbose_name = verbose_name_plural = "pemetaan impor"
        constraints = [models.UniqueConstraint(fields=["jenis", "sidik"], name="pegawai_pemetaanimpor_unik")]

    def __str__(self) -> str:
        return self.nama
