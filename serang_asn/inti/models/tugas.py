"""Long work: what the user sees of a background task."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

PERSEN_TERDUGA = 5
"""From this much done on, the time left can be guessed."""


class Tugas(models.Model):
    """One piece of long work as its owner sees it: stage, progress, outcome.

    The queue itself belongs to django-tasks; this row outlives it and carries the words and the counts.
    """

    class Status(models.TextChoices):
        ANTRE = "antre", "Menunggu"
        BERJALAN = "berjalan", "Sedang dikerjakan"
        SELESAI = "selesai", "Selesai"
        GAGAL = "gagal", "Gagal"
        DIBATALKAN = "dibatalkan", "Dibatalkan"

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jenis = models.CharField(max_length=60)
    judul = models.CharField(max_length=200)
    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.ANTRE)
    tahap = models.CharField(max_length=100, blank=True, default="")
    selesai_n = models.PositiveBigIntegerField(default=0)
    jumlah_n = models.PositiveBigIntegerField(default=0, help_text="0 berarti belum diketahui.")
    pesan = models.TextField(blank=True, default="")
    hasil = models.JSONField(default=dict)
    tautan_hasil = models.CharField(max_length=300, blank=True, default="")
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    mulai_pada = models.DateTimeField(null=True)
    berakhir_pada = models.DateTimeField(null=True)
    batal_diminta_pada = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "tugas"
        verbose_name_plural = "tugas"
        constraints = [
            models.CheckConstraint(
                condition=Q(jumlah_n=0) | Q(selesai_n__lte=F("jumlah_n")), name="inti_tugas_kemajuan_wajar"
            ),
            models.CheckConstraint(
                condition=Q(status__in=["antre", "berjalan", "selesai", "gagal", "dibatalkan"]),
                name="inti_tugas_status_dikenal",
            ),
        ]

    def __str__(self) -> str:
        return self.judul

    @property
    def persen(self) -> int:
        """Whole percent done, 0 while the total is unknown."""
        return self.selesai_n * 100 // self.jumlah_n if self.jumlah_n else 0

    @property
    def is_berakhir(self) -> bool:
        return self.status in {self.Status.SELESAI, self.Status.GAGAL, self.Status.DIBATALKAN}

    @property
    def is_batal_diminta(self) -> bool:
        """Somebody asked it to stop, and it has not stopped yet."""
        return self.batal_diminta_pada is not None and not self.is_berakhir

    @property
    def sisa(self) -> str:
        """How long it will still take at the pace so far; empty while that cannot be said."""
        if self.is_berakhir or self.mulai_pada is None or self.persen < PERSEN_TERDUGA:
            return ""
        lama = (timezone.now() - self.mulai_pada).total_seconds()
        menit = round(lama * (100 - self.persen) / self.persen / 60)
        return f"kira-kira {menit} menit lagi" if menit else "kurang dari satu menit lagi"


class DetakPekerja(models.Model):
    """The last sign of life of one worker process."""

    nama = models.CharField(max_length=100, primary_key=True)
    pada = models.DateTimeField()

    class Meta:
        verbose_name = "detak pekerja"
        verbose_name_plural = "detak pekerja"

    def __str__(self) -> str:
        return self.nama
