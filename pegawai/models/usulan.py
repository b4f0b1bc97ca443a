"""Proposals: every matter that is decided before it becomes an event.

The log of transitions (`PeralihanUsulan`) is what happened; `Usulan.status` and `tahap` follow from it and
are kept by the database (sql/usulan.sql): nothing else can change them, so no check can be skipped.
"""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone

from pegawai.domain.usulan import TERBUKA, Langkah, StatusUsulan
from pegawai.models.delegasi import daftar_wewenang
from serang_asn.inti import lingkup
from serang_asn.inti.jejak import terlacak
from serang_asn.inti.models import Peran

PERAN_SENSITIF = frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.AUDITOR})
"""Roles that read discipline, family and health of others."""
PENYIAP = frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD})
"""Roles that hand prepared drafts in."""
LABEL_STATUS = {
    StatusUsulan.DRAF: "Draf",
    StatusUsulan.BERJALAN: "Sedang diperiksa",
    StatusUsulan.DIKEMBALIKAN: "Dikembalikan untuk dilengkapi",
    StatusUsulan.DISETUJUI: "Disetujui",
    StatusUsulan.TERBIT: "SK terbit",
    StatusUsulan.SELESAI: "Selesai",
    StatusUsulan.DITOLAK: "Tidak memenuhi syarat",
    StatusUsulan.DITARIK: "Ditarik",
    StatusUsulan.DIBATALKAN: "Dibatalkan",
}
LABEL_LANGKAH = {
    Langkah.AJUKAN: "Mengajukan",
    Langkah.SETUJUI: "Menyetujui",
    Langkah.KEMBALIKAN: "Mengembalikan",
    Langkah.TOLAK: "Menyatakan tidak memenuhi syarat",
    Langkah.TARIK: "Menarik",
    Langkah.TERBITKAN: "Menerbitkan surat",
    Langkah.SELESAIKAN: "Menyelesaikan",
    Langkah.BATALKAN: "Membatalkan",
}
STATUS = [(satu.value, LABEL_STATUS[satu]) for satu in StatusUsulan]
LANGKAH = [(satu.value, LABEL_LANGKAH[satu]) for satu in Langkah]
STATUS_TERBUKA = sorted(satu.value for satu in TERBUKA)


class Pelaku(models.TextChoices):
    """Who decides on one check: a role in whose scope the employee's unit lies, or one named person."""

    ATASAN = "atasan", "Atasan langsung"
    PENGELOLA_OPD = "pengelola_opd", "Pengelola kepegawaian OPD"
    KEPALA_OPD = "kepala_opd", "Kepala OPD"
    PETUGAS = "petugas", "Petugas BKPSDM"
    PIMPINAN = "pimpinan", "Pejabat pembina kepegawaian"


