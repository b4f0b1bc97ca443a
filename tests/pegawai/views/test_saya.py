"""The employee's own pages: what they show, to whom, at what cost."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from pegawai.models import Usulan
from pegawai.services import akses, usulan
from serang_asn.inti.models import Peran
from tests.alat import usulan as alat
from tests.factories import AkunFactory, tulis_karier

pytestmark = pytest.mark.django_db
HALAMAN = ("saya-utama", "saya-catatan", "saya-akses")


@pytest.fixture
def orang():
    return alat.kantor()


def buka(client, nama, akun):
    client.force_login(akun)
    return client.get(reverse(f"pegawai:{nama}"))


def test_halaman_utama_menyebut_saldo_syarat_dan_usulan(client, orang):
    isi = buka(client, "saya-utama", orang.pegawai.akun).content.decode()
    for kata in ("Sisa cuti tahunan", "Kenaikan pangkat berikutnya", "Belum ada usulan", orang.opd.nama):
        assert kata in isi
    ajukan_cuti(orang)
    isi = buka(client, "saya-utama", orang.pegawai.akun).content.decode()
    assert "Cuti tahunan" in isi
    assert "Sedang diperiksa" in isi


def test_catatan_menawarkan_perbaikan_tiap_peristiwa(client, orang):
    isi = buka(client, "saya-catatan", orang.pegawai.akun).content.decode()
    for satu in (orang.pegawai.riwayatpangkat.get(), orang.pegawai.riwayatjabatan.get()):
        assert str(satu.kode) in isi
    assert reverse("pegawai:peremajaan-baru", args=["pribadi"]) in isi


def test_catatan_pembacaan_menyebut_siapa_kapan_dan_untuk_apa(client, orang):
    akses.catat(
        pegawai=orang.pegawai,
        oleh=orang.petugas,
        bagian="NIK",
        alasan="Mencocokkan berkas",
        alamat_ip="10.0.0.1",
    )
    isi = buka(client, "saya-akses", orang.pegawai.akun).content.decode()
    for kata in ("NIK", "Mencocokkan berkas", str(orang.petugas), "Petugas"):
        assert kata in isi
    assert "10.0.0.1" not in isi
    lain = AkunFactory(peran=Peran.PEGAWAI)
    assert buka(client, "saya-akses", lain).status_code == 404


@pytest.mark.parametrize("nama", HALAMAN)
@pytest.mark.parametrize("peran", [*Peran])
def test_lingkup(client, orang, nama, peran):
    """Who is an employee sees his own; an account without a record sees nothing."""
    akun = AkunFactory(peran=peran, unit=orang.opd if peran in {"kepala_opd", "pengelola_opd"} else None)
    assert buka(client, nama, akun).status_code == 404


@pytest.mark.parametrize("tahun", [2, 12])
@pytest.mark.parametrize("nama", HALAMAN)
def test_sedikit_kueri(client, orang, django_assert_max_num_queries, tahun, nama):
    tulis_karier(orang.pegawai, orang.opd, tahun)
    for _ in range(tahun):
        akses.catat(pegawai=orang.pegawai, oleh=AkunFactory(peran=Peran.PETUGAS), bagian="NIK", alasan="x",
                    alamat_ip=None)  # fmt: skip
    for urut in range(tahun):
        ajukan_cuti(orang, urut)
    client.force_login(orang.pegawai.akun)
    with django_assert_max_num_queries(12):
        assert client.get(reverse(f"pegawai:{nama}")).status_code == 200


def ajukan_cuti(orang, urut=0):
    mulai = timezone.localdate() + timedelta(100 + urut)
    satu = usulan.buat(
        jenis="cuti_tahunan", pegawai=orang.pegawai, tmt=mulai, oleh=orang.pegawai.akun,
        isian={"jenis": "TAHUNAN", "nama_jenis": "Cuti tahunan", "mulai": mulai.isoformat(), "alamat": "",
               "selesai": (mulai + timedelta(1)).isoformat(), "hari_kerja": 1, "alasan": "", "telepon": ""},
    )  # fmt: skip
    satu.peralihan.create(urut=1, langkah="ajukan", dari_status="draf", ke_status="draf", oleh=orang.pengusul)
    return Usulan.objects.get(pk=satu.pk)
