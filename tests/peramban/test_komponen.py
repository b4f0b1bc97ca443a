"""Every component in a real browser: accessible on both screens and in both themes, usable by keyboard."""

import re

import pytest
from playwright.sync_api import Page, expect

from serang_asn.inti.models import Peran
from tests.factories.akun import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
HALAMAN = [
    "/masuk/",
    "/tidak-ada/",
    "/_galeri/",
    "/_galeri/publik/",
    "/akun/sandi/",
    "/akun/keamanan/",
    "/akun/sesi/",
]


@pytest.fixture
def galeri(page: Page, live_server, masuk_sebagai) -> Page:
    masuk_sebagai(AkunFactory(nama="Siti Rahmawati", peran=Peran.PETUGAS))
    page.goto(f"{live_server.url}/_galeri/")
    return page


def test_halaman_terbaca_semua_orang(page, live_server, masuk_sebagai, axe_bersih, layar):
    masuk_sebagai(AkunFactory(nama="Siti Rahmawati", peran=Peran.PETUGAS))
    page.emulate_media(color_scheme="light" if layar == 1280 else "dark")

    for alamat in HALAMAN:
        page.goto(f"{live_server.url}{alamat}")

        axe_bersih(page)
        assert page.locator("h1").count() == 1
        lebar_isi = page.evaluate("document.documentElement.scrollWidth")
        assert lebar_isi <= layar, f"{alamat} melebihi layar: {lebar_isi}"


def test_pintasan_memindahkan_fokus_ke_pencarian(galeri):
    galeri.keyboard.press("/")

    expect(galeri.get_by_role("combobox", name="Cari pegawai, unit, atau jabatan")).to_be_focused()


def test_menu_akun_ditutup_dengan_escape(galeri):
    menu = galeri.locator("summary", has_text="Menu akun")
    menu.click()
    expect(galeri.get_by_role("button", name="Keluar")).to_be_visible()

    galeri.keyboard.press("Escape")

    expect(galeri.get_by_role("button", name="Keluar")).to_be_hidden()
    expect(menu).to_be_focused()


def test_tema_pilihan_diingat(galeri):
    terang = galeri.evaluate("getComputedStyle(document.body).backgroundColor")
    galeri.get_by_role("button", name="Tema gelap").click()

    galeri.reload()

    assert galeri.evaluate("getComputedStyle(document.body).backgroundColor") != terang
    expect(galeri.get_by_role("button", name="Tema gelap")).to_have_attribute("aria-pressed", "true")


def test_mengurutkan_tabel_menjaga_fokus_dan_alamat(galeri):
    urut = galeri.locator("#tabel").get_by_role("link", name="Gaji pokok (Rp)")
    urut.focus()

    galeri.keyboard.press("Enter")

    expect(galeri.locator("#tabel th[aria-sort=ascending]")).to_contain_text("Gaji pokok")
    expect(urut).to_be_focused()
    expect(galeri).to_have_url(re.compile(r"\?sort=gaji$"))
    expect(galeri.locator("[data-kabar-sunyi]")).to_have_text("240 pegawai")


def test_memilih_semua_baris_menyebut_jumlahnya(galeri):
    galeri.get_by_label("Pilih semua baris di halaman ini").check()

    expect(galeri.locator("[data-jumlah-pilih]")).to_have_text("10 baris dipilih")


def test_kemajuan_sampai_selesai_tanpa_memuat_ulang(galeri):
    expect(galeri.get_by_role("link", name="Lihat hasil")).to_be_visible(timeout=15_000)


def test_jaringan_putus_dikatakan(galeri):
    galeri.context.set_offline(True)

    galeri.locator("#tabel").get_by_role("link", name="Golongan").click()

    expect(galeri.locator("[data-kabar]")).to_contain_text("Peladen tidak terhubung")


def test_ringkasan_galat_menerima_fokus_dan_menunjuk_isian(page, live_server):
    page.goto(f"{live_server.url}/masuk/")
    page.get_by_role("button", name="Masuk", exact=True).click()

    expect(page.locator(".error-summary")).to_be_focused()
    page.get_by_role("link", name="NIP atau surel").click()

    expect(page.get_by_label("NIP atau surel")).to_be_focused()


@pytest.mark.parametrize("berskrip", [True, False], ids=["dengan JavaScript", "tanpa JavaScript"])
def test_navigasi_di_layar_sempit(
    browser, browser_context_args, live_server, masuk_sebagai, context, berskrip
):
    masuk_sebagai(AkunFactory())
    sempit = browser.new_context(
        **{**browser_context_args, "viewport": {"width": 390, "height": 844}}, java_script_enabled=berskrip
    )
    sempit.add_cookies(context.cookies())
    halaman = sempit.new_page()
    halaman.goto(f"{live_server.url}/_galeri/")
    bantuan = halaman.locator("#menu-utama").get_by_role("link", name="Bantuan")
    expect(bantuan).not_to_be_in_viewport()

    halaman.get_by_role("link", name="Menu", exact=True).click()

    expect(bantuan).to_be_in_viewport()
    sempit.close()
