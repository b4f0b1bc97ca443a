"""What was sent because a step of a proposal fell due, or was not taken."""

from django.db import models
from django.db.models import Q

from pegawai.domain.tenggat import JenisPengingat

LABEL_PENGINGAT = {
    JenisPengingat.BESOK: "Sehari sebelum tenggat",
    JenisPengingat.HARI_INI: "Pada hari tenggat",
    JenisPengingat.LEWAT: "Tenggat terlewati",
    JenisPengingat.ULANG: "Pengingat ulang",
    JenisPengingat.ESKALASI: "Disampaikan ke tingkat berikutnya",
}


class PengingatUsulan(models.Model):
    """One reminder of one step. That it is unique keeps a repeated run from sending it twice.

    peralihan_ke: number of transitions of the proposal then, so that a step that comes again is reminded of
    again. ke: which repetition, 0 for the others. kepada: whom it was passed on to.
    """

    usulan = models.ForeignKey("pegawai.Usulan", on_delete=models.CASCADE, related_name="pengingat")
    peralihan_ke = models.PositiveSmallIntegerField()
    jenis = models.CharField(
        max_length=10, choices=[(satu.value, label) for satu, label in LABEL_PENGINGAT.items()]
    )
    ke = models.PositiveSmallIntegerField(default=0)
    hari = models.DateField()
    kepada = models.CharField(max_length=100, blank=True, default="")

    class Meta:
        verbose_name = verbose_name_plural = "pengingat usulan"
        constraints = [
            models.UniqueConstraint(
                fields=["usulan", "peralihan_ke", "jenis", "ke"], name="pegawai_pengingat_sekali"
            ),
            models.CheckConstraint(
                condition=Q(jenis__in=[satu.value for satu in JenisPengingat]),
                name="pegawai_pengingat_jenis_dikenal",
            ),
        ]

    def __str__(self) -> str:
        return self.get_jenis_display()
