"""The queue: filters, counts, files, bulk approval, cost."""

from datetime import timedelta
from itertools import count

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from pegawai.models import Usulan
from pegawai.services import usulan as layanan
from pegawai.services.usulan import massal
from serang_asn.inti.models import Peran
from tests.alat import usulan as alat
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
URL = "/layanan/"
SETUJUI = "/layanan/setujui/"


@pytest.fixture
def orang():
    with alat.terdaftar(is_tunggal=False):
        yield alat.kantor()


def ajukan(orang, jumlah=1, **lain):
    nomor = count(1)
    hasil = []
    for _ in range(jumlah):
        satu = layanan.buat(
            jenis=alat.KODE, pegawai=orang.pegawai, tmt=alat.TMT, isian={"n": next(nomor)},
            oleh=orang.pengusul,
        )  # fmt: skip
        hasil.append(layanan.ajukan(usulan=satu, urut=0, oleh=orang.pengusul))
    return hasil


def baris(client, **kueri):
    return [satu.record for satu in client.get(URL, kueri).context["tabel"].rows]


def test_saringan_antrean(client, orang):
    lewat, nanti = ajukan(orang, 2)
    Usulan.objects.filter(pk=lewat.pk).update(tenggat=timezone.localdate() - timedelta(days=2))
    lain = UnitKerjaFactory()
    client.force_login(orang.kepala)
    assert baris(client) == [lewat, nanti]
    assert baris(client, tenggat="lewat") == [lewat]
    assert baris(client, tenggat="pekan") == [nanti]
    assert baris(client, tenggat="tanpa") == []
    assert baris(client, q=orang.pegawai.nip[:8]) == [lewat, nanti]
    assert baris(client, q=f"{orang.pegawai.nip[:8]} {orang.pegawai.nip[8:]}") == [lewat, nanti]
    assert baris(client, q="Tidak Ada") == []
    assert baris(client, unit=orang.opd.kode) == [lewat, nanti]
    assert baris(client, jenis=alat.KODE, status="berjalan") == [lewat, nanti]
    assert baris(client, status="selesai") == []
    assert baris(client, tmt_dari="2026-04-02") == []
    assert baris(client, tmt_dari="2026-04-01", tmt_sampai="2026-04-01") == [lewat, nanti]
    client.force_login(orang.petugas)
    assert baris(client, tab="berjalan", unit=lain.kode) == []
    assert baris(client, tab="berjalan", sort="-tenggat") == [nanti, lewat]


def test_tab_tetap_setelah_menyaring_dan_jumlah_per_jenis(client, orang):
    ajukan(orang, 3)
    client.force_login(orang.petugas)
    halaman = client.get(URL, {"tab": "berjalan"})
    assert halaman.context["per_jenis"] == [("Penghargaan uji", 3, f"?tab=berjalan&jenis={alat.KODE}", False)]
    assert '<input type="hidden" name="tab" value="berjalan">' in halaman.content.decode()


@pytest.mark.parametrize("bentuk", ["csv", "xlsx"])
def test_ekspor_antrean_sebatas_lingkup(client, orang, bentuk):
    ajukan(orang, 2)
    client.force_login(orang.kepala)
    jawaban = client.get(URL, {"ekspor": bentuk})
    isi = b"".join(jawaban.streaming_content)
    assert f"usulan-menunggu-{timezone.localdate().isoformat()}.{bentuk}" in jawaban["Content-Disposition"]
    assert len(isi) > 100
    if bentuk == "csv":
        assert isi.decode().count(orang.pegawai.nip) == 2
        client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory()))
        kosong = b"".join(client.get(URL, {"ekspor": "csv"}).streaming_content).decode()
        assert orang.pegawai.nip not in kosong


def test_jumlah_menunggu_di_menu_dan_beranda(client, orang):
    ajukan(orang, 2)
    client.force_login(orang.kepala)
    beranda = client.get("/beranda/")
    assert beranda.context["menunggu"] == 2
    assert 'id="tanda-layanan"' in beranda.content.decode()
    tanda = client.get(reverse("pemberitahuan:tanda")).content.decode()
    assert 'id="tanda-layanan" class="hitungan hitungan--penting" hx-swap-oob="true">2</span>' in tanda


