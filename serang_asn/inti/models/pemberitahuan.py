"""Notices shown to one account, the mail that carries them, and how each account wants them."""

import uuid

from django.conf import settings
from django.contrib.postgres.functions import RandomUUID
from django.db import models
from django.db.models import Q


class CaraSurel(models.TextChoices):
    """Whether a notice is mailed."""

    SEGERA = "segera", "Segera"
    HARIAN = "harian", "Ringkasan harian"
    TIDAK = "tidak", "Tidak dikirim"


class Pemberitahuan(models.Model):
    """One message to one account, with the page it is about; `kunci` makes sending it twice impossible.

    jenis: kind as registered (`inti.registri.pemberitahuan`); cara: how it is mailed, as the account wished
    when it was written; surel: the letter that carries it, None until there is one.
    """

    kode = models.UUIDField(db_default=RandomUUID(), unique=True, editable=False)
    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pemberitahuan")
    kunci = models.CharField(max_length=120)
    jenis = models.CharField(max_length=30, default="umum")
    judul = models.CharField(max_length=200)
    isi = models.TextField(blank=True, default="")
    tautan = models.CharField(max_length=300, blank=True, default="")
    cara = models.CharField(max_length=10, choices=CaraSurel.choices, default=CaraSurel.TIDAK)
    surel = models.ForeignKey(
        "inti.SurelKeluar", on_delete=models.SET_NULL, null=True, blank=True, related_name="pemberitahuan"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    dibaca_pada = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "pemberitahuan"
        verbose_name_plural = "pemberitahuan"
        constraints = [
            models.UniqueConstraint(fields=["akun", "kunci"], name="inti_pemberitahuan_sekali"),
            models.CheckConstraint(
                condition=Q(cara__in=CaraSurel.values), name="inti_pemberitahuan_cara_dikenal"
            ),
        ]
        indexes = [
            models.Index(
                fields=["akun", "-dibuat_pada"],
                name="inti_pemberitahuan_baru",
                condition=Q(dibaca_pada__isnull=True),
            ),
            models.Index(fields=["akun", "-dibuat_pada", "-id"], name="inti_pemberitahuan_daftar"),
            models.Index(
                fields=["akun"],
                name="inti_pemberitahuan_harian",
                condition=Q(cara="harian", surel__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return self.judul


class SurelKeluar(models.Model):
    """One letter on its way: written with what it tells of, sent by the worker.

    kode: stands in its Message-ID, so that a letter sent again is recognised; kunci: makes writing it twice
    impossible; sejak: not before; upaya: how often sending was tried; galat: why the last try failed.
    """

    class Status(models.TextChoices):
        ANTRE = "antre", "Menunggu"
        TERKIRIM = "terkirim", "Terkirim"
        GAGAL = "gagal", "Gagal"
        BATAL = "batal", "Batal"

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kunci = models.CharField(max_length=120)
    kepada = models.EmailField()
    perihal = models.CharField(max_length=250)
    teks = models.TextField()
    html = models.TextField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.ANTRE)
    sejak = models.DateTimeField()
    upaya = models.PositiveSmallIntegerField(default=0)
    galat = models.CharField(max_length=300, blank=True, default="")
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    terkirim_pada = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "surel keluar"
        constraints = [
            models.UniqueConstraint(fields=["akun", "kunci"], name="inti_surel_sekali"),
            models.CheckConstraint(
                condition=Q(status__in=["antre", "terkirim", "gagal", "batal"]),
                name="inti_surel_status_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(status="terkirim", terkirim_pada__isnull=False)
                | (~Q(status="terkirim") & Q(terkirim_pada__isnull=True)),
                name="inti_surel_waktu_bila_terkirim",
            ),
        ]
        indexes = [
            models.Index(fields=["sejak", "id"], name="inti_surel_antre", condition=Q(status="antre")),
        ]

    def __str__(self) -> str:
        return self.perihal


class PengaturanPemberitahuan(models.Model):
    """When one account wants no mail: hours of the night, the weekend. Without a row: the usual."""

    akun = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    tenang_mulai = models.TimeField("jam tenang mulai", null=True, blank=True)
    tenang_selesai = models.TimeField("jam tenang sampai", null=True, blank=True)
    tenang_akhir_pekan = models.BooleanField("tidak mengirim pada Sabtu dan Minggu", default=True)

    class Meta:
        verbose_name = verbose_name_plural = "pengaturan pemberitahuan"
        constraints = [
            models.CheckConstraint(
                condition=Q(tenang_mulai__isnull=True, tenang_selesai__isnull=True)
                | Q(tenang_mulai__isnull=False, tenang_selesai__isnull=False),
                name="inti_pengaturanpemberitahuan_jam_berpasangan",
                violation_error_message="Isi kedua jam, atau kosongkan keduanya.",
            ),
        ]

    def __str__(self) -> str:
        return f"pengaturan {self.akun}"


class PilihanPemberitahuan(models.Model):
    """How one account wants one kind of notice mailed; without a row as the kind is registered."""

    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    jenis = models.CharField(max_length=30)
    cara = models.CharField(max_length=10, choices=CaraSurel.choices)

    class Meta:
        verbose_name = verbose_name_plural = "pilihan pemberitahuan"
        constraints = [
            models.UniqueConstraint(fields=["akun", "jenis"], name="inti_pilihanpemberitahuan_sekali"),
            models.CheckConstraint(
                condition=Q(cara__in=CaraSurel.values), name="inti_pilihanpemberitahuan_cara_dikenal"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.jenis}: {self.cara}"
