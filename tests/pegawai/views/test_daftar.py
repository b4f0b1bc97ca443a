"""The employee list: every filter, columns, order, saved views, selection, queries."""

from datetime import date

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.domain.jumlah import Pertanyaan
from pegawai.models import TampilanTersimpan
from pegawai.registri import AksiMassal, aksi_massal
from pegawai.selectors.jumlah import hitung
from pegawai.selectors.jumlah.pilihan import list_dimensi_pilihan
from pegawai.selectors.kolom import DAFTAR_KOLOM
from serang_asn.inti.models import Peran
from tests.factories import (
    AkunFactory,
    GolonganFactory,
    JabatanFactory,
    PegawaiAktifFactory,
    UnitKerjaFactory,
)

pytestmark = pytest.mark.django_db
DAFTAR = reverse("pegawai:pegawai-list")
SEMUA_KOLOM = [("kolom", satu.kode) for satu in DAFTAR_KOLOM]


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(kode="KOTA", nama="Pemerintah Kota", jenis="instansi")
    dinas = UnitKerjaFactory(kode="DINAS", nama="Dinas Kesehatan", induk=akar)
    return {
        "dinas": dinas,
        "bidang": UnitKerjaFactory(kode="BID", nama="Bidang Gizi", jenis="bidang", induk=dinas),
        "lain": UnitKerjaFactory(kode="LAIN", nama="Dinas Sosial", induk=akar),
    }


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


def nama_tampil(respons):
    return [baris.record.pegawai.nama for baris in respons.context["tabel"].paginated_rows]


def judul_kolom(respons):
    return [str(kolom.header) for kolom in respons.context["tabel"].columns if kolom.name != "pilih"]


def test_hanya_yang_mencatat_ditawari_pegawai_baru(client, petugas, kota):
    assert reverse("pegawai:masuk-baru") in client.get(reverse("pegawai:pegawai-list")).text

    client.force_login(AkunFactory(peran=Peran.AUDITOR))

    assert reverse("pegawai:masuk-baru") not in client.get(reverse("pegawai:pegawai-list")).text


def test_beberapa_unit_digabung(client, petugas, kota):
    for nama, unit in (("Ani", "bidang"), ("Budi", "lain"), ("Cici", "dinas")):
        PegawaiAktifFactory(nama=nama, posisi__unit=kota[unit])

    assert nama_tampil(client.get(DAFTAR, {"unit": ["BID", "LAIN"]})) == ["Ani", "Budi"]
    assert nama_tampil(client.get(DAFTAR, {"unit": ["DINAS", "BID"]})) == ["Ani", "Cici"]


@pytest.mark.parametrize(
    ("saringan", "nama"),
    [
        ({"usia_min": "40"}, ["Empat Puluh"]),
        ({"usia_max": "39"}, ["Tiga Sembilan"]),
        ({"usia_min": "39", "usia_max": "40"}, ["Empat Puluh", "Tiga Sembilan"]),
        ({"lama_kerja_min": "11"}, []),
        ({"lama_kerja_max": "10", "usia_min": "40"}, ["Empat Puluh"]),
        ({"nama_jabatan": "data pengelola"}, ["Empat Puluh", "Tiga Sembilan"]),
        ({"nama_jabatan": "dokter"}, []),
        ({"kelompok_usia": "36-40"}, ["Empat Puluh", "Tiga Sembilan"]),
        ({"golongan": ["III/a", "kosong"], "jenis_asn": ["PNS", "PPPK"]}, ["Empat Puluh", "Tiga Sembilan"]),
        ({"kelas": "kosong", "eselon": "kosong"}, ["Empat Puluh", "Tiga Sembilan"]),
    ],
)
def test_saringan_di_luar_dan_di_dalam_dimensi(client, petugas, kota, saringan, nama):
    PegawaiAktifFactory(nama="Empat Puluh", tanggal_lahir=date(1980, 6, 1), posisi__unit=kota["dinas"])
    PegawaiAktifFactory(nama="Tiga Sembilan", tanggal_lahir=date(1980, 6, 2), posisi__unit=kota["lain"])

    respons = client.get(DAFTAR, saringan | {"pada": "2020-06-01"})

    assert nama_tampil(respons) == nama
    assert respons.context["tabel"].paginator.count == len(nama)


