"""What an officer writes into a reference row is what the rules go by."""

from datetime import date

import pytest
import time_machine

from pegawai.domain import ketentuan, pensiun
from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.models import BatasUsiaPensiun, Eselon, Parameter, PenugasanTambahan
from pegawai.models.ketentuan import get_bup, get_parameter, get_peringkat_duk
from serang_asn.inti.registri.periksa import periksa
from tests.factories import JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
HARI_INI = date(2026, 11, 24)


def test_bup_bawaan_sama_dengan_barisnya():
    assert {kunci: dict(satu.nilai) for kunci, satu in get_bup().items()} == {
        kunci: dict(satu.nilai) for kunci, satu in ketentuan.BUP_BAWAAN.items()
    }


def test_bup_baru_berlaku_sejak_tanggalnya():
    BatasUsiaPensiun.objects.create(
        jenis_jabatan="pelaksana", usia=59, berlaku_mulai=date(2027, 1, 1), dasar="UU contoh",
        terverifikasi=False,
    )  # fmt: skip

    def usia(pada):
        return pensiun.bup(JenisJabatan.PELAKSANA, per_tanggal=pada, ketentuan=get_bup()).usia

    assert (usia(date(2026, 12, 31)), usia(date(2027, 1, 1))) == (58, 59)
    batas = pensiun.bup(JenisJabatan.PELAKSANA, per_tanggal=date(2027, 1, 1), ketentuan=get_bup())
    assert batas.terverifikasi is False
    assert "UU contoh" in batas.dasar


def test_bup_dibaca_dengan_satu_kueri(django_assert_num_queries):
    with django_assert_num_queries(1):
        get_bup()


def test_parameter_menurut_tanggal():
    periode = get_parameter("kp.periode_per_tahun")["kp.periode_per_tahun"]

    assert [int(periode.pada(date(tahun, 1, 1))) for tahun in (2023, 2024, 2026)] == [2, 6, 12]


def test_parameter_tanpa_baris_tidak_ada():
    assert get_parameter("tidak.ada") == {}


def test_peringkat_duk_bawaan_lalu_diubah_petugas():
    assert get_peringkat_duk().nilai == ketentuan.PERINGKAT_JABATAN_DUK.nilai

    Eselon.objects.filter(kode="III.b").update(peringkat_duk=4)

    setara = get_peringkat_duk().pada(HARI_INI)
    assert ("III.a", "III.b") in [tuple(satu) for satu in setara]


@time_machine.travel(HARI_INI)
def test_masa_plt_menurut_parameter():
    orang = PegawaiAktifFactory()
    PenugasanTambahan.objects.create(
        pegawai=orang, jenis="plt", jabatan=JabatanFactory(), unit=UnitKerjaFactory(), mulai=date(2026, 7, 1)
    )
    pemeriksaan = periksa.ambil("plt_lama")
    assert list(pemeriksaan.jalankan()) == []

    Parameter.objects.filter(kode="plt.masa").update(nilai=2)

    (temuan,) = pemeriksaan.jalankan()
    assert temuan.objek == str(orang.kode)
    assert "melewati 4 bulan" in temuan.keterangan


def test_jenjang_di_luar_aturan_dilewati():
    assert all(jenjang is None or isinstance(jenjang, Jenjang) for _, jenjang, _ in get_bup())
