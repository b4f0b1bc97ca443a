"""Ratings that do not look like visits: which ones to set aside, and why. Nothing is ever deleted.

What is set aside stays visible to officers with its reason, is counted on the public page, and comes back
when an officer finds it honest. The rules look at a unit, a minute, a day, a network and a device; networks
and devices are known by keyed hashes only, whose keys are thrown away.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from statistics import median

SEMENIT_TERBANYAK = 8
"""Ratings of one unit within one minute, over which all of that minute are set aside."""
PERANGKAT_TERBANYAK = 3
"""Ratings of one unit on one day from one device."""
JARINGAN_TERBANYAK = 40
"""Ratings of one unit on one day from one network; a telephone company hides many people behind one."""
LONJAKAN_TERKECIL, LONJAKAN_KALI = 60, 8
"""A day is a surge from this many ratings on, when it also has this many times those of an ordinary day."""
HARI_PEMBANDING = 5
"""Days with ratings that a unit needs before one of them can be called a surge."""


class AlasanSisih(StrEnum):
    """Why a rating does not count."""

    JARINGAN_KANTOR = "jaringan_kantor"
    JEBAKAN = "jebakan"
    SEMENIT = "semenit"
    PERANGKAT = "perangkat"
    JARINGAN = "jaringan"
    LONJAKAN = "lonjakan"
    PETUGAS = "petugas"


PENJELASAN = {
    AlasanSisih.JARINGAN_KANTOR: "Dikirim dari jaringan kantor unit yang dinilai.",
    AlasanSisih.JEBAKAN: "Mengisi kolom yang hanya terlihat oleh program otomatis.",
    AlasanSisih.SEMENIT: "Terlalu banyak penilaian untuk unit yang sama dalam satu menit.",
    AlasanSisih.PERANGKAT: "Terlalu banyak penilaian untuk unit yang sama dari satu perangkat dalam sehari.",
    AlasanSisih.JARINGAN: "Terlalu banyak penilaian untuk unit yang sama dari satu jaringan dalam sehari.",
    AlasanSisih.LONJAKAN: "Bagian dari lonjakan sehari yang jauh melebihi hari biasa unit itu.",
    AlasanSisih.PETUGAS: "Disisihkan petugas dengan alasan tertulis.",
}


@dataclass(frozen=True, slots=True)
class Suara:
    """One rating as the rules see it. jaringan, perangkat: keyed hashes, "" when forgotten."""

    id: int
    unit: int
    hari: date
    menit: datetime | None
    jaringan: str = ""
    perangkat: str = ""


def tandai(suara: Iterable[Suara]) -> dict[int, AlasanSisih]:
    """Return the ratings to set aside with their reason; the first rule that speaks gives it.

    suara: all that were not set aside by anything but these rules, of whole days.
    """
    semua = list(suara)
    hasil: dict[int, AlasanSisih] = {}
    _terlalu_banyak(semua, hasil, AlasanSisih.SEMENIT, SEMENIT_TERBANYAK)
    _lonjakan(semua, hasil)
    _terlalu_banyak(semua, hasil, AlasanSisih.PERANGKAT, PERANGKAT_TERBANYAK)
    _terlalu_banyak(semua, hasil, AlasanSisih.JARINGAN, JARINGAN_TERBANYAK)
    return hasil


def _kunci(satu: Suara, alasan: AlasanSisih) -> tuple[object, ...] | None:
    if alasan is AlasanSisih.SEMENIT:
        return (satu.unit, satu.menit) if satu.menit else None
    jejak = satu.perangkat if alasan is AlasanSisih.PERANGKAT else satu.jaringan
    return (satu.unit, satu.hari, jejak) if jejak else None


def _terlalu_banyak(
    semua: Iterable[Suara], hasil: dict[int, AlasanSisih], alasan: AlasanSisih, batas: int
) -> None:
    """Set aside every rating of a group that is larger than `batas`, not only those above it."""
    kelompok: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for satu in semua:
        kunci = _kunci(satu, alasan)
        if kunci is not None:
            kelompok[kunci].append(satu.id)
    for daftar in kelompok.values():
        if len(daftar) > batas:
            for nomor in daftar:
                hasil.setdefault(nomor, alasan)


def _lonjakan(semua: Iterable[Suara], hasil: dict[int, AlasanSisih]) -> None:
    """Set aside the days on which a unit got far more than on its ordinary days."""
    per_hari: defaultdict[int, Counter[date]] = defaultdict(Counter)
    for satu in semua:
        if satu.id not in hasil:
            per_hari[satu.unit][satu.hari] += 1
    ramai = {
        (unit, hari)
        for unit, isi in per_hari.items()
        if len(isi) > HARI_PEMBANDING
        for hari, n in isi.items()
        if n >= LONJAKAN_TERKECIL and n > LONJAKAN_KALI * median(isi.values())
    }
    for satu in semua:
        if (satu.unit, satu.hari) in ramai:
            hasil.setdefault(satu.id, AlasanSisih.LONJAKAN)
