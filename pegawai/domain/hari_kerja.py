"""Working days: Monday to Friday without the days on which offices are closed.

Closed days (`libur`) are reference rows that an officer may correct; they are always handed in.
Acuan: Perpres 21/2023 ps. 3 (five working days).
"""

from collections.abc import Collection
from datetime import date, timedelta

AKHIR_PEKAN = 5
"""`date.weekday()` of Saturday, the first day on which the office is closed."""
SEHARI = timedelta(days=1)


def is_hari_kerja(hari: date, libur: Collection[date]) -> bool:
    """Answer whether the office works on a day."""
    return hari.weekday() < AKHIR_PEKAN and hari not in libur


def hari_kerja(mulai: date, selesai: date, libur: Collection[date]) -> tuple[date, ...]:
    """Return the working days of a half-open period."""
    semua = (mulai + urut * SEHARI for urut in range((selesai - mulai).days))
    return tuple(hari for hari in semua if is_hari_kerja(hari, libur))


def hari_kerja_antara(dari: date, sampai: date, libur: Collection[date]) -> int:
    """Return the number of working days after `dari` up to and with `sampai`; 0 when it is not later."""
    return len(hari_kerja(dari + SEHARI, sampai + SEHARI, libur))


def tenggat(sejak: date, banyak: int, libur: Collection[date]) -> date:
    """Return the last day on which a step begun on `sejak` is in time, `banyak` working days later."""
    hari, sisa = sejak, banyak
    while sisa > 0:
        hari += SEHARI
        sisa -= is_hari_kerja(hari, libur)
    return hari
