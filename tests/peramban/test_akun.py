"""An administrator brings somebody in; the person sets a password from the link and later loses the role."""

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.urls import reverse
from playwright.sync_api import expect

from serang_asn.inti.models import Akun, PemberianPeran, Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
SANDI = "perahu-hijau-di-tengah-sawah"


def judul(page, teks: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(teks)


def periksa_halaman(page, layar, axe_bersih) -> None:
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar


def test_undang_beri_peran_masuk_lalu_cabut(
    page, layar, live_server, masuk_sebagai, axe_bersih, browser, kota
):
    masuk_sebagai(AkunFactory(peran=Peran.ADMINISTRATOR))
    page.goto(f"{live_server.url}/akun/")
    page.get_by_role("link", name="Akun orang luar").click()
    judul(page, "Akun orang luar")
    page.get_by_label("Nama", exact=True).fill("Rina Auditor")
    page.get_by_label("Nama pengguna").fill("rina.auditor")
    page.get_by_role("button", name="Buat akun").click()

    judul(page, "Tautan kata sandi")
    periksa_halaman(page, layar, axe_bersih)
    page.get_by_label("Alasan").fill("Penugasan Inspektorat")
    page.get_by_role("button", name="Buat tautan").click()
    judul(page, "Salin tautan sekarang")
    tautan = page.get_by_label("Tautan, berlaku sekali").input_value()
    periksa_halaman(page, layar, axe_bersih)

    page.get_by_role("link", name="Selesai").click()
    judul(page, "Rina Auditor")
    page.get_by_role("link", name="Beri peran").click()
    judul(page, "Beri peran")
    page.get_by_label("Peran", exact=True).select_option("kepala_opd")
    page.get_by_label("Alasan").fill("Surat tugas 7/2026")
    page.get_by_role("button", name="Beri peran").click()
    expect(page.get_by_role("alert")).to_contain_text("Pilih unit untuk peran ini.")
    page.get_by_label("Unit (tidak wajib)").select_option(str(kota.dinas.pk))
    periksa_halaman(page, layar, axe_bersih)
    page.get_by_role("button", name="Beri peran").click()
    expect(page.get_by_text("Kepala OPD, Dinas Kesehatan").first).to_be_visible()
    periksa_halaman(page, layar, axe_bersih)

    rina = browser.new_context().new_page()
    rina.goto(tautan)
    rina.get_by_label("Kata sandi baru", exact=True).fill(SANDI)
    rina.get_by_label("Ulangi kata sandi baru").fill(SANDI)
    rina.get_by_role("button", name="Simpan kata sandi").click()
    expect(rina.get_by_role("heading", level=1)).to_be_visible()
    rina.goto(f"{live_server.url}/masuk/")
    rina.get_by_label("NIP atau surel").fill("rina.auditor")
    rina.get_by_label("Kata sandi", exact=True).fill(SANDI)
    rina.get_by_role("button", name="Masuk", exact=True).click()
    expect(rina.get_by_role("link", name="Pegawai", exact=True)).to_have_count(1)

    page.get_by_role("link", name="Cabut Kepala OPD").click()
    judul(page, "Cabut peran")
    periksa_halaman(page, layar, axe_bersih)
    page.get_by_label("Alasan").fill("Penugasan selesai")
    page.get_by_role("button", name="Cabut peran").click()

    expect(page.get_by_text("Dicabut sebelum berlaku")).to_be_visible()
    rina.goto(f"{live_server.url}/pegawai/")
    expect(rina.get_by_role("heading", level=1)).to_contain_text("tidak")
    rina.context.close()
    assert PemberianPeran.objects.get(akun__pengguna="rina.auditor").selesai is not None


def test_nonaktif_mengeluarkan_pemiliknya_seketika(
    page, layar, live_server, masuk_sebagai, axe_bersih, browser, context
):
    dani = AkunFactory(nama="Dani Lupa", pengguna="dani.lupa", sandi=SANDI, peran=Peran.PEGAWAI)
    ponsel = browser.new_context().new_page()
    ponsel.goto(f"{live_server.url}/masuk/")
    ponsel.get_by_label("NIP atau surel").fill("dani.lupa")
    ponsel.get_by_label("Kata sandi", exact=True).fill(SANDI)
    ponsel.get_by_role("button", name="Masuk", exact=True).click()
    expect(ponsel.get_by_role("heading", level=1)).to_be_visible()
    ponsel.wait_for_url("**/beranda/")

    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    page.goto(f"{live_server.url}/akun/?cari=dani")
    page.get_by_role("link", name="Dani Lupa").click()
    judul(page, "Dani Lupa")
    page.get_by_role("link", name="Nonaktifkan").click()
    expect(page.get_by_role("heading", name="Nonaktifkan akun ini?")).to_be_visible()
    periksa_halaman(page, layar, axe_bersih)
    page.get_by_label("Alasan").fill("Ponsel hilang")
    page.get_by_role("button", name="Nonaktifkan").click()

    expect(page.get_by_text("Akun sudah dinonaktifkan")).to_be_visible()
    expect(page.get_by_text("Tidak ada sesi yang sedang berjalan.")).to_be_visible()
    periksa_halaman(page, layar, axe_bersih)
    ponsel.goto(f"{live_server.url}/beranda/")
    expect(ponsel.get_by_label("NIP atau surel")).to_be_visible()
    ponsel.context.close()
    assert not Akun.objects.get(pk=dani.pk).is_active


TANPA_APLIKASI = ("mfa_activate_totp", "mfa_list_webauthn", "mfa_add_webauthn")
DENGAN_APLIKASI = ("mfa_deactivate_totp", "mfa_view_recovery_codes", "mfa_generate_recovery_codes")


@pytest.mark.parametrize(
    ("halaman", "beraplikasi"), [(TANPA_APLIKASI, False), (DENGAN_APLIKASI, True)], ids=["tanpa", "dengan"]
)
def test_halaman_di_balik_konfirmasi(
    page, layar, live_server, masuk_sebagai, axe_bersih, halaman, beraplikasi
):
    akun = AkunFactory(nama="Rina", peran=Peran.PETUGAS)
    akun.set_password(SANDI)
    akun.save()
    if beraplikasi:
        TOTP.activate(akun, generate_totp_secret())
        RecoveryCodes.activate(akun)
    masuk_sebagai(akun)

    page.goto(f"{live_server.url}{reverse(halaman[0])}")
    periksa_halaman(page, layar, axe_bersih)
    page.get_by_label("Kata sandi", exact=True).fill(SANDI)
    page.get_by_role("button", name="Lanjutkan").click()
    expect(page).to_have_url(f"{live_server.url}{reverse(halaman[0])}")
    for nama in halaman:
        page.goto(f"{live_server.url}{reverse(nama)}")
        expect(page).to_have_url(f"{live_server.url}{reverse(nama)}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        periksa_halaman(page, layar, axe_bersih)
