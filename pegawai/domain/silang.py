"""A headcount as a table: the first dimension down, the second across, with totals."""

from collections import defaultdict
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlencode

from pegawai.domain.jumlah import TANPA_DATA, Hasil, Nilai, Pertanyaan

T = TypeVar("T")
LAINNYA = "Lainnya"


@dataclass(frozen=True, slots=True)
class Sel:
    """One count. kueri: query string that lists the people counted; empty when there is nothing to open."""

    jumlah: int
    kueri: str = ""


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
    isi: dict[tuple[Nilai, ...], dict[Nilai, int]] = defaultdict(dict)
    for satu in hasil.baris:
        isi[_sisi(satu.nilai)][satu.nilai[1] if len(per) > 1 else TANPA_DATA] = satu.jumlah
    melintang = sorted({nilai for sel in isi.values() for nilai in sel}, key=lambda nilai: nilai.urut)
    kolom = melintang if len(per) > 1 else []
    pembuka = _Pembuka(pertanyaan)
    return Silang(
        kolom=tuple(satu.label for satu in kolom),
        baris=tuple(
            BarisSilang(
                label=" · ".join(nilai.label for nilai in baris),
                sel=tuple(pembuka.sel(baris, satu, sel.get(satu, 0)) for satu in kolom),
                jumlah=pembuka.sel(baris, None, sum(sel.values())),
            )
            for baris, sel in isi.items()
            if baris
        ),
        jumlah_kolom=tuple(
            pembuka.sel((), satu, sum(sel.get(satu, 0) for sel in isi.values())) for satu in kolom
        ),
        total=pembuka.sel((), None, hasil.total),
    )


def _sisi(satu: tuple[T, ...]) -> tuple[T, ...]:
    """Return what stands beside a row: all dimensions but the second."""
    return (*satu[:1], *satu[2:])


@dataclass(frozen=True, slots=True)
class _Pembuka:
    """Makes cells that open the names behind them."""

    pertanyaan: Pertanyaan

    def sel(self, baris: tuple[Nilai, ...], kolom: Nilai | None, jumlah: int) -> Sel:
        if not jumlah:
            return Sel(0)
        per = self.pertanyaan.per
        pilihan = dict(zip(_sisi(per), baris, strict=True)) if baris else {}
        if kolom is not None:
            pilihan[per[1]] = kolom
        return Sel(jumlah, urlencode(self.pertanyaan.dipersempit(pilihan).parameter()))


def ringkas(tabel: Silang, *, baris: int, kolom: int) -> Silang:
    """Return a table of at most that many rows and columns; the smallest ones become `Lainnya`.

    Totals stay as they are. Merged cells open nothing.
    """
    return _ringkas_baris(_ringkas_kolom(tabel, kolom), baris)


def _ringkas_kolom(tabel: Silang, terbanyak: int) -> Silang:
    if len(tabel.kolom) <= terbanyak:
        return tabel
    tetap, lain = _pilih([sel.jumlah for sel in tabel.jumlah_kolom], terbanyak)

    def lipat(sel: tuple[Sel, ...]) -> tuple[Sel, ...]:
        return (*(sel[urut] for urut in tetap), Sel(sum(sel[urut].jumlah for urut in lain)))

    return Silang(
        (*(tabel.kolom[urut] for urut in tetap), LAINNYA),
        tuple(BarisSilang(satu.label, lipat(satu.sel), satu.jumlah) for satu in tabel.baris),
        lipat(tabel.jumlah_kolom),
        tabel.total,
    )


def _ringkas_baris(tabel: Silang, terbanyak: int) -> Silang:
    if len(tabel.baris) <= terbanyak:
        return tabel
    tetap, lain = _pilih([satu.jumlah.jumlah for satu in tabel.baris], terbanyak)
    gabungan = BarisSilang(
        f"{LAINNYA} ({len(lain)} baris)",
        tuple(
            Sel(sum(tabel.baris[urut].sel[kolom].jumlah for urut in lain))
            for kolom in range(len(tabel.kolom))
        ),
        Sel(sum(tabel.baris[urut].jumlah.jumlah for urut in lain)),
    )
    return Silang(
        tabel.kolom,
        (*(tabel.baris[urut] for urut in tetap), gabungan),
        tabel.jumlah_kolom,
        tabel.total,
    )


def _pilih(jumlah: list[int], terbanyak: int) -> tuple[list[int], list[int]]:
    """Return the places of the largest, in their order, and those of the rest, which take one place."""
    urutan = sorted(range(len(jumlah)), key=lambda urut: -jumlah[urut])
    return sorted(urutan[: terbanyak - 1]), sorted(urutan[terbanyak - 1 :])
