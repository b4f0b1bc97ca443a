"""Formation: how many holders of a post a unit needs."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

from serang_asn.inti.jejak import terlacak


class RentangTanggal(Func):
    """`daterange(mulai, selesai)`, half-open; an empty end means for ever."""

    function = "DATERANGE"
    output_field = DateRangeField()


def rentang(mulai: str, selesai: str) -> RentangTanggal:
    """Return the half-open range of two date columns, for exclusion constraints."""
    return RentangTanggal(mulai, selesai, RangeBoundary())


@terlacak()
class Formasi(models.Model):
    """The number of holders of one post that one unit needs in one period (ABK, PermenPANRB 1/2020)."""

    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="formasi")
    jabatan = models.ForeignKey("pegawai.Jabatan", on_delete=models.PROTECT, related_name="formasi")
    jumlah = models.PositiveSmallIntegerField("kebutuhan")
    kepala = models.BooleanField("pemimpin unit", default=False)
    mulai = models.DateField()
    selesai = models.DateField(null=True, blank=True, help_text="Kosong berarti masih berlaku.")
    dasar = models.CharField("dasar", max_length=200, blank=True, default="")

    class Meta:
        verbose_name = verbose_name_plural = "formasi"
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__isnull=True) | Q(selesai__gt=F("mulai")),
                name="pegawai_formasi_selesai_setelah_mulai",
            ),
            ExclusionConstraint(
                name="pegawai_formasi_tidak_tumpang_tindih",
                expressions=[
                    ("unit", RangeOperators.EQUAL),
                    ("jabatan", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                violation_error_message="Formasi jabatan ini pada unit yang sama sudah ada untuk masa itu.",
            ),
            ExclusionConstraint(
                name="pegawai_formasi_satu_pemimpin",
                expressions=[
                    ("unit", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(kepala=True),
                violation_error_message="Unit ini sudah mempunyai formasi pemimpin untuk masa itu.",
            ),
            models.CheckConstraint(
                condition=Q(kepala=False) | Q(jumlah=1), name="pegawai_formasi_pemimpin_satu_orang"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} · {self.jabatan_id}: {self.jumlah}"


@terlacak()
class UraianBeban(models.Model):
    """One task of a post in a unit, as the workload analysis behind its formation counts it."""

    formasi = models.ForeignKey(Formasi, on_delete=models.CASCADE, related_name="uraian")
    urut = models.PositiveSmallIntegerField()
    tugas = models.CharField("uraian tugas", max_length=200)
    satuan = models.CharField("satuan hasil", max_length=50, blank=True, default="")
    volume = models.DecimalField("volume setahun", max_digits=12, decimal_places=2)
    waktu_menit = models.DecimalField("waktu baku (menit)", max_digits=9, decimal_places=2)

    class Meta:
        verbose_name = verbose_name_plural = "uraian beban kerja"
        constraints = [
            models.CheckConstraint(condition=Q(volume__gte=0, waktu_menit__gt=0), name="pegawai_beban_wajar"),
            models.UniqueConstraint(fields=["formasi", "urut"], name="pegawai_beban_urut_sekali"),
        ]

    def __str__(self) -> str:
        return self.tugas
