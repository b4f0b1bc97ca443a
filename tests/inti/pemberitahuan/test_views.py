"""Pages of notices: one's own only, read and unread, how they are mailed."""

import pytest
from django.urls import reverse
from django.utils import timezone

from serang_asn.inti.models import Pemberitahuan, SurelKeluar
from serang_asn.inti.pemberitahuan import baca, kirim
from serang_asn.inti.pemberitahuan.jam_tenang import JamTenang
from tests.factories import AkunFactory

pytestmark = pytest.mark.django_db
URL = "/pemberitahuan/"


@pytest.fixture
def akun(client):
    akun = AkunFactory(peran="petugas", email="a@x.example")
    client.force_login(akun)
    return akun


def tulis(akun, jumlah=1):
    for nomor in range(jumlah):
        kirim(akun={akun.pk}, kunci=f"uji{nomor}", judul=f"Kabar {nomor}", tautan="/layanan/")
    return Pemberitahuan.objects.filter(akun=akun).latest("pk")


def test_lonceng_daftar_dan_membuka_menandai_dibaca(client, akun):
    satu = tulis(akun, 2)
    halaman = client.get(URL).content.decode()
    assert ">2 belum dibaca<" in client.get(reverse("pemberitahuan:tanda")).content.decode()
    assert "Kabar 0" in halaman
    buka = client.get(reverse("pemberitahuan:buka", args=[satu.kode]))
    assert buka.url == "/layanan/"
    assert "Kabar 1" not in client.get(URL).content.decode()
    assert "Kabar 1" in client.get(URL, {"tab": "semua"}).content.decode()


def test_tandai_belum_dibaca_lalu_semua(client, akun):
    satu = tulis(akun, 3)
    Pemberitahuan.objects.update(dibaca_pada=timezone.now())
    client.post(reverse("pemberitahuan:tandai", args=[satu.kode]), {"dibaca": "0"})
    assert baca.list_pemberitahuan(akun, belum=True).count() == 1
    assert client.post(reverse("pemberitahuan:semua")).url == URL
    assert not baca.list_pemberitahuan(akun, belum=True).exists()


def test_saring_jenis(client, akun):
    tulis(akun)
    assert "Kabar 0" in client.get(URL, {"jenis": "umum"}).content.decode()
    assert "Kabar 0" not in client.get(URL, {"jenis": "delegasi"}).content.decode()


def test_milik_orang_lain_tidak_ada(client, akun):
    lain = tulis(AkunFactory())
    assert client.get(reverse("pemberitahuan:buka", args=[lain.kode])).status_code == 404
    assert client.post(reverse("pemberitahuan:tandai", args=[lain.kode])).status_code == 404
    client.post(reverse("pemberitahuan:semua"))
    lain.refresh_from_db()
    assert lain.dibaca_pada is None
    assert "Kabar" not in client.get(URL, {"tab": "semua"}).content.decode()


@pytest.mark.parametrize("tautan", ["https://jahat.example/", "//jahat.example/", "javascript:alert(1)"])
def test_tautan_ke_luar_tidak_diikuti(client, akun, tautan):
    satu = tulis(akun)
    Pemberitahuan.objects.update(tautan=tautan)
    assert client.get(reverse("pemberitahuan:buka", args=[satu.kode])).url == URL


def test_pengaturan_disimpan_dan_berlaku(client, akun):
    url = reverse("pemberitahuan:pengaturan")
    cara = {f"cara_{kode}": "tidak" for kode in baca.get_pilihan(akun)}
    isi = {**cara, "cara_umum": "segera", "tenang_mulai": "21:00", "tenang_selesai": "05:30"}
    assert client.post(url, isi).url == URL
    tenang = baca.get_jam_tenang(akun)
    assert (str(tenang.mulai), str(tenang.selesai), tenang.akhir_pekan) == ("21:00:00", "05:30:00", False)
    assert baca.get_pilihan(akun)["umum"] == "segera"
    tulis(akun)
    assert SurelKeluar.objects.count() == 1
    assert client.post(url, {**isi, "cara_umum": "harian"}).status_code == 302
    assert baca.get_pilihan(akun)["umum"] == "harian"


def test_satu_jam_saja_ditolak_dengan_pesan(client, akun):
    cara = {f"cara_{kode}": "tidak" for kode in baca.get_pilihan(akun)}
    jawaban = client.post(reverse("pemberitahuan:pengaturan"), {**cara, "tenang_mulai": "21:00"})
    assert jawaban.status_code == 422
    assert "Isi kedua jam" in jawaban.content.decode()
    assert baca.get_jam_tenang(akun) == JamTenang()


@pytest.mark.parametrize("jumlah", [2, 25])
def test_daftar_sedikit_kueri(client, akun, django_assert_max_num_queries, jumlah):
    tulis(akun, jumlah)
    with django_assert_max_num_queries(12):
        assert client.get(URL).content.decode().count("Kabar ") >= jumlah
