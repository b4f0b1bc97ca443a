"""Periods and calendar months. Periods are half-open: `mulai` belongs to them, `selesai` does not."""

import calendar
from dataclasses import dataclass
from datetime import date

SELAMANYA = date(9999, 12, 31)
"""The end of a period that has none."""
HARI_SETIAP_BULAN = 28
"""Days that every month has."""


@dataclass(frozen=True, slots=True)
class Periode:
    """The days from `mulai` until the day before `selesai`; at least one day. Raises ValueError."""

    mulai: date
    selesai: date = SELAMANYA

    def __post_init__(self) -> None:
        if self.selesai <= self.mulai:
            raise ValueError(f"periode {self.mulai}–{self.selesai}")

    def __contains__(self, tanggal: date) -> bool:
        return self.mulai <= tanggal < self.selesai

    def is_bertumpang(self, lain: "Periode") -> bool:
        """Answer whether the two share a day."""
        return self.mulai < lain.selesai and lain.mulai < self.selesai

    @property
    def hari(self) -> int:
        """Number of days."""
        return (self.selesai - self.mulai).days


def tambah_bulan(tanggal: date, bulan: int) -> date:
    """Return the same day `bulan` calendar months later (earlier when negative), or the month's last day."""
    tahun, urut = divmod(tanggal.year * 12 + tanggal.month - 1 + bulan, 12)
    if tanggal.day <= HARI_SETIAP_BULAN:
        return date(tahun, urut + 1, tanggal.day)
    akhir = calendar.monthrange(tahun, urut + 1)[1]
    return date(tahun, urut + 1, min(tanggal.day, akhir))


def awal_bulan_berikutnya(tanggal: date) -> date:
    """Return the first day of the month after that of `tanggal`."""
    return tambah_bulan(tanggal.replace(day=1), 1)


def selisih_bulan(dari: date, sampai: date) -> int:
    """Return the whole calendar months from `dari` to `sampai`; negative when `sampai` is earlier.

    The mirror of `tambah_bulan`: from 31 January the first month ends on the last day of February, and who
    was born on 29 February is a year older on 28 February of a common year.
    """
    if sampai < dari:
        return -selisih_bulan(sampai, dari)
    bulan = (sampai.year - dari.year) * 12 + sampai.month - dari.month
    return bulan - 1 if tambah_bulan(dari, bulan) > sampai else bulan
