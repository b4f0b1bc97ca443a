"""An officer brings in an old spreadsheet, sees what is wrong with it, applies the rest, and undoes it."""

from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from pegawai.models import Pegawai
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
BERKAS = Path(__file__).resolve().parents[1] / "data" / "legacy" / "01_siasn_export.xlsx"


def jalankan_pekerja() -> None:
    call_command("db_worker", batch=True, verbosity=0, startup_delay=False)


def test_impor_dari_unggah_sampai_batal(page, live_server, masuk_sebagai, axe_bersih):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    status = page.get_by_role("main").locator(".page-header")
    page.goto(f"{live_server.url}/impor/")
    page.locator("input[type=file]").set_input_files(BERKAS)
    page.get_by_role("button", name="Unggah dan periksa").click()
    expect(page.get_by_role("progressbar")).to_be_visible()

    jalankan_pekerja()

    expect(status).to_contain_text("Sudah diperiksa")
    expect(page.get_by_role("heading", name="Masalah", exact=True)).to_be_visible()
    axe_bersih(page)
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    axe_bersih(page)
    page.locator(".tombol-deret").get_by_role("link", name="Terapkan", exact=True).click()
    page.get_by_role("button", name="Terapkan", exact=True).click()
    expect(page.get_by_role("progressbar")).to_be_visible()

    jalankan_pekerja()

    expect(status).to_contain_text("Sudah diterapkan")
    dimuat = Pegawai.objects.count()
    assert dimuat > 0
    page.get_by_role("link", name="Batalkan impor").click()
    expect(page.get_by_label("Alasan pembatalan")).to_be_visible()
    axe_bersih(page)
    page.get_by_label("Alasan pembatalan").fill("Berkas keliru")
    page.get_by_role("button", name="Batalkan impor").click()

    jalankan_pekerja()

    expect(status).to_contain_text("Dibatalkan")
    assert Pegawai.objects.count() == 0
