"""Ratings by citizens, and what staff answer."""

import uuid
from datetime import date

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from serang_asn.inti.jejak import terlacak
from transparansi.domain.penyaringan import PENJELASAN, AlasanSisih
from transparansi.domain.skm import UNSUR
from transparansi.models.kunjungan import Kunjungan
from transparansi.models.layanan import DalamLingkup
from transparansi.models.responden import Responden, batasan_skm

BINTANG = (1, 5)
TANDA = {
    "ramah": "Ramah",
    "cepat": "Cepat",
    "jelas": "Penjelasannya jelas",
    "bersih": "Tempatnya bersih",
    "adil": "Tanpa pilih kasih",
    "lambat": "Lambat",
    "antre": "Antre terlalu lama",
    "berbelit": "Berbelit",
    "kurang_ramah": "Kurang ramah",
    "pungutan": "Diminta biaya di luar ketentuan",
}
"""Tags of a quick rating, good ones first."""


BOLEH_BERUBAH = [
    "keadaan", "alasan_sisih", "status_kata", "catatan_petugas", "menit", "jejak_jaringan", "jejak_perangkat",
]  # fmt: skip
"""What may change of a rating once it is there; the database keeps the rest as the citizen sent it."""


class PenilaianQuerySet(DalamLingkup):
    def dihitung(self) -> "PenilaianQuerySet":
        """Ratings that count: from a visit, not set aside."""
        return self.filter(keadaan=Penilaian.Keadaan.DIHITUNG)

    def antara(self, dari: date, sampai: date) -> "PenilaianQuerySet":
        """Ratings of the days from `dari` to `sampai`, both included."""
        return self.filter(hari__range=(dari, sampai))


