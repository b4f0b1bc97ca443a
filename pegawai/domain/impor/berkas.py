"""What a file is, told from its content and never from its name."""

import io
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from pegawai.domain.impor import arsip, ole, pemisah, penolakan

_AWAL_ZIP = b"PK\x03\x04"
_AWAL_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PENANDA_HTML = ("<html", "<table", "<!doctype html", "mime-version:", "<meta", "<body")
_PENANDA_XML_EXCEL = "urn:schemas-microsoft-com:office:spreadsheet"
_PENANDA_LAIN = ("<?xml", "%pdf", "{\\rtf")
_PANJANG_INTIP = 4096
_TANDA_KENDALI = frozenset(map(chr, (*range(9), *range(14, 27), 28, 29, 30, 31, 127)))


class Format(StrEnum):
    """The formats that can be read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Berkas:
    """A file to import. sumber: a path or the bytes themselves."""

    sumber: Path | bytes
    nama: str
    format: Format

    def buka(self) -> BinaryIO:
        """Return the content as a seekable stream; the caller closes it."""
        return _buka(self.sumber)


def kenali(sumber: Path | bytes, nama: str) -> Berkas:
    """Tell the format by content; raise `BerkasDitolak` for what cannot or must not be opened."""
    with _buka(sumber) as aliran:
        intip = aliran.read(_PANJANG_INTIP)
        if not intip:
            raise penolakan.kosong()
        aliran.seek(0)
        if intip.startswith(_AWAL_ZIP):
            return Berkas(sumber, nama, _format_arsip(aliran))
        if intip.startswith(_AWAL_OLE):
            return Berkas(sumber, nama, _format_ole(aliran.read()))
    return Berkas(sumber, nama, _format_teks(intip))


def _buka(sumber: Path | bytes) -> BinaryIO:
    return io.BytesIO(sumber) if isinstance(sumber, bytes) else sumber.open("rb")


def _format_arsip(aliran: BinaryIO) -> Format:
    try:
        isi = zipfile.ZipFile(aliran)
    except arsip.KERUSAKAN as galat:
        raise penolakan.rusak() from galat
    arsip.periksa_ukuran(isi)
    nama = set(isi.namelist())
    if any(satu.endswith("workbook.xml") for satu in nama):
        return Format.XLSX
    if any(satu.endswith("workbook.bin") for satu in nama):
        return Format.XLSB
    if "content.xml" in nama and arsip.is_ods(isi):
        if arsip.is_ods_terenkripsi(isi):
            raise penolakan.terenkripsi()
        return Format.ODS
    raise penolakan.bukan_lembar_kerja("Isi berkas bukan lembar kerja, melainkan arsip atau dokumen lain.")


def _format_ole(isi: bytes) -> Format:
    daftar = ole.daftar_aliran(isi)
    if "encryptedpackage" in daftar:
        raise penolakan.terenkripsi()
    if not daftar.keys() & {"workbook", "book"}:
        raise penolakan.bukan_lembar_kerja("Isi berkas bukan buku kerja Excel.")
    return Format.XLS


def _format_teks(intip: bytes) -> Format:
    awal = pemisah.urai_sandi(intip).lstrip().lower()
    if _PENANDA_XML_EXCEL in awal:
        raise penolakan.bukan_lembar_kerja("Berkas tersimpan sebagai XML Spreadsheet 2003.")
    if awal.startswith(_PENANDA_HTML) or (awal.startswith("<") and "<html" in awal):
        raise penolakan.html_sebagai_xls()
    if awal.startswith(_PENANDA_LAIN) or not _TANDA_KENDALI.isdisjoint(awal):
        raise penolakan.bukan_lembar_kerja("Isi berkas bukan tabel.")
    return Format.CSV
