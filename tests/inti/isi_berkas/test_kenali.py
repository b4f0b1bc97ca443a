"""A file is what its bytes say, and only one thing."""

import pytest

from serang_asn.inti.isi_berkas.kenali import JenisIsi, kenali
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak
from tests.alat import berkas


@pytest.mark.parametrize(
    ("isi", "jenis"),
    [
        (berkas.pdf(), JenisIsi.PDF),
        (berkas.gambar("JPEG"), JenisIsi.JPEG),
        (berkas.gambar("PNG"), JenisIsi.PNG),
        (berkas.gambar("WEBP"), JenisIsi.WEBP),
    ],
)
def test_jenis_menurut_isi(isi, jenis):
    assert kenali(isi) is jenis


@pytest.mark.parametrize(
    ("isi", "kode", "sebut"),
    [
        (b"", "kosong", "0 byte"),
        (b"MZ\x90\x00" + b"\0" * 100, "jenis_tidak_diterima", "program Windows"),
        (b"\x7fELF" + b"\0" * 100, "jenis_tidak_diterima", "program"),
        (berkas.zip_berisi("word/document.xml"), "jenis_tidak_diterima", "simpan sebagai PDF"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
         "jenis_tidak_diterima", "SVG"),
        (b'<?xml version="1.0"?>\n<svg onload="alert(1)"/>', "jenis_tidak_diterima", "SVG"),
        (b"<!DOCTYPE html><script>alert(1)</script>", "jenis_tidak_diterima", "halaman web"),
        (b"GIF89a%PDF-1.7", "jenis_tidak_diterima", "GIF"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 20, "jenis_tidak_diterima", "HEIC"),
        (b"II*\x00" + b"\0" * 20, "jenis_tidak_diterima", "TIFF"),
        (b"sampah %PDF-1.7", "jenis_tidak_diterima", "didahului isi lain"),
        (b"catatan biasa", "jenis_tidak_diterima", "tidak dikenali"),
        (berkas.gambar("JPEG") + berkas.zip_berisi(), "bermuatan_lain", "ZIP"),
        (berkas.pdf() + berkas.zip_berisi(), "bermuatan_lain", "ZIP"),
        (berkas.gambar("PNG") + b"<ScRiPt>alert(1)</script>", "bermuatan_lain", "skrip"),
        (berkas.gambar("JPEG") + b"<?php system($_GET[0]); ?>", "bermuatan_lain", "skrip"),
        (b"\xff\xd8\xff\xfe\x00\x20%PDF-1.7 menyusup ke komentar", "bermuatan_lain", "PDF"),
    ],
)  # fmt: skip
def test_yang_lain_ditolak_dengan_sebabnya(isi, kode, sebut):
    with pytest.raises(DokumenDitolak) as galat:
        kenali(isi)

    assert galat.value.kode == kode
    assert sebut in galat.value.pesan
