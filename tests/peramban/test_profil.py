"""Personal data: what was typed outlives a lost session; another number is found by the old one."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from pegawai.models import DrafIsian, Pegawai
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def petugas(masuk_sebagai):
    akun = AkunFactory(peran=Peran.PETUGAS)
    masuk_sebagai(akun)
    return akun


def test_draf_data_pribadi_setelah_sesi_hilang(
    page, live_server, petugas, kota, masuk_sebagai, axe_bersih, layar
):
    alamat = live_server.url + reverse("pegawai:pegawai-ubah", args=[kota.siti.kode])
    page.goto(alamat)
    page.get_by_label("Alamat").fill("Jalan Veteran 1")
    expect(page.get_by_text("Draf tersimpan")).to_be_visible()
    assert DrafIsian.objects.get(akun=petugas).isi["alamat"] == "Jalan Veteran 1"

    page.context.clear_cookies()
    page.goto(alamat)
    expect(page.get_by_role("heading", name="Masuk")).to_be_visible()
    masuk_sebagai(petugas)
    page.goto(alamat)
    expect(page.get_by_text("Ada draf yang belum disimpan")).to_be_visible()
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar
    page.get_by_role("link", name="Lanjutkan draf").click()
    expect(page.get_by_label("Alamat")).to_have_value("Jalan Veteran 1")
    page.get_by_label("Alasan perubahan").fill("Sesuai KTP")
    page.get_by_role("button", name="Simpan", exact=True).click()

    expect(page.get_by_text("Data pribadi diperbarui.")).to_be_visible()
    assert not DrafIsian.objects.exists()


def test_ganti_nip_lalu_dicari_dengan_yang_lama(page, live_server, petugas, kota, axe_bersih, layar):
    lama = kota.siti.nip
    baru = f"{lama[:-3]}987"
    page.goto(live_server.url + reverse("pegawai:pegawai-ubah", args=[kota.siti.kode]))
    page.get_by_role("link", name="Ganti NIP").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ganti NIP")
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar
    page.get_by_label("NIP baru").fill(baru)
    page.get_by_label("Alasan penggantian").fill("Koreksi SK BKN")
    page.get_by_role("button", name="Simpan", exact=True).click()
    expect(page.get_by_text("NIP diganti.")).to_be_visible()

    page.goto(f"{live_server.url}/cari/?q={lama}")
    expect(page.get_by_text("ialah NIP terdahulu pegawai ini")).to_be_visible()
    axe_bersih(page)
    assert Pegawai.objects.get(pk=kota.siti.pk).nip == baru
