"""Participants of classes, and the letters that call them."""

import uuid
from typing import Any

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Q

from pelatihan.domain.kelas import BERALASAN, StatusPeserta
from pelatihan.models.kelas import Kelas
from serang_asn.inti.jejak import terlacak
from serang_asn.inti.models.dokumen import kode_verifikasi

LABEL_STATUS = {
    StatusPeserta.DIUSULKAN: "Diusulkan",
    StatusPeserta.DAFTAR_TUNGGU: "Daftar tunggu",
    StatusPeserta.DISETUJUI: "Disetujui",
    StatusPeserta.DIUNDANG: "Diundang",
    StatusPeserta.HADIR: "Hadir",
    StatusPeserta.LULUS: "Lulus",
    StatusPeserta.TIDAK_LULUS: "Tidak lulus",
    StatusPeserta.TIDAK_HADIR: "Tidak hadir",
    StatusPeserta.DITOLAK: "Ditolak",
    StatusPeserta.MUNDUR: "Mengundurkan diri",
}
STATUS = [(satu.value, label) for satu, label in LABEL_STATUS.items()]
GAYA_STATUS = {
    "diusulkan": "info", "daftar_tunggu": "waspada", "disetujui": "baik", "diundang": "info", "hadir": "info",
    "lulus": "baik", "tidak_lulus": "bahaya", "tidak_hadir": "bahaya", "ditolak": "netral",
    "mundur": "netral",
}  # fmt: skip
MENGIKAT = (StatusPeserta.DISETUJUI, StatusPeserta.DIUNDANG, StatusPeserta.HADIR)


class PesertaQuerySet(models.QuerySet["Peserta"]):
    def terlihat_oleh(self, akun: Any) -> "PesertaQuerySet":
        """Participants whom `akun` may see: of its scope, itself, and of classes it teaches."""
        from pegawai.models import Pegawai
        from serang_asn.inti import lingkup

        if lingkup.untuk(akun).seluruh_kota:
            return self
        return self.filter(
            Q(pegawai__in=Pegawai.objects.all().terlihat_oleh(akun))
            | Q(kelas__in=Kelas.objects.all().diajar_oleh(akun))
        )


@terlacak()
class UndanganPelatihan(models.Model):
    """One letter that calls participants to a class; those of later approvals get a letter of their own."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kelas = models.ForeignKey(Kelas, on_delete=models.PROTECT, related_name="undangan")
    nomor = models.OneToOneField("pegawai.NomorSurat", on_delete=models.PROTECT, related_name="+")
    templat = models.ForeignKey("pegawai.TemplatSurat", on_delete=models.PROTECT, related_name="+")
    pejabat = models.ForeignKey("pegawai.PejabatPenandatangan", on_delete=models.PROTECT, related_name="+")
    kode_verifikasi = models.CharField(max_length=32, unique=True, default=kode_verifikasi, editable=False)
    dokumen = models.OneToOneField("inti.Dokumen", on_delete=models.PROTECT, related_name="+")
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "undangan pelatihan"

    def __str__(self) -> str:
        return str(self.nomor)


@terlacak()
class Peserta(models.Model):
    """One person in one class, from nomination to result. masa: the days that the class takes, kept by the
    database, empty for a class beside work. The number of seats and the steps are kept by sql/kelas.sql."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kelas = models.ForeignKey(Kelas, on_delete=models.PROTECT, related_name="peserta")
    pegawai = models.ForeignKey("pegawai.Pegawai", on_delete=models.PROTECT, related_name="peserta_kelas")
    status = models.CharField("status", max_length=13, choices=STATUS, default=StatusPeserta.DIUSULKAN.value)
    alasan = models.CharField("alasan", max_length=300, blank=True, default="")
    diusulkan_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    diusulkan_pada = models.DateTimeField("diusulkan pada")
    masa = DateRangeField(null=True, editable=False)
    undangan = models.ForeignKey(
        UndanganPelatihan, on_delete=models.PROTECT, null=True, blank=True, related_name="peserta"
    )
    nilai_awal = models.DecimalField("nilai awal", max_digits=5, decimal_places=2, null=True, blank=True)
    nilai_akhir = models.DecimalField("nilai akhir", max_digits=5, decimal_places=2, null=True, blank=True)

    objects = PesertaQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "peserta"
        constraints = [
            models.UniqueConstraint(
                fields=["kelas", "pegawai"],
                name="pelatihan_peserta_sekali",
                violation_error_message="Pegawai ini sudah tercatat dalam kelas.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=[satu.value for satu in StatusPeserta]),
                name="pelatihan_peserta_status_dikenal",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=sorted(satu.value for satu in BERALASAN)) | ~Q(alasan=""),
                name="pelatihan_peserta_beralasan",
                violation_error_message="Tuliskan alasannya.",
            ),
            models.CheckConstraint(
                condition=(Q(nilai_awal__isnull=True) | Q(nilai_awal__range=(0, 100)))
                & (Q(nilai_akhir__isnull=True) | Q(nilai_akhir__range=(0, 100))),
                name="pelatihan_peserta_nilai_wajar",
                violation_error_message="Nilai antara 0 dan 100.",
            ),
            ExclusionConstraint(
                name="pelatihan_peserta_tidak_bentrok",
                expressions=[("pegawai", RangeOperators.EQUAL), ("masa", RangeOperators.OVERLAPS)],
                condition=Q(status__in=[satu.value for satu in MENGIKAT]),
                violation_error_message="Pegawai ini sudah mengikuti kelas lain pada masa itu.",
            ),
        ]
        indexes = [
            models.Index(fields=["kelas", "status", "diusulkan_pada"], name="pelatihan_peserta_antre"),
        ]

    def __str__(self) -> str:
        return f"{self.pegawai_id} pada {self.kelas_id}"

    @property
    def gaya_status(self) -> str:
        return GAYA_STATUS[self.status]
