"""An officer finds people with the keyboard alone, narrows a list, keeps it, selects and takes it along."""

from io import BytesIO

import openpyxl
import pytest
from playwright.sync_api import expect

from pegawai.models import TampilanTersimpan
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def petugas(masuk_sebagai):
    akun = AkunFactory(peran=Peran.PETUGAS)
    masuk_sebagai(akun)
    return akun


def test_mencari_dengan_papan_ketik_saja(page, live_server, petugas, axe_bersih, kota, layar):
    page.goto(f"{live_server.url}/beranda/")
    isian = page.get_by_role("combobox", name="Cari pegawai, unit, atau jabatan")
    page.keyboard.press("/")
    expect(isian).to_be_focused()
    expect(isian).to_have_attribute("aria-expanded", "false")

    page.keyboard.type("rahmwati siti")

    saran = page.get_by_role("option", name="Siti Rahmawati")
    expect(saran).to_be_visible()
    expect(isian).to_have_attribute("aria-expanded", "true")
    axe_bersih(page)
    page.keyboard.press("ArrowDown")
    expect(saran).to_have_attribute("aria-selected", "true")
    expect(isian).to_have_attribute("aria-activedescendant", saran.get_attribute("id"))
    page.keyboard.press("ArrowDown")
    expect(saran).to_have_attribute("aria-selected", "false")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.keyboard.press("ArrowUp")
    expect(saran).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_contain_text("Siti Rahmawati")


def test_enter_membuka_semua_hasil_dalam_kelompok(page, live_server, petugas, axe_bersih, kota, layar):
    page.goto(f"{live_server.url}/pegawai/")
    page.keyboard.press("/")
    page.keyboard.type("puskesmas")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Pencarian")
    expect(page.get_by_role("main").get_by_role("link", name="Puskesmas Kasemen")).to_be_visible()
    axe_bersih(page)


def test_mencari_tanpa_javascript(browser, browser_context_args, live_server, kota, context, petugas):
    halaman = browser.new_context(**browser_context_args | {"java_script_enabled": False}).new_page()
    halaman.context.add_cookies(context.cookies())
    halaman.goto(f"{live_server.url}/beranda/")

    halaman.get_by_placeholder("Cari nama, NIP, unit").fill("rahmawati")
    halaman.get_by_placeholder("Cari nama, NIP, unit").press("Enter")
    halaman.get_by_role("main").get_by_role("link", name="Siti Rahmawati").click()

    expect(halaman.get_by_role("heading", level=1)).to_contain_text("Siti Rahmawati")
    halaman.context.close()


def buka_saringan(page, layar):
    if layar == 390:
        page.get_by_role("button", name="Saringan", exact=True).click()


def test_saring_simpan_pilih_dan_ekspor(page, live_server, petugas, axe_bersih, kota, layar):
    page.goto(f"{live_server.url}/pegawai/")
    expect(page.locator(".data-table__jumlah")).to_have_text("11 pegawai")

    buka_saringan(page, layar)
    page.locator("summary", has_text="Unit kerja").first.click()
    page.get_by_label("Puskesmas Kasemen").check()
    page.locator("summary", has_text="Saringan lain").click()
    page.locator("summary", has_text="Jenis kelamin").click()
    page.get_by_label("Perempuan", exact=True).check()
    axe_bersih(page)
    page.get_by_role("button", name="Terapkan", exact=True).click()

    expect(page.locator(".data-table__jumlah")).to_have_text("5 pegawai")
    expect(page.get_by_role("list", name="Saringan yang berlaku")).to_contain_text("Puskesmas Kasemen")

    page.locator("summary", has_text="tampilan tersimpan").click()
    page.get_by_role("link", name="Simpan tampilan ini").click()
    page.get_by_label("Nama tampilan").fill("Puskesmas")
    axe_bersih(page)
    page.get_by_role("button", name="Simpan").click()
    expect(page.locator("summary", has_text="tampilan tersimpan")).to_contain_text("Puskesmas")
    assert TampilanTersimpan.objects.get().akun == petugas

    page.locator("[data-pilih]").first.check()
    expect(page.get_by_text("1 baris dipilih")).to_be_visible()
    page.get_by_label("Semua 5 pegawai hasil saringan").check()
    with page.expect_download() as unduhan:
        page.get_by_role("button", name="Ekspor yang dipilih").click()
    lembar = openpyxl.load_workbook(BytesIO(unduhan.value.path().read_bytes())).active
    assert sum(str(sel.value).startswith("Orang") for sel in lembar["A"]) == 5

    page.get_by_role("link", name="Hapus saringan Unit kerja Puskesmas Kasemen").click()
    expect(page.locator(".data-table__jumlah")).to_have_text("11 pegawai")
    expect(page.get_by_role("button", name="Perbarui tampilan Puskesmas")).to_be_visible()
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar


def test_memilih_kolom_dan_kerapatan_dengan_papan_ketik(page, live_server, petugas, kota):
    page.goto(f"{live_server.url}/pegawai/")
    menu = page.locator("summary", has_text="Tampilan").last
    menu.focus()
    page.keyboard.press("Enter")
    page.get_by_label("Masa kerja", exact=True).last.focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Terapkan kolom").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("columnheader", name="Masa kerja")).to_be_visible()
    page.locator("summary", has_text="Tampilan").last.focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Rapat").focus()
    page.keyboard.press("Enter")

    expect(page.locator(".data-table--rapat")).to_be_visible()
    expect(page.get_by_role("columnheader", name="Masa kerja")).to_be_visible()
