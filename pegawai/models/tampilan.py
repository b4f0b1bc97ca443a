"""Views of a list that an account keeps: a query string under a name."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q


class TampilanTersimpan(models.Model):
    """One way an account looks at one list: filters, columns, order, density and page size.

    bawaan: opens when the list is asked for without a query of its own.
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tampilan")
    halaman = models.CharField(max_length=30)
    nama = models.CharField("nama tampilan", max_length=80)
    kueri = models.TextField(blank=True, default="")
    bawaan = models.BooleanField("tampilan bawaan", default=False)
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "tampilan tersimpan"
        constraints = [
            models.UniqueConstraint(
                fields=["akun", "halaman", "nama"],
                name="pegawai_tampilan_nama_unik",
                violation_error_message="Anda sudah mempunyai tampilan dengan nama itu.",
            ),
            models.UniqueConstraint(
                fields=["akun", "halaman"],
                condition=Q(bawaan=True),
                name="pegawai_tampilan_satu_bawaan",
                violation_error_message="Hanya satu tampilan dapat menjadi bawaan.",
            ),
            models.CheckConstraint(condition=~Q(nama=""), name="pegawai_tampilan_bernama"),
        ]

    def __str__(self) -> str:
        return self.nama
