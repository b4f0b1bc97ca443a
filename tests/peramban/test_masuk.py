"""An employee signs in with the number on the identity card, and out again."""

import pytest
from django.core.cache import cache
from playwright.sync_api import expect

from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
NIP, NIP_BERSPASI = "198503142010012001", "19850314 201001 2 001"
SANDI = "sandi-panjang-untuk-uji"


@pytest.fixture(autouse=True)
def _tanpa_sisa_hitungan():
    cache.clear()


def test_masuk_dan_keluar(page, live_server, layar):
    AkunFactory(pengguna=NIP, nama="Siti Rahmawati", sandi=SANDI)
    page.goto(f"{live_server.url}/beranda/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Masuk")

    page.get_by_label("NIP atau surel").fill(NIP_BERSPASI)
    page.get_by_label("Kata sandi", exact=True).fill("sandi-yang-keliru")
    page.get_by_role("button", name="Masuk", exact=True).click()

    expect(page.locator(".error-summary")).to_contain_text("NIP, surel, atau kata sandi tidak cocok")
    expect(page.get_by_label("NIP atau surel")).to_have_value(NIP_BERSPASI)

    page.get_by_label("Kata sandi", exact=True).fill(SANDI)
    page.get_by_role("button", name="Masuk", exact=True).click()

    expect(page).to_have_url(f"{live_server.url}/beranda/")
    page.locator("summary", has_text="Menu akun Siti Rahmawati").click()
    page.get_by_role("button", name="Keluar").click()
    page.goto(f"{live_server.url}/beranda/")

    expect(page.get_by_role("heading", level=1)).to_have_text("Masuk")
