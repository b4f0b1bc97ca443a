"""From an approved proposal to an issued letter, checked by a stranger on a phone, then withdrawn."""

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from pegawai.models import Surat, TemplatSurat
from pegawai.services import usulan as alur
from serang_asn.inti.models import Peran
from tests.alat import usulan as alat
from tests.factories import AkunFactory
from tests.factories.surat import PejabatFactory, disetujui

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
ISI = {"unit_tujuan": "Dinas Sosial", "jabatan_tujuan": "Penyuluh Sosial", "alasan": "kebutuhan"}


@pytest.fixture
def jenis():
    with alat.terdaftar(surat="sk_mutasi", isi_surat=lambda usulan: ISI) as satu:
        yield satu


@pytest.fixture
def orang(jenis):
    return alat.kantor()


@pytest.fixture
def petugas(masuk_sebagai):
    akun = AkunFactory(peran=Peran.PETUGAS)
    masuk_sebagai(akun)
    return akun


@pytest.fixture
def lihat(layar, axe_bersih):
    """Return `lihat(page)`: the page is accessible and fits the screen."""

    def periksa(page: Page, lebar: int = layar) -> None:
        axe_bersih(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= lebar

    return periksa


def judul(page: Page, teks: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(teks)


def test_terbit_diperiksa_orang_luar_lalu_dicabut(page, browser, live_server, orang, petugas, lihat):
    PejabatFactory()
    [satu] = disetujui(orang)
    page.goto(live_server.url + reverse("pegawai:usulan-detail", args=[satu.kode]))
    page.get_by_role("link", name="Terbitkan surat").click()
    judul(page, "Terbitkan surat")
    expect(page.get_by_role("img", name="Halaman 1 pratinjau surat")).to_be_visible()
    expect(page.get_by_text("Nomor sementara")).to_be_visible()
    lihat(page)
    page.get_by_role("button", name="Tandatangani dan terbitkan").click()
    expect(page.get_by_text("sudah ditandatangani dan terbit.")).to_be_visible()
    surat = Surat.objects.get()

    luar = browser.new_context(viewport={"width": 390, "height": 844}, locale="id-ID")
    ponsel = luar.new_page()
    alamat = live_server.url + reverse("dokumen:verifikasi", args=[surat.kode_verifikasi])
    ponsel.goto(alamat)
    expect(ponsel.get_by_text("Dokumen ini asli")).to_be_visible()
    expect(ponsel.get_by_text(surat.nomor.teks)).to_be_visible()
    expect(ponsel.get_by_text(orang.pegawai.nama)).to_have_count(0)
    lihat(ponsel, 390)
    with surat.dokumen.berkas.open("rb") as berkas:
        isi = berkas.read()
    kiriman = {"name": "sk.pdf", "mimeType": "application/pdf", "buffer": isi[:-1] + b"x"}
    ponsel.get_by_label("Berkas yang Anda terima").set_input_files(kiriman)
    ponsel.get_by_role("button", name="Bandingkan").click()
    expect(ponsel.get_by_text("Berkas Anda berbeda")).to_be_visible()
    lihat(ponsel, 390)

    satu.refresh_from_db()
    alur.batalkan(usulan=satu, urut=satu.peralihan_ke, oleh=orang.petugas, catatan="Keliru")
    ponsel.goto(alamat)
    expect(ponsel.get_by_text("Surat ini sudah dicabut")).to_be_visible()
    lihat(ponsel, 390)
    luar.close()


def test_naskah_diubah_dengan_pratinjau_langsung(page, live_server, petugas, lihat):
    page.goto(live_server.url + reverse("pegawai:templat_surat-list"))
    judul(page, "Templat surat")
    lihat(page)
    page.get_by_role("link", name="Surat izin cuti").click()
    judul(page, "Surat izin cuti")
    gambar = page.get_by_role("img", name="Halaman 1 pratinjau surat")
    expect(gambar).to_be_visible()
    lihat(page)
    naskah = page.get_by_label("Naskah", exact=True)
    naskah.fill("Kepada {{ namaa }}\n[tanda tangan]")
    expect(page.get_by_text("Mungkin maksudnya “nama”?").first).to_be_visible()
    naskah.fill("# SURAT IZIN\nKepada {{ nama }}\n[tanda tangan]")
    expect(gambar).to_be_visible()
    page.get_by_role("button", name="Simpan versi baru").click()
    expect(page.get_by_text("Versi 2 disimpan")).to_be_visible()
    assert TemplatSurat.objects.filter(kode="surat_cuti").latest("versi").isi.startswith("# SURAT IZIN")


def test_kelompok_dan_penanda_tangan(page, live_server, orang, petugas, lihat):
    page.goto(live_server.url + reverse("pegawai:pejabat_surat-list"))
    judul(page, "Penanda tangan surat")
    lihat(page)
    page.get_by_role("link", name="Tambah").click()
    judul(page, "Tambah penanda tangan")
    page.get_by_label("Jabatan", exact=True).fill("Wali Kota Serang")
    page.get_by_label("Nama dengan gelar", exact=True).fill("H. Budi")
    page.get_by_label("Berlaku mulai").fill("2025-02-20")
    lihat(page)
    page.get_by_role("button", name="Simpan").click()
    expect(page.get_by_text("Penanda tangan disimpan.")).to_be_visible()
    disetujui(orang, banyak=2)
    page.goto(live_server.url + reverse("pegawai:kelompok_surat-list"))
    judul(page, "Terbitkan bersama")
    lihat(page)
    page.get_by_role("link", name="Penghargaan uji").click()
    judul(page, "Penghargaan uji")
    page.get_by_label("Satu keputusan bersama").check()
    lihat(page)
    page.get_by_role("button", name="Tandatangani dan terbitkan").click()
    expect(page.get_by_text("Anda boleh meninggalkan halaman ini")).to_be_visible()
    lihat(page)
