"""An officer takes somebody in, moves people with one decree, retires one, and undoes the move."""

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from pegawai.models import KeadaanPegawai, Pegawai, TindakanKepegawaian
from pegawai.services.tindakan import batal, massal
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
NIP = "199903142025032001"


@pytest.fixture
def petugas(masuk_sebagai):
    akun = AkunFactory(peran=Peran.PETUGAS)
    masuk_sebagai(akun)
    return akun


def kini(pegawai) -> KeadaanPegawai:
    return KeadaanPegawai.objects.pada(timezone.localdate()).get(pegawai=pegawai)


def judul(page: Page, teks: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(teks)


@pytest.fixture
def lihat(page, layar, axe_bersih):
    """Return `lihat()`: the page is accessible and fits the screen."""

    def periksa() -> None:
        axe_bersih(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= layar

    return periksa


def isi_sk(page: Page, nomor: str, tanggal: str) -> None:
    page.get_by_label("Nomor SK").fill(nomor)
    page.get_by_label("Tanggal SK").fill(tanggal)


def isi_pegawai_baru(page: Page) -> None:
    page.get_by_label("Nama tanpa gelar").fill("Rahma Dewi")
    page.get_by_label("Golongan", exact=True).select_option(label="III/a · Penata Muda")
    page.get_by_label("Jabatan", exact=True).fill("Pengelola Data · UJI-PELAKSANA")
    page.get_by_label("Unit kerja", exact=True).fill("Puskesmas Kasemen")
    page.get_by_label("Pendidikan", exact=True).fill("S1 Administrasi Negara")
    page.get_by_label("Tahun lulus").fill("2021")
    page.get_by_label("Nomor ijazah").fill("1/S1")
    isi_sk(page, "813/1/BKPSDM/2025", "2025-02-20")


def test_menerima_memindahkan_memensiunkan_membatalkan(page, live_server, petugas, kota, lihat):
    page.goto(live_server.url + reverse("pegawai:tindakan-list"))
    lihat()
    page.get_by_role("link", name="Pegawai baru").click()
    judul(page, "Pegawai baru")
    lihat()
    page.get_by_label("NIP", exact=True).fill("19990314 202503 2 001")
    page.get_by_role("button", name="Baca NIP").click()
    expect(
        page.get_by_text("NIP terbaca: lahir 14 Maret 1999, perempuan, TMT 03-2025.").first
    ).to_be_visible()
    expect(page.get_by_label("Tanggal lahir")).to_have_value("1999-03-14")
    isi_pegawai_baru(page)
    page.get_by_role("button", name="Periksa").click()
    judul(page, "Periksa sebelum menyimpan")
    lihat()
    page.get_by_role("button", name="Simpan", exact=True).click()
    expect(page.get_by_text("Pegawai baru dicatat.")).to_be_visible()
    rahma = Pegawai.objects.get(nip=NIP)
    assert (kini(rahma).jenis_asn, kini(rahma).unit) == ("CPNS", kota.puskesmas)

    page.goto(f"{live_server.url}{reverse('pegawai:pegawai-list')}?sort=nama")
    for nama in ("Rahma Dewi", "Siti Rahmawati"):
        page.get_by_role("checkbox", name=f"Pilih {nama}").check()
    lihat()
    page.get_by_role("button", name="Pindahkan").click()
    judul(page, "Pindahkan pegawai")
    expect(page.get_by_label("NIP pegawai")).to_have_value(f"{NIP}\n{kota.siti.nip}")
    page.get_by_label("Unit kerja tujuan").fill("Pemerintah Kota Percobaan")
    page.get_by_label("TMT", exact=True).fill("2025-07-01")
    isi_sk(page, "824/7", "2025-06-20")
    lihat()
    page.get_by_role("button", name="Susun rencana").click()
    judul(page, "Pindah 2 pegawai ke Pemerintah Kota Percobaan")
    expect(page.get_by_role("heading", name="2 pegawai akan berubah")).to_be_visible()
    lihat()
    page.get_by_role("button", name="Terapkan untuk 2 pegawai").click()
    expect(page.get_by_text("Anda boleh meninggalkan halaman ini")).to_be_visible()
    lihat()
    pindah = TindakanKepegawaian.objects.get(jenis="pindah")
    massal.terapkan(kemajuan=DIAM, tindakan_id=pindah.pk)  # the worker's part
    type(pindah.tugas).objects.update(status="selesai")
    page.goto(live_server.url + reverse("pegawai:tindakan-detail", args=[pindah.kode]))
    expect(page.get_by_role("heading", name="2 pegawai", exact=True)).to_be_visible()
    lihat()
    assert {kini(rahma).unit, kini(kota.siti).unit} == {kota.akar}

    page.goto(live_server.url + kota.siti.get_absolute_url())
    page.get_by_role("link", name="Keluar atau tidak aktif").click()
    judul(page, "Keluar atau tidak aktif")
    lihat()
    page.get_by_label("Menjadi").select_option(label="Pensiun atas permintaan sendiri")
    page.get_by_label("TMT", exact=True).fill("2026-01-01")
    isi_sk(page, "882/9", "2025-12-10")
    page.get_by_role("button", name="Periksa").click()
    judul(page, "Periksa sebelum menyimpan")
    lihat()
    page.get_by_role("button", name="Simpan", exact=True).click()
    expect(page.get_by_text("Keluar atau tidak aktif dicatat.")).to_be_visible()
    assert kini(kota.siti).kedudukan.kode == "PENSIUN_APS"

    page.goto(live_server.url + reverse("pegawai:tindakan-detail", args=[pindah.kode]))
    page.get_by_role("link", name="Batalkan tindakan").click()
    judul(page, "Batalkan tindakan")
    lihat()
    page.get_by_label("Alasan").fill("Salah unit")
    page.get_by_role("button", name="Batalkan tindakan").click()
    expect(page.get_by_text("Anda boleh meninggalkan halaman ini")).to_be_visible()
    lihat()
    batal.kerjakan(kemajuan=DIAM, tindakan_id=pindah.pk, alasan="Salah unit", oleh_id=petugas.pk)
    type(pindah.tugas).objects.update(status="selesai")
    page.goto(live_server.url + reverse("pegawai:tindakan-detail", args=[pindah.kode]))
    expect(page.get_by_text("Salah unit")).to_be_visible()
    lihat()
    assert (kini(rahma).unit, kini(kota.siti).unit) == (kota.puskesmas, kota.dinas)


def test_tanpa_javascript(browser, browser_context_args, live_server, petugas, kota, context):
    polos = browser.new_context(**browser_context_args, java_script_enabled=False)
    polos.add_cookies(context.cookies())
    page = polos.new_page()
    page.goto(live_server.url + reverse("pegawai:masuk-baru"))
    page.get_by_label("NIP", exact=True).fill(NIP)
    page.get_by_role("button", name="Baca NIP").click()
    expect(page.get_by_label("Tanggal lahir")).to_have_value("1999-03-14")
    isi_pegawai_baru(page)
    page.get_by_role("button", name="Periksa").click()
    judul(page, "Periksa sebelum menyimpan")
    page.get_by_role("button", name="Simpan", exact=True).click()

    expect(page.get_by_text("Pegawai baru dicatat.")).to_be_visible()
    polos.close()
    assert kini(Pegawai.objects.get(nip=NIP)).unit == kota.puskesmas
