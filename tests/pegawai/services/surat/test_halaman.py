"""Every shipped letter, drawn: complete, on few pages, inside its margins."""

import pypdfium2
import pytest

from pegawai.domain.surat import naskah
from pegawai.models import TemplatSurat
from pegawai.registri import jenis_surat
from pegawai.services import surat as layanan
from pegawai.services.surat import halaman
from tests.pegawai.services.surat.test_terbit import teks

pytestmark = pytest.mark.django_db
KODE = [satu.kode for satu in jenis_surat]
TEPI_MM, SKALA = 12, 0.5
TITIK_PER_MM = 72 / 25.4


def gambar(kertas: bytes):
    with pypdfium2.PdfDocument(kertas) as dokumen:
        return [satu.render(scale=SKALA).to_pil().convert("L") for satu in dokumen]


def tinta(lembar) -> tuple[int, int, int, int]:
    """Return the box of everything darker than the preview mark."""
    return lembar.point(lambda nilai: 255 if nilai < 150 else 0).getbbox()


@pytest.mark.parametrize("kode", KODE)
def test_surat_bawaan_tergambar_lengkap_dalam_tepinya(kode):
    jenis = jenis_surat.ambil(kode)
    templat = TemplatSurat.objects.get(kode=kode)
    contoh = halaman.nilai_contoh(jenis)
    kertas = halaman.pratinjau(templat, contoh)
    isi = teks(kertas)

    for medan in naskah.medan_dipakai(templat.isi, contoh):
        assert contoh[medan] in isi, medan
    assert "Dokumen ini ditandatangani secara elektronik" in isi
    assert "PRATINJAU" in isi
    lembar = gambar(kertas)
    assert 1 <= len(lembar) <= 2
    tepi = TEPI_MM * TITIK_PER_MM * SKALA
    for satu in lembar:
        kiri, atas, kanan, bawah = tinta(satu)
        assert kiri >= tepi
        assert atas >= tepi
        assert kanan <= satu.width - tepi
        assert bawah <= satu.height - tepi / 4  # the QR code stands in the foot


@pytest.mark.parametrize("banyak", [1, 120])
def test_keputusan_bersama_menyebut_semua_orang(banyak):
    templat = TemplatSurat.objects.get(kode="sk_mutasi")
    contoh = halaman.nilai_contoh(jenis_surat.ambil("sk_mutasi"))
    orang = [contoh | {"nama": f"Orang-{urut:03}"} for urut in range(banyak)]
    kertas = halaman.pratinjau(templat, contoh, orang=orang)
    isi = teks(kertas)

    assert all(f"Orang-{urut:03}" in isi for urut in range(banyak))
    for lembar in gambar(kertas):
        kiri, _, kanan, _ = tinta(lembar)
        assert kiri >= TEPI_MM * TITIK_PER_MM * SKALA
        assert kanan <= lembar.width - TEPI_MM * TITIK_PER_MM * SKALA


def test_muat_bawaan_berulang_tidak_menambah_dan_menghormati_petugas(django_user_model):
    assert layanan.muat_bawaan() == 0
    asal = TemplatSurat.objects.get(kode="spmt")
    isi = {nama: getattr(asal, nama) for nama in ("judul", "kop", "kertas", "isi_bersama", "berlaku_mulai")}
    petugas = django_user_model.objects.create(pengguna="petugas-surat", nama="Petugas")
    layanan.simpan_versi(kode="spmt", versi=1, oleh=petugas, isi="Isi baru\n[tanda tangan]", **isi)

    assert layanan.muat_bawaan() == 0
    assert TemplatSurat.objects.filter(kode="spmt").latest("versi").dibuat_oleh == petugas


def test_naskah_bawaan_yang_berganti_menjadi_versi_berikut():
    asal = TemplatSurat.objects.get(kode="spmt")
    isi = {nama: getattr(asal, nama) for nama in ("judul", "kop", "kertas", "isi_bersama", "berlaku_mulai")}
    layanan.simpan_versi(kode="spmt", versi=1, oleh=None, isi="Bawaan lama\n[tanda tangan]", **isi)

    assert layanan.muat_bawaan() == 1
    terbaru = TemplatSurat.objects.filter(kode="spmt").latest("versi")
    assert (terbaru.versi, terbaru.isi) == (3, asal.isi)
