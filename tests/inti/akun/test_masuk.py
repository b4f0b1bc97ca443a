"""Signing in, lock-out, second factor, sessions."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.core.cache import cache
from django.test import Client
from django.urls import NoReverseMatch, reverse

from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from tests.factories import AkunFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
MASUK = reverse("account_login")
NIP = "198503142010012001"
SANDI = "sandi-panjang-untuk-uji"


@pytest.fixture(autouse=True)
def _tanpa_sisa_hitungan():
    cache.clear()


@pytest.fixture(autouse=True)
def _sandi_murah(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def akun():
    return AkunFactory(pengguna=NIP, email="ani@serangkota.example", sandi=SANDI)


@pytest.mark.parametrize(
    "isian", [NIP, "19850314 201001 2 001", f" {NIP} ", "ani@serangkota.example", "ANI@serangkota.example"]
)
def test_masuk_dengan_nip_atau_surel(client, akun, isian):
    respons = client.post(MASUK, {"login": isian, "password": SANDI})

    assert respons.status_code == 302
    assert respons["Location"] == "/beranda/"
    assert client.session["_auth_user_id"] == str(akun.pk)


@pytest.mark.parametrize(
    ("isian", "sandi"), [(NIP, "salah"), ("199001012020121001", SANDI), ("x@y.id", SANDI)]
)
def test_masuk_salah_tanpa_membuka_mana_yang_salah(client, akun, isian, sandi):
    respons = client.post(MASUK, {"login": isian, "password": sandi})

    assert "NIP, surel, atau kata sandi tidak cocok" in respons.text
    assert "_auth_user_id" not in client.session


def test_masuk_terkunci_setelah_lima_kegagalan(client, akun):
    for cara in (NIP, "19850314 201001 2 001", NIP, f"{NIP} ", NIP):
        client.post(MASUK, {"login": cara, "password": "salah"})

    respons = client.post(MASUK, {"login": NIP, "password": SANDI})

    assert "ditutup sementara" in respons.text
    assert "_auth_user_id" not in client.session


def test_akun_nonaktif_tidak_masuk(client, akun):
    Akun.objects.filter(pk=akun.pk).update(is_active=False)

    client.post(MASUK, {"login": NIP, "password": SANDI})

    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("nama", ["account_signup", "account_email", "socialaccount_connections"])
def test_halaman_tanpa_arti_tidak_ada(nama):
    with pytest.raises(NoReverseMatch):
        reverse(nama)


WAJIB = [Peran.ADMINISTRATOR, Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.AUDITOR]
TIDAK_WAJIB = [peran for peran in Peran if peran not in WAJIB]


def akun_berperan(peran):
    return AkunFactory(peran=peran, unit=UnitKerjaFactory() if peran in PERAN_BERUNIT else None)


@pytest.mark.parametrize("peran", WAJIB)
@pytest.mark.parametrize("alamat", ["/beranda/", reverse("pegawai:pegawai-list"), reverse("bantuan:list")])
def test_verifikasi_dua_langkah_wajib(client, settings, peran, alamat):
    settings.MFA_WAJIB = True
    client.force_login(akun_berperan(peran))

    respons = client.get(alamat)

    assert respons.status_code == 302
    assert respons["Location"] == reverse("mfa_index")
    assert client.get(reverse("mfa_index")).status_code == 200


@pytest.mark.parametrize("peran", WAJIB)
def test_verifikasi_dua_langkah_terpasang_membuka_jalan(client, settings, peran):
    settings.MFA_WAJIB = True
    akun = akun_berperan(peran)
    Authenticator.objects.create(user=akun, type=Authenticator.Type.TOTP, data={"secret": "x"})
    client.force_login(akun)

    assert client.get("/beranda/").status_code == 200


@pytest.mark.parametrize("peran", TIDAK_WAJIB)
def test_verifikasi_dua_langkah_tidak_wajib(client, settings, peran):
    settings.MFA_WAJIB = True
    client.force_login(akun_berperan(peran))

    assert client.get("/beranda/").status_code == 200


def test_rahasia_verifikasi_tersandi():
    from allauth.mfa.adapter import get_adapter

    tersandi = get_adapter().encrypt("JBSWY3DPEHPK3PXP")

    assert "JBSWY3DPEHPK3PXP" not in tersandi
    assert get_adapter().decrypt(tersandi) == "JBSWY3DPEHPK3PXP"


def test_label_verifikasi_tanpa_nip(akun):
    from allauth.mfa.adapter import get_adapter

    assert NIP not in get_adapter().build_totp_url(akun, "JBSWY3DPEHPK3PXP")


@pytest.fixture
def dua_sesi(akun):
    """The same account signed in on two devices."""
    kantor, ponsel = Client(), Client(HTTP_USER_AGENT="Ponsel")
    for perangkat in (kantor, ponsel):
        perangkat.post(MASUK, {"login": NIP, "password": SANDI})
    return kantor, ponsel


def test_sesi_lain_dapat_diakhiri(dua_sesi):
    kantor, ponsel = dua_sesi
    sesi_ponsel = UserSession.objects.get(user_agent="Ponsel")

    kantor.post(reverse("usersessions_end", args=[sesi_ponsel.pk]))

    assert ponsel.get("/beranda/").status_code == 302
    assert kantor.get("/beranda/").status_code == 200


def test_semua_sesi_lain_dapat_diakhiri(dua_sesi):
    kantor, ponsel = dua_sesi

    kantor.post(reverse("usersessions_list"))

    assert ponsel.get("/beranda/").status_code == 302
    assert UserSession.objects.count() == 1


def test_sesi_orang_lain_tidak_dapat_diakhiri(dua_sesi, client):
    client.force_login(AkunFactory())

    respons = client.post(reverse("usersessions_end", args=[UserSession.objects.get(user_agent="Ponsel").pk]))

    assert respons.status_code == 404
    assert dua_sesi[1].get("/beranda/").status_code == 200


def test_ganti_sandi_menolak_yang_pendek(client, akun):
    client.post(MASUK, {"login": NIP, "password": SANDI})
    isian = {"oldpassword": SANDI, "password1": "pendek1", "password2": "pendek1"}

    respons = client.post(reverse("account_change_password"), isian)

    assert "12" in respons.text
    akun.refresh_from_db()
    assert akun.check_password(SANDI)


@pytest.mark.parametrize(
    "nama",
    ["account_login", "account_reset_password", "account_reset_password_done"],
)
def test_halaman_akun_untuk_umum_terbuka(client, nama):
    assert client.get(reverse(nama)).status_code == 200


@pytest.mark.parametrize(
    "nama", ["account_change_password", "mfa_index", "usersessions_list", "account_logout"]
)
def test_halaman_akun_sendiri_tampil(client, akun, nama):
    client.post(MASUK, {"login": NIP, "password": SANDI})

    assert client.get(reverse(nama)).status_code == 200
