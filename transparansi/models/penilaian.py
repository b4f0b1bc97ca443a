"""Ratings by citizens: the right to one, the rating, what keeps ballots honest, what staff answer."""

import uuid
from datetime import date
from typing import Any

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from serang_asn.inti.jejak import terlacak
from transparansi.domain.penyaringan import PENJELASAN, AlasanSisih
from transparansi.domain.skm import UNSUR
from transparansi.models.layanan import DalamLingkup

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


BOLEH_BERUBAH = [
    "keadaan", "alasan_sisih", "status_kata", "catatan_petugas", "menit", "jejak_jaringan", "jejak_perangkat",
]  # fmt: skip
"""What may change of a rating once it is there; the database keeps the rest as the citizen sent it."""


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


class Kunjungan(models.Model):
    """One visit, and with it the right to one rating. Only the hash of its code is kept, and no person.

    hari: the day for which the sheet was printed; no time, so that a code cannot be matched with a visitor.
    """

    sidik = models.CharField(max_length=64, unique=True)
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="kunjungan")
    layanan = models.ForeignKey(
        "transparansi.Layanan", on_delete=models.PROTECT, null=True, blank=True, related_name="kunjungan"
    )
    petugas = models.ForeignKey(
        "transparansi.PetugasLayanan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    hari = models.DateField()
    kedaluwarsa = models.DateField(help_text="Hari pertama kode tidak dapat dipakai lagi.")
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    objects = DalamLingkup.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "kunjungan"
        constraints = [
            models.CheckConstraint(
                condition=Q(sidik__regex=r"^[0-9a-f]{64}$"), name="transparansi_kunjungan_sidik_sah"
            ),
            models.CheckConstraint(
                condition=Q(kedaluwarsa__gt=F("hari")), name="transparansi_kunjungan_kedaluwarsa_kemudian"
            ),
        ]
        indexes = [models.Index(fields=["unit", "hari"], name="transparansi_kunjungan_hari")]

    def __str__(self) -> str:
        return f"kunjungan {self.pk}"


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
class Penilaian(models.Model):
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
    usia = models.CharField(max_length=5, choices=KelompokUsia.choices, blank=True, default="")
    jenis_kelamin = models.CharField(max_length=1, choices=JenisKelamin.choices, blank=True, default="")
    pendidikan = models.CharField(max_length=3, choices=Pendidikan.choices, blank=True, default="")
    pekerjaan = models.CharField(max_length=12, choices=Pekerjaan.choices, blank=True, default="")
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


class GaramHarian(models.Model):
    """The secret of one day that goes into the hashes of networks and devices; thrown away after some days.

    Without it nobody, not even who has the whole database and all keys, can tell which address a hash was.
    """

    hari = models.DateField(unique=True)
    garam = models.BinaryField(max_length=32)

    class Meta:
        verbose_name = verbose_name_plural = "garam harian"

    def __str__(self) -> str:
        return str(self.hari)


@terlacak()
class JaringanKantor(models.Model):
    """A network of an office: ratings of its own units that come from it are set aside."""

    kode = models.CharField("kode", max_length=30, unique=True)
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="+")
    jaringan = models.CharField("jaringan", max_length=50, help_text="Misalnya 203.0.113.0/24.")
    is_tamu = models.BooleanField(
        "untuk tamu", default=False, help_text="Wi-Fi pengunjung: penilaian dari sini tetap dihitung."
    )
    sumber = models.CharField("sumber", max_length=200)

    class Meta:
        verbose_name = verbose_name_plural = "jaringan kantor"
        constraints = [
            models.CheckConstraint(
                condition=Q(jaringan__regex=r"^[0-9a-fA-F.:]+/[0-9]{1,3}$"),
                name="transparansi_jaringan_bentuk_sah",
                violation_error_message="Tulis sebagai alamat/panjang awalan, misalnya 203.0.113.0/24.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kode} ({self.jaringan})"


@terlacak()
class ResponsSurvei(models.Model):
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
    usia = models.CharField(max_length=5, choices=KelompokUsia.choices, blank=True, default="")
    jenis_kelamin = models.CharField(max_length=1, choices=JenisKelamin.choices, blank=True, default="")
    pendidikan = models.CharField(max_length=3, choices=Pendidikan.choices, blank=True, default="")
    pekerjaan = models.CharField(max_length=12, choices=Pekerjaan.choices, blank=True, default="")
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


def nilai_skm(baris: Any) -> dict[str, int]:
    """Return the nine answers of a row."""
    return {unsur: getattr(baris, unsur) for unsur in UNSUR}
