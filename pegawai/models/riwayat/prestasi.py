"""Degrees, performance, credit points, awards and punishments."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import Q

from pegawai.models.formasi import rentang
from pegawai.models.riwayat.dasar import Riwayat, RiwayatBermasa, RiwayatBertanggal
from serang_asn.inti.jejak import terlacak


@terlacak()
class RiwayatPendidikan(RiwayatBertanggal):
    """A degree of an employee; `tmt` is the day from which the office recognises it."""

    pendidikan = models.ForeignKey("pegawai.Pendidikan", on_delete=models.PROTECT, related_name="+")
    sekolah = models.CharField("sekolah/perguruan tinggi", max_length=200, blank=True, default="")
    tahun_lulus = models.PositiveSmallIntegerField("tahun lulus", null=True, blank=True, help_text="Kosong bila tidak diketahui.")  # fmt: skip  # noqa: E501
    ijazah_nomor = models.CharField("nomor ijazah", max_length=100, blank=True, default="")

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat pendidikan"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai", "pendidikan"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_riwayatpendidikan_sekali",
                violation_error_message="Pendidikan ini sudah tercatat.",
            ),
        ]


class PredikatKinerja(models.TextChoices):
    SANGAT_BAIK = "sangat_baik", "Sangat Baik"
    BAIK = "baik", "Baik"
    BUTUH_PERBAIKAN = "butuh_perbaikan", "Butuh Perbaikan"
    KURANG = "kurang", "Kurang"
    SANGAT_KURANG = "sangat_kurang", "Sangat Kurang"


class Ekspektasi(models.TextChoices):
    DI_ATAS = "di_atas", "Di atas ekspektasi"
    SESUAI = "sesuai", "Sesuai ekspektasi"
    DI_BAWAH = "di_bawah", "Di bawah ekspektasi"


@terlacak()
class RiwayatKinerja(Riwayat):
    """The performance predicate (SKP) of one year; until 2021 with its number."""

    tahun = models.PositiveSmallIntegerField("tahun")
    predikat = models.CharField("predikat", max_length=15, choices=PredikatKinerja.choices)
    hasil_kerja = models.CharField(max_length=8, choices=Ekspektasi.choices, blank=True, default="")
    perilaku = models.CharField(max_length=8, choices=Ekspektasi.choices, blank=True, default="")
    nilai = models.DecimalField(max_digits=6, decimal_places=2, null=True, blank=True, help_text="0–120; hanya sampai 2021.")  # fmt: skip  # noqa: E501
    penilai = models.CharField("pejabat penilai", max_length=150, blank=True, default="")

    class Meta(Riwayat.Meta):
        verbose_name = verbose_name_plural = "riwayat kinerja"
        constraints = [
            *Riwayat.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai", "tahun"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_kinerja_sekali",
                violation_error_message="Kinerja tahun ini sudah tercatat.",
            ),
            models.CheckConstraint(
                condition=Q(predikat__in=PredikatKinerja.values), name="pegawai_kinerja_predikat_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(nilai__isnull=True) | Q(nilai__range=(0, 120)),
                name="pegawai_kinerja_nilai_wajar",
                violation_error_message="Nilai kinerja harus antara 0 dan 120.",
            ),
            models.CheckConstraint(
                condition=Q(hasil_kerja__in=["", *Ekspektasi.values], perilaku__in=["", *Ekspektasi.values]),
                name="pegawai_kinerja_ekspektasi_dikenal",
            ),
        ]
        indexes = [*Riwayat.Meta.indexes, models.Index(fields=["pegawai", "tahun"], name="%(class)s_tahun")]

    def __str__(self) -> str:
        return f"SKP {self.tahun}: {self.get_predikat_display()}"


@terlacak()
class AngkaKredit(RiwayatBermasa):
    """Credit points determined for a period in one jenjang."""

    jenjang = models.ForeignKey("pegawai.JenjangJabatan", on_delete=models.PROTECT, related_name="+")
    nilai = models.DecimalField(max_digits=9, decimal_places=3)
    konversi = models.BooleanField("konversi predikat kinerja", default=True)

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "angka kredit"
        constraints = [
            *RiwayatBermasa.Meta.constraints,
            models.CheckConstraint(
                condition=Q(nilai__gte=0),
                name="pegawai_angkakredit_tidak_negatif",
                violation_error_message="Angka kredit tidak boleh kurang dari nol.",
            ),
            ExclusionConstraint(
                name="pegawai_angkakredit_tidak_tumpang_tindih",
                expressions=[
                    ("pegawai", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(konversi=True, dibatalkan_pada__isnull=True),
                violation_error_message="Angka kredit untuk sebagian masa itu sudah tercatat.",
            ),
        ]


@terlacak()
class RiwayatPenghargaan(Riwayat):
    """An award given on a day."""

    jenis = models.ForeignKey("pegawai.JenisPenghargaan", on_delete=models.PROTECT, related_name="+")
    tanggal = models.DateField("tanggal")
    pemberi = models.CharField("pemberi", max_length=150, blank=True, default="")

    class Meta(Riwayat.Meta):
        verbose_name = verbose_name_plural = "riwayat penghargaan"
        constraints = [
            *Riwayat.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai", "jenis", "tanggal"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_penghargaan_sekali",
                violation_error_message="Penghargaan ini sudah tercatat pada tanggal yang sama.",
            ),
        ]
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai", "tanggal"], name="%(class)s_tanggal"),
        ]

    def __str__(self) -> str:
        return f"penghargaan {self.tanggal}"


@terlacak()
class RiwayatDisiplin(RiwayatBermasa):
    """A punishment under PP 94/2021, from its effect to its end. Sensitive."""

    jenis = models.ForeignKey("pegawai.JenisHukumanDisiplin", on_delete=models.PROTECT, related_name="+")
    pasal_dilanggar = models.CharField("pasal yang dilanggar", max_length=200, blank=True, default="")
    uraian = models.TextField("uraian", blank=True, default="")

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "riwayat hukuman disiplin"
