"""From a vacancy to an appointment: the officer finds candidates, the team decides, the proposal is begun."""

import re

import pytest
from playwright.sync_api import expect

from tests.factories.pengisian import DASAR_PUBLIK, buat_rapat

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


def judul(page, teks):
    return page.get_by_role("heading", level=1, name=teks)


def test_dari_lowongan_sampai_usulan(page, live_server, masuk_sebagai, kota, layar, axe_bersih):
    rapat = buat_rapat(kota.dinas)
    masuk_sebagai(rapat.petugas)
    page.goto(live_server.url + "/pengisian/lowong/")
    expect(judul(page, "Jabatan lowong")).to_be_visible()
    axe_bersih(page)
    page.get_by_role("link", name="Buka berkas Kepala Bidang Uji").click()
    expect(judul(page, "Buka berkas Kepala Bidang Uji")).to_be_visible()
    axe_bersih(page)
    page.get_by_role("button", name="Buka berkas").click()
    expect(page.get_by_text("Berkas dibuka. Pilih calonnya.")).to_be_visible()

    page.get_by_role("link", name="Cari calon").click()
    expect(judul(page, "Cari calon Kepala Bidang Uji")).to_be_visible()
    page.get_by_text(re.compile("syarat belum terpenuhi atau belum diketahui")).first.click()
    axe_bersih(page)
    page.get_by_label("Siti Rahmawati", exact=True).check()
    page.get_by_label("Budi Santoso", exact=True).check()
    page.get_by_role("button", name="Jadikan calon yang dicentang").click()
    expect(page.get_by_text("2 calon ditambahkan.")).to_be_visible()
    axe_bersih(page)

    page.get_by_role("link", name="Bandingkan calon").click()
    expect(judul(page, "Bandingkan calon")).to_be_visible()
    if layar < 700:
        expect(page.get_by_role("heading", level=2, name="Siti Rahmawati")).to_be_visible()
        expect(page.get_by_role("table")).to_have_count(0)
    else:
        expect(page.get_by_role("columnheader", name=re.compile("Siti Rahmawati"))).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= layar
    axe_bersih(page)
    alamat = page.url.replace("bandingkan/", "")

    masuk_sebagai(rapat.pimpinan)
    page.goto(alamat)
    page.get_by_role("link", name="Putuskan").click()
    expect(judul(page, "Putuskan pengisian Kepala Bidang Uji")).to_be_visible()
    axe_bersih(page)
    page.get_by_label("Pilih Siti Rahmawati").check()
    page.get_by_label("Alasan untuk Siti Rahmawati").fill("Paling berpengalaman.")
    page.get_by_label("Alasan untuk Budi Santoso").fill("Perlu menambah pengalaman.")
    page.get_by_label("Nomor berita acara").fill("BA/1/TPK")
    page.get_by_label("Kinerja", exact=True).check()
    page.get_by_label("Dasar pertimbangan").fill("Kinerja dan pengalamannya paling sesuai.")
    page.get_by_label("Dasar untuk umum").fill(DASAR_PUBLIK)
    for nomor in range(3):
        page.get_by_label("Nama", exact=True).nth(nomor).fill(f"Anggota {nomor + 1}")
    page.get_by_role("button", name="Catat keputusan").click()
    expect(page.get_by_text("Keputusan dicatat dan berkas ditutup.")).to_be_visible()
    axe_bersih(page)

    masuk_sebagai(rapat.petugas)
    page.goto(alamat)
    page.get_by_role("button", name=re.compile("Siapkan usulan pelantikan")).click()
    expect(page.get_by_text("Usulan pelantikan disiapkan")).to_be_visible()
    expect(page.get_by_text("Menjadi Kepala Bidang Uji pada Dinas Kesehatan")).to_be_visible()
    axe_bersih(page)
