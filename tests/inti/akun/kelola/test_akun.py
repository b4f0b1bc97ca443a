"""Accounts: made, invited, reset, stopped; each by somebody entitled to it, and written down."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from serang_asn.inti.akun.kelola import akun as layanan
from serang_asn.inti.akun.kelola.selectors import list_perubahan_akun
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.versi import versi_kini
from tests.factories import AkunFactory, UnitKerjaFactory, beri_peran

pytestmark = pytest.mark.django_db
SANDI = "sepeda-kuning-di-pelabuhan"
SANDI_BARU = "perahu-hijau-di-tengah-sawah"


@pytest.fixture(autouse=True)
def _sandi_murah(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def admin():
    return AkunFactory(peran=Peran.ADMINISTRATOR, nama="Administrator Satu")


@pytest.fixture
def akun():
    return AkunFactory(pengguna="siti", nama="Siti Rahmawati", sandi=SANDI, email="siti@serangkota.example")


def masuk(pengguna: str, sandi: str) -> Client:
    client = Client()
    client.post(reverse("account_login"), {"login": pengguna, "password": sandi})
    return client


def is_masuk(client: Client) -> bool:
    return client.get("/beranda/").status_code == 200


def atur_sandi(jalur: str, sandi: str) -> Client:
    client = Client()
    halaman = client.get(jalur, follow=True)
    if "password1" in halaman.text:
        client.post(halaman.request["PATH_INFO"], {"password1": sandi, "password2": sandi})
    return client


def test_buat_luar_tanpa_sandi_dan_tanpa_peran(admin):
    akun = layanan.buat_luar(nama="Tamu", pengguna="tamu.satu", email="", oleh=admin)

    assert not akun.has_usable_password()
    assert not akun.pemberian_peran.exists()
    assert list_perubahan_akun(akun)[0].oleh == "Administrator Satu"


@pytest.mark.parametrize("peran", [p for p in Peran.values if p != Peran.ADMINISTRATOR])
def test_buat_luar_hanya_oleh_administrator(peran):
    unit = UnitKerjaFactory() if peran in {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD} else None

    with pytest.raises(layanan.TidakBerwenang):
        layanan.buat_luar(nama="X", pengguna="xyz", email="", oleh=AkunFactory(peran=peran, unit=unit))

    assert not Akun.objects.filter(pengguna="xyz").exists()


def test_surel_yang_sudah_dipakai_ditolak(admin, akun):
    with pytest.raises(layanan.AkunDitolak, match="sudah dipakai"):
        layanan.buat_luar(nama="X", pengguna="xyz", email="SITI@serangkota.example", oleh=admin)


class TestTautan:
    """The link that sets a password."""

    def test_dipakai_sekali(self, admin, akun):
        jalur = layanan.tautan_sandi(akun=akun, alasan="Undangan", oleh=admin)

        atur_sandi(jalur, SANDI_BARU)
        atur_sandi(jalur, "kata-sandi-pencuri-123")

        assert is_masuk(masuk("siti", SANDI_BARU))
        assert not is_masuk(masuk("siti", "kata-sandi-pencuri-123"))

    def test_kedaluwarsa(self, admin, akun, settings):
        jalur = layanan.tautan_sandi(akun=akun, alasan="Undangan", oleh=admin)
        settings.PASSWORD_RESET_TIMEOUT = -1

        atur_sandi(jalur, SANDI_BARU)

        assert not is_masuk(masuk("siti", SANDI_BARU))

    def test_tautan_baru_mematikan_yang_lama(self, admin, akun):
        lama = layanan.tautan_sandi(akun=akun, alasan="Undangan", oleh=admin)
        baru = layanan.tautan_sandi(akun=akun, alasan="Undangan lagi", oleh=admin)

        atur_sandi(lama, SANDI_BARU)
        assert not is_masuk(masuk("siti", SANDI_BARU))
        atur_sandi(baru, SANDI_BARU)
        assert is_masuk(masuk("siti", SANDI_BARU))

    def test_sandi_lama_dan_sesinya_berakhir(self, admin, akun):
        perangkat = masuk("siti", SANDI)
        assert is_masuk(perangkat)

        layanan.tautan_sandi(akun=akun, alasan="Lupa", oleh=admin)

        assert not is_masuk(perangkat)
        assert not is_masuk(masuk("siti", SANDI))

    def test_tercatat_tanpa_tautannya(self, admin, akun):
        jalur = layanan.tautan_sandi(akun=akun, alasan="Lupa sandi", oleh=admin)

        catatan = list_perubahan_akun(akun)[0]
        assert (catatan.tindakan, catatan.alasan) == ("Tautan kata sandi dibuat", "Lupa sandi")
        assert jalur.rstrip("/").split("-")[-1] not in str(akun.jejak.latest("pgh_id").__dict__)

    def test_akun_nonaktif_ditolak(self, admin, akun):
        layanan.nonaktifkan(akun=akun, alasan="x", oleh=admin)

        with pytest.raises(layanan.AkunDitolak, match="tidak aktif"):
            layanan.tautan_sandi(akun=akun, alasan="x", oleh=admin)


def test_nonaktifkan_mengakhiri_sesi_seketika_dan_tidak_hidup_lagi(admin, akun):
    perangkat = masuk("siti", SANDI)

    layanan.nonaktifkan(akun=akun, alasan="Cuti besar", oleh=admin)

    assert not is_masuk(perangkat)
    assert not is_masuk(masuk("siti", SANDI))
    layanan.aktifkan(akun=akun, alasan="Kembali", oleh=admin)
    assert not is_masuk(perangkat)
    assert is_masuk(masuk("siti", SANDI))


def test_reset_mfa_menghapus_semua_faktor(admin, akun):
    Authenticator.objects.create(user=akun, type=Authenticator.Type.TOTP, data={"secret": "x"})
    Authenticator.objects.create(user=akun, type=Authenticator.Type.RECOVERY_CODES, data={"seed": "x"})

    layanan.reset_mfa(akun=akun, alasan="Ponsel hilang", oleh=admin)

    assert not Authenticator.objects.filter(user=akun).exists()
    assert list_perubahan_akun(akun)[0].tindakan == "Verifikasi dua langkah dihapus"


def test_akhiri_sesi_semua_perangkat(admin, akun):
    kantor, ponsel = masuk("siti", SANDI), masuk("siti", SANDI)

    layanan.akhiri_sesi(akun=akun, alasan="Ponsel hilang", oleh=admin)

    assert not is_masuk(kantor)
    assert not is_masuk(ponsel)
    assert not UserSession.objects.filter(user=akun).exists()
    assert not Session.objects.exists()


def test_ubah_nama_dan_surel(admin, akun):
    layanan.ubah(akun=akun, nama="Siti R.", email="sr@serangkota.example", versi=versi_kini(akun),
                 alasan="Ejaan", oleh=admin)  # fmt: skip

    akun.refresh_from_db()
    assert (akun.nama, akun.email) == ("Siti R.", "sr@serangkota.example")


LAYANAN = (
    layanan.nonaktifkan,
    layanan.aktifkan,
    layanan.reset_mfa,
    layanan.akhiri_sesi,
    layanan.tautan_sandi,
)


@pytest.mark.parametrize("kerja", LAYANAN, ids=lambda f: f.__name__)
def test_akun_yang_lebih_tinggi_tidak_dikelola(admin, kerja):
    petugas = AkunFactory(peran=Peran.PETUGAS)

    with pytest.raises(layanan.TidakBerwenang):
        kerja(akun=admin, alasan="x", oleh=petugas)

    assert Akun.objects.get(pk=admin.pk).is_active


@pytest.mark.parametrize("kerja", LAYANAN, ids=lambda f: f.__name__)
def test_akun_sendiri_tidak_dikelola_di_sini(admin, kerja):
    with pytest.raises(layanan.TidakBerwenang, match="Akun sendiri"):
        kerja(akun=admin, alasan="x", oleh=admin)


@pytest.mark.parametrize("kerja", LAYANAN, ids=lambda f: f.__name__)
@pytest.mark.parametrize("peran", [Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.PEGAWAI, Peran.AUDITOR])
def test_pembaca_tidak_mengelola_akun(akun, kerja, peran):
    oleh = AkunFactory(peran=peran, unit=UnitKerjaFactory() if peran == Peran.KEPALA_OPD else None)

    with pytest.raises(layanan.TidakBerwenang):
        kerja(akun=akun, alasan="x", oleh=oleh)


def test_peran_yang_baru_akan_berlaku_sudah_melindungi(akun):
    petugas = AkunFactory(peran=Peran.PETUGAS)
    from datetime import timedelta

    from django.utils import timezone

    beri_peran(akun, Peran.ADMINISTRATOR, mulai=timezone.localdate() + timedelta(days=3))

    with pytest.raises(layanan.TidakBerwenang):
        layanan.tautan_sandi(akun=akun, alasan="x", oleh=petugas)


def test_surat_undangan_berisi_tautan_yang_berlaku(client, admin, akun, mailoutbox):
    client.force_login(admin)

    client.post(reverse("akun:tautan", args=[akun.kode]), {"cara": "surel", "alasan": "Undangan"})

    (surat,) = mailoutbox
    assert surat.to == ["siti@serangkota.example"]
    jalur = re.search(r"http://testserver(/\S+)", surat.body)[1]
    atur_sandi(jalur, SANDI_BARU)
    assert is_masuk(masuk("siti", SANDI_BARU))
