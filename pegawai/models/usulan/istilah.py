"""Words and reference rows of proposals: states, steps, who checks, the checks of each kind."""

from django.db import models
from django.db.models import Q

from pegawai.domain.usulan import TERBUKA, Langkah, StatusUsulan
from serang_asn.inti.jejak import terlacak

LABEL_STATUS = {
    StatusUsulan.DRAF: "Draf",
    StatusUsulan.BERJALAN: "Sedang diperiksa",
    StatusUsulan.DIKEMBALIKAN: "Dikembalikan untuk dilengkapi",
    StatusUsulan.DISETUJUI: "Disetujui",
    StatusUsulan.TERBIT: "SK terbit",
    StatusUsulan.SELESAI: "Selesai",
    StatusUsulan.DITOLAK: "Tidak memenuhi syarat",
    StatusUsulan.DITARIK: "Ditarik",
    StatusUsulan.DIBATALKAN: "Dibatalkan",
}
LABEL_LANGKAH = {
    Langkah.AJUKAN: "Mengajukan",
    Langkah.SETUJUI: "Menyetujui",
    Langkah.KEMBALIKAN: "Mengembalikan",
    Langkah.TOLAK: "Menyatakan tidak memenuhi syarat",
    Langkah.TARIK: "Menarik",
    Langkah.TERBITKAN: "Menerbitkan surat",
    Langkah.SELESAIKAN: "Menyelesaikan",
    Langkah.BATALKAN: "Membatalkan",
}
STATUS = [(satu.value, LABEL_STATUS[satu]) for satu in StatusUsulan]
LANGKAH = [(satu.value, LABEL_LANGKAH[satu]) for satu in Langkah]
STATUS_TERBUKA = sorted(satu.value for satu in TERBUKA)


class Pelaku(models.TextChoices):
    """Who decides on one check: a role in whose scope the employee's unit lies, or one named person."""

    ATASAN = "atasan", "Atasan langsung"
    PENGELOLA_OPD = "pengelola_opd", "Pengelola kepegawaian OPD"
    KEPALA_OPD = "kepala_opd", "Kepala OPD"
    PETUGAS = "petugas", "Petugas BKPSDM"
    PIMPINAN = "pimpinan", "Pejabat pembina kepegawaian"


@terlacak()
class TahapLayanan(models.Model):
    """Reference: the checks that proposals of one kind pass, in order; a running proposal keeps its own."""

    jenis = models.CharField("jenis layanan", max_length=30)
    urut = models.PositiveSmallIntegerField("urutan")
    judul = models.CharField("tahap", max_length=100)
    pelaku = models.CharField("diperiksa oleh", max_length=15, choices=Pelaku.choices)
    hari_kerja = models.PositiveSmallIntegerField("tenggat (hari kerja)", default=5)
    sumber = models.CharField("sumber", max_length=200)
    terverifikasi = models.BooleanField("terverifikasi", default=True)

    class Meta:
        verbose_name = verbose_name_plural = "tahap layanan"
        ordering = ["jenis", "urut"]
        constraints = [
            models.UniqueConstraint(
                fields=["jenis", "urut"],
                name="pegawai_tahaplayanan_unik",
                violation_error_message="Urutan ini sudah ada pada jenis layanan yang sama.",
            ),
            models.CheckConstraint(
                condition=Q(pelaku__in=Pelaku.values), name="pegawai_tahaplayanan_pelaku_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(urut__gte=1) & Q(hari_kerja__gte=1),
                name="pegawai_tahaplayanan_wajar",
                violation_error_message="Urutan dan tenggat paling sedikit 1.",
            ),
            models.CheckConstraint(
                condition=~Q(sumber=""),
                name="pegawai_tahaplayanan_sumber_terisi",
                violation_error_message="Sebut sumbernya, misalnya nomor peraturan atau keputusan.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.jenis} {self.urut}. {self.judul}"
