"""Certificates: those that the city issues after its classes, and those that people bring from outside."""

import uuid
from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from pelatihan.domain.sertifikat import SAH, StatusSertifikat
from pelatihan.models.katalog import Pelatihan
from pelatihan.models.peserta import Peserta
from pelatihan.models.riwayat import JenisPelatihan, RiwayatPelatihan
from serang_asn.inti.jejak import terlacak
from serang_asn.inti.models.dokumen import kode_verifikasi

LABEL_STATUS = {
    StatusSertifikat.DISIAPKAN: "Disiapkan",
    StatusSertifikat.TERBIT: "Terbit",
    StatusSertifikat.MENUNGGU: "Menunggu pemeriksaan",
    StatusSertifikat.DITERIMA: "Diterima",
    StatusSertifikat.DITOLAK: "Ditolak",
    StatusSertifikat.DICABUT: "Dicabut",
}
STATUS = [(satu.value, label) for satu, label in LABEL_STATUS.items()]
GAYA_STATUS = {
    "disiapkan": "waspada", "terbit": "baik", "menunggu": "waspada", "diterima": "baik", "ditolak": "bahaya",
    "dicabut": "netral",
}  # fmt: skip
SENDIRI = (StatusSertifikat.DISIAPKAN, StatusSertifikat.TERBIT)
BERALASAN = (StatusSertifikat.DITOLAK, StatusSertifikat.DICABUT)


class SertifikatQuerySet(models.QuerySet["Sertifikat"]):
    def terlihat_oleh(self, akun: Any) -> "SertifikatQuerySet":
        """Certificates of the employees whom `akun` may see."""
        from pegawai.models import Pegawai

        return self.filter(pegawai__in=Pegawai.objects.all().terlihat_oleh(akun))

    def sah(self) -> "SertifikatQuerySet":
        """Certificates that count: issued here, or accepted."""
        return self.filter(status__in=sorted(satu.value for satu in SAH))

    def berlaku(self, pada: date) -> "SertifikatQuerySet":
        """Certificates that count and hold on `pada`."""
        return self.sah().filter(Q(sampai__isnull=True) | Q(sampai__gt=pada), tanggal__lte=pada)


@terlacak()
class Sertifikat(models.Model):
    """One certificate of one employee. mulai, selesai: the training, half-open; sampai: first day on which it
    no longer holds. peserta: of the class here; without one it comes from outside."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kode_verifikasi = models.CharField(max_length=32, unique=True, default=kode_verifikasi, editable=False)
    pegawai = models.ForeignKey("pegawai.Pegawai", on_delete=models.PROTECT, related_name="sertifikat")
    peserta = models.OneToOneField(
        Peserta, on_delete=models.PROTECT, null=True, blank=True, related_name="sertifikat"
    )
    pelatihan = models.ForeignKey(
        Pelatihan, on_delete=models.PROTECT, null=True, blank=True, related_name="sertifikat"
    )
    nama = models.CharField("nama pelatihan", max_length=200)
    jenis = models.ForeignKey(JenisPelatihan, on_delete=models.PROTECT, related_name="+")
    penyelenggara = models.CharField("penyelenggara", max_length=150)
    mulai = models.DateField("mulai")
    selesai = models.DateField("selesai")
    jp = models.PositiveSmallIntegerField("jam pelajaran (JP)")
    nomor = models.OneToOneField("pegawai.NomorSurat", on_delete=models.PROTECT, null=True, related_name="+")
    nomor_teks = models.CharField("nomor sertifikat", max_length=100)
    tanggal = models.DateField("tanggal sertifikat")
    sampai = models.DateField("berlaku sampai", null=True, blank=True, help_text="Kosong berarti seterusnya.")
    pejabat = models.ForeignKey(
        "pegawai.PejabatPenandatangan", on_delete=models.PROTECT, null=True, related_name="+"
    )
    status = models.CharField("status", max_length=10, choices=STATUS)
    alasan = models.CharField("alasan", max_length=300, blank=True, default="")
    dokumen = models.OneToOneField("inti.Dokumen", on_delete=models.PROTECT, null=True, related_name="+")
    riwayat = models.OneToOneField(
        RiwayatPelatihan, on_delete=models.PROTECT, null=True, related_name="sertifikat"
    )
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    diperiksa_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    objects = SertifikatQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "sertifikat"
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=[satu.value for satu in StatusSertifikat]),
                name="pelatihan_sertifikat_status_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(selesai__gt=F("mulai")), name="pelatihan_sertifikat_selesai_setelah_mulai"
            ),
            models.CheckConstraint(
                condition=Q(sampai__isnull=True) | Q(sampai__gt=F("tanggal")),
                name="pelatihan_sertifikat_masa_berlaku",
                violation_error_message="Masa berlaku harus berakhir setelah tanggal sertifikat.",
            ),
            models.CheckConstraint(
                condition=Q(jp__range=(1, 2000)),
                name="pelatihan_sertifikat_jp_wajar",
                violation_error_message="Jam pelajaran harus antara 1 dan 2.000.",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=[satu.value for satu in SENDIRI])
                | Q(nomor__isnull=False, peserta__isnull=False, pejabat__isnull=False),
                name="pelatihan_sertifikat_terbit_bernomor",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=sorted(satu.value for satu in SAH)) | Q(dokumen__isnull=False),
                name="pelatihan_sertifikat_sah_berdokumen",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=sorted(satu.value for satu in BERALASAN)) | ~Q(alasan=""),
                name="pelatihan_sertifikat_beralasan",
                violation_error_message="Tuliskan alasannya.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "nama", "mulai"],
                condition=~Q(status__in=sorted(satu.value for satu in BERALASAN)),
                name="pelatihan_sertifikat_sekali",
                violation_error_message="Sertifikat pelatihan ini sudah tercatat.",
            ),
        ]
        indexes = [
            models.Index(fields=["status", "dibuat_pada"], name="pelatihan_sertifikat_antre"),
            models.Index(
                fields=["sampai"], condition=Q(sampai__isnull=False), name="pelatihan_sertifikat_akhir"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.nama} ({self.nomor_teks})"

    @property
    def gaya_status(self) -> str:
        return GAYA_STATUS[self.status]
