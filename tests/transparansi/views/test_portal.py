"""The portal: open to everyone, counts only, small cells withheld, nothing of a person."""

from datetime import date

import pytest
import time_machine
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.models import Pegawai, RiwayatJabatan, UnitKerja
from pegawai.models.unit import KODE_PENAMPUNG, JenisUnit
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def kota() -> UnitKerja:
    """A city with a large and a small department."""
    akar = UnitKerjaFactory(nama="Pemerintah Kota", jenis=JenisUnit.INSTANSI)
    besar = UnitKerjaFactory(induk=akar, nama="Dinas Besar")
    sedang = UnitKerjaFactory(induk=akar, nama="Dinas Sedang")
    kecil = UnitKerjaFactory(induk=akar, nama="Dinas Kecil")
    for unit, jumlah in ((besar, 30), (sedang, 12), (kecil, 2)):
        PegawaiAktifFactory.create_batch(jumlah, posisi__unit=unit)
    return akar


def test_beranda_menunjukkan_total_tanpa_masuk(client: Client, kota: UnitKerja) -> None:
    jawaban = client.get("/")

    isi = jawaban.content.decode()
    assert jawaban.status_code == 200
    assert "<strong>44</strong>" in isi
    assert "Dinas Besar" in isi


def test_unit_kecil_disamarkan_bersama_pelengkapnya(client: Client, kota: UnitKerja) -> None:
    isi = client.get("/").content.decode()

    assert "30 pegawai" in isi
    assert "12 pegawai" not in isi
    assert "2 pegawai" not in isi


def halaman_unit(client: Client, nama: str) -> str:
    unit = UnitKerja.objects.get(nama=nama)
    return client.get(reverse("transparansi:unit-detail", args=[unit.publik_id])).content.decode()


def test_unit_yang_disamarkan_tidak_dirinci(client: Client, kota: UnitKerja) -> None:
    """Neither the small unit nor the one that hides it has a table, and nothing below them has a number."""
    UnitKerjaFactory(induk=UnitKerja.objects.get(nama="Dinas Sedang"), nama="Bidang Sedang", jenis="bidang")
    PegawaiAktifFactory.create_batch(9, posisi__unit=UnitKerja.objects.get(nama="Bidang Sedang"))

    for nama in ("Dinas Kecil", "Dinas Sedang"):
        isi = halaman_unit(client, nama)
        assert "disamarkan karena terlalu kecil" in isi
        assert "Jenis ASN" not in isi
        assert "9 pegawai" not in isi
    assert "Jenis ASN" in halaman_unit(client, "Dinas Besar")


def test_sisa_unit_tidak_dapat_dihitung_dari_bagiannya(client: Client, kota: UnitKerja) -> None:
    """Two people work in the department itself; its only division would tell so."""
    besar = UnitKerja.objects.get(nama="Dinas Besar")
    bidang = UnitKerjaFactory(induk=besar, nama="Bidang Besar", jenis=JenisUnit.BIDANG)
    lain = UnitKerjaFactory(induk=besar, nama="Bidang Lain", jenis=JenisUnit.BIDANG)
    PegawaiAktifFactory.create_batch(20, posisi__unit=bidang)
    PegawaiAktifFactory.create_batch(7, posisi__unit=lain)

    terbuka = halaman_unit(client, "Dinas Besar")
    RiwayatJabatan.objects.filter(unit=besar).update(unit=bidang)
    RiwayatJabatan.objects.filter(pk__in=RiwayatJabatan.objects.filter(unit=bidang).values("pk")[:2]).update(
        unit=besar
    )
    cache.clear()
    tertutup = halaman_unit(client, "Dinas Besar")

    assert "57</strong> pegawai" in terbuka
    assert "20 pegawai" in terbuka
    assert "7 pegawai" in terbuka
    assert "57</strong> pegawai" in tertutup
    assert "48 pegawai" in tertutup
    assert "7 pegawai" not in tertutup.replace("57", "")


def test_portal_tidak_memuat_data_orang(client: Client, kota: UnitKerja) -> None:
    besar = UnitKerja.objects.get(nama="Dinas Besar")
    halaman = [
        reverse("transparansi:unit-detail", args=[besar.publik_id]),
        "/",
        "/transparansi/unit/?q=dinas",
    ]

    isi = "".join(client.get(alamat).content.decode() for alamat in halaman)

    for nip, nama in Pegawai.objects.values_list("nip", "nama"):
        assert nip not in isi
        assert nama not in isi


