"""Calendar feeds: what a calendar program reads without signing in."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from serang_asn.inti.jejak import terlacak


@terlacak(exclude=["sidik", "terakhir_dibaca"])
class UmpanKalender(models.Model):
    """The address under which one account's calendar can be read, until it is withdrawn.

    sidik: SHA-256 of the secret part of the address; the address itself is shown once and not kept.
    """

    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    sidik = models.CharField(max_length=64, unique=True)
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    dicabut_pada = models.DateTimeField(null=True, blank=True)
    terakhir_dibaca = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "umpan kalender"
        constraints = [
            models.UniqueConstraint(
                fields=["akun"], condition=Q(dicabut_pada__isnull=True), name="pegawai_umpan_satu_per_akun"
            )
        ]

    def __str__(self) -> str:
        return f"umpan kalender {self.akun}"
