"""An officer renames, merges and closes units with people in them, and looks at the chart."""

from datetime import date

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from pegawai.models import Formasi, KeadaanPegawai, UnitKerja
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
TMT = date(2027, 1, 1)


@pytest.fixture
def petugas(masuk_sebagai):
    masuk_sebagai(AkunFactory(peran=Peran.PETUGAS))


def isi_keputusan(page):
    page.get_by_label("Berlaku mulai").fill(TMT.isoformat())
    page.get_by_label("Nomor keputusan").fill("060/12-ORG/2026")
    page.get_by_label("Tanggal keputusan").fill("2026-11-20")
    page.get_by_label("Alasan").fill("Perda 5 Tahun 2026")


def kelola(page, live_server, unit, butir):
    page.goto(live_server.url + unit.get_absolute_url())
    page.locator("#kelola > summary").click()
    page.get_by_role("link", name=butir).click()
    expect(page.get_by_label("Nomor keputusan")).to_be_visible()


def terapkan(page, axe_bersih):
    page.get_by_role("button", name="Lihat pratinjau").click()
    expect(page.get_by_role("heading", name="Terapkan perubahan ini?")).to_be_visible()
    axe_bersih(page)
    page.get_by_role("button", name="Terapkan").click()
    expect(page.get_by_text("Sudah diterapkan")).to_be_visible()
    axe_bersih(page)


def jumlah(unit, pada):
    return KeadaanPegawai.objects.pada(pada).terhitung().filter(unit__nama=unit).count()


def test_ganti_nama_lalu_batalkan(page, live_server, petugas, axe_bersih, kota, layar):
    kelola(page, live_server, kota.dinas, "Ubah nama atau jenis")
    axe_bersih(page)
    page.get_by_label("Nama unit").fill("Dinas Kesehatan dan KB")
    isi_keputusan(page)
    terapkan(page, axe_bersih)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar
    assert jumlah("Dinas Kesehatan dan KB", TMT) == 6
    assert jumlah("Dinas Kesehatan", date(2026, 12, 31)) == 6

    page.get_by_role("link", name="Batalkan").click()
    page.get_by_label("Alasan pembatalan").fill("Perda ditunda")
    page.get_by_role("button", name="Batalkan perubahan").click()

    expect(page.get_by_text("Dibatalkan", exact=True)).to_be_visible()
    assert jumlah("Dinas Kesehatan", TMT) == 6


def test_gabung_dan_tutup_dengan_pegawai(page, live_server, petugas, axe_bersih, kota, layar):
    gizi = UnitKerjaFactory(nama="Bidang Gizi", jenis="bidang", induk=kota.dinas)
    PegawaiAktifFactory(posisi__unit=gizi)
    kelola(page, live_server, kota.puskesmas, "Gabungkan dengan unit lain")
    page.get_by_label("Digabung dengan").select_option(str(gizi.pk))
    isi_keputusan(page)
    terapkan(page, axe_bersih)
    assert jumlah("Puskesmas Kasemen", TMT) == 6

    kelola(page, live_server, kota.puskesmas, "Tutup unit")
    page.get_by_label("Pegawai dan tugasnya pindah ke").select_option(str(kota.dinas.pk))
    isi_keputusan(page)
    page.get_by_label("Berlaku mulai").fill("2027-07-01")
    terapkan(page, axe_bersih)

    assert jumlah("Dinas Kesehatan", date(2027, 7, 1)) == 12
    page.goto(f"{live_server.url}/organisasi/?pada=2027-07-01")
    expect(page.get_by_role("link", name="Dinas Kesehatan", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Puskesmas Kasemen", exact=True)).to_have_count(0)
    assert UnitKerja.objects.get(pk=kota.puskesmas.pk).penerus_id == kota.dinas.pk


def test_pecah_dengan_papan_tik_saja(page, live_server, petugas, axe_bersih, kota):
    kelola(page, live_server, kota.dinas, "Pecah menjadi beberapa unit")
    page.get_by_label("Nama unit ke-1").fill("Dinas Satu")
    page.get_by_label("Nama unit ke-2").fill("Dinas Dua")
    isi_keputusan(page)
    page.keyboard.press("Enter")

    pilihan = page.get_by_label("Puskesmas Kasemen")
    expect(pilihan).to_be_visible()
    axe_bersih(page)
    pilihan.focus()
    page.keyboard.press("ArrowDown")
    page.get_by_role("button", name="Lihat pratinjau").press("Enter")
    expect(page.get_by_role("heading", name="Terapkan perubahan ini?")).to_be_visible()
    page.get_by_role("button", name="Terapkan").press("Enter")

    expect(page.get_by_text("Sudah diterapkan")).to_be_visible()
    assert UnitKerja.objects.get(nama="Puskesmas Kasemen", berlaku_mulai=TMT).path.startswith(
        UnitKerja.objects.get(nama="Dinas Dua").path
    )


def test_bagan_cari_dan_bezetting(page, live_server, petugas, axe_bersih, kota, layar):
    formasi = Formasi.objects.create(
        unit=kota.puskesmas, jabatan=JabatanFactory(), jumlah=7, mulai=date(2015, 1, 1)
    )
    page.goto(live_server.url + reverse("pegawai:bagan-lihat", args=[kota.akar.publik_id]))
    page.get_by_label("Tingkat yang tampil").select_option("2")
    page.get_by_label("Cari unit").fill("kasemen")
    page.get_by_role("button", name="Tampilkan").click()

    expect(page.get_by_role("heading", name="Hasil pencarian")).to_be_visible()
    expect(page.locator(".bagan__kotak--sorot")).to_contain_text("Puskesmas Kasemen")
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar
    page.get_by_role("link", name="50%", exact=True).click()
    expect(page.locator(".bagan-skala [aria-current]")).to_have_text("50%")

    page.goto(live_server.url + reverse("pegawai:bezetting-lihat", args=[kota.dinas.publik_id]))
    expect(page.get_by_text("Lowong 2").first).to_be_visible()
    axe_bersih(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= layar

    for nama in ("formasi-ubah", "formasi-akhiri", "formasi-abk"):
        page.goto(live_server.url + reverse(f"pegawai:{nama}", args=[kota.puskesmas.publik_id, formasi.pk]))
        axe_bersih(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= layar
    page.get_by_label("Uraian tugas").first.fill("Melayani pasien")
    page.get_by_label("Volume setahun").first.fill("6000")
    page.get_by_label("Waktu baku (menit)").first.fill("100")
    page.get_by_role("button", name="Simpan dan hitung").click()
    expect(page.get_by_text("Pakai hasil ini sebagai kebutuhan")).to_be_visible()
    axe_bersih(page)
