"""Files as people upload them, good and bad, made on the spot."""

import io
import zipfile
from functools import lru_cache

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject


@lru_cache
def pdf(teks: str = "Keputusan", *, aksi: str = "", kunci: str = "", lampiran: bool = False) -> bytes:
    """A PDF of one page. aksi: an action run on opening; kunci: password; lampiran: with a file inside."""
    penulis = PdfWriter()
    penulis.add_blank_page(595, 842)
    penulis.add_metadata({"/Title": teks})
    if aksi:
        penulis.root_object[NameObject("/OpenAction")] = DictionaryObject(
            {
                NameObject("/S"): NameObject(f"/{aksi}"),
                NameObject("/URI"): TextStringObject("https://a.example"),
            }
        )
    if lampiran:
        penulis.add_attachment("daftar.txt", b"isi")
    if kunci:
        penulis.encrypt("", owner_password=kunci, algorithm="AES-256")
    keluaran = io.BytesIO()
    penulis.write(keluaran)
    return keluaran.getvalue()


@lru_cache
def gambar(
    bentuk: str = "JPEG", ukuran: tuple[int, int] = (60, 80), warna: str = "steelblue", arah: int = 0
) -> bytes:
    """A picture whose left half is white. arah: EXIF orientation."""
    isi = Image.new("RGB", ukuran, warna)
    isi.paste("white", (0, 0, ukuran[0] // 2, ukuran[1]))
    keluaran = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "Rahasia pribadi"
    if arah:
        exif[0x0112] = arah
    isi.save(keluaran, bentuk, exif=exif)
    return keluaran.getvalue()


def zip_berisi(nama: str = "a.txt") -> bytes:
    """A small archive."""
    keluaran = io.BytesIO()
    with zipfile.ZipFile(keluaran, "w") as arsip:
        arsip.writestr(nama, "isi")
    return keluaran.getvalue()
