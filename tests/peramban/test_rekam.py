"""An officer reads one career: what is due and why, how things stood on another day, who changed what.

On both screens, and once with the keyboard alone.
"""

import re
from datetime import date

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import expect

from pegawai.models import RiwayatPangkat
from serang_asn.inti.models import Peran
from tests.alat.papan_ketik import tab_ke
from tests.factories import AkunFactory, RiwayatJabatanFactory, tulis_karier

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
SPANDUK = "Menampilkan keadaan pada 1 Januari 2015."


@pytest.fixture
def siti(kota):
    """Siti with a long career: two posts, and forty years of yearly events."""
    RiwayatPangkat.objects.filter(pegawai=kota.siti).update(mkg_tahun=0, mkg_bulan=0)
    RiwayatJabatanFactory(pegawai=kota.siti, unit=kota.puskesmas, tmt=date(2020, 3, 2))
    tulis_karier(kota.siti, kota.dinas, 14)
    return kota.siti


@pytest.fixture
def dibuka(page, live_server, masuk_sebagai, siti, layar):
    """The page of Siti, opened by an officer."""
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS, nama="Petugas Teliti"))
    page.goto(live_server.url + siti.get_absolute_url())
    expect(page.get_by_role("heading", level=1)).to_contain_text("Siti Rahmawati")
    return page


def test_membaca_satu_karier(dibuka, axe_bersih):
    page = dibuka
    kgb = page.get_by_role("listitem").filter(has_text="Kenaikan gaji berkala").first
    expect(kgb).to_contain_text("hari lagi")
    kgb.get_by_text("Dasar").click()
    expect(kgb).to_contain_text("PP 7/1977")

    page.get_by_label("Keadaan pada").fill("2015-01-01")
    page.get_by_role("button", name="Tampilkan").click()
    expect(page.get_by_role("main").get_by_text(SPANDUK)).to_be_visible()
    expect(page).to_have_url(re.compile("pada=2015-01-01"))
    expect(page.get_by_role("heading", name="Keadaan pada 1 Januari 2015")).to_be_visible()
    expect(page.locator("#rekam-kepala")).to_contain_text("Dinas Kesehatan")
    axe_bersih(page)

    page.locator("#tab-jabatan").click()
    expect(page.locator("#tab-jabatan")).to_have_attribute("aria-current", "page")
    expect(page.get_by_role("main").get_by_text(SPANDUK)).to_be_visible()
    expect(page.locator("tr.baris-nanti").first).to_contain_text("Belum berlaku")
    axe_bersih(page)

    page.get_by_role("link", name="Kembali ke hari ini").click()
    expect(page.get_by_role("main").get_by_text(SPANDUK)).to_have_count(0)
    expect(page.locator("tr.baris-nanti")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


def test_menyaring_kisah_dan_membuka_dasawarsa_lama(dibuka, axe_bersih):
    page = dibuka
    lipatan = page.locator("details.dasawarsa").first
    expect(lipatan).not_to_have_attribute("open", "")
    lipatan.locator("summary").click()
    expect(lipatan.get_by_text("Mulai cuti tahunan").first).to_be_visible()

    page.locator("#kisah-jabatan").click()
    expect(page.locator("#kisah-jabatan")).to_have_attribute("aria-current", "true")
    expect(page.locator("#riwayat")).not_to_contain_text("Mulai cuti tahunan")
    expect(page.locator("#riwayat")).to_contain_text("Pindah dari Dinas Kesehatan ke Puskesmas Kasemen")
    axe_bersih(page)


def test_siapa_mengubah_satu_baris(dibuka, axe_bersih, siti):
    page = dibuka
    page.locator("#tab-pangkat").click()
    page.get_by_role("link", name="Jejak perubahan baris ke-1").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Jejak perubahan")
    expect(page.get_by_text("Hanya perubahan satu baris")).to_be_visible()
    expect(page.get_by_role("heading", level=2)).to_have_text(
        ["Mengubah riwayat pangkat 1 Januari 2010", "Menambah riwayat pangkat 1 Januari 2010"]
    )
    axe_bersih(page)

    page.get_by_role("link", name="Tampilkan semua perubahan").click()
    expect(page.get_by_text("Hanya perubahan satu baris")).to_have_count(0)
    page.get_by_label("Riwayat", exact=True).select_option("Jabatan")
    page.get_by_role("button", name="Terapkan").click()
    expect(page.get_by_role("heading", level=2).first).to_contain_text("riwayat jabatan")


def test_dengan_papan_ketik_saja(page, live_server, masuk_sebagai, siti):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    page.goto(f"{live_server.url}{siti.get_absolute_url()}?pada=2021-01-01")
    expect(page.get_by_role("main").get_by_text("Menampilkan keadaan pada 1 Januari 2021.")).to_be_visible()
    fokus = page.locator("*:focus")

    tab_ke(page, page.locator("#pada-sebelum"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("main").get_by_text("Menampilkan keadaan pada 1 Juli 2020.")).to_be_visible()
    expect(fokus).to_have_attribute("id", "pada-sebelum")

    tab_ke(page, page.locator("#tab-pangkat"))
    page.keyboard.press("Enter")
    expect(page.locator("#tab-pangkat")).to_have_attribute("aria-current", "page")
    expect(fokus).to_have_attribute("id", "tab-pangkat")
    expect(page.get_by_role("main").get_by_text("Menampilkan keadaan pada 1 Juli 2020.")).to_be_visible()

    page.go_back()
    expect(page.locator("#tab-linimasa")).to_have_attribute("aria-current", "page")


def test_tanpa_javascript(browser, live_server, siti):
    klien = Client()
    klien.force_login(AkunFactory(peran=Peran.PETUGAS))
    konteks = browser.new_context(java_script_enabled=False)
    kuki = klien.cookies[settings.SESSION_COOKIE_NAME].value
    konteks.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": kuki, "url": live_server.url}])
    page = konteks.new_page()
    page.goto(live_server.url + siti.get_absolute_url())

    page.get_by_label("Keadaan pada").fill("2015-01-01")
    page.get_by_role("button", name="Tampilkan").click()
    expect(page.get_by_role("main").get_by_text(SPANDUK)).to_be_visible()
    page.locator("#tab-jabatan").click()
    expect(page.get_by_role("main").get_by_text(SPANDUK)).to_be_visible()
    expect(page.locator("tr.baris-nanti").first).to_be_visible()
    konteks.close()


def test_data_sendiri_dibaca_pegawai(page, live_server, masuk_sebagai, siti, axe_bersih, layar):
    akun = AkunFactory(peran=Peran.PEGAWAI)
    type(siti).objects.filter(pk=siti.pk).update(akun=akun)
    masuk_sebagai(akun)

    page.goto(live_server.url + siti.get_absolute_url())

    expect(page.get_by_role("heading", name="Akan jatuh tempo")).to_be_visible()
    expect(page.get_by_role("link", name="Jejak perubahan")).to_have_count(0)
    axe_bersih(page)
    with page.expect_request("**/drh.pdf") as permintaan:
        page.get_by_role("link", name="Cetak DRH").evaluate("e => fetch(e.href)")
    assert permintaan.value.response().status == 200
