"""Role grants: what an account may do, where and how long."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from serang_asn.inti.jejak import terlacak
from serang_asn.inti.models.akun import Akun, Peran

PERAN_BERUNIT = (Peran.PENGELOLA_OPD, Peran.KEPALA_OPD)
"""Roles that hold for a unit and everything below it; the others hold for the whole city or for oneself."""


class PemberianPeranQuerySet(models.QuerySet["PemberianPeran"]):
    def berlaku(self, pada: date) -> "PemberianPeranQuerySet":
        """Grants in force on `pada` (half-open period)."""
        return self.filter(Q(selesai__isnull=True) | Q(selesai__gt=pada), mulai__lte=pada)


@terlacak()
class PemberianPeran(models.Model):
    """One role given to one account, for a unit subtree where the role asks for one, from a day to a day."""

    akun = models.ForeignKey(Akun, on_delete=models.PROTECT, related_name="pemberian_peran")
    peran = models.CharField("peran", max_length=20, choices=Peran.choices)
    unit = models.ForeignKey(
        settings.UNIT_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Kosong berarti seluruh kota atau diri sendiri, menurut perannya.",
    )
    mulai = models.DateField("mulai")
    selesai = models.DateField("selesai", null=True, blank=True, help_text="Kosong berarti sampai dicabut.")
    diberikan_oleh = models.ForeignKey(Akun, on_delete=models.PROTECT, null=True, related_name="+")

    objects = PemberianPeranQuerySet.as_manager()

    class Meta:
        verbose_name = "pemberian peran"
        verbose_name_plural = "pemberian peran"
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__isnull=True) | Q(selesai__gt=F("mulai")),
                name="inti_peran_selesai_setelah_mulai",
                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
            ),
            models.CheckConstraint(
                condition=Q(peran__in=PERAN_BERUNIT, unit__isnull=False)
                | (~Q(peran__in=PERAN_BERUNIT) & Q(unit__isnull=True)),
                name="inti_peran_unit_sesuai_peran",
                violation_error_message="Peran pengelola dan kepala OPD memerlukan unit; peran lain tidak.",
            ),
            models.CheckConstraint(
                condition=Q(peran__in=Peran.values),
                name="inti_peran_dikenal",
                violation_error_message="Peran tidak dikenal.",
            ),
            models.UniqueConstraint(
                fields=["akun", "peran", "unit", "mulai"],
                name="inti_peran_sekali",
                nulls_distinct=False,
                violation_error_message="Peran ini sudah diberikan mulai tanggal yang sama.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_peran_display()} ({self.akun})"
