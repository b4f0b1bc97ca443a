"""Conditions of a decision: each with its answer, its article and the record it was read from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class HasilSyarat(StrEnum):
    """Answer to one condition; unknown means that a record is missing."""

    TERPENUHI = "terpenuhi"
    BELUM = "belum"
    TIDAK_DIKETAHUI = "tidak_diketahui"


class Simpulan(StrEnum):
    """What all conditions together say; `tidak` is for rules that can never be met again."""

    LAYAK = "layak"
    BELUM = "belum"
    TIDAK = "tidak"
    KURANG_DATA = "kurang_data"


@dataclass(frozen=True, slots=True)
class Syarat:
    """One condition.

    kode: stable word; dasar: regulation and article; keterangan: whole Indonesian sentence with the
    values compared; catatan_sumber: the record that was read, empty when none was needed or found;
    bagian: code of the history that holds that record, or lacks it; sejak: first day of the spell in which
    the condition holds, in the future where it will come true by itself, None where nobody knows; sensitif:
    the sentence tells of discipline, family or health.
    """

    kode: str
    hasil: HasilSyarat
    dasar: str
    keterangan: str
    catatan_sumber: str = ""
    bagian: str = ""
    sejak: date | None = None
    sensitif: bool = False


def hasil_dari(jawaban: bool | None) -> HasilSyarat:  # noqa: FBT001 - the answer itself, not a switch
    """Return the answer for a comparison; None when it could not be made."""
    if jawaban is None:
        return HasilSyarat.TIDAK_DIKETAHUI
    return HasilSyarat.TERPENUHI if jawaban else HasilSyarat.BELUM


def belum_terpenuhi(daftar: Iterable[Syarat]) -> tuple[Syarat, ...]:
    """Return the conditions that are not met or not known, in order; empty means eligible."""
    return tuple(syarat for syarat in daftar if syarat.hasil is not HasilSyarat.TERPENUHI)


def simpulan(daftar: Iterable[Syarat]) -> Simpulan:
    """Return `belum` when one condition fails, `kurang_data` when one is unknown, else `layak`."""
    daftar_hasil = {syarat.hasil for syarat in daftar}
    if HasilSyarat.BELUM in daftar_hasil:
        return Simpulan.BELUM
    return Simpulan.KURANG_DATA if HasilSyarat.TIDAK_DIKETAHUI in daftar_hasil else Simpulan.LAYAK
