"""Increments and promotions in the browser: from what is due to the changed record, at both widths."""

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from pegawai import kelayakan, siap
from pegawai.models import RiwayatGaji, RiwayatPangkat, Usulan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.alat import berkas
from tests.alat import layanan as alat
from tests.factories import AkunFactory, UnitKerjaFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
SK = {"name": "sk.pdf", "mimeType": "application/pdf", "buffer": berkas.pdf("Surat")}


@pytest.fixture
def lihat(page, layar, axe_bersih):
    """Return `lihat()`: the page is accessible and fits the screen."""

    def periksa() -> None:
        axe_bersih(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= layar

    return periksa


def kepala_halaman(page: Page):
    return page.get_by_role("main").locator(".page-header")


def terbitkan_dan_catat(page: Page, live_server, satu: Usulan) -> None:
    page.goto(live_server.url + reverse("pegawai:usulan-terbitkan", args=[satu.kode]))
    page.get_by_label("Nomor surat").fill("822/1/2026")
    page.get_by_label("Tanggal surat").fill(timezone.localdate().isoformat())
    page.get_by_label("Pejabat penanda tangan").fill("Kepala BKPSDM")
    page.get_by_label("Berkas surat").set_input_files(SK)
    page.get_by_role("button", name="Simpan surat").click()
    expect(kepala_halaman(page)).to_contain_text("SK terbit")
    page.get_by_role("button", name="Catat ke riwayat pegawai").click()
    expect(kepala_halaman(page)).to_contain_text("Selesai")


def test_kgb_dari_disiapkan_sampai_riwayat(page, live_server, masuk_sebagai, lihat):
    opd = UnitKerjaFactory(nama="Dinas Uji")
    orang = alat.orang_untuk("kgb", posisi__unit=opd, nama="Siti Berkala")
    kelayakan.hitung_ulang(kemajuan=DIAM)
    siap.jalankan(kemajuan=DIAM)
    satu = Usulan.objects.get(jenis="kgb")
    pengelola = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=opd)
    alat.lengkapi(satu, pengelola)

    masuk_sebagai(pengelola)
    page.goto(f"{live_server.url}/layanan/")
    page.get_by_role("link", name="Disiapkan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Usulan yang disiapkan")
    lihat()
    page.goto(f"{page.url}?jenis=kgb")
    page.get_by_role("checkbox", name="Pilih Siti Berkala").check()
    page.get_by_role("button", name="Ajukan yang dipilih").click()
    expect(page.get_by_role("heading", name="1 usulan diajukan")).to_be_visible()
    lihat()

    petugas = AkunFactory(peran=Peran.PETUGAS)
    for akun in (AkunFactory(peran=Peran.KEPALA_OPD, unit=opd), petugas):
        masuk_sebagai(akun)
        page.goto(live_server.url + reverse("pegawai:usulan-detail", args=[satu.kode]))
        lihat()
        page.get_by_role("button", name="Setujui").click()
        expect(page.get_by_text("Usulan disetujui.")).to_be_visible()
    terbitkan_dan_catat(page, live_server, satu)
    lihat()
    gaji = RiwayatGaji.objects.get(pegawai=orang)
    assert (gaji.sumber, gaji.gaji_baru) == ("usulan", satu.isian["gaji_baru"])


def test_kenaikan_pangkat_dari_kelayakan_dalam_kelompok(page, live_server, masuk_sebagai, lihat):
    opd = UnitKerjaFactory(nama="Dinas Uji")
    orang = alat.orang_untuk("kp_reguler", posisi__unit=opd, nama="Budi Pangkat")
    kelayakan.hitung_ulang(kemajuan=DIAM)
    pengelola = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=opd)
    masuk_sebagai(pengelola)
    page.goto(live_server.url + reverse("pegawai:kelayakan-rekam", args=[orang.kode]))
    page.get_by_role("link", name="Usulkan kenaikan pangkat reguler").click()
    expect(page.get_by_label("Golongan baru")).to_have_value("III/b")
    lihat()
    page.get_by_role("button", name="Simpan sebagai draf").click()
    expect(kepala_halaman(page)).to_contain_text("Draf")
    satu = Usulan.objects.get(jenis="kp_reguler")
    alat.lengkapi(satu, pengelola)
    page.reload()
    page.get_by_role("button", name="Ajukan").click()
    expect(kepala_halaman(page)).to_contain_text("Sedang diperiksa")
    lihat()

    petugas = AkunFactory(peran=Peran.PETUGAS)
    masuk_sebagai(petugas)
    page.goto(live_server.url + reverse("pegawai:kelompok_usulan-baru"))
    page.get_by_label("Nama kelompok").fill("Kenaikan pangkat periode ini")
    page.get_by_label("Layanan", exact=True).select_option("kp_reguler")
    page.get_by_label("TMT dari").fill(satu.tmt.isoformat())
    page.get_by_label("TMT sampai").fill(satu.tmt.isoformat())
    lihat()
    page.get_by_role("button", name="Bentuk kelompok").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kenaikan pangkat periode ini")
    lihat()
    halaman = page.url
    for akun in (
        AkunFactory(peran=Peran.KEPALA_OPD, unit=opd), petugas, AkunFactory(peran=Peran.PIMPINAN),
    ):  # fmt: skip
        masuk_sebagai(akun)
        page.goto(halaman)
        page.get_by_role("button", name="Setujui 1 yang menunggu Anda").click()
        expect(page.get_by_role("heading", name="1 usulan disetujui")).to_be_visible()
    masuk_sebagai(petugas)
    satu.refresh_from_db()
    terbitkan_dan_catat(page, live_server, satu)
    pangkat = RiwayatPangkat.objects.filter(pegawai=orang).latest("tmt")
    assert (pangkat.golongan.kode, pangkat.tmt, pangkat.sumber) == ("III/b", satu.tmt, "usulan")
    assert RiwayatGaji.objects.get(pegawai=orang).gaji_baru >= satu.isian["gaji_lama"]
