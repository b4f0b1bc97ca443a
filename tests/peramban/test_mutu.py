"""An officer opens the findings of a unit, mends one, and it is gone; another one is accepted as it is."""

import re
from datetime import date

import pytest
from playwright.sync_api import expect

from pegawai.models import Pegawai, PengecualianMutu, RiwayatJabatan
from pegawai.services.mutu.periksa import periksa_semua
from serang_asn.inti.models import Peran
from tests.alat import berkas
from tests.factories import AkunFactory
from tests.factories.mutu import pegawai_lengkap

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def rina(kota):
    """A clean record in the health centre, but for her contacts and the file of her post."""
    orang = pegawai_lengkap(nama="Rina Marlina", posisi__unit=kota.puskesmas)
    Pegawai.objects.filter(pk=orang.pk).update(telepon="", surel="")
    RiwayatJabatan.objects.filter(pegawai=orang).update(dokumen=None, sk_tanggal=date(2009, 12, 1))
    periksa_semua()
    return orang


def periksa_layar(page, axe_bersih, lebar: int) -> None:
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= lebar


def test_dari_daftar_ke_formulir_sampai_temuan_hilang(
    page, live_server, masuk_sebagai, axe_bersih, kota, rina, layar
):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    utama = page.get_by_role("main")

    page.goto(f"{live_server.url}/mutu/")
    expect(utama.get_by_role("heading", name="Mutu data", exact=True)).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
    page.get_by_role("link", name="Lihat temuan Pegawai dapat dihubungi").click()
    expect(utama.get_by_role("heading", name="Temuan mutu data")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
    page.goto(f"{live_server.url}/mutu/unit/{kota.puskesmas.publik_id}/?q=rina")
    expect(utama.get_by_text("Nomor ponsel dan surel belum ada.")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)

    perbaiki = page.get_by_role("link", name="Perbaiki Rina Marlina, Pegawai dapat dihubungi")
    perbaiki.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Nomor ponsel")).to_be_visible()
    page.get_by_label("Nomor ponsel").fill("081234567890")
    page.get_by_label("Alasan").fill("Nomor dari pegawai")
    page.get_by_label("Alasan").press("Enter")
    expect(utama.get_by_text("Data pribadi diperbarui.")).to_be_visible()
    panel = page.get_by_role("region", name="Data yang perlu dilengkapi")
    expect(panel).to_contain_text("Berkas SK terlampir")
    expect(panel).not_to_contain_text("Pegawai dapat dihubungi")
    periksa_layar(page, axe_bersih, layar)

    page.goto(f"{live_server.url}/mutu/unit/{kota.puskesmas.publik_id}/?q=rina")
    expect(utama.get_by_text("Berkas SK belum ada: jabatan.")).to_be_visible()
    expect(utama.get_by_text("Nomor ponsel dan surel belum ada.")).to_have_count(0)


def test_pengelola_mengunggah_berkas_yang_kurang(
    page, live_server, masuk_sebagai, axe_bersih, kota, rina, layar
):
    masuk_sebagai(AkunFactory(peran=Peran.PENGELOLA_OPD, unit=kota.dinas))
    utama = page.get_by_role("main")

    page.goto(f"{live_server.url}/mutu/unit/{kota.puskesmas.publik_id}/?periksa=sk_tanpa_berkas&q=rina")
    page.get_by_role("link", name="Perbaiki Rina Marlina, Berkas SK terlampir").click()
    expect(utama.get_by_role("heading", name="Unggah dokumen")).to_be_visible()
    page.locator("input[type=file]").set_input_files(
        {"name": "sk.pdf", "mimeType": "application/pdf", "buffer": berkas.pdf()}
    )
    page.get_by_role("button", name="Unggah").click()
    expect(utama.get_by_text("Dokumen tersimpan pada riwayat ini.")).to_be_visible()

    page.goto(f"{live_server.url}/mutu/unit/{kota.puskesmas.publik_id}/?periksa=sk_tanpa_berkas&q=rina")
    expect(utama.get_by_text("Tidak ada temuan", exact=True)).to_be_visible()
    periksa_layar(page, axe_bersih, layar)


def test_menerima_dan_mencabut(page, live_server, masuk_sebagai, axe_bersih, kota, rina, layar):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    utama = page.get_by_role("main")
    alamat = f"{live_server.url}/mutu/unit/{kota.puskesmas.publik_id}/?q=rina"

    page.goto(alamat)
    page.get_by_role("link", name="Terima Rina Marlina, Pegawai dapat dihubungi").click()
    expect(utama.get_by_role("heading", name="Memang demikian?")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
    page.get_by_role("button", name="Terima temuan").click()
    expect(page.get_by_role("alert")).to_contain_text("Tulis alasannya")
    page.get_by_label("Alasan").fill("Tidak mempunyai ponsel")
    page.get_by_label("Alasan").press("Enter")
    expect(utama.get_by_text("Temuan diterima")).to_be_visible()
    assert PengecualianMutu.objects.get().alasan == "Tidak mempunyai ponsel"

    page.goto(f"{alamat}&status=diterima")
    expect(utama.get_by_text(re.compile("Diterima .*Tidak mempunyai ponsel"))).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
    page.get_by_role("link", name="Cabut Rina Marlina, Pegawai dapat dihubungi").click()
    expect(utama.get_by_role("heading", name="Cabut penerimaan temuan")).to_be_visible()
    periksa_layar(page, axe_bersih, layar)
    page.get_by_role("button", name="Cabut penerimaan").click()
    expect(utama.get_by_text("Temuan kembali ke daftar")).to_be_visible()
