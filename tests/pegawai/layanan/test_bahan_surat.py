"""What letters look up in the records: the table of the day, the decree before, the salary of a contract."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pegawai.models import GajiPokok, Golongan, RiwayatGaji, RiwayatPangkat, Usulan
from pegawai.registri import jenis_usulan
from pegawai.selectors.gaji_pokok import get_dasar_gaji
from pegawai.services.surat import nilai
from serang_asn.inti.models import Peran
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory

pytestmark = pytest.mark.django_db
BARU = date(2027, 1, 1)


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.fixture
def tabel_baru():
    """A salary table that follows the present one."""
    golongan = Golongan.objects.get(kode="III/a")
    GajiPokok.objects.create(golongan=golongan, mkg=0, gaji=9_000_000, dasar="PP 9/2027", berlaku_mulai=BARU)


def test_dasar_gaji_menurut_harinya(tabel_baru):
    cari = [("III/a", date(2026, 12, 31)), ("III/a", BARU), ("III/b", BARU), ("IX", BARU)]
    assert get_dasar_gaji([*cari, ("III/a", date(1990, 1, 1))]) == dict(
        zip(cari, ("PP 5/2024", "PP 9/2027", "PP 5/2024", "Perpres 11/2024"), strict=True)
    )


def test_kgb_menyebut_tabel_dan_surat_gaji_sebelumnya(petugas, tabel_baru):
    orang = alat.orang_untuk("kgb")
    golongan = Golongan.objects.get(kode="III/a")
    for tahun in (2020, 2022, 2026):
        RiwayatGaji.objects.create(
            pegawai=orang, golongan=golongan, tmt=date(tahun, 1, 1), mkg_tahun=tahun - 2010, mkg_bulan=0,
            sk_nomor=f"822/{tahun}", sk_tanggal=date(tahun, 1, 1),
        )  # fmt: skip
    satu = alat.buat("kgb", orang, petugas)
    for tmt, sk, dasar in (
        (date(2024, 3, 1), "822/2022 tanggal 1 Januari 2022", "Peraturan Pemerintah Nomor 5 Tahun 2024"),
        (BARU, "822/2026 tanggal 1 Januari 2026", "Peraturan Pemerintah Nomor 9 Tahun 2027"),
        (date(2020, 1, 1), "", ""),
    ):
        satu.tmt = tmt
        isi = nilai.nilai_usulan([satu])[satu.pk]
        assert (isi["sk_lama"], isi["dasar_gaji"]) == (sk, dasar)


def test_gaji_kontrak_menurut_golongan_dan_masa_kerja(petugas):
    orang = alat.orang_untuk("kontrak")
    RiwayatPangkat.objects.filter(pegawai=orang).update(mkg_tahun=0, mkg_bulan=0, tmt=date(2021, 2, 1))
    satu = alat.buat("kontrak", orang, petugas)
    isi = nilai.nilai_usulan([satu])[satu.pk]
    tahun = (satu.tmt - date(2021, 2, 1)).days // 366
    tabel = GajiPokok.objects.filter(golongan__kode="IX", mkg__lte=tahun).latest("mkg")
    assert isi["gaji"] == f"Rp{tabel.gaji:,}".replace(",", ".")
    assert isi["dasar_gaji"] == "Peraturan Presiden Nomor 11 Tahun 2024"

    RiwayatPangkat.objects.filter(pegawai=orang).update(mkg_tahun=None, mkg_bulan=None)
    isi = nilai.nilai_usulan([satu])[satu.pk]
    assert (isi["gaji"], isi["dasar_gaji"]) == ("", "")


@pytest.mark.parametrize("kode", ["kgb", "kontrak", "kp_reguler", "penugasan", "disiplin", "satyalancana"])
def test_kueri_bahan_tidak_bertambah_dengan_orang(petugas, kode, django_assert_num_queries):
    daftar = [_draf(kode, petugas) for _ in range(3)]
    bahan = jenis_usulan.ambil(kode).bahan_surat
    with CaptureQueriesContext(connection) as sedikit:
        bahan(daftar[:1])
    assert len(sedikit) <= 7
    with django_assert_num_queries(len(sedikit)):
        assert set(bahan(daftar)) == {satu.pk for satu in daftar}


def _draf(kode, petugas):
    satu = alat.buat(kode, alat.orang_untuk(kode), petugas, **alat.tambahan(kode))
    return Usulan.objects.select_related("pegawai").get(pk=satu.pk)


def test_hukuman_berakhir_sehari_sebelum_genap(petugas):
    satu = _draf("disiplin", petugas)
    isi = nilai.nilai_usulan([satu])[satu.pk]
    assert isi["tingkat"] == "sedang"
    assert isi["pasal"] == "Peraturan Pemerintah Nomor 94 Tahun 2021 ps. 4"
    assert jenis_usulan.ambil("disiplin").isi_surat(satu)["selesai"] < satu.tmt + timedelta(days=186)
