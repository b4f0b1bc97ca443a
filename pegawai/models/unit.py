"""The organisation: one tree of units."""

import uuid
from typing import Any

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Left, Length
from django.urls import reverse
from treebeard.mp_tree import MP_Node, MP_NodeManager, MP_NodeQuerySet

from pegawai.domain.organisasi import BentukReorganisasi
from serang_asn.inti.jejak import terlacak

LABEL_BENTUK = {
    BentukReorganisasi.BARU: "Pembentukan unit",
    BentukReorganisasi.UBAH: "Perubahan nama atau jenis",
    BentukReorganisasi.PINDAH: "Pemindahan ke induk lain",
    BentukReorganisasi.GABUNG: "Penggabungan",
    BentukReorganisasi.PECAH: "Pemecahan",
    BentukReorganisasi.TUTUP: "Penutupan",
}


class JenisUnit(models.TextChoices):
    INSTANSI = "instansi", "Instansi"
    SEKRETARIAT = "sekretariat", "Sekretariat"
    DINAS = "dinas", "Dinas"
    BADAN = "badan", "Badan"
    INSPEKTORAT = "inspektorat", "Inspektorat"
    SATUAN = "satuan", "Satuan"
    RSUD = "rsud", "Rumah sakit umum daerah"
    KECAMATAN = "kecamatan", "Kecamatan"
    KELURAHAN = "kelurahan", "Kelurahan"
    BAGIAN = "bagian", "Bagian"
    BIDANG = "bidang", "Bidang"
    SUBBAGIAN = "subbagian", "Subbagian"
    SEKSI = "seksi", "Seksi"
    UPTD = "uptd", "UPTD"
    PUSKESMAS = "puskesmas", "Puskesmas"
    SEKOLAH_DASAR = "sd", "Sekolah dasar"
    SEKOLAH_MENENGAH = "smp", "Sekolah menengah pertama"


JENIS_OPD = frozenset(
    {
        JenisUnit.SEKRETARIAT, JenisUnit.DINAS, JenisUnit.BADAN, JenisUnit.INSPEKTORAT, JenisUnit.SATUAN,
        JenisUnit.RSUD, JenisUnit.KECAMATAN,
    }
)  # fmt: skip
"""Kinds that are a perangkat daerah when they stand directly below the city."""
KODE_PENAMPUNG = "IMPOR-PENAMPUNG"
"""The unit that holds what imports created without knowing its place; public pages leave it out."""


class UnitKerjaQuerySet(MP_NodeQuerySet):
    def terlihat_oleh(self, akun: Any) -> "UnitKerjaQuerySet":
        """Units that `akun` may look into: the whole city, or the subtrees of its grants."""
        from serang_asn.inti import lingkup

        return self.filter(lingkup.untuk(akun).saring_unit("path"))

    def pernah_ada(self) -> "UnitKerjaQuerySet":
        """Without the rows that were withdrawn before they ever counted."""
        return self.filter(Q(berlaku_selesai__isnull=True) | Q(berlaku_selesai__gt=F("berlaku_mulai")))

    def di_bawah(self, unit: "UnitKerja") -> "UnitKerjaQuerySet":
        """`unit` and everything below it."""
        return self.filter(path__startswith=unit.path)

    def publik(self) -> "UnitKerjaQuerySet":
        """Units that have a place in the organisation: not those that wait in the holding unit."""
        penampung = UnitKerja.objects.filter(kode=KODE_PENAMPUNG, path=Left(OuterRef("path"), Length("path")))
        return self.exclude(Exists(penampung.order_by()))

    def berlaku(self, pada: Any) -> "UnitKerjaQuerySet":
        """Units that exist on `pada`."""
        return self.filter(
            Q(berlaku_selesai__isnull=True) | Q(berlaku_selesai__gt=pada), berlaku_mulai__lte=pada
        )


class UnitKerjaManager(MP_NodeManager.from_queryset(UnitKerjaQuerySet)):  # type: ignore[misc]
    def get_queryset(self) -> UnitKerjaQuerySet:
        return UnitKerjaQuerySet(self.model, using=self._db).order_by("path")


