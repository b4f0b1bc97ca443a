"""Reads of courses, classes and those in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Prefetch, Q, QuerySet

from pelatihan.domain.evaluasi import PERILAKU, REAKSI, masa_perilaku
from pelatihan.domain.kelas import BERKURSI, StatusKelas, StatusPeserta
from pelatihan.models import Evaluasi, Kehadiran, Kelas, Pelatihan, Peserta, Sesi

KURSI = Count("peserta", filter=Q(peserta__status__in=sorted(satu.value for satu in BERKURSI)), distinct=True)


@dataclass(frozen=True, slots=True)
class BarisHadir:
    """One participant on the list of a session. cara: how attendance was recorded, empty for absent."""

    peserta: Peserta
    cara: str


def list_katalog(*, semua: bool = False) -> QuerySet[Pelatihan]:
    """Return the courses by name, with their number of open classes; semua: also those not offered."""
    katalog = Pelatihan.objects.all() if semua else Pelatihan.objects.filter(is_aktif=True)
    return (
        katalog.select_related("jenis")
        .annotate(dibuka=Count("kelas", filter=Q(kelas__status=StatusKelas.DIBUKA)))
        .order_by("nama", "pk")
    )


def list_kelas(akun: Any) -> QuerySet[Kelas]:
    """Return the classes that `akun` may see, the latest first, with the seats taken."""
    semua = Kelas.objects.all().terlihat_oleh(akun).select_related("pelatihan__jenis")
    return semua.annotate(terisi=KURSI).order_by("-mulai", "-pk")


def list_sesi(kelas: Kelas) -> list[Sesi]:
    """Return the sessions of a class with how many were there; one query."""
    return [*kelas.sesi.annotate(hadir=Count("kehadiran")).order_by("urut")]


def list_peserta(kelas: Kelas, akun: Any) -> list[Peserta]:
    """Return those in a class whom `akun` may see, first nominated first, with attendance; one query."""
    return [
        *Peserta.objects.filter(kelas=kelas)
        .terlihat_oleh(akun)
        .select_related("pegawai", "sertifikat", "undangan")
        .annotate(hadir_n=Count("kehadiran"))
        .order_by("diusulkan_pada", "pk")
    ]


def list_hadir(sesi: Sesi) -> list[BarisHadir]:
    """Return everyone called to the class of a session, by name; two queries."""
    cara = dict(Kehadiran.objects.filter(sesi=sesi).values_list("peserta", "cara"))
    dapat = (StatusPeserta.DIUNDANG, StatusPeserta.HADIR, StatusPeserta.TIDAK_HADIR)
    peserta = Peserta.objects.filter(kelas=sesi.kelas_id, status__in=dapat).select_related("pegawai")
    return [BarisHadir(satu, cara.get(satu.pk, "")) for satu in peserta.order_by("pegawai__nama", "pk")]


def list_saya(akun: Any) -> list[Peserta]:
    """Return the account's own classes, the latest first, with what it has filled in; two queries."""
    reaksi = Evaluasi.objects.filter(tingkat=REAKSI)
    return [
        *Peserta.objects.filter(pegawai__akun=akun.pk)
        .select_related("kelas__pelatihan", "sertifikat__dokumen", "undangan__dokumen")
        .prefetch_related(Prefetch("evaluasi", queryset=reaksi, to_attr="reaksi"))
        .order_by("-kelas__mulai", "-pk")
    ]


def list_perilaku(akun: Any, pada: date) -> list[Peserta]:
    """Return those of the account's units who passed, whose behaviour may be judged and is not; one query."""
    daftar = (
        Peserta.objects.filter(status=StatusPeserta.LULUS)
        .exclude(evaluasi__tingkat=PERILAKU)
        .exclude(pegawai__akun=akun.pk)
        .terlihat_oleh(akun)
        .select_related("pegawai", "kelas__pelatihan")
        .order_by("kelas__selesai", "pegawai__nama", "pk")
    )
    return [satu for satu in daftar if masa_perilaku(satu.kelas.selesai)[0] <= pada]


def list_terbuka(pada: date) -> Sequence[Kelas]:
    """Return the classes that take nominations on `pada`, the soonest first, with seats; one query."""
    return [
        *Kelas.objects.all()
        .dibuka(pada)
        .select_related("pelatihan__jenis")
        .annotate(terisi=KURSI, sisa=F("kuota") - KURSI)
        .order_by("mulai", "pk")
    ]


def list_mengajar(akun: Any) -> QuerySet[Kelas]:
    """Return the classes in which `akun` is a trainer, the latest first."""
    semua = Kelas.objects.all().diajar_oleh(akun)
    return semua.select_related("pelatihan").order_by("-mulai", "-pk")
