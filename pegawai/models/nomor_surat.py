"""Numbers of letters: how they are written, and the register they come from.

A number exists only with its row in the register: the database hands it out (sql/surat.sql), so that none is
doubled, skipped or lost.
"""

from django.db import models
from django.db.models import Q

from serang_asn.inti.jejak import terlacak


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
