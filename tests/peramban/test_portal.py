"""A citizen finds the unit that serves the neighbourhood, also on a slow line and without JavaScript."""

import pytest
from playwright.sync_api import Page, Response, expect

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
HALAMAN_PERTAMA_TERBERAT = 100_000


def cari_puskesmas(page: Page) -> None:
    page.get_by_role("searchbox").fill("puskesmas kasemen")
    page.get_by_role("button", name="Cari unit").click()
    expect(page.get_by_text("1 unit ditemukan")).to_be_visible()

    page.get_by_role("main").get_by_role("link", name="Puskesmas Kasemen").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Puskesmas Kasemen")
    expect(page.locator(".portal-total")).to_have_text("5 pegawai")
    expect(page.get_by_label("Remah roti").get_by_role("link", name="Dinas Kesehatan")).to_be_attached()


def test_warga_mencari_unit(page, live_server, kota, layar):
    diterima: list[Response] = []
    page.on("response", lambda jawaban: diterima.append(jawaban))

    page.goto(live_server.url, wait_until="networkidle")

    expect(page.locator(".portal-total")).to_contain_text("11 pegawai")
    berat = {satu.url: len(satu.body()) for satu in diterima}
    assert sum(berat.values()) <= HALAMAN_PERTAMA_TERBERAT, berat
    assert {url for url in berat if not url.startswith(live_server.url)} == set()
    cari_puskesmas(page)


def test_warga_mencari_unit_tanpa_javascript(browser, browser_context_args, live_server, kota):
    polos = browser.new_context(**browser_context_args, java_script_enabled=False)
    halaman = polos.new_page()
    halaman.goto(live_server.url)

    cari_puskesmas(halaman)

    polos.close()
