"""Signatures: made, checked by a library of its own right, broken by a single byte, refused where unsafe."""

import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from pyhanko.pdf_utils.reader import PdfFileReader
from weasyprint import HTML

from serang_asn.inti import pemeriksaan, tandatangan
from serang_asn.inti.tandatangan import contoh, kunci
from tests.alat import berkas as alat

HALAMAN = '<html lang="id"><head><title>Surat</title></head><body><h1>Surat</h1></body></html>'


@pytest.fixture(scope="module")
def kertas() -> bytes:
    return HTML(string=HALAMAN).write_pdf(pdf_tags=True)


@pytest.fixture(scope="module")
def bertanda(kertas) -> bytes:
    return tandatangan.tandatangani(kertas, alasan="Keputusan", tempat="Kota Serang")


@pytest.fixture
def sertifikat(tmp_path):
    """Return a function that writes a PKCS#12 whose certificate is not the demo one, and its path."""

    def tulis(monkeypatch, sejak=None) -> str:
        monkeypatch.setattr(contoh, "PENANDA", "uji")
        tujuan = tmp_path / "surat.p12"
        tujuan.write_bytes(contoh.buat(sejak or datetime.now(UTC)))
        monkeypatch.undo()
        return str(tujuan)

    return tulis


def test_tanda_tangan_sah_atas_seluruh_berkas(bertanda):
    hasil = tandatangan.periksa(bertanda)

    assert hasil is not None
    assert hasil.is_sah
    assert hasil.is_demo
    assert abs((hasil.pada - datetime.now(UTC)).total_seconds()) < 600
    [tanda] = PdfFileReader(BytesIO(bertanda)).embedded_signatures
    assert tanda.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert tanda.sig_object["/Reason"] == "Keputusan"
    assert tanda.field_name == "TandaTangan"


