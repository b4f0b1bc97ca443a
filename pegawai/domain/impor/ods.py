"""OpenDocument content: how far repeated cells would grow, and where error cells stand.

A cell or row may be stored once with a count of repetitions. Empty repetitions cost nothing; filled ones
are multiplied in memory by the spreadsheet reader, so they are counted before it may open the file.
"""

import html
import re
import zipfile
from collections.abc import Iterator

from pegawai.domain.impor import arsip, penolakan
from pegawai.domain.impor.keterangan import KeteranganLembar

_UNSUR = re.compile(
    rb"<(/?)table:(table-row|table-cell|covered-table-cell|table)\b([^>]*?)(/?)>|<text:p>([^<]*)<", re.DOTALL
)
_ULANG = re.compile(rb'number-(?:columns|rows)-repeated="(\d+)"')
_NAMA = re.compile(rb'table:name="([^"]*)"')
_GALAT = re.compile(rb'value-type="error"|<text:p>(?:#N/A|#REF!|#VALUE!|#DIV/0!|#NAME\?|#NUM!|Err:5\d\d)<')
_TERSEMBUNYI = re.compile(rb'<table:table-(row|column)\b[^>]*table:visibility="(?:collapse|filter)"[^>]*>')
_TULISAN_GALAT = (b"#N/A", b"#REF!", b"#VALUE!", b"#DIV/0!", b"#NAME?", b"#NUM!", b"Err:5")
_SEL_BERULANG = re.compile(rb'<table:table-cell\b[^>]*columns-repeated="\d{3,}"[^>/]*>')
_BARIS_BERULANG = re.compile(
    rb'<table:table-row\b[^>]*rows-repeated="\d{3,}"[^>]*>(?:<table:(?:covered-)?table-cell\b[^>]*/>)*'
    rb"<table:table-cell\b[^>/]*>"
)
_TERISI = (b"office:value", b"office:date-value", b"office:string-value", b"value-type")


def baca_galat(
    isi: zipfile.ZipFile,
) -> tuple[dict[str, dict[tuple[int, int], str]], dict[str, KeteranganLembar]]:
    """Return the error cells, sheet name to (row, column) from 0 to the error shown, and what else it holds.

    Raises `BerkasDitolak` when the filled cells, repetitions counted, are too many.
    """
    isi_utuh = arsip.utuh(isi, "content.xml")
    if not any(pola.search(isi_utuh) for pola in (_GALAT, _SEL_BERULANG, _BARIS_BERULANG)):
        return {}, _keterangan(isi_utuh)
    galat: dict[str, dict[tuple[int, int], str]] = {}
    for nama, baris, kolom, tulisan in _sel_galat(isi_utuh):
        galat.setdefault(nama, {})[baris, kolom] = tulisan
    return galat, _keterangan(isi_utuh)


def _keterangan(utuh: bytes) -> dict[str, KeteranganLembar]:
    """Count hidden rows and columns, formulas and notes of each sheet."""
    hasil: dict[str, KeteranganLembar] = {}
    for bagian in utuh.split(b"<table:table ")[1:]:
        nama = _NAMA.search(bagian)
        if nama is None:
            continue
        unsur = [(cocok[1], _ulang(cocok[0])) for cocok in _TERSEMBUNYI.finditer(bagian)]
        hasil[html.unescape(nama[1].decode("utf-8", "replace"))] = KeteranganLembar(
            baris_tersembunyi=sum(ulang for jenis, ulang in unsur if jenis == b"row"),
            kolom_tersembunyi=sum(ulang for jenis, ulang in unsur if jenis == b"column"),
            rumus=bagian.count(b"table:formula="),
            catatan=bagian.count(b"<office:annotation "),
        )
    return hasil


def _sel_galat(utuh: bytes) -> Iterator[tuple[str, int, int, str]]:
    nama, baris, kolom, ulang_baris = "", -1, 0, 1
    sel_baris = sel_semua = 0
    is_galat = False
    for cocok in _UNSUR.finditer(utuh):
        tutup, jenis, atribut, _, tulisan = cocok.groups()
        if tulisan is not None:
            if is_galat or tulisan.startswith(_TULISAN_GALAT):
                yield nama, baris, kolom - 1, tulisan.decode("utf-8", "replace")
                is_galat = False
        elif jenis == b"table":
            nama_baru = _NAMA.search(atribut)
            nama, baris, ulang_baris = nama_baru[1].decode() if nama_baru else nama, -1, 1
        elif jenis == b"table-row":
            if tutup:
                sel_semua += sel_baris * ulang_baris
                _periksa_jumlah(sel_semua)
                continue
            baris, kolom, sel_baris = baris + ulang_baris, 0, 0
            ulang_baris = _ulang(atribut)
        elif not tutup:
            ulang = _ulang(atribut)
            is_galat = b'value-type="error"' in atribut
            kolom += ulang
            if any(tanda in atribut for tanda in _TERISI):
                sel_baris = kolom
    _periksa_jumlah(sel_semua)


def _ulang(atribut: bytes) -> int:
    cocok = _ULANG.search(atribut)
    return int(cocok[1]) if cocok else 1


def _periksa_jumlah(sel: int) -> None:
    if sel > arsip.BATAS_SEL:
        raise penolakan.terlalu_besar("Lembar mengulang sel berisi sampai puluhan juta kali.")
