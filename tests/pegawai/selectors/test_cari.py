"""The search finds whom the reader means, and only within the reader's scope."""

import random
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pegawai.domain.cari import pecah_kata
from pegawai.models import CariPegawai, KataNama, NipTerdahulu, Pegawai
from pegawai.selectors.cari import cari_jabatan, cari_orang, cari_unit, lingkup_orang
from pegawai.selectors.pencarian import get_pencarian
from serang_asn.inti.models import Peran
from serang_asn.inti.registri.periksa import periksa
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, PegawaiFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


def ditemukan(teks, di_antara=None):
    return set(
        Pegawai.objects.filter(pk__in=cari_orang(teks, di_antara).kunci).values_list("nama", flat=True)
    )


@pytest.fixture
def orang():
    nama = ("Siti Nur Hayati", "Rahmawati", "Ahmad Sa'diyah Fauzi", "Nurhayati", "Bambang Hermawan", "Ali")
    return {satu: PegawaiFactory(nama=satu) for satu in nama}


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        ("hayati siti", "Siti Nur Hayati"),
        ("fau ahm", "Ahmad Sa'diyah Fauzi"),
        ("sadiyah", "Ahmad Sa'diyah Fauzi"),
        ("SA\u2019DIYAH", "Ahmad Sa'diyah Fauzi"),
        ("Dr. H. Ahmad Fauzi, S.Pd., M.Si.", "Ahmad Sa'diyah Fauzi"),
        ("Rohmwati", "Rahmawati"),
        ("rhamawait", "Rahmawati"),
        ("ahmda fuazi", "Ahmad Sa'diyah Fauzi"),
        ("bambng hermwan", "Bambang Hermawan"),
        ("sti hayti", "Siti Nur Hayati"),
        ("rahmwa", "Rahmawati"),
        ("ali", "Ali"),
    ],
)
def test_urutan_gelar_dan_salah_ketik(orang, teks, nama):
    assert ditemukan(teks) == {nama}


@pytest.mark.parametrize("teks", ["nurhayati", "nur hayati", "nurhayti", "nur hayti"])
def test_nama_yang_ditulis_serangkai_atau_terpisah(orang, teks):
    assert "Siti Nur Hayati" in ditemukan(teks) or "Nurhayati" in ditemukan(teks)
    assert ditemukan("nur hayati") == ditemukan("nurhayati") == {"Siti Nur Hayati", "Nurhayati"}


@pytest.mark.parametrize("teks", ["", "x", "zzzzzz", "%", "_____", "ani' OR 1=1"])
def test_yang_tidak_ada_tidak_ditemukan(orang, teks):
    assert ditemukan(teks) == set()


def test_mirip_hanya_bila_tidak_ada_yang_tepat(orang):
    PegawaiFactory(nama="Rahmawari")

    assert ditemukan("rahmawati") == {"Rahmawati"}
    assert not cari_orang("rahmawati").mirip
    assert cari_orang("rahmawatu").mirip


def test_potongan_nip_sekarang_dan_terdahulu(orang):
    ani = PegawaiFactory(nama="Ani", nip="199001012015032007", nip_lama="570031234")
    NipTerdahulu.objects.create(pegawai=ani, nip="199001012019210555", alasan="PPPK menjadi PNS")

    for teks in ("19900101 201503 2 007", "1990.0101.2015", "5032007", "570 031 234", "9210555", "ani 2015"):
        assert ditemukan(teks) == {"Ani"}, teks
    assert ditemukan("ani 2016") == set()


def test_pencarian_mengikuti_perubahan_nama_dan_nip(orang):
    ali = orang["Ali"]
    Pegawai.objects.filter(pk=ali.pk).update(nama="Zulkifli", nip="197001011990031999")
    NipTerdahulu.objects.create(pegawai=ali, nip="197001011990031111", alasan="uji").delete()

    assert ditemukan("zulkifli") == ditemukan("1990031999") == {"Zulkifli"}
    assert ditemukan("ali") == ditemukan("1990031111") == set()

    Pegawai.objects.filter(pk=ali.pk).delete()
    assert not CariPegawai.objects.filter(pk=ali.pk).exists()


@pytest.mark.parametrize(
    "nama", ["Siti Nur Sa'diyah", "É. Ñandú-Ali", "  ", "H.M. Yusuf (Alm)", "O\u2019Brien 2"]
)
def test_kata_di_basis_data_sama_dengan_di_aturan(nama):
    with connection.cursor() as kursor:
        kursor.execute("SELECT cari_pecah(%s)", [nama])
        assert kursor.fetchone()[0] == pecah_kata(nama)


def test_periksa_data_mengenali_pencarian_yang_tidak_sesuai(orang):
    pemeriksaan = periksa.ambil("pencarian")
    assert list(pemeriksaan.jalankan()) == []

    CariPegawai.objects.filter(pk=orang["Ali"].pk).update(kata=["lain"])
    CariPegawai.objects.filter(pk=orang["Rahmawati"].pk).delete()

    assert {satu.objek for satu in pemeriksaan.jalankan()} == {
        str(orang["Ali"].kode),
        str(orang["Rahmawati"].kode),
    }


