"""Drafts that are prepared: for whom, with what, once per step, in a number of queries that does not grow."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from pegawai import kelayakan, siap
from pegawai.models import HasilKelayakan, LampiranUsulan, Parameter, RiwayatPangkat, Usulan
from pegawai.registri import jenis_usulan
from pegawai.selectors.siap import get_tenggang, list_rancangan, list_siap
from pegawai.services import usulan as layanan
from pegawai.services.usulan import siap as tulis
from pegawai.services.usulan.kesalahan import BukanGiliran, UsulanDitolak
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory
from tests.factories.unit import UnitKerjaFactory

pytestmark = pytest.mark.django_db
SIAP = sorted(satu.kode for satu in jenis_usulan if satu.siap)


def siapkan() -> int:
    kelayakan.hitung_ulang(kemajuan=DIAM)
    hasil: int = siap.jalankan(kemajuan=DIAM)["jumlah"]
    return hasil


@pytest.fixture
def opd():
    return UnitKerjaFactory()


@pytest.fixture
def pengelola(opd):
    return AkunFactory(peran=Peran.PENGELOLA_OPD, unit=opd)


def test_jenis_yang_disiapkan_mempunyai_tenggang():
    assert {"kgb", "kp_reguler", "pensiun", "kontrak", "penugasan"} <= set(SIAP)
    for kode in SIAP:
        assert get_tenggang(jenis_usulan.ambil(kode), alat.hari_ini()) is not None, kode


@pytest.mark.parametrize("kode", ["kgb", "kp_reguler", "pensiun", "kontrak", "penugasan"])
def test_draf_disiapkan_sekali_dan_dapat_diajukan(kode, opd, pengelola):
    orang = alat.orang_untuk(kode, posisi__unit=opd)
    assert siapkan() >= 1
    satu = Usulan.objects.get(jenis=kode, pegawai=orang)
    assert (satu.status, satu.dibuat_oleh, satu.unit) == ("draf", None, opd)
    assert satu.daftar_tahap.count() == satu.jumlah_tahap
    assert satu.ringkas
    assert siapkan() == 0

    alat.lengkapi(satu, pengelola)
    satu = layanan.ajukan(usulan=satu, urut=0, oleh=pengelola)
    assert (satu.status, satu.dibuat_oleh) == ("berjalan", pengelola)


def test_yang_ditarik_tidak_disiapkan_lagi(opd, pengelola):
    orang = alat.orang_untuk("kgb", posisi__unit=opd)
    siapkan()
    satu = Usulan.objects.get(jenis="kgb", pegawai=orang)
    with pytest.raises(UsulanDitolak, match="tarik saja"):
        layanan.hapus_draf(usulan=satu, oleh=pengelola)
    layanan.tarik(usulan=satu, urut=0, oleh=pengelola)
    assert siapkan() == 0
    assert Usulan.objects.filter(jenis="kgb", pegawai=orang).count() == 1


def test_basis_data_menolak_langkah_kembar(opd):
    orang = alat.orang_untuk("kgb", posisi__unit=opd)
    siapkan()
    satu = Usulan.objects.get(jenis="kgb", pegawai=orang)
    layanan.tarik(usulan=satu, urut=0, oleh=AkunFactory(peran=Peran.PETUGAS))
    with pytest.raises(IntegrityError, match="pegawai_usulan_siap_sekali"), transaction.atomic():
        Usulan.objects.create(
            jenis="kgb", pegawai=orang, tmt=satu.tmt, siap_tmt=satu.siap_tmt, jumlah_tahap=1
        )


def test_dua_pekerjaan_bersamaan_menulis_satu(opd):
    orang = alat.orang_untuk("kgb", posisi__unit=opd)
    kelayakan.hitung_ulang(kemajuan=DIAM)
    jenis = jenis_usulan.ambil("kgb")
    daftar = list_rancangan(jenis, alat.hari_ini())  # both read before either wrote
    assert tulis.siapkan(jenis=jenis, daftar=daftar, hari=alat.hari_ini()) == 1
    assert tulis.siapkan(jenis=jenis, daftar=daftar, hari=alat.hari_ini()) == 0
    assert Usulan.objects.filter(pegawai=orang, jenis="kgb").count() == 1


def test_usulan_yang_masih_terbuka_tidak_ditimpa(opd, pengelola):
    orang = alat.orang_untuk("kgb", posisi__unit=opd)
    alat.buat("kgb", orang, pengelola)
    siapkan()
    assert Usulan.objects.filter(pegawai=orang, jenis="kgb").count() == 1


def test_belum_tiba_belum_disiapkan(opd):
    orang = alat.orang_untuk("kgb", posisi__unit=opd)
    kelayakan.hitung_ulang(kemajuan=DIAM)
    HasilKelayakan.objects.filter(jenis="kgb").update(tanggal=alat.hari_ini() + timedelta(days=900))
    siap.jalankan(kemajuan=DIAM)
    assert not Usulan.objects.filter(pegawai=orang, jenis="kgb").exists()


def test_tanpa_tenggang_tidak_ada_yang_disiapkan(opd):
    orang = alat.orang_untuk("kgb", posisi__unit=opd)
    Parameter.objects.filter(kode="siap.kgb").delete()
    siapkan()
    assert not Usulan.objects.filter(pegawai=orang, jenis="kgb").exists()


def test_hanya_yang_mengurus_unit_dapat_mengajukan(opd, pengelola):
    orang = alat.orang_untuk("kgb", posisi__unit=opd)
    siapkan()
    satu = Usulan.objects.get(jenis="kgb", pegawai=orang)
    lain = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=UnitKerjaFactory())
    kepala = AkunFactory(peran=Peran.KEPALA_OPD, unit=opd)
    assert satu in list_siap(pengelola)
    assert satu in list_siap(AkunFactory(peran=Peran.PETUGAS))
    for akun in (lain, kepala, AkunFactory(peran=Peran.PIMPINAN), AkunFactory(peran=Peran.AUDITOR)):
        assert satu not in list_siap(akun)
        with pytest.raises(BukanGiliran):
            layanan.ajukan(usulan=satu, urut=0, oleh=akun)


def test_berkas_arsip_ikut(opd, pengelola):
    orang = alat.orang_untuk("kp_reguler", posisi__unit=opd)
    sk = alat.dokumen(pengelola)
    RiwayatPangkat.objects.filter(pegawai=orang).update(dokumen=sk)
    siapkan()
    lampiran = LampiranUsulan.objects.filter(usulan__pegawai=orang, usulan__jenis="kp_reguler")
    assert [(satu.syarat, satu.dokumen, satu.dari_arsip) for satu in lampiran] == [("sk_pangkat", sk, True)]


def test_banyak_kueri_tidak_bertambah(opd):
    def kueri() -> int:
        kelayakan.hitung_ulang(kemajuan=DIAM)
        with CaptureQueriesContext(connection) as tangkap:
            siap.jalankan(kemajuan=DIAM)
        return len(tangkap)

    alat.orang_untuk("kgb", posisi__unit=opd)
    sedikit = kueri()
    for _ in range(12):
        alat.orang_untuk("kgb", posisi__unit=opd)
    assert kueri() <= sedikit