def test_satu_byte_berubah_tidak_sah(bertanda):
    [tanda] = PdfFileReader(BytesIO(bertanda)).embedded_signatures
    awal, panjang, lanjut, sisa = tanda.byte_range
    assert awal == 0
    assert lanjut + sisa == len(bertanda)
    for letak in (30, panjang // 2, panjang - 200, lanjut + 100, len(bertanda) - 40):
        rusak = bytearray(bertanda)
        rusak[letak] ^= 1
        hasil = tandatangan.periksa(bytes(rusak))
        assert hasil is None or not hasil.is_utuh, letak


def test_tambahan_di_belakang_tidak_sah(bertanda):
    hasil = tandatangan.periksa(bertanda + b"\n% tambahan\n")
    assert hasil is not None
    assert not hasil.is_sah


@pytest.mark.parametrize("isi", [b"", b"bukan pdf", b"%PDF-1.7\nrusak", alat.pdf()])
def test_tanpa_tanda_tangan(isi):
    assert tandatangan.periksa(isi) is None


def test_sertifikat_asing_utuh_tetapi_tidak_dipercaya(kertas, sertifikat, settings, monkeypatch):
    asing = sertifikat(monkeypatch)
    settings.TTE_PKCS12, settings.TTE_PKCS12_SANDI = asing, contoh.SANDI
    oleh_asing = tandatangan.tandatangani(kertas, alasan="x", tempat="y")
    settings.TTE_PKCS12 = ""
    hasil = tandatangan.periksa(oleh_asing)

    assert hasil is not None
    assert (hasil.is_utuh, hasil.is_dipercaya, hasil.is_demo) == (True, False, False)


def test_akar_dari_pengaturan_dipercaya(kertas, sertifikat, settings, monkeypatch, tmp_path):
    berkas = sertifikat(monkeypatch)
    settings.TTE_PKCS12, settings.TTE_PKCS12_SANDI = berkas, contoh.SANDI
    isi = pkcs12.load_pkcs12(Path(berkas).read_bytes(), contoh.SANDI.encode())
    akar = isi.additional_certs[0].certificate
    (tmp_path / "akar.pem").write_bytes(akar.public_bytes(Encoding.PEM))
    bertanda = tandatangan.tandatangani(kertas, alasan="x", tempat="y")
    assert not tandatangan.periksa(bertanda).is_dipercaya

    settings.TTE_AKAR = str(tmp_path / "akar.pem")

    hasil = tandatangan.periksa(bertanda)
    assert (hasil.is_sah, hasil.is_demo) == (True, False)


def test_sertifikat_demo_sekali_dibuat_dan_hanya_milik_sendiri(tmp_path):
    tujuan = tmp_path / "a" / "demo.p12"
    pertama = contoh.pastikan(tujuan).read_bytes()

    assert contoh.pastikan(tujuan).read_bytes() == pertama
    assert tujuan.stat().st_mode & 0o077 == 0
    assert [*tujuan.parent.iterdir()] == [tujuan]


def test_produksi_tanpa_sertifikat_tidak_menandatangani(kertas, settings):
    settings.PRODUKSI = True

    assert not tandatangan.is_siap()
    with pytest.raises(tandatangan.TandaTanganBelumSiap, match="TTE_PKCS12"):
        tandatangan.tandatangani(kertas, alasan="x", tempat="y")


def test_sandi_salah_disebut(sertifikat, settings, monkeypatch):
    berkas = sertifikat(monkeypatch)
    with pytest.raises(tandatangan.TandaTanganBelumSiap, match=r"surat\.p12 tidak dapat dibuka"):
        kunci.muat_pkcs12(berkas, "salah")


def test_token_tanpa_paketnya_disebut(kertas, settings, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyhanko.sign.pkcs11", None)  # as where python-pkcs11 is not installed
    settings.TTE_PKCS11_MODUL = "/usr/lib/token.so"

    assert not tandatangan.is_demo()
    with pytest.raises(tandatangan.TandaTanganBelumSiap, match="python-pkcs11"):
        tandatangan.tandatangani(kertas, alasan="x", tempat="y")


class TestProduksi:
    """Production starts with a certificate that can sign real letters, or with none."""

    def kode(self):
        return {satu.id for satu in pemeriksaan.periksa_produksi()}

    def test_tanpa_sertifikat_boleh(self, settings):
        assert "inti.E011" not in self.kode()

    def test_demo_ditolak(self, settings, tmp_path):
        settings.TTE_PKCS12, settings.TTE_PKCS12_SANDI = (
            str(contoh.pastikan(tmp_path / "d.p12")),
            contoh.SANDI,
        )
        assert "inti.E011" in self.kode()

    def test_hilang_atau_sandi_salah_ditolak(self, settings, sertifikat, monkeypatch):
        settings.TTE_PKCS12 = "/tidak/ada.p12"
        assert "inti.E011" in self.kode()
        settings.TTE_PKCS12, settings.TTE_PKCS12_SANDI = sertifikat(monkeypatch), "salah"
        assert "inti.E011" in self.kode()

    def test_kedaluwarsa_ditolak_yang_berlaku_diterima(self, settings, sertifikat, monkeypatch):
        settings.TTE_PKCS12_SANDI = contoh.SANDI
        settings.TTE_PKCS12 = sertifikat(monkeypatch, datetime.now(UTC) - contoh.BERLAKU - timedelta(days=2))
        assert "inti.E011" in self.kode()
        kunci.muat_pkcs12.cache_clear()
        settings.TTE_PKCS12 = sertifikat(monkeypatch)
        assert "inti.E011" not in self.kode()


PDFSIG = shutil.which("pdfsig")


@pytest.mark.skipif(PDFSIG is None, reason="pdfsig (poppler-utils) tidak terpasang di mesin ini")
class TestAlatLain:
    """Poppler reads the signature with code that shares nothing with ours (NSS instead of pyHanko)."""

    def periksa(self, tmp_path, isi: bytes) -> str:
        berkas = tmp_path / "surat.pdf"
        berkas.write_bytes(isi)
        hasil = subprocess.run(
            [PDFSIG, "-nocert", str(berkas)], capture_output=True, text=True, check=False, timeout=60
        )
        return hasil.stdout

    def test_tanda_tangan_sah(self, tmp_path, bertanda):
        keluaran = self.periksa(tmp_path, bertanda)
        assert "Signature Validation: Signature is Valid." in keluaran
        assert "Total document signed" in keluaran
        assert "Signature Type: ETSI.CAdES.detached" in keluaran
        assert "Signature Field Name: TandaTangan" in keluaran

    def test_satu_byte_berubah(self, tmp_path, bertanda):
        letak = bertanda.index(b"/MediaBox") + 12
        rusak = bertanda[:letak] + bytes([bertanda[letak] ^ 1]) + bertanda[letak + 1 :]
        assert "Signature is Valid" not in self.periksa(tmp_path, rusak)

    def test_tanpa_tanda_tangan(self, tmp_path, kertas):
        assert "Signature is Valid" not in self.periksa(tmp_path, kertas)
