"""Rating through the browser's eyes: codes, forms, receipts, what the unit's page says."""

import pytest
import time_machine
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import AkunFactory, UnitKerjaFactory
from tests.factories.transparansi import HARI, KINI, buat_kunjungan, buat_penilaian
from transparansi.domain.kode import tulis
from transparansi.domain.skm import UNSUR
from transparansi.models import Penilaian, TanggapanPenilaian
from transparansi.views.nilai import TEBAKAN_SEMENIT, TERBUKA_SEJAM

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_hari")]


@pytest.fixture
def _hari():
    with time_machine.travel(KINI, tick=False):
        yield


@pytest.fixture
def puskesmas():
    return UnitKerjaFactory(nama="Puskesmas Kasemen", jenis="puskesmas")


def alamat(kode, cara="cepat"):
    return reverse(f"transparansi:nilai-{cara}", args=[tulis(kode)])


def halaman(client, unit):
    return client.get(reverse("transparansi:unit-nilai", args=[unit.publik_id])).content.decode()


def test_menilai_lalu_melihatnya_dihitung(client, puskesmas):
    kode = buat_kunjungan(puskesmas)[1]
    assert "Puskesmas Kasemen" in client.get(alamat(kode)).content.decode()

    jawaban = client.post(alamat(kode), {"bintang": 5, "tanda": ["ramah", "cepat"]}, follow=True)

    isi = jawaban.content.decode()
    assert "Ikut dihitung" in isi
    assert Penilaian.objects.get().tanda == ["ramah", "cepat"]
    assert "1 penilaian" in halaman(client, puskesmas)


def test_survei_lengkap(client, puskesmas):
    kode = buat_kunjungan(puskesmas)[1]

    jawaban = client.post(alamat(kode, "skm"), dict.fromkeys(UNSUR, "3") | {"usia": "26-35", "kata": "Baik"})

    satu = Penilaian.objects.get()
    assert jawaban["Location"] == reverse("transparansi:nilai-tanda", args=[satu.kode])
    assert (satu.cara, satu.u9, satu.usia, satu.status_kata) == ("skm", 3, "26-35", "tunggu")


@pytest.mark.parametrize(
    ("cara", "isi"),
    [("cepat", {}), ("cepat", {"bintang": "6"}), ("skm", {"u1": "3"}), ("skm", dict.fromkeys(UNSUR, "5"))],
)
def test_isian_kurang_dijelaskan(client, puskesmas, cara, isi):
    jawaban = client.post(alamat(buat_kunjungan(puskesmas)[1], cara), isi)

    assert jawaban.status_code == 422
    assert "Periksa kembali isian Anda" in jawaban.content.decode()
    assert not Penilaian.objects.exists()


def test_kode_kedua_kali_ditolak_dengan_penjelasan(client, puskesmas):
    kode = buat_kunjungan(puskesmas)[1]
    client.post(alamat(kode), {"bintang": 5})

    jawaban = client.post(alamat(kode), {"bintang": 1})

    assert jawaban.status_code == 404
    assert "sudah dipakai" in jawaban.content.decode()
    assert Penilaian.objects.get().bintang == 5


def test_kode_kedaluwarsa(client, puskesmas):
    kode = buat_kunjungan(puskesmas, kedaluwarsa=HARI, hari=HARI.replace(day=1))[1]

    assert "kedaluwarsa" in client.get(alamat(kode)).content.decode()


def test_tebakan_diperlambat(client):
    status = [client.get("/nilai/ABCD-EFGHJ-KMNP/").status_code for _ in range(TEBAKAN_SEMENIT + 1)]

    assert status == [404] * TEBAKAN_SEMENIT + [429]


def test_kode_diketik(client, puskesmas):
    kode = buat_kunjungan(puskesmas)[1]

    assert client.get("/nilai/", {"kode": f" {kode.lower()} "}, follow=True).status_code == 200


def test_penilaian_terbuka_terpisah(client, puskesmas):
    url = reverse("transparansi:nilai-terbuka", args=[puskesmas.publik_id])

    isi = client.post(url, {"bintang": 1}, follow=True).content.decode()

    assert "tidak ikut menghitung" in isi
    nilai = halaman(client, puskesmas)
    assert "1 penilaian terbuka tanpa kode" in nilai
    assert "Belum diumumkan: 0 penilaian" in nilai


def test_penilaian_terbuka_dibatasi_per_jaringan(client, puskesmas):
    url = reverse("transparansi:nilai-terbuka", args=[puskesmas.publik_id])

    status = [client.post(url, {"bintang": 1}).status_code for _ in range(TERBUKA_SEJAM + 1)]

    assert status == [302] * TERBUKA_SEJAM + [429]


def test_kolom_jebakan_tersimpan_tetapi_disisihkan(client, puskesmas):
    client.post(alamat(buat_kunjungan(puskesmas)[1]), {"bintang": 5, "situs": "http://promo"})

    assert Penilaian.objects.get().alasan_sisih == "jebakan"


def isi_unit(unit, n):
    for nomor in range(n):
        buat_penilaian(unit, hari=HARI.replace(month=1, day=1 + nomor % 28), bintang=4)
        buat_penilaian(unit, hari=HARI.replace(month=2, day=1 + nomor % 28), jawaban=[3] * 9)


def test_halaman_nilai_unit(client, puskesmas):
    isi_unit(puskesmas, 12)
    buat_penilaian(
        puskesmas, keadaan="disisihkan", alasan_sisih="semenit", kata="rahasia", status_kata="tampil"
    )
    satu = buat_penilaian(puskesmas, kata="Antrenya rapi", status_kata="tampil")
    buat_penilaian(puskesmas, kata="Belum diperiksa", status_kata="tunggu")
    TanggapanPenilaian.objects.create(
        penilaian=satu, jenis="jawaban", teks="Terima kasih.", oleh=AkunFactory()
    )

    isi = halaman(client, puskesmas)

    assert "75,00" in isi
    assert "Mutu C (Kurang baik)" in isi
    assert "Terlalu banyak penilaian untuk unit yang sama dalam satu menit" in isi
    assert "Antrenya rapi" in isi
    assert "Terima kasih." in isi
    assert "rahasia" not in isi
    assert "Belum diperiksa" not in isi
    assert "Lihat sebagai tabel" in isi


def test_sedikit_penilaian_tidak_diumumkan(client, puskesmas):
    isi_unit(puskesmas, 9)

    isi = halaman(client, puskesmas)

    assert isi.count("Belum diumumkan: 9") == 2
    assert "75,00" not in isi


@pytest.mark.parametrize("nama", ["unit-nilai", "unit-detail"])
def test_jumlah_kueri_tidak_bergantung_jumlah_penilaian(client, nama):
    hasil = []
    for n in (2, 25):
        unit = UnitKerjaFactory(jenis="puskesmas")
        isi_unit(unit, n)
        cache.clear()
        with CaptureQueriesContext(connection) as kueri:
            assert client.get(reverse(f"transparansi:{nama}", args=[unit.publik_id])).status_code == 200
        hasil.append(len(kueri))

    assert hasil[0] == hasil[1]
    if nama == "unit-nilai":
        assert hasil[0] <= 12


def test_halaman_menilai_ringan(client, puskesmas):
    """The page itself; its style sheets are shared and kept by the browser."""
    jawaban = client.get(alamat(buat_kunjungan(puskesmas)[1], "skm"))

    assert len(jawaban.content) < 30_000
    assert settings.SESSION_COOKIE_NAME not in jawaban.cookies
    assert "no-store" in jawaban["Cache-Control"]