@terlacak()
class TahapLayanan(models.Model):
    """Reference: the checks that proposals of one kind pass, in order; a running proposal keeps its own."""

    jenis = models.CharField("jenis layanan", max_length=30)
    urut = models.PositiveSmallIntegerField("urutan")
    judul = models.CharField("tahap", max_length=100)
    pelaku = models.CharField("diperiksa oleh", max_length=15, choices=Pelaku.choices)
    hari_kerja = models.PositiveSmallIntegerField("tenggat (hari kerja)", default=5)
    sumber = models.CharField("sumber", max_length=200)
    terverifikasi = models.BooleanField("terverifikasi", default=True)

    class Meta:
        verbose_name = verbose_name_plural = "tahap layanan"
        ordering = ["jenis", "urut"]
        constraints = [
            models.UniqueConstraint(
                fields=["jenis", "urut"],
                name="pegawai_tahaplayanan_unik",
                violation_error_message="Urutan ini sudah ada pada jenis layanan yang sama.",
            ),
            models.CheckConstraint(
                condition=Q(pelaku__in=Pelaku.values), name="pegawai_tahaplayanan_pelaku_dikenal"
            ),
            models.CheckConstraint(
                condition=Q(urut__gte=1) & Q(hari_kerja__gte=1),
                name="pegawai_tahaplayanan_wajar",
                violation_error_message="Urutan dan tenggat paling sedikit 1.",
            ),
            models.CheckConstraint(
                condition=~Q(sumber=""),
                name="pegawai_tahaplayanan_sumber_terisi",
                violation_error_message="Sebut sumbernya, misalnya nomor peraturan atau keputusan.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.jenis} {self.urut}. {self.judul}"


@terlacak()
class KelompokUsulan(models.Model):
    """Proposals of one kind that are decided with one decree."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jenis = models.CharField(max_length=30)
    judul = models.CharField("judul", max_length=200)
    tmt = models.DateField("TMT")
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "kelompok usulan"

    def __str__(self) -> str:
        return self.judul


class UsulanQuerySet(models.QuerySet["Usulan"]):
    def terlihat_oleh(self, akun: Any) -> "UsulanQuerySet":
        """Proposals about oneself, by oneself, put before oneself, or of units within one's powers."""
        if not getattr(akun, "is_authenticated", False) or not akun.is_active:
            return self.none()
        sendiri = Q(pegawai__akun=akun.pk) | Q(dibuat_oleh=akun.pk)
        semua = self
        if not any(_berperan(akun, peran) for peran in PERAN_SENSITIF):
            semua = semua.filter(Q(is_sensitif=False) | sendiri | _memutus(akun))
        if lingkup.untuk(akun).seluruh_kota:
            return semua
        return semua.filter(sendiri | _ditugaskan(akun) | _dalam_wewenang(akun))

    def siap(self, akun: Any) -> "UsulanQuerySet":
        """Drafts that the daily work prepared and that `akun` may hand in: those of its units."""
        draf = self.filter(siap_tmt__isnull=False, dibuat_oleh__isnull=True, status=StatusUsulan.DRAF)
        return draf.filter(_dalam_wewenang(akun, PENYIAP))

    def menunggu(self, akun: Any) -> "UsulanQuerySet":
        """Proposals whose next step is for `akun` (or somebody for whom it acts) to take.

        Nobody decides on a matter of his own, or approves twice; who approved last may finish it.
        """
        sedang = TahapUsulan.objects.filter(usulan=OuterRef("pk"), urut=OuterRef("tahap"))
        giliran = Q(
            Exists(sedang.filter(_tahap_untuk(akun))),
            ~Exists(_persetujuan_putaran_ini(akun)),
            status=StatusUsulan.BERJALAN,
        )
        if _berperan(akun, Peran.PETUGAS):
            giliran |= Q(status__in=[StatusUsulan.DISETUJUI, StatusUsulan.TERBIT])
        milik_sendiri = Q(dibuat_oleh=akun.pk, status__in=[StatusUsulan.DRAF, StatusUsulan.DIKEMBALIKAN])
        return self.filter(milik_sendiri | (giliran & ~Q(pegawai__akun=akun.pk)))

    def dapat_dicatat(self) -> "UsulanQuerySet":
        """Proposals whose decision can be written to the record."""
        return self.filter(
            Q(status=StatusUsulan.TERBIT) | Q(status=StatusUsulan.DISETUJUI, perlu_surat=False)
        )

    def terbuka(self) -> "UsulanQuerySet":
        """Proposals that still go on."""
        return self.filter(status__in=STATUS_TERBUKA)


@terlacak(exclude=["hasil_periksa"])
class Usulan(models.Model):
    """One matter of one employee on its way to a decision.

    isian: what is asked, as the kind's form wrote it; hasil_periksa: the conditions as they were when it was
    handed in; peralihan_ke: number of transitions so far; hasil: what was written in the end, by code;
    siap_tmt: the step for which the daily work prepared it, empty for a proposal that a person began. A
    prepared draft belongs to nobody until somebody hands it in.
    """

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jenis = models.CharField(max_length=30)
    pegawai = models.ForeignKey("pegawai.Pegawai", on_delete=models.PROTECT, related_name="usulan")
    unit = models.ForeignKey(
        "pegawai.UnitKerja", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    kelompok = models.ForeignKey(
        KelompokUsulan, on_delete=models.PROTECT, null=True, blank=True, related_name="usulan"
    )
    tmt = models.DateField("TMT")
    isian = models.JSONField(default=dict)
    ringkas = models.CharField(max_length=300, blank=True, default="")
    hasil_periksa = models.JSONField(default=dict)
    perlu_surat = models.BooleanField(default=True)
    is_tunggal = models.BooleanField(default=True)
    is_sensitif = models.BooleanField(default=False)
    siap_tmt = models.DateField(null=True, blank=True, editable=False)

    status = models.CharField(max_length=15, choices=STATUS, default=StatusUsulan.DRAF.value)
    tahap = models.PositiveSmallIntegerField(default=0)
    jumlah_tahap = models.PositiveSmallIntegerField()
    peralihan_ke = models.PositiveSmallIntegerField(default=0)
    tenggat = models.DateField(null=True, blank=True)

    surat = models.ForeignKey(
        "inti.Dokumen", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    surat_nomor = models.CharField("nomor surat", max_length=100, blank=True, default="")
    surat_tanggal = models.DateField("tanggal surat", null=True, blank=True)
    surat_pejabat = models.CharField("penanda tangan", max_length=150, blank=True, default="")
    hasil = models.JSONField(default=dict, blank=True)

    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    dibuat_pada = models.DateTimeField(auto_now_add=True)

    objects = UsulanQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "usulan"
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=[satu.value for satu in StatusUsulan]),
                name="pegawai_usulan_status_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(jumlah_tahap__gte=1) & Q(tahap__lte=F("jumlah_tahap")),
                name="pegawai_usulan_tahap_wajar",
            ),
            models.CheckConstraint(
                condition=Q(status__in=[StatusUsulan.DRAF, StatusUsulan.DIKEMBALIKAN], tahap=0)
                | Q(status=StatusUsulan.DITARIK)
                | (
                    Q(tahap__gte=1)
                    & ~Q(status__in=[StatusUsulan.DRAF, StatusUsulan.DIKEMBALIKAN, StatusUsulan.DITARIK])
                ),
                name="pegawai_usulan_status_dan_tahap",
            ),
            models.CheckConstraint(
                condition=~Q(status=StatusUsulan.TERBIT) | (Q(surat__isnull=False) & ~Q(surat_nomor="")),
                name="pegawai_usulan_terbit_bersurat",
                violation_error_message="Surat dan nomornya harus ada sebelum usulan dinyatakan terbit.",
            ),
            models.CheckConstraint(
                condition=~Q(status=StatusUsulan.SELESAI) | ~Q(hasil={}),
                name="pegawai_usulan_selesai_berhasil",
                violation_error_message="Usulan selesai hanya setelah hasilnya tercatat.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "jenis"],
                condition=Q(is_tunggal=True, status__in=STATUS_TERBUKA),
                name="pegawai_usulan_satu_terbuka",
                violation_error_message="Masih ada usulan sejenis untuk pegawai ini yang belum selesai.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "jenis", "siap_tmt"],
                condition=Q(siap_tmt__isnull=False),
                name="pegawai_usulan_siap_sekali",
                violation_error_message="Usulan untuk langkah ini sudah pernah disiapkan.",
            ),
        ]
        indexes = [
            models.Index(fields=["status", "tenggat"], name="pegawai_usulan_tenggat"),
            models.Index(fields=["unit", "status"], name="pegawai_usulan_unit"),
            models.Index(fields=["pegawai", "-dibuat_pada"], name="pegawai_usulan_pegawai"),
        ]

    def __str__(self) -> str:
        return f"{self.jenis} {self.pegawai}"

    @property
    def cap(self) -> str:
        """Its code and how many transitions it has: what a page shows, so that a later step is noticed."""
        return f"{self.kode}.{self.peralihan_ke}"

    @property
    def is_terbuka(self) -> bool:
        """Whether it still goes on."""
        return self.status in STATUS_TERBUKA

    @property
    def is_lewat(self) -> bool:
        """Whether the step that is due should have been taken by now."""
        return self.is_terbuka and self.tenggat is not None and self.tenggat < timezone.localdate()


class TahapUsulan(models.Model):
    """One check of one proposal, fixed once it is handed in. akun: the person it is put before by name."""

    usulan = models.ForeignKey(Usulan, on_delete=models.CASCADE, related_name="daftar_tahap")
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

    usulan = models.ForeignKey(Usulan, on_delete=models.PROTECT, related_name="peralihan")
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
    usulan = models.ForeignKey(Usulan, on_delete=models.CASCADE, related_name="lampiran")
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

    usulan = models.ForeignKey(Usulan, on_delete=models.CASCADE, related_name="komentar")
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    isi = models.TextField("komentar")
    pada = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "komentar usulan"
        ordering = ["pada", "pk"]

    def __str__(self) -> str:
        return self.isi[:50]


def _berperan(akun: Any, peran: str) -> bool:
    return any(nama == peran for satu in daftar_wewenang(akun) for nama, _ in satu.pegangan)


def _ditugaskan(akun: Any) -> Q:
    """Proposals with a check that is put by name before the account or somebody for whom it acts."""
    kunci = [satu.akun_id for satu in daftar_wewenang(akun)]
    return Q(Exists(TahapUsulan.objects.filter(usulan=OuterRef("pk"), akun__in=kunci)))


def _memutus(akun: Any) -> Q:
    """Proposals with a check that `akun` decides on."""
    return Q(Exists(TahapUsulan.objects.filter(_tahap_untuk(akun), usulan=OuterRef("pk"))))


def _dalam_wewenang(akun: Any, boleh: frozenset[Peran] | None = None) -> Q:
    """Proposals of the units within the powers of `akun`; boleh: only by these roles."""
    syarat = Q(pk__in=[])
    for satu in daftar_wewenang(akun):
        for peran, path in satu.pegangan:
            if boleh is not None and peran not in boleh:
                continue
            if path:
                syarat |= Q(unit__path__startswith=path)
            elif peran in lingkup.SELURUH_KOTA:
                return Q(pk__isnull=False)
    return syarat


def _tahap_untuk(akun: Any) -> Q:
    """Condition on a check: `akun` may decide on it, by a role over the unit or because it is named."""
    syarat = Q(akun__in=[satu.akun_id for satu in daftar_wewenang(akun)])
    for satu in daftar_wewenang(akun):
        for peran, path in satu.pegangan:
            if peran in Pelaku.values:
                unit = Q(usulan__unit__path__startswith=path) if path else Q()
                syarat |= Q(pelaku=peran, akun__isnull=True) & unit
    return syarat


def _persetujuan_putaran_ini(akun: Any) -> Any:
    """Approvals by `akun` since the proposal was last handed in."""
    diajukan_lagi = PeralihanUsulan.objects.filter(
        usulan=OuterRef("usulan"), langkah=Langkah.AJUKAN, urut__gt=OuterRef("urut")
    )
    return PeralihanUsulan.objects.filter(
        usulan=OuterRef("pk"), oleh=akun.pk, langkah=Langkah.SETUJUI
    ).exclude(Exists(diajukan_lagi))
