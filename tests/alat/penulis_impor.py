"""Sheets of cells to files: xlsx, ods, xls and text tables, written as other programs write them."""

import csv
import datetime
import io
import struct
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

import xlsxwriter

Sel = object
_AWAL_1900, _AWAL_1904 = datetime.date(1899, 12, 30), datetime.date(1904, 1, 1)


@dataclass
class Halaman:
    """One sheet; all positions from 0.

    gabungan: merged areas (top, left, bottom, right); rumus: formula of a cell whose value is its result.
    """

    nama: str
    baris: list[list[Sel]]
    gabungan: list[tuple[int, int, int, int]] = field(default_factory=list)
    is_tersembunyi: bool = False
    kolom_sembunyi: tuple[int, ...] = ()
    baris_sembunyi: tuple[int, ...] = ()
    rumus: dict[tuple[int, int], str] = field(default_factory=dict)
    catatan: dict[tuple[int, int], str] = field(default_factory=dict)


def tulis_xlsx(daftar: list[Halaman], *, is_1904: bool = False) -> bytes:
    """Write a workbook as Excel would; formulas keep the cell's value as their cached result."""
    isi = io.BytesIO()
    buku = xlsxwriter.Workbook(isi, {"date_1904": is_1904, "in_memory": True})
    tanggal = buku.add_format({"num_format": "dd/mm/yyyy"})
    for halaman in daftar:
        lembar = buku.add_worksheet(halaman.nama)
        if halaman.is_tersembunyi:
            lembar.hide()
        for atas, kiri, bawah, kanan in halaman.gabungan:
            lembar.merge_range(atas, kiri, bawah, kanan, "")
        for nomor, baris in enumerate(halaman.baris):
            for kolom, sel in enumerate(baris):
                alamat = (nomor, kolom)
                if alamat in halaman.rumus:
                    lembar.write_formula(*alamat, halaman.rumus[alamat], None, sel)
                else:
                    _tulis_sel(lembar, alamat, sel, tanggal)
        for alamat, teks in halaman.catatan.items():
            lembar.write_comment(*alamat, teks)
        for kolom in halaman.kolom_sembunyi:
            lembar.set_column(kolom, kolom, None, None, {"hidden": True})
        for nomor in halaman.baris_sembunyi:
            lembar.set_row(nomor, None, None, {"hidden": True})
    buku.get_worksheet_by_name(next(satu.nama for satu in daftar if not satu.is_tersembunyi)).activate()
    buku.close()
    return isi.getvalue()


def _tulis_sel(lembar: object, alamat: tuple[int, int], sel: Sel, tanggal: object) -> None:
    if isinstance(sel, datetime.date):
        lembar.write_datetime(*alamat, sel, tanggal)
    elif isinstance(sel, (int, float)):
        lembar.write_number(*alamat, sel)
    elif sel:
        lembar.write_string(*alamat, str(sel))


_KEPALA_ODS = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    "<office:body><office:spreadsheet>"
)


def tulis_ods(daftar: list[Halaman]) -> bytes:
    """Write an OpenDocument spreadsheet as LibreOffice would: repeated blanks, covered cells."""
    lembar = "".join(
        f'<table:table table:name="{escape(satu.nama)}">{"".join(_baris_ods(satu))}</table:table>'
        for satu in daftar
    )
    isi = io.BytesIO()
    with zipfile.ZipFile(isi, "w", zipfile.ZIP_DEFLATED) as arsip:
        arsip.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        arsip.writestr("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="urn:x"/>')
        arsip.writestr(
            "content.xml",
            f"{_KEPALA_ODS}{lembar}</office:spreadsheet></office:body></office:document-content>",
        )
    return isi.getvalue()


def _baris_ods(halaman: Halaman) -> list[str]:
    tertutup = {
        (baris, kolom)
        for atas, kiri, bawah, kanan in halaman.gabungan
        for baris in range(atas, bawah + 1)
        for kolom in range(kiri, kanan + 1)
        if (baris, kolom) != (atas, kiri)
    }
    hasil = []
    for nomor, baris in enumerate(halaman.baris):
        sel = "".join(
            _sel_ods(isi, is_tertutup=(nomor, kolom) in tertutup) for kolom, isi in enumerate(baris)
        )
        hasil.append(
            f"<table:table-row>{sel}<table:table-cell table:number-columns-repeated='900'/></table:table-row>"
        )
    return hasil


def _sel_ods(isi: Sel, *, is_tertutup: bool) -> str:
    if is_tertutup:
        return "<table:covered-table-cell/>"
    if isinstance(isi, datetime.date):
        return _nilai_ods("date", f'office:date-value="{isi.isoformat()}"', "x")
    if isinstance(isi, (int, float)):
        return _nilai_ods("float", f'office:value="{isi}"', str(isi))
    if isi in ("", None):
        return "<table:table-cell/>"
    paragraf = "".join(f"<text:p>{_spasi_ods(satu)}</text:p>" for satu in str(isi).split("\n"))
    return f'<table:table-cell office:value-type="string">{paragraf}</table:table-cell>'


def _nilai_ods(jenis: str, nilai: str, tampilan: str) -> str:
    sel = f'<table:table-cell office:value-type="{jenis}" {nilai}>'
    return f"{sel}<text:p>{tampilan}</text:p></table:table-cell>"


def _spasi_ods(teks: str) -> str:
    return escape(teks).replace("  ", " <text:s/>")


def tulis_csv(
    halaman: Halaman,
    *,
    pemisah: str = ";",
    sandi: str = "utf-8",
    kutip: int = csv.QUOTE_MINIMAL,
    baris_baru: str = "\r\n",
) -> bytes:
    """Write one sheet as text."""
    isi = io.StringIO(newline="")
    penulis = csv.writer(isi, delimiter=pemisah, quoting=kutip, lineterminator=baris_baru)
    for baris in halaman.baris:
        penulis.writerow([f"{sel:%d/%m/%Y}" if isinstance(sel, datetime.date) else sel for sel in baris])
    return isi.getvalue().encode(sandi, "ignore")


def tulis_xls(daftar: list[Halaman], *, is_1904: bool = False) -> bytes:
    """Write an Excel 97 workbook: text, numbers, dates with their format, merged areas."""
    awal = [
        _rekaman(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0)),
        _rekaman(0x42, struct.pack("<H", 1200)),
    ]
    awal.append(_rekaman(0x22, struct.pack("<H", is_1904)))
    awal += [_rekaman(0xE0, struct.pack("<HHHHIIH", 0, format_, 0, 0, 0, 0, 0)) for format_ in (0, 14)]
    lembar = [_lembar_xls(satu, is_1904=is_1904) for satu in daftar]
    panjang = sum(map(len, awal)) + sum(4 + 8 + 2 * len(satu.nama) for satu in daftar) + 4
    batas = []
    for satu, isi in zip(daftar, lembar, strict=True):
        nama = satu.nama.encode("utf-16-le")
        kepala = struct.pack("<IBBBB", panjang, satu.is_tersembunyi, 0, len(satu.nama), 1)
        batas.append(_rekaman(0x85, kepala + nama))
        panjang += len(isi)
    return bungkus_ole("Workbook", b"".join([*awal, *batas, _rekaman(0x0A, b""), *lembar]))


