"""Filling vacant posts: dossiers for Tim Penilai Kinerja, their candidates, the decision.

A decided dossier never changes (`pegawai/sql/pengisian.sql`): the decision closes it, and withdrawing it,
with a reason, is all that can still happen.
"""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from pegawai.domain.pengisian.status import PeranTim, Sikap, StatusPengisian
from serang_asn.inti.jejak import terlacak

LABEL_STATUS_PENGISIAN = {
    StatusPengisian.TERBUKA: "Terbuka",
    StatusPengisian.DIPUTUS: "Diputuskan",
    StatusPengisian.DITARIK: "Ditarik",
}
LABEL_PERAN_TIM = {
    PeranTim.KETUA: "Ketua",
    PeranTim.SEKRETARIS: "Sekretaris",
    PeranTim.ANGGOTA: "Anggota",
}
LABEL_SIKAP = {
    Sikap.SETUJU: "Setuju",
    Sikap.TIDAK_SETUJU: "Tidak setuju",
    Sikap.ABSTAIN: "Abstain",
}
STATUS_PENGISIAN = [(satu.value, label) for satu, label in LABEL_STATUS_PENGISIAN.items()]


class PengisianQuerySet(models.QuerySet["PengisianJabatan"]):
    def terlihat_oleh(self, akun: Any) -> "PengisianQuerySet":
        """Dossiers that `akun` may open: those of the whole city, or none."""
        from serang_asn.inti import lingkup

        return self if lingkup.untuk(akun).seluruh_kota else self.none()


@terlacak()
class PengisianJabatan(models.Model):
    """The dossier of one vacant post in one unit, from its opening to the decision.

    jumlah: places to be filled; tanggal_lowong: first day on which they are, or will be, vacant; pemangku:
    who holds the post until then, empty when nobody does.
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="pengisian")
    jabatan = models.ForeignKey("pegawai.Jabatan", on_delete=models.PROTECT, related_name="pengisian")
    jumlah = models.PositiveSmallIntegerField("tempat yang diisi", default=1)
    tanggal_lowong = models.DateField("lowong mulai")
    pemangku = models.ForeignKey(
        "pegawai.Pegawai",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Kosong berarti jabatan sudah kosong.",
    )
    catatan = models.CharField("catatan", max_length=500, blank=True, default="")
    status = models.CharField(max_length=10, choices=STATUS_PENGISIAN, default=StatusPengisian.TERBUKA.value)
    alasan_tarik = models.CharField("alasan penarikan", max_length=500, blank=True, default="")
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    objects = PengisianQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "pengisian jabatan"
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=[satu.value for satu in StatusPengisian]),
                name="pegawai_pengisian_status_dikenal",
            ),
            models.CheckConstraint(condition=Q(jumlah__gte=1), name="pegawai_pengisian_ada_tempat"),
            models.CheckConstraint(
                condition=~Q(status=StatusPengisian.DITARIK) | ~Q(alasan_tarik=""),
                name="pegawai_pengisian_tarik_beralasan",
                violation_error_message="Tuliskan alasan penarikannya.",
            ),
            models.UniqueConstraint(
                fields=["unit", "jabatan"],
                condition=Q(status=StatusPengisian.TERBUKA),
                name="pegawai_pengisian_satu_terbuka",
                violation_error_message="Berkas pengisian jabatan ini pada unit itu masih terbuka.",
            ),
        ]
        indexes = [models.Index(fields=["status", "-dibuat_pada"], name="pegawai_pengisian_status")]

    def __str__(self) -> str:
        return f"{self.jabatan} – {self.unit}"

    def get_absolute_url(self) -> str:
        return reverse("pegawai:pengisian-detail", args=[self.kode])

    @property
    def is_terbuka(self) -> bool:
        """Whether candidates may still be chosen and a decision made."""
        return self.status == StatusPengisian.TERBUKA


@terlacak()
class CalonPengisian(models.Model):
    """One candidate on the shortlist; with the decision, whether chosen and why (not).

    usulan: the proposal that was prepared for who was chosen.
    """

    pengisian = models.ForeignKey(PengisianJabatan, on_delete=models.PROTECT, related_name="calon")
    pegawai = models.ForeignKey("pegawai.Pegawai", on_delete=models.PROTECT, related_name="+")
    terpilih = models.BooleanField(null=True, help_text="Kosong berarti belum diputuskan.")
    alasan = models.CharField("alasan", max_length=500, blank=True, default="")
    usulan = models.OneToOneField(
        "pegawai.Usulan",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="calon_pengisian",
        help_text="Kosong berarti belum disiapkan.",
    )
    ditambah_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    ditambah_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "calon pengisian jabatan"
        constraints = [
            models.UniqueConstraint(
                fields=["pengisian", "pegawai"],
                name="pegawai_calonpengisian_sekali",
                violation_error_message="Pegawai ini sudah menjadi calon.",
            ),
            models.CheckConstraint(
                condition=Q(terpilih__isnull=True, alasan="") | (Q(terpilih__isnull=False) & ~Q(alasan="")),
                name="pegawai_calonpengisian_beralasan",
                violation_error_message="Tuliskan alasan untuk setiap calon.",
            ),
            models.CheckConstraint(
                condition=Q(usulan__isnull=True) | Q(terpilih=True),
                name="pegawai_calonpengisian_usulan_terpilih",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pegawai)


@terlacak()
class KeputusanPengisian(models.Model):
    """What the team decided, on which grounds, with the figures as they stood that day.

    dasar: grounds for the file; dasar_publik: grounds as the portal publishes them; hadir: members present
    with part and stand; syarat: requirements with the answers of the chosen; pertimbangan: what weighed;
    cuplikan: the comparison as it was. Only ever added.
    """

    pengisian = models.OneToOneField(PengisianJabatan, on_delete=models.PROTECT, related_name="keputusan")
    nomor = models.CharField("nomor berita acara", max_length=100)
    tanggal = models.DateField("tanggal rapat")
    dasar = models.TextField("dasar pertimbangan")
    dasar_publik = models.TextField("dasar untuk umum")
    hadir = models.JSONField(default=list)
    syarat = models.JSONField(default=list)
    pertimbangan = models.JSONField(default=list)
    cuplikan = models.JSONField(default=dict)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "keputusan pengisian jabatan"
        constraints = [
            models.CheckConstraint(
                condition=~Q(nomor="") & ~Q(dasar="") & ~Q(dasar_publik=""),
                name="pegawai_keputusanpengisian_lengkap",
                violation_error_message="Nomor berita acara dan dasar pertimbangan wajib diisi.",
            ),
            models.CheckConstraint(
                condition=~Q(hadir=[]) & ~Q(cuplikan={}),
                name="pegawai_keputusanpengisian_bersaksi",
                violation_error_message="Catat anggota yang hadir dan perbandingan calonnya.",
            ),
            models.UniqueConstraint(
                fields=["nomor"],
                name="pegawai_keputusanpengisian_nomor_sekali",
                violation_error_message="Nomor berita acara ini sudah dipakai.",
            ),
        ]

    def __str__(self) -> str:
        return self.nomor
