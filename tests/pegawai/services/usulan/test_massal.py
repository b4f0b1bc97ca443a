"""One step for many: each by its own transition, those that fail with their reasons; batches."""

from datetime import timedelta

import pytest

from pegawai.models import KelompokUsulan, RiwayatGaji, Usulan
from pegawai.selectors import kelompok_usulan as baca
from pegawai.services import usulan as layanan
from pegawai.services.usulan import kelompok, massal
from pegawai.services.usulan.kesalahan import UsulanDitolak
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory
from tests.factories.unit import UnitKerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def opd():
    return UnitKerjaFactory()


@pytest.fixture
def pengelola(opd):
    return AkunFactory(peran=Peran.PENGELOLA_OPD, unit=opd)


def draf(opd, pengelola, lengkap=True):
    satu = alat.buat("kgb", alat.orang_untuk("kgb", posisi__unit=opd), pengelola)
    if lengkap:
        alat.lengkapi(satu, pengelola)
    return satu


def jalankan(langkah, daftar, akun):
    for satu in daftar:
        satu.refresh_from_db()
    isi = [[str(satu.kode), satu.peralihan_ke] for satu in daftar]
    return massal.kerjakan(kemajuan=DIAM, langkah=langkah, pilihan=isi, akun=akun.pk)


def test_ajukan_banyak_menyebut_yang_gagal(opd, pengelola):
    baik, kurang = draf(opd, pengelola), draf(opd, pengelola, lengkap=False)
    hasil = jalankan("ajukan", [baik, kurang], pengelola)
    assert hasil["berhasil"] == 1
    (ditolak,) = hasil["ditolak"]
    assert ditolak["sebutan"].endswith(kurang.pegawai.nama_lengkap)
    assert "Berkas belum lengkap" in ditolak["alasan"]
    kurang.refresh_from_db()
    assert kurang.status == "draf"


def test_yang_sudah_bergerak_dibiarkan(opd, pengelola):
    satu = draf(opd, pengelola)
    isi = [[str(satu.kode), 0]]
    layanan.ajukan(usulan=satu, urut=0, oleh=pengelola)
    hasil = massal.kerjakan(kemajuan=DIAM, langkah="ajukan", pilihan=isi, akun=pengelola.pk)
    assert (hasil["berhasil"], len(hasil["ditolak"])) == (0, 1)
    assert "diproses orang lain" in hasil["ditolak"][0]["alasan"]


def test_di_luar_wewenang_tidak_disentuh(opd, pengelola):
    satu = draf(opd, pengelola)
    asing = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=UnitKerjaFactory())
    hasil = jalankan("ajukan", [satu], asing)
    assert hasil["berhasil"] == 0
    assert hasil["ditolak"] == [{"kode": "", "sebutan": "Usulan lain", "alasan": massal.TIDAK_TERLIHAT}]
    satu.refresh_from_db()
    assert satu.status == "draf"


@pytest.mark.parametrize("langkah", ["terbitkan", "tolak", ""])
def test_langkah_lain_ditolak(langkah, opd, pengelola):
    with pytest.raises(UsulanDitolak):
        massal.mulai(langkah=langkah, pilihan=[(draf(opd, pengelola).kode, 0)], oleh=pengelola)


def test_pilihan_kosong_ditolak(pengelola):
    with pytest.raises(UsulanDitolak):
        massal.mulai(langkah="ajukan", pilihan=[], oleh=pengelola)


def test_kelompok_dari_pengajuan_sampai_riwayat(opd, pengelola):
    petugas, kepala = AkunFactory(peran=Peran.PETUGAS), AkunFactory(peran=Peran.KEPALA_OPD, unit=opd)
    daftar = [draf(opd, pengelola) for _ in range(3)]
    jalankan("ajukan", daftar, pengelola)
    tmt = daftar[0].tmt
    calon = baca.calon_anggota(petugas, jenis="kgb", mulai=tmt, sampai=tmt + timedelta(days=31))
    satu = kelompok.bentuk(jenis="kgb", judul="KGB uji", tmt=tmt, usulan=[*calon], oleh=petugas)
    assert set(baca.list_anggota(petugas, satu)) == set(daftar)
    assert baca.hitung_status(baca.list_anggota(petugas, satu)) == [("berjalan", "Sedang diperiksa", 3)]

    assert jalankan("setujui", daftar, kepala)["berhasil"] == 3
    assert jalankan("setujui", daftar, kepala)["berhasil"] == 0  # one person, one check
    assert jalankan("setujui", daftar, petugas)["berhasil"] == 3
    belum = jalankan("selesaikan", daftar, petugas)
    assert (belum["berhasil"], len(belum["ditolak"])) == (0, 3)
    for usulan in daftar[:2]:
        usulan.refresh_from_db()
        surat = {
            "dokumen": alat.dokumen(petugas),
            "nomor": "1",
            "tanggal": alat.hari_ini(),
            "pejabat": "Wali",
        }
        layanan.terbitkan(usulan=usulan, urut=usulan.peralihan_ke, surat=surat, oleh=petugas)
    assert jalankan("selesaikan", daftar, petugas)["berhasil"] == 2
    assert RiwayatGaji.objects.filter(pegawai__in=[x.pegawai for x in daftar]).count() == 2
    assert {kode: n for kode, _, n in baca.hitung_status(baca.list_anggota(petugas, satu))} == {
        "disetujui": 1, "selesai": 2,
    }  # fmt: skip


def test_usulan_hanya_dalam_satu_kelompok(opd, pengelola):
    petugas = AkunFactory(peran=Peran.PETUGAS)
    satu = draf(opd, pengelola)
    layanan.ajukan(usulan=satu, urut=0, oleh=pengelola)
    kelompok.bentuk(jenis="kgb", judul="A", tmt=satu.tmt, usulan=[satu], oleh=petugas)
    with pytest.raises(UsulanDitolak):
        kelompok.bentuk(jenis="kgb", judul="B", tmt=satu.tmt, usulan=[satu], oleh=petugas)
    assert KelompokUsulan.objects.get(usulan=satu).judul == "A"
    assert Usulan.objects.filter(kelompok__judul="B").count() == 0
