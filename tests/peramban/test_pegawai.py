"""An officer finds a person, looks back in time, opens what is protected, and walks the organisation."""

import pytest
from playwright.sync_api import expect

from serang_asn.inti.models import AksesSensitif, Peran
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


def test_dari_daftar_sampai_data_sensitif(page, live_server, masuk_sebagai, kota):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    page.goto(f"{live_server.url}/pegawai/")
    expect(page.locator(".data-table__jumlah")).to_have_text("11 pegawai")

    page.get_by_label("Nama, NIP, atau unit", exact=True).fill("rahmawti siti")
    page.get_by_role("button", name="Terapkan").click()

    expect(page.get_by_text("Yang tampil adalah nama yang mirip")).to_be_visible()
    page.get_by_role("link", name="Siti Rahmawati").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Siti Rahmawati")
    expect(page.get_by_role("main")).to_contain_text("Pengelola Data")

    page.get_by_label("Keadaan pada").fill("2009-12-31")
    page.get_by_role("button", name="Tampilkan").click()
    expect(page.get_by_text("Tidak ada keadaan yang tercatat pada tanggal itu.")).to_be_visible()

    expect(page.get_by_text(kota.siti.npwp)).to_have_count(0)
    page.get_by_role("link", name="Data sensitif").click()
    page.get_by_label("Keperluan").select_option("layanan")
    page.get_by_label("Alasan membaca").fill("Mencocokkan berkas pensiun")
    page.get_by_role("button", name="Tampilkan data sensitif").click()

    expect(page.get_by_text(kota.siti.npwp)).to_be_visible()
    assert AksesSensitif.objects.get().alasan.endswith(": Mencocokkan berkas pensiun")


def test_dari_bagan_sampai_pegawai_unit(page, live_server, masuk_sebagai, kota):
    masuk_sebagai(AkunFactory(peran=Peran.KEPALA_OPD, unit=kota.dinas))
    page.goto(f"{live_server.url}/organisasi/")
    expect(page.locator(".pohon--akar")).not_to_contain_text("Pemerintah Kota Percobaan")

    page.get_by_role("link", name="Puskesmas Kasemen").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Puskesmas Kasemen")
    page.get_by_role("main").get_by_role("link", name="Pegawai, termasuk unit bawahan").click()
    expect(page.locator(".data-table__jumlah")).to_have_text("5 pegawai")
