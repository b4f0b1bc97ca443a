"""The person."""

import uuid
from typing import Any

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from pegawai.domain.nama import nama_lengkap
from serang_asn.inti.jejak import terlacak


class JenisKelamin(models.TextChoices):
    LAKI_LAKI = "L", "Laki-laki"
    PEREMPUAN = "P", "Perempuan"


class StatusKawin(models.TextChoices):
    BELUM = "belum", "Belum kawin"
    KAWIN = "kawin", "Kawin"
    CERAI_HIDUP = "cerai_hidup", "Cerai hidup"
    CERAI_MATI = "cerai_mati", "Cerai mati"


class PegawaiQuerySet(models.QuerySet["Pegawai"]):
    def terlihat_oleh(self, akun: Any, pada: Any = None) -> "PegawaiQuerySet":
        """Employees whom `akun` may see on `pada` (default: today): the city, its units, or oneself."""
        from pegawai.models.keadaan import KeadaanPegawai
        from serang_asn.inti import lingkup

        batas = lingkup.untuk(akun)
        if batas.seluruh_kota:
            return self
        keadaan = KeadaanPegawai.objects.pada(pada).filter(batas.saring_unit("unit__path"))
        return self.filter(Q(pk__in=keadaan.values("pegawai_id")) | Q(akun_id=akun.pk, akun__isnull=False))


@terlacak()
class Pegawai(models.Model):
    """One employee, present or former. What the person *is* on a day stands in `KeadaanPegawai`."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    akun = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="pegawai"
    )
    nip = models.CharField("NIP", max_length=18, unique=True)
    nip_lama = models.CharField("NIP lama", max_length=9, blank=True, default="")
    nama = models.CharField("nama tanpa gelar", max_length=150)
    gelar_depan = models.CharField("gelar depan", max_length=50, blank=True, default="")
    gelar_belakang = models.CharField("gelar belakang", max_length=100, blank=True, default="")
    tempat_lahir = models.CharField("tempat lahir", max_length=100, blank=True, default="")
    tanggal_lahir = models.DateField("tanggal lahir")
    jenis_kelamin = models.CharField("jenis kelamin", max_length=1, choices=JenisKelamin.choices)
    agama = models.ForeignKey(
        "pegawai.Agama", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    status_kawin = models.CharField(
        "status kawin", max_length=12, choices=StatusKawin.choices, blank=True, default=""
    )
    nik_sandi = models.BinaryField("NIK tersandi", null=True, editable=False)
    nik_kunci = models.CharField("kunci cari NIK", max_length=64, null=True, unique=True, editable=False)  # noqa: DJ001
    npwp = models.CharField("NPWP", max_length=16, blank=True, default="")
    alamat = models.CharField("alamat", max_length=300, blank=True, default="")
    telepon = models.CharField("nomor ponsel", max_length=20, blank=True, default="")
    surel = models.EmailField("surel", blank=True, default="")
    foto = models.ForeignKey(
        "inti.Dokumen", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    lainnya = models.JSONField("kolom lain dari berkas impor", default=dict, blank=True)
    batch = models.ForeignKey(
        "pegawai.BatchImpor", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    versi = models.PositiveIntegerField(default=1)
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    objects = PegawaiQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "pegawai"
        constraints = [
            models.CheckConstraint(
                condition=Q(nip__regex=r"^[0-9]{18}$"),
                name="pegawai_nip_18_angka",
                violation_error_message="NIP harus terdiri atas 18 angka.",
            ),
            models.CheckConstraint(
                condition=Q(jenis_kelamin__in=JenisKelamin.values), name="pegawai_jenis_kelamin_dikenal"
            ),
            models.CheckConstraint(condition=~Q(nama=""), name="pegawai_nama_terisi"),
            models.CheckConstraint(
                condition=Q(status_kawin__in=["", *StatusKawin.values]), name="pegawai_status_kawin_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(nik_sandi__isnull=True, nik_kunci__isnull=True)
                | Q(nik_sandi__isnull=False, nik_kunci__isnull=False),
                name="pegawai_nik_sandi_dan_kunci_bersama",
            ),
        ]
        indexes = [
            GinIndex(OpClass(F("nama"), name="gin_trgm_ops"), name="pegawai_nama_trgm"),
            models.Index(fields=["nama", "id"], name="pegawai_nama_urut"),  # a page of a list by name
        ]

    def __str__(self) -> str:
        return self.nama_lengkap

    def get_absolute_url(self) -> str:
        return reverse("pegawai:pegawai-detail", args=[self.kode])

    @property
    def nama_lengkap(self) -> str:
        """Name with titles as letters print it."""
        return nama_lengkap(self.gelar_depan, self.nama, self.gelar_belakang)


@terlacak()
class NipTerdahulu(models.Model):
    """A NIP that a person bore before the present one (PPPK who became PNS, corrected numbers)."""

    pegawai = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="nip_terdahulu")
    nip = models.CharField(max_length=18, unique=True)
    sampai = models.DateField(null=True, blank=True, help_text="Kosong bila tidak diketahui.")
    alasan = models.CharField(max_length=200)

    class Meta:
        verbose_name = verbose_name_plural = "NIP terdahulu"

    def __str__(self) -> str:
        return self.alasan
