"""Reference tables: small, loaded from `pegawai/data/`, each row with its source.

A row whose fact is not yet confirmed carries `terverifikasi = False` and is shown as such until an officer
confirms it with a source.
"""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from pegawai.models.jabatan import JENIS_JABATAN
from serang_asn.inti.jejak import terlacak

PERINGKAT_DUK = (
    "1 paling tinggi; eselon dan jenjang dengan angka yang sama setara. Kosong bila tidak diperingkat."
)


class Referensi(models.Model):
    """What every reference row has: a stable code, a name, an order, a source."""

    id = models.SmallAutoField(primary_key=True)
    kode = models.CharField("kode", max_length=30, unique=True)
    nama = models.CharField("nama", max_length=150)
    urut = models.SmallIntegerField("urutan", default=0)
    kode_bkn = models.CharField("kode BKN", max_length=40, blank=True, default="")
    sumber = models.CharField("sumber", max_length=200)
    terverifikasi = models.BooleanField("terverifikasi", default=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=~Q(sumber=""),
                name="%(app_label)s_%(class)s_sumber_terisi",
                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
            ),
        ]

    def __str__(self) -> str:
        return self.nama


@terlacak()
class Agama(Referensi):
    """One religion as the population register writes it."""

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "agama"


@terlacak()
class TingkatPendidikan(Referensi):
    """One level of formal education; `urut` says which is higher."""

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "tingkat pendidikan"


@terlacak()
class Pendidikan(models.Model):
    """One level with one field of study."""

    tingkat = models.ForeignKey(TingkatPendidikan, on_delete=models.PROTECT, related_name="pendidikan")
    jurusan = models.CharField("jurusan", max_length=150)
    sumber = models.CharField("sumber", max_length=200, db_default="Dicatat saat impor")

    class Meta:
        verbose_name = verbose_name_plural = "pendidikan"
        constraints = [
            models.UniqueConstraint(fields=["tingkat", "jurusan"], name="pegawai_pendidikan_unik"),
        ]

    def __str__(self) -> str:
        return f"{self.tingkat.kode} {self.jurusan}"


@terlacak()
class Golongan(Referensi):
    """One rank code: PNS I/a–IV/e with its pangkat, PPPK I–XVII. `nama` is the pangkat or the code."""

    jenis = models.CharField("jenis", max_length=4, choices=[("PNS", "PNS"), ("PPPK", "PPPK")])

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "golongan"
        constraints = [
            *Referensi.Meta.constraints,
            models.CheckConstraint(
                condition=Q(jenis__in=["PNS", "PPPK"]), name="pegawai_golongan_jenis_dikenal"
            ),
        ]

    def __str__(self) -> str:
        return self.kode


@terlacak()
class KedudukanHukum(Referensi):
    """One legal standing; `dihitung` says whether a person with it counts in a headcount."""

    dihitung = models.BooleanField("dihitung dalam jumlah pegawai")
    masa_kerja = models.BooleanField("dihitung sebagai masa kerja", default=True)
    akhir = models.BooleanField("mengakhiri hubungan kerja", default=False)

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "kedudukan hukum"


@terlacak()
class Eselon(Referensi):
    """One echelon of managerial posts, II.a down to V.a."""

    peringkat_duk = models.PositiveSmallIntegerField(
        "peringkat dalam DUK", null=True, blank=True, help_text=PERINGKAT_DUK
    )

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "eselon"


