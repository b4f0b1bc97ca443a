"""An account for an employee: found within one's scope, made once, tied to the record."""

import pytest
from django.urls import reverse

from pegawai.models import Pegawai
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
BARU = reverse("pegawai:akun_pegawai-baru")


@pytest.fixture
def unit():
    return UnitKerjaFactory(nama="Dinas A")


@pytest.fixture
def siti(unit):
    return PegawaiAktifFactory(nama="Siti Rahmawati", gelar_belakang="S.E.", posisi__unit=unit)


@pytest.fixture
def masuk(client):
    def sebagai(peran, unit=None):
        akun = AkunFactory(peran=peran, unit=unit)
        client.force_login(akun)
        return akun

    return sebagai


def buat(client, pegawai, cari):
    return client.post(f"{BARU}?cari={cari}", {"pegawai": pegawai.kode, "email": ""})


def test_petugas_mencari_nama_lalu_membuat(client, masuk, siti):
    masuk(Peran.PETUGAS)
    assert siti in client.get(BARU, {"cari": "rahmawati siti"}).context["calon"]

    jawaban = buat(client, siti, "siti")

    akun = Akun.objects.get(pengguna=siti.nip)
    siti.refresh_from_db()
    assert siti.akun == akun
    assert akun.nama == "Siti Rahmawati, S.E."
    assert not akun.has_usable_password()
    assert [satu.peran for satu in akun.pemberian_peran.all()] == ["pegawai"]
    assert jawaban["Location"] == reverse("akun:tautan", args=[akun.kode])


def test_kirim_dua_kali_bertemu_akun_yang_sama(client, masuk, siti):
    masuk(Peran.PETUGAS)
    buat(client, siti, "siti")

    jawaban = buat(client, siti, "siti")

    assert jawaban["Location"] == reverse("akun:detail", args=[Akun.objects.get(pengguna=siti.nip).kode])
    assert Akun.objects.filter(pengguna=siti.nip).count() == 1


def test_akun_dengan_nip_itu_yang_belum_bertuan_dipakai(client, masuk, siti):
    masuk(Peran.PETUGAS)
    lama = AkunFactory(pengguna=siti.nip)

    buat(client, siti, "siti")

    siti.refresh_from_db()
    assert siti.akun == lama


def test_akun_bernip_itu_yang_memegang_peran_tinggi_tidak_diambil(client, masuk, siti):
    masuk(Peran.PETUGAS)
    AkunFactory(pengguna=siti.nip, peran=Peran.ADMINISTRATOR)

    jawaban = buat(client, siti, "siti")

    siti.refresh_from_db()
    assert jawaban.status_code == 422
    assert siti.akun is None


def test_administrator_hanya_menemukan_dengan_nip_lengkap(client, masuk, siti):
    masuk(Peran.ADMINISTRATOR)

    for cari in ("siti", siti.nip[:17], ""):
        assert not client.get(BARU, {"cari": cari}).context["calon"]
    assert list(client.get(BARU, {"cari": siti.nip}).context["calon"]) == [siti]
    assert buat(client, siti, siti.nip).status_code == 302


def test_pengelola_hanya_menemukan_orang_dalam_unitnya(client, masuk, siti, unit):
    masuk(Peran.PENGELOLA_OPD, unit)
    orang_lain = PegawaiAktifFactory(nama="Siti Lain")

    assert list(client.get(BARU, {"cari": "siti"}).context["calon"]) == [siti]
    assert buat(client, orang_lain, "siti").status_code == 404
    assert not Akun.objects.filter(pengguna=orang_lain.nip).exists()
    assert buat(client, siti, "siti").status_code == 302


@pytest.mark.parametrize("peran", [Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.PEGAWAI, Peran.AUDITOR])
def test_peran_lain_tidak_membuat_akun(client, masuk, siti, unit, peran):
    masuk(peran, unit if peran in PERAN_BERUNIT else None)

    assert buat(client, siti, "siti").status_code == 403
    assert Pegawai.objects.get(pk=siti.pk).akun is None


@pytest.mark.parametrize("pegawai", ["bukan-kode", "00000000-0000-4000-8000-000000000000"])
def test_pegawai_yang_tidak_ada(client, masuk, siti, pegawai):
    masuk(Peran.PETUGAS)

    assert client.get(BARU, {"cari": "siti", "pegawai": pegawai}).status_code == 404


def test_hasil_yang_terpotong_dikatakan(client, masuk, unit):
    masuk(Peran.PETUGAS)
    PegawaiAktifFactory.create_batch(21, posisi__unit=unit)

    halaman = client.get(BARU, {"cari": "orang"})

    assert len(halaman.context["calon"]) == 20
    assert "Hanya 20 nama pertama" in halaman.content.decode()
