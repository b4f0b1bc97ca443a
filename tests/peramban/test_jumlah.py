"""An officer asks how many employees there were on a day, sees who they are, and takes the report along."""

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from serang_asn.inti.models import Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


def unduh(page: Page, label: str, folder: Path) -> Path:
    with page.expect_download() as unduhan:
        page.get_by_role("main").get_by_role("link", name=label, exact=True).click()
    tujuan = folder / unduhan.value.suggested_filename
    unduhan.value.save_as(tujuan)
    return tujuan


def test_jumlah_pada_dua_tanggal_sampai_ke_nama_dan_berkas(page, live_server, masuk_sebagai, kota, tmp_path):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    total = page.locator(".jumlah-total")
    page.goto(f"{live_server.url}/beranda/")
    page.locator("#menu-utama").get_by_role("link", name="Jumlah pegawai").click()
    expect(total).to_have_text("11 pegawai")

    page.get_by_label("Baris menurut").select_option(label="Unit kerja")
    baris = page.get_by_role("row", name="Puskesmas Kasemen")
    expect(baris.get_by_role("cell").last).to_have_text("5")
    page.get_by_label("Keadaan pada").fill("2015-01-01")
    page.get_by_label("Keadaan pada").blur()

    expect(total).to_have_text("6 pegawai")
    expect(baris).to_have_count(0)
    assert "pada=2015-01-01" in page.url

    tautan_pdf = page.get_by_role("main").get_by_role("link", name="PDF", exact=True)
    jawaban = page.request.get(live_server.url + str(tautan_pdf.get_attribute("href")))
    pdf = PdfReader(BytesIO(jawaban.body()))
    assert len(pdf.pages) == 1
    assert "1 Januari 2015" in pdf.pages[0].extract_text()
    assert "Jumlah 6" in " ".join(pdf.pages[0].extract_text().split())

    lembar = openpyxl.load_workbook(unduh(page, "XLSX", tmp_path)).active
    assert [lembar.cell(lembar.max_row, kolom).value for kolom in (1, lembar.max_column)] == ["Jumlah", 6]

    page.locator(".jumlah-tabel tfoot").get_by_role("link", name="6").last.click()

    expect(page.locator(".data-table__jumlah")).to_have_text("6 pegawai")
    expect(page.get_by_role("link", name="Siti Rahmawati")).to_be_visible()
    expect(page.get_by_text("Keadaan pada 1 Januari 2015", exact=True)).to_be_visible()


def test_pertanyaan_lewat_alamat_tanpa_javascript(
    browser, browser_context_args, live_server, kota, context, masuk_sebagai
):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    polos = browser.new_context(**browser_context_args, java_script_enabled=False)
    polos.add_cookies(context.cookies())
    halaman = polos.new_page()
    halaman.goto(f"{live_server.url}/laporan/jumlah/")

    halaman.get_by_label("Keadaan pada").fill("2015-01-01")
    halaman.get_by_role("button", name="Hitung").click()

    expect(halaman.locator(".jumlah-total")).to_have_text("6 pegawai")
    polos.close()
