"""The process beside ours: answers, refusals, and files that end it."""

import pytest

from serang_asn.inti.isi_berkas import anak, terpisah
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak
from tests.alat import berkas


@pytest.mark.parametrize(
    ("isi", "jenis"),
    [(berkas.pdf(), JenisIsi.PDF), (berkas.gambar("WEBP"), JenisIsi.WEBP)],
)
def test_jawaban_dengan_gambar(isi, jenis):
    hasil = terpisah.periksa(isi)

    assert hasil.jenis is jenis
    assert hasil.gambar.startswith(b"\x89PNG")


def test_foto_menjadi_jpeg():
    hasil = terpisah.periksa(berkas.gambar("PNG", (600, 800)), tugas="foto")

    assert hasil.jenis is JenisIsi.JPEG
    assert hasil.gambar.startswith(b"\xff\xd8\xff")


def test_penolakan_sampai_dengan_kalimatnya():
    with pytest.raises(DokumenDitolak, match="dilindungi kata sandi"):
        terpisah.periksa(berkas.pdf(kunci="x"))


def test_pdf_bukan_foto():
    with pytest.raises(DokumenDitolak, match="Unggah foto"):
        terpisah.periksa(berkas.pdf(), tugas="foto")


def test_kosong_ditolak_tanpa_proses():
    with pytest.raises(DokumenDitolak, match="0 byte"):
        terpisah.periksa(b"")


@pytest.mark.parametrize(("batas", "nilai"), [("DETIK_MAKS", 0.001), ("PERINTAH", "import os; os.abort()")])
def test_pembaca_yang_mati_berarti_ditolak(monkeypatch, batas, nilai):
    monkeypatch.setattr(terpisah, batas, nilai)

    with pytest.raises(DokumenDitolak) as galat:
        terpisah.periksa(berkas.pdf())

    assert galat.value.kode == "tidak_dapat_dibaca"


def test_memori_anak_terbatas(monkeypatch):
    rakus = "; ".join(
        [
            "import sys",
            "sys.path.insert(0, sys.argv[1])",
            "from serang_asn.inti.isi_berkas import anak",
            "anak.kerjakan = lambda tugas, isi: bytearray(4 * anak.MEMORI_MAKS)",
            "anak.utama('dokumen')",
        ]
    )
    monkeypatch.setattr(terpisah, "PERINTAH", rakus)

    with pytest.raises(DokumenDitolak, match="terlalu rumit"):
        terpisah.periksa(berkas.pdf())


def test_gambar_saja_tidak_memeriksa_ulang_isi_pdf():
    _, gambar = anak.kerjakan("gambar", berkas.pdf(aksi="JavaScript"))

    assert gambar.startswith(b"\x89PNG")