@pghistory.track(
    pghistory.UpdateEvent("ubah", row=pghistory.New),
    pghistory.DeleteEvent("hapus"),
    exclude=["jejak_jaringan", "jejak_perangkat", "menit"],
    obj_field=pghistory.ObjForeignKey(related_name="jejak", db_index=True),
)
class Penilaian(Responden):
    """One rating by a citizen: the nine answers of the survey, or stars with tags.

    The trail notes what officers do to it, never its arrival, whose address would say who sent it. `menit`
    and the two hashes serve the rules against stuffing and are forgotten after some days.
    """

    class Cara(models.TextChoices):
        SKM = "skm", "Survei SKM"
        CEPAT = "cepat", "Penilaian cepat"

    class Keadaan(models.TextChoices):
        DIHITUNG = "dihitung", "Dihitung"
        TERBUKA = "terbuka", "Terbuka, tidak dihitung"
        DISISIHKAN = "disisihkan", "Disisihkan"

    class StatusKata(models.TextChoices):
        TANPA = "tanpa", "Tanpa kata"
        TUNGGU = "tunggu", "Menunggu pemeriksaan"
        TAMPIL = "tampil", "Ditampilkan"
        TOLAK = "tolak", "Tidak ditampilkan"

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kunjungan = models.OneToOneField(
        Kunjungan, on_delete=models.PROTECT, null=True, related_name="penilaian",
        help_text="Kosong berarti penilaian terbuka, yang tidak ikut dihitung.",
    )  # fmt: skip
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="penilaian")
    layanan = models.ForeignKey(
        "transparansi.Layanan", on_delete=models.PROTECT, null=True, related_name="penilaian"
    )
    petugas = models.ForeignKey(
        "transparansi.PetugasLayanan", on_delete=models.PROTECT, null=True, related_name="penilaian"
    )
    cara = models.CharField(max_length=5, choices=Cara.choices)
    hari = models.DateField()
    menit = models.DateTimeField(null=True, help_text="Kosong berarti sudah dilupakan.")
    bintang = models.PositiveSmallIntegerField(null=True)
    u1 = models.PositiveSmallIntegerField(null=True)
    u2 = models.PositiveSmallIntegerField(null=True)
    u3 = models.PositiveSmallIntegerField(null=True)
    u4 = models.PositiveSmallIntegerField(null=True)
    u5 = models.PositiveSmallIntegerField(null=True)
    u6 = models.PositiveSmallIntegerField(null=True)
    u7 = models.PositiveSmallIntegerField(null=True)
    u8 = models.PositiveSmallIntegerField(null=True)
    u9 = models.PositiveSmallIntegerField(null=True)
    tanda = ArrayField(models.CharField(max_length=15), default=list, blank=True)
    kata = models.CharField(max_length=500, blank=True, default="")
    status_kata = models.CharField(max_length=6, choices=StatusKata.choices, default=StatusKata.TANPA)
    temuan_kata = models.CharField(max_length=200, blank=True, default="")
    keadaan = models.CharField(max_length=10, choices=Keadaan.choices)
    alasan_sisih = models.CharField(
        max_length=15, choices=[(a.value, teks) for a, teks in PENJELASAN.items()], blank=True, default=""
    )
    catatan_petugas = models.CharField(max_length=300, blank=True, default="")
    jejak_jaringan = models.CharField(max_length=32, blank=True, default="")
    jejak_perangkat = models.CharField(max_length=32, blank=True, default="")

    objects = PenilaianQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "penilaian"
        constraints = [
            *batasan_skm("transparansi_penilaian", wajib=False),
            models.CheckConstraint(
                condition=Q(cara__in=["skm", "cepat"]), name="transparansi_penilaian_cara_dikenal"
            ),
            models.CheckConstraint(
                condition=(
                    Q(cara="skm", bintang__isnull=True, **{f"{unsur}__isnull": False for unsur in UNSUR})
                    | Q(cara="cepat", bintang__range=BINTANG, **{f"{unsur}__isnull": True for unsur in UNSUR})
                ),
                name="transparansi_penilaian_isi_sesuai_cara",
            ),
            models.CheckConstraint(
                condition=Q(tanda__contained_by=list(TANDA)), name="transparansi_penilaian_tanda_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(keadaan__in=["dihitung", "terbuka", "disisihkan"]),
                name="transparansi_penilaian_keadaan_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(kunjungan__isnull=False) | ~Q(keadaan="dihitung"),
                name="transparansi_penilaian_terhitung_berkunjungan",
                violation_error_message="Penilaian tanpa kode kunjungan tidak ikut dihitung.",
            ),
            models.CheckConstraint(
                condition=Q(alasan_sisih__in=["", *(a.value for a in AlasanSisih)]),
                name="transparansi_penilaian_alasan_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(keadaan="disisihkan") ^ Q(alasan_sisih=""),
                name="transparansi_penilaian_disisihkan_beralasan",
                violation_error_message="Penilaian yang disisihkan harus beralasan.",
            ),
            models.CheckConstraint(
                condition=Q(status_kata__in=["tanpa", "tunggu", "tampil", "tolak"]),
                name="transparansi_penilaian_status_kata_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(status_kata="tanpa", kata="") | (~Q(status_kata="tanpa") & ~Q(kata="")),
                name="transparansi_penilaian_kata_berstatus",
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="tidak_dihapus", operation=pgtrigger.Delete),
            pgtrigger.ReadOnly(name="isi_tetap", exclude=BOLEH_BERUBAH),
        ]
        indexes = [
            models.Index(fields=["unit", "hari"], name="transparansi_penilaian_hari"),
            models.Index(
                fields=["hari"], name="transparansi_penilaian_segar", condition=Q(menit__isnull=False)
            ),
            models.Index(
                fields=["unit", "menit"],
                name="transparansi_penilaian_menit",
                condition=Q(menit__isnull=False),
            ),
            models.Index(
                fields=["unit", "hari", "jejak_perangkat"],
                name="transparansi_penilaian_alat",
                condition=~Q(jejak_perangkat=""),
            ),
            models.Index(
                fields=["unit"], name="transparansi_penilaian_tunggu", condition=Q(status_kata="tunggu")
            ),
        ]

    def __str__(self) -> str:
        return f"penilaian {self.kode}"

    @property
    def label_tanda(self) -> list[str]:
        """The tags in words."""
        return [TANDA[satu] for satu in self.tanda if satu in TANDA]

    @property
    def penjelasan_sisih(self) -> str:
        """Why it is set aside, "" when it is not."""
        return PENJELASAN[AlasanSisih(self.alasan_sisih)] if self.alasan_sisih else ""


@terlacak()
class TanggapanPenilaian(models.Model):
    """What staff say to a rating: an answer for the public, or a contest that an officer decides."""

    class Jenis(models.TextChoices):
        JAWABAN = "jawaban", "Jawaban"
        KEBERATAN = "keberatan", "Keberatan"

    class Status(models.TextChoices):
        TUNGGU = "tunggu", "Menunggu putusan"
        TERIMA = "terima", "Diterima"
        TOLAK = "tolak", "Ditolak"

    penilaian = models.ForeignKey(Penilaian, on_delete=models.PROTECT, related_name="tanggapan")
    jenis = models.CharField(max_length=10, choices=Jenis.choices)
    teks = models.CharField(max_length=500)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    status = models.CharField(max_length=6, choices=Status.choices, default=Status.TUNGGU)
    putusan = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        verbose_name = verbose_name_plural = "tanggapan penilaian"
        constraints = [
            models.CheckConstraint(
                condition=Q(jenis__in=["jawaban", "keberatan"]), name="transparansi_tanggapan_jenis_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(status__in=["tunggu", "terima", "tolak"]),
                name="transparansi_tanggapan_status_dikenal",
            ),
            models.UniqueConstraint(
                fields=["penilaian", "jenis"],
                name="transparansi_tanggapan_sekali",
                violation_error_message="Penilaian ini sudah ditanggapi.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_jenis_display()} atas {self.penilaian_id}"
