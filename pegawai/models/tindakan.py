"""Personnel actions: one decision that writes events of one or many employees at once."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from serang_asn.inti.jejak import terlacak


class StatusTindakan(models.TextChoices):
    DISUSUN = "disusun", "Disusun"
    DITERAPKAN = "diterapkan", "Sudah diterapkan"
    DIBATALKAN = "dibatalkan", "Dibatalkan"


class TindakanKepegawaianQuerySet(models.QuerySet["TindakanKepegawaian"]):
    def terlihat_oleh(self, akun: Any) -> "TindakanKepegawaianQuerySet":
        """Actions that `akun` may open: all for those who see the city, else its own."""
        from serang_asn.inti import lingkup

        return self if lingkup.untuk(akun).seluruh_kota else self.filter(oleh=akun)


@terlacak()
class TindakanKepegawaian(models.Model):
    """One action with one decree: a hire, a transfer of forty people, a reorganisation.

    It is drawn up (`rencana`: what is asked, JSON), applied as a whole, and may be undone as a whole while
    nothing later rests on the events that point to it (`Riwayat.tindakan`).
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jenis = models.CharField("jenis", max_length=30)
    judul = models.CharField("judul", max_length=200)
    sk_nomor = models.CharField("nomor SK", max_length=100, blank=True, default="")
    sk_tanggal = models.DateField(
        "tanggal SK", null=True, blank=True, help_text="Kosong bila tidak diketahui."
    )
    sk_pejabat = models.CharField("pejabat penetap", max_length=150, blank=True, default="")
    dokumen = models.ForeignKey(
        "inti.Dokumen", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tmt = models.DateField("TMT", help_text="Terhitung mulai tanggal.")
    rencana = models.JSONField(default=dict)
    ringkasan = models.JSONField(default=dict, blank=True)
    status = models.CharField(max_length=12, choices=StatusTindakan.choices, default=StatusTindakan.DISUSUN)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    tugas = models.ForeignKey("inti.Tugas", on_delete=models.PROTECT, null=True, related_name="+")
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    diterapkan_pada = models.DateTimeField(null=True)
    dibatalkan_pada = models.DateTimeField(null=True)
    alasan_pembatalan = models.CharField(max_length=300, blank=True, default="")

    objects = TindakanKepegawaianQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "tindakan kepegawaian"
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=StatusTindakan.values), name="pegawai_tindakan_status_dikenal"
            ),
            models.CheckConstraint(
                condition=~Q(status="diterapkan") | Q(diterapkan_pada__isnull=False),
                name="pegawai_tindakan_diterapkan_berwaktu",
            ),
            models.CheckConstraint(
                condition=~Q(status="dibatalkan")
                | (Q(dibatalkan_pada__isnull=False) & ~Q(alasan_pembatalan="")),
                name="pegawai_tindakan_batal_beralasan",
                violation_error_message="Pembatalan memerlukan alasan.",
            ),
        ]

    def __str__(self) -> str:
        return self.judul
