"""The calendar: what falls due within scope, by day and as a list, and the feed without a session."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from pegawai.models import HasilKelayakan, JenisCuti, RiwayatCuti, UmpanKalender, Usulan
from pegawai.services import kalender as layanan
from pegawai.services import usulan
from serang_asn.inti.models import Akun, PemberianPeran, Peran
from tests.alat import usulan as alat
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
URL, UMPAN = "/layanan/kalender/", "/layanan/kalender/umpan/"
AWAL = timezone.localdate().replace(day=1)
HARI = AWAL + timedelta(days=9)


def hasil(pegawai, jenis, tanggal=HARI, simpulan="belum", **rincian):
    return HasilKelayakan.objects.create(
        pegawai=pegawai, jenis=jenis, hasil=simpulan, tanggal=tanggal, rincian=rincian, pada=AWAL,
        catatan="Menunggu masa kerja.", dihitung_pada=timezone.now(),
    )  # fmt: skip


def cuti(pegawai, kode="TAHUNAN"):
    return RiwayatCuti.objects.create(
        pegawai=pegawai, jenis=JenisCuti.objects.get(kode=kode), mulai=HARI - timedelta(days=2),
        selesai=HARI + timedelta(days=1), hari_kerja=3, tahun_hak=HARI.year,
    )  # fmt: skip


@pytest.fixture
def orang():
    with alat.terdaftar(is_tunggal=False):
        yield alat.kantor()


@pytest.fixture
def isi(orang):
    """One thing of every kind for the employee of the office, on one day."""
    besok = (HARI + timedelta(days=1)).isoformat()
    hasil(orang.pegawai, "kgb")
    hasil(orang.pegawai, "kp_reguler")
    hasil(orang.pegawai, "pensiun")
    hasil(orang.pegawai, "kontrak", tanggal=AWAL - timedelta(days=90), kontrak_selesai=besok)
    hasil(orang.pegawai, "penugasan", tanggal=AWAL - timedelta(days=90), akhir=besok)
    cuti(orang.pegawai)
    satu = usulan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    Usulan.objects.filter(pk=satu.pk).update(tenggat=HARI)
    return satu


def jenis_tampil(client, **kueri):
    tabel = client.get(URL, {"tampilan": "daftar", "bulan": f"{AWAL:%Y-%m}", **kueri}).context["tabel"]
    return {satu.record["acara_jenis"] for satu in tabel.rows}


SEMUA = {"kgb", "pangkat", "pensiun", "kontrak", "penugasan", "cuti", "usulan"}


@pytest.mark.parametrize("siapa", ["petugas", "kepala", "pengusul", "pegawai"])
def test_setiap_jenis_pada_harinya_dalam_lingkup(client, orang, isi, siapa):
    akun = orang.pegawai.akun if siapa == "pegawai" else getattr(orang, siapa)
    client.force_login(akun)
    assert jenis_tampil(client) == SEMUA
    assert jenis_tampil(client, hari=HARI.isoformat()) == SEMUA
    assert jenis_tampil(client, hari=(HARI + timedelta(days=1)).isoformat()) == set()
    assert jenis_tampil(client, jenis="kgb") == {"kgb"}
    hari = client.get(URL, {"bulan": f"{AWAL:%Y-%m}"}).context["hari"]
    assert [len(satu.isi) for satu in hari if satu.isi] == [7]
    assert hari[9].tanggal == HARI


def test_di_luar_lingkup_tidak_tampak(client, orang, isi):
    lain = UnitKerjaFactory()
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=lain))
    assert jenis_tampil(client) == set()
    client.force_login(AkunFactory(peran=Peran.PEGAWAI))
    assert jenis_tampil(client) == set()
    client.force_login(orang.petugas)
    assert jenis_tampil(client, unit=lain.kode) == set()
    assert jenis_tampil(client, unit=orang.opd.kode) == SEMUA


def test_yang_tidak_berhak_tidak_tampak(client, orang):
    hasil(orang.pegawai, "kgb", simpulan="tidak")
    client.force_login(orang.petugas)
    assert jenis_tampil(client) == set()


def test_cuti_kesehatan_hanya_bagi_yang_berhak_dan_yang_bersangkutan(client, orang):
    cuti(orang.pegawai, "SAKIT")
    for akun, tampak in ((orang.petugas, True), (orang.pegawai.akun, True), (orang.kepala, False)):
        client.force_login(akun)
        assert (jenis_tampil(client) == {"cuti"}) is tampak


@pytest.mark.parametrize("bulan", ["2026-13", "abc", "0000-01", "10000-01", "2026-02"])
def test_bulan_apa_pun_dijawab_halaman(client, orang, bulan):
    client.force_login(orang.petugas)
    for tampilan in ("", "daftar"):
        assert client.get(URL, {"bulan": bulan, "tampilan": tampilan}).status_code == 200


def test_bulan_berikut_dan_sebelumnya(client, orang):
    client.force_login(orang.petugas)
    konteks = client.get(URL, {"bulan": "2026-01", "jenis": "kgb"}).context
    assert konteks["sebelum"] == ("Desember 2025", "?bulan=2025-12&jenis=kgb")
    assert konteks["sesudah"] == ("Februari 2026", "?bulan=2026-02&jenis=kgb")
    assert (konteks["geser"], len(konteks["hari"])) == (date(2026, 1, 1).weekday() + 1, 31)


@pytest.mark.parametrize("jumlah", [2, 30])
def test_kalender_sedikit_kueri(client, orang, isi, django_assert_max_num_queries, jumlah):
    for satu in PegawaiAktifFactory.create_batch(jumlah, posisi__unit=orang.opd):
        hasil(satu, "kgb")
    client.force_login(orang.kepala)
    for tampilan in ("", "daftar"):
        with django_assert_max_num_queries(12):
            client.get(URL, {"tampilan": tampilan, "bulan": f"{AWAL:%Y-%m}"})


def ics(client, token):
    return client.get(reverse("pegawai:kalender-ics", args=[token]))


def test_umpan_dibaca_tanpa_masuk_dan_tanpa_nama_orang_lain(client, orang, isi):
    hasil(PegawaiAktifFactory(posisi__unit=orang.opd), "kgb")
    client.force_login(orang.kepala)
    halaman = client.post(UMPAN)
    alamat = halaman.context["alamat"]
    assert halaman["Cache-Control"] == "no-store"
    assert client.get(UMPAN).context["alamat"] == ""
    client.logout()
    jawaban = client.get(alamat[alamat.index("/layanan/") :])
    teks = jawaban.content.decode().replace("\r\n ", "")
    assert jawaban["Content-Type"] == "text/calendar; charset=utf-8"
    assert "SUMMARY:Kenaikan gaji berkala: 2 pegawai" in teks
    assert f"DTSTART;VALUE=DATE:{HARI:%Y%m%d}" in teks
    assert orang.pegawai.nip not in teks
    assert orang.pegawai.nama not in teks
    assert alamat.rpartition("/")[2].removesuffix(".ics") not in str(UmpanKalender.objects.values())


def test_umpan_pegawai_menyebut_urusannya_sendiri(client, orang, isi):
    teks = ics(client, layanan.buat(akun=orang.pegawai.akun)).content.decode()
    assert teks.count("BEGIN:VEVENT") == 7
    assert "SUMMARY:Batas usia pensiun\r\n" in teks
    assert orang.pegawai.nip not in teks


def test_umpan_mengikuti_lingkup_hari_ini(client, orang, isi):
    token = layanan.buat(akun=orang.kepala)
    assert b"VEVENT" in ics(client, token).content
    PemberianPeran.objects.filter(akun=orang.kepala).update(unit=UnitKerjaFactory(), mulai=date(2020, 1, 1))
    assert b"VEVENT" not in ics(client, token).content
    PemberianPeran.objects.filter(akun=orang.kepala).update(selesai=date(2020, 1, 2))
    assert ics(client, token).status_code == 404


def test_umpan_dicabut_diganti_atau_akunnya_mati_tidak_terbuka(client, orang):
    lama = layanan.buat(akun=orang.kepala)
    baru = layanan.buat(akun=orang.kepala)
    assert ics(client, lama).status_code == 404
    assert ics(client, baru).status_code == 200
    Akun.objects.filter(pk=orang.kepala.pk).update(is_active=False)
    assert ics(client, baru).status_code == 404
    Akun.objects.filter(pk=orang.kepala.pk).update(is_active=True)
    client.force_login(orang.petugas)
    client.post(UMPAN, {"apa": "cabut"})
    assert ics(client, baru).status_code == 200
    client.force_login(orang.kepala)
    client.post(UMPAN, {"apa": "cabut"})
    assert ics(client, baru).status_code == 404
    assert ics(client, "tebakan").status_code == 404


def test_pembacaan_umpan_tercatat_sekali_sehari(client, orang, django_assert_max_num_queries):
    token = layanan.buat(akun=orang.kepala)
    ics(client, token)
    assert UmpanKalender.objects.get(akun=orang.kepala).terakhir_dibaca == timezone.localdate()
    with django_assert_max_num_queries(8):
        ics(client, token)
