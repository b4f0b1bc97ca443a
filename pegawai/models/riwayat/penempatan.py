"""Posts, acting posts and supervisors: where an employee works, and for whom."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Q

from pegawai.models.formasi import rentang
from pegawai.models.riwayat.dasar import RiwayatBermasa, RiwayatBertanggal
from serang_asn.inti.jejak import terlacak


@terlacak()
class RiwayatJabatan(RiwayatBertanggal):
    """A day from which an employee definitively holds a post in a unit."""

    jabatan = models.ForeignKey("pegawai.Jabatan", on_delete=models.PROTECT, related_name="+")
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="+")
    tmt_pelantikan = models.DateField("TMT pelantikan", null=True, blank=True, help_text="Kosong bila tanpa pelantikan.")  # fmt: skip  # noqa: E501

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat jabatan"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai", "tmt", "jabatan", "unit"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_riwayatjabatan_sekali",
                violation_error_message="Jabatan ini sudah tercatat pada TMT yang sama.",
            ),
        ]


@terlacak()
class PenugasanTambahan(RiwayatBermasa):
    """A period in which an employee acts in another post (Plt: vacant, Plh: holder away)."""

    class Jenis(models.TextChoices):
        PLT = "plt", "Pelaksana tugas (Plt.)"
        PLH = "plh", "Pelaksana harian (Plh.)"

    jenis = models.CharField(max_length=3, choices=Jenis.choices)
    jabatan = models.ForeignKey("pegawai.Jabatan", on_delete=models.PROTECT, related_name="+")
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="+")

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "penugasan tambahan"
        constraints = [
            *RiwayatBermasa.Meta.constraints,
            models.CheckConstraint(
                condition=Q(jenis__in=["plt", "plh"]), name="pegawai_penugasan_jenis_dikenal"
            ),
            ExclusionConstraint(
                name="pegawai_penugasan_satu_orang_per_jabatan",
                expressions=[
                    ("jabatan", RangeOperators.EQUAL),
                    ("unit", RangeOperators.EQUAL),
                    ("jenis", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(dibatalkan_pada__isnull=True),
                violation_error_message="Jabatan ini sudah mempunyai pelaksana pada masa itu.",
            ),
            ExclusionConstraint(
                name="pegawai_plt_satu_jabatan_per_orang",
                expressions=[
                    ("pegawai", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(jenis="plt", dibatalkan_pada__isnull=True),
                violation_error_message="Pegawai ini sudah menjadi Plt. pada masa itu.",
            ),
        ]


@terlacak(dicari=("pegawai", "atasan"))
class RiwayatAtasan(RiwayatBertanggal):
    """A day from which an employee answers to another one."""

    atasan = models.ForeignKey("pegawai.Pegawai", on_delete=models.PROTECT, related_name="bawahan")

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat atasan"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(atasan=F("pegawai")),
                name="pegawai_atasan_bukan_diri",
                violation_error_message="Pegawai tidak dapat menjadi atasan dirinya sendiri.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "tmt", "atasan"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_riwayatatasan_sekali",
                violation_error_message="Atasan ini sudah tercatat pada TMT yang sama.",
            ),
        ]