def test_saringan_yang_tidak_terbaca_dijelaskan(client, petugas, kota):
    PegawaiAktifFactory(posisi__unit=kota["dinas"])

    respons = client.get(DAFTAR, {"usia_min": "tua"})

    assert nama_tampil(respons) == []
    assert "Masukkan sebuah bilangan" in respons.text


def test_setiap_dimensi_ditawarkan_dan_jumlahnya_sama_dengan_hitungan(client, petugas, kota):
    golongan = GolonganFactory(kode="II/a", nama="Pengatur Muda", urut=5)
    PegawaiAktifFactory(posisi__unit=kota["bidang"], pangkat__golongan=golongan)
    PegawaiAktifFactory.create_batch(2, posisi__unit=kota["lain"], jenis_kelamin="L")
    pada = date(2026, 11, 24)
    form = client.get(DAFTAR).context["saringan"].form

    for dimensi in list_dimensi_pilihan():
        assert dimensi.kode in form.fields
        for baris in hitung(Pertanyaan(pada, (dimensi.kode,))).baris:
            nilai = baris.nilai[0].kode or "kosong"
            respons = client.get(DAFTAR, {dimensi.kode: nilai, "pada": pada.isoformat()})
            assert respons.context["tabel"].paginator.count == baris.jumlah, (dimensi.kode, nilai)


def test_keping_dapat_dihapus_satu_satu_dan_hitungan_selalu_tampil(client, petugas, kota):
    PegawaiAktifFactory(posisi__unit=kota["dinas"])

    respons = client.get(DAFTAR, {"unit": "DINAS", "golongan": ["III/a", "kosong"], "usia_min": "20"})

    assert "Hapus saringan Unit kerja" in respons.text
    assert "Hapus saringan Golongan Tidak ada data" in respons.text
    assert "Usia (tahun): <strong>mulai 20</strong>" in respons.text
    assert 'href="?unit=DINAS&amp;golongan=kosong&amp;usia_min=20"' in respons.text
    assert "<strong>1</strong> pegawai" in " ".join(respons.text.split())


def test_kolom_pilihan_dan_kerapatan_bertahan_di_formulir(client, petugas, kota):
    PegawaiAktifFactory(nama="Ani", tanggal_lahir=date(1985, 3, 14), posisi__unit=kota["dinas"])
    kueri = {
        "kolom": ["usia", "masa_kerja"],
        "kepadatan": "rapat",
        "per_page": "25",
        "sort": "-usia",
        "pada": "2020-03-14",
    }

    respons = client.get(DAFTAR, kueri)

    assert judul_kolom(respons) == ["Nama", "Usia", "Masa kerja"]
    assert "data-table--rapat" in respons.text
    assert ">35<" in respons.text
    assert "10 tahun 2 bulan" in respons.text
    formulir = respons.text.split('aria-label="Saring daftar"')[1].split("</form>")[0]
    for nama, nilai in (
        ("kolom", "usia"),
        ("kolom", "masa_kerja"),
        ("kepadatan", "rapat"),
        ("sort", "-usia"),
    ):
        assert f'<input type="hidden" name="{nama}" value="{nilai}">' in formulir


@pytest.mark.parametrize("kolom", DAFTAR_KOLOM, ids=lambda k: k.kode)
def test_setiap_kolom_dapat_diurutkan_dua_arah(client, petugas, kota, kolom):
    PegawaiAktifFactory(
        nama="Ani", posisi__unit=kota["dinas"], posisi__jabatan=JabatanFactory(kode="J1", nama="A", kelas=5)
    )
    PegawaiAktifFactory(nama="Budi", jenis_kelamin="L", posisi__unit=kota["lain"])

    naik = client.get(DAFTAR, {"sort": kolom.kode, "kolom": kolom.kode})
    turun = client.get(DAFTAR, {"sort": f"-{kolom.kode}", "kolom": kolom.kode})

    assert sorted(nama_tampil(naik)) == sorted(nama_tampil(turun)) == ["Ani", "Budi"]
    assert kolom.judul in judul_kolom(naik)


