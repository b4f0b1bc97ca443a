"""A whole batch as offices know it: 120 increments, one letter for all with an extract for each."""

from datetime import date

import pytest
from django.utils import timezone

from pegawai.models import NomorSurat, RiwayatGaji, Surat, Usulan
from pegawai.services import surat as layanan_surat
from pegawai.services import usulan as layanan
from pegawai.services.surat import kelompok
from pegawai.services.usulan import massal
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory
from tests.factories.kelayakan import buat_layak_reguler
from tests.factories.surat import PejabatFactory
from tests.factories.unit import UnitKerjaFactory
from tests.pegawai.services.surat.test_terbit import isi, teks

pytestmark = pytest.mark.django_db
BANYAK = 120
URL = "/layanan/"


@pytest.fixture
def opd():
    return UnitKerjaFactory()


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


def pegawai(opd):
    """Somebody whose last increment is two years old this month."""
    hari = alat.hari_ini()
    orang = buat_layak_reguler(tahun=range(hari.year - 3, hari.year), posisi__unit=opd)
    RiwayatGaji.objects.create(
        pegawai=orang, tmt=date(hari.year - 2, hari.month, 1), golongan=orang.riwayatpangkat.get().golongan,
        mkg_tahun=12, mkg_bulan=0, sk_nomor="822.3/88/2024", sk_tanggal=date(hari.year - 2, hari.month, 1),
    )  # fmt: skip
    return orang


def ajukan(opd, petugas):
    satu = alat.buat("kgb", pegawai(opd), petugas)
    alat.lengkapi(satu, petugas)
    return layanan.ajukan(usulan=satu, urut=0, oleh=petugas)


def setujui(daftar, akun):
    """Approve as the worker does for many: each by its own transition."""
    pilihan = massal.baca_pilihan(massal.tulis_pilihan(daftar))
    isi = [[str(kode), urut] for kode, urut in pilihan]
    return massal.kerjakan(kemajuan=DIAM, langkah="setujui", pilihan=isi, akun=akun.pk)


def test_seratus_dua_puluh_kgb_satu_surat(client, opd, petugas, django_assert_max_num_queries):
    daftar = [ajukan(opd, petugas) for _ in range(BANYAK)]
    client.force_login(kepala := AkunFactory(peran=Peran.KEPALA_OPD, unit=opd))
    with django_assert_max_num_queries(12):
        halaman = client.get(URL)
    assert halaman.context["tabel"].page.paginator.count == BANYAK

    for akun in (kepala, AkunFactory(peran=Peran.PETUGAS)):
        hasil = setujui(Usulan.objects.filter(pk__in=[satu.pk for satu in daftar]), akun)
        assert (hasil["berhasil"], hasil["ditolak"]) == (BANYAK, [])
    penerbitan = layanan_surat.bentuk(
        usulan=daftar, judul="KGB", pejabat=PejabatFactory(), tanggal=timezone.localdate(), is_bersama=True,
        is_selesaikan=True, oleh=petugas,
    )  # fmt: skip
    hasil = kelompok.kerjakan(kemajuan=DIAM, penerbitan_id=penerbitan.pk, akun_id=petugas.pk, proses=2)

    assert (hasil["terbit"], hasil["masalah"]) == (BANYAK + 1, 0)
    nomor = NomorSurat.objects.get()
    induk = teks(isi(Surat.objects.get(usulan__isnull=True)))
    assert f"{BANYAK} pegawai" in induk
    assert all(satu.pegawai.nama in induk for satu in daftar)
    assert set(Usulan.objects.values_list("status", "surat_nomor")) == {("selesai", nomor.teks)}
    baru = RiwayatGaji.objects.filter(sk_nomor=nomor.teks, mkg_tahun=14)
    assert baru.count() == baru.values("pegawai").distinct().count() == BANYAK
