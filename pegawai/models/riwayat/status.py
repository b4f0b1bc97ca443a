"""Standing, rank and salary: what an employee is by law."""

from django.db import models
from django.db.models import F, Q

from pegawai.domain.kedudukan import JenisAsn
from pegawai.models.riwayat.dasar import RiwayatBertanggal
from serang_asn.inti.jejak import terlacak


@terlacak()
class RiwayatKedudukan(RiwayatBertanggal):
    """A day from which an employee has a kind of employment and a legal standing."""

    jenis_asn = models.CharField("jenis ASN", max_length=7, choices=[(j.value, j.value) for j in JenisAsn])
    kedudukan = models.ForeignKey("pegawai.KedudukanHukum", on_delete=models.PROTECT, related_name="+")
    kontrak_selesai = models.DateField(
        "kontrak sampai", null=True, blank=True, help_text="Hanya PPPK; hari ini tidak termasuk."
    )
    masa_kerja_diakui_bulan = models.PositiveSmallIntegerField(
        "masa kerja yang diakui (bulan)", default=0, help_text="Pada pengangkatan pertama."
    )

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat kedudukan"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.CheckConstraint(
                condition=Q(jenis_asn__in=[j.value for j in JenisAsn]),
                name="pegawai_kedudukan_jenis_asn_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(kontrak_selesai__isnull=True)
                | Q(kontrak_selesai__gt=F("tmt"), jenis_asn__in=["PPPK", "PPPK_PW"]),
                name="pegawai_kedudukan_kontrak_pppk",
                violation_error_message="Masa kontrak hanya untuk PPPK dan harus berakhir setelah TMT.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "tmt", "jenis_asn", "kedudukan"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_kedudukan_sekali",
                violation_error_message="Kedudukan ini sudah tercatat pada TMT yang sama.",
            ),
        ]


@terlacak()
class RiwayatPangkat(RiwayatBertanggal):
    """A day from which an employee has a rank, with the masa kerja golongan that its decree states."""

    class Jenis(models.TextChoices):
        CPNS = "cpns", "Pengangkatan CPNS"
        PPPK = "pppk", "Pengangkatan PPPK"
        REGULER = "reguler", "Kenaikan pangkat reguler"
        STRUKTURAL = "struktural", "Kenaikan pangkat pilihan (jabatan struktural)"
        FUNGSIONAL = "fungsional", "Kenaikan pangkat pilihan (jabatan fungsional)"
        IJAZAH = "ijazah", "Penyesuaian ijazah"
        PENGABDIAN = "pengabdian", "Pengabdian"
        ANUMERTA = "anumerta", "Anumerta"
        LAIN = "lain", "Lainnya"

    golongan = models.ForeignKey("pegawai.Golongan", on_delete=models.PROTECT, related_name="+")
    jenis = models.CharField("jenis", max_length=12, choices=Jenis.choices, default=Jenis.REGULER)
    mkg_tahun = models.PositiveSmallIntegerField("masa kerja golongan (tahun)", null=True, blank=True, help_text="Kosong bila SK tidak memuatnya.")  # fmt: skip  # noqa: E501
    mkg_bulan = models.PositiveSmallIntegerField("masa kerja golongan (bulan)", null=True, blank=True, help_text="0–11.")  # fmt: skip  # noqa: E501
    angka_kredit = models.DecimalField(max_digits=9, decimal_places=3, null=True, blank=True, help_text="Hanya jabatan fungsional.")  # fmt: skip  # noqa: E501
    pertek_nomor = models.CharField("nomor pertimbangan teknis BKN", max_length=100, blank=True, default="")
    pertek_tanggal = models.DateField(null=True, blank=True, help_text="Kosong bila tidak ada.")

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat pangkat"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.CheckConstraint(
                condition=Q(mkg_tahun__isnull=True, mkg_bulan__isnull=True)
                | Q(mkg_tahun__lte=60, mkg_bulan__lte=11),
                name="pegawai_pangkat_mkg_wajar",
                violation_error_message="Masa kerja golongan: tahun 0–60 dan bulan 0–11, diisi keduanya.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "tmt", "golongan"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_pangkat_sekali",
                violation_error_message="Pangkat ini sudah tercatat pada TMT yang sama.",
            ),
            models.CheckConstraint(
                condition=Q(
                    jenis__in=[
                        "cpns",
                        "pppk",
                        "reguler",
                        "struktural",
                        "fungsional",
                        "ijazah",
                        "pengabdian",
                        "anumerta",
                        "lain",
                    ]
                ),
                name="pegawai_pangkat_jenis_dikenal",
            ),
        ]


@terlacak()
class RiwayatGaji(RiwayatBertanggal):
    """A periodic increment (KGB) or other change of basic salary."""

    golongan = models.ForeignKey("pegawai.Golongan", on_delete=models.PROTECT, related_name="+")
    mkg_tahun = models.PositiveSmallIntegerField("masa kerja golongan (tahun)")
    mkg_bulan = models.PositiveSmallIntegerField("masa kerja golongan (bulan)", default=0)
    gaji_lama = models.PositiveIntegerField("gaji lama", null=True, blank=True, help_text="Rupiah; kosong bila tidak diketahui.")  # fmt: skip  # noqa: E501
    gaji_baru = models.PositiveIntegerField("gaji baru", null=True, blank=True, help_text="Rupiah; kosong bila tidak diketahui.")  # fmt: skip  # noqa: E501
    tmt_berikutnya = models.DateField(
        "KGB berikutnya", null=True, blank=True, help_text="Kosong bila belum dihitung."
    )

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat gaji"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.CheckConstraint(
                condition=Q(mkg_tahun__lte=60, mkg_bulan__lte=11),
                name="pegawai_gaji_mkg_wajar",
                violation_error_message="Masa kerja golongan: tahun 0–60 dan bulan 0–11.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "tmt"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_gaji_sekali",
                violation_error_message="Gaji berkala pada TMT ini sudah tercatat.",
            ),
        ]
