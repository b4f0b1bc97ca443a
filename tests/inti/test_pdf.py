"""PDFs read static files and nothing else."""

import gc
import io

import pytest
from django.utils.html import format_html
from pypdf import PdfReader

from serang_asn.inti.pdf import BerkasStatisTidakAda, PengambilStatis, gambar_cetak, susun_pdf


@pytest.mark.parametrize(
    "alamat",
    [
        "https://contoh.id/a.png",
        "file:///etc/hostname",
        "data:text/plain,a",
        "data:image/svg+xml;base64,PHN2Zy8+",
        "statis:css/tidak-ada.css",
    ],
)
def test_pengambil_menolak_selain_berkas_statis(alamat: str) -> None:
    with pytest.raises(BerkasStatisTidakAda):
        PengambilStatis().fetch(alamat)


def test_pengambil_menolak_jalan_keluar_dari_folder_statis() -> None:
    with pytest.raises(Exception, match=r"settings\.py|outside|located"):
        PengambilStatis().fetch("statis:../serang_asn/settings.py")


def test_pengambil_membaca_lambang() -> None:
    assert b"<svg" in PengambilStatis().fetch("statis:img/lambang.svg").read()


def test_kop_dan_nomor_halaman() -> None:
    isi = susun_pdf("pdf/dasar.html", {"instansi": "Dinas Percobaan"})

    halaman = PdfReader(io.BytesIO(isi)).pages
    teks = " ".join(halaman[0].extract_text().split())

    assert "PEMERINTAH KOTA SERANG" in teks
    assert "DINAS PERCOBAAN" in teks
    assert "Halaman 1 dari 1" in teks


def test_gambar_membawa_gayanya_sendiri() -> None:
    assert ".color-0" in gambar_cetak("<svg><g/></svg>")


def jumlah_gambar(instansi: str) -> int:
    isi = susun_pdf("pdf/dasar.html", {"instansi": instansi})
    return len(PdfReader(io.BytesIO(isi)).pages[0].images)


def test_gambar_di_tempat_sampai_ke_kertas() -> None:
    merah = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"

    dengan = format_html('<img src="data:image/png;base64,{}">', merah)

    assert jumlah_gambar(dengan) == jumlah_gambar("") + 1


def test_pemungut_sampah_kembali_seperti_semula() -> None:
    ambang = gc.get_threshold()

    susun_pdf("pdf/dasar.html", {})

    assert gc.get_threshold() == ambang
