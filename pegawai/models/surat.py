"""Letters: their texts by version, who signs, the register of numbers, and each letter that was written.

A number exists only with its row in the register: the database hands it out (sql/surat.sql), so that none is
doubled, skipped or lost.
"""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

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


@terlacak()
class PenomoranSurat(models.Model):
    """Reference: how the numbers of one kind of letter are written, and from which book they come.

    mulai_nomor: the first number of the year `mulai_tahun`, when letters were numbered elsewhere before.
    """

    kode = models.CharField("jenis surat", max_length=40, unique=True)
    buku = models.CharField(
        "buku nomor", max_length=40, help_text="Surat dengan buku yang sama berbagi urutan nomor."
    )
    format = models.CharField(
        "format nomor",
        max_length=80,
        help_text="Misalnya 800.1.3.1/{nomor}/BKPSDM/{tahun}; {bulan} dalam angka Romawi.",
    )
    mulai_tahun = models.PositiveSmallIntegerField("tahun mulai", null=True, blank=True)
    mulai_nomor = models.PositiveIntegerField(
        "nomor pertama tahun itu", default=1, help_text="Untuk melanjutkan buku kertas pada tengah tahun."
    )
    sumber = models.CharField("sumber", max_length=200)
    terverifikasi = models.BooleanField("terverifikasi", default=True)

    class Meta:
        verbose_name = verbose_name_plural = "penomoran surat"
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    format__regex=r"^[^{}]*\{(nomor|tahun|bulan)\}[^{}]*(\{(nomor|tahun|bulan)\}[^{}]*)+$"
                )
                & Q(format__contains="{nomor}")
                & Q(format__contains="{tahun}"),
                name="pegawai_penomoran_format_sah",
                violation_error_message="Format harus memuat {nomor} dan {tahun}; selain itu hanya {bulan}.",
            ),
            models.CheckConstraint(
                condition=Q(mulai_nomor__gte=1),
                name="pegawai_penomoran_mulai_wajar",
                violation_error_message="Nomor pertama paling sedikit 1.",
            ),
            models.CheckConstraint(
                condition=~Q(sumber=""),
                name="pegawai_penomoran_sumber_terisi",
                violation_error_message="Sebut sumbernya, misalnya nomor peraturan atau keputusan.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kode}: {self.format}"


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


class PencacahSurat(models.Model):
    """The last number of one book in one year; moved only by the register."""

    buku = models.CharField(max_length=40)
    tahun = models.PositiveSmallIntegerField()
    terakhir = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = verbose_name_plural = "pencacah nomor surat"
        constraints = [
            models.UniqueConstraint(fields=["buku", "tahun"], name="pegawai_pencacahsurat_unik"),
        ]

    def __str__(self) -> str:
        return f"{self.buku} {self.tahun}: {self.terakhir}"


class NomorSurat(models.Model):
    """One line of the register of letters; a void number keeps its line with the reason."""

    buku = models.CharField(max_length=40)
    tahun = models.PositiveSmallIntegerField()
    urut = models.PositiveIntegerField()
    teks = models.CharField("nomor", max_length=100, unique=True)
    tanggal = models.DateField("tanggal surat")
    alasan_batal = models.CharField(max_length=300, blank=True, default="")
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "nomor surat"
        constraints = [
            models.UniqueConstraint(fields=["buku", "tahun", "urut"], name="pegawai_nomorsurat_unik"),
            models.CheckConstraint(condition=Q(urut__gte=1), name="pegawai_nomorsurat_sejak_satu"),
        ]

    def __str__(self) -> str:
        return self.teks


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