def test_kata_nama_dicatat_sekali(orang):
    PegawaiFactory(nama="Siti Siti")

    assert KataNama.objects.filter(kata="siti").count() == 1


def test_dua_salah_ketik_di_antara_banyak_nama_menemukan_yang_dimaksud():
    acak = random.Random(1)
    suku = ["ra", "ma", "wi", "ti", "su", "har", "to", "di", "ya", "nu", "lis", "ka", "fa", "ro", "han"]
    kata = ["".join(acak.choices(suku, k=3)) for _ in range(120)]
    semua = {" ".join(acak.sample(kata, 2)).title() for _ in range(250)}
    Pegawai.objects.bulk_create(PegawaiFactory.build(nama=nama) for nama in sorted(semua))

    for nama in acak.sample(sorted(semua), 40):
        satu, dua = nama.lower().split()
        salah = f"{dua[:1]}{dua[2:]} {satu[:-2]}{satu[-1]}{satu[-2]}"  # a letter missing, two swapped

        assert nama in ditemukan(salah), (nama, salah)


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(nama="Pemerintah Kota", jenis="instansi")
    dinas = UnitKerjaFactory(nama="Dinas Kesehatan", induk=akar)
    lain = UnitKerjaFactory(nama="Dinas Kelautan", induk=akar)
    ani = PegawaiAktifFactory(nama="Ani Rahmawati", posisi__unit=dinas)
    PegawaiAktifFactory(nama="Budi Rahmawan", posisi__unit=lain)
    return {"dinas": dinas, "lain": lain, "ani": ani}


@pytest.mark.parametrize("teks", ["rahma", "rahmqwa"])
def test_lingkup_tiap_peran(kota, teks):
    hari = timezone.localdate()
    diri = AkunFactory(peran=Peran.PEGAWAI)
    Pegawai.objects.filter(pk=kota["ani"].pk).update(akun=diri)
    akun = {
        AkunFactory(peran=Peran.PETUGAS): {"Ani Rahmawati", "Budi Rahmawan"},
        AkunFactory(peran=Peran.AUDITOR): {"Ani Rahmawati", "Budi Rahmawan"},
        AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["dinas"]): {"Ani Rahmawati"},
        AkunFactory(peran=Peran.PENGELOLA_OPD, unit=kota["lain"]): {"Budi Rahmawan"},
        diri: {"Ani Rahmawati"},
        AkunFactory(peran=Peran.PEGAWAI): set(),
        AkunFactory(peran=Peran.ADMINISTRATOR): set(),
    }

    for satu, nama in akun.items():
        hasil = get_pencarian(satu, teks, hari, batas=9)
        assert {o.pegawai.nama for o in hasil.orang} == nama
        assert ditemukan(teks, lingkup_orang(satu)) == nama


def test_unit_dan_jabatan(kota):
    JabatanFactory(kode="UJI-A", nama="Apoteker Cobaan")
    petugas, kepala = (
        AkunFactory(peran=Peran.PETUGAS),
        AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["dinas"]),
    )
    hari = timezone.localdate()

    assert [u.nama for u in cari_unit(petugas, "kelautan dinas", hari)] == ["Dinas Kelautan"]
    assert [u.nama for u in cari_unit(petugas, "kesehatn", hari)] == ["Dinas Kesehatan"]
    assert [u.nama for u in cari_unit(kepala, "dinas", hari)] == ["Dinas Kesehatan"]
    assert list(cari_unit(petugas, "kelautan", date(1990, 1, 1))) == []
    assert [j.nama for j in cari_jabatan("cobaan apotek")] == ["Apoteker Cobaan"]
    assert [j.nama for j in cari_jabatan("apotker cobaan")][:1] == ["Apoteker Cobaan"]


@pytest.mark.parametrize("peran", [Peran.PEGAWAI, Peran.ADMINISTRATOR])
def test_unit_dan_jabatan_hanya_bagi_yang_boleh_membukanya(kota, peran):
    JabatanFactory(kode="UJI-A", nama="Dinas Luar")

    assert get_pencarian(AkunFactory(peran=peran), "dinas", timezone.localdate(), batas=9).kosong


def test_banyaknya_kueri_tetap(kota):
    petugas = AkunFactory(peran=Peran.PETUGAS)
    hari = timezone.localdate()

    def hitung(teks):
        with CaptureQueriesContext(connection) as kueri:
            assert not get_pencarian(petugas, teks, hari, batas=20).kosong
        return len(kueri)

    get_pencarian(petugas, "awal", hari, batas=1)
    sedikit = [hitung(teks) for teks in ("rahma", "rahmqwa", "dinas")]
    PegawaiAktifFactory.create_batch(15, nama="Cici Rahmawati", posisi__unit=kota["dinas"])

    assert [hitung(teks) for teks in ("rahma", "rahmqwa", "dinas")] == sedikit
    assert max(sedikit) <= 8
