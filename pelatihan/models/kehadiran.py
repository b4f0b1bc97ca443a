"""Attendance: who was at which session."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from pelatihan.models.kelas import Sesi
from pelatihan.models.peserta import Peserta
from serang_asn.inti.jejak import terlacak


class CaraHadir(models.TextChoices):
    QR = "qr", "Kode QR"
    DAFTAR = "daftar", "Daftar hadir"
    IMPOR = "impor", "Impor berkas"


@terlacak()
class Kehadiran(models.Model):
    """One participant at one session, once however often it is said."""

    sesi = models.ForeignKey(Sesi, on_delete=models.PROTECT, related_name="kehadiran")
    peserta = models.ForeignKey(Peserta, on_delete=models.PROTECT, related_name="kehadiran")
    cara = models.CharField("cara", max_length=6, choices=CaraHadir.choices)
    pada = models.DateTimeField("pada")
    dicatat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        verbose_name = verbose_name_plural = "kehadiran"
        constraints = [
            models.UniqueConstraint(fields=["sesi", "peserta"], name="pelatihan_kehadiran_sekali"),
            models.CheckConstraint(
                condition=Q(cara__in=CaraHadir.values), name="pelatihan_kehadiran_cara_dikenal"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.peserta_id} pada sesi {self.sesi_id}"
