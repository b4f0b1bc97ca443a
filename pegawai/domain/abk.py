"""Workload analysis (ABK): how many holders a post needs for the work it has.

Acuan: PermenPANRB 1/2020.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from pegawai.domain.ketentuan import Ketentuan

MENIT_PER_JAM = 60
WAKTU_EFEKTIF = Ketentuan(
    "abk.waktu_efektif", "PermenPANRB 1/2020", "jam per tahun", {date(2020, 1, 8): Decimal(1250)}
)
"""Effective working time of one holder: 1,250 hours, that is 75,000 minutes a year."""


@dataclass(frozen=True, slots=True)
class UraianTugas:
    """One task of a post. volume: results a year; waktu_menit: standard minutes for one result."""

    volume: Decimal
    waktu_menit: Decimal

    @property
    def beban_menit(self) -> Decimal:
        """Minutes a year."""
        return self.volume * self.waktu_menit


@dataclass(frozen=True, slots=True)
class HasilAbk:
    """beban_menit: minutes a year; kebutuhan: holders with three decimals; dibulatkan: whole holders."""

    beban_menit: Decimal
    kebutuhan: Decimal
    dibulatkan: int


def hitung_abk(tugas: Sequence[UraianTugas], waktu_efektif_menit: Decimal) -> HasilAbk:
    """Return the holders a post needs: Σ (volume × standard time) / effective time.

    waktu_efektif_menit: minutes one holder works effectively in a year, above zero (else ValueError). Whole
    holders are rounded half up from the exact quotient.
    Acuan: PermenPANRB 1/2020.
    """
    if waktu_efektif_menit <= 0:
        raise ValueError("waktu efektif harus di atas nol")
    beban = sum((satu.beban_menit for satu in tugas), Decimal(0))
    kebutuhan = beban / waktu_efektif_menit
    return HasilAbk(
        beban_menit=beban,
        kebutuhan=kebutuhan.quantize(Decimal("0.001"), ROUND_HALF_UP),
        dibulatkan=int(kebutuhan.quantize(Decimal(1), ROUND_HALF_UP)),
    )
