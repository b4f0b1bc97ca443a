"""Proposals: every matter that is decided before it becomes an event.

The log of transitions (`PeralihanUsulan`) is what happened; `Usulan.status` and `tahap` follow from it and
are kept by the database (sql/usulan.sql): nothing else can change them, so no check can be skipped.
"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from pegawai.domain.usulan import StatusUsulan
from pegawai.models.usulan.antrean import UsulanQuerySet
from pegawai.models.usulan.istilah import STATUS, STATUS_TERBUKA
from serang_asn.inti.jejak import terlacak


@terlacak()
class KelompokUsulan(models.Model):
    """Proposals of one kind that are decided with one decree."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jenis = models.CharField(max_length=30)
    judul = models.CharField("judul", max_length=200)
    tmt = models.DateField("TMT")
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "kelompok usulan"

    def __str__(self) -> str:
        return self.judul


@terlacak(exclude=["hasil_periksa"])
class Usulan(models.Model):
    """One matter of one employee on its way to a decision.

    isian: what is asked, as the kind's form wrote it; hasil_periksa: the conditions as they were when it was
    handed in; peralihan_ke: number of transitions so far; hasil: what was written in the end, by code;
    siap_tmt: the step for which the daily work prepared it, empty for a proposal that a person began. A
    prepared draft belongs to nobody until somebody hands it in.
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jenis = models.CharField(max_length=30)
    pegawai = models.ForeignKey("pegawai.Pegawai", on_delete=models.PROTECT, related_name="usulan")
    unit = models.ForeignKey(
        "pegawai.UnitKerja", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    kelompok = models.ForeignKey(
        KelompokUsulan, on_delete=models.PROTECT, null=True, blank=True, related_name="usulan"
    )
    tmt = models.DateField("TMT")
    isian = models.JSONField(default=dict)
    ringkas = models.CharField(max_length=300, blank=True, default="")
    hasil_periksa = models.JSONField(default=dict)
    perlu_surat = models.BooleanField(default=True)
    is_tunggal = models.BooleanField(default=True)
    is_sensitif = models.BooleanField(default=False)
    siap_tmt = models.DateField(null=True, blank=True, editable=False)

    status = models.CharField(max_length=15, choices=STATUS, default=StatusUsulan.DRAF.value)
    tahap = models.PositiveSmallIntegerField(default=0)
    jumlah_tahap = models.PositiveSmallIntegerField()
    peralihan_ke = models.PositiveSmallIntegerField(default=0)
    tenggat = models.DateField(null=True, blank=True)

    surat = models.ForeignKey(
        "inti.Dokumen", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    surat_nomor = models.CharField("nomor surat", max_length=100, blank=True, default="")
    surat_tanggal = models.DateField("tanggal surat", null=True, blank=True)
    surat_pejabat = models.CharField("penanda tangan", max_length=150, blank=True, default="")
    hasil = models.JSONField(default=dict, blank=True)

    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    objects = UsulanQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "usulan"
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=[satu.value for satu in StatusUsulan]),
                name="pegawai_usulan_status_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(jumlah_tahap__gte=1) & Q(tahap__lte=F("jumlah_tahap")),
                name="pegawai_usulan_tahap_wajar",
            ),
            models.CheckConstraint(
                condition=Q(status__in=[StatusUsulan.DRAF, StatusUsulan.DIKEMBALIKAN], tahap=0)
                | Q(status=StatusUsulan.DITARIK)
                | (
                    Q(tahap__gte=1)
                    & ~Q(status__in=[StatusUsulan.DRAF, StatusUsulan.DIKEMBALIKAN, StatusUsulan.DITARIK])
                ),
                name="pegawai_usulan_status_dan_tahap",
            ),
            models.CheckConstraint(
                condition=~Q(status=StatusUsulan.TERBIT) | (Q(surat__isnull=False) & ~Q(surat_nomor="")),
                name="pegawai_usulan_terbit_bersurat",
                violation_error_message="Surat dan nomornya harus ada sebelum usulan dinyatakan terbit.",
            ),
            models.CheckConstraint(
                condition=~Q(status=StatusUsulan.SELESAI) | ~Q(hasil={}),
                name="pegawai_usulan_selesai_berhasil",
                violation_error_message="Usulan selesai hanya setelah hasilnya tercatat.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "jenis"],
                condition=Q(is_tunggal=True, status__in=STATUS_TERBUKA),
                name="pegawai_usulan_satu_terbuka",
                violation_error_message="Masih ada usulan sejenis untuk pegawai ini yang belum selesai.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "jenis", "siap_tmt"],
                condition=Q(siap_tmt__isnull=False),
                name="pegawai_usulan_siap_sekali",
                violation_error_message="Usulan untuk langkah ini sudah pernah disiapkan.",
            ),
        ]
        indexes = [
            models.Index(fields=["status", "tenggat"], name="pegawai_usulan_tenggat"),
            models.Index(fields=["unit", "status"], name="pegawai_usulan_unit"),
            models.Index(fields=["pegawai", "-dibuat_pada"], name="pegawai_usulan_pegawai"),
        ]

    def __str__(self) -> str:
        return f"{self.jenis} {self.pegawai}"

    @property
    def cap(self) -> str:
        """Its code and how many transitions it has: what a page shows, so that a later step is noticed."""
        return f"{self.kode}.{self.peralihan_ke}"

    @property
    def is_terbuka(self) -> bool:
        """Whether it still goes on."""
        return self.status in STATUS_TERBUKA

    @property
    def is_lewat(self) -> bool:
        """Whether the step that is due should have been taken by now."""
        return self.is_terbuka and self.tenggat is not None and self.tenggat < timezone.localdate()
