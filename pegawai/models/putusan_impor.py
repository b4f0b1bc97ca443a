"""What administrators decide about a file: columns, cells, names; and what the decisions were made on."""

from django.conf import settings
from django.db import models

from pegawai.models.impor import BatchImpor, PemetaanImpor
from serang_asn.inti.jejak import terlacak


class TataLetakImpor(models.Model):
    """One layout of tables in a file (a fingerprint of its headings), as the last check understood it."""

    batch = models.ForeignKey(BatchImpor, on_delete=models.CASCADE, related_name="tata_letak")
    urut = models.PositiveSmallIntegerField()
    sidik = models.CharField("sidik kepala tabel", max_length=64)
    tempat = models.JSONField(help_text="Lembar dan baris kepala tabel-tabel yang berkepala sama.")
    kolom = models.JSONField(help_text="Kolom menurut urutan: huruf, kepala, bidang, keyakinan, cara.")
    contoh_sandi = models.BinaryField(help_text="Contoh isi per kolom, tersandi.")
    ingatan = models.ForeignKey(
        PemetaanImpor,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        help_text="Pemetaan yang dipakai.",
    )

    class Meta:
        verbose_name = verbose_name_plural = "tata letak impor"
        constraints = [
            models.UniqueConstraint(fields=["batch", "sidik"], name="pegawai_tataletakimpor_unik"),
        ]

    def __str__(self) -> str:
        return f"Tata letak {self.urut}"


@terlacak(exclude=["baru_sandi"])
class KoreksiImpor(models.Model):
    """One cell of a file that is to be read as something else; the file itself stays as it was."""

    batch = models.ForeignKey(BatchImpor, on_delete=models.CASCADE, related_name="koreksi")
    lembar = models.CharField(max_length=100, blank=True, default="")
    baris = models.PositiveIntegerField()
    kolom = models.CharField(max_length=4)
    bidang = models.CharField(max_length=60)
    lama = models.TextField(blank=True, help_text="Seperti pada daftar masalah; isi rahasia disamarkan.")
    baru = models.TextField(blank=True, help_text="Untuk dibaca orang; isi rahasia disamarkan.")
    baru_sandi = models.BinaryField(help_text="Isi pengganti, tersandi.")
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    pada = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = verbose_name_plural = "koreksi impor"
        constraints = [
            models.UniqueConstraint(
                fields=["batch", "lembar", "baris", "kolom"], name="pegawai_koreksiimpor_unik"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lembar} {self.kolom}{self.baris}"


@terlacak()
class PadananImpor(models.Model):
    """What a written name means in every file: a decision that was to be remembered."""

    bidang = models.CharField(max_length=60)
    kunci = models.CharField(max_length=500, help_text="Nama seperti tertulis dalam berkas.")
    nama = models.CharField(max_length=500)
    rujukan_id = models.BigIntegerField()
    rujukan = models.CharField("nama pada rujukan", max_length=300)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    pada = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = verbose_name_plural = "padanan nama impor"
        constraints = [
            models.UniqueConstraint(fields=["bidang", "kunci"], name="pegawai_padananimpor_unik"),
        ]

    def __str__(self) -> str:
        return f"{self.nama} → {self.rujukan}"
