"""Approving many proposals: each on its own, what is refused is listed with its reason."""

import pytest

from pegawai.models import Usulan
from pegawai.services import usulan as layanan
from pegawai.services.usulan import massal
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.alat import usulan as alat
from tests.factories import AkunFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def orang():
    with alat.terdaftar(is_tunggal=False):
        yield alat.kantor()


def diajukan(orang, jumlah):
    return [layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul) for _ in range(jumlah)]


def pilih(daftar):
    return [(satu.kode, satu.peralihan_ke) for satu in daftar]


def setujui(pilihan, akun):
    isi = [[str(kode), urut] for kode, urut in pilihan]
    return massal.kerjakan(kemajuan=DIAM, langkah="setujui", akun=akun.pk, pilihan=isi)


def test_yang_ditolak_tidak_menahan_yang_lain(orang):
    pertama, kedua, ketiga = diajukan(orang, 3)
    layanan.tarik(usulan=kedua, urut=1, oleh=orang.pengusul)
    tugas = massal.mulai(
        langkah="setujui", pilihan=pilih([pertama, kedua, ketiga]), oleh=orang.kepala, catatan="Lengkap"
    )
    assert tugas.status == Tugas.Status.SELESAI
    assert tugas.hasil["berhasil"] == 2
    (ditolak,) = tugas.hasil["ditolak"]
    assert ditolak["kode"] == str(kedua.kode)
    assert "baru saja diproses orang lain" in ditolak["alasan"]
    assert orang.pegawai.nip not in str(tugas.hasil)
    assert pertama.peralihan.get(urut=2).catatan == "Lengkap"
    assert [*Usulan.objects.filter(tahap=2).order_by("pk")] == [pertama, ketiga]


def test_bukan_gilirannya_ditolak(orang):
    satu = diajukan(orang, 1)
    (ditolak,) = setujui(pilih(satu), orang.petugas)["ditolak"]
    assert ditolak["alasan"] == "Langkah ini bukan wewenang Anda pada tahap sekarang."


def test_usulan_di_luar_lingkup_tidak_disebut(orang):
    satu = diajukan(orang, 1)
    lain = AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory())
    (ditolak,) = setujui(pilih(satu), lain)["ditolak"]
    assert ditolak == {"kode": "", "sebutan": "Usulan lain", "alasan": massal.TIDAK_TERLIHAT}


def test_lebih_dari_batas_dikerjakan_pekerja_dan_aman_diulang(orang, monkeypatch):
    monkeypatch.setattr(massal, "LANGSUNG_MAKS", 2)
    daftar = diajukan(orang, 3)
    tugas = massal.mulai(langkah="setujui", pilihan=pilih(daftar), oleh=orang.kepala)
    assert (tugas.status, tugas.jenis) == (Tugas.Status.ANTRE, massal.JENIS)
    assert setujui(pilih(daftar), orang.kepala)["berhasil"] == 3
    lagi = setujui(pilih(daftar), orang.kepala)
    assert (lagi["berhasil"], len(lagi["ditolak"])) == (0, 3)


def test_pilihan_ditulis_dan_dibaca_kembali(orang):
    daftar = diajukan(orang, 2)
    teks = massal.tulis_pilihan(Usulan.objects.order_by("pk"))
    assert massal.baca_pilihan(teks) == pilih(daftar)
    assert massal.baca_pilihan("bukan-kode,x.1,,") == []
