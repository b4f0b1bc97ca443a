"""What a competency is, and which evidence says how far somebody has come.

Acuan: PermenPANRB 38/2017 (managerial and socio-cultural competencies, levels 1 to 5).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

TINGKAT_TERENDAH, TINGKAT_TERTINGGI = 1, 5
BELUM_TINGKAT_1 = 0
"""Held level of somebody who was assessed and did not reach level 1."""


class JenisKompetensi(StrEnum):
    """The three kinds of competency of an ASN."""

    MANAJERIAL = "manajerial"
    SOSIO_KULTURAL = "sosio_kultural"
    TEKNIS = "teknis"


class SumberPenilaian(StrEnum):
    """Who or what assessed."""

    PUSAT_PENILAIAN = "pusat_penilaian"
    TES = "tes"
    PELATIHAN = "pelatihan"
    ATASAN = "atasan"
    MANDIRI = "mandiri"


KEKUATAN = {
    SumberPenilaian.PUSAT_PENILAIAN: 3,
    SumberPenilaian.TES: 3,
    SumberPenilaian.PELATIHAN: 3,
    SumberPenilaian.ATASAN: 2,
    SumberPenilaian.MANDIRI: 1,
}
"""A measured result goes before the superior's view, and that before one's own."""


@dataclass(frozen=True, slots=True)
class Bukti:
    """One assessment of one competency. berlaku_sampai: first day on which it no longer counts."""

    sumber: SumberPenilaian
    tanggal: date
    berlaku_sampai: date
    tingkat: int


def bukti_berlaku(daftar: Iterable[Bukti], pada: date) -> Bukti | None:
    """Return the assessment that counts on `pada`, None when nothing valid is known.

    Of those made by that day and not yet expired: the strongest kind of evidence, of these the newest, of one
    day the higher level.
    """
    sah = (satu for satu in daftar if satu.tanggal <= pada < satu.berlaku_sampai)
    return max(sah, key=lambda satu: (KEKUATAN[satu.sumber], satu.tanggal, satu.tingkat), default=None)


def berlaku_sampai(tanggal: date, bulan: int) -> date:
    """Return the first day on which an assessment of `tanggal` no longer counts. bulan: how long it holds."""
    nomor = tanggal.year * 12 + tanggal.month - 1 + bulan
    tahun, bulan_ke = divmod(nomor, 12)
    for hari in (tanggal.day, 30, 29, 28):
        try:
            return date(tahun, bulan_ke + 1, min(hari, tanggal.day))
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
