"""Reads of accounts: the list, one account with its grants and sessions, what its reader may do with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db.models import Exists, F, OuterRef, Prefetch, Q, QuerySet
from django.utils import timezone

from serang_asn.inti import izin, lingkup
from serang_asn.inti.akun.kelola.kewenangan import (
    SEBATAS_UNIT,
    Pegangan,
    alasan_ditolak,
    alasan_tidak_menguasai,
)
from serang_asn.inti.models import Akun, PemberianPeran, Peran
from serang_asn.inti.permissions import AKUN_KELOLA
from serang_asn.inti.perubahan import Perubahan, susun
from serang_asn.inti.registri.pemilik_akun import pemilik_akun

LIHAT_SEMUA = frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS, Peran.AUDITOR})
SEGERA = timedelta(days=30)
LABEL_KEJADIAN = {
    "tautan_sandi": "Tautan kata sandi dibuat",
    "reset_mfa": "Verifikasi dua langkah dihapus",
    "akhiri_sesi": "Semua sesi diakhiri",
}

LABEL_PERAN = {"tambah": "Peran diberikan", "ubah": "Peran diubah", "hapus": "Peran dihapus"}


@dataclass(frozen=True, slots=True)
class BarisPeran:
    """One grant. masa: berlaku, segera, nanti, berakhir or batal. is_dapat: its reader may change it."""

    pemberian: PemberianPeran
    masa: str
    is_dapat: bool


def saring_terlihat(pembaca: Any) -> Q:
    """Return the condition on accounts that keeps those `pembaca` may see; its own is among them."""
    peran = lingkup.untuk(pembaca).peran
    if peran & LIHAT_SEMUA:
        return Q()
    if Peran.PENGELOLA_OPD not in peran:
        return Q(pk__in=[])
    jalur = [satu.jalur for satu in get_pegangan(pembaca) if satu.peran in SEBATAS_UNIT]
    unit = reduce(or_, (Q(unit__path__startswith=satu) for satu in jalur))
    dipegang = _belum_berakhir(timezone.localdate()).filter(unit)
    return reduce(
        or_,
        (satu.dalam_lingkup(pembaca) for satu in pemilik_akun),
        Q(pk__in=dipegang.values("akun_id")) | Q(pk=pembaca.pk),
    )


def get_pegangan(akun: Any) -> tuple[Pegangan, ...]:
    """Return the roles that `akun` holds today, from its scope."""
    return tuple(Pegangan(*satu) for satu in lingkup.untuk(akun).pegangan)


def get_pegangan_kelak(akun: Akun) -> tuple[Pegangan, ...]:
    """Return the roles that `akun` holds today or will hold."""
    hari_ini = timezone.localdate()
    return tuple(
        Pegangan(satu.peran, satu.unit.path if satu.unit else "", satu.selesai)
        for satu in _pemberian(akun)
        if tentukan_masa(satu, hari_ini) not in {"berakhir", "batal"}
    )


def is_dalam_lingkup(akun: Akun, pembaca: Any) -> bool:
    """Answer whether the owner of `akun` is a person whom `pembaca` sees; asked once per account object."""
    tersimpan: dict[int, bool] = akun.__dict__.setdefault("_dalam_lingkup", {})
    if pembaca.pk not in tersimpan:
        syarat = [satu.dalam_lingkup(pembaca) for satu in pemilik_akun]
        tersimpan[pembaca.pk] = bool(syarat) and Akun.objects.filter(reduce(or_, syarat), pk=akun.pk).exists()
    return tersimpan[pembaca.pk]


def alasan_terkunci(akun: Akun, pembaca: Any) -> str:
    """Return why `pembaca` may not manage `akun`, "" when it may."""
    if akun.pk == pembaca.pk:
        return "Akun sendiri tidak dikelola di sini. Pakai menu akun Anda."
    if not izin.punya(pembaca, AKUN_KELOLA):
        return "Peran Anda hanya dapat melihat akun."
    return alasan_tidak_menguasai(
        get_pegangan(pembaca), get_pegangan_kelak(akun), is_dalam_lingkup=is_dalam_lingkup(akun, pembaca)
    )


def get_akun(pembaca: Any) -> QuerySet[Any]:
    """Return the visible accounts, each with `is_mfa`: does it sign in with a second factor."""
    return Akun.objects.terlihat_oleh(pembaca).annotate(is_mfa=Exists(_faktor_kedua()))


def list_akun(pembaca: Any, pada: date) -> QuerySet[Any]:
    """Return the visible accounts by name, with `is_mfa`, `is_segera` and the day's roles in `peran_kini`."""
    peran = PemberianPeran.objects.berlaku(pada).select_related("unit").order_by("peran", "pk")
    segera = PemberianPeran.objects.filter(
        akun=OuterRef("pk"), mulai__lte=pada, selesai__gt=pada, selesai__lte=pada + SEGERA
    )
    return (
        get_akun(pembaca)
        .annotate(is_segera=Exists(segera))
        .prefetch_related(Prefetch("pemberian_peran", queryset=peran, to_attr="peran_kini"))
        .order_by("nama", "pk")
    )


