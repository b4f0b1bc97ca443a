"""The dictionary of competencies."""

from django.db import models
from django.db.models import Q

from pegawai.models.referensi import Referensi
from pelatihan.domain.kompetensi import TINGKAT_TERENDAH, TINGKAT_TERTINGGI, JenisKompetensi
from serang_asn.inti.jejak import terlacak

LABEL_JENIS_KOMPETENSI = {
    JenisKompetensi.MANAJERIAL: "Manajerial",
    JenisKompetensi.SOSIO_KULTURAL: "Sosio-kultural",
    JenisKompetensi.TEKNIS: "Teknis",
}
JENIS_KOMPETENSI = [(jenis.value, label) for jenis, label in LABEL_JENIS_KOMPETENSI.items()]


@terlacak()
class KamusKompetensi(Referensi):
    """One competency: managerial and socio-cultural ones by regulation, technical ones by function."""

    jenis = models.CharField("jenis", max_length=15, choices=JENIS_KOMPETENSI)
    uraian = models.TextField("definisi")

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "kamus kompetensi"
        constraints = [
            *Referensi.Meta.constraints,
            models.CheckConstraint(
                condition=Q(jenis__in=[jenis.value for jenis in JenisKompetensi]),
                name="pelatihan_kamus_jenis_dikenal",
            ),
        ]


@terlacak()
class TingkatKompetensi(models.Model):
    """What one level of a competency means from a day on; a newer row of the level replaces it."""

    kompetensi = models.ForeignKey(KamusKompetensi, on_delete=models.PROTECT, related_name="tingkat")
    tingkat = models.PositiveSmallIntegerField("tingkat", help_text="1 paling rendah, 5 paling tinggi.")
    uraian = models.CharField("uraian tingkat", max_length=300)
    indikator = models.TextField(
        "indikator perilaku", blank=True, default="", help_text="Satu indikator tiap baris."
    )
    berlaku_mulai = models.DateField("berlaku mulai")
    sumber = models.CharField("sumber", max_length=200)
    terverifikasi = models.BooleanField("terverifikasi", default=True)

    class Meta:
        verbose_name = verbose_name_plural = "tingkat kompetensi"
        constraints = [
            models.UniqueConstraint(
                fields=["kompetensi", "tingkat", "berlaku_mulai"], name="pelatihan_tingkat_sekali"
            ),
            models.CheckConstraint(
                condition=Q(tingkat__range=(TINGKAT_TERENDAH, TINGKAT_TERTINGGI)),
                name="pelatihan_tingkat_1_sampai_5",
                violation_error_message="Tingkat kompetensi antara 1 dan 5.",
            ),
            models.CheckConstraint(
                condition=~Q(sumber=""),
                name="pelatihan_tingkat_sumber_terisi",
                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kompetensi_id} tingkat {self.tingkat}"
