"""Reads how far the staff have come with their hours of this year, unit by unit."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from pegawai.domain.jumlah import Nilai, Pertanyaan
from pegawai.selectors.jumlah import hitung
from pelatihan.selectors.dimensi import BELUM, TANPA, TERCAPAI

TINGKAT = "unit:2"
PNS = ("PNS", "CPNS")
"""Only they have a minimum. Acuan: PP 11/2017 ps. 203 ayat (4)."""


@dataclass(frozen=True, slots=True)
class Sel:
    """One number and the query string of the employee list that shows the names behind it."""

    jumlah: int
    kueri: str


@dataclass(frozen=True, slots=True)
class BarisCapaian:
    """One unit (or all of them together): how many reached the minimum, are on the way, have not begun."""

    nama: str
    tercapai: Sel
    belum: Sel
    tanpa: Sel

    @property
    def jumlah(self) -> int:
        return self.tercapai.jumlah + self.belum.jumlah + self.tanpa.jumlah

    @property
    def persen(self) -> int:
        """Whole percent that reached the minimum."""
        return self.tercapai.jumlah * 100 // self.jumlah if self.jumlah else 0


@dataclass(frozen=True, slots=True)
class Capaian:
    """The page: every unit of the reader's scope, and their sum."""

    pada: date
    semua: BarisCapaian
    unit: tuple[BarisCapaian, ...]


def get_capaian(akun: Any, pada: date) -> Capaian:
    """Return what the units within the scope of `akun` have reached by `pada`; the queries of one count."""
    hasil = hitung(Pertanyaan(pada=pada, per=(TINGKAT, "jp"), saring={"jenis_asn": PNS}), akun)
    per_unit: dict[Nilai, dict[str, int]] = {}
    for (unit, capaian), jumlah in hasil.baris:
        per_unit.setdefault(unit, {})[capaian.kode or TANPA] = jumlah
    semua = {kode: sum(satu.get(kode, 0) for satu in per_unit.values()) for kode in (TERCAPAI, BELUM, TANPA)}
    return Capaian(
        pada=pada,
        semua=_baris("Semua unit", "", semua, pada),
        unit=tuple(_baris(unit.label, unit.kode or "", isi, pada) for unit, isi in per_unit.items()),
    )


def _baris(nama: str, kode_unit: str, isi: dict[str, int], pada: date) -> BarisCapaian:
    def sel(capaian: str) -> Sel:
        kueri = [("pada", pada.isoformat()), *(("jenis_asn", satu) for satu in PNS), ("jp", capaian)]
        return Sel(isi.get(capaian, 0), urlencode([*kueri, *([("unit", kode_unit)] if kode_unit else [])]))

    return BarisCapaian(nama, sel(TERCAPAI), sel(BELUM), sel(TANPA))
