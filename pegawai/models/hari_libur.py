"""Days on which offices are closed: reference rows that an officer confirms and corrects."""

from datetime import date

from django.db import models
from django.db.models import Q

from serang_asn.inti.jejak import terlacak


class HariLiburQuerySet(models.QuerySet["HariLibur"]):
    def antara(self, mulai: date, selesai: date | None = None) -> frozenset[date]:
        """Return the closed days from `mulai` until the day before `selesai`, if given; one query."""
        baris = self.filter(tanggal__gte=mulai)
        if selesai is not None:
            baris = baris.filter(tanggal__lt=selesai)
        return frozenset(baris.values_list("tanggal", flat=True))


@terlacak()
class HariLibur(models.Model):
    """A day on which offices are closed: a national holiday, or collective leave that costs no right."""

    class Jenis(models.TextChoices):
        NASIONAL = "nasional", "Libur nasional"
        BERSAMA = "bersama", "Cuti bersama"

    tanggal = models.DateField("tanggal", unique=True)
    nama = models.CharField("nama", max_length=150)
    jenis = models.CharField("jenis", max_length=8, choices=Jenis.choices, default=Jenis.NASIONAL)
    sumber = models.CharField("sumber", max_length=200)
    terverifikasi = models.BooleanField("terverifikasi", default=True)

    objects = HariLiburQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "hari libur"
        ordering = ["tanggal"]
        constraints = [
            models.CheckConstraint(
                condition=Q(jenis__in=["nasional", "bersama"]), name="pegawai_harilibur_jenis_dikenal"
            ),
            models.CheckConstraint(
                condition=~Q(sumber=""),
                name="pegawai_harilibur_sumber_terisi",
                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.tanggal} {self.nama}"
