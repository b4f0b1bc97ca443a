"""Notices shown to one account."""

from django.conf import settings
from django.db import models


class Pemberitahuan(models.Model):
    """One message to one account, with the page it is about; `kunci` makes sending it twice impossible."""

    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pemberitahuan")
    kunci = models.CharField(max_length=120)
    judul = models.CharField(max_length=200)
    isi = models.TextField(blank=True, default="")
    tautan = models.CharField(max_length=300, blank=True, default="")
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    dibaca_pada = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "pemberitahuan"
        verbose_name_plural = "pemberitahuan"
        constraints = [
            models.UniqueConstraint(fields=["akun", "kunci"], name="inti_pemberitahuan_sekali"),
        ]
        indexes = [
            models.Index(
                fields=["akun", "-dibuat_pada"],
                name="inti_pemberitahuan_baru",
                condition=models.Q(dibaca_pada__isnull=True),
            )
        ]

    def __str__(self) -> str:
        return self.judul
