"""An officer completes a record: decree, replacement, portrait; a citizen checks the decree."""

import re

import pytest
from playwright.sync_api import expect

from pegawai.models import RiwayatPangkat
from serang_asn.inti.models import Dokumen, Peran
from tests.alat import berkas
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


def pilih(page, isi: bytes, nama: str = "sk.pdf") -> None:
    page.locator("input[type=file]").set_input_files(
        {"name": nama, "mimeType": "application/pdf", "buffer": isi}
    )


def periksa_layar(page, axe_bersih, lebar: int) -> None:
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= lebar


def test_melampirkan_mengganti_dan_memeriksa(page, live_server, masuk_sebagai, axe_bersih, kota, layar):
    RiwayatPangkat.objects.filter(pegawai=kota.siti).update(sk_nomor="823/77", sk_tanggal="2010-01-02")
    masuk_sebagai(AkunFactory(peran=Peran.PENGELOLA_OPD, unit=kota.dinas))
    utama = page.get_by_role("main")

    page.goto(live_server.url + kota.siti.get_absolute_url())
    page.get_by_role("link", name="Dokumen", exact=True).click()
    expect(utama.get_by_role("heading", name="Belum ada dokumen", exact=True)).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
    page.get_by_role("link", name="Unggah dokumen Pangkat: III/a").click()
    expect(utama.get_by_role("heading", name="Unggah dokumen")).to_be_visible()

    pilih(page, b"MZ\x90\x00 program")
    page.get_by_role("button", name="Unggah").click()
    expect(page.get_by_role("alert")).to_contain_text("program Windows")
    periksa_layar(page, axe_bersih, layar)

    pilih(page, berkas.pdf())
    page.get_by_role("button", name="Unggah").click()
    expect(utama.get_by_text("Dokumen tersimpan pada riwayat ini.")).to_be_visible()
    expect(utama.locator(".document-card img")).to_have_js_property("naturalHeight", 800)
    periksa_layar(page, axe_bersih, layar)

    page.get_by_role("link", name="Ganti Pangkat: III/a").click()
    expect(page.get_by_label("Alasan mengganti")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
    pilih(page, berkas.pdf("Pindaian kedua"))
    page.get_by_label("Alasan mengganti").fill("Pindaian pertama miring")
    page.get_by_role("button", name="Unggah").click()
    expect(utama.get_by_text("Dokumen tersimpan pada riwayat ini.")).to_be_visible()

    terakhir = Dokumen.objects.get(pk=RiwayatPangkat.objects.get(pegawai=kota.siti).dokumen_id)
    page.context.clear_cookies()
    page.goto(f"{live_server.url}/")
    page.get_by_role("link", name="Periksa dokumen").click()
    page.get_by_label("Kode verifikasi").fill(terakhir.kode_verifikasi)
    page.get_by_role("button", name="Periksa").click()
    expect(utama.get_by_text("Kode ini tercatat")).to_be_visible()
    expect(utama.get_by_text("823/77")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
    pilih(page, berkas.pdf("Pindaian kedua"))
    page.get_by_role("button", name="Bandingkan").click()
    expect(utama.get_by_text("Berkas Anda asli")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)


def test_foto_dipasang_dan_dihapus(page, live_server, masuk_sebagai, axe_bersih, kota, layar):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    foto = page.get_by_role("img", name=re.compile("Foto Siti"))

    page.goto(f"{live_server.url}/pegawai/{kota.siti.kode}/foto/")
    pilih(page, berkas.gambar("JPEG", (900, 1200)), "wajah.jpg")
    page.get_by_role("button", name="Pasang foto").click()

    expect(foto).to_be_visible()
    expect(foto).to_have_js_property("naturalWidth", 600)
    expect(foto).to_have_js_property("naturalHeight", 800)
    periksa_layar(page, axe_bersih, layar)
    page.get_by_role("button", name="Hapus foto").click()
    expect(page.get_by_text("Belum ada foto")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)


def test_sensitif_dengan_papan_ketik(page, live_server, masuk_sebagai, axe_bersih, kota, layar):
    masuk_sebagai(AkunFactory(peran=Peran.AUDITOR))
    page.goto(f"{live_server.url}/pegawai/{kota.siti.kode}/dokumen/")

    page.get_by_label("Keperluan").select_option("pengawasan")
    page.get_by_label("Alasan membaca").focus()
    page.keyboard.type("Pemeriksaan berkala")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Pembacaan ini sudah dicatat")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
