"""Whose address counts: that of the client, as the trusted proxies saw it."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse
from pghistory.models import Events

from serang_asn.inti.models import AksesSensitif, Peran
from serang_asn.inti.web.alamat import alamat_klien
from serang_asn.inti.web.jejak import JejakMiddleware
from tests.factories import AkunFactory, PegawaiFactory

MASUK = reverse("account_login")
PROXY = "10.0.0.1"


@pytest.mark.parametrize(
    ("tepercaya", "diteruskan", "alamat"),
    [
        (0, "203.0.113.7", PROXY),
        (1, "", PROXY),
        (1, "203.0.113.7", "203.0.113.7"),
        (1, "198.51.100.9, 203.0.113.7", "203.0.113.7"),
        (2, "198.51.100.9, 203.0.113.7, 10.0.0.2", "203.0.113.7"),
        (2, "203.0.113.7", "203.0.113.7"),
        (1, "203.0.113.7:51234", "203.0.113.7"),
        (1, "[2001:db8::7]:51234", "2001:db8::7"),
        (1, "2001:db8::7", "2001:db8::7"),
        (1, "::ffff:203.0.113.7", "203.0.113.7"),
        (1, "unknown", PROXY),
        (1, "203.0.113.7, <script>", PROXY),
    ],
)
def test_alamat_klien(settings: Any, tepercaya: int, diteruskan: str, alamat: str) -> None:
    settings.PROXY_TEPERCAYA = tepercaya
    request = RequestFactory().get("/", REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR=diteruskan)

    assert alamat_klien(request) == alamat


def test_alamat_klien_lewat_soket_unix_tidak_ada() -> None:
    assert alamat_klien(RequestFactory().get("/", REMOTE_ADDR="")) is None


@pytest.fixture(autouse=True)
def _sandi_murah(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "login_failed": "10/m/ip"}


def gagal_masuk(client: Client, kali: int, **kepala: str) -> Any:
    """Fail to sign in, each time under another name so that no account is locked; return the last answer."""
    for ke in range(kali):
        respons = client.post(MASUK, {"login": f"orang{ke}", "password": "salah"}, **kepala)
    return respons


def is_dibatasi(respons: Any) -> bool:
    return respons.status_code == 429 or "ditutup sementara" in respons.text


@pytest.mark.django_db
def test_dua_klien_di_balik_satu_proxy_dibatasi_sendiri_sendiri(client: Client, settings: Any) -> None:
    settings.PROXY_TEPERCAYA = 1

    pertama = gagal_masuk(client, 11, REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR="203.0.113.7")
    kedua = gagal_masuk(client, 1, REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR="203.0.113.8")

    assert is_dibatasi(pertama)
    assert not is_dibatasi(kedua)


@pytest.mark.django_db
def test_alamat_karangan_tanpa_proxy_tidak_menghindari_batas(client: Client) -> None:
    for ke in range(10):
        gagal_masuk(client, 1, HTTP_X_FORWARDED_FOR=f"203.0.113.{ke}")

    assert is_dibatasi(gagal_masuk(client, 1, HTTP_X_FORWARDED_FOR="203.0.113.99"))


@pytest.mark.django_db
def test_akses_sensitif_mencatat_alamat_klien(client: Client, settings: Any) -> None:
    settings.PROXY_TEPERCAYA = 1
    pegawai = PegawaiFactory()
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    client.post(
        reverse("pegawai:pegawai-sensitif", args=[pegawai.kode]),
        {"keperluan": "pengawasan", "uraian": "Pemeriksaan berkas"},
        REMOTE_ADDR=PROXY,
        HTTP_X_FORWARDED_FOR="198.51.100.9, 203.0.113.7",
    )

    assert AksesSensitif.objects.get().alamat_ip == "203.0.113.7"


@pytest.mark.django_db
def test_konteks_jejak_memuat_alamat_klien(settings: Any) -> None:
    settings.PROXY_TEPERCAYA = 1
    request = RequestFactory().post("/", REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR="203.0.113.7")
    request.user = AnonymousUser()

    def halaman(_: HttpRequest) -> HttpResponse:
        return HttpResponse(AkunFactory(pengguna="akun-baru").nama)

    JejakMiddleware(halaman)(request)

    event = Events.objects.get(pgh_model="inti.AkunEvent")
    assert event.pgh_context["alamat"] == "203.0.113.7"
