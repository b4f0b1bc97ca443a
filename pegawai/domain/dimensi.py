"""Dimensions counted in whole years: groups of age and of masa kerja, as spans of days."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

from pegawai.domain.jumlah import Nilai

TAHUN_TERAKHIR = 99


def hari_ulang(pada: date, tahun: int) -> date:
    """Return the latest day from which `tahun` whole years have passed on `pada`.

    The mirror of `periode.selisih_bulan`: who was born on 29 February is a year older on 28 February.
    """
    tujuan = pada.year - tahun
    if tujuan < 1:
        return date.min
    if pada.month == 2 and (pada + timedelta(days=1)).month == 3:
        return date(tujuan, 3, 1) - timedelta(days=1)
    return pada.replace(year=tujuan)


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Groups of whole years, youngest first: each begins at a year of `awal`, ascending from 0."""

    awal: tuple[int, ...]

    def batas(self, pada: date) -> list[date]:
        """Return the ascending first days of the groups, from oldest to youngest, without the oldest's."""
        return [hari_ulang(pada, tahun) + timedelta(days=1) for tahun in reversed(self.awal[1:])]

    def nomor(self, sejak: date, pada: date) -> int:
        """Return the group of a day: 0 is the oldest, as the database's width_bucket over `batas` says."""
        return bisect_right(self.batas(pada), sejak)

    def nilai(self) -> list[tuple[int, Nilai]]:
        """Return number and name of every group, youngest first."""
        akhir = [*(tahun - 1 for tahun in self.awal[1:]), TAHUN_TERAKHIR]
        terakhir = len(self.awal) - 1
        return [
            (
                terakhir - urut,
                Nilai(f"{dari}-{sampai}", _label(dari, sampai), (urut, "")),
            )
            for urut, (dari, sampai) in enumerate(zip(self.awal, akhir, strict=True))
        ]


def _label(dari: int, sampai: int) -> str:
    if sampai == TAHUN_TERAKHIR:
        return f"{dari} tahun ke atas"
    return f"{dari}–{sampai} tahun" if dari else f"Sampai {sampai} tahun"


KELOMPOK_USIA = Kelompok((0, 21, 26, 31, 36, 41, 46, 51, 56, 61))
KELOMPOK_MASA_KERJA = Kelompok((0, 5, 10, 15, 20, 25, 30, 35))