def _lembar_xls(halaman: Halaman, *, is_1904: bool) -> bytes:
    asal = _AWAL_1904 if is_1904 else _AWAL_1900
    lebar = max(map(len, halaman.baris), default=0)
    bagian = [_rekaman(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))]
    bagian.append(_rekaman(0x200, struct.pack("<IIHHH", 0, len(halaman.baris), 0, lebar, 0)))
    for nomor, baris in enumerate(halaman.baris):
        for kolom, sel in enumerate(baris):
            if isinstance(sel, datetime.date):
                hari = sel.date() if isinstance(sel, datetime.datetime) else sel
                bagian.append(_rekaman(0x203, struct.pack("<HHHd", nomor, kolom, 1, (hari - asal).days)))
            elif isinstance(sel, (int, float)):
                bagian.append(_rekaman(0x203, struct.pack("<HHHd", nomor, kolom, 0, sel)))
            elif sel:
                teks = str(sel)
                isi = struct.pack("<HHHHB", nomor, kolom, 0, len(teks), 1) + teks.encode("utf-16-le")
                bagian.append(_rekaman(0x204, isi))
    if halaman.gabungan:
        wilayah = b"".join(struct.pack("<HHHH", a, b, ki, ka) for a, ki, b, ka in halaman.gabungan)
        bagian.append(_rekaman(0xE5, struct.pack("<H", len(halaman.gabungan)) + wilayah))
    return b"".join([*bagian, _rekaman(0x0A, b"")])


def _rekaman(jenis: int, isi: bytes) -> bytes:
    return struct.pack("<HH", jenis, len(isi)) + isi


def bungkus_ole(nama_aliran: str, isi: bytes) -> bytes:
    """Put one stream into a compound file."""
    isi = isi.ljust(4096, b"\x00")
    jumlah = -(-len(isi) // 512)
    isi = isi.ljust(jumlah * 512, b"\x00")
    sektor_fat = 1
    while sektor_fat * 128 < jumlah + 1 + sektor_fat:
        sektor_fat += 1
    awal = sektor_fat + 1
    rantai = [*[0xFFFFFFFD] * sektor_fat, 0xFFFFFFFE, *range(awal + 1, awal + jumlah), 0xFFFFFFFE]
    fat = struct.pack(f"<{sektor_fat * 128}I", *rantai, *[0xFFFFFFFF] * (sektor_fat * 128 - len(rantai)))
    kepala = bytearray(512)
    kepala[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", kepala, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<II", kepala, 44, sektor_fat, sektor_fat)
    struct.pack_into("<IIIII", kepala, 56, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", kepala, 76, *range(sektor_fat), *[0xFFFFFFFF] * (109 - sektor_fat))
    direktori = b"".join(
        _entri(*satu)
        for satu in (
            ("Root Entry", 5, 0xFFFFFFFE, 0),
            (nama_aliran, 2, awal, len(isi)),
            ("", 0, 0, 0),
            ("", 0, 0, 0),
        )
    )
    return bytes(kepala) + fat + direktori + isi


def _entri(nama: str, jenis: int, mulai: int, ukuran: int) -> bytes:
    entri = bytearray(128)
    sandi = nama.encode("utf-16-le")
    entri[: len(sandi)] = sandi
    struct.pack_into("<HB", entri, 64, len(sandi) + 2 if nama else 0, jenis)
    struct.pack_into("<IIi", entri, 68, -1 & 0xFFFFFFFF, -1 & 0xFFFFFFFF, 1 if jenis == 5 else -1)
    struct.pack_into("<II", entri, 116, mulai, ukuran)
    return bytes(entri)
