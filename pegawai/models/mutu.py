"""Data quality: what the checks found, what was accepted as it is, and how it developed.

Findings and daily counts are derived from the records by the checks and can be made again at any time; what
a person decides (to accept a finding) is a row of its own, with the trail.
"""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from serang_asn.inti.jejak import terlacak


class TemuanQuerySet(models.QuerySet["TemuanMutu"]):
    def terbuka(self) -> "TemuanQuerySet":
        """Findings that stand: not mended."""
        return self.filter(selesai_pada__isnull=True)

    def perlu(self) -> "TemuanQuerySet":
        """Findings that somebody must mend: they stand, and were not accepted as they are."""
        return self.terbuka().filter(pengecualian__isnull=True)

    def terlihat_oleh(self, akun: Any) -> "TemuanQuerySet":
        """Findings in the units that `akun` may see, and about itself."""
        from serang_asn.inti import lingkup

        batas = lingkup.untuk(akun)
        if batas.seluruh_kota:
            return self
        return self.filter(
            batas.saring_unit("unit__path") | Q(pegawai__akun_id=akun.pk, pegawai__akun__isnull=False)
        )


@terlacak()
class PengecualianMutu(models.Model):
    """One finding that an officer accepted as it is, with the reason, while it says the same.

    It may be withdrawn (`dicabut_pada`), never erased.
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    pemeriksaan = models.CharField(max_length=40)
    pegawai = models.ForeignKey(
        "pegawai.Pegawai", on_delete=models.PROTECT, null=True, related_name="pengecualian_mutu"
    )
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, null=True, related_name="+")
    keterangan = models.CharField(max_length=300)
    alasan = models.CharField("alasan", max_length=300)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    pada = models.DateTimeField(auto_now_add=True)
    dicabut_pada = models.DateTimeField(null=True, blank=True)
    dicabut_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = verbose_name_plural = "pengecualian mutu data"
        constraints = [
            models.CheckConstraint(
                condition=~Q(alasan=""),
                name="pegawai_pengecualian_beralasan",
                violation_error_message="Tulis alasannya.",
            ),
            models.CheckConstraint(
                condition=Q(pegawai__isnull=False, unit__isnull=True)
                | Q(pegawai__isnull=True, unit__isnull=False),
                name="pegawai_pengecualian_satu_subjek",
            ),
            models.CheckConstraint(
                condition=Q(dicabut_pada__isnull=True, dicabut_oleh__isnull=True)
                | Q(dicabut_pada__isnull=False, dicabut_oleh__isnull=False),
                name="pegawai_pengecualian_dicabut_lengkap",
            ),
            models.UniqueConstraint(
                fields=["pemeriksaan", "pegawai", "unit", "keterangan"],
                condition=Q(dicabut_pada__isnull=True),
                nulls_distinct=False,
                name="pegawai_pengecualian_sekali",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pemeriksaan}: {self.alasan}"


class TemuanMutu(models.Model):
    """One employee (or unit) that a check found, from the day it was first seen until it was mended.

    pemeriksaan: code of the check. unit: where the employee is, so that scope and counts need no other table.
    bagian, acuan: the history and the event to mend. Derived, so its keys carry no constraints of their own:
    what a finding points to may be undone with an import.
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    pemeriksaan = models.CharField(max_length=40)
    pegawai = models.ForeignKey(
        "pegawai.Pegawai",
        on_delete=models.CASCADE,
        null=True,
        db_constraint=False,
        related_name="temuan_mutu",
    )
    unit = models.ForeignKey(
        "pegawai.UnitKerja",
        on_delete=models.CASCADE,
        null=True,
        db_constraint=False,
        related_name="temuan_mutu",
    )
    bagian = models.CharField(max_length=20, blank=True, default="")
    acuan = models.UUIDField(null=True)
    keterangan = models.CharField(max_length=300)
    ditemukan_pada = models.DateField()
    selesai_pada = models.DateField(null=True)
    pengecualian = models.ForeignKey(
        PengecualianMutu, on_delete=models.SET_NULL, null=True, related_name="temuan"
    )

    objects = TemuanQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "temuan mutu data"
        constraints = [
            models.CheckConstraint(
                condition=Q(pegawai__isnull=False) | Q(unit__isnull=False), name="pegawai_temuan_bersubjek"
            ),
            models.UniqueConstraint(
                fields=["pemeriksaan", "pegawai"],
                condition=Q(selesai_pada__isnull=True, pegawai__isnull=False),
                name="pegawai_temuan_sekali",
            ),
            models.UniqueConstraint(
                fields=["pemeriksaan", "unit"],
                condition=Q(selesai_pada__isnull=True, pegawai__isnull=True),
                name="pegawai_temuan_unit_sekali",
            ),
        ]
        indexes = [
            models.Index(
                fields=["unit", "pemeriksaan"],
                include=["pegawai"],
                condition=Q(selesai_pada__isnull=True, pengecualian__isnull=True),
                name="pegawai_temuan_perlu",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pemeriksaan}: {self.keterangan}"


class MutuHarian(models.Model):
    """How many employees one check found on one day in one unit and everything below it.

    The row without `pemeriksaan` says how many were looked at. unit: NULL for those without a unit.
    """

    tanggal = models.DateField()
    unit = models.ForeignKey(
        "pegawai.UnitKerja", on_delete=models.CASCADE, null=True, db_constraint=False, related_name="+"
    )
    pemeriksaan = models.CharField(max_length=40, blank=True, default="")
    jumlah = models.PositiveIntegerField()

    class Meta:
        verbose_name = verbose_name_plural = "mutu data harian"
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "tanggal", "pemeriksaan"],
                nulls_distinct=False,
                name="pegawai_mutuharian_sekali",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.tanggal} {self.pemeriksaan}: {self.jumlah}"