def test_setujui_pilihan_dua_langkah(client, orang):
    pertama, kedua, ketiga = ajukan(orang, 3)
    layanan.tarik(usulan=kedua, urut=1, oleh=orang.pengusul)
    client.force_login(orang.kepala)
    tanya = client.post(SETUJUI, {"kode": [pertama.cap, f"{kedua.kode}.1"]})
    assert "Setujui 2 usulan?" in tanya.content.decode()
    assert Usulan.objects.filter(tahap=2).count() == 0
    pilihan = tanya.context["form"].initial["pilihan"]
    hasil = client.post(SETUJUI, {"pilihan": pilihan, "ya": "1", "catatan": "Lengkap"}, follow=True)
    isi = hasil.content.decode()
    assert "1 usulan disetujui, 1 tidak" in isi
    assert "baru saja diproses orang lain" in isi
    assert [*Usulan.objects.filter(tahap=2)] == [pertama]
    ketiga.refresh_from_db()
    assert ketiga.tahap == 1
    client.force_login(orang.petugas)
    assert client.get(hasil.redirect_chain[0][0]).status_code == 404


def test_setujui_semua_hasil_saringan(client, orang):
    ajukan(orang, 3)
    orang_lain = PegawaiAktifFactory(nama="Orang Lain", posisi__unit=orang.opd)
    lain = layanan.buat(jenis=alat.KODE, pegawai=orang_lain, tmt=alat.TMT, isian={}, oleh=orang.pengusul)
    layanan.ajukan(usulan=lain, urut=0, oleh=orang.pengusul)
    client.force_login(orang.kepala)
    tanya = client.post(SETUJUI, {"semua": "1", "kueri": f"q={orang.pegawai.nip}"})
    assert "Setujui 3 usulan?" in tanya.content.decode()


def test_setujui_tanpa_pilihan_kembali_ke_antrean(client, orang):
    client.force_login(orang.kepala)
    assert client.post(SETUJUI, {"kode": "bukan-kode"}).url == URL


def test_pilihan_panjang_dikerjakan_pekerja(client, orang, monkeypatch):
    monkeypatch.setattr(massal, "LANGSUNG_MAKS", 1)
    daftar = ajukan(orang, 2)
    client.force_login(orang.kepala)
    pilihan = ",".join(satu.cap for satu in daftar)
    hasil = client.post(SETUJUI, {"pilihan": pilihan, "ya": "1"}, follow=True)
    assert "Menyetujui 2 usulan" in hasil.content.decode()
    kode = hasil.context["tugas"].kode
    assert client.get(reverse("pegawai:antrean-kemajuan", args=[kode])).status_code == 200


@pytest.mark.parametrize("peran", [Peran.AUDITOR])
def test_auditor_melihat_tanpa_pilihan(client, orang, peran):
    ajukan(orang)
    client.force_login(AkunFactory(peran=peran))
    assert 'name="kode"' not in client.get(URL, {"tab": "berjalan"}).content.decode()


@pytest.mark.parametrize("jumlah", [2, 20])
def test_antrean_sedikit_kueri(client, orang, django_assert_max_num_queries, jumlah):
    ajukan(orang, jumlah)
    client.force_login(orang.kepala)
    with django_assert_max_num_queries(12):
        assert len(baris(client, q=orang.pegawai.nip, unit=orang.opd.kode)) == jumlah


def test_panjang_daftar_sama_dengan_hitungan_dan_dengan_isinya(client, orang):
    ajukan(orang, 30)
    client.force_login(orang.kepala)
    for kueri in ({}, {"jenis": alat.KODE}, {"jenis": "mutasi"}, {"status": "berjalan"}, {"tab": "selesai"}):
        tabel = client.get(URL, kueri).context["tabel"]
        assert tabel.page.paginator.count == tabel.data.data.count(), kueri


def test_jumlah_yang_sudah_diketahui_tidak_dihitung_lagi(client, orang, django_assert_num_queries):
    ajukan(orang, 3)
    client.force_login(orang.petugas)
    with CaptureQueriesContext(connection) as utuh:
        client.get(URL, {"tab": "berjalan"})
    with django_assert_num_queries(len(utuh) + 1):
        client.get(URL, {"tab": "berjalan", "tmt_dari": "2020-01-01"})
