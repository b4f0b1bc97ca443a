"""A new administrator with a file never seen before: columns, cells and names put right, applied, undone."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from pegawai.models import BatchImpor, KoreksiImpor, Pegawai, PemetaanImpor
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, UnitKerjaFactory
from tests.pegawai.services.impor.layar import ANI, BUDI, KEPALA, SITI, buku
from tests.peramban.test_impor import jalankan_pekerja

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
LEBAR = {1280: 900, 390: 844}
BUDI_BAIK = [*BUDI[:2], "15-05-1987", *BUDI[3:]]


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    tujuan = tmp_path / "daftar dinas.xlsx"
    kepala = ["NIP", "SEBUTAN", *KEPALA[2:]]
    tujuan.write_bytes(buku(SITI, ANI, BUDI_BAIK, kepala=kepala))
    return tujuan


def unggah(page: Page, alamat: str, berkas: Path) -> None:
    page.goto(f"{alamat}/impor/")
    page.locator("input[type=file]").set_input_files(berkas)
    page.get_by_role("button", name="Unggah dan periksa").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    jalankan_pekerja()
    expect(page.locator(".page-header")).to_contain_text("Sudah diperiksa")


def periksa_ulang(page: Page) -> None:
    expect(page.get_by_role("progressbar")).to_be_visible()
    jalankan_pekerja()
    expect(page.locator(".page-header")).to_contain_text("Sudah diperiksa")


def muat(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


def langkah(page: Page, nama: str) -> None:
    page.locator(".steps").get_by_role("link", name=nama, exact=True).click()
    expect(page.locator(".steps [aria-current=step]")).to_contain_text(nama)


@pytest.mark.parametrize("lebar", [1280, 390])
def test_dari_unggah_sampai_batal(page: Page, live_server, masuk_sebagai, axe_bersih, berkas, lebar) -> None:
    UnitKerjaFactory(nama="Dinas Percobaan")
    JabatanFactory(nama="Pengelola Data")
    page.set_viewport_size({"width": lebar, "height": LEBAR[lebar]})
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    unggah(page, live_server.url, berkas)
    axe_bersih(page)

    # columns: what one of them means, remembered under a name
    langkah(page, "Kolom")
    muat(page)
    axe_bersih(page)
    expect(page.get_by_text("Isian wajib belum mempunyai kolom")).to_be_visible()
    page.get_by_label("Arti kolom B").select_option("nama")
    expect(page.locator("#contoh-B dd").first).to_have_text("Siti Aminah")
    page.get_by_label("Ingat untuk berkas lain").check()
    page.get_by_label("Nama pemetaan").fill("Daftar dinas")
    page.get_by_role("button", name="Simpan dan periksa ulang").click()
    periksa_ulang(page)
    assert PemetaanImpor.objects.get().nama == "Daftar dinas"

    # rows: a date put right in place
    langkah(page, "Baris")
    muat(page)
    axe_bersih(page)
    page.get_by_role("link", name="Bermasalah").click()
    expect(page.get_by_text("31-02-1986", exact=True)).to_be_visible()
    page.get_by_role("link", name="Perbaiki Tanggal lahir").click()
    page.get_by_label("Isi yang benar").fill("14-04-1986")
    axe_bersih(page)
    page.get_by_role("button", name="Simpan perbaikan").click()
    expect(page.get_by_text("Akan dibaca sebagai 14-04-1986")).to_be_visible()
    assert KoreksiImpor.objects.get().kolom == "C"
    page.reload()
    page.get_by_role("button", name="Periksa ulang").click()
    periksa_ulang(page)

    # names: one taken for a known unit, one created
    langkah(page, "Nama")
    muat(page)
    axe_bersih(page)
    dinas = page.locator(".nama-impor__butir", has_text="Dinas Percobaann")
    dinas.get_by_label("Dinas Percobaan (kemiripan").check()
    tukang = page.locator(".nama-impor__butir", has_text="Tukang Baru")
    tukang.get_by_label("Buat baru").check()
    page.get_by_role("button", name="Simpan dan periksa ulang").click()
    periksa_ulang(page)
    assert BatchImpor.objects.get().ringkasan["tak_dikenal"] == []

    # what stands beside the steps
    for halaman in ("kebijakan/", "koreksi/"):
        page.goto(f"{live_server.url}/impor/{BatchImpor.objects.get().kode}/{halaman}")
        muat(page)
        axe_bersih(page)
    for halaman in ("pemetaan/", "nama/", ""):
        page.goto(f"{live_server.url}/impor/{halaman}")
        muat(page)
        axe_bersih(page)
    page.goto(f"{live_server.url}/impor/{BatchImpor.objects.get().kode}/")

    # preview of everything, then apply, see, undo
    langkah(page, "Baris")
    expect(page.get_by_role("listitem").filter(has_text="Budi").first).to_be_visible()
    langkah(page, "Terapkan")
    axe_bersih(page)
    page.get_by_role("button", name="Terapkan", exact=True).click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    jalankan_pekerja()
    expect(page.locator(".page-header")).to_contain_text("Sudah diterapkan")
    assert Pegawai.objects.count() == 3
    page.get_by_role("link", name="Lihat pegawai").click()
    expect(page.get_by_role("main")).to_contain_text("Siti Aminah")
    page.go_back()
    page.get_by_role("link", name="Batalkan impor").click()
    page.get_by_label("Alasan pembatalan").fill("Berkas keliru")
    page.get_by_role("button", name="Batalkan impor").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    jalankan_pekerja()
    expect(page.locator(".page-header")).to_contain_text("Dibatalkan")
    assert not Pegawai.objects.exists()


def test_arti_kolom_dengan_papan_ketik_saja(page: Page, live_server, masuk_sebagai, berkas) -> None:
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    unggah(page, live_server.url, berkas)
    langkah(page, "Kolom")
    contoh = page.locator("#contoh-D")
    expect(contoh).not_to_contain_text("tidak dipakai")

    page.get_by_label("Arti kolom D").focus()
    page.keyboard.press("Home")
    expect(contoh).to_contain_text("tidak dipakai")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == "Simpan dan periksa ulang":
            break
    page.keyboard.press("Enter")

    expect(page.get_by_role("progressbar")).to_be_visible()
    jalankan_pekerja()
    expect(page.locator(".page-header")).to_contain_text("Sudah diperiksa")
    assert BatchImpor.objects.get().tata_letak.get().kolom[3]["bidang"] == []
