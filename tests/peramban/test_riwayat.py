"""An officer records a promotion, corrects its day, withdraws it, and sees the state follow; also without a mouse."""  # noqa: E501

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from pegawai.models import DrafIsian, KeadaanPegawai, RiwayatPangkat
from serang_asn.inti.models import Peran
from tests.alat import berkas
from tests.alat.papan_ketik import tab_ke
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def petugas(masuk_sebagai):
    akun = AkunFactory(peran=Peran.PETUGAS)
    masuk_sebagai(akun)
    return akun


def golongan_kini(pegawai) -> str:
    return KeadaanPegawai.objects.pada(timezone.localdate()).get(pegawai=pegawai).golongan.kode


def judul(page: Page, teks: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(teks)


def muat(page: Page, lebar: int) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= lebar


def test_catat_koreksi_batalkan_kenaikan_pangkat(page, live_server, petugas, kota, layar, axe_bersih):
    page.goto(f"{live_server.url}{kota.siti.get_absolute_url()}?bagian=pangkat")
    page.get_by_role("link", name="Tambah pangkat").click()
    judul(page, "Tambah pangkat")
    axe_bersih(page)
    muat(page, layar)
    page.get_by_label("Golongan", exact=True).select_option(label="III/b · Penata Muda Tingkat I")
    page.get_by_label("TMT", exact=True).fill("2014-04-01")
    page.get_by_label("Nomor SK").fill("823/12/BKPSDM/2014")
    page.get_by_label("Tanggal SK").fill("2014-03-03")
    page.get_by_label("Berkas SK").set_input_files(
        {"name": "sk.pdf", "mimeType": "application/pdf", "buffer": berkas.pdf()}
    )
    page.get_by_role("button", name="Periksa").click()

    judul(page, "Periksa sebelum menyimpan")
    baris = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Golongan", exact=True))
    expect(baris).to_contain_text("III/a · Penata Muda")
    expect(baris).to_contain_text("III/b · Penata Muda Tingkat I")
    expect(page.get_by_role("img", name="Halaman pertama berkas SK")).to_be_visible()
    axe_bersih(page)
    muat(page, layar)
    assert golongan_kini(kota.siti) == "III/a"
    page.get_by_role("button", name="Simpan", exact=True).click()

    expect(page.get_by_text("Riwayat pangkat dicatat.")).to_be_visible()
    assert golongan_kini(kota.siti) == "III/b"
    assert RiwayatPangkat.objects.get(golongan__kode="III/b").dokumen is not None
    page.get_by_role("link", name="Ubah III/b").click()
    judul(page, "Koreksi pangkat")
    page.get_by_label("TMT", exact=True).fill("2014-10-01")
    page.get_by_role("button", name="Periksa").click()
    judul(page, "Periksa sebelum menyimpan")
    page.get_by_label("Alasan").fill("Salah membaca SK")
    page.get_by_role("button", name="Simpan", exact=True).click()

    expect(page.get_by_text("Riwayat pangkat dikoreksi.")).to_be_visible()
    assert RiwayatPangkat.objects.get(golongan__kode="III/b").tmt == date(2014, 10, 1)
    page.get_by_role("link", name="Batalkan III/b").click()
    judul(page, "Batalkan pangkat")
    axe_bersih(page)
    muat(page, layar)
    page.get_by_label("Alasan").fill("SK dicabut")
    page.get_by_role("button", name="Batalkan catatan").click()

    expect(page.get_by_text("SK dicabut")).to_be_visible()
    assert golongan_kini(kota.siti) == "III/a"


def test_hanya_papan_ketik(page, live_server, petugas, kota):
    page.goto(live_server.url + reverse("pegawai:riwayat-baru", args=[kota.siti.kode, "jabatan"]))
    jabatan = page.get_by_label("Jabatan", exact=True)
    tab_ke(page, jabatan)
    with page.expect_response(lambda jawaban: "/pilihan/jabatan/" in jawaban.url):
        page.keyboard.type("sekretaris daerah")
    expect(page.locator("#id_jabatan_saran option").first).to_have_attribute(
        "value", "Sekretaris Daerah · SEKDA"
    )
    tab_ke(page, page.get_by_label("TMT", exact=True))
    page.keyboard.type("01012008")
    tab_ke(page, page.get_by_role("button", name="Periksa"))
    page.keyboard.press("Enter")

    galat = page.get_by_role("alert")
    expect(galat).to_be_focused()
    expect(galat).to_contain_text("sebelum pengangkatan pertama pada 1 Januari 2010")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("TMT", exact=True)).to_be_focused()
    page.get_by_label("TMT", exact=True).fill("2016-01-01")
    tab_ke(page, page.get_by_role("button", name="Periksa"))
    page.keyboard.press("Enter")
    judul(page, "Periksa sebelum menyimpan")
    tab_ke(page, page.get_by_label("Alasan"))
    page.keyboard.type("Penetapan khusus")
    tab_ke(page, page.get_by_role("button", name="Simpan", exact=True))
    page.keyboard.press("Enter")

    expect(page.get_by_text("Riwayat jabatan dicatat.")).to_be_visible()
    kini = KeadaanPegawai.objects.pada(timezone.localdate()).get(pegawai=kota.siti)
    assert kini.jabatan.kode == "SEKDA"


