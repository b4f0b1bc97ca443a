"""What a unit does for the public, and who stands at its counter."""

import uuid
from datetime import date
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from serang_asn.inti import lingkup
from serang_asn.inti.jejak import terlacak


class DalamLingkup(models.QuerySet[Any]):
    """Rows that belong to a unit."""

    def terlihat_oleh(self, akun: Any) -> "DalamLingkup":
        """Rows of units within the scope of `akun`."""
        return self.filter(lingkup.untuk(akun).saring_unit("unit__path"))

    def di_bawah(self, unit: Any) -> "DalamLingkup":
        """Rows of `unit` and of everything below it."""
        return self.filter(unit__path__startswith=unit.path)


class LayananQuerySet(DalamLingkup):
    def berlaku(self, pada: date) -> "LayananQuerySet":
        """Services that are given on `pada`."""
        return self.filter(
            Q(berlaku_selesai__isnull=True) | Q(berlaku_selesai__gt=pada), berlaku_mulai__lte=pada
        )


class KelompokLayanan(models.TextChoices):
    """Services of one kind may be compared with each other."""

    KEPENDUDUKAN = "kependudukan", "Kependudukan"
    PERIZINAN = "perizinan", "Perizinan"
    KESEHATAN = "kesehatan", "Kesehatan"
    PENDIDIKAN = "pendidikan", "Pendidikan"
    SOSIAL = "sosial", "Sosial dan ketenagakerjaan"
    PAJAK = "pajak", "Pajak dan retribusi"
    LINGKUNGAN = "lingkungan", "Lingkungan dan infrastruktur"
    KETERANGAN = "keterangan", "Surat keterangan dan pengantar"
    INTERNAL = "internal", "Layanan antarperangkat daerah"
    LAINNYA = "lainnya", "Lainnya"


@terlacak()
class Layanan(models.Model):
    """One public service of a unit with its service standard (UU 25/2009 ps. 21)."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="layanan")
    nama = models.CharField("nama layanan", max_length=160)
    kelompok = models.CharField("kelompok", max_length=15, choices=KelompokLayanan.choices)
    uraian = models.CharField("untuk apa", max_length=300, blank=True, default="")
    persyaratan = models.TextField("persyaratan", help_text="Satu syarat per baris.")
    prosedur = models.TextField("prosedur", help_text="Satu langkah per baris, menurut urutannya.")
    waktu = models.CharField("jangka waktu penyelesaian", max_length=120)
    biaya = models.CharField("biaya atau tarif", max_length=200, help_text="Tulis “Gratis” bila tanpa biaya.")
    produk = models.CharField("produk layanan", max_length=200)
    dasar = models.CharField("dasar hukum", max_length=300, blank=True, default="")
    tempat = models.CharField("tempat dan jam layanan", max_length=200, blank=True, default="")
    berlaku_mulai = models.DateField("berlaku mulai")
    berlaku_selesai = models.DateField(
        "berlaku sampai", null=True, blank=True, help_text="Kosong berarti masih diberikan."
    )

    objects = LayananQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "layanan publik"
        constraints = [
            models.CheckConstraint(
                condition=Q(kelompok__in=KelompokLayanan.values), name="transparansi_layanan_kelompok_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(berlaku_selesai__isnull=True) | Q(berlaku_selesai__gt=F("berlaku_mulai")),
                name="transparansi_layanan_selesai_setelah_mulai",
                violation_error_message="Hari berakhir harus setelah hari mulai.",
            ),
            models.UniqueConstraint(
                fields=["unit", "nama"],
                condition=Q(berlaku_selesai__isnull=True),
                name="transparansi_layanan_sekali",
                violation_error_message="Unit ini sudah mempunyai layanan dengan nama itu.",
            ),
        ]

    def __str__(self) -> str:
        return self.nama

    def get_absolute_url(self) -> str:
        return reverse("transparansi:layanan-detail", args=[self.kode])


@terlacak()
class PetugasLayanan(models.Model):
    """One employee at the counter of a unit, under the name that citizens read there; never a NIP."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="petugas_layanan")
    pegawai = models.ForeignKey("pegawai.Pegawai", on_delete=models.PROTECT, related_name="petugas_layanan")
    nama_layanan = models.CharField(
        "nama layanan", max_length=60, help_text="Nama pada papan loket, misalnya “Ibu Siti, Loket 3”."
    )
    mulai = models.DateField("mulai")
    selesai = models.DateField("sampai", null=True, blank=True, help_text="Kosong berarti masih bertugas.")

    objects = DalamLingkup.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "petugas layanan"
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__isnull=True) | Q(selesai__gt=F("mulai")),
                name="transparansi_petugas_selesai_setelah_mulai",
                violation_error_message="Hari berakhir harus setelah hari mulai.",
            ),
            models.CheckConstraint(
                condition=~Q(nama_layanan__regex=r"[0-9]{6}"),
                name="transparansi_petugas_tanpa_nip",
                violation_error_message="Nama layanan tidak boleh memuat NIP atau nomor lain.",
            ),
            models.UniqueConstraint(
                fields=["unit", "pegawai"],
                condition=Q(selesai__isnull=True),
                name="transparansi_petugas_sekali",
                violation_error_message="Pegawai ini sudah bertugas di unit itu.",
            ),
        ]

    def __str__(self) -> str:
        return self.nama_layanan
