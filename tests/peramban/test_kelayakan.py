"""An officer finds who is due, reads why, and asks "what if"; the employee reads the same about himself."""

import re

import pytest
from playwright.sync_api import expect

from pegawai import kelayakan
from pegawai.models import Pegawai, RiwayatKinerja, UnitKerja
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def siti(kota):
    """Siti, whose ratings of 2024 and 2025 are missing, in a unit with a long name."""
    UnitKerja.objects.filter(pk=kota.dinas.pk).update(
        nama="Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana"
    )
    RiwayatKinerja.objects.bulk_create(
        RiwayatKinerja(pegawai=kota.siti, tahun=satu, predikat="baik") for satu in range(2018, 2024)
    )
    kelayakan.hitung_ulang(kemajuan=DIAM, pada="2026-04-01")
    return kota.siti


def test_dari_daftar_ke_syarat_lalu_andaian(page, live_server, masuk_sebagai, siti, layar, axe_bersih):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    page.goto(live_server.url + "/layanan/kelayakan/?jenis=kp_reguler&hasil=kurang_data")
    expect(page.get_by_role("heading", level=2, name="Kenaikan pangkat reguler")).to_be_visible()
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar

    page.get_by_role("link", name="Siti Rahmawati", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kelayakan Siti Rahmawati")
    kartu = page.locator("#jenis-kp_reguler")
    expect(kartu).to_contain_text("Kurang data")
    expect(kartu).to_contain_text("belum tercatat")
    axe_bersih(page)

    page.get_by_label("Andai SKP dua tahun terakhir").select_option("baik")
    page.get_by_role("button", name="Nilai").click()
    expect(page.get_by_text("bukan keadaan yang tercatat")).to_be_visible()
    expect(page).to_have_url(re.compile("predikat=baik"))
    expect(page.locator("#jenis-kp_reguler .status-pill").first).to_contain_text("Layak")
    axe_bersih(page)

    page.get_by_role("link", name="Kembali ke yang tercatat").click()
    expect(page.get_by_text("bukan keadaan yang tercatat")).to_have_count(0)
    expect(page.locator("#jenis-kp_reguler")).to_contain_text("Kurang data")

    page.locator("#jenis-kp_reguler").get_by_role("link", name=re.compile("tahun dalam pangkat")).click()
    expect(page.locator("#tab-pangkat")).to_have_attribute("aria-current", "page")


def test_batas_usia_pensiun_per_tahun(page, live_server, masuk_sebagai, siti, layar, axe_bersih):
    masuk_sebagai(AkunFactory(peran=Peran.PIMPINAN))
    page.goto(live_server.url + "/layanan/kelayakan/?jenis=pensiun")
    expect(page.get_by_role("navigation", name="Tahun pensiun").get_by_role("link")).to_have_count(10)
    expect(page.get_by_text("Lihat sebagai tabel")).to_be_visible()
    axe_bersih(page)


def test_pegawai_membaca_miliknya(page, live_server, masuk_sebagai, siti, layar, axe_bersih):
    akun = AkunFactory(peran=Peran.PEGAWAI)
    Pegawai.objects.filter(pk=siti.pk).update(akun=akun)
    masuk_sebagai(akun)
    page.goto(live_server.url + siti.get_absolute_url())
    page.get_by_role("link", name="Kelayakan", exact=True).click()
    expect(page.get_by_role("heading", level=3, name="Cuti melahirkan")).to_be_visible()
    expect(page.locator("#jenis-pensiun")).to_contain_text("1 April 2043")
    axe_bersih(page)
