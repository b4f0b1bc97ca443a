"""A transfer from the employee's phone to the record: draft, papers, three checks, letter, event."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from pegawai.models import Pegawai, RiwayatJabatan, Usulan
from serang_asn.inti.models import Peran
from tests.alat import berkas
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
SURAT = {"name": "surat.pdf", "mimeType": "application/pdf", "buffer": berkas.pdf("Permohonan")}
SK = {"name": "sk.pdf", "mimeType": "application/pdf", "buffer": berkas.pdf("SK mutasi")}


def status(page: Page):
    return page.get_by_role("main").locator(".page-header")


def test_mutasi_dari_pengajuan_sampai_riwayat(page, layar, live_server, masuk_sebagai, axe_bersih, kota):
    pegawai = AkunFactory(peran=Peran.PEGAWAI)
    Pegawai.objects.filter(pk=kota.siti.pk).update(akun=pegawai)
    masuk_sebagai(pegawai)
    page.goto(f"{live_server.url}/layanan/")
    page.get_by_role("link", name="Usulan baru").click()
    page.get_by_role("link", name="Mutasi dalam kota", exact=True).click()
    expect(page.get_by_label("Unit kerja tujuan")).to_be_visible()
    axe_bersih(page)
    page.get_by_label("Unit kerja tujuan").fill("Puskesmas Kasemen")
    page.get_by_label("Terhitung mulai tanggal (TMT)").fill("2027-01-01")
    page.get_by_label("Alasan").fill("Mendekati tempat tinggal")
    page.get_by_role("button", name="Simpan sebagai draf").click()
    expect(status(page)).to_contain_text("Draf")

    page.get_by_role("button", name="Ajukan").click()
    expect(page.get_by_role("alert")).to_contain_text("Berkas belum lengkap")
    axe_bersih(page)
    page.get_by_role("link", name="Tambahkan Surat permohonan").click()
    page.get_by_label("Unggah berkas").set_input_files(SURAT)
    page.get_by_role("button", name="Tambahkan").click()
    expect(page.get_by_role("button", name="Lepas Surat permohonan")).to_be_visible()
    page.get_by_role("button", name="Ajukan").click()
    expect(status(page)).to_contain_text("Sedang diperiksa")
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar

    pemeriksa = [
        AkunFactory(peran=Peran.KEPALA_OPD, unit=kota.dinas),
        AkunFactory(peran=Peran.PETUGAS),
        AkunFactory(peran=Peran.PIMPINAN),
    ]
    for akun in pemeriksa:
        masuk_sebagai(akun)
        page.goto(f"{live_server.url}/layanan/")
        page.get_by_role("link", name="Mutasi dalam kota", exact=True).click()
        page.get_by_role("button", name="Setujui").click()
        expect(page.get_by_text("Usulan disetujui.")).to_be_visible()
    expect(status(page)).to_contain_text("Disetujui")

    masuk_sebagai(pemeriksa[1])
    satu = Usulan.objects.get()
    page.goto(live_server.url + reverse("pegawai:usulan-terbitkan", args=[satu.kode]))
    axe_bersih(page)
    page.get_by_label("Nomor surat").fill("821/9/2026")
    page.get_by_label("Tanggal surat").fill(timezone.localdate().isoformat())
    page.get_by_label("Pejabat penanda tangan").fill("Wali Kota")
    page.get_by_label("Berkas surat").set_input_files(SK)
    page.get_by_role("button", name="Simpan surat").click()
    expect(status(page)).to_contain_text("SK terbit")
    page.get_by_role("button", name="Catat ke riwayat pegawai").click()
    expect(status(page)).to_contain_text("Selesai")
    axe_bersih(page)

    posisi = RiwayatJabatan.objects.filter(pegawai=kota.siti).latest("tmt")
    assert (posisi.unit, posisi.tmt) == (kota.puskesmas, date(2027, 1, 1))
