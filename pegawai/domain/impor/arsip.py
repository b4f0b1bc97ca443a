"""Zipped spreadsheets: is it safe to open, and what does the spreadsheet reader not tell?

The reader keeps every cell between the first and the last one in memory and drops error cells. So the
parts are read here once in small pieces, before it may open them: their true size, how far the cells
reach, and which cells show an error.
"""

import html
import posixpath
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from pegawai.domain.impor import penolakan
from pegawai.domain.impor.keterangan import KeteranganLembar

BATAS_TERURAI = 1_500_000_000
BATAS_NISBAH = 200
BATAS_NISBAH_MULAI = 50_000_000
BATAS_SEL = 30_000_000
BATAS_SEL_DINYATAKAN = 1_000_000_000
KERUSAKAN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, OSError, RuntimeError),
    *(ValueError, struct.error),
)
"""What reading a damaged archive can raise."""
_POTONGAN = 1 << 20
_EKOR = 8192

_LEMBAR = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_HUBUNGAN = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_ATRIBUT = re.compile(rb'([\w:]+)="([^"]*)"')
_UKURAN_DINYATAKAN = re.compile(rb'<(?:\w+:)?dimension ref="[A-Z]+\d+:([A-Z]+)(\d+)"')
_SEL_TERISI = re.compile(rb'<c r="([A-Z]{2,})\d+"[^>/]*>')
_NOMOR_BARIS = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d+)"')
_SEL_GALAT = re.compile(rb'<(?:\w+:)?c\b([^>]*\bt="e"[^>]*)>(.*?)</(?:\w+:)?c>', re.DOTALL)
_RUMUS = re.compile(rb"<(?:\w+:)?f[ >/]")
_TERSEMBUNYI = re.compile(rb'<(?:\w+:)?(row|col)\b[^>]*\bhidden="(?:1|true)"[^>]*>')
_ALAMAT = re.compile(rb'\br="([A-Z]+)(\d+)"')
_NILAI = re.compile(rb"<(?:\w+:)?v>([^<]*)<")


@dataclass(slots=True)
class CatatanXlsx:
    """galat: sheet name to (row, column), from 0, to the error shown there."""

    is_1904: bool = False
    is_bermakro: bool = False
    galat: dict[str, dict[tuple[int, int], str]] = field(default_factory=dict)
    keterangan: dict[str, KeteranganLembar] = field(default_factory=dict)


def periksa_ukuran(isi: zipfile.ZipFile) -> None:
    """Refuse an archive that declares an unreasonable size or has encrypted parts."""
    daftar = isi.infolist()
    if any(satu.flag_bits & 1 for satu in daftar):
        raise penolakan.terenkripsi()
    terurai = sum(satu.file_size for satu in daftar)
    termampat = max(sum(satu.compress_size for satu in daftar), 1)
    is_janggal = terurai > BATAS_NISBAH_MULAI and terurai > BATAS_NISBAH * termampat
    if terurai > BATAS_TERURAI or is_janggal:
        raise penolakan.terlalu_besar(
            f"Berkas menjadi {terurai // 1_000_000} MB setelah dibuka, terlalu besar untuk diproses."
        )


def is_ods(isi: zipfile.ZipFile) -> bool:
    """Whether the archive calls itself an OpenDocument spreadsheet."""
    if "mimetype" not in isi.namelist():
        return b"opendocument.spreadsheet" in utuh(isi, "META-INF/manifest.xml")
    return b"opendocument.spreadsheet" in utuh(isi, "mimetype")


def is_ods_terenkripsi(isi: zipfile.ZipFile) -> bool:
    """Whether the manifest lists encrypted parts."""
    manifes = "META-INF/manifest.xml"
    return manifes in isi.namelist() and b"encryption-data" in utuh(isi, manifes)


def baca_catatan_xlsx(isi: zipfile.ZipFile) -> CatatanXlsx:
    """Read every sheet part once; raise `BerkasDitolak` for damage and for sheets that reach too far."""
    buku = next((nama for nama in isi.namelist() if nama.endswith("workbook.xml")), "")
    xml_buku = utuh(isi, buku)
    catatan = CatatanXlsx(is_1904=re.search(rb'\bdate1904="(?:1|true)"', xml_buku) is not None)
    for nama, bagian in _bagian_lembar(isi, buku, xml_buku).items():
        catatan.galat[nama], catatan.keterangan[nama] = _telusuri_lembar(isi, bagian)
    catatan.is_bermakro = any(nama.endswith("vbaProject.bin") for nama in isi.namelist())
    for bagian in isi.namelist():
        if bagian.endswith("sharedStrings.xml"):
            for _ in potongan(isi, bagian):
                pass
    return catatan


def potongan(isi: zipfile.ZipFile, bagian: str) -> Iterator[bytes]:
    """Yield a part in pieces; raise `BerkasDitolak` when it is damaged or longer than it declares."""
    try:
        with isi.open(bagian) as aliran:
            while sepotong := aliran.read(_POTONGAN):
                yield sepotong
    except KERUSAKAN as galat:
        raise penolakan.rusak() from galat


def utuh(isi: zipfile.ZipFile, bagian: str) -> bytes:
    """Return a whole part; raise `BerkasDitolak` when it is missing or damaged."""
    return b"".join(potongan(isi, bagian))


