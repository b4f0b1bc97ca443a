"""Complaints, questions and suggestions of citizens, and everything that happened to them."""

import uuid
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from serang_asn.inti import lingkup
from transparansi.domain.aduan import KATEGORI, LABEL_BENTUK, LABEL_STATUS, Bentuk, Status
from transparansi.models.layanan import DalamLingkup


class AduanQuerySet(DalamLingkup):
    def terlihat_oleh(self, akun: Any) -> "AduanQuerySet":
        """Tickets within the scope of `akun`; those not yet verified only for who sees the whole city."""
        batas = lingkup.untuk(akun)
        terlihat = self.filter(batas.saring_unit("unit__path"))
        return terlihat if batas.seluruh_kota else terlihat.exclude(status=Status.DITERIMA)


class Aduan(models.Model):
    """One ticket. What it says of its sender is encrypted and opened to nobody of the unit.

    No trigger copies it: the address of a request would say who sent it. `LangkahAduan` is its trail.
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    nomor = models.CharField(max_length=20, unique=True)
    sidik_kunci = models.CharField(max_length=64)
    bentuk = models.CharField(max_length=10, choices=[(b.value, teks) for b, teks in LABEL_BENTUK.items()])
    kategori = models.CharField(max_length=12, choices=list(KATEGORI.items()))
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="aduan")
    layanan = models.ForeignKey(
        "transparansi.Layanan", on_delete=models.PROTECT, null=True, blank=True, related_name="aduan"
    )
    judul = models.CharField(max_length=120)
    isi = models.TextField()
    pengirim_sandi = models.BinaryField(default=b"", help_text="Nama dan kontak, tersandi; kosong: anonim.")
    status = models.CharField(
        max_length=12,
        choices=[(s.value, teks) for s, teks in LABEL_STATUS.items()],
        default=Status.DITERIMA.value,
    )
    perlu_lapangan = models.BooleanField("perlu pemeriksaan lapangan", default=False)
    diterima = models.DateField()
    tenggat = models.DateField(null=True, help_text="Kosong bila tidak ada yang ditunggu dari kantor.")
    dijawab = models.DateField(null=True, help_text="Kosong bila belum dijawab.")
    eskalasi = models.PositiveSmallIntegerField(default=0)
    puas = models.PositiveSmallIntegerField(null=True, help_text="1–5; kosong bila tidak diisi.")
    ringkasan_publik = models.CharField(
        max_length=300, blank=True, default="", help_text="Yang Anda sampaikan, tanpa nama siapa pun."
    )
    tindak_lanjut = models.CharField(
        max_length=500, blank=True, default="", help_text="Yang kami lakukan, untuk umum."
    )
    terbit = models.DateField(null=True, help_text="Kosong bila tidak diumumkan.")

    objects = AduanQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "aduan"
        constraints = [
            models.CheckConstraint(
                condition=Q(bentuk__in=[b.value for b in Bentuk]), name="transparansi_aduan_bentuk_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(kategori__in=list(KATEGORI)), name="transparansi_aduan_kategori_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(status__in=[s.value for s in Status]), name="transparansi_aduan_status_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(puas__isnull=True) | Q(puas__range=(1, 5)), name="transparansi_aduan_puas_sah"
            ),
            models.CheckConstraint(
                condition=Q(tenggat__isnull=True) | Q(tenggat__gte=F("diterima")),
                name="transparansi_aduan_tenggat_kemudian",
            ),
            models.CheckConstraint(
                condition=Q(status__in=[Status.DITERIMA.value, Status.DIPROSES.value])
                ^ Q(tenggat__isnull=True),
                name="transparansi_aduan_bertenggat_selama_ditunggu",
            ),
            models.CheckConstraint(
                condition=Q(terbit__isnull=True) | (~Q(ringkasan_publik="") & ~Q(tindak_lanjut="")),
                name="transparansi_aduan_terbit_lengkap",
            ),
        ]
        indexes = [
            models.Index(
                fields=["tenggat"], name="transparansi_aduan_tenggat", condition=Q(tenggat__isnull=False)
            ),
            models.Index(fields=["unit", "status"], name="transparansi_aduan_unit"),
        ]

    def __str__(self) -> str:
        return self.nomor

    @property
    def is_anonim(self) -> bool:
        return not self.pengirim_sandi


class LangkahAduan(models.Model):
    """One thing that happened to a ticket; rows are only added.

    oleh: the account of the office, NULL for the sender and the system. is_publik: the sender may read it.
    """

    class Jenis(models.TextChoices):
        MASUK = "masuk", "Aduan masuk"
        TERUSKAN = "teruskan", "Diteruskan ke unit"
        KEMBALIKAN = "kembalikan", "Dikembalikan"
        BALASAN_UNIT = "balasan", "Balasan unit"
        BALASAN_WARGA = "warga", "Balasan pengirim"
        JAWAB = "jawab", "Jawaban akhir"
        BUKA_LAGI = "buka_lagi", "Belum puas"
        TUTUP = "tutup", "Ditutup"
        ESKALASI = "eskalasi", "Lewat tenggat"
        IDENTITAS = "identitas", "Identitas dibuka"
        TERBIT = "terbit", "Diumumkan"

    aduan = models.ForeignKey(Aduan, on_delete=models.PROTECT, related_name="langkah")
    jenis = models.CharField(max_length=10, choices=Jenis.choices)
    teks = models.TextField(blank=True, default="")
    oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+",
        help_text="Kosong berarti pengirim atau sistem.",
    )  # fmt: skip
    is_publik = models.BooleanField(default=True)
    hari = models.DateField()

    class Meta:
        verbose_name = verbose_name_plural = "langkah aduan"
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    jenis__in=[
                        "masuk", "teruskan", "kembalikan", "balasan", "warga", "jawab", "buka_lagi", "tutup",
                        "eskalasi", "identitas", "terbit",
                    ]
                ),
                name="transparansi_langkah_jenis_dikenal",
            ),
        ]  # fmt: skip
        triggers = [pgtrigger.Protect(name="hanya_tumbuh", operation=pgtrigger.Update | pgtrigger.Delete)]
        indexes = [models.Index(fields=["aduan", "id"], name="transparansi_langkah_urut")]

    def __str__(self) -> str:
        return f"{self.aduan_id}: {self.jenis}"


class LampiranAduan(models.Model):
    """A picture that belongs to a ticket."""

    aduan = models.ForeignKey(Aduan, on_delete=models.PROTECT, related_name="lampiran")
    dokumen = models.OneToOneField("inti.Dokumen", on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = verbose_name_plural = "lampiran aduan"

    def __str__(self) -> str:
        return f"lampiran {self.pk}"
