"""What every history event has: person, decree, file, source, withdrawal; a day or a period."""

import uuid
from typing import Any

from django.db import models
from django.db.models import F, Q


class Sumber(models.TextChoices):
    """Where an event came from."""

    MANUAL = "manual", "Dicatat petugas"
    IMPOR = "impor", "Impor berkas"
    USULAN = "usulan", "Usulan"
    CONTOH = "contoh", "Data contoh"


class RiwayatQuerySet(models.QuerySet[Any]):
    def sah(self) -> "RiwayatQuerySet":
        """Events that count: not withdrawn."""
        return self.filter(dibatalkan_pada__isnull=True)

    def terlihat_oleh(self, akun: Any) -> "RiwayatQuerySet":
        """Events of the employees whom `akun` may see."""
        from pegawai.models.pegawai import Pegawai

        return self.filter(pegawai__in=Pegawai.objects.all().terlihat_oleh(akun))


class Riwayat(models.Model):
    """What every history event has: person, decree, file, source, withdrawal."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    pegawai = models.ForeignKey(  # every history has an index that begins with it
        "pegawai.Pegawai", on_delete=models.PROTECT, db_index=False, related_name="%(class)s"
    )
    sk_nomor = models.CharField("nomor SK", max_length=100, blank=True, default="")
    sk_tanggal = models.DateField(
        "tanggal SK", null=True, blank=True, help_text="Kosong bila tidak diketahui."
    )
    sk_pejabat = models.CharField("pejabat penetap", max_length=150, blank=True, default="")
    dokumen = models.ForeignKey(
        "inti.Dokumen", on_delete=models.PROTECT, null=True, blank=True, db_index=False, related_name="+"
    )
    sumber = models.CharField("sumber", max_length=10, choices=Sumber.choices, default=Sumber.MANUAL)
    batch = models.ForeignKey(
        "pegawai.BatchImpor", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tindakan = models.ForeignKey(
        "pegawai.TindakanKepegawaian",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        db_index=False,
        related_name="+",
    )
    batch_lembar = models.CharField(max_length=100, blank=True, default="")
    batch_baris = models.PositiveIntegerField(null=True, blank=True)
    catatan = models.CharField("catatan", max_length=300, blank=True, default="")
    dibatalkan_pada = models.DateTimeField(null=True, blank=True, editable=False)
    alasan_pembatalan = models.CharField(max_length=300, blank=True, default="", editable=False)

    objects = RiwayatQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(sumber__in=Sumber.values), name="%(app_label)s_%(class)s_sumber_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(dibatalkan_pada__isnull=True) | ~Q(alasan_pembatalan=""),
                name="%(app_label)s_%(class)s_batal_beralasan",
                violation_error_message="Pembatalan memerlukan alasan.",
            ),
        ]
        indexes = [
            models.Index(fields=["tindakan"], condition=Q(tindakan__isnull=False), name="%(class)s_tindakan"),
            models.Index(fields=["dokumen"], condition=Q(dokumen__isnull=False), name="%(class)s_dokumen"),
        ]


class RiwayatBertanggal(Riwayat):
    """An event that takes effect on a day and holds until the next one."""

    tmt = models.DateField("TMT", help_text="Terhitung mulai tanggal.")

    class Meta(Riwayat.Meta):
        abstract = True
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai", "tmt"], name="%(class)s_tmt"),
        ]

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.tmt}"


class RiwayatBermasa(Riwayat):
    """An event with a period of its own: from `mulai`, until the day before `selesai`."""

    mulai = models.DateField("mulai")
    selesai = models.DateField("selesai", null=True, blank=True, help_text="Kosong berarti masih berjalan.")

    class Meta(Riwayat.Meta):
        abstract = True
        constraints = [
            *Riwayat.Meta.constraints,
            models.CheckConstraint(
                condition=Q(selesai__isnull=True) | Q(selesai__gt=F("mulai")),
                name="%(app_label)s_%(class)s_selesai_setelah_mulai",
                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
            ),
        ]
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai", "mulai"], name="%(class)s_mulai"),
        ]

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.mulai}"
