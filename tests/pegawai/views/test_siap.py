"""Pages of prepared drafts and of batches: who opens them, what is offered, cost."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai import kelayakan, siap
from pegawai.models import KelompokUsulan, Usulan
from pegawai.services import usulan as layanan
from pegawai.services.usulan import kelompok, massal
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory
from tests.factories.unit import UnitKerjaFactory

pytestmark = pytest.mark.django_db
BERUNIT = {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}
HALAMAN = {
    "siap-list": {Peran.PETUGAS, Peran.PENGELOLA_OPD},
    "kelompok_usulan-list": {
        Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR,
    },
    "kelompok_usulan-baru": {Peran.PETUGAS},
}  # fmt: skip


@pytest.fixture
def opd():
    return UnitKerjaFactory(nama="Dinas Uji")


def siapkan(opd, jumlah=1):
    orang = [alat.orang_untuk("kgb", posisi__unit=opd) for _ in range(jumlah)]
    kelayakan.hitung_ulang(kemajuan=DIAM)
    siap.jalankan(kemajuan=DIAM)
    return [Usulan.objects.get(pegawai=satu, jenis="kgb") for satu in orang]


def masuk(client, peran, unit=None):
    akun = AkunFactory(peran=peran, unit=unit)
    client.force_login(akun)
    return akun


@pytest.mark.parametrize("peran", list(Peran), ids=[satu.value for satu in Peran])
def test_hak_setiap_peran(client, opd, peran):
    masuk(client, peran, opd if peran in BERUNIT else None)
    for nama, boleh in HALAMAN.items():
        harap = 200 if peran in boleh else 403
        assert client.get(reverse(f"pegawai:{nama}")).status_code == harap, nama


@pytest.mark.parametrize("peran", list(Peran), ids=[satu.value for satu in Peran])
def test_lingkup_setiap_peran(client, opd, peran):
    """A batch and its step: open to who sees the city or the unit, unknown in another unit."""
    petugas = AkunFactory(peran=Peran.PETUGAS)
    (draf,) = siapkan(opd)
    alat.lengkapi(draf, petugas)
    satu = layanan.ajukan(usulan=draf, urut=0, oleh=petugas)
    isi = kelompok.bentuk(jenis="kgb", judul="KGB", tmt=satu.tmt, usulan=[satu], oleh=petugas)
    alamat = reverse("pegawai:kelompok_usulan-detail", args=[isi.kode])
    bagi_peran = 200 if peran in HALAMAN["kelompok_usulan-list"] else 403
    masuk(client, peran, opd if peran in BERUNIT else None)
    assert client.get(alamat).status_code == bagi_peran
    if peran in BERUNIT:
        masuk(client, peran, UnitKerjaFactory())
        assert client.get(alamat).status_code == 404
        assert client.post(f"{alamat}langkah/", {"langkah": "setujui"}).status_code == 404


def test_daftar_siap_menurut_lingkup_dan_saringan(client, opd):
    (satu,) = siapkan(opd)
    masuk(client, Peran.PENGELOLA_OPD, opd)
    daftar = reverse("pegawai:siap-list")
    nama = satu.pegawai.nama_lengkap
    assert nama in client.get(daftar).content.decode()
    assert nama not in client.get(daftar, {"jenis": "pensiun"}).content.decode()
    sampai = (satu.tmt - timedelta(days=1)).isoformat()
    assert nama not in client.get(daftar, {"jenis": "kgb", "sampai": sampai}).content.decode()
    assert client.get(reverse("pegawai:usulan-detail", args=[satu.kode])).status_code == 200
    masuk(client, Peran.PENGELOLA_OPD, UnitKerjaFactory())
    assert nama not in client.get(daftar).content.decode()
    assert client.get(reverse("pegawai:usulan-detail", args=[satu.kode])).status_code == 404


def test_ajukan_yang_dipilih_dengan_hasil_per_orang(client, opd):
    baik, kurang = siapkan(opd, 2)
    akun = masuk(client, Peran.PENGELOLA_OPD, opd)
    alat.lengkapi(baik, akun)
    jawaban = client.post(
        reverse("pegawai:siap-ajukan"), {"kode": [str(baik.kode), str(kurang.kode), "bukan"]}
    )
    tugas = Tugas.objects.get(akun=akun)
    assert jawaban.url == massal.tautan(tugas)
    teks = client.get(jawaban.url).content.decode()
    assert "1 usulan diajukan, 1 tidak" in teks
    assert kurang.pegawai.nama_lengkap in teks
    assert "Berkas belum lengkap" in teks
    masuk(client, Peran.PENGELOLA_OPD, opd)
    assert client.get(jawaban.url).status_code == 404


def test_semua_hasil_saringan(client, opd):
    siapkan(opd, 2)
    akun = masuk(client, Peran.PENGELOLA_OPD, opd)
    client.post(reverse("pegawai:siap-ajukan"), {"semua": "1", "kueri": "jenis=kgb"})
    assert Tugas.objects.get(akun=akun).judul == "Mengajukan 2 usulan"
    kosong = client.post(
        reverse("pegawai:siap-ajukan"), {"semua": "1", "kueri": "jenis=kontrak"}, follow=True
    )
    assert "Pilih 1 sampai" in kosong.content.decode()


def test_bentuk_kelompok_dan_langkahnya(client, opd):
    petugas = masuk(client, Peran.PETUGAS)
    satu, lain = siapkan(opd, 2)
    for usulan in (satu, lain):
        alat.lengkapi(usulan, petugas)
        layanan.ajukan(usulan=usulan, urut=0, oleh=petugas)
    hari = satu.tmt.isoformat()
    isian = {"judul": "KGB bersama", "jenis": "kgb", "mulai": hari, "sampai": hari}
    terbalik = {**isian, "sampai": (satu.tmt - timedelta(days=1)).isoformat()}
    assert client.post(reverse("pegawai:kelompok_usulan-baru"), terbalik).status_code == 422
    jawaban = client.post(reverse("pegawai:kelompok_usulan-baru"), isian)
    grup = KelompokUsulan.objects.get(judul="KGB bersama")
    assert jawaban.url == reverse("pegawai:kelompok_usulan-detail", args=[grup.kode])
    assert client.post(reverse("pegawai:kelompok_usulan-baru"), isian).status_code == 422
    assert "KGB bersama" in client.get(reverse("pegawai:kelompok_usulan-list")).content.decode()
    assert "menunggu Anda" not in client.get(jawaban.url).content.decode()
    assert client.post(f"{jawaban.url}langkah/", {"langkah": "tolak"}).status_code == 404

    kepala = masuk(client, Peran.KEPALA_OPD, opd)
    assert "Setujui 2 yang menunggu Anda" in client.get(jawaban.url).content.decode()
    client.post(f"{jawaban.url}langkah/", {"langkah": "setujui"})
    assert Tugas.objects.get(akun=kepala).judul == "Menyetujui 2 usulan"


def test_tombol_usulkan(client, opd):
    orang = alat.orang_untuk("kgb", posisi__unit=opd)
    kelayakan.hitung_ulang(kemajuan=DIAM)
    tautan = f"{reverse('pegawai:usulan-baru', args=['kgb'])}?pegawai={orang.kode}"
    rekam, daftar = reverse("pegawai:kelayakan-rekam", args=[orang.kode]), "/layanan/kelayakan/?jenis=kgb"
    masuk(client, Peran.PENGELOLA_OPD, opd)
    for alamat in (rekam, daftar):
        assert tautan in client.get(alamat).content.decode(), alamat
    pilih = f"{reverse('pegawai:usulan-pilih')}?pegawai={orang.kode}"
    assert pilih in client.get(orang.get_absolute_url()).content.decode()
    form = client.get(tautan)
    assert form.status_code == 200
    assert form.context["form"].initial["mkg_tahun"] is not None
    masuk(client, Peran.KEPALA_OPD, opd)
    for alamat in (rekam, daftar, orang.get_absolute_url()):
        assert "Usulkan" not in client.get(alamat).content.decode(), alamat
    assert client.get(tautan).status_code == 404


def test_usulan_disiplin_tertutup_bagi_yang_tidak_memutus(client, opd):
    petugas = AkunFactory(peran=Peran.PETUGAS)
    orang = alat.orang_untuk("disiplin", posisi__unit=opd)
    satu = alat.buat("disiplin", orang, petugas, **alat.tambahan("disiplin"))
    Usulan.objects.filter(pk=satu.pk).get().daftar_tahap.filter(pelaku="kepala_opd").delete()
    alamat = reverse("pegawai:usulan-detail", args=[satu.kode])
    harap = {Peran.PETUGAS: 200, Peran.PIMPINAN: 200, Peran.AUDITOR: 200}
    for peran, status in harap.items():
        masuk(client, peran)
        assert client.get(alamat).status_code == status, peran
    masuk(client, Peran.PENGELOLA_OPD, opd)
    assert client.get(alamat).status_code == 200
    masuk(client, Peran.KEPALA_OPD, opd)
    assert client.get(alamat).status_code == 404
    assert (
        satu.pegawai.nama not in client.get(f"{reverse('pegawai:usulan-list')}?tab=berjalan").content.decode()
    )


def test_banyak_kueri_tetap(client, opd):
    petugas = masuk(client, Peran.PETUGAS)

    def kueri(alamat: str) -> int:
        with CaptureQueriesContext(connection) as tangkap:
            assert client.get(alamat).status_code == 200
        return len(tangkap)

    (satu,) = siapkan(opd)
    grup = kelompok.bentuk(jenis="kgb", judul="A", tmt=satu.tmt, usulan=[satu], oleh=petugas)
    halaman = [
        reverse("pegawai:siap-list"), reverse("pegawai:kelompok_usulan-list"),
        reverse("pegawai:kelompok_usulan-detail", args=[grup.kode]), reverse("pegawai:usulan-list"),
        reverse("pegawai:usulan-baru", args=["kgb"]) + f"?pegawai={satu.pegawai.kode}",
    ]  # fmt: skip
    awal = [kueri(alamat) for alamat in halaman]
    for usulan in siapkan(opd, 8):
        Usulan.objects.filter(pk=usulan.pk).update(kelompok=grup)
    assert [kueri(alamat) for alamat in halaman] == awal
    assert max(awal) <= 12, awal
