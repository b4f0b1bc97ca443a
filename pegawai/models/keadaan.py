"""The derived state: what an employee is, per period in which nothing changed.

The database keeps this table (migration `keadaan_turunan`); nobody else may write it. It is the fold of the
events of `RiwayatKedudukan`, `RiwayatPangkat`, `RiwayatJabatan` and `RiwayatPendidikan` by `tmt`.
"""

from datetime import date
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, Q
from django.utils import timezone

from pegawai.domain.kedudukan import JenisAsn
from pegawai.models.jabatan import JENIS_JABATAN
from pegawai.models.pegawai import JenisKelamin


class KeadaanQuerySet(models.QuerySet["KeadaanPegawai"]):
    def pada(self, pada: date | None = None) -> "KeadaanQuerySet":
        """The rows in force on `pada` (default today): at most one per employee."""
        hari = pada or timezone.localdate()
        return self.filter(mulai__lte=hari, selesai__gt=hari)

    def terhitung(self) -> "KeadaanQuerySet":
        """Only states that count in a headcount."""
        return self.filter(dihitung=True)

    def dalam_lingkup(self, akun: Any) -> "KeadaanQuerySet":
        """States in the units that `akun` may see: what its lists and counts are made of."""
        from serang_asn.inti import lingkup

        return self.filter(lingkup.untuk(akun).saring_unit("unit__path"))

    def terlihat_oleh(self, akun: Any) -> "KeadaanQuerySet":
        """States in the units that `akun` may see, and its own."""
        from serang_asn.inti import lingkup

        batas = lingkup.untuk(akun)
        if batas.seluruh_kota:
            return self
        return self.filter(
            batas.saring_unit("unit__path") | Q(pegawai__akun_id=akun.pk, pegawai__akun__isnull=False)
        )


class KeadaanPegawai(models.Model):
    """One period of one employee in which nothing of the state changed: [`mulai`, `selesai`).

    Its keys carry no constraints of their own: every value comes from an event whose key is protected.
    """

    pk = models.CompositePrimaryKey("pegawai_id", "mulai")
    pegawai = models.ForeignKey(
        "pegawai.Pegawai",
        on_delete=models.DO_NOTHING,
        db_index=False,
        db_constraint=False,
        related_name="keadaan",
    )
    mulai = models.DateField()
    selesai = models.DateField()
    kedudukan = models.ForeignKey(
        "pegawai.KedudukanHukum",
        on_delete=models.PROTECT,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    dihitung = models.BooleanField()
    jenis_asn = models.CharField(max_length=7, choices=[(j.value, j.value.replace("_PW", " Paruh Waktu")) for j in JenisAsn])  # fmt: skip  # noqa: E501
    unit = models.ForeignKey(
        "pegawai.UnitKerja",
        on_delete=models.PROTECT,
        null=True,
        db_index=False,
        db_constraint=False,
        related_name="keadaan",
    )
    jabatan = models.ForeignKey(
        "pegawai.Jabatan",
        on_delete=models.PROTECT,
        null=True,
        db_index=False,
        db_constraint=False,
        related_name="keadaan",
    )
    jenis_jabatan = models.CharField(max_length=15, choices=JENIS_JABATAN, null=True)  # noqa: DJ001
    jenjang = models.ForeignKey(
        "pegawai.JenjangJabatan",
        on_delete=models.PROTECT,
        null=True,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    eselon = models.ForeignKey(
        "pegawai.Eselon",
        on_delete=models.PROTECT,
        null=True,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    kelas = models.SmallIntegerField(null=True)
    golongan = models.ForeignKey(
        "pegawai.Golongan",
        on_delete=models.PROTECT,
        null=True,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    tingkat_pendidikan = models.ForeignKey(
        "pegawai.TingkatPendidikan",
        on_delete=models.PROTECT,
        null=True,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    pendidikan = models.ForeignKey(
        "pegawai.Pendidikan",
        on_delete=models.PROTECT,
        null=True,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    tmt_jabatan = models.DateField(null=True)
    tmt_golongan = models.DateField(null=True)
    tmt_masa_kerja = models.DateField()
    jenis_kelamin = models.CharField(max_length=1, choices=JenisKelamin.choices)
    tanggal_lahir = models.DateField()
    tahun_selesai = models.GeneratedField(
        expression=Func(F("selesai"), template="(EXTRACT(YEAR FROM %(expressions)s))::smallint"),
        output_field=models.SmallIntegerField(),
        db_persist=True,
    )

    objects = KeadaanQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "keadaan pegawai"
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__gt=F("mulai")), name="pegawai_keadaan_selesai_setelah_mulai"
            ),
        ]
        indexes = [
            # Any date is a handful of ranges of this index: the years in which a row may end, each cut off
            # at the date asked. It carries every dimension, so a headcount never touches the table.
            models.Index(
                fields=["tahun_selesai", "mulai"],
                include=[
                    "selesai", "unit", "jenis_asn", "jenis_kelamin", "golongan", "jenis_jabatan", "jenjang",
                    "eselon", "jabatan", "kelas", "tingkat_pendidikan", "kedudukan", "tanggal_lahir",
                    "tmt_masa_kerja", "pegawai",
                ],
                condition=Q(dihitung=True),
                name="pegawai_keadaan_hitung",
            ),
            models.Index(fields=["unit", "mulai"], name="pegawai_keadaan_unit"),
            models.Index(fields=["jabatan"], name="pegawai_keadaan_jabatan"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.pegawai_id} sejak {self.mulai}"


class AntreanKeadaan(models.Model):
    """Employees whose state is still to be derived in this transaction; always empty after it.

    A bulk load may set `siasn.keadaan = 'tunda'` for its transaction: the triggers then note whom they saw
    here, and a deferred constraint trigger derives all of them once, at commit at the latest.
    """

    pegawai_ids = ArrayField(models.BigIntegerField())

    class Meta:
        verbose_name = verbose_name_plural = "antrean keadaan"

    def __str__(self) -> str:
        return str(len(self.pegawai_ids))
