"""Sheets as rows of typed cells, with the numbers and letters the spreadsheet shows."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from typing import cast

import python_calamine

from pegawai.domain.impor import arsip, ods, ole, pemisah, penolakan
from pegawai.domain.impor.berkas import Berkas, Format
from pegawai.domain.impor.keterangan import KeteranganLembar

Sel = str | float | int | bool | datetime.date | datetime.datetime | datetime.time | datetime.timedelta
Baris = list[Sel]
Wilayah = tuple[tuple[int, int], tuple[int, int]]

GALAT_SEL = frozenset(
    {"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!"}
)
"""What an error cell holds in the rows of a `Lembar`; the same text typed by hand is treated alike."""

_BUKAN_TABEL = (python_calamine.SheetTypeEnum.ChartSheet, python_calamine.SheetTypeEnum.Vba)


@dataclass(frozen=True, slots=True)
class Lembar:
    """One sheet. nama is None for a text table. gabungan: merged areas, positions from 0."""

    nama: str | None
    isi: Iterator[Baris]
    is_tersembunyi: bool = False
    is_1904: bool = False
    gabungan: tuple[Wilayah, ...] = ()
    keterangan: KeteranganLembar = field(default_factory=KeteranganLembar)
    ulang: Callable[[], Iterator[Baris]] | None = None

    def sejak(self, kolom: int) -> Lembar | None:
        """Return the sheet again without what stands left of a column; None when it cannot be read twice."""
        if self.ulang is None:
            return None
        kosong: Baris = [""] * kolom
        return replace(self, isi=(kosong + baris[kolom:] for baris in self.ulang()))

    def blok(self, ukuran: int) -> Iterator[list[Baris]]:
        """Yield the rows once, in lists of at most `ukuran`; no row is narrower than one before its list."""
        lebar = 0
        while blok := list(islice(self.isi, ukuran)):
            lebar = max(lebar, *map(len, blok))
            yield _ratakan(blok, lebar)


def baca_lembar(berkas: Berkas) -> Iterator[Lembar]:
    """Yield the sheets in order, hidden ones too; raise `BerkasDitolak` when the file cannot be read."""
    if berkas.format is Format.CSV:
        rekaman = partial(_rekaman, berkas)
        yield Lembar(None, rekaman(), ulang=rekaman)
        return
    catatan = _catatan(berkas)
    galat = catatan.galat
    buku = _buka_buku(berkas)
    for posisi, keterangan in enumerate(buku.sheets_metadata):
        if keterangan.typ in _BUKAN_TABEL:
            continue
        with _kerusakan_ditolak():
            lembar = buku.get_sheet_by_index(posisi)
        galat_lembar = galat.get(keterangan.name) or galat.get(posisi) or {}
        ulang = partial(_baris_lembar, lembar, galat_lembar)
        is_tersembunyi = keterangan.visible is not python_calamine.SheetVisibleEnum.Visible
        gabungan = tuple(lembar.merged_cell_ranges or ())
        kunci = keterangan.name if keterangan.name in catatan.keterangan else posisi
        asal = catatan.keterangan.get(kunci, KeteranganLembar())
        ringkas = replace(asal, gabungan=len(gabungan), makro=catatan.is_bermakro)
        yield Lembar(keterangan.name, ulang(), is_tersembunyi, catatan.is_1904, gabungan, ringkas, ulang)


def _rekaman(berkas: Berkas) -> Iterator[Baris]:
    with berkas.buka() as aliran:
        isi = aliran.read()
    return cast(Iterator[Baris], pemisah.baca_rekaman(isi))


def _baris_lembar(
    lembar: python_calamine.CalamineSheet, galat: dict[tuple[int, int], str]
) -> Iterator[Baris]:
    return _sisipkan_galat(_sejak_kolom_a(lembar), galat)


def huruf_kolom(posisi: int) -> str:
    """Return the letters of a column, 0 = A."""
    huruf = ""
    posisi += 1
    while posisi:
        posisi, sisa = divmod(posisi - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf


@dataclass(slots=True)
class _Catatan:
    """What the spreadsheet reader does not tell, by sheet name or position."""

    is_1904: bool = False
    is_bermakro: bool = False
    galat: dict[str | int, dict[tuple[int, int], str]] = field(default_factory=dict)
    keterangan: dict[str | int, KeteranganLembar] = field(default_factory=dict)


def _catatan(berkas: Berkas) -> _Catatan:
    with berkas.buka() as aliran:
        if berkas.format is Format.XLS:
            biff = ole.baca_catatan(aliran.read())
            per_lembar: dict[str | int, dict[tuple[int, int], str]] = {}
            for (lembar, baris, kolom), tulisan in biff.galat.items():
                per_lembar.setdefault(lembar, {})[baris, kolom] = tulisan
            return _Catatan(biff.is_1904, biff.is_bermakro, per_lembar, dict(biff.keterangan.items()))
        with zipfile.ZipFile(aliran) as isi:
            if berkas.format is Format.XLSX:
                xlsx = arsip.baca_catatan_xlsx(isi)
                return _Catatan(
                    xlsx.is_1904, xlsx.is_bermakro, dict(xlsx.galat.items()), dict(xlsx.keterangan.items())
                )
            if berkas.format is Format.ODS:
                galat, keterangan = ods.baca_galat(isi)
                return _Catatan(galat=dict(galat.items()), keterangan=dict(keterangan.items()))
    return _Catatan()


def _buka_buku(berkas: Berkas) -> python_calamine.CalamineWorkbook:
    sumber = berkas.sumber
    with _kerusakan_ditolak():
        if isinstance(sumber, bytes):
            return python_calamine.CalamineWorkbook.from_filelike(berkas.buka())
        return python_calamine.CalamineWorkbook.from_path(sumber)


@contextmanager
def _kerusakan_ditolak() -> Iterator[None]:
    """Turn every way in which the spreadsheet reader can fail into a refusal of the file."""
    try:
        yield
    except python_calamine.PasswordError as kesalahan:
        raise penolakan.terenkripsi() from kesalahan
    except (python_calamine.CalamineError, OSError) as kesalahan:
        raise penolakan.rusak() from kesalahan
    except BaseException as kesalahan:
        # The reader is written in Rust; its panics derive from BaseException and have no importable name.
        if type(kesalahan).__name__ != "PanicException":
            raise
        raise penolakan.rusak() from kesalahan


def _sejak_kolom_a(lembar: python_calamine.CalamineSheet) -> Iterator[Baris]:
    """Yield the rows from row 1 and column A; the reader itself skips empty columns on the left."""
    kosong: Baris = [""] * (lembar.start[1] if lembar.start else 0)
    return (kosong + baris for baris in lembar.iter_rows()) if kosong else lembar.iter_rows()


def _sisipkan_galat(baris: Iterator[Baris], galat: dict[tuple[int, int], str]) -> Iterator[Baris]:
    """Put the error cells, which the reader returns empty, back into their rows."""
    if not galat:
        return baris
    per_baris: dict[int, dict[int, str]] = {}
    for (nomor, kolom), tulisan in galat.items():
        per_baris.setdefault(nomor, {})[kolom] = tulisan
    return (_dengan_galat(satu, per_baris.get(nomor)) for nomor, satu in enumerate(baris))


def _dengan_galat(baris: Baris, galat: dict[int, str] | None) -> Baris:
    if not galat:
        return baris
    baris = baris + [""] * (max(galat) + 1 - len(baris))
    for kolom, tulisan in galat.items():
        baris[kolom] = tulisan
    return baris


def _ratakan(blok: list[Baris], lebar: int) -> list[Baris]:
    if all(len(baris) == lebar for baris in blok):
        return blok
    return [baris + [""] * (lebar - len(baris)) for baris in blok]
