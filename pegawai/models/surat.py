"""Letters: their texts by version, who signs, and each letter that was written."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from pegawai.models.nomor_surat import NomorSurat
from serang_asn.inti.jejak import terlacak
from serang_asn.inti.models.dokumen import kode_verifikasi


class Kertas(models.TextChoices):
    A4 = "A4", "A4"
    F4 = "F4", "F4 (folio)"


class Kop(models.TextChoices):
    WALI_KOTA = "wali_kota", "Wali Kota Serang"
    BKPSDM = "bkpsdm", "BKPSDM"


class TemplatSuratQuerySet(models.QuerySet["TemplatSurat"]):
    def berlaku(self, pada: Any) -> "TemplatSuratQuerySet":
        """The version of each letter that is in force on `pada`."""
        urut = self.filter(berlaku_mulai__lte=pada).order_by("kode", "-berlaku_mulai", "-versi")
        return urut.distinct("kode")


@terlacak()
class TemplatSurat(models.Model):
    """One version of the text of one kind of letter; never edited, only followed by the next.

    isi_bersama: the text of one decree for many, empty when the letter is always one for each.
    """

    kode = models.CharField("jenis surat", max_length=40)
    versi = models.PositiveSmallIntegerField("versi")
    judul = models.CharField("judul", max_length=150)
    isi = models.TextField("naskah")
    isi_bersama = models.TextField("naskah keputusan bersama", blank=True, default="")
    kop = models.CharField("kepala surat", max_length=10, choices=Kop.choices, default=Kop.BKPSDM)
    kertas = models.CharField("kertas", max_length=2, choices=Kertas.choices, default=Kertas.A4)
    berlaku_mulai = models.DateField("berlaku mulai")
    terverifikasi = models.BooleanField("terverifikasi", default=False)
    catatan = models.CharField("apa yang berubah", max_length=300, blank=True, default="")
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    objects = TemplatSuratQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "templat surat"
        constraints = [
            models.UniqueConstraint(fields=["kode", "versi"], name="pegawai_templatsurat_versi"),
            models.CheckConstraint(
                condition=Q(kop__in=Kop.values) & Q(kertas__in=Kertas.values),
                name="pegawai_templatsurat_pilihan",
            ),
            models.CheckConstraint(condition=~Q(isi=""), name="pegawai_templatsurat_berisi"),
        ]

    def __str__(self) -> str:
        return f"{self.judul} versi {self.versi}"


class PejabatQuerySet(models.QuerySet["PejabatPenandatangan"]):
    def berlaku(self, pada: Any) -> "PejabatQuerySet":
        """Officials who may sign on `pada`; the period is half-open."""
        return self.filter(mulai__lte=pada).filter(Q(selesai__isnull=True) | Q(selesai__gt=pada))


@terlacak()
class PejabatPenandatangan(models.Model):
    """One official who signs letters, from `mulai` until the day before `selesai`, as letters name them."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jabatan = models.CharField("jabatan", max_length=150)
    atas_nama = models.CharField(
        "atas nama", max_length=150, blank=True, default="", help_text="Misalnya Wali Kota Serang."
    )
    nama = models.CharField("nama dengan gelar", max_length=150)
    nip = models.CharField("NIP", max_length=18, blank=True, default="")
    pangkat = models.CharField("pangkat", max_length=60, blank=True, default="")
    pegawai = models.ForeignKey(
        "pegawai.Pegawai", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    mulai = models.DateField("berlaku mulai")
    selesai = models.DateField("sampai", null=True, blank=True, help_text="Hari ini tidak termasuk.")

    objects = PejabatQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "pejabat penanda tangan"
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__isnull=True) | Q(selesai__gt=F("mulai")),
                name="pegawai_pejabat_selesai_setelah_mulai",
                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
            ),
            models.CheckConstraint(
                condition=Q(nip="") | Q(nip__regex=r"^\d{18}$"),
                name="pegawai_pejabat_nip_sah",
                violation_error_message="NIP terdiri atas 18 angka.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.nama} – {self.jabatan}"

    @property
    def is_berlaku(self) -> bool:
        """Whether the official may sign today."""
        hari = timezone.localdate()
        return self.mulai <= hari and (self.selesai is None or hari < self.selesai)


class StatusSurat(models.TextChoices):
    DISIAPKAN = "disiapkan", "Disiapkan"
    TERBIT = "terbit", "Terbit"
    BATAL = "batal", "Tidak jadi terbit"


@terlacak()
class PenerbitanKelompok(models.Model):
    """How the letters of one group are issued: the text, who signs, and the work that does it.

    is_bersama: one decree with a list of the people and an extract for each, instead of one letter each.
    """

    kelompok = models.OneToOneField(
        "pegawai.KelompokUsulan", on_delete=models.PROTECT, related_name="penerbitan"
    )
    templat = models.ForeignKey(TemplatSurat, on_delete=models.PROTECT, related_name="+")
    pejabat = models.ForeignKey(PejabatPenandatangan, on_delete=models.PROTECT, related_name="+")
    tanggal = models.DateField("tanggal surat")
    is_bersama = models.BooleanField(default=False)
    is_selesaikan = models.BooleanField(default=True)
    tugas = models.ForeignKey("inti.Tugas", on_delete=models.SET_NULL, null=True, related_name="+")
    masalah = models.JSONField(default=list, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "penerbitan kelompok"

    def __str__(self) -> str:
        return str(self.kelompok)


@terlacak()
class Surat(models.Model):
    """One letter: an employee's own, the common decree of a group, or the extract from it for one of them.

    `disiapkan` has its number but is not signed yet: what a task that was interrupted goes on with.
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kode_verifikasi = models.CharField(max_length=32, unique=True, default=kode_verifikasi, editable=False)
    nomor = models.ForeignKey(NomorSurat, on_delete=models.PROTECT, related_name="surat")
    templat = models.ForeignKey(TemplatSurat, on_delete=models.PROTECT, related_name="surat")
    pejabat = models.ForeignKey(PejabatPenandatangan, on_delete=models.PROTECT, related_name="+")
    usulan = models.ForeignKey(
        "pegawai.Usulan", on_delete=models.PROTECT, null=True, related_name="daftar_surat"
    )
    kelompok = models.ForeignKey(
        "pegawai.KelompokUsulan", on_delete=models.PROTECT, null=True, related_name="surat"
    )
    is_petikan = models.BooleanField(default=False)
    status = models.CharField(max_length=10, choices=StatusSurat.choices, default=StatusSurat.DISIAPKAN)
    dokumen = models.OneToOneField("inti.Dokumen", on_delete=models.PROTECT, null=True, related_name="+")
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "surat"
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=StatusSurat.values), name="pegawai_surat_status_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(status=StatusSurat.TERBIT, dokumen__isnull=False)
                | (~Q(status=StatusSurat.TERBIT) & Q(dokumen__isnull=True)),
                name="pegawai_surat_terbit_berdokumen",
            ),
            models.CheckConstraint(
                condition=Q(usulan__isnull=False) | Q(kelompok__isnull=False, is_petikan=False),
                name="pegawai_surat_ada_pemilik",
            ),
            models.UniqueConstraint(
                fields=["usulan"],
                condition=~Q(status=StatusSurat.BATAL),
                name="pegawai_surat_satu_per_usulan",
            ),
            models.UniqueConstraint(
                fields=["kelompok"],
                condition=Q(usulan__isnull=True) & ~Q(status=StatusSurat.BATAL),
                name="pegawai_surat_satu_bersama",
            ),
            models.UniqueConstraint(
                fields=["nomor"], condition=Q(is_petikan=False), name="pegawai_surat_satu_per_nomor"
            ),
        ]

    def __str__(self) -> str:
        return str(self.nomor)
