"""Classes: a run of a course with its sessions and its trainers."""

import uuid
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q
from django.urls import reverse

from pelatihan.domain.kelas import StatusKelas
from pelatihan.models.katalog import Pelatihan
from serang_asn.inti.jejak import terlacak
from serang_asn.inti.models import Peran

LABEL_STATUS = {
    StatusKelas.DRAF: "Draf",
    StatusKelas.DIBUKA: "Pendaftaran dibuka",
    StatusKelas.BERJALAN: "Berjalan",
    StatusKelas.SELESAI: "Selesai",
    StatusKelas.BATAL: "Dibatalkan",
}
STATUS = [(satu.value, label) for satu, label in LABEL_STATUS.items()]


class RentangWaktu(Func):
    """`tstzrange(mulai, selesai)`, half-open."""

    function = "TSTZRANGE"
    output_field = DateTimeRangeField()


class KelasQuerySet(models.QuerySet["Kelas"]):
    def terlihat_oleh(self, akun: Any) -> "KelasQuerySet":
        """Every signed-in account sees classes, for they say nothing of anyone; drafts only officers see."""
        from serang_asn.inti import lingkup

        is_petugas = Peran.PETUGAS in lingkup.untuk(akun).peran
        return self if is_petugas else self.exclude(status=StatusKelas.DRAF)

    def diajar_oleh(self, akun: Any) -> "KelasQuerySet":
        """Classes in which `akun` is a trainer."""
        return self.filter(Q(pengajar__akun=akun.pk) | Q(pengajar__pegawai__akun=akun.pk)).distinct()

    def dibuka(self, pada: date) -> "KelasQuerySet":
        """Classes that take nominations on `pada`."""
        return self.filter(status=StatusKelas.DIBUKA, daftar_sampai__gte=pada)


@terlacak()
class Kelas(models.Model):
    """One run of a course from `mulai` until the day before `selesai`. biaya: rupiah of the run beyond that
    of each participant. is_penuh_waktu: nobody can be in two such classes on one day, or on leave."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    nomor = models.CharField("kode kelas", max_length=20, unique=True)
    pelatihan = models.ForeignKey(Pelatihan, on_delete=models.PROTECT, related_name="kelas")
    angkatan = models.CharField("angkatan", max_length=60, blank=True, default="")
    mulai = models.DateField("hari pertama")
    selesai = models.DateField("selesai", help_text="Hari ini tidak termasuk.")
    daftar_sampai = models.DateField("pendaftaran sampai")
    kuota = models.PositiveSmallIntegerField("kuota")
    tempat = models.CharField("tempat", max_length=150)
    ruang = models.CharField("ruang", max_length=60, blank=True, default="")
    biaya = models.PositiveBigIntegerField("biaya penyelenggaraan (Rp)", default=0)
    is_penuh_waktu = models.BooleanField("menyita hari kerja", default=True)
    status = models.CharField("status", max_length=10, choices=STATUS, default=StatusKelas.DRAF.value)
    alasan_batal = models.CharField("alasan pembatalan", max_length=300, blank=True, default="")
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    objects = KelasQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "kelas"
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__gt=F("mulai")),
                name="pelatihan_kelas_selesai_setelah_mulai",
                violation_error_message="Hari terakhir tidak boleh sebelum hari pertama.",
            ),
            models.CheckConstraint(
                condition=Q(daftar_sampai__lte=F("mulai")),
                name="pelatihan_kelas_daftar_sebelum_mulai",
                violation_error_message="Pendaftaran paling lambat ditutup pada hari pertama.",
            ),
            models.CheckConstraint(
                condition=Q(kuota__range=(1, 2000)),
                name="pelatihan_kelas_kuota_wajar",
                violation_error_message="Kuota antara 1 dan 2.000 orang.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=[satu.value for satu in StatusKelas]),
                name="pelatihan_kelas_status_dikenal",
            ),
            models.CheckConstraint(
                condition=~Q(status=StatusKelas.BATAL.value) | ~Q(alasan_batal=""),
                name="pelatihan_kelas_batal_beralasan",
                violation_error_message="Tuliskan alasan pembatalan.",
            ),
        ]
        indexes = [models.Index(fields=["status", "mulai"], name="pelatihan_kelas_jadwal")]

    def __str__(self) -> str:
        return f"{self.pelatihan.nama}{f' {self.angkatan}' if self.angkatan else ''}"

    def get_absolute_url(self) -> str:
        return reverse("pelatihan:kelas-detail", args=[self.kode])

    @property
    def hari_terakhir(self) -> date:
        return self.selesai - timedelta(days=1)


@terlacak()
class Sesi(models.Model):
    """One session of a class, in local time. is_batal: the room is free again."""

    kelas = models.ForeignKey(Kelas, on_delete=models.CASCADE, related_name="sesi")
    urut = models.PositiveSmallIntegerField("sesi ke")
    judul = models.CharField("materi", max_length=150)
    mulai = models.DateTimeField("mulai")
    selesai = models.DateTimeField("selesai")
    ruang = models.CharField("ruang", max_length=60, blank=True, default="")
    is_batal = models.BooleanField(default=False)

    class Meta:
        verbose_name = verbose_name_plural = "sesi kelas"
        constraints = [
            models.UniqueConstraint(fields=["kelas", "urut"], name="pelatihan_sesi_urut"),
            models.CheckConstraint(
                condition=Q(selesai__gt=F("mulai")),
                name="pelatihan_sesi_selesai_setelah_mulai",
                violation_error_message="Sesi harus selesai setelah mulai.",
            ),
            ExclusionConstraint(
                name="pelatihan_sesi_ruang_bentrok",
                expressions=[
                    ("ruang", RangeOperators.EQUAL),
                    (RentangWaktu("mulai", "selesai", RangeBoundary()), RangeOperators.OVERLAPS),
                ],
                condition=~Q(ruang="") & Q(is_batal=False),
                violation_error_message="Ruang ini sudah dipakai kelas lain pada waktu itu.",
            ),
        ]

    def __str__(self) -> str:
        return f"Sesi {self.urut}: {self.judul}"


@terlacak()
class Pengajar(models.Model):
    """One trainer of a class: an employee, or somebody from outside by name (with an account or none)."""

    kelas = models.ForeignKey(Kelas, on_delete=models.CASCADE, related_name="pengajar")
    pegawai = models.ForeignKey(
        "pegawai.Pegawai", on_delete=models.PROTECT, null=True, blank=True, related_name="mengajar"
    )
    akun = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    nama = models.CharField("nama pengajar", max_length=150)
    asal = models.CharField("instansi", max_length=150, blank=True, default="")

    class Meta:
        verbose_name = verbose_name_plural = "pengajar kelas"
        constraints = [
            models.UniqueConstraint(
                fields=["kelas", "nama"],
                name="pelatihan_pengajar_sekali",
                violation_error_message="Pengajar ini sudah tercatat.",
            ),
        ]

    def __str__(self) -> str:
        return self.nama