def list_peran(akun: Akun, pembaca: Any, pada: date) -> list[BarisPeran]:
    """Return all grants of an account: those in force first, then later ones, then those that are over."""
    pegangan, dalam_lingkup = get_pegangan(pembaca), is_dalam_lingkup(akun, pembaca)
    boleh = izin.punya(pembaca, AKUN_KELOLA) and akun.pk != pembaca.pk
    hasil = []
    for satu in _pemberian(akun):
        masa = tentukan_masa(satu, pada)
        diminta = Pegangan(satu.peran, satu.unit.path if satu.unit else "")
        ditolak = alasan_ditolak(pegangan, diminta, is_dalam_lingkup=dalam_lingkup, is_masa=False)
        hasil.append(BarisPeran(satu, masa, boleh and not ditolak and masa in {"berlaku", "segera", "nanti"}))
    urutan = ("segera", "berlaku", "nanti", "berakhir", "batal")
    return sorted(hasil, key=lambda baris: urutan.index(baris.masa))


def tentukan_masa(pemberian: PemberianPeran, pada: date) -> str:
    """Return berlaku, segera (ends within 30 days), nanti, berakhir, or batal (withdrawn before it began)."""
    if pemberian.selesai == pemberian.mulai:
        return "batal"
    if pemberian.mulai > pada:
        return "nanti"
    if pemberian.selesai is None:
        return "berlaku"
    if pemberian.selesai <= pada:
        return "berakhir"
    return "segera" if pemberian.selesai <= pada + SEGERA else "berlaku"


def list_sesi(akun: Akun) -> QuerySet[UserSession]:
    """Return the sessions that the account has open, newest first."""
    return UserSession.objects.filter(user=akun).order_by("-created_at", "pk")


def list_perubahan_akun(akun: Akun, *, terbanyak: int = 20) -> list[Perubahan]:
    """Return the newest changes of the account and of its grants together, newest first."""
    semua: Any = PemberianPeran.pgh_event_model.objects  # type: ignore[attr-defined]
    peran = semua.filter(akun=akun).select_related("pgh_context", "unit").order_by("-pgh_id")
    sendiri = akun.jejak.select_related("pgh_context").order_by("-pgh_id")  # type: ignore[attr-defined]
    peristiwa = [*peran[: terbanyak * 2], *sendiri[: terbanyak + 1]]
    peristiwa.sort(key=lambda satu: satu.pgh_created_at, reverse=True)
    return susun(peristiwa, label=_sebut_kejadian)[:terbanyak]


def list_unit(pembaca: Any, pada: date) -> QuerySet[Any]:
    """Return the units that `pembaca` may give a role for, top down."""
    model: Any = PemberianPeran._meta.get_field("unit").related_model
    semua = model.objects.berlaku(pada).order_by("path")
    pegangan = get_pegangan(pembaca)
    if any(satu.peran not in SEBATAS_UNIT and satu.peran in LIHAT_SEMUA for satu in pegangan):
        return semua
    jalur = [satu.jalur for satu in pegangan if satu.peran in SEBATAS_UNIT]
    bawah = (Q(path__startswith=satu) & ~Q(path=satu) for satu in jalur)
    return semua.filter(reduce(or_, bawah, Q(pk__in=[])))


def _sebut_kejadian(peristiwa: Any) -> str:
    if peristiwa.pgh_tracked_model is PemberianPeran:
        return f"{LABEL_PERAN[peristiwa.pgh_label]}: {peristiwa.get_peran_display()}"
    return LABEL_KEJADIAN.get(peristiwa.pgh_label, "")


def _faktor_kedua() -> QuerySet[Authenticator]:
    return Authenticator.objects.filter(user=OuterRef("pk")).exclude(type=Authenticator.Type.RECOVERY_CODES)


def _belum_berakhir(pada: date) -> QuerySet[PemberianPeran]:
    """Grants in force or to come; those withdrawn before they began are neither."""
    return PemberianPeran.objects.filter(
        Q(selesai__isnull=True) | (Q(selesai__gt=pada) & Q(selesai__gt=F("mulai")))
    )


def _pemberian(akun: Akun) -> list[PemberianPeran]:
    """All grants of an account, newest first; read once per account object."""
    tersimpan: list[PemberianPeran] | None = akun.__dict__.get("_pemberian")
    if tersimpan is None:
        tersimpan = list(
            akun.pemberian_peran.select_related("unit", "diberikan_oleh").order_by("-mulai", "pk")
        )
        akun.__dict__["_pemberian"] = tersimpan
    return tersimpan


def list_pemilik(akun: Akun, pembaca: Any) -> Sequence[Any]:
    """Return the facts about the owner that this reader may know."""
    return [butir for satu in pemilik_akun if (butir := satu.uraikan(akun, pembaca)) is not None]
