"""Files: decrees, certificates, imported spreadsheets, generated PDFs."""

import secrets
import uuid

from django.conf import settings
from django.db import models

from serang_asn.inti.jejak import terlacak


def kode_verifikasi() -> str:
    """Return an unguessable code of 20 URL-safe characters for `/verifikasi/<kode>/`."""
    return secrets.token_urlsafe(15)


def lokasi_berkas(dokumen: "Dokumen", nama: str) -> str:
    """Store by random code, never by the uploader's file name (it may hold a NIP, or a path)."""
    del nama
    return f"{dokumen.kode.hex[:2]}/{dokumen.kode.hex}"


@terlacak()
class Dokumen(models.Model):
    """One stored file with what proves it: its hash, its kind by content, and a code anyone can verify."""

    class Akses(models.TextChoices):
        PRIBADI = "pribadi", "Pemilik dan petugas dalam lingkup"
        INTERNAL = "internal", "Petugas dalam lingkup"
        PUBLIK = "publik", "Semua orang"

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kode_verifikasi = models.CharField(max_length=32, unique=True, default=kode_verifikasi, editable=False)
    jenis = models.CharField("jenis", max_length=40)
    judul = models.CharField("judul", max_length=200)
    nomor = models.CharField("nomor", max_length=100, blank=True, default="")
    tanggal = models.DateField("tanggal", null=True, blank=True, help_text="Kosong bila tidak tertera.")
    berkas = models.FileField(upload_to=lokasi_berkas)
    nama_asli = models.CharField(max_length=255, blank=True, default="")
    tipe_isi = models.CharField(max_length=100)
    ukuran = models.PositiveBigIntegerField(help_text="Byte.")
    sha256 = models.CharField(max_length=64)
    akses = models.CharField(max_length=10, choices=Akses.choices, default=Akses.INTERNAL)
    diunggah_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "dokumen"
        verbose_name_plural = "dokumen"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(sha256__regex=r"^[0-9a-f]{64}$"), name="inti_dokumen_sha256_sah"
            ),
            models.CheckConstraint(
                condition=models.Q(akses__in=["pribadi", "internal", "publik"]),
                name="inti_dokumen_akses_dikenal",
            ),
        ]

    def __str__(self) -> str:
        return self.judul
