"""Pictures: decoded to the end, within a number of pixels, and drawn small without their metadata."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageOps

from serang_asn.inti.isi_berkas import tolakan
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak

PIKSEL_MAKS = 64_000_000
"""A4 at 600 dpi has 35 million; a few hundred bytes can claim billions."""

SISI_KECIL = 800
WARNA_KECIL = 128
FOTO = (600, 800)
"""Portraits are kept in the 3:4 of official photographs."""
FOTO_PALING_KECIL = (240, 320)
MUTU_FOTO = 88
BENTUK = {JenisIsi.JPEG: "JPEG", JenisIsi.PNG: "PNG", JenisIsi.WEBP: "WEBP"}


def kecilkan(isi: bytes, jenis: JenisIsi) -> bytes:
    """Return the picture as a small PNG, upright and without metadata. Raises DokumenDitolak."""
    with _buka(isi, jenis) as gambar:
        return tulis_kecil(_tegak(gambar))


def jadikan_foto(isi: bytes, jenis: JenisIsi) -> bytes:
    """Return a portrait of FOTO pixels as JPEG: upright, cut to 3:4, without metadata.

    Raises DokumenDitolak.
    """
    with _buka(isi, jenis) as gambar:
        tegak = _tegak(gambar)
    if tegak.width < FOTO_PALING_KECIL[0] or tegak.height < FOTO_PALING_KECIL[1]:
        raise DokumenDitolak(
            "foto_terlalu_kecil",
            f"Foto ini {tegak.width} × {tegak.height} piksel; paling kecil "
            f"{FOTO_PALING_KECIL[0]} × {FOTO_PALING_KECIL[1]}. Pakai foto asli, bukan tangkapan layar.",
        )
    # Heads stand in the upper part of a picture: what is too high is cut below rather than above.
    foto = ImageOps.fit(tegak, FOTO, Image.Resampling.LANCZOS, centering=(0.5, 0.25))
    keluaran = io.BytesIO()
    foto.save(keluaran, "JPEG", quality=MUTU_FOTO, optimize=True)
    return keluaran.getvalue()


def tulis_kecil(gambar: Image.Image) -> bytes:
    """Return an opaque picture, at most SISI_KECIL on a side, as PNG with few colours."""
    kecil = gambar.copy()
    kecil.thumbnail((SISI_KECIL, SISI_KECIL), Image.Resampling.LANCZOS)
    keluaran = io.BytesIO()
    kecil.quantize(WARNA_KECIL).save(keluaran, "PNG", optimize=True)
    return keluaran.getvalue()


@contextmanager
def _buka(isi: bytes, jenis: JenisIsi) -> Iterator[Image.Image]:
    """Decode every pixel; only the decoder of the recognised kind is let near the bytes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower
        try:
            gambar = Image.open(io.BytesIO(isi), formats=[BENTUK[jenis]])
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as galat:
            raise tolakan.rusak("Gambar") from galat
    with gambar:
        _tolak_bom(gambar)
        try:
            gambar.load()
        except (OSError, ValueError, SyntaxError, EOFError) as galat:
            raise tolakan.rusak("Gambar") from galat
        yield gambar


def _tolak_bom(gambar: Image.Image) -> None:
    if gambar.width * gambar.height > PIKSEL_MAKS:
        raise DokumenDitolak(
            "terlalu_banyak_piksel",
            f"Gambar ini {gambar.width} × {gambar.height} piksel, terlalu besar untuk dibuka dengan aman. "
            "Pindai dengan resolusi 300 dpi, lalu unggah lagi.",
        )


def _tegak(gambar: Image.Image) -> Image.Image:
    """Turn a picture as its EXIF asks and put it on white."""
    tegak = ImageOps.exif_transpose(gambar)
    if tegak.mode in {"RGB", "L"}:
        return tegak.convert("RGB")
    lapis = tegak.convert("RGBA")
    dasar = Image.new("RGB", lapis.size, "white")
    dasar.paste(lapis, mask=lapis.getchannel("A"))
    return dasar
