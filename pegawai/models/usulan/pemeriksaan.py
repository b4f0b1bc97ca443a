"""What is done with a proposal: its checks, the log of its transitions, papers, remarks."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q

from pegawai.domain.usulan import Langkah, StatusUsulan
from pegawai.models.usulan.istilah import LANGKAH, STATUS, Pelaku
from serang_asn.inti.jejak import terlacak


class TahapUsulan(models.Model):
    """One check of one proposal, fixed once it is handed in. akun: the person it is put before by name."""

    usulan = models.ForeignKey("pegawai.Usulan", on_delete=models.CASCADE, related_name="daftar_tahap")
    urut = models.PositiveSmallIntegerField()
    judul = models.CharField(max_length=100)
    pelaku = models.CharField(max_length=15, choices=Pelaku.choices)
    hari_kerja = models.PositiveSmallIntegerField(default=5)
    akun = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = verbose_name_plural = "tahap usulan"
        ordering = ["usulan", "urut"]
        constraints = [
            models.UniqueConstraint(fields=["usulan", "urut"], name="pegawai_tahapusulan_unik"),
            models.CheckConstraint(condition=Q(urut__gte=1), name="pegawai_tahapusulan_urut_sejak_satu"),
            models.CheckConstraint(
                condition=Q(pelaku__in=Pelaku.values), name="pegawai_tahapusulan_pelaku_dikenal"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.urut}. {self.judul}"


class PeralihanUsulan(models.Model):
    """One thing that was done with a proposal. Only ever added; the database fills in from where to where.

    urut: the number this transition must have; a second one with the same number is refused, which is how two
    people deciding at once are told apart. selaku: in what capacity; mewakili: for whom a deputy acted.
    """

    usulan = models.ForeignKey("pegawai.Usulan", on_delete=models.PROTECT, related_name="peralihan")
    urut = models.PositiveSmallIntegerField()
    langkah = models.CharField(max_length=12, choices=LANGKAH)
    dari_status = models.CharField(max_length=15, choices=STATUS, default="", blank=True)
    dari_tahap = models.PositiveSmallIntegerField(default=0)
    ke_status = models.CharField(max_length=15, choices=STATUS, default="", blank=True)
    ke_tahap = models.PositiveSmallIntegerField(default=0)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    mewakili = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    selaku = models.CharField(max_length=100, blank=True, default="")
    catatan = models.CharField("catatan", max_length=1000, blank=True, default="")
    pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "peralihan usulan"
        ordering = ["usulan", "urut"]
        constraints = [
            models.UniqueConstraint(fields=["usulan", "urut"], name="pegawai_peralihan_unik"),
            models.CheckConstraint(
                condition=Q(langkah__in=[satu.value for satu in Langkah]),
                name="pegawai_peralihan_langkah_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(dari_status__in=[satu.value for satu in StatusUsulan])
                & Q(ke_status__in=[satu.value for satu in StatusUsulan]),
                name="pegawai_peralihan_status_dikenal",
            ),
            models.CheckConstraint(
                condition=~Q(langkah__in=[Langkah.KEMBALIKAN, Langkah.TOLAK, Langkah.BATALKAN])
                | ~Q(catatan=""),
                name="pegawai_peralihan_beralasan",
                violation_error_message="Tuliskan alasannya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.urut}. {self.langkah}"


@terlacak()
class LampiranUsulan(models.Model):
    """A paper of a proposal; `syarat` is its line in the kind's checklist, empty for a further one."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    usulan = models.ForeignKey("pegawai.Usulan", on_delete=models.CASCADE, related_name="lampiran")
    syarat = models.CharField(max_length=40, blank=True, default="")
    dokumen = models.ForeignKey("inti.Dokumen", on_delete=models.PROTECT, related_name="+")
    dari_arsip = models.BooleanField(default=False)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "lampiran usulan"
        constraints = [
            models.UniqueConstraint(
                fields=["usulan", "dokumen", "syarat"],
                name="pegawai_lampiran_sekali",
                violation_error_message="Dokumen ini sudah dilampirkan.",
            )
        ]

    def __str__(self) -> str:
        return self.syarat or "lampiran"


class KomentarUsulan(models.Model):
    """A remark on a proposal, for those who see it."""

    usulan = models.ForeignKey("pegawai.Usulan", on_delete=models.CASCADE, related_name="komentar")
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    isi = models.TextField("komentar")
    pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "komentar usulan"
        ordering = ["pada", "pk"]

    def __str__(self) -> str:
        return self.isi[:50]
