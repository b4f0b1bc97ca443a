"""The queue on a desk and on a telephone: approve many, act for the absent, read notices, look ahead."""

import pytest
from playwright.sync_api import Page, expect

from pegawai.models import Delegasi, Pegawai, Usulan
from pegawai.services import usulan as layanan
from serang_asn.inti.models import Pemberitahuan, Peran
from tests.alat import usulan as alat
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def orang():
    with alat.terdaftar(is_tunggal=False):
        yield alat.kantor()


def ajukan(orang, jumlah):
    return [layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul) for _ in range(jumlah)]


def muat(page: Page, layar: int) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= layar


def test_menyetujui_banyak_dengan_papan_tik(page, layar, live_server, masuk_sebagai, axe_bersih, orang):
    ajukan(orang, 3)
    masuk_sebagai(orang.kepala)
    page.goto(f"{live_server.url}/layanan/")
    axe_bersih(page)
    muat(page, layar)
    kotak = page.get_by_role("checkbox", name=f"Pilih {orang.pegawai.nama}")
    for nomor in (0, 1):
        kotak.nth(nomor).focus()
        page.keyboard.press("Space")
    page.get_by_role("button", name="Setujui", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Setujui 2 usulan?")).to_be_visible()
    axe_bersih(page)
    page.get_by_label("Catatan untuk semua usulan").fill("Berkas lengkap")
    satu = Usulan.objects.earliest("pk")
    layanan.tarik(usulan=satu, urut=1, oleh=orang.pengusul)
    page.get_by_role("button", name="Setujui", exact=True).click()
    expect(page.get_by_role("heading", name="1 usulan disetujui, 1 tidak")).to_be_visible()
    expect(page.get_by_text("baru saja diproses orang lain")).to_be_visible()
    axe_bersih(page)
    muat(page, layar)
    page.get_by_role("link", name="Kembali ke antrean").click()
    expect(page.get_by_role("heading", name="Layanan kepegawaian")).to_be_visible()
    assert Usulan.objects.filter(tahap=2).count() == 1


def test_menunjuk_pengganti_lalu_pengganti_memutuskan(
    page, layar, live_server, masuk_sebagai, axe_bersih, orang
):
    (satu,) = ajukan(orang, 1)
    pengganti = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=orang.opd, nama="Rina Wakil")
    masuk_sebagai(orang.kepala)
    page.goto(f"{live_server.url}/layanan/pengganti/baru/")
    axe_bersih(page)
    muat(page, layar)
    page.get_by_label("Pengganti").press_sequentially("rina")
    expect(page.locator("datalist option").first).to_have_attribute("value", "Rina Wakil")
    page.get_by_label("Pengganti").fill("Rina Wakil")
    page.get_by_label("Sampai").fill("2099-12-31")
    page.get_by_label("Alasan").fill("Cuti tahunan")
    page.get_by_role("button", name="Tunjuk").click()
    expect(page.get_by_text("Rina Wakil ditunjuk sebagai pengganti")).to_be_visible()
    axe_bersih(page)
    muat(page, layar)
    assert Delegasi.objects.get().pengganti == pengganti

    masuk_sebagai(pengganti)
    page.goto(f"{live_server.url}/pemberitahuan/")
    page.get_by_role("link", name=f"Anda menggantikan {orang.kepala}").click()
    expect(page.get_by_role("heading", name="Pengganti", exact=True)).to_be_visible()
    page.goto(f"{live_server.url}/layanan/")
    page.get_by_role("link", name="Penghargaan uji").last.click()
    page.get_by_role("button", name="Setujui").click()
    expect(page.get_by_text("Usulan disetujui.")).to_be_visible()
    peralihan = satu.peralihan.get(urut=2)
    assert (peralihan.oleh, peralihan.mewakili) == (pengganti, orang.kepala)


def test_membaca_pemberitahuan_dan_mengaturnya(page, layar, live_server, masuk_sebagai, axe_bersih, orang):
    ajukan(orang, 1)
    masuk_sebagai(orang.kepala)
    page.goto(f"{live_server.url}/beranda/")
    page.get_by_role("link", name="Pemberitahuan 1 belum dibaca").click()
    expect(page.get_by_role("heading", name="Pemberitahuan", exact=True)).to_be_visible()
    axe_bersih(page)
    muat(page, layar)
    page.get_by_role("link", name="Menunggu Anda: Penghargaan uji").click()
    expect(page.get_by_role("heading", name="Penghargaan uji")).to_be_visible()
    assert Pemberitahuan.objects.get(akun=orang.kepala).dibaca_pada is not None
    page.goto(f"{live_server.url}/pemberitahuan/?tab=semua")
    page.get_by_role("button", name="Tandai belum dibaca").click()
    expect(page.get_by_role("button", name="Tandai semua dibaca")).to_be_visible()
    page.get_by_role("button", name="Tandai semua dibaca").click()
    expect(page.get_by_text("1 pemberitahuan ditandai dibaca.")).to_be_visible()
    expect(page.get_by_role("heading", name="Semua sudah dibaca")).to_be_visible()
    page.get_by_role("link", name="Pengaturan").click()
    expect(page.get_by_label("Usulan menunggu Anda")).to_be_visible()
    axe_bersih(page)
    muat(page, layar)
    page.get_by_label("Usulan menunggu Anda").select_option("Ringkasan harian")
    page.get_by_role("button", name="Simpan").click()
    expect(page.get_by_text("Pengaturan pemberitahuan disimpan.")).to_be_visible()


def test_kalender_dan_langganan(page, layar, live_server, masuk_sebagai, axe_bersih, orang):
    (satu,) = ajukan(orang, 1)
    masuk_sebagai(orang.kepala)
    page.goto(f"{live_server.url}/layanan/kalender/?bulan={satu.tenggat:%Y-%m}")
    axe_bersih(page)
    muat(page, layar)
    page.get_by_role("link", name="Tenggat usulan 1").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name=orang.pegawai.nama)).to_be_visible()
    axe_bersih(page)
    muat(page, layar)
    page.get_by_role("link", name="Langganan kalender").click()
    page.get_by_role("button", name="Buat alamat").click()
    expect(page.get_by_label("Alamat langganan")).to_be_visible()
    axe_bersih(page)
    muat(page, layar)
    alamat = page.get_by_label("Alamat langganan").input_value()
    jalur = alamat[alamat.index("/layanan/") :]
    page.context.clear_cookies()
    assert "BEGIN:VCALENDAR" in page.request.get(live_server.url + jalur).text()
    assert Pegawai.objects.get().nip not in page.request.get(live_server.url + jalur).text()
