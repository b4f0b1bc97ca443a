"""Answers of evaluation forms: reaction of the participant, behaviour as the supervisor sees it."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from pelatihan.domain.evaluasi import PERILAKU, REAKSI
from pelatihan.models.peserta import Peserta
from serang_asn.inti.jejak import terlacak

TINGKAT = [(REAKSI, "Reaksi"), (PERILAKU, "Perilaku")]


@terlacak()
class Evaluasi(models.Model):
    """One filled-in form about one participant: `skor` answers the statements of its level, in order."""

    peserta = models.ForeignKey(Peserta, on_delete=models.PROTECT, related_name="evaluasi")
    tingkat = models.PositiveSmallIntegerField("tingkat", choices=TINGKAT)
    skor = ArrayField(models.PositiveSmallIntegerField(), size=5)
    catatan = models.TextField("catatan", blank=True, default="")
    pengisi = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    diisi_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "evaluasi pelatihan"
        constraints = [
            models.UniqueConstraint(
                fields=["peserta", "tingkat"],
                name="pelatihan_evaluasi_sekali",
                violation_error_message="Evaluasi ini sudah diisi.",
            ),
            models.CheckConstraint(
                condition=Q(tingkat__in=[REAKSI, PERILAKU]), name="pelatihan_evaluasi_tingkat_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(skor__len=5) & Q(skor__contained_by=[1, 2, 3, 4, 5]),
                name="pelatihan_evaluasi_skor_wajar",
                violation_error_message="Jawab kelima pernyataan dengan nilai 1 sampai 5.",
            ),
        ]

    def __str__(self) -> str:
        return f"Evaluasi tingkat {self.tingkat} peserta {self.peserta_id}"