@terlacak()
class UnitKerja(MP_Node):
    """One organisational unit as it exists from a day to a day; a rename or merger makes a new row.

    `penerus` points from the row that ended to the one that carries on, so history stays readable. A row
    whose period is empty was withdrawn before it ever counted. Triggers (`pegawai/sql/masa_unit.sql`) keep a
    unit within the period of the one above it and refuse people in a unit that has ended.
    """

    id = models.AutoField(primary_key=True)
    publik_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kode = models.CharField("kode", max_length=30, unique=True)
    nama = models.CharField("nama", max_length=200)
    nama_pendek = models.CharField("nama pendek", max_length=80, blank=True, default="")
    jenis = models.CharField("jenis", max_length=15, choices=JenisUnit.choices)
    wilayah = models.ForeignKey(
        "pegawai.Wilayah", on_delete=models.PROTECT, null=True, blank=True, related_name="unit"
    )
    alamat = models.CharField("alamat", max_length=250, blank=True, default="")
    tugas = models.TextField(
        "tugas", blank=True, default="", help_text="Tugas pokok, tampil di portal publik."
    )
    berlaku_mulai = models.DateField("berlaku mulai")
    berlaku_selesai = models.DateField(
        "berlaku sampai",
        null=True,
        blank=True,
        help_text="Kosong berarti masih berlaku; hari ini tidak termasuk.",
    )
    penerus = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="pendahulu"
    )
    pengelola_kepegawaian = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Unit yang mengurus kepegawaian unit ini; kosong berarti OPD-nya sendiri.",
    )  # fmt: skip
    sumber = models.CharField("sumber", max_length=200)

    objects = UnitKerjaManager()

    class Meta:
        verbose_name = verbose_name_plural = "unit kerja"
        constraints = [
            models.CheckConstraint(
                condition=Q(berlaku_selesai__isnull=True) | Q(berlaku_selesai__gte=F("berlaku_mulai")),
                name="pegawai_unit_selesai_setelah_mulai",
                violation_error_message="Tanggal berakhir harus setelah tanggal mulai.",
            ),
            models.CheckConstraint(
                condition=Q(jenis__in=JenisUnit.values), name="pegawai_unit_jenis_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(penerus__isnull=True) | Q(berlaku_selesai__isnull=False),
                name="pegawai_unit_penerus_bila_berakhir",
                violation_error_message="Hanya unit yang berakhir yang mempunyai penerus.",
            ),
        ]
        indexes = [
            GinIndex(OpClass(F("nama"), name="gin_trgm_ops"), name="pegawai_unit_nama_trgm"),
        ]

    def __str__(self) -> str:
        return self.nama

    def get_absolute_url(self) -> str:
        return reverse("pegawai:organisasi-detail", args=[self.publik_id])


@terlacak()
class PergantianUnit(models.Model):
    """One step in the life of the organisation: which unit became which, by which decision.

    Without `lama` a unit was formed; without `baru` one was closed and nothing carries it on.
    """

    tindakan = models.ForeignKey(
        "pegawai.TindakanKepegawaian", on_delete=models.PROTECT, related_name="pergantian_unit"
    )
    bentuk = models.CharField(max_length=10, choices=[(b.value, label) for b, label in LABEL_BENTUK.items()])
    lama = models.ForeignKey(
        UnitKerja,
        on_delete=models.PROTECT,
        null=True,
        related_name="pergantian_keluar",
        help_text="Kosong berarti unit baru dibentuk.",
    )
    baru = models.ForeignKey(
        UnitKerja,
        on_delete=models.PROTECT,
        null=True,
        related_name="pergantian_masuk",
        help_text="Kosong berarti unit berakhir tanpa penerus.",
    )

    class Meta:
        verbose_name = verbose_name_plural = "pergantian unit"
        constraints = [
            models.CheckConstraint(
                condition=Q(bentuk__in=[b.value for b in BentukReorganisasi]),
                name="pegawai_pergantian_bentuk_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(lama__isnull=False) | Q(baru__isnull=False), name="pegawai_pergantian_berunit"
            ),
            models.UniqueConstraint(
                fields=["tindakan", "lama", "baru"], name="pegawai_pergantian_sekali", nulls_distinct=False
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_bentuk_display()}: {self.lama_id} → {self.baru_id}"