@terlacak()
class JenjangJabatan(Referensi):
    """One level of functional posts, ahli utama down to pemula, with the ranks that fit it."""

    golongan_terendah = models.ForeignKey(
        Golongan, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    golongan_tertinggi = models.ForeignKey(
        Golongan, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    peringkat_duk = models.PositiveSmallIntegerField(
        "peringkat dalam DUK", null=True, blank=True, help_text=PERINGKAT_DUK
    )

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "jenjang jabatan"


@terlacak()
class JenisCuti(Referensi):
    """One kind of leave; `sensitif` kinds reveal health and need their own permission."""

    sensitif = models.BooleanField("sensitif", default=False, help_text="Mengungkap kesehatan, jadi memerlukan izin tersendiri.")  # fmt: skip  # noqa: E501

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "jenis cuti"


@terlacak()
class JenisHukumanDisiplin(Referensi):
    """One kind of discipline under PP 94/2021."""

    tingkat = models.CharField(
        "tingkat", max_length=6, choices=[("ringan", "Ringan"), ("sedang", "Sedang"), ("berat", "Berat")]
    )

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "jenis hukuman disiplin"
        constraints = [
            *Referensi.Meta.constraints,
            models.CheckConstraint(
                condition=Q(tingkat__in=["ringan", "sedang", "berat"]),
                name="pegawai_hukuman_tingkat_dikenal",
            ),
        ]


@terlacak()
class JenisPenghargaan(Referensi):
    """One kind of award."""

    class Meta(Referensi.Meta):
        verbose_name = verbose_name_plural = "jenis penghargaan"


@terlacak()
class Wilayah(models.Model):  # type: ignore[django-manager-missing]  # the tree's manager is made at run time
    """One kecamatan or kelurahan with the ministry's code."""

    kode = models.CharField("kode", max_length=13, primary_key=True)
    nama = models.CharField("nama", max_length=100)
    induk = models.ForeignKey(
        "self",
        verbose_name="kecamatan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="anak",
        help_text="Kosong untuk kecamatan.",
    )
    sumber = models.CharField("sumber", max_length=200)

    class Meta:
        verbose_name = verbose_name_plural = "wilayah"

    def __str__(self) -> str:
        return self.nama


@terlacak()
class BatasUsiaPensiun(models.Model):
    """One retirement age in force from a day for a kind of post; a narrower row wins over a wider one."""

    jenis_jabatan = models.CharField("jenis jabatan", max_length=20, choices=JENIS_JABATAN)
    jenjang = models.ForeignKey(
        JenjangJabatan, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    rumpun = models.CharField(
        "rumpun", max_length=30, blank=True, default="", help_text="Kosong berarti semua rumpun."
    )
    usia = models.PositiveSmallIntegerField("usia", help_text="Tahun penuh.")
    berlaku_mulai = models.DateField("berlaku mulai")
    dasar = models.CharField("dasar hukum", max_length=200)
    terverifikasi = models.BooleanField(default=True)

    class Meta:
        verbose_name = verbose_name_plural = "batas usia pensiun"
        constraints = [
            models.UniqueConstraint(
                fields=["jenis_jabatan", "jenjang", "rumpun", "berlaku_mulai"],
                name="pegawai_bup_unik",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                condition=Q(usia__range=(50, 75)),
                name="pegawai_bup_usia_wajar",
                violation_error_message="Batas usia pensiun harus antara 50 dan 75 tahun.",
            ),
            models.CheckConstraint(
                condition=Q(jenis_jabatan__in=[kode for kode, _ in JENIS_JABATAN]),
                name="pegawai_bup_jenis_dikenal",
            ),
            models.CheckConstraint(condition=~Q(dasar=""), name="pegawai_bup_dasar_terisi"),
        ]

    def __str__(self) -> str:
        return f"BUP {self.get_jenis_jabatan_display()} {self.rumpun}".strip() + f": {self.usia} tahun"


@terlacak()
class GajiPokok(models.Model):
    """One cell of a salary table: the amount from a year of masa kerja golongan until the next row."""

    golongan = models.ForeignKey(Golongan, on_delete=models.PROTECT, related_name="gaji_pokok")
    mkg = models.PositiveSmallIntegerField("masa kerja golongan", help_text="Tahun penuh.")
    gaji = models.PositiveIntegerField("gaji pokok", help_text="Rupiah per bulan.")
    dasar = models.CharField("dasar hukum", max_length=200)
    berlaku_mulai = models.DateField("berlaku mulai")

    class Meta:
        verbose_name = verbose_name_plural = "gaji pokok"
        constraints = [
            models.UniqueConstraint(fields=["golongan", "berlaku_mulai", "mkg"], name="pegawai_gaji_unik"),
            models.CheckConstraint(condition=~Q(dasar=""), name="pegawai_gaji_dasar_terisi"),
        ]

    def __str__(self) -> str:
        return f"Gaji pokok {self.golongan}, masa kerja {self.mkg} tahun"


@terlacak()
class Parameter(models.Model):
    """One number of a regulation in force from a day, which an officer may correct with its source."""

    kode = models.CharField("kode", max_length=60)
    nilai = models.DecimalField("nilai", max_digits=14, decimal_places=4)
    satuan = models.CharField("satuan", max_length=30)
    keterangan = models.CharField("keterangan", max_length=200)
    dasar = models.CharField("dasar hukum", max_length=200)
    berlaku_mulai = models.DateField("berlaku mulai", db_default=Now())
    terverifikasi = models.BooleanField(default=False)

    class Meta:
        verbose_name = verbose_name_plural = "parameter peraturan"
        constraints = [
            models.UniqueConstraint(fields=["kode", "berlaku_mulai"], name="pegawai_parameter_unik"),
            models.CheckConstraint(condition=~Q(dasar=""), name="pegawai_parameter_dasar_terisi"),
        ]

    def __str__(self) -> str:
        return f"{self.keterangan} (sejak {self.berlaku_mulai:%d-%m-%Y})"
