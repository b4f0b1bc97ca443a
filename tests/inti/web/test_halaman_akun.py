"""Pages about one's own account: complete, in Indonesian, and leading on."""

import re

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.urls import reverse

from tests.factories.akun import AkunFactory

pytestmark = pytest.mark.django_db
SANDI = "sepeda-kuning-di-pelabuhan"
INGGRIS = re.compile(r"\b(?:the|your|you|sign in|password|security key|recovery codes?)\b", re.IGNORECASE)


@pytest.fixture
def masuk(client):
    AkunFactory(pengguna="siti", nama="Siti Rahmawati", sandi=SANDI)
    client.post(reverse("account_login"), {"login": "siti", "password": SANDI})
    return client


@pytest.fixture
def ber_totp(masuk):
    """Connect an authenticator application, as its owner would: read the secret, type the present code."""
    url = reverse("mfa_activate_totp")
    masuk.post(reverse("account_reauthenticate"), {"password": SANDI})
    rahasia = masuk.get(url).context["form"].secret
    kode = format_hotp_value(hotp_value(rahasia, next(yield_hotp_counters_from_time())))
    assert "10 dari 10 kode belum dipakai." in _teks(masuk.post(url, {"code": kode}, follow=True))
    return masuk


def _teks(jawaban) -> str:
    badan = re.sub(r"<(script|head)\b.*?</\1>", "", jawaban.content.decode(), flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", badan).split())


def _periksa(jawaban) -> None:
    assert jawaban.status_code == 200
    assert len(re.findall(r"<h1\b", jawaban.content.decode())) == 1
    assert not INGGRIS.search(_teks(jawaban))


@pytest.mark.parametrize(
    "nama",
    [
        "account_login",
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key_done",
        "account_inactive",
    ],
)
def test_halaman_sebelum_masuk(client, nama):
    _periksa(client.get(reverse(nama)))


@pytest.mark.parametrize(
    "nama",
    [
        "account_logout",
        "account_reauthenticate",
        "account_change_password",
        "usersessions_list",
        "mfa_index",
        "mfa_activate_totp",
        "mfa_list_webauthn",
        "mfa_add_webauthn",
    ],
)
def test_halaman_setelah_masuk(masuk, nama):
    _periksa(masuk.get(reverse(nama), follow=True))


@pytest.mark.parametrize(
    "nama",
    [
        "mfa_index",
        "mfa_deactivate_totp",
        "mfa_reauthenticate",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
    ],
)
def test_halaman_verifikasi_dua_langkah(ber_totp, nama):
    _periksa(ber_totp.get(reverse(nama), follow=True))


def test_tautan_atur_ulang_yang_lama_menawarkan_yang_baru(client):
    jawaban = client.get(reverse("account_reset_password_from_key", kwargs={"uidb36": "1", "key": "lama-1"}))

    _periksa(jawaban)
    assert "Minta tautan baru" in _teks(jawaban)


def test_masuk_dengan_langkah_kedua(ber_totp):
    ber_totp.post(reverse("account_logout"))

    jawaban = ber_totp.post(reverse("account_login"), {"login": "siti", "password": SANDI}, follow=True)

    _periksa(jawaban)
    assert "Buka aplikasi autentikator" in _teks(jawaban)


def test_masuk_yang_salah_dijelaskan(client):
    jawaban = client.post(reverse("account_login"), {"login": "siapa", "password": "salah"})

    assert "Periksa kembali isian Anda" in _teks(jawaban)
    assert "tidak cocok" in _teks(jawaban)


def test_surel_atur_ulang_berbahasa_indonesia(client, mailoutbox, django_capture_on_commit_callbacks):
    AkunFactory(nama="Siti Rahmawati", email="siti@serangkota.example", sandi=SANDI)

    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("account_reset_password"), {"email": "siti@serangkota.example"})

    surel = mailoutbox[0]
    assert surel.subject.endswith("Kata sandi baru untuk SIASN")
    assert "Yth. Siti Rahmawati," in surel.body
    assert "/masuk/lupa-sandi/" in surel.body
    assert not INGGRIS.search(surel.body)


def test_surel_tak_dikenal_tidak_membocorkan_akun(client, mailoutbox, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        jawaban = client.post(reverse("account_reset_password"), {"email": "orang@lain.example"}, follow=True)

    assert "Bila surel itu tercatat" in _teks(jawaban)
    assert mailoutbox == []
