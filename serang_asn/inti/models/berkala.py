"""Which periodic work was put on the queue, and when."""

from django.db import models


class JalanBerkala(models.Model):
    """One attempt at the work of one day. That it is unique keeps many workers from doing it twice."""

    kode = models.CharField(max_length=40)
    hari = models.DateField()
    upaya = models.PositiveSmallIntegerField(default=1)
    tugas = models.ForeignKey("inti.Tugas", on_delete=models.CASCADE, null=True, related_name="+")
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "jalan berkala"
        constraints = [
            models.UniqueConstraint(fields=["kode", "hari", "upaya"], name="inti_jalanberkala_sekali"),
        ]

    def __str__(self) -> str:
        return f"{self.kode} {self.hari}"