def test_urutan_usia_dan_tanpa_nilai_di_akhir(client, petugas, kota):
    kelas = JabatanFactory(kode="J1", nama="A", kelas=5)
    PegawaiAktifFactory(nama="Muda", tanggal_lahir=date(1990, 1, 1), posisi__unit=kota["dinas"])
    PegawaiAktifFactory(
        nama="Tua", tanggal_lahir=date(1970, 1, 1), posisi__unit=kota["dinas"], posisi__jabatan=kelas
    )

    assert nama_tampil(client.get(DAFTAR, {"sort": "usia"})) == ["Muda", "Tua"]
    assert nama_tampil(client.get(DAFTAR, {"sort": "-usia"})) == ["Tua", "Muda"]
    assert nama_tampil(client.get(DAFTAR, {"sort": "kelas"})) == ["Tua", "Muda"]
    assert nama_tampil(client.get(DAFTAR, {"sort": "-kelas"})) == ["Tua", "Muda"]


@pytest.mark.parametrize(("diminta", "banyak"), [("25", 25), ("200", 60), ("100000", 60), ("x", 50)])
def test_hanya_ukuran_halaman_yang_ditawarkan(client, petugas, kota, diminta, banyak):
    PegawaiAktifFactory.create_batch(60, posisi__unit=kota["dinas"])

    assert len(nama_tampil(client.get(DAFTAR, {"per_page": diminta}))) == banyak


def test_pilihan_dikirim_ke_aksi_terdaftar(client, petugas, kota, monkeypatch):
    boleh = AksiMassal(kode="uji", urut=1, label="Pindahkan", url="/uji/", boleh=lambda akun: True)
    tidak = AksiMassal(kode="lain", urut=2, label="Rahasia", url="/lain/", boleh=lambda akun: False)
    monkeypatch.setattr(aksi_massal, "_isi", {"uji": boleh, "lain": tidak})
    ani = PegawaiAktifFactory(nama="Ani", posisi__unit=kota["dinas"])

    isi = client.get(DAFTAR, {"unit": "DINAS"}).text

    assert f'name="kode" value="{ani.kode}"' in isi
    assert 'formaction="/uji/"' in isi
    assert "Rahasia" not in isi
    assert '<input type="hidden" name="kueri" value="unit=DINAS">' in isi
    assert "Semua 1 pegawai hasil saringan" in isi


# ── Tampilan tersimpan ───────────────────────────────────────────────────────
def test_simpan_buka_perbarui_ganti_nama_dan_hapus(client, petugas, kota):
    PegawaiAktifFactory(nama="Ani", posisi__unit=kota["dinas"])
    PegawaiAktifFactory(nama="Budi", posisi__unit=kota["lain"])
    kueri = "unit=DINAS&page=3&kolom=usia&q="

    simpan = client.post(reverse("pegawai:tampilan-baru"), {"nama": "Dinas saja", "kueri": kueri})
    tampilan = TampilanTersimpan.objects.get()
    assert (tampilan.akun, tampilan.kueri) == (petugas, "kolom=usia&unit=DINAS")
    terbuka = client.get(simpan.url)
    assert nama_tampil(terbuka) == ["Ani"]
    assert judul_kolom(terbuka) == ["Nama", "Usia"]
    assert "Perbarui tampilan" not in terbuka.text

    berubah = client.get(f"{DAFTAR}?unit=LAIN&tampilan={tampilan.kode}")
    assert "Perbarui tampilan Dinas saja" in berubah.text
    client.post(reverse("pegawai:tampilan-perbarui", args=[tampilan.kode]), {"kueri": "unit=LAIN"})
    ubah = reverse("pegawai:tampilan-ubah", args=[tampilan.kode])
    client.post(ubah, {"nama": "Sosial saja", "bawaan": "on"})
    tampilan.refresh_from_db()
    assert (tampilan.nama, tampilan.bawaan, tampilan.kueri) == ("Sosial saja", True, "unit=LAIN")

    hapus = reverse("pegawai:tampilan-hapus", args=[tampilan.kode])
    assert "Sosial saja" in client.get(hapus).text
    client.post(hapus)
    assert not TampilanTersimpan.objects.exists()


