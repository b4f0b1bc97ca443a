"""Age in whole years, and the groups in which ages are counted."""

from bisect import bisect_right
from datetime import date

from pegawai.domain.dimensi import KELOMPOK_USIA
from pegawai.domain.periode import selisih_bulan


def usia(tanggal_lahir: date, per_tanggal: date) -> int:
    """Return the whole years lived on `per_tanggal`; raise ValueError before birth.

    Who was born on 29 February is a year older on 28 February of a common year.
    """
    if per_tanggal < tanggal_lahir:
        raise ValueError("per_tanggal mendahului tanggal lahir")
    return selisih_bulan(tanggal_lahir, per_tanggal) // 12


def kelompok_usia(tahun: int) -> str:
    """Return the code of the group an age belongs to (`26-30`), the same that headcounts use."""
    return _KODE_KELOMPOK[bisect_right(KELOMPOK_USIA.awal, tahun) - 1]


_KODE_KELOMPOK = [str(nilai.kode) for _, nilai in KELOMPOK_USIA.nilai()]