def test_hanya_perangkat_daerah_dan_bukan_unit_yang_belum_ditempatkan(
    client: Client, kota: UnitKerja
) -> None:
    UnitKerjaFactory(induk=kota, nama="Seksi di Tempat Salah", jenis=JenisUnit.SEKSI)
    penampung = UnitKerjaFactory(induk=kota, nama="Penampung", jenis=JenisUnit.BAGIAN, kode=KODE_PENAMPUNG)
    menunggu = UnitKerjaFactory(induk=penampung, nama="Dinas Menunggu")

    beranda = client.get("/").content.decode()
    akar = client.get(reverse("transparansi:unit-detail", args=[kota.publik_id])).content.decode()
    cari = client.get("/transparansi/unit/", {"q": "dinas menunggu"}).content.decode()

    assert "Dinas Besar" in beranda
    assert "Seksi di Tempat Salah" not in beranda
    for isi in (beranda, akar):
        assert "Penampung" not in isi
    assert "Unit tidak ditemukan" in cari
    for satu in (penampung, menunggu):
        assert client.get(reverse("transparansi:unit-detail", args=[satu.publik_id])).status_code == 404


def test_hitungan_memakai_awal_bulan(client: Client, kota: UnitKerja) -> None:
    with time_machine.travel(date(2026, 11, 23), tick=False):
        isi = client.get("/").content.decode()

    assert "1 November 2026" in isi


def test_unit_yang_tidak_ada(client: Client) -> None:
    alamat = reverse("transparansi:unit-detail", args=["00000000-0000-4000-8000-000000000000"])

    assert client.get(alamat).status_code == 404


def test_pencarian_tanpa_hasil_memberi_jalan(client: Client, kota: UnitKerja) -> None:
    isi = client.get("/transparansi/unit/", {"q": "tidak ada"}).content.decode()

    assert "Unit tidak ditemukan" in isi


def test_beranda_dari_tembolok_tanpa_kueri(
    client: Client, kota: UnitKerja, django_assert_num_queries
) -> None:  # type: ignore[no-untyped-def]
    client.get("/")

    with django_assert_num_queries(0):
        client.get("/")


def test_jumlah_kueri_halaman_unit_tidak_bergantung_pada_banyaknya_bawahan(
    client: Client, kota: UnitKerja
) -> None:
    besar = UnitKerja.objects.get(nama="Dinas Besar")
    UnitKerjaFactory(induk=besar, nama="Bidang 0", jenis=JenisUnit.BIDANG)
    alamat = reverse("transparansi:unit-detail", args=[besar.publik_id])

    def kueri() -> int:
        cache.clear()
        with CaptureQueriesContext(connection) as tercatat:
            assert client.get(alamat).status_code == 200
        return len(tercatat)

    sedikit = kueri()
    for urut in range(1, 21):
        UnitKerjaFactory(induk=besar, nama=f"Bidang {urut}", jenis=JenisUnit.BIDANG)

    assert kueri() == sedikit


def test_halaman_publik_tersimpan_siap(client: Client, kota: UnitKerja) -> None:
    """A crowd costs no query: whoever comes next within the minute gets the same page."""
    besar = UnitKerja.objects.get(nama="Dinas Besar")
    halaman = ["/", "/transparansi/unit/", reverse("transparansi:unit-detail", args=[besar.publik_id])]
    pertama = [client.get(alamat) for alamat in halaman]

    with CaptureQueriesContext(connection) as kueri:
        kedua = [Client().get(alamat) for alamat in halaman]

    assert len(kueri) == 0
    assert [satu.content for satu in kedua] == [satu.content for satu in pertama]
    assert all(satu["Cache-Control"] == "max-age=60" for satu in pertama)


def test_yang_sudah_masuk_ditunjukkan_ke_berandanya(client: Client, kota: UnitKerja) -> None:
    masuk = Client()
    masuk.force_login(AkunFactory(peran=Peran.PETUGAS))

    sendiri, umum, lagi = masuk.get("/"), client.get("/"), masuk.get("/")

    for satu in (sendiri, lagi):
        assert "Beranda saya" in satu.text
        assert reverse("account_login") not in satu.text
        assert "private" in satu["Cache-Control"]
    assert "Beranda saya" not in umum.text
    assert reverse("account_login") in umum.text
    assert all("Cookie" in satu["Vary"] for satu in (sendiri, umum))


def test_sesi_yang_habis_melihat_jalan_masuk(client: Client, kota: UnitKerja) -> None:
    client.cookies[settings.SESSION_COOKIE_NAME] = "sudah-habis"

    assert "Masuk</a>" in client.get("/").text
