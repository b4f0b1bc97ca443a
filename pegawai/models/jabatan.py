"""Posts as reference data."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q

from pegawai.domain.jabatan import JenisJabatan
from serang_asn.inti.jejak import terlacak

LABEL_JENIS_JABATAN = {
    JenisJabatan.JPT: "Jabatan pimpinan tinggi",
    JenisJabatan.ADMINISTRATOR: "Administrator",
    JenisJabatan.PENGAWAS: "Pengawas",
    JenisJabatan.FUNGSIONAL: "Fungsional",
    JenisJabatan.PELAKSANA: "Pelaksana",
}
JENIS_JABATAN = [(jenis.value, label) for jenis, label in LABEL_JENIS_JABATAN.items()]


@terlacak()
class Jabatan(models.Model):
    """One post as the city names it, with its kind, level, echelon and grade."""

    id = models.AutoField(primary_key=True)
    kode = models.CharField("kode", max_length=40, unique=True)
    nama = models.CharField("nama", max_length=200)
    jenis = models.CharField("jenis", max_length=15, choices=JENIS_JABATAN)
    jenjang = models.ForeignKey(
        "pegawai.JenjangJabatan", on_delete=models.PROTECT, null=True, blank=True, related_name="jabatan"
    )
    eselon = models.ForeignKey(
        "pegawai.Eselon", on_delete=models.PROTECT, null=True, blank=True, related_name="jabatan"
    )
    kelas = models.PositiveSmallIntegerField("kelas jabatan", null=True, blank=True, help_text="1–17; kosong bila belum ditetapkan.")  # fmt: skip  # noqa: E501
    rumpun = models.CharField(
        "rumpun", max_length=30, blank=True, default="", help_text="Misalnya guru, kesehatan."
    )
    tingkat_pendidikan_minimal = models.ForeignKey(
        "pegawai.TingkatPendidikan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    berlaku_mulai = models.DateField(
        "berlaku mulai", null=True, blank=True, help_text="Kosong berarti sejak dahulu."
    )
    berlaku_selesai = models.DateField("berlaku sampai", null=True, blank=True, help_text="Kosong berarti masih berlaku.")  # fmt: skip  # noqa: E501
    sumber = models.CharField("sumber", max_length=200)
    terverifikasi = models.BooleanField(default=True)

    class Meta:
        verbose_name = verbose_name_plural = "jabatan"
        constraints = [
            models.CheckConstraint(
                condition=Q(jenis__in=[jenis.value for jenis in JenisJabatan]),
                name="pegawai_jabatan_jenis_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(jenis="fungsional", eselon__isnull=True)
                | Q(jenis="pelaksana", jenjang__isnull=True, eselon__isnull=True)
                | Q(jenis__in=["jpt", "administrator", "pengawas"], jenjang__isnull=True),
                name="pegawai_jabatan_jenjang_eselon_sesuai_jenis",
                violation_error_message=(
                    "Eselon hanya untuk jabatan manajerial, jenjang hanya untuk jabatan fungsional."
                ),
            ),
            models.CheckConstraint(
                condition=Q(kelas__isnull=True) | Q(kelas__range=(1, 17)), name="pegawai_jabatan_kelas_1_17"
            ),
        ]
        indexes = [GinIndex(OpClass(F("nama"), name="gin_trgm_ops"), name="pegawai_jabatan_nama_trgm")]

    def __str__(self) -> str:
        return self.nama
