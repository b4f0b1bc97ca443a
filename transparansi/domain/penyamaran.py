"""Suppression of small cells in published tables of counts.

A table is published with its margins. A cell below the minimum is withheld, and with it so many others that
no withheld cell follows from the margins: every row and column with a withheld cell has at least two of them,
which together hold at least the minimum. Zero is no small cell: it says nothing of any one person.

Acuan: practice of statistical offices (minimum 5, never below 3); UU 14/2008 ps. 17 huruf h; UU 27/2022.
"""

from collections.abc import Sequence

MINIMUM = 5
MINIMUM_TERENDAH = 3

Tabel = list[list[int | None]]


class MinimumTerlaluRendah(ValueError):
    """A minimum below three protects nobody."""


def samarkan(tabel: Sequence[Sequence[int]], minimum: int = MINIMUM) -> Tabel:
    """Return the table with withheld cells as None; the margins of the true table may be published beside it.

    tabel: counts, rows of equal length. Raises MinimumTerlaluRendah.
    """
    if minimum < MINIMUM_TERENDAH:
        raise MinimumTerlaluRendah(str(minimum))
    tertutup = {
        (b, k) for b, baris in enumerate(tabel) for k, jumlah in enumerate(baris) if 0 < jumlah < minimum
    }
    garis = _garis(tabel)
    berubah = bool(tertutup)
    while berubah:
        berubah = False
        for sel in garis:
            tambahan = _pelengkap(tabel, sel, tertutup, minimum)
            tertutup |= tambahan
            berubah = berubah or bool(tambahan)
    return [
        [None if (b, k) in tertutup else jumlah for k, jumlah in enumerate(baris)]
        for b, baris in enumerate(tabel)
    ]


def samarkan_daftar(jumlah: Sequence[int], minimum: int = MINIMUM) -> list[int | None]:
    """Return one row of counts, published with its total, with withheld cells as None."""
    terbuka = samarkan([[satu] for satu in jumlah], minimum)
    return [baris[0] for baris in terbuka]


def _garis(tabel: Sequence[Sequence[int]]) -> list[list[tuple[int, int]]]:
    """Return every row and every column as the places of its cells; a line of one cell is no sum."""
    lebar = len(tabel[0]) if tabel else 0
    baris = [[(b, k) for k in range(lebar)] for b in range(len(tabel))] if lebar > 1 else []
    kolom = [[(b, k) for b in range(len(tabel))] for k in range(lebar)] if len(tabel) > 1 else []
    return baris + kolom


def _pelengkap(
    tabel: Sequence[Sequence[int]],
    sel: Sequence[tuple[int, int]],
    tertutup: set[tuple[int, int]],
    minimum: int,
) -> set[tuple[int, int]]:
    """Return the cells of one line to withhold as well: the smallest ones that are enough."""
    ditutup = [satu for satu in sel if satu in tertutup]
    if not ditutup:
        return set()
    isi = sum(tabel[b][k] for b, k in ditutup)
    calon = sorted((tabel[b][k], b, k) for b, k in sel if (b, k) not in tertutup and tabel[b][k] > 0)
    tambahan: set[tuple[int, int]] = set()
    for jumlah, b, k in calon:
        if len(ditutup) + len(tambahan) >= 2 and isi >= minimum:
            break
        tambahan.add((b, k))
        isi += jumlah
    return tambahan
