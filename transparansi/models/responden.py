"""Who answers a survey: what respondents may tell, and those of past surveys."""

from django.db import models
from django.db.models import Q

from serang_asn.inti.jejak import terlacak
from transparansi.domain.skm import UNSUR
from transparansi.models.layanan import DalamLingkup


class KelompokUsia(models.TextChoices):
    BAWAH_17 = "<17", "Di bawah 17 tahun"
    U17_25 = "17-25", "17–25 tahun"
    U26_35 = "26-35", "26–35 tahun"
    U36_45 = "36-45", "36–45 tahun"
    U46_55 = "46-55", "46–55 tahun"
    ATAS_55 = ">55", "Di atas 55 tahun"


class JenisKelamin(models.TextChoices):
    LAKI = "L", "Laki-laki"
    PEREMPUAN = "P", "Perempuan"


class Pendidikan(models.TextChoices):
    SD = "sd", "SD atau sederajat"
    SMP = "smp", "SMP atau sederajat"
    SMA = "sma", "SMA atau sederajat"
    DIPLOMA = "d", "Diploma"
    SARJANA = "s1", "Sarjana (S1)"
    PASCA = "s2", "S2 atau lebih tinggi"


class Pekerjaan(models.TextChoices):
    ASN = "asn", "ASN, TNI, atau Polri"
    SWASTA = "swasta", "Pegawai swasta"
    WIRAUSAHA = "wirausaha", "Wirausaha"
    PELAJAR = "pelajar", "Pelajar atau mahasiswa"
    RUMAH_TANGGA = "rumah_tangga", "Mengurus rumah tangga"
    LAINNYA = "lainnya", "Lainnya"


PROFIL = {
    "usia": KelompokUsia,
    "jenis_kelamin": JenisKelamin,
    "pendidikan": Pendidikan,
    "pekerjaan": Pekerjaan,
}
"""What a respondent may tell; every question may be left open."""


class Responden(models.Model):
    """What a respondent tells of himself."""

    usia = models.CharField(max_length=5, choices=KelompokUsia.choices, blank=True, default="")
    jenis_kelamin = models.CharField(max_length=1, choices=JenisKelamin.choices, blank=True, default="")
    pendidikan = models.CharField(max_length=3, choices=Pendidikan.choices, blank=True, default="")
    pekerjaan = models.CharField(max_length=12, choices=Pekerjaan.choices, blank=True, default="")

    class Meta:
        abstract = True


def batasan_skm(awalan: str, *, wajib: bool) -> list[models.BaseConstraint]:
    """Return the checks of answers and profile. wajib: every row is a survey."""
    batasan: list[models.BaseConstraint] = [
        models.CheckConstraint(
            condition=Q(**{f"{unsur}__range": (1, 4)}) | (Q() if wajib else Q(**{f"{unsur}__isnull": True})),
            name=f"{awalan}_{unsur}_sah",
        )
        for unsur in UNSUR
    ]
    return batasan + [
        models.CheckConstraint(
            condition=Q(**{f"{nama}__in": ["", *pilihan.values]}), name=f"{awalan}_{nama}_dikenal"
        )
        for nama, pilihan in PROFIL.items()
    ]


@terlacak()
class ResponsSurvei(Responden):
    """One respondent of a past survey that came in as a spreadsheet; marked as such wherever it counts."""

    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="respons_survei")
    layanan = models.CharField(max_length=160, blank=True, default="")
    hari = models.DateField()
    u1 = models.PositiveSmallIntegerField()
    u2 = models.PositiveSmallIntegerField()
    u3 = models.PositiveSmallIntegerField()
    u4 = models.PositiveSmallIntegerField()
    u5 = models.PositiveSmallIntegerField()
    u6 = models.PositiveSmallIntegerField()
    u7 = models.PositiveSmallIntegerField()
    u8 = models.PositiveSmallIntegerField()
    u9 = models.PositiveSmallIntegerField()
    saran = models.CharField(max_length=500, blank=True, default="")
    ke = models.PositiveIntegerField(
        default=1, help_text="Ke berapa di antara responden dengan jawaban yang persis sama."
    )
    batch = models.ForeignKey("pegawai.BatchImpor", on_delete=models.PROTECT, null=True, related_name="+")

    objects = DalamLingkup.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "respons survei"
        constraints = [
            *batasan_skm("transparansi_respons", wajib=True),
            models.UniqueConstraint(
                fields=["unit", "hari", *UNSUR, "layanan", *PROFIL, "saran", "ke"],
                name="transparansi_respons_sekali",
            ),
        ]
        indexes = [models.Index(fields=["unit", "hari"], name="transparansi_respons_hari")]

    def __str__(self) -> str:
        return f"respons {self.pk}"
