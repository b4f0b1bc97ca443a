"""What posts ask of their holders."""

from typing import Any

from django.db import models
from django.db.models import Q

from pegawai.models.jabatan import JENIS_JABATAN
from pelatihan.domain.kesenjangan import KEPENTINGAN
from pelatihan.domain.kompetensi import TINGKAT_TERTINGGI
from pelatihan.models.kompetensi import KamusKompetensi
from serang_asn.inti.jejak import terlacak

_BAWAAN = Q(jabatan__isnull=True) & Q(jenis_jabatan__in=[kode for kode, _ in JENIS_JABATAN])
_KHUSUS = Q(jabatan__isnull=False, jenis_jabatan="", jenjang__isnull=True, rumpun="")


class StandarQuerySet(models.QuerySet[Any]):
    def bawaan(self) -> "StandarQuerySet":
        """Rows for kinds of posts."""
        return self.filter(jabatan__isnull=True)

    def khusus(self) -> "StandarQuerySet":
        """Rows for single posts."""
        return self.filter(jabatan__isnull=False)


@terlacak()
class StandarKompetensi(models.Model):
    """The level that a post asks of one competency from a day on.

    A row is about one post, or about all posts of a kind (and level, and rumpun); the narrower row wins, of
    equally narrow ones the newer. Level 0: no longer asked from that day.
    """

    jabatan = models.ForeignKey(
        "pegawai.Jabatan", on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Kosong bila berlaku untuk semua jabatan sejenis.",
    )  # fmt: skip
    jenis_jabatan = models.CharField(
        "jenis jabatan", max_length=15, choices=JENIS_JABATAN, blank=True, default="",
        help_text="Kosong bila berlaku untuk satu jabatan saja.",
    )  # fmt: skip
    jenjang = models.ForeignKey(
        "pegawai.JenjangJabatan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    rumpun = models.CharField(
        "rumpun", max_length=30, blank=True, default="", help_text="Kosong berarti semua rumpun."
    )
    kompetensi = models.ForeignKey(KamusKompetensi, on_delete=models.PROTECT, related_name="standar")
    tingkat = models.PositiveSmallIntegerField(
        "tingkat yang disyaratkan", help_text="1–5; 0 berarti tidak disyaratkan lagi."
    )
    kepentingan = models.PositiveSmallIntegerField("kepentingan", choices=[*KEPENTINGAN.items()], default=2)
    berlaku_mulai = models.DateField("berlaku mulai")
    dasar = models.CharField("dasar", max_length=200)
    terverifikasi = models.BooleanField(default=True)

    objects = StandarQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "standar kompetensi"
        constraints = [
            models.CheckConstraint(
                condition=_BAWAAN | _KHUSUS,
                name="pelatihan_standar_jabatan_atau_jenis",
                violation_error_message="Pilih satu jabatan, atau jenis jabatan; tidak keduanya.",
            ),
            models.CheckConstraint(
                condition=Q(tingkat__lte=TINGKAT_TERTINGGI), name="pelatihan_standar_tingkat_wajar",
                violation_error_message="Tingkat kompetensi antara 0 dan 5.",
            ),
            models.CheckConstraint(
                condition=Q(kepentingan__in=[*KEPENTINGAN]), name="pelatihan_standar_kepentingan_dikenal"
            ),
            models.CheckConstraint(
                condition=~Q(dasar=""), name="pelatihan_standar_dasar_terisi",
                violation_error_message="Sebut dasarnya, misalnya nomor peraturan.",
            ),
            models.UniqueConstraint(
                fields=["jabatan", "jenis_jabatan", "jenjang", "rumpun", "kompetensi", "berlaku_mulai"],
                name="pelatihan_standar_sekali", nulls_distinct=False,
                violation_error_message="Standar ini sudah tercatat untuk hari mulai yang sama.",
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"Standar {self.kompetensi_id}: tingkat {self.tingkat}"
