"""A class on two screens: from nomination by QR and evaluation to a certificate that a stranger checks."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from pelatihan.models import Kelas, Peserta, Sertifikat
from pelatihan.services import kehadiran, sertifikat
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory
from tests.factories.pelatihan import KelasFactory, beri_sesi
from tests.factories.surat import PejabatFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def lihat(layar, axe_bersih):
    """Return `lihat(page)`: the page is accessible and fits the screen."""

    def periksa(page: Page) -> None:
        axe_bersih(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= layar

    return periksa


def judul(page: Page, teks: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(teks)


def test_dari_usulan_sampai_sertifikat_diperiksa_orang_luar(
    page, browser, live_server, kota, masuk_sebagai, lihat
):
    petugas, murid = AkunFactory(peran=Peran.PETUGAS), AkunFactory(peran=Peran.PEGAWAI)
    kota.siti.akun = murid
    kota.siti.save()
    hari = timezone.localdate()
    kelas = KelasFactory(
        pelatihan__nama="Bantuan Hidup Dasar",
        mulai=hari,
        selesai=hari + timedelta(days=1),
        daftar_sampai=hari,
    )
    [sesi] = beri_sesi(kelas, mulai=timezone.now())
    PejabatFactory()
    alamat = live_server.url + kelas.get_absolute_url()

    masuk_sebagai(AkunFactory(peran=Peran.KEPALA_OPD, unit=kota.dinas))
    page.goto(alamat)
    page.get_by_role("link", name="Usulkan peserta").click()
    judul(page, "Usulkan peserta")
    lihat(page)
    page.get_by_role("combobox", name="Pegawai (tidak wajib)").fill(kota.siti.nip)
    page.get_by_label("Alasan").fill("Petugas ruang gawat darurat")
    page.get_by_role("button", name="Simpan").click()
    expect(page.get_by_text("1 pegawai diusulkan.")).to_be_visible()

    masuk_sebagai(petugas)
    page.goto(alamat)
    page.get_by_role("checkbox", name="Pilih Siti Rahmawati").check()
    lihat(page)
    page.get_by_role("button", name="Setujui yang dipilih").click()
    expect(page.get_by_text("1 peserta disetujui.")).to_be_visible()
    page.get_by_role("link", name="Terbitkan undangan").click()
    judul(page, "Terbitkan undangan")
    page.get_by_role("button", name="Tanda tangani").click()
    expect(page.get_by_text("pesertanya diberi tahu")).to_be_visible()
    page.get_by_role("button", name="Mulai kelas").click()
    expect(page.get_by_text("Status kelas: Berjalan.")).to_be_visible()
    page.get_by_role("link", name="Kode QR Materi 1").click()
    judul(page, "Sesi 1: Materi 1")
    expect(page.get_by_role("img", name="Kode QR kehadiran Materi 1")).to_be_visible()
    lihat(page)

    masuk_sebagai(murid)
    page.goto(live_server.url + reverse("pelatihan:hadir-pindai", args=[kehadiran.buat_kode(sesi)]))
    lihat(page)
    page.get_by_role("button", name="Catat kehadiran saya").click()
    expect(page.get_by_text("Anda tercatat hadir")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="Pelatihan saya").click()
    judul(page, "Pelatihan saya")
    page.get_by_role("link", name="Isi evaluasi").click()
    judul(page, "Evaluasi pelatihan")
    lihat(page)
    for satu in page.get_by_role("radio", name="Setuju", exact=True).all():
        satu.check()
    page.get_by_role("button", name="Kirim").click()
    expect(page.get_by_text("Evaluasi disimpan.")).to_be_visible()

    masuk_sebagai(petugas)
    page.goto(alamat)
    page.get_by_role("button", name="Tutup kelas").click()
    expect(page.get_by_text("Kelas ditutup: 1 lulus")).to_be_visible()
    page.get_by_role("link", name="Terbitkan sertifikat").click()
    judul(page, "Terbitkan sertifikat")
    page.get_by_role("button", name="Tanda tangani").click()
    expect(page.get_by_text("Sertifikat diberi nomor")).to_be_visible()
    if not Sertifikat.objects.filter(status="terbit").exists():  # the worker's part
        sertifikat.kerjakan(kemajuan=DIAM, kelas_id=kelas.pk, akun_id=petugas.pk, proses=1)
    satu = Sertifikat.objects.get()
    page.goto(live_server.url + reverse("pelatihan:sertifikat-detail", args=[satu.kode]))
    judul(page, "Bantuan Hidup Dasar")
    lihat(page)

    masuk_sebagai(murid)
    page.goto(live_server.url + reverse("pelatihan:saya-list"))
    expect(page.get_by_role("link", name="Sertifikat Bantuan Hidup Dasar")).to_be_visible()
    lihat(page)
    luar = browser.new_context(viewport={"width": 390, "height": 844}, locale="id-ID")
    ponsel = luar.new_page()
    ponsel.goto(live_server.url + reverse("dokumen:verifikasi", args=[satu.kode_verifikasi]))
    expect(ponsel.get_by_text("Dokumen ini asli")).to_be_visible()
    expect(ponsel.get_by_text(satu.nomor_teks)).to_be_visible()
    expect(ponsel.get_by_text("Siti Rahmawati")).to_have_count(0)
    luar.close()
    assert Peserta.objects.get().status == "lulus"
    assert Kelas.objects.get().status == "selesai"
