"""Histories: every fact about an employee as one dated event with its decree.

An event that was wrong is withdrawn (`dibatalkan_pada`, with the reason), never erased; withdrawn events do
not count. Several events of one kind on one day count in the order in which they were written (by key).
"""

import uuid
from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Q

from pegawai.domain.kedudukan import JenisAsn
from pegawai.models.formasi import rentang
from serang_asn.inti.jejak import terlacak


class Sumber(models.TextChoices):
    """Where an event came from."""

    MANUAL = "manual", "Dicatat petugas"
    IMPOR = "impor", "Impor berkas"
    USULAN = "usulan", "Usulan"
    CONTOH = "contoh", "Data contoh"


class RiwayatQuerySet(models.QuerySet[Any]):
    def sah(self) -> "RiwayatQuerySet":
        """Events that count: not withdrawn."""
        return self.filter(dibatalkan_pada__isnull=True)

    def terlihat_oleh(self, akun: Any) -> "RiwayatQuerySet":
        """Events of the employees whom `akun` may see."""
        from pegawai.models.pegawai import Pegawai

        return self.filter(pegawai__in=Pegawai.objects.all().terlihat_oleh(akun))


class Riwayat(models.Model):
    """What every history event has: person, decree, file, source, withdrawal."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    pegawai = models.ForeignKey(  # every history has an index that begins with it
        "pegawai.Pegawai", on_delete=models.PROTECT, db_index=False, related_name="%(class)s"
    )
    sk_nomor = models.CharField("nomor SK", max_length=100, blank=True, default="")
    sk_tanggal = models.DateField(
        "tanggal SK", null=True, blank=True, help_text="Kosong bila tidak diketahui."
    )
    sk_pejabat = models.CharField("pejabat penetap", max_length=150, blank=True, default="")
    dokumen = models.ForeignKey(
        "inti.Dokumen", on_delete=models.PROTECT, null=True, blank=True, db_index=False, related_name="+"
    )
    sumber = models.CharField("sumber", max_length=10, choices=Sumber.choices, default=Sumber.MANUAL)
    batch = models.ForeignKey(
        "pegawai.BatchImpor", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tindakan = models.ForeignKey(
        "pegawai.TindakanKepegawaian",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        db_index=False,
        related_name="+",
    )
    batch_lembar = models.CharField(max_length=100, blank=True, default="")
    batch_baris = models.PositiveIntegerField(null=True, blank=True)
    catatan = models.CharField("catatan", max_length=300, blank=True, default="")
    dibatalkan_pada = models.DateTimeField(null=True, blank=True, editable=False)
    alasan_pembatalan = models.CharField(max_length=300, blank=True, default="", editable=False)

    objects = RiwayatQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(sumber__in=Sumber.values), name="%(app_label)s_%(class)s_sumber_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(dibatalkan_pada__isnull=True) | ~Q(alasan_pembatalan=""),
                name="%(app_label)s_%(class)s_batal_beralasan",
                violation_error_message="Pembatalan memerlukan alasan.",
            ),
        ]
        indexes = [
            models.Index(fields=["tindakan"], condition=Q(tindakan__isnull=False), name="%(class)s_tindakan"),
            models.Index(fields=["dokumen"], condition=Q(dokumen__isnull=False), name="%(class)s_dokumen"),
        ]


class RiwayatBertanggal(Riwayat):
    """An event that takes effect on a day and holds until the next one."""

    tmt = models.DateField("TMT", help_text="Terhitung mulai tanggal.")

    class Meta(Riwayat.Meta):
        abstract = True
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai", "tmt"], name="%(class)s_tmt"),
        ]

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.tmt}"


class RiwayatBermasa(Riwayat):
    """An event with a period of its own: from `mulai`, until the day before `selesai`."""

    mulai = models.DateField("mulai")
    selesai = models.DateField("selesai", null=True, blank=True, help_text="Kosong berarti masih berjalan.")

    class Meta(Riwayat.Meta):
        abstract = True
        constraints = [
            *Riwayat.Meta.constraints,
            models.CheckConstraint(
                condition=Q(selesai__isnull=True) | Q(selesai__gt=F("mulai")),
                name="%(app_label)s_%(class)s_selesai_setelah_mulai",
                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
            ),
        ]
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai", "mulai"], name="%(class)s_mulai"),
        ]

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.mulai}"


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
class RiwayatJabatan(RiwayatBertanggal):
    """A day from which an employee definitively holds a post in a unit."""

    jabatan = models.ForeignKey("pegawai.Jabatan", on_delete=models.PROTECT, related_name="+")
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="+")
    tmt_pelantikan = models.DateField("TMT pelantikan", null=True, blank=True, help_text="Kosong bila tanpa pelantikan.")  # fmt: skip  # noqa: E501

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat jabatan"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai", "tmt", "jabatan", "unit"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_riwayatjabatan_sekali",
                violation_error_message="Jabatan ini sudah tercatat pada TMT yang sama.",
            ),
        ]


@terlacak()
class RiwayatPendidikan(RiwayatBertanggal):
    """A degree of an employee; `tmt` is the day from which the office recognises it."""

    pendidikan = models.ForeignKey("pegawai.Pendidikan", on_delete=models.PROTECT, related_name="+")
    sekolah = models.CharField("sekolah/perguruan tinggi", max_length=200, blank=True, default="")
    tahun_lulus = models.PositiveSmallIntegerField("tahun lulus", null=True, blank=True, help_text="Kosong bila tidak diketahui.")  # fmt: skip  # noqa: E501
    ijazah_nomor = models.CharField("nomor ijazah", max_length=100, blank=True, default="")

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat pendidikan"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai", "pendidikan"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_riwayatpendidikan_sekali",
                violation_error_message="Pendidikan ini sudah tercatat.",
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


@terlacak()
class PenugasanTambahan(RiwayatBermasa):
    """A period in which an employee acts in another post (Plt: vacant, Plh: holder away)."""

    class Jenis(models.TextChoices):
        PLT = "plt", "Pelaksana tugas (Plt.)"
        PLH = "plh", "Pelaksana harian (Plh.)"

    jenis = models.CharField(max_length=3, choices=Jenis.choices)
    jabatan = models.ForeignKey("pegawai.Jabatan", on_delete=models.PROTECT, related_name="+")
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="+")

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "penugasan tambahan"
        constraints = [
            *RiwayatBermasa.Meta.constraints,
            models.CheckConstraint(
                condition=Q(jenis__in=["plt", "plh"]), name="pegawai_penugasan_jenis_dikenal"
            ),
            ExclusionConstraint(
                name="pegawai_penugasan_satu_orang_per_jabatan",
                expressions=[
                    ("jabatan", RangeOperators.EQUAL),
                    ("unit", RangeOperators.EQUAL),
                    ("jenis", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(dibatalkan_pada__isnull=True),
                violation_error_message="Jabatan ini sudah mempunyai pelaksana pada masa itu.",
            ),
            ExclusionConstraint(
                name="pegawai_plt_satu_jabatan_per_orang",
                expressions=[
                    ("pegawai", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(jenis="plt", dibatalkan_pada__isnull=True),
                violation_error_message="Pegawai ini sudah menjadi Plt. pada masa itu.",
            ),
        ]


class PredikatKinerja(models.TextChoices):
    SANGAT_BAIK = "sangat_baik", "Sangat Baik"
    BAIK = "baik", "Baik"
    BUTUH_PERBAIKAN = "butuh_perbaikan", "Butuh Perbaikan"
    KURANG = "kurang", "Kurang"
    SANGAT_KURANG = "sangat_kurang", "Sangat Kurang"


class Ekspektasi(models.TextChoices):
    DI_ATAS = "di_atas", "Di atas ekspektasi"
    SESUAI = "sesuai", "Sesuai ekspektasi"
    DI_BAWAH = "di_bawah", "Di bawah ekspektasi"


@terlacak()
class RiwayatKinerja(Riwayat):
    """The performance predicate (SKP) of one year; until 2021 with its number."""

    tahun = models.PositiveSmallIntegerField("tahun")
    predikat = models.CharField("predikat", max_length=15, choices=PredikatKinerja.choices)
    hasil_kerja = models.CharField(max_length=8, choices=Ekspektasi.choices, blank=True, default="")
    perilaku = models.CharField(max_length=8, choices=Ekspektasi.choices, blank=True, default="")
    nilai = models.DecimalField(max_digits=6, decimal_places=2, null=True, blank=True, help_text="0–120; hanya sampai 2021.")  # fmt: skip  # noqa: E501
    penilai = models.CharField("pejabat penilai", max_length=150, blank=True, default="")

    class Meta(Riwayat.Meta):
        verbose_name = verbose_name_plural = "riwayat kinerja"
        constraints = [
            *Riwayat.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai", "tahun"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_kinerja_sekali",
                violation_error_message="Kinerja tahun ini sudah tercatat.",
            ),
            models.CheckConstraint(
                condition=Q(predikat__in=PredikatKinerja.values), name="pegawai_kinerja_predikat_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(nilai__isnull=True) | Q(nilai__range=(0, 120)),
                name="pegawai_kinerja_nilai_wajar",
                violation_error_message="Nilai kinerja harus antara 0 dan 120.",
            ),
            models.CheckConstraint(
                condition=Q(hasil_kerja__in=["", *Ekspektasi.values], perilaku__in=["", *Ekspektasi.values]),
                name="pegawai_kinerja_ekspektasi_dikenal",
            ),
        ]
        indexes = [*Riwayat.Meta.indexes, models.Index(fields=["pegawai", "tahun"], name="%(class)s_tahun")]

    def __str__(self) -> str:
        return f"SKP {self.tahun}: {self.get_predikat_display()}"


@terlacak()
class AngkaKredit(RiwayatBermasa):
    """Credit points determined for a period in one jenjang."""

    jenjang = models.ForeignKey("pegawai.JenjangJabatan", on_delete=models.PROTECT, related_name="+")
    nilai = models.DecimalField(max_digits=9, decimal_places=3)
    konversi = models.BooleanField("konversi predikat kinerja", default=True)

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "angka kredit"
        constraints = [
            *RiwayatBermasa.Meta.constraints,
            models.CheckConstraint(
                condition=Q(nilai__gte=0),
                name="pegawai_angkakredit_tidak_negatif",
                violation_error_message="Angka kredit tidak boleh kurang dari nol.",
            ),
            ExclusionConstraint(
                name="pegawai_angkakredit_tidak_tumpang_tindih",
                expressions=[
                    ("pegawai", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(konversi=True, dibatalkan_pada__isnull=True),
                violation_error_message="Angka kredit untuk sebagian masa itu sudah tercatat.",
            ),
        ]


@terlacak()
class RiwayatPenghargaan(Riwayat):
    """An award given on a day."""

    jenis = models.ForeignKey("pegawai.JenisPenghargaan", on_delete=models.PROTECT, related_name="+")
    tanggal = models.DateField("tanggal")
    pemberi = models.CharField("pemberi", max_length=150, blank=True, default="")

    class Meta(Riwayat.Meta):
        verbose_name = verbose_name_plural = "riwayat penghargaan"
        constraints = [
            *Riwayat.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai", "jenis", "tanggal"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_penghargaan_sekali",
                violation_error_message="Penghargaan ini sudah tercatat pada tanggal yang sama.",
            ),
        ]
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai", "tanggal"], name="%(class)s_tanggal"),
        ]

    def __str__(self) -> str:
        return f"penghargaan {self.tanggal}"


@terlacak()
class RiwayatDisiplin(RiwayatBermasa):
    """A punishment under PP 94/2021, from its effect to its end. Sensitive."""

    jenis = models.ForeignKey("pegawai.JenisHukumanDisiplin", on_delete=models.PROTECT, related_name="+")
    pasal_dilanggar = models.CharField("pasal yang dilanggar", max_length=200, blank=True, default="")
    uraian = models.TextField("uraian", blank=True, default="")

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "riwayat hukuman disiplin"


@terlacak()
class RiwayatCuti(RiwayatBermasa):
    """A leave taken, from `mulai` until the day before `selesai`."""

    jenis = models.ForeignKey("pegawai.JenisCuti", on_delete=models.PROTECT, related_name="+")
    hari_kerja = models.PositiveSmallIntegerField("hari kerja")
    tahun_hak = models.PositiveSmallIntegerField("dibebankan pada tahun")
    alamat = models.CharField("alamat selama cuti", max_length=250, blank=True, default="")

    class Meta(RiwayatBermasa.Meta):
        verbose_name = verbose_name_plural = "riwayat cuti"
        constraints = [
            *RiwayatBermasa.Meta.constraints,
            models.CheckConstraint(
                condition=Q(selesai__isnull=False),
                name="pegawai_cuti_berakhir",
                violation_error_message="Cuti harus mempunyai hari terakhir.",
            ),
            ExclusionConstraint(
                name="pegawai_cuti_tidak_tumpang_tindih",
                expressions=[
                    ("pegawai", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(dibatalkan_pada__isnull=True),
                violation_error_message="Pegawai ini sudah tercatat cuti pada masa itu.",
            ),
        ]


@terlacak()
class RiwayatKeluarga(Riwayat):
    """One member of an employee's family. Sensitive."""

    class Hubungan(models.TextChoices):
        SUAMI = "suami", "Suami"
        ISTRI = "istri", "Istri"
        ANAK = "anak", "Anak"
        AYAH = "ayah", "Ayah"
        IBU = "ibu", "Ibu"

    hubungan = models.CharField(max_length=5, choices=Hubungan.choices)
    nama = models.CharField(max_length=150)
    tanggal_lahir = models.DateField(null=True, blank=True, help_text="Kosong bila tidak diketahui.")
    tanggal_nikah = models.DateField(null=True, blank=True, help_text="Hanya suami atau istri.")
    pekerjaan = models.CharField(max_length=100, blank=True, default="")
    tunjangan = models.BooleanField("mendapat tunjangan", default=False)

    class Meta(Riwayat.Meta):
        verbose_name = verbose_name_plural = "riwayat keluarga"
        constraints = [
            *Riwayat.Meta.constraints,
            models.CheckConstraint(
                condition=Q(hubungan__in=["suami", "istri", "anak", "ayah", "ibu"]),
                name="pegawai_keluarga_hubungan_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(tanggal_nikah__isnull=True) | Q(hubungan__in=["suami", "istri"]),
                name="pegawai_keluarga_nikah_pasangan",
                violation_error_message="Tanggal nikah hanya untuk suami atau istri.",
            ),
        ]
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai"], name="riwayatkeluarga_pegawai"),
        ]

    def __str__(self) -> str:
        return f"{self.get_hubungan_display()} {self.nama}"


@terlacak()
class RiwayatAtasan(RiwayatBertanggal):
    """A day from which an employee answers to another one."""

    atasan = models.ForeignKey("pegawai.Pegawai", on_delete=models.PROTECT, related_name="bawahan")

    class Meta(RiwayatBertanggal.Meta):
        verbose_name = verbose_name_plural = "riwayat atasan"
        constraints = [
            *RiwayatBertanggal.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(atasan=F("pegawai")),
                name="pegawai_atasan_bukan_diri",
                violation_error_message="Pegawai tidak dapat menjadi atasan dirinya sendiri.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "tmt", "atasan"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pegawai_riwayatatasan_sekali",
                violation_error_message="Atasan ini sudah tercatat pada TMT yang sama.",
            ),
        ]


RIWAYAT: tuple[type[Riwayat], ...] = (
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatJabatan,
    RiwayatPendidikan,
    RiwayatGaji,
    PenugasanTambahan,
    RiwayatKinerja,
    AngkaKredit,
    RiwayatPenghargaan,
    RiwayatDisiplin,
    RiwayatCuti,
    RiwayatKeluarga,
    RiwayatAtasan,
)
