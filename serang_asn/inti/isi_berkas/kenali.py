"""What a file is, told from its first bytes; never from its name or from what a browser says."""

import io
import zipfile
from enum import StrEnum

from serang_asn.inti.isi_berkas import tolakan

AWAL_DIPERIKSA = 1024
"""Readers of PDF accept its mark this far into a file, so two kinds may hide in one."""


class JenisIsi(StrEnum):
    """The kinds of content that are accepted; the value is the media type."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"

    @property
    def akhiran(self) -> str:
        """Suffix of a file of this kind, with the dot."""
        return {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}.get(self, ".webp")

    @property
    def is_gambar(self) -> bool:
        return self is not JenisIsi.PDF


SELAIN = (
    (b"MZ", "Berkas ini program Windows, bukan dokumen."),
    (b"\x7fELF", "Berkas ini program, bukan dokumen."),
    (b"#!", "Berkas ini skrip, bukan dokumen."),
    (b"PK\x03\x04", "Berkas ini arsip ZIP atau dokumen Word, Excel, atau OpenDocument; simpan sebagai PDF."),
    (b"\xd0\xcf\x11\xe0", "Berkas ini dokumen Word atau Excel lama; simpan sebagai PDF."),
    (b"{\\rtf", "Berkas ini dokumen RTF; simpan sebagai PDF."),
    (b"Rar!", "Berkas ini arsip RAR; buka arsipnya, lalu unggah dokumen di dalamnya."),
    (b"7z\xbc\xaf", "Berkas ini arsip 7-Zip; buka arsipnya, lalu unggah dokumen di dalamnya."),
    (b"GIF8", "Berkas ini gambar GIF; simpan sebagai PNG atau JPEG."),
    (b"BM", "Berkas ini gambar BMP; simpan sebagai PNG atau JPEG."),
    (b"II*\x00", "Berkas ini gambar TIFF; pindai atau simpan sebagai PDF atau JPEG."),
    (b"MM\x00*", "Berkas ini gambar TIFF; pindai atau simpan sebagai PDF atau JPEG."),
)
HEIF = frozenset({b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1", b"avif"})


def kenali(isi: bytes) -> JenisIsi:
    """Return the kind of `isi`. Raises DokumenDitolak for nothing, other kinds and two kinds in one."""
    if not isi:
        raise tolakan.kosong()
    jenis = _jenis(isi)
    if jenis is None:
        raise tolakan.tak_dikenal(_sebab(isi))
    _tolak_muatan(isi, jenis)
    return jenis


def _jenis(isi: bytes) -> JenisIsi | None:
    if isi.startswith(b"%PDF-"):
        return JenisIsi.PDF
    if isi.startswith(b"\xff\xd8\xff"):
        return JenisIsi.JPEG
    if isi.startswith(b"\x89PNG\r\n\x1a\n"):
        return JenisIsi.PNG
    if isi[:4] == b"RIFF" and isi[8:12] == b"WEBP":
        return JenisIsi.WEBP
    return None


def _sebab(isi: bytes) -> str:
    for tanda, sebab in SELAIN:
        if isi.startswith(tanda):
            return sebab
    if isi[4:8] == b"ftyp" and isi[8:12] in HEIF:
        return "Foto ini berformat HEIC atau AVIF; ubah ke JPEG di ponsel Anda."
    awal = isi[:AWAL_DIPERIKSA].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in awal:
        return "Berkas ini gambar SVG, yang dapat memuat skrip; simpan sebagai PNG atau PDF."
    if awal.startswith((b"<!doctype", b"<html", b"<?xml", b"<script")):
        return "Berkas ini halaman web atau XML, bukan dokumen pindaian."
    if b"%PDF-" in isi[:AWAL_DIPERIKSA]:
        return "Berkas PDF ini didahului isi lain; simpan ulang sebagai PDF."
    return "Jenis berkas ini tidak dikenali dari isinya."


def _tolak_muatan(isi: bytes, jenis: JenisIsi) -> None:
    """Raise DokumenDitolak when an archive, a document or a script rides on the file."""
    if zipfile.is_zipfile(io.BytesIO(isi)):
        raise tolakan.bermuatan("arsip ZIP")
    if not jenis.is_gambar:
        return
    if b"%PDF-" in isi[:AWAL_DIPERIKSA]:
        raise tolakan.bermuatan("dokumen PDF")
    kecil = isi.lower()
    if b"<script" in kecil or b"<?php" in kecil:
        raise tolakan.bermuatan("skrip")