def test_tampilan_bawaan_dibuka_tanpa_kueri_dan_dapat_dilewati(client, petugas, kota):
    PegawaiAktifFactory(nama="Ani", posisi__unit=kota["dinas"])
    PegawaiAktifFactory(nama="Budi", posisi__unit=kota["lain"])
    baru = reverse("pegawai:tampilan-baru")
    client.post(baru, {"nama": "Lama", "kueri": "unit=LAIN", "bawaan": "on"})
    client.post(baru, {"nama": "Bawaan", "kueri": "unit=DINAS", "bawaan": "on"})

    respons = client.get(DAFTAR, follow=True)

    assert nama_tampil(respons) == ["Ani"]
    assert TampilanTersimpan.objects.get(bawaan=True).nama == "Bawaan"
    assert 'href="?tampilan="' in respons.text
    assert nama_tampil(client.get(DAFTAR, {"tampilan": ""})) == ["Ani", "Budi"]


@pytest.mark.parametrize(
    ("nama", "pesan"), [("Ada", "sudah mempunyai tampilan dengan nama itu"), ("  ", "tidak boleh kosong")]
)
def test_nama_tampilan_ditolak_dengan_sebab(client, petugas, nama, pesan):
    TampilanTersimpan.objects.create(akun=petugas, halaman="pegawai", nama="Ada")

    respons = client.post(reverse("pegawai:tampilan-baru"), {"nama": nama, "kueri": ""})

    assert respons.status_code == 422
    assert pesan in respons.text
    assert TampilanTersimpan.objects.count() == 1


@pytest.mark.parametrize("aksi", ["ubah", "perbarui", "hapus"])
def test_tampilan_orang_lain_tidak_ada(client, petugas, aksi):
    milik_lain = TampilanTersimpan.objects.create(
        akun=AkunFactory(peran=Peran.PETUGAS), halaman="pegawai", nama="Rahasia"
    )

    respons = client.post(reverse(f"pegawai:tampilan-{aksi}", args=[milik_lain.kode]), {"nama": "x"})

    assert respons.status_code == 404
    assert "Rahasia" not in client.get(reverse("pegawai:tampilan-list")).text
    assert "Rahasia" not in client.get(DAFTAR, {"tampilan": str(milik_lain.kode)}).text


# ── Kueri ────────────────────────────────────────────────────────────────────
BANYAK_SARINGAN = (
    "unit=DINAS&unit=LAIN&jenis_asn=PNS&golongan=III/a&kedudukan=AKTIF&jenis_kelamin=P&jenis_unit=dinas"
    "&kecamatan=kosong&jenis_jabatan=pelaksana&jenjang=kosong&eselon=kosong&kelas=kosong&pendidikan=S1"
    "&kelompok_usia=41-45&masa_kerja=15-19&usia_min=20&lama_kerja_max=50&pada=2026-11-24"
)


@pytest.mark.parametrize(
    "kueri",
    [
        "",
        BANYAK_SARINGAN,
        "q=orang",
        "q=1985",
        "semua=on&golongan=III/a",
        "q=orang&unit=DINAS&golongan=III/a",
    ],
)
def test_banyaknya_kueri_tetap_dengan_saringan_apa_pun(client, petugas, kota, kueri):
    def hitung_kueri():
        with CaptureQueriesContext(connection) as tangkapan:
            respons = client.get(DAFTAR, QueryDict(kueri) if kueri else None)
        assert nama_tampil(respons)
        return len(tangkapan)

    PegawaiAktifFactory(nama="Orang Pertama", posisi__unit=kota["dinas"])
    client.get(DAFTAR)
    sedikit = hitung_kueri()
    PegawaiAktifFactory.create_batch(25, posisi__unit=kota["dinas"])

    assert hitung_kueri() == sedikit <= 12


def test_banyaknya_kueri_tidak_bergantung_pada_kolom(client, petugas, kota):
    PegawaiAktifFactory.create_batch(20, posisi__unit=kota["dinas"])
    client.get(DAFTAR)

    with CaptureQueriesContext(connection) as tangkapan:
        client.get(DAFTAR, {"kolom": [satu.kode for satu in DAFTAR_KOLOM]})

    assert len(tangkapan) <= 12
