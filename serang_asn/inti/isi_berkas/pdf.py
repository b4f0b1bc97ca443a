"""PDFs: readable, not locked, nothing in them that acts; and their first page as a picture.

PDFium draws, pypdf walks the objects. What either cannot read is refused.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from serang_asn.inti.isi_berkas import tolakan
from serang_asn.inti.isi_berkas.gambar import SISI_KECIL, tulis_kecil
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak

OBJEK_MAKS = 300_000
EKOR_MAKS = 1024
"""Bytes other than white space that may follow the end of the document."""

SKRIP = "skrip (JavaScript)"
PROGRAM = "perintah menjalankan program atau membuka berkas lain"
LAMPIRAN = "berkas lampiran di dalamnya"
KIRIM = "formulir yang mengirim atau mengambil data sendiri"
MULTIMEDIA = "suara, video, atau multimedia"

PER_KUNCI = {
    "/JS": SKRIP, "/JavaScript": SKRIP, "/EF": LAMPIRAN, "/EmbeddedFiles": LAMPIRAN, "/XFA": KIRIM,
    "/RichMediaContent": MULTIMEDIA,
}  # fmt: skip
PER_AKSI = {
    "/JavaScript": SKRIP, "/Launch": PROGRAM, "/GoToE": LAMPIRAN, "/SubmitForm": KIRIM, "/ImportData": KIRIM,
    "/Rendition": MULTIMEDIA, "/Movie": MULTIMEDIA, "/Sound": MULTIMEDIA, "/RichMediaExecute": MULTIMEDIA,
}  # fmt: skip
PER_JENIS = {
    "/EmbeddedFile": LAMPIRAN, "/FileAttachment": LAMPIRAN, "/RichMedia": MULTIMEDIA, "/Movie": MULTIMEDIA,
    "/Sound": MULTIMEDIA, "/Screen": MULTIMEDIA, "/3D": MULTIMEDIA,
}  # fmt: skip
MENTAH = re.compile(rb"/(JavaScript|Launch|EmbeddedFile|RichMedia)(?![A-Za-z])")
"""Also in parts no longer referred to: a reader that mends a broken table may find them again."""
MAKNA_MENTAH = {
    b"JavaScript": SKRIP,
    b"Launch": PROGRAM,
    b"EmbeddedFile": LAMPIRAN,
    b"RichMedia": MULTIMEDIA,
}


def periksa(isi: bytes) -> None:
    """Raise DokumenDitolak unless `isi` is a whole, unlocked PDF that holds nothing but pages to look at."""
    _tolak_ekor(isi)
    try:
        pembaca = PdfReader(io.BytesIO(isi), strict=False)
        terkunci = pembaca.is_encrypted
    except (PyPdfError, DependencyError, ValueError, KeyError, RecursionError, OverflowError) as galat:
        raise tolakan.rusak("PDF") from galat
    if terkunci:
        raise DokumenDitolak(
            "terkunci",
            "PDF ini dilindungi kata sandi atau pembatasan. Buka, cetak sebagai PDF baru tanpa kata sandi, "
            "lalu unggah hasilnya.",
        )
    if temuan := _temukan_mentah(isi) or _temukan(pembaca):
        raise DokumenDitolak(
            "isi_aktif",
            f"PDF ini memuat {temuan}, yang dapat dipakai menyerang pembacanya. "
            "Cetak sebagai PDF baru, lalu unggah hasilnya.",
        )


def halaman_pertama(isi: bytes) -> bytes:
    """Return the first page as a small PNG. Raises DokumenDitolak."""
    try:
        with pdfium.PdfDocument(isi) as dokumen:
            if not len(dokumen):
                raise tolakan.rusak("PDF")
            halaman = dokumen[0]
            lebar, tinggi = halaman.get_size()
            if not (lebar > 0 and tinggi > 0):
                raise tolakan.rusak("PDF")
            peta = halaman.render(scale=SISI_KECIL / max(lebar, tinggi))
            return tulis_kecil(peta.to_pil().convert("RGB"))
    except pdfium.PdfiumError as galat:
        raise tolakan.rusak("PDF") from galat


def _tolak_ekor(isi: bytes) -> None:
    """Refuse a PDF that goes on after its end, or has none."""
    akhir = isi.rfind(b"%%EOF")
    if akhir < 0:
        raise tolakan.rusak("PDF")
    if len(isi[akhir + 5 :].strip(b"\0 \t\r\n")) > EKOR_MAKS:
        raise tolakan.bermuatan("data lain sesudah akhir dokumen")


def _temukan_mentah(isi: bytes) -> str:
    cocok = MENTAH.search(isi)
    return MAKNA_MENTAH[cocok[1]] if cocok else ""


def _temukan(pembaca: PdfReader) -> str:
    """Return what acts in the document, or an empty text; walks everything that its root refers to."""
    try:
        for kamus in _semua_kamus(pembaca):
            if temuan := _nilai(kamus):
                return temuan
    except (PyPdfError, DependencyError, ValueError, KeyError, TypeError, RecursionError) as galat:
        raise tolakan.rusak("PDF") from galat
    return ""


def _semua_kamus(pembaca: PdfReader) -> Iterator[DictionaryObject]:
    tumpukan: list[Any] = [pembaca.trailer]
    dilihat: set[tuple[int, int]] = set()
    while tumpukan:
        objek = tumpukan.pop()
        if isinstance(objek, IndirectObject):
            kunci = (objek.idnum, objek.generation)
            if kunci in dilihat:
                continue
            dilihat.add(kunci)
            if len(dilihat) > OBJEK_MAKS:
                raise tolakan.tak_aman_dibuka()
            objek = objek.get_object()
        if isinstance(objek, DictionaryObject):
            yield objek
            tumpukan.extend(dict.values(objek))
        elif isinstance(objek, ArrayObject):
            tumpukan.extend(list.__iter__(objek))


def _nilai(kamus: DictionaryObject) -> str:
    for kunci, makna in PER_KUNCI.items():
        if kunci in kamus:
            return makna
    aksi = kamus.get("/S")
    jenis = {str(kamus.get("/Type")), str(kamus.get("/Subtype"))}
    return PER_AKSI.get(str(aksi), "") or next(
        (makna for kunci, makna in PER_JENIS.items() if kunci in jenis), ""
    )