def nomor_kolom(huruf: bytes) -> int:
    """Return the position of a column letter, A = 0."""
    nomor = 0
    for satu in huruf:
        nomor = nomor * 26 + satu - 64
    return nomor - 1


def _bagian_lembar(isi: zipfile.ZipFile, buku: str, xml_buku: bytes) -> dict[str, str]:
    """Return sheet names with the part that holds each."""
    folder = buku.rpartition("/")[0]
    hubungan = f"{folder}/_rels/{buku.rpartition('/')[2]}.rels".lstrip("/")
    tujuan: dict[str, str] = {}
    if hubungan in isi.namelist():
        for satu in _HUBUNGAN.findall(utuh(isi, hubungan)):
            atribut = _atribut(satu)
            arah = atribut.get("Target", "")
            tujuan[atribut.get("Id", "")] = arah.lstrip("/") if arah.startswith("/") else f"{folder}/{arah}"
    hasil: dict[str, str] = {}
    for satu in _LEMBAR.findall(xml_buku):
        atribut = _atribut(satu)
        kunci = next((nilai for nama, nilai in atribut.items() if nama.endswith(":id")), "")
        if tujuan.get(kunci) in isi.namelist():
            hasil[atribut.get("name", "")] = tujuan[kunci]
    return hasil


def _atribut(unsur: bytes) -> dict[str, str]:
    return {
        nama.decode(): html.unescape(nilai.decode("utf-8", "replace"))
        for nama, nilai in _ATRIBUT.findall(unsur)
    }


def _telusuri_lembar(
    isi: zipfile.ZipFile, bagian: str
) -> tuple[dict[tuple[int, int], str], KeteranganLembar]:
    """Return the error cells of one sheet and its counts; refuse it when its cells reach unreasonably far."""
    hitung: Counter[str] = Counter()
    galat: dict[tuple[int, int], str] = {}
    kolom: set[bytes] = set()
    baris_terakhir, sisa = 0, b""
    for urut, sepotong in enumerate(potongan(isi, bagian)):
        teks = sisa + sepotong
        if urut == 0:
            _periksa_ukuran_dinyatakan(teks[:_EKOR])
        kolom.update(_SEL_TERISI.findall(teks))
        batas_isi = max(teks.rfind(b"</v>"), teks.rfind(b"</t>"))
        if batas_isi >= 0:
            nomor = _NOMOR_BARIS.findall(teks, max(teks.rfind(b"<row", 0, batas_isi), 0), batas_isi)
            baris_terakhir = int(nomor[-1]) if nomor else baris_terakhir
        if b't="e"' in teks:
            galat.update(_galat_xlsx(teks))
        _hitung(teks, len(sisa), hitung)
        sisa = teks[-_EKOR:]
    kolom_terakhir = max(map(nomor_kolom, kolom), default=0)
    if baris_terakhir * (kolom_terakhir + 1) > BATAS_SEL:
        raise penolakan.terlalu_besar(
            f"Isi lembar menjangkau sampai baris {baris_terakhir} dan kolom ke-{kolom_terakhir + 1}."
        )
    return galat, KeteranganLembar(catatan=_jumlah_catatan(isi, bagian), **hitung)


def _hitung(teks: bytes, mulai: int, hitung: Counter[str]) -> None:
    """Count formulas, hidden rows and columns of a piece; what ended before `mulai` was counted already."""
    if b"<f" in teks:
        hitung["rumus"] += sum(cocok.end() > mulai for cocok in _RUMUS.finditer(teks))
    if b'hidden="' not in teks:
        return
    for cocok in _TERSEMBUNYI.finditer(teks):
        if cocok.end() <= mulai:
            continue
        if cocok[1] == b"row":
            hitung["baris_tersembunyi"] += 1
        else:
            atribut = _atribut(cocok[0])
            lebar = min(int(atribut.get("max", 1)), 1 << 14) - int(atribut.get("min", 1)) + 1
            hitung["kolom_tersembunyi"] += lebar


def _jumlah_catatan(isi: zipfile.ZipFile, bagian: str) -> int:
    folder, _, nama = bagian.rpartition("/")
    hubungan = f"{folder}/_rels/{nama}.rels"
    if hubungan not in isi.namelist():
        return 0
    tujuan = [_atribut(satu).get("Target", "") for satu in _HUBUNGAN.findall(utuh(isi, hubungan))]
    berkas = [posixpath.normpath(posixpath.join("/", folder, satu)).lstrip("/") for satu in tujuan]
    return sum(
        utuh(isi, satu).count(b"<comment ")
        for satu in berkas
        if "comments" in satu.rpartition("/")[2].lower() and satu in isi.namelist()
    )


def _periksa_ukuran_dinyatakan(awal: bytes) -> None:
    cocok = _UKURAN_DINYATAKAN.search(awal)
    if cocok and (nomor_kolom(cocok[1]) + 1) * int(cocok[2]) > BATAS_SEL_DINYATAKAN:
        raise penolakan.terlalu_besar(
            f"Lembar menyatakan dirinya berukuran sampai sel {cocok[1].decode()}{cocok[2].decode()}."
        )


def _galat_xlsx(teks: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    for atribut, dalam in _SEL_GALAT.findall(teks):
        alamat, nilai = _ALAMAT.search(atribut), _NILAI.search(dalam)
        if alamat:
            tulisan = nilai[1].decode() if nilai else "#N/A"
            yield (int(alamat[2]) - 1, nomor_kolom(alamat[1])), tulisan
