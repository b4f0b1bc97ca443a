"""The catalogue: courses that can be run, and what each of them teaches."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse

from pegawai.domain.kedudukan import JenisAsn
from pegawai.models.jabatan import JENIS_JABATAN
from pelatihan.models.kompetensi import KamusKompetensi
from pelatihan.models.riwayat import JenisPelatihan
from serang_asn.inti.jejak import terlacak

LABEL_ASN = {satu.value: satu.value.replace("_PW", " Paruh Waktu") for satu in JenisAsn}
LABEL_SASARAN = LABEL_ASN | dict(JENIS_JABATAN)


@terlacak()
class Pelatihan(models.Model):
    """One course of the catalogue. biaya: rupiah for each participant; 0: no cost to the city."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    nama = models.CharField("nama pelatihan", max_length=200)
    jenis = models.ForeignKey(
        JenisPelatihan, on_delete=models.PROTECT, related_name="+", verbose_name="jenis"
    )
    penyelenggara = models.CharField("penyelenggara", max_length=150)
    uraian = models.TextField("uraian", blank=True, default="")
    jp = models.PositiveSmallIntegerField("jam pelajaran (JP)", help_text="Satu JP = 45 menit.")
    biaya = models.PositiveBigIntegerField("biaya per peserta (Rp)", default=0)
    jenis_asn = ArrayField(
        models.CharField(max_length=7), verbose_name="untuk jenis ASN", blank=True, default=list,
        help_text="Kosong berarti semua.",
    )  # fmt: skip
    jenis_jabatan = ArrayField(
        models.CharField(max_length=15), verbose_name="untuk jenis jabatan", blank=True, default=list,
        help_text="Kosong berarti semua.",
    )  # fmt: skip
    masa_kerja_tahun = models.PositiveSmallIntegerField("masa kerja paling sedikit (tahun)", default=0)
    prasyarat = models.ManyToManyField(
        "self", symmetrical=False, blank=True, verbose_name="pelatihan yang harus sudah diikuti",
        related_name="membuka",
    )  # fmt: skip
    kehadiran_min_persen = models.PositiveSmallIntegerField("kehadiran paling sedikit (persen)", default=80)
    nilai_lulus = models.DecimalField(
        "nilai lulus", max_digits=5, decimal_places=2, default=0, help_text="0 berarti tanpa ujian."
    )
    masa_berlaku_bulan = models.PositiveSmallIntegerField(
        "masa berlaku sertifikat (bulan)", null=True, blank=True, help_text="Kosong berarti seterusnya."
    )
    is_aktif = models.BooleanField("ditawarkan", default=True)
    kompetensi: models.ManyToManyField = models.ManyToManyField(
        KamusKompetensi, through="pelatihan.PelatihanKompetensi", related_name="pelatihan"
    )

    class Meta:
        verbose_name = verbose_name_plural = "pelatihan"
        constraints = [
            models.UniqueConstraint(
                fields=["nama", "penyelenggara"],
                name="pelatihan_katalog_sekali",
                violation_error_message="Pelatihan ini sudah ada dalam katalog.",
            ),
            models.CheckConstraint(
                condition=Q(jp__range=(1, 2000)),
                name="pelatihan_katalog_jp_wajar",
                violation_error_message="Jam pelajaran harus antara 1 dan 2.000.",
            ),
            models.CheckConstraint(
                condition=Q(kehadiran_min_persen__lte=100) & Q(nilai_lulus__range=(0, 100)),
                name="pelatihan_katalog_batas_wajar",
                violation_error_message="Kehadiran dan nilai lulus harus antara 0 dan 100.",
            ),
            models.CheckConstraint(
                condition=Q(jenis_asn__contained_by=[satu.value for satu in JenisAsn])
                & Q(jenis_jabatan__contained_by=[kode for kode, _ in JENIS_JABATAN]),
                name="pelatihan_katalog_sasaran_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(masa_berlaku_bulan__isnull=True) | Q(masa_berlaku_bulan__gte=1),
                name="pelatihan_katalog_masa_berlaku",
                violation_error_message="Masa berlaku paling sedikit satu bulan.",
            ),
        ]

    def __str__(self) -> str:
        return self.nama

    def get_absolute_url(self) -> str:
        return reverse("pelatihan:katalog-detail", args=[self.kode])


@terlacak()
class PelatihanKompetensi(models.Model):
    """What a course teaches: it brings those who pass to level `ke_tingkat` of a competency."""

    pelatihan = models.ForeignKey(Pelatihan, on_delete=models.CASCADE, related_name="hasil_belajar")
    kompetensi = models.ForeignKey(KamusKompetensi, on_delete=models.PROTECT, related_name="+")
    ke_tingkat = models.PositiveSmallIntegerField("sampai tingkat")

    class Meta:
        verbose_name = verbose_name_plural = "hasil belajar pelatihan"
        constraints = [
            models.UniqueConstraint(fields=["pelatihan", "kompetensi"], name="pelatihan_hasilbelajar_sekali"),
            models.CheckConstraint(
                condition=Q(ke_tingkat__range=(1, 5)),
                name="pelatihan_hasilbelajar_tingkat",
                violation_error_message="Tingkat kompetensi antara 1 dan 5.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kompetensi_id} sampai tingkat {self.ke_tingkat}"
