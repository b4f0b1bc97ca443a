"""What somebody typed and has not saved yet."""

from django.conf import settings
from django.db import models


class DrafIsian(models.Model):
    """The unsaved state of one form (`kunci`) of one account, so that a lost session costs no work.

    It holds what was typed, never a file and never a NIK. It goes when the form is saved or thrown away.
    """

    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kunci = models.CharField(max_length=160)
    isi = models.JSONField(default=dict)
    diperbarui_pada = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = verbose_name_plural = "draf isian"
        constraints = [models.UniqueConstraint(fields=["akun", "kunci"], name="pegawai_drafisian_unik")]

    def __str__(self) -> str:
        return self.kunci
