"""Pictures are decoded to their end and drawn without what they carried."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageFile

from serang_asn.inti.isi_berkas import gambar
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak
from tests.alat import berkas


@pytest.fixture(autouse=True)
def _seperti_di_anak(monkeypatch):
    """WeasyPrint, once imported, makes Pillow of this process lenient; the process of the checks has none."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", False)


def png_berukuran(lebar: int, tinggi: int) -> bytes:
    """A PNG of a few bytes that claims to be this large."""

    def bagian(nama: bytes, isi: bytes) -> bytes:
        return struct.pack("!I", len(isi)) + nama + isi + struct.pack("!I", zlib.crc32(nama + isi))

    kepala = struct.pack("!IIBBBBB", lebar, tinggi, 8, 2, 0, 0, 0)
    isi = bagian(b"IHDR", kepala) + bagian(b"IDAT", zlib.compress(b"\0" * 100)) + bagian(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + isi


@pytest.mark.parametrize("bentuk", ["JPEG", "PNG", "WEBP"])
def test_kecil_tanpa_metadata_dan_tegak(bentuk):
    miring = berkas.gambar(bentuk, (1600, 1200), arah=6)

    hasil = gambar.kecilkan(miring, JenisIsi(f"image/{bentuk.lower()}"))

    with Image.open(io.BytesIO(hasil)) as kecil:
        assert (kecil.format, kecil.size) == ("PNG", (600, 800))
        rgb = kecil.convert("RGB")
        # The left half was white; turned by a quarter clockwise it is the upper one.
        assert min(rgb.getpixel((300, 100))) > 240
        assert rgb.getpixel((300, 700))[0] < 120
    assert b"Rahasia pribadi" in miring
    assert b"Rahasia" not in hasil


@pytest.mark.parametrize("bentuk", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("bagian", [0.3, 0.7, 0.97])
def test_terpotong_ditolak(bentuk, bagian):
    utuh = berkas.gambar(bentuk, (400, 300))

    with pytest.raises(DokumenDitolak, match="terpotong"):
        gambar.kecilkan(utuh[: int(len(utuh) * bagian)], JenisIsi(f"image/{bentuk.lower()}"))


@pytest.mark.parametrize(("lebar", "tinggi"), [(60_000, 60_000), (8_001, 8_000)])
def test_bom_piksel_ditolak_sebelum_dibuka(lebar, tinggi):
    with pytest.raises(DokumenDitolak) as galat:
        gambar.kecilkan(png_berukuran(lebar, tinggi), JenisIsi.PNG)

    assert galat.value.kode in {"terlalu_banyak_piksel", "rusak"}


def test_piksel_pada_batas_masih_dibuka():
    with pytest.raises(DokumenDitolak) as galat:  # its pixels are missing, but they were asked for
        gambar.kecilkan(png_berukuran(8_000, 8_000), JenisIsi.PNG)

    assert galat.value.kode == "rusak"


def test_tembus_pandang_di_atas_putih():
    isi = io.BytesIO()
    Image.new("RGBA", (10, 10), (255, 0, 0, 0)).save(isi, "PNG")

    with Image.open(io.BytesIO(gambar.kecilkan(isi.getvalue(), JenisIsi.PNG))) as kecil:
        assert kecil.convert("RGB").getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("ukuran", [(900, 1200), (2000, 1000), (500, 3000), (240, 320)])
def test_foto_tiga_banding_empat(ukuran):
    hasil = gambar.jadikan_foto(berkas.gambar("JPEG", ukuran), JenisIsi.JPEG)

    with Image.open(io.BytesIO(hasil)) as foto:
        assert (foto.format, foto.size) == ("JPEG", (600, 800))
        assert not foto.getexif()


@pytest.mark.parametrize("ukuran", [(239, 320), (240, 319)])
def test_foto_terlalu_kecil(ukuran):
    with pytest.raises(DokumenDitolak, match=f"{ukuran[0]} × {ukuran[1]} piksel"):
        gambar.jadikan_foto(berkas.gambar("JPEG", ukuran), JenisIsi.JPEG)
