"""The training history of employees."""

from django.db import models
from django.db.models import Q

from pegawai.models.referensi import Referensi
from pegawai.models.riwayat import RiwayatBermasa
from serang_asn.inti.jejak import terlacak


@terlacak()
class JenisPelatihan(Referensi):
    """One form of competency development as PerLAN 10/2018 names it."""

    klasikal = models.BooleanField("klasikal")

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "jenis pelatihan"


@terlacak()
class RiwayatPelatihan(RiwayatBermasa):
    """One training that an employee completed, from `mulai` until the day before `selesai`."""

    jenis = models.ForeignKey(JenisPelatihan, on_delete=models.PROTECT, related_name="+")
    nama = models.CharField("nama pelatihan", max_length=200)
    penyelenggara = models.CharField("penyelenggara", max_length=150, blank=True, default="")
    jp = models.PositiveSmallIntegerField("jam pelajaran (JP)", help_text="Satu JP = 45 menit.")
    sertifikat_nomor = models.CharField("nomor sertifikat", max_length=100, blank=True, default="")

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "riwayat pelatihan"
        constraints = [
            *RiwayatBermasa.Meta.constraints,
            models.CheckConstraint(
                condition=Q(jp__range=(1, 2000)),
                name="pelatihan_riwayat_jp_wajar",
                violation_error_message="Jam pelajaran harus antara 1 dan 2.000.",
            ),
            models.CheckConstraint(condition=Q(selesai__isnull=False), name="pelatihan_riwayat_berakhir"),
            models.UniqueConstraint(
                fields=["pegawai", "nama", "mulai"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pelatihan_riwayat_sekali",
                violation_error_message="Pelatihan ini sudah tercatat pada tanggal yang sama.",
            ),
        ]

    def __str__(self) -> str:
        return self.nama
