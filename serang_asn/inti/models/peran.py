"""Role grants: what an account may do, where and how long."""

from datetime import date

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Coalesce

from serang_asn.inti.jejak import terlacak
from serang_asn.inti.models.akun import Akun, Peran

PERAN_BERUNIT = (Peran.PENGELOLA_OPD, Peran.KEPALA_OPD)
"""Roles that hold for a unit and everything below it; the others hold for the whole city or for oneself."""


class PemberianPeranQuerySet(models.QuerySet["PemberianPeran"]):
    def berlaku(self, pada: date) -> "PemberianPeranQuerySet":
        """Grants in force on `pada` (half-open period)."""
        return self.filter(Q(selesai__isnull=True) | Q(selesai__gt=pada), mulai__lte=pada)


class Masa(Func):
    """`daterange(mulai, selesai)`, half-open; a grant withdrawn before it began is empty."""

    function = "DATERANGE"
    output_field = DateRangeField()


@terlacak()
class PemberianPeran(models.Model):
    """One role given to one account, for a unit subtree where the role asks for one, from a day to a day.

    It is never deleted: what is withdrawn ends, and what is withdrawn before it began ends on its first day.
    The database keeps at least one administrator (serang_asn/inti/sql/administrator.sql).
    """

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
                condition=Q(selesai__isnull=True) | Q(selesai__gte=F("mulai")),
                name="inti_peran_selesai_setelah_mulai",
                violation_error_message="Tanggal selesai tidak boleh sebelum tanggal mulai.",
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
            ExclusionConstraint(
                name="inti_peran_tidak_tumpang_tindih",
                expressions=[
                    ("akun", RangeOperators.EQUAL),
                    ("peran", RangeOperators.EQUAL),
                    (Coalesce("unit", 0), RangeOperators.EQUAL),
                    (Masa("mulai", "selesai", RangeBoundary()), RangeOperators.OVERLAPS),
                ],
                violation_error_message="Akun ini sudah memegang peran itu pada masa yang sama.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_peran_display()} ({self.akun})"
