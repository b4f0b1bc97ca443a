"""A headcount as a table: the first dimension down, the second across, with totals."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar
from urllib.parse import urlencode

from pegawai.domain.jumlah import TANPA_DATA, Hasil, Nilai, Pertanyaan

T = TypeVar("T")
LAINNYA = "Lainnya"


@dataclass(frozen=True, slots=True)
class Sel:
    """One count. asal: the question whose answer it is, from the one asked and the values chosen."""

    jumlah: int
    asal: tuple[Pertanyaan, tuple[tuple[str, Nilai], ...]] | None = None

    @property
    def kueri(self) -> str:
        """Query string that lists the people counted; empty when there is nothing to open.

        It is made when asked for: a table may have a hundred times the cells that a page shows.
        """
        if self.asal is None:
            return ""
        pertanyaan, pilihan = self.asal
        return urlencode(pertanyaan.dipersempit(dict(pilihan)).parameter())


NIHIL = Sel(0)


@dataclass(frozen=True, slots=True)
class BarisSilang:
    """One row: its label, one cell per column, its total (the only cell when nothing goes across)."""

    label: str
    sel: tuple[Sel, ...]
    jumlah: Sel


@dataclass(frozen=True, slots=True)
class Silang:
    """The whole table. kolom: labels across, empty with fewer than two dimensions."""

    kolom: tuple[str, ...]
    baris: tuple[BarisSilang, ...]
    jumlah_kolom: tuple[Sel, ...]
    total: Sel


def silang(pertanyaan: Pertanyaan, hasil: Hasil) -> Silang:
    """Return the table of an answer; further dimensions than two stand in the row labels."""
    per = pertanyaan.per
    isi: dict[tuple[Nilai, ...], dict[str | None, int]] = defaultdict(dict)
    melintang: dict[str | None, Nilai] = {}
    for satu in hasil.baris:
        nilai = satu.nilai[1] if len(per) > 1 else TANPA_DATA
        melintang[nilai.kode] = nilai
        isi[_sisi(satu.nilai)][nilai.kode] = satu.jumlah
    kolom = sorted(melintang.values(), key=lambda nilai: nilai.urut) if len(per) > 1 else []
    jumlah_kolom: dict[str | None, int] = defaultdict(int)
    for sel in isi.values():
        for kode, jumlah in sel.items():
            jumlah_kolom[kode] += jumlah
    pembuka = _Pembuka(pertanyaan)
    return Silang(
        kolom=tuple(satu.label for satu in kolom),
        baris=tuple(
            BarisSilang(
                label=" · ".join(nilai.label for nilai in baris),
                sel=pembuka.deret(baris, kolom, sel),
                jumlah=pembuka.sel(baris, None, sum(sel.values())),
            )
            for baris, sel in isi.items()
            if baris
        ),
        jumlah_kolom=pembuka.deret((), kolom, jumlah_kolom),
        total=pembuka.sel((), None, hasil.total),
    )


def _sisi(satu: tuple[T, ...]) -> tuple[T, ...]:
    """Return what stands beside a row: all dimensions but the second."""
    return (*satu[:1], *satu[2:])


@dataclass(frozen=True, slots=True)
class _Pembuka:
    """Makes cells that open the names behind them."""

    pertanyaan: Pertanyaan

    def deret(
        self, baris: tuple[Nilai, ...], kolom: list[Nilai], isi: Mapping[str | None, int]
    ) -> tuple[Sel, ...]:
        return tuple(self.sel(baris, satu, isi[satu.kode]) if satu.kode in isi else NIHIL for satu in kolom)

    def sel(self, baris: tuple[Nilai, ...], kolom: Nilai | None, jumlah: int) -> Sel:
        if not jumlah:
            return NIHIL
        per = self.pertanyaan.per
        pilihan = tuple(zip(_sisi(per), baris, strict=True)) if baris else ()
        if kolom is not None:
            pilihan = (*pilihan, (per[1], kolom))
        return Sel(jumlah, (self.pertanyaan, pilihan))


def irisan_baris(tabel: Silang, mulai: int, akhir: int) -> Silang:
    """Return the table with the rows from `mulai` up to before `akhir`; totals stay those of the whole."""
    return replace(tabel, baris=tabel.baris[mulai:akhir])


@dataclass(frozen=True, slots=True)
class Blok:
    """Neighbouring columns of a table with all its rows. mulai, akhir: places of its columns, from 1.

    is_akhir: the last block, which carries the totals of the rows.
    """

    tabel: Silang
    mulai: int
    akhir: int
    is_akhir: bool


def bagi_kolom(tabel: Silang, *, terbanyak: int) -> tuple[Blok, ...]:
    """Return the table in blocks of at most that many columns, as even as can be, none left out."""
    jumlah = len(tabel.kolom)
    banyak_blok = max(1, -(-jumlah // terbanyak))
    batas = [jumlah * urut // banyak_blok for urut in range(banyak_blok + 1)]
    return tuple(
        Blok(_irisan(tabel, mulai, akhir), mulai + 1, akhir, akhir == jumlah)
        for mulai, akhir in pairwise(batas)
    )


def _irisan(tabel: Silang, mulai: int, akhir: int) -> Silang:
    return Silang(
        tabel.kolom[mulai:akhir],
        tuple(BarisSilang(satu.label, satu.sel[mulai:akhir], satu.jumlah) for satu in tabel.baris),
        tabel.jumlah_kolom[mulai:akhir],
        tabel.total,
    )


def terbesar(tabel: Silang, *, baris: int, kolom: int) -> Silang:
    """Return the largest rows and columns of a table, rows largest first when some are left out.

    Totals stay those of the whole table; `jumlah_luar` tells what the rows shown lack of them.
    """
    tetap = _terbesar([sel.jumlah for sel in tabel.jumlah_kolom], kolom)
    dipilih = _terbesar([satu.jumlah.jumlah for satu in tabel.baris], baris)
    if len(dipilih) < len(tabel.baris):
        dipilih.sort(key=lambda urut: -tabel.baris[urut].jumlah.jumlah)
    return Silang(
        tuple(tabel.kolom[urut] for urut in tetap),
        tuple(
            BarisSilang(satu.label, tuple(satu.sel[urut] for urut in tetap), satu.jumlah)
            for satu in (tabel.baris[urut] for urut in dipilih)
        ),
        tuple(tabel.jumlah_kolom[urut] for urut in tetap),
        tabel.total,
    )


def jumlah_luar(tabel: Silang, sebagian: Silang) -> int:
    """Return how many people of `tabel` stand in no row of `sebagian`."""
    return sum(satu.jumlah.jumlah for satu in tabel.baris) - sum(
        satu.jumlah.jumlah for satu in sebagian.baris
    )


def lipat_kolom(tabel: Silang, *, terbanyak: int) -> Silang:
    """Return at most that many columns; the smallest ones become `Lainnya (n)`, which opens nothing."""
    if len(tabel.kolom) <= terbanyak:
        return tabel
    tetap = _terbesar([sel.jumlah for sel in tabel.jumlah_kolom], terbanyak - 1)
    lain = sorted({*range(len(tabel.kolom))} - {*tetap})

    def lipat(sel: tuple[Sel, ...]) -> tuple[Sel, ...]:
        return (*(sel[urut] for urut in tetap), Sel(sum(sel[urut].jumlah for urut in lain)))

    return Silang(
        (*(tabel.kolom[urut] for urut in tetap), f"{LAINNYA} ({len(lain)})"),
        tuple(BarisSilang(satu.label, lipat(satu.sel), satu.jumlah) for satu in tabel.baris),
        lipat(tabel.jumlah_kolom),
        tabel.total,
    )


def _terbesar(jumlah: list[int], terbanyak: int) -> list[int]:
    """Return the places of the largest, in their order."""
    return sorted(sorted(range(len(jumlah)), key=lambda urut: -jumlah[urut])[:terbanyak])
