"""Files: decrees, certificates, imported spreadsheets, generated PDFs."""

import secrets
import uuid
from functools import reduce
from operator import or_
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from serang_asn.inti.jejak import terlacak


def kode_verifikasi() -> str:
    """Return an unguessable code of 20 URL-safe characters for `/verifikasi/<kode>/`."""
    return secrets.token_urlsafe(15)


def lokasi_berkas(dokumen: "Dokumen", nama: str) -> str:
    """Store by random code, never by the uploader's file name (it may hold a NIP, or a path)."""
    del nama
    return f"{dokumen.kode.hex[:2]}/{dokumen.kode.hex}"


class DokumenQuerySet(models.QuerySet["Dokumen"]):
    def terlihat_oleh(self, akun: Any) -> "DokumenQuerySet":
        """Documents that `akun` may open: public ones, what the owners allow, own uploads not yet owned."""
        from serang_asn.inti.registri.dokumen import pemilik_dokumen

        publik = Q(akses=Dokumen.Akses.PUBLIK)
        if not getattr(akun, "is_authenticated", False) or not akun.is_active:
            return self.filter(publik)
        milik = reduce(or_, (satu.milik() for satu in pemilik_dokumen), Q(pk__in=[]))
        return self.filter(
            reduce(or_, (satu.terlihat(akun) for satu in pemilik_dokumen), publik)
            | (Q(diunggah_oleh=akun) & ~milik)
        )


@terlacak()
class Dokumen(models.Model):
    """One stored file with what proves it: its hash, its kind by content, and a code anyone can verify."""

    class Akses(models.TextChoices):
        PRIBADI = "pribadi", "Pemilik dan petugas dalam lingkup"
        INTERNAL = "internal", "Petugas dalam lingkup dan pegawai yang bersangkutan"
        PUBLIK = "publik", "Semua orang"

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kode_verifikasi = models.CharField(max_length=32, unique=True, default=kode_verifikasi, editable=False)
    jenis = models.CharField("jenis", max_length=40)
    judul = models.CharField("judul", max_length=200)
    nomor = models.CharField("nomor", max_length=100, blank=True, default="")
    tanggal = models.DateField("tanggal", null=True, blank=True, help_text="Kosong bila tidak tertera.")
    penerbit = models.CharField("instansi penerbit", max_length=150, blank=True, default="")
    berkas = models.FileField(upload_to=lokasi_berkas)
    nama_asli = models.CharField(max_length=255, blank=True, default="")
    tipe_isi = models.CharField(max_length=100)
    ukuran = models.PositiveBigIntegerField(help_text="Byte.")
    sha256 = models.CharField(max_length=64)
    tersandi = models.BooleanField(
        default=False, help_text="Berkasnya tersimpan tersandi; ukuran dan sha256 adalah dari isinya."
    )
    akses = models.CharField(max_length=10, choices=Akses.choices, default=Akses.INTERNAL)
    diunggah_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    kembaran: "Dokumen | None" = None
    """Set by `simpan`: an earlier document with the same content and purpose that the uploader may open."""

    objects = DokumenQuerySet.as_manager()

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
        indexes = [models.Index(fields=["sha256", "jenis"], name="inti_dokumen_isi")]

    def __str__(self) -> str:
        return self.judul

    def get_absolute_url(self) -> str:
        return reverse("dokumen:buka", args=[self.kode])

    @property
    def lokasi_gambar(self) -> str:
        """Where the picture of the first page lies in the storage."""
        return f"{self.berkas.name}.png"
