"""Suppression of small cells in published tables of counts.

A table is published with its margins. A cell below the minimum is withheld, and with it so many others that
no withheld cell follows from the margins: every row and column with a withheld cell has at least two of them,
which together hold at least the minimum. Zero is no small cell: it says nothing of any one person.

Of a unit whose total is withheld nothing is broken down, not even zeros, and the units withheld together hold
more than one category of each division: else the margins would tell to which one all their staff belong.

Acuan: practice of statistical offices (minimum 5, never below 3); UU 14/2008 ps. 17 huruf h; UU 27/2022.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

MINIMUM = 5
MINIMUM_TERENDAH = 3

Tabel = list[list[int | None]]


class MinimumTerlaluRendah(ValueError):
    """A minimum below three protects nobody."""


@dataclass(frozen=True, slots=True)
class Terbitan:
    """What may be published of units: the total of each, and each division of their staff by category."""

    jumlah: tuple[int | None, ...]
    rincian: Mapping[str, Tabel]


def terbitkan(
    jumlah: Sequence[int], pembagian: Mapping[str, Sequence[Sequence[int]]], minimum: int = MINIMUM
) -> Terbitan:
    """Return totals and divisions of the same units with withheld figures as None.

    The total of all units and of each category may be published beside them. jumlah: total of each unit;
    pembagian: per division a row of counts for each unit, which add up to its total.
    """
    tertutup = {b for b, satu in enumerate(samarkan_daftar(jumlah, minimum)) if satu is None}
    while (tambahan := _pembaur(jumlah, pembagian, tertutup)) is not None:
        tertutup.add(tambahan)
    return Terbitan(
        tuple(None if b in tertutup else satu for b, satu in enumerate(jumlah)),
        {kode: samarkan(tabel, minimum, baris_tertutup=tertutup) for kode, tabel in pembagian.items()},
    )


def _pembaur(
    jumlah: Sequence[int], pembagian: Mapping[str, Sequence[Sequence[int]]], tertutup: set[int]
) -> int | None:
    """Return the smallest open unit that mixes withheld ones of a single category, None if not needed."""
    if not tertutup:
        return None
    for tabel in pembagian.values():
        ada = {k for b in tertutup for k, isi in enumerate(tabel[b]) if isi}
        calon = [
            (jumlah[b], b)
            for b, baris in enumerate(tabel)
            if b not in tertutup and any(isi and k not in ada for k, isi in enumerate(baris))
        ]
        if len(ada) < 2 and calon:
            return min(calon)[1]
    return None


def samarkan(
    tabel: Sequence[Sequence[int]], minimum: int = MINIMUM, *, baris_tertutup: Collection[int] = ()
) -> Tabel:
    """Return the table with withheld cells as None; the margins of the true table may be published beside it.

    tabel: counts, rows of equal length. baris_tertutup: rows whose total is withheld, and so all their cells.
    Raises MinimumTerlaluRendah.
    """
    if minimum < MINIMUM_TERENDAH:
        raise MinimumTerlaluRendah(str(minimum))
    tertutup = {
        (b, k) for b, baris in enumerate(tabel) for k, jumlah in enumerate(baris) if 0 < jumlah < minimum
    }
    tertutup |= {(b, k) for b in baris_tertutup for k in range(len(tabel[b]))}
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
    if not isi:  # only zeros of closed rows
        return set()
    calon = sorted((tabel[b][k], b, k) for b, k in sel if (b, k) not in tertutup and tabel[b][k] > 0)
    tambahan: set[tuple[int, int]] = set()
    for jumlah, b, k in calon:
        if len(ditutup) + len(tambahan) >= 2 and isi >= minimum:
            break
        tambahan.add((b, k))
        isi += jumlah
    return tambahan
