"""Self-service on the phone and at the desk: leave from asking to the record, a correction with evidence."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from pegawai.models import JenisCuti, Pegawai, RiwayatCuti
from serang_asn.inti.models import Peran
from tests.alat import berkas
from tests.factories import AkunFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
BUKTI = {"name": "bukti.pdf", "mimeType": "application/pdf", "buffer": berkas.pdf("Kartu keluarga")}


@pytest.fixture
def siti(kota) -> Pegawai:
    Pegawai.objects.filter(pk=kota.siti.pk).update(akun=AkunFactory(peran=Peran.PEGAWAI))
    return Pegawai.objects.get(pk=kota.siti.pk)


def status(page: Page):
    return page.get_by_role("main").locator(".page-header")


def senin_depan() -> date:
    """The first Monday of the next February."""
    awal = date(timezone.localdate().year + 1, 2, 1)
    return awal + timedelta((7 - awal.weekday()) % 7)


def test_cuti_dari_ponsel_sampai_riwayat(page, layar, live_server, masuk_sebagai, axe_bersih, kota, siti):
    senin = senin_depan()
    rekan = Pegawai.objects.filter(riwayatjabatan__unit=kota.dinas).exclude(pk=siti.pk).earliest("pk")
    RiwayatCuti.objects.create(
        pegawai=rekan, jenis=JenisCuti.objects.get(kode="TAHUNAN"), mulai=senin, selesai=senin + timedelta(2),
        hari_kerja=2, tahun_hak=senin.year,
    )  # fmt: skip
    masuk_sebagai(siti.akun)
    page.goto(f"{live_server.url}/saya/")
    expect(page.get_by_role("heading", name="Saldo cuti")).to_be_visible()
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar
    page.get_by_role("link", name="Ajukan cuti").click()
    page.get_by_label("Mulai cuti").fill(senin.isoformat())
    page.get_by_label("Sampai dengan").fill((senin + timedelta(4)).isoformat())
    page.get_by_label("Alasan").fill("Keperluan keluarga")
    page.get_by_label("Alamat selama cuti").fill("Serang")
    page.get_by_label("Nomor yang dapat dihubungi").fill("081234567890")
    axe_bersih(page)
    page.get_by_role("button", name="Simpan sebagai draf").click()
    expect(status(page)).to_contain_text("Draf")
    page.get_by_role("button", name="Ajukan").click()
    expect(status(page)).to_contain_text("Sedang diperiksa")

    masuk_sebagai(AkunFactory(peran=Peran.KEPALA_OPD, unit=kota.dinas))
    page.goto(f"{live_server.url}/layanan/kalender-tim/?bulan={senin:%Y-%m}")
    expect(page.get_by_role("heading", name="Menunggu keputusan Anda")).to_be_visible()
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar
    page.get_by_role("link", name="Cuti tahunan: Siti Rahmawati").click()
    expect(page.get_by_text("Sisa bila disetujui")).to_be_visible()
    expect(page.get_by_role("listitem").filter(has_text=rekan.nama)).to_be_visible()
    axe_bersih(page)
    page.go_back()
    page.get_by_role("button", name="Setujui").click()
    expect(page.get_by_text("Keliru?")).to_be_visible()

    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))
    page.goto(f"{live_server.url}/layanan/")
    page.get_by_role("link", name="Cuti tahunan", exact=True).click()
    page.get_by_role("button", name="Catat ke riwayat pegawai").click()
    expect(status(page)).to_contain_text("Selesai")
    tercatat = RiwayatCuti.objects.get(pegawai=siti, sumber="usulan")
    assert (tercatat.mulai, tercatat.hari_kerja) == (senin, 5)


def test_perbaikan_data_dengan_bukti(page, layar, live_server, masuk_sebagai, axe_bersih, kota, siti):
    masuk_sebagai(siti.akun)
    page.goto(f"{live_server.url}/saya/catatan/")
    expect(page.get_by_role("link", name="Perbaiki data pribadi")).to_be_visible()
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar
    page.get_by_role("link", name="Perbaiki data pribadi").click()
    page.get_by_label("Alamat").fill("Jalan Veteran 12")
    page.get_by_label("Apa yang salah atau kurang").fill("Sudah pindah rumah")
    axe_bersih(page)
    page.get_by_role("button", name="Simpan sebagai draf").click()
    page.get_by_role("link", name="Tambahkan Bukti").click()
    page.get_by_label("Unggah berkas").set_input_files(BUKTI)
    page.get_by_role("button", name="Tambahkan").click()
    expect(page.get_by_role("button", name="Lepas Bukti")).to_be_visible()
    page.get_by_role("button", name="Ajukan").click()
    expect(status(page)).to_contain_text("Sedang diperiksa")

    petugas = AkunFactory(peran=Peran.PETUGAS)
    for akun in (AkunFactory(peran=Peran.PENGELOLA_OPD, unit=kota.dinas), petugas):
        masuk_sebagai(akun)
        page.goto(f"{live_server.url}/layanan/")
        page.get_by_role("link", name="Perbaikan data", exact=True).click()
        expect(page.get_by_role("cell", name="Jalan Veteran 12")).to_be_visible()
        axe_bersih(page)
        page.get_by_role("button", name="Setujui").click()
        expect(page.get_by_text("Usulan disetujui.")).to_be_visible()
    page.get_by_role("button", name="Catat ke riwayat pegawai").click()
    expect(status(page)).to_contain_text("Selesai")
    siti.refresh_from_db()
    assert siti.alamat == "Jalan Veteran 12"
