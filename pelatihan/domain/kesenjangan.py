"""Gaps: what a post asks, what its holder has, and how much the difference matters.

Acuan: PermenPANRB 38/2017 (standar kompetensi); PerLAN 10/2018 (analisis kebutuhan: gap in level times the
importance of the competency for the post times the performance need).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

KEPENTINGAN = {1: "Pendukung", 2: "Penting", 3: "Utama"}
"""How much a post depends on a competency."""
PERSEN_BIASA = 100
_SERATUS = Decimal(100)
_DUA_ANGKA = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Butir:
    """One competency of one person: what the post asks and what is held (None: not assessed).

    kepentingan: key of KEPENTINGAN; kinerja_persen: weight that the last performance result gives, 100 plain.
    """

    syarat: int
    dimiliki: int | None
    kepentingan: int = 1
    kinerja_persen: int = PERSEN_BIASA

    @property
    def kesenjangan(self) -> int | None:
        """Levels that are missing, 0 when the standard is met; None while nobody has assessed."""
        return None if self.dimiliki is None else max(self.syarat - self.dimiliki, 0)

    @property
    def poin(self) -> Decimal:
        """Weighted gap; nothing is claimed about what was not assessed."""
        return poin(self.kesenjangan or 0, self.kepentingan, self.kinerja_persen)


def poin(kesenjangan: int, kepentingan: int, kinerja_persen: int = PERSEN_BIASA) -> Decimal:
    """Return the weighted gap, in points of one level of a supporting competency."""
    return Decimal(kesenjangan * kepentingan * kinerja_persen) / 100


class Kategori(StrEnum):
    """How well a person fits the post."""

    OPTIMAL = "optimal"
    CUKUP = "cukup"
    KURANG = "kurang"


def kesesuaian(daftar: Iterable[Butir]) -> Decimal | None:
    """Return the job person match: Σ min(held, required) / Σ required × 100, two decimals, half up.

    Only over what was assessed; None when nothing was.
    """
    dinilai = [satu for satu in daftar if satu.dimiliki is not None]
    syarat = sum(satu.syarat for satu in dinilai)
    if not syarat:
        return None
    dipenuhi = sum(min(satu.dimiliki or 0, satu.syarat) for satu in dinilai)
    return (_SERATUS * dipenuhi / syarat).quantize(_DUA_ANGKA, ROUND_HALF_UP)


def kategori(nilai: Decimal, batas_optimal: Decimal, batas_cukup: Decimal) -> Kategori:
    """Return the class of a job person match. batas_*: least value of the class."""
    if nilai >= batas_optimal:
        return Kategori.OPTIMAL
    return Kategori.CUKUP if nilai >= batas_cukup else Kategori.KURANG


BATAS_PANAS = (Decimal(0), Decimal("0.25"), Decimal("0.5"), Decimal(1))


def panas(rata_gap: Decimal) -> int:
    """Return how warm a mean gap is: 0 none, 1 to 0.25, 2 to 0.5, 3 below 1 level, 4 a level or more."""
    if rata_gap >= BATAS_PANAS[-1]:
        return 4
    return sum(rata_gap > batas for batas in BATAS_PANAS[:-1])
