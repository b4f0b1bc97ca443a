"""An officer sets a new retirement age, verifies a figure, and is told why a row in use must stay."""

import pytest
from playwright.sync_api import expect

from pegawai.models import BatasUsiaPensiun, Golongan, Parameter
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def buka(page, live_server, masuk_sebagai):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS, nama="Petugas Rujukan"))

    def ke(jalur: str) -> None:
        page.goto(f"{live_server.url}{jalur}")

    return ke


def judul(page, teks: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(teks)


def selebar_layar(page, layar: int) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= layar


def test_nilai_baru_tanpa_menghapus_yang_lama(page, layar, buka, axe_bersih):
    buka("/rujukan/")
    page.get_by_role("link", name="Batas usia pensiun", exact=True).click()
    judul(page, "Batas usia pensiun")
    axe_bersih(page)
    selebar_layar(page, layar)
    page.get_by_role("link", name="Pengawas").click()
    judul(page, "BUP Pengawas: 58 tahun")
    page.get_by_role("link", name="Tetapkan nilai baru").click()
    judul(page, "Batas usia pensiun")

    page.get_by_label("Berlaku mulai").fill("2026-01-01")
    page.get_by_label("Usia").fill("59")
    page.get_by_label("Dasar hukum").fill("UU 1/2026")
    axe_bersih(page)
    page.get_by_role("button", name="Tambahkan").click()

    judul(page, "BUP Pengawas: 59 tahun")
    expect(page.get_by_text("Petugas Rujukan").first).to_be_visible()
    axe_bersih(page)
    assert set(BatasUsiaPensiun.objects.filter(jenis_jabatan="pengawas").values_list("usia", flat=True)) == {
        58,
        59,
    }


def test_verifikasi_dengan_sumber(page, layar, buka, axe_bersih):
    angka = Parameter.objects.filter(terverifikasi=False).order_by("pk")[0]
    buka(f"/rujukan/parameter/{angka.pk}/")
    expect(page.get_by_text("Belum diverifikasi")).to_be_visible()
    page.get_by_role("link", name="Tandai terverifikasi").click()
    judul(page, "Tandai terverifikasi")
    axe_bersih(page)
    page.get_by_label("Sumber", exact=True).fill("")
    page.get_by_role("button", name="Tandai terverifikasi").click()
    expect(page.get_by_role("alert")).to_contain_text("Tulis sumber yang menyatakan isi baris ini benar.")

    page.get_by_label("Sumber", exact=True).fill("Surat BKN 12/2026")
    page.get_by_role("button", name="Tandai terverifikasi").click()

    expect(page.locator(".page-header .status-pill")).to_have_text("Terverifikasi")
    selebar_layar(page, layar)
    angka.refresh_from_db()
    assert (angka.terverifikasi, angka.dasar) == (True, "Surat BKN 12/2026")


def test_baris_yang_dipakai_tidak_dihapus_dan_tautannya_menuntun(page, layar, buka, axe_bersih):
    golongan = Golongan.objects.get(kode="III/a")
    buka(f"/rujukan/golongan/{golongan.pk}/")
    page.get_by_role("link", name="Hapus").click()
    judul(page, "Hapus baris")

    expect(page.get_by_text("Tidak dapat dihapus karena dipakai oleh")).to_be_visible()
    axe_bersih(page)
    selebar_layar(page, layar)
    page.get_by_role("link", name="17 gaji pokok").click()

    judul(page, "Gaji pokok")
    expect(page.locator(".data-table__jumlah")).to_contain_text("17 baris")


def test_dengan_papan_ketik_saja(page, buka):
    buka("/rujukan/agama/baru/")
    page.get_by_label("Kode", exact=True).focus()
    for isian in ("UJI", "Agama Uji", "9", "", "Surat 1/2026"):
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.type(isian)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    judul(page, "Agama Uji")
