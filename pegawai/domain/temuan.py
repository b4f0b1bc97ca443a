"""What the rules say about something that is about to be recorded."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Tingkat(StrEnum):
    """How much a finding weighs: it forbids, or it lets pass what somebody gives a reason for."""

    LARANG = "larang"
    PERINGATAN = "peringatan"


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding.

    kode: stable snake_case word for programs; pesan: a whole Indonesian sentence for people; dasar: the
    article; bidang: the field it speaks of, empty when it speaks of the whole event.
    """

    kode: str
    tingkat: Tingkat
    pesan: str
    dasar: str = ""
    bidang: str = ""


def larang(kode: str, pesan: str, dasar: str = "", bidang: str = "") -> Temuan:
    """Return a finding that forbids."""
    return Temuan(kode, Tingkat.LARANG, pesan, dasar, bidang)


def peringatan(kode: str, pesan: str, dasar: str = "", bidang: str = "") -> Temuan:
    """Return a finding that asks for a reason."""
    return Temuan(kode, Tingkat.PERINGATAN, pesan, dasar, bidang)


def pilah(temuan: Iterable[Temuan]) -> tuple[tuple[Temuan, ...], tuple[Temuan, ...]]:
    """Return the findings that forbid, and those that ask for a reason."""
    semua = tuple(temuan)
    return (
        tuple(satu for satu in semua if satu.tingkat is Tingkat.LARANG),
        tuple(satu for satu in semua if satu.tingkat is Tingkat.PERINGATAN),
    )


def tanpa_ulangan(temuan: Iterable[Temuan]) -> list[Temuan]:
    """Return each sentence once, the first of those that differ only in the field they speak of."""
    per_kalimat: dict[tuple[str, str], Temuan] = {}
    for satu in temuan:
        per_kalimat.setdefault((satu.kode, satu.pesan), satu)
    return [*per_kalimat.values()]
