"""IP ASN of units: the mean of the complete, what is unknown, who may see it, what must not be guessed."""

from decimal import Decimal

import pytest
from django.urls import reverse

from pegawai import kelayakan
from pegawai.models import HasilKelayakan, RiwayatDisiplin
from pegawai.selectors import ip_asn as baca
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.alat import layanan as alat
from tests.factories import AkunFactory, UnitKerjaFactory
from tests.factories.kelayakan import buat_layak_reguler, hukum

pytestmark = pytest.mark.django_db
URL = "/layanan/ip-asn/"


def orang(unit, *, skp=True, banyak=1):
    tahun = range(2020, alat.hari_ini().year if skp else 2021)
    return [buat_layak_reguler(tahun=tahun, posisi__unit=unit) for _ in range(banyak)]


def hitung():
    kelayakan.hitung_ulang(kemajuan=DIAM)


@pytest.fixture
def opd():
    return UnitKerjaFactory(nama="Dinas Utama", induk=UnitKerjaFactory(nama="Kota Uji"))


@pytest.fixture
def seksi(opd):
    return UnitKerjaFactory(nama="Seksi Satu", induk=opd)


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


def alamat(unit):
    return reverse("pegawai:ip_asn-unit", args=[unit.publik_id])


def test_nilai_unit_adalah_rata_rata_yang_lengkap(client, opd, petugas):
    orang(opd, banyak=5)
    orang(opd, skp=False)
    hitung()
    client.force_login(petugas)
    isi = client.get(URL).context["semua"]

    total = [
        Decimal(str(satu)) for satu in HasilKelayakan.objects.filter(jenis="ip_asn", rincian__has_key="total")
        .values_list("rincian__total", flat=True)
    ]  # fmt: skip
    assert len(total) == 5
    assert isi.nilai == (sum(total) / 5).quantize(Decimal("0.01"))
    assert (isi.pegawai, isi.lengkap, isi.belum_lengkap) == (6, 5, 1)
    assert isi.kurang == {"kualifikasi": 0, "kompetensi": 0, "kinerja": 1}
    assert isi.dimensi == {
        "kualifikasi": Decimal("15.00"), "kompetensi": Decimal("0.00"), "kinerja": Decimal("25.00"),
        "disiplin": Decimal("5.00"),
    }  # fmt: skip
    assert sum(isi.dimensi.values()) == isi.nilai


def test_unit_dan_bawahannya_sampai_ke_orangnya(client, opd, seksi, petugas):
    [atas], [bawah] = orang(opd), orang(seksi)
    hitung()
    client.force_login(petugas)
    assert client.get(URL).context["semua"].pegawai == 2

    halaman = client.get(alamat(opd))
    assert [(b.nama, b.pegawai) for b in halaman.context["tabel"].data.data] == [
        ("Dinas Utama (langsung)", 1), ("Seksi Satu", 1),
    ]  # fmt: skip
    assert atas.nama_lengkap in halaman.text
    assert bawah.nama_lengkap in halaman.text
    bawahan = client.get(alamat(seksi))
    assert bawah.nama_lengkap in bawahan.text
    assert atas.nama_lengkap not in bawahan.text
    assert reverse("pegawai:kelayakan-rekam", args=[bawah.kode]) in bawahan.text


def test_dimensi_sedikit_orang_tidak_diberitahukan(client, opd, petugas):
    """Of four people the mean of discipline would say that one of them was punished."""
    semua = orang(opd, banyak=4)
    hukum(semua[0], "TIDAK_PUAS", alat.hari_ini(), None)
    hitung()
    assert RiwayatDisiplin.objects.exists()
    client.force_login(petugas)
    halaman = client.get(URL)
    assert set(halaman.context["semua"].dimensi.values()) == {None}
    assert halaman.context["grafik"] is None
    assert halaman.text.count("&lt; 5 orang") == 8  # four dimensions, in the list and in the table
    berkas = b"".join(client.get(URL, {"ekspor": "csv"}).streaming_content).decode()
    assert "Dinas Utama,4,4,44.50,sangat rendah,,,,,0,0,0" in berkas


def test_hanya_lingkup_sendiri(client, opd, seksi):
    lain = UnitKerjaFactory(nama="Dinas Lain", induk=UnitKerjaFactory(nama="Kota Lain"))
    orang(opd)
    [asing] = orang(lain)
    hitung()
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=opd))
    halaman = client.get(URL)
    assert halaman.context["semua"].pegawai == 1
    assert [b.nama for b in halaman.context["tabel"].data.data] == ["Dinas Utama"]
    assert "Dinas Lain" not in halaman.text
    assert client.get(alamat(lain)).status_code == 404
    assert client.get(alamat(seksi)).status_code == 200
    assert asing.nama_lengkap not in client.get(alamat(opd)).text


@pytest.mark.parametrize("peran", [Peran.PEGAWAI, Peran.ADMINISTRATOR])
def test_tanpa_hak_403(client, peran):
    client.force_login(AkunFactory(peran=peran))
    assert client.get(URL).status_code == 403


def test_belum_dihitung(client, opd, petugas):
    orang(opd, banyak=2)
    client.force_login(petugas)
    halaman = client.get(URL)
    assert halaman.context["semua"].nilai is None
    assert "Belum diketahui" in halaman.text
    assert halaman.context["semua"].kurang == {"kualifikasi": 2, "kompetensi": 2, "kinerja": 2}


@pytest.mark.parametrize("banyak", [2, 12])
def test_banyak_kueri_tetap(client, opd, petugas, banyak, django_assert_max_num_queries):
    for _ in range(banyak):
        orang(UnitKerjaFactory(induk=opd))
    hitung()
    client.force_login(petugas)
    for url in (URL, alamat(opd)):
        client.get(url)
        with django_assert_max_num_queries(12):
            client.get(url)


def test_jumlah_bagian_sama_dengan_semua(opd, seksi, petugas):
    orang(opd, banyak=3)
    orang(seksi, banyak=6)
    hitung()
    isi = baca.get_unit(opd)
    assert sum(b.pegawai for b in isi.bagian) == isi.semua.pegawai == 9
    assert sum(b.jumlah["total"] for b in isi.bagian) == isi.semua.jumlah["total"]
