"""The dictionary of dimensions: registered ones, and the levels of the unit tree."""

from pegawai.domain.jumlah import (
    DIMENSI_TERBANYAK,
    DimensiTidakDikenal,
    SusunanDimensiTidakSah,
)
from pegawai.registri import Dimensi, dimensi
from pegawai.selectors.jumlah.unit import TINGKAT_TERDALAM, tingkat_unit

AWALAN_TINGKAT = "unit:"


def get_dimensi(kode: str) -> Dimensi:
    """Return the dimension with this code, `unit:N` included. Raises DimensiTidakDikenal."""
    temuan = tingkat_unit(_tingkat(kode)) if _tingkat(kode) else dimensi.ambil(kode)
    if temuan is None:
        raise DimensiTidakDikenal(kode, [*(satu.kode for satu in dimensi), f"{AWALAN_TINGKAT}N"])
    return temuan


def _tingkat(kode: str) -> int:
    """Return the N of `unit:N`, or 0 when the code is none of these."""
    angka = kode.removeprefix(AWALAN_TINGKAT)
    if angka == kode or not (angka.isascii() and angka.isdigit() and len(angka) <= 2):
        return 0
    return int(angka) if 1 <= int(angka) <= TINGKAT_TERDALAM else 0


def is_dimensi(kode: str) -> bool:
    """Answer whether a query parameter of this name is a filter."""
    return kode in dimensi or _tingkat(kode) > 0


def list_dimensi() -> list[Dimensi]:
    """Return what a form offers, the first three levels of the tree included, in order."""
    return sorted([*dimensi, *(tingkat_unit(n) for n in (1, 2, 3))], key=lambda satu: (satu.urut, satu.kode))


def susun(per: tuple[str, ...]) -> tuple[Dimensi, ...]:
    """Return the dimensions of a question. Raises DimensiTidakDikenal, SusunanDimensiTidakSah."""
    if len(set(per)) < len(per):
        raise SusunanDimensiTidakSah("Dimensi yang sama tidak dapat dipakai dua kali.")
    if len(per) > DIMENSI_TERBANYAK:
        raise SusunanDimensiTidakSah(f"Paling banyak {DIMENSI_TERBANYAK} dimensi dalam satu pertanyaan.")
    return tuple(get_dimensi(kode) for kode in per)
