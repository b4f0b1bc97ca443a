"""Leave and family."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import Q

from pegawai.models.formasi import rentang
from pegawai.models.riwayat.dasar import Riwayat, RiwayatBermasa
from serang_asn.inti.jejak import terlacak


@terlacak()
class RiwayatCuti(RiwayatBermasa):
    """A leave taken, from `mulai` until the day before `selesai`."""

    jenis = models.ForeignKey("pegawai.JenisCuti", on_delete=models.PROTECT, related_name="+")
    hari_kerja = models.PositiveSmallIntegerField("hari kerja")
    tahun_hak = models.PositiveSmallIntegerField("dibebankan pada tahun")
    alamat = models.CharField("alamat selama cuti", max_length=250, blank=True, default="")

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "riwayat cuti"
        constraints = [
            *RiwayatBermasa.Meta.constraints,
            models.CheckConstraint(
                condition=Q(selesai__isnull=False),
                name="pegawai_cuti_berakhir",
                violation_error_message="Cuti harus mempunyai hari terakhir.",
            ),
            ExclusionConstraint(
                name="pegawai_cuti_tidak_tumpang_tindih",
                expressions=[
                    ("pegawai", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(dibatalkan_pada__isnull=True),
                violation_error_message="Pegawai ini sudah tercatat cuti pada masa itu.",
            ),
        ]


@terlacak()
class RiwayatKeluarga(Riwayat):
    """One member of an employee's family. Sensitive."""

    class Hubungan(models.TextChoices):
        SUAMI = "suami", "Suami"
        ISTRI = "istri", "Istri"
        ANAK = "anak", "Anak"
        AYAH = "ayah", "Ayah"
        IBU = "ibu", "Ibu"

    hubungan = models.CharField(max_length=5, choices=Hubungan.choices)
    nama = models.CharField(max_length=150)
    tanggal_lahir = models.DateField(null=True, blank=True, help_text="Kosong bila tidak diketahui.")
    tanggal_nikah = models.DateField(null=True, blank=True, help_text="Hanya suami atau istri.")
    pekerjaan = models.CharField(max_length=100, blank=True, default="")
    tunjangan = models.BooleanField("mendapat tunjangan", default=False)

    class Meta(Riwayat.Meta):
        verbose_name = verbose_name_plural = "riwayat keluarga"
        constraints = [
            *Riwayat.Meta.constraints,
            models.CheckConstraint(
                condition=Q(hubungan__in=["suami", "istri", "anak", "ayah", "ibu"]),
                name="pegawai_keluarga_hubungan_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(tanggal_nikah__isnull=True) | Q(hubungan__in=["suami", "istri"]),
                name="pegawai_keluarga_nikah_pasangan",
                violation_error_message="Tanggal nikah hanya untuk suami atau istri.",
            ),
        ]
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai"], name="riwayatkeluarga_pegawai"),
        ]

    def __str__(self) -> str:
        return f"{self.get_hubungan_display()} {self.nama}"
