"""The tree of units and the page of one unit."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.models import Formasi, PenugasanTambahan, UnitKerja
from serang_asn.inti.models import Peran
from tests.factories import (
    AkunFactory,
    JabatanFactory,
    PegawaiAktifFactory,
    RiwayatJabatanFactory,
    UnitKerjaFactory,
)

pytestmark = pytest.mark.django_db
BAGAN = reverse("pegawai:organisasi-list")


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(kode="KOTA", nama="Pemerintah Kota", jenis="instansi")
    dinas = UnitKerjaFactory(kode="DINAS", nama="Dinas Kesehatan", induk=akar)
    return {
        "akar": UnitKerja.objects.get(pk=akar.pk),
        "dinas": dinas,
        "bidang": UnitKerjaFactory(kode="BID", nama="Bidang Gizi", jenis="bidang", induk=dinas),
        "lain": UnitKerjaFactory(kode="LAIN", nama="Dinas Sosial", induk=akar),
    }


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


def jumlah_per_nama(simpul):
    hasil = {simpul.unit.nama: simpul.jumlah}
    for anak in simpul.anak:
        hasil |= jumlah_per_nama(anak)
    return hasil


def test_bagan_menjumlah_sampai_ke_atas(client, petugas, kota):
    PegawaiAktifFactory.create_batch(2, posisi__unit=kota["bidang"])
    PegawaiAktifFactory(posisi__unit=kota["dinas"])

    respons = client.get(BAGAN)

    (akar,) = respons.context["akar"]
    assert jumlah_per_nama(akar) == {
        "Pemerintah Kota": 3, "Dinas Kesehatan": 3, "Bidang Gizi": 2, "Dinas Sosial": 0,
    }  # fmt: skip


def test_bagan_menurut_tanggal(client, petugas, kota):
    pindah = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    RiwayatJabatanFactory(pegawai=pindah, unit=kota["lain"], tmt=date(2020, 7, 1))

    (akar,) = client.get(BAGAN, {"pada": "2020-06-30"}).context["akar"]

    assert jumlah_per_nama(akar)["Dinas Kesehatan"] == 1
    assert jumlah_per_nama(akar)["Dinas Sosial"] == 0


def test_bagan_hanya_lingkup_sendiri(client, kota):
    PegawaiAktifFactory(posisi__unit=kota["lain"])
    client.force_login(AkunFactory(peran=Peran.PENGELOLA_OPD, unit=kota["dinas"]))

    respons = client.get(BAGAN)

    (akar,) = respons.context["akar"]
    assert jumlah_per_nama(akar) == {"Dinas Kesehatan": 0, "Bidang Gizi": 0}
    assert client.get(kota["lain"].get_absolute_url()).status_code == 404


def test_unit_berakhir_tidak_tampil_tetapi_dapat_dibuka(client, petugas, kota):
    lama = UnitKerjaFactory(
        nama="Dinas Lama", induk=kota["akar"], berlaku_selesai=date(2019, 1, 1), penerus=kota["lain"]
    )

    bagan = client.get(BAGAN)
    rincian = client.get(lama.get_absolute_url())

    assert "Dinas Lama" not in bagan.text
    assert "Berakhir 1 Januari 2019" in rincian.text
    assert "Dinas Sosial" in rincian.text


def test_rincian_unit_kepala_dan_bezetting(client, petugas, kota):
    kepala = JabatanFactory(kode="UJI-KADIS", nama="Kepala Dinas", jenis="jpt")
    perawat = JabatanFactory(kode="UJI-PERAWAT", nama="Perawat", jenis="fungsional")
    Formasi.objects.create(unit=kota["dinas"], jabatan=kepala, jumlah=1, kepala=True, mulai=date(2015, 1, 1))
    Formasi.objects.create(unit=kota["dinas"], jabatan=perawat, jumlah=3, mulai=date(2015, 1, 1))
    PegawaiAktifFactory(nama="Hasan", posisi__unit=kota["dinas"], posisi__jabatan=kepala)
    PegawaiAktifFactory(posisi__unit=kota["dinas"], posisi__jabatan=perawat)

    respons = client.get(kota["dinas"].get_absolute_url())

    rincian = respons.context["rincian"]
    assert [(b.nama, b.kebutuhan, b.terisi) for b in rincian.bezetting.baris] == [
        ("Kepala Dinas", 1, 1), ("Perawat", 3, 1),
    ]  # fmt: skip
    assert [satu.pegawai.nama for satu in rincian.kepala] == ["Hasan"]
    assert "Lowong 2" in respons.text


def test_rincian_unit_menyebut_plt(client, petugas, kota):
    kepala = JabatanFactory(kode="UJI-KADIS", nama="Kepala Dinas", jenis="jpt")
    pengganti = PegawaiAktifFactory(nama="Pengganti", posisi__unit=kota["lain"])
    PenugasanTambahan.objects.create(
        pegawai=pengganti, jenis="plt", jabatan=kepala, unit=kota["dinas"], mulai=date(2020, 1, 1)
    )

    assert "Pengganti" in client.get(kota["dinas"].get_absolute_url()).text


def hitung_kueri(client, url):
    with CaptureQueriesContext(connection) as tangkapan:
        assert client.get(url).status_code == 200
    return len(tangkapan)


@pytest.mark.parametrize("halaman", ["bagan", "rincian"])
def test_banyaknya_kueri_tetap(client, petugas, kota, halaman):
    url = BAGAN if halaman == "bagan" else kota["dinas"].get_absolute_url()
    PegawaiAktifFactory(posisi__unit=kota["bidang"])
    client.get(url)
    sedikit = hitung_kueri(client, url)
    for nomor in range(8):
        unit = UnitKerjaFactory(induk=kota["dinas"])
        jabatan = JabatanFactory(kode=f"UJI-{nomor}", nama=f"Jabatan {nomor}")
        PegawaiAktifFactory(posisi__unit=unit)
        PegawaiAktifFactory(posisi__unit=kota["dinas"], posisi__jabatan=jabatan)
    client.get(url)

    banyak = hitung_kueri(client, url)

    assert banyak <= 12
    assert banyak == sedikit
