"""The log of every reading of sensitive data."""

from django.conf import settings
from django.db import models


class AksesSensitif(models.Model):
    """One reading of a sensitive part of a record: who, which part, of which object, when and from where."""

    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    objek_jenis = models.CharField(max_length=60)
    objek_kode = models.UUIDField()
    bagian = models.CharField(max_length=40)
    alasan = models.CharField(max_length=200, blank=True, default="")
    alamat_ip = models.GenericIPAddressField(null=True)
    pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "akses data sensitif"
        verbose_name_plural = "akses data sensitif"
        indexes = [models.Index(fields=["objek_kode", "-pada"], name="inti_akses_objek")]

    def __str__(self) -> str:
        return f"{self.akun_id} {self.bagian} {self.pada:%Y-%m-%d %H:%M}"
