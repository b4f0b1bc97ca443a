"""A posted selection is a wish: rows within scope answer it, and nothing else."""

from datetime import date
from uuid import uuid4

import pytest
from django.http import QueryDict

from pegawai.domain.jumlah import NilaiTidakDikenal
from pegawai.models import Pegawai
from pegawai.selectors.terpilih import bidang_pilihan, get_pilihan
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, PegawaiAktifFactory, RiwayatJabatanFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(jenis="instansi")
    dinas, lain = UnitKerjaFactory(kode="DINAS", induk=akar), UnitKerjaFactory(kode="LAIN", induk=akar)
    return {
        "dinas": dinas,
        "lain": lain,
        "ani": PegawaiAktifFactory(nama="Ani", posisi__unit=dinas),
        "budi": PegawaiAktifFactory(nama="Budi", posisi__unit=dinas, jenis_kelamin="L"),
        "cici": PegawaiAktifFactory(nama="Cici", posisi__unit=lain),
    }


def data(**isian):
    kueri = QueryDict(mutable=True)
    for nama, nilai in isian.items():
        kueri.setlist(nama, nilai if isinstance(nilai, list) else [nilai])
    return kueri


def nama(akun, isi):
    return [satu.pegawai.nama for satu in get_pilihan(akun, isi)]


def test_baris_yang_dicentang(kota):
    petugas = AkunFactory(peran=Peran.PETUGAS)

    assert nama(petugas, data(kode=[str(kota["cici"].kode), str(kota["ani"].kode)])) == ["Ani", "Cici"]


def test_semua_yang_cocok_sama_dengan_daftarnya(kota):
    petugas = AkunFactory(peran=Peran.PETUGAS)

    assert nama(petugas, data(semua="1", kueri="unit=DINAS&page=7&sort=-nama")) == ["Ani", "Budi"]
    assert nama(petugas, data(semua="1", kueri="unit=DINAS&jenis_kelamin=L")) == ["Budi"]
    assert nama(petugas, data(semua="1", kueri="q=cici")) == ["Cici"]


def test_yang_dicentang_diabaikan_bila_semua_diminta(kota):
    petugas = AkunFactory(peran=Peran.PETUGAS)

    assert nama(petugas, data(semua="1", kueri="unit=LAIN", kode=str(kota["ani"].kode))) == ["Cici"]


@pytest.mark.parametrize(
    "isi", [{"semua": "1", "kueri": ""}, {"semua": "1", "kueri": "pada=2020-01-01"}, {"kode": None}]
)
def test_di_luar_lingkup_tidak_pernah_ikut(kota, isi):
    kepala = AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["dinas"])
    RiwayatJabatanFactory(pegawai=kota["budi"], unit=kota["lain"], tmt=date(2021, 1, 1))
    if "kode" in isi:
        isi = {"kode": [str(satu.kode) for satu in Pegawai.objects.all()]}

    assert nama(kepala, data(**isi)) == ["Ani"]


@pytest.mark.parametrize("peran", [Peran.PEGAWAI, Peran.ADMINISTRATOR])
def test_peran_tanpa_daftar_tidak_memilih_siapa_pun(kota, peran):
    akun = AkunFactory(peran=peran)

    assert nama(akun, data(semua="1", kueri="")) == []
    assert nama(akun, data(kode=str(kota["ani"].kode))) == []


def test_kode_asing_dan_tanpa_pilihan(kota):
    petugas = AkunFactory(peran=Peran.PETUGAS)

    assert nama(petugas, data(kode=["'; DROP TABLE", str(uuid4()), ""])) == []
    assert nama(petugas, data()) == []


def test_kueri_yang_tidak_terbaca_ditolak(kota):
    with pytest.raises(NilaiTidakDikenal):
        get_pilihan(AkunFactory(peran=Peran.PETUGAS), data(semua="1", kueri="golongan=Z/z"))


def test_pilihan_dibawa_serta_ke_formulir_berikutnya(kota):
    petugas = AkunFactory(peran=Peran.PETUGAS)
    dicentang = data(kode=[str(kota["ani"].kode), "bukan kode"], kueri="pada=2020-01-01", lain="x")
    semua = data(semua="1", kueri="unit=DINAS", kode=str(kota["cici"].kode))

    assert bidang_pilihan(dicentang) == [("kueri", "pada=2020-01-01"), ("kode", str(kota["ani"].kode))]
    assert bidang_pilihan(semua) == [("semua", "1"), ("kueri", "unit=DINAS")]
    for isi in (dicentang, semua):
        ulang = data(**{n: [v for m, v in bidang_pilihan(isi) if m == n] for n, _ in bidang_pilihan(isi)})
        assert nama(petugas, ulang) == nama(petugas, isi)
