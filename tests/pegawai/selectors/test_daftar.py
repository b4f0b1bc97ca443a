"""The list and the headcount are one engine: whatever is asked, they count the same people."""

from datetime import date

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pegawai.domain.daftar import RentangTahun
from pegawai.domain.jumlah import NilaiTidakDikenal, Pertanyaan, TanggalTidakSah
from pegawai.models import Wilayah
from pegawai.selectors.daftar import baca_kueri, list_hasil
from pegawai.selectors.jumlah import hitung
from pegawai.selectors.jumlah.pilihan import baca_semua, list_dimensi_pilihan
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, UnitKerjaFactory
from tests.pegawai.selectors.test_jumlah import POLOS, isi_acak

pytestmark = pytest.mark.django_db
DIMENSI = [satu for satu in POLOS if satu != "unit"]


@pytest.fixture
def kota():
    kecamatan = Wilayah.objects.create(kode="99.99.01", nama="Cobaan", sumber="uji")
    akar = UnitKerjaFactory(jenis="instansi")
    dinas = UnitKerjaFactory(induk=akar, jenis="dinas")
    camat = UnitKerjaFactory(induk=akar, jenis="kecamatan", wilayah=kecamatan)
    unit = [akar, dinas, camat, UnitKerjaFactory(induk=dinas, jenis="bidang")]
    isi_acak(unit, 70, 3)
    return unit


@pytest.fixture
def nilai_ada(kota):
    """The values that occur, by dimension, on a day in the middle."""
    pada = date(2020, 6, 1)
    return {
        kode: [baris.nilai[0].kode or "kosong" for baris in hitung(Pertanyaan(pada, (kode,))).baris]
        for kode in DIMENSI
    }


@pytest.fixture
def pembaca(kota):
    return [AkunFactory(peran=Peran.PETUGAS), AkunFactory(peran=Peran.KEPALA_OPD, unit=kota[1])]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_saringan_acak_sama_dengan_hitungan(data, kota, nilai_ada, pembaca):
    dimensi = data.draw(st.lists(st.sampled_from(DIMENSI), max_size=4, unique=True))
    pasangan = [
        (kode, nilai)
        for kode in dimensi
        for nilai in data.draw(
            st.lists(st.sampled_from(nilai_ada[kode]), min_size=1, max_size=3, unique=True)
        )
    ]
    akun = data.draw(st.sampled_from(pembaca))
    unit = [kota[1].kode, kota[3].kode] if akun is pembaca[1] else [satu.kode for satu in kota]
    pasangan += [
        ("unit", kode) for kode in data.draw(st.lists(st.sampled_from(unit), max_size=2, unique=True))
    ]
    kueri = QueryDict(mutable=True)
    for nama, isi in [
        *pasangan,
        ("pada", data.draw(st.dates(date(1995, 1, 1), date(2031, 1, 1))).isoformat()),
    ]:
        kueri.appendlist(nama, isi)
    terbaca = baca_kueri(dict(kueri.lists()))

    hasil = list_hasil(akun, terbaca).keadaan
    berkamus = list_hasil(akun, terbaca, kamus=baca_semua(list_dimensi_pilihan())).keadaan

    assert hasil.count() == berkamus.count() == hitung(terbaca.pertanyaan, akun).total


def test_yang_berhenti_disaring_dengan_dimensi_yang_sama(kota, nilai_ada):
    akun = AkunFactory(peran=Peran.PETUGAS)
    pada = date(2020, 6, 1)
    semua = list_hasil(akun, baca_kueri({"semua": ["on"], "pada": [pada.isoformat()]})).keadaan

    for kode in ("golongan", "kelompok_usia", "jenis_unit", "kecamatan", "unit:2"):
        terbagi = [
            list_hasil(
                akun, baca_kueri({"semua": ["on"], "pada": [pada.isoformat()], kode: [nilai]})
            ).keadaan.count()
            for nilai in {*nilai_ada[kode], "kosong"}
        ]
        terhitung = hitung(Pertanyaan(pada, (kode,))).total
        assert terhitung < semua.count()
        assert terhitung <= sum(terbagi) <= semua.count()


@pytest.mark.parametrize(
    ("parameter", "galat"),
    [
        ({"pada": ["2020-13-01"]}, TanggalTidakSah),
        ({"usia_min": ["-1"]}, NilaiTidakDikenal),
        ({"usia_max": ["1000"]}, NilaiTidakDikenal),
        ({"lama_kerja_min": ["٣"]}, NilaiTidakDikenal),
    ],
)
def test_kueri_keliru_ditolak(parameter, galat):
    with pytest.raises(galat):
        baca_kueri(parameter)


def test_kueri_terbaca_seluruhnya():
    kueri = baca_kueri(
        {
            "q": ["  siti  "],
            "semua": ["on"],
            "usia_min": ["20"],
            "lama_kerja_max": ["5"],
            "sort": ["-usia,nama"],
            "kolom": ["nip", "nip", ""],
            "unit": ["A", "B", "A"],
            "pada": ["2020-01-01"],
            "page": ["3"],
        }
    )

    assert (kueri.q, kueri.semua, kueri.urut, kueri.kolom) == ("siti", True, ("-usia", "nama"), ("nip",))
    assert (kueri.usia, kueri.lama_kerja) == (RentangTahun(20, None), RentangTahun(None, 5))
    assert kueri.pertanyaan.semua_unit == ("A", "B")
    assert kueri.pada == date(2020, 1, 1)


def test_pertanyaan_dengan_beberapa_unit_dapat_dibaca_kembali():
    pertanyaan = Pertanyaan(date(2020, 1, 1), unit="A", unit_lain=("B",))

    assert [nilai for nama, nilai in pertanyaan.parameter() if nama == "unit"] == ["A", "B"]