def test_dari_pencarian_sampai_tersimpan_dengan_papan_ketik_saja(page, live_server, petugas, kota):
    page.goto(live_server.url + "/beranda/")
    page.keyboard.press("/")
    page.keyboard.type("siti rahmawati")
    expect(page.get_by_role("option").filter(has_text="Siti Rahmawati")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    judul(page, "Siti Rahmawati")

    tab_ke(page, page.locator("#tab-pangkat"))
    page.keyboard.press("Enter")
    expect(page.locator("#tab-pangkat")).to_have_attribute("aria-current", "page")
    tab_ke(page, page.get_by_role("link", name="Tambah pangkat"))
    page.keyboard.press("Enter")
    judul(page, "Tambah pangkat")
    tab_ke(page, page.get_by_label("Golongan", exact=True))
    page.keyboard.type("III/b")
    tab_ke(page, page.get_by_label("TMT", exact=True))
    page.keyboard.type("04012014")
    tab_ke(page, page.get_by_label("Nomor SK"))
    page.keyboard.type("823/12/BKPSDM/2014")
    tab_ke(page, page.get_by_label("Tanggal SK"))
    page.keyboard.type("03032014")
    page.keyboard.press("Enter")
    judul(page, "Periksa sebelum menyimpan")
    tab_ke(page, page.get_by_role("button", name="Simpan", exact=True))
    page.keyboard.press("Enter")

    expect(page.get_by_text("Riwayat pangkat dicatat.")).to_be_visible()
    assert golongan_kini(kota.siti) == "III/b"


def test_draf_bertahan_setelah_sesi_hilang(page, live_server, petugas, kota, masuk_sebagai, axe_bersih):
    alamat = live_server.url + reverse("pegawai:riwayat-baru", args=[kota.siti.kode, "penghargaan"])
    page.goto(alamat)
    page.get_by_label("Pemberi").fill("Wali Kota Serang")
    expect(page.get_by_text("Draf tersimpan")).to_be_visible()
    assert DrafIsian.objects.get(akun=petugas).isi["pemberi"] == "Wali Kota Serang"

    page.context.clear_cookies()
    masuk_sebagai(petugas)
    page.goto(alamat)
    expect(page.get_by_text("Ada draf yang belum disimpan")).to_be_visible()
    axe_bersih(page)
    page.get_by_role("link", name="Lanjutkan draf").click()

    expect(page.get_by_label("Pemberi")).to_have_value("Wali Kota Serang")


def test_tanpa_javascript(browser, browser_context_args, live_server, petugas, kota, context):
    polos = browser.new_context(**browser_context_args, java_script_enabled=False)
    polos.add_cookies(context.cookies())
    page = polos.new_page()
    page.goto(live_server.url + reverse("pegawai:riwayat-baru", args=[kota.siti.kode, "jabatan"]))
    page.get_by_label("Jabatan", exact=True).fill("sekretaris daerah")
    page.get_by_label("TMT", exact=True).fill("2016-01-01")
    page.get_by_label("Nomor SK").fill("1")
    page.get_by_role("button", name="Periksa").click()
    judul(page, "Periksa sebelum menyimpan")
    page.get_by_label("Alasan").fill("Penetapan khusus")
    page.get_by_role("button", name="Simpan", exact=True).click()

    expect(page.get_by_text("Riwayat jabatan dicatat.")).to_be_visible()
    polos.close()
