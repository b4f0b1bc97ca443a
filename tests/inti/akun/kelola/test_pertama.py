"""The first administrator comes from the server, once."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from serang_asn.inti.models import Akun, Peran
from tests.factories import AkunFactory

pytestmark = pytest.mark.django_db
SANDI = "perahu-hijau-di-tengah-sawah"


def jalankan(capsys, *argumen: str) -> str:
    call_command("administrator", "rina.admin", "Rina Admin", *argumen)
    return capsys.readouterr().out.strip()


def test_administrator_pertama_masuk_dengan_tautannya(capsys, client):
    tautan = jalankan(capsys, "--alamat", "https://siasn.example/")

    assert tautan.startswith("https://siasn.example/masuk/lupa-sandi/")
    halaman = client.get(tautan.removeprefix("https://siasn.example"), follow=True)
    client.post(halaman.request["PATH_INFO"], {"password1": SANDI, "password2": SANDI})
    lain = Client()
    lain.post(reverse("account_login"), {"login": "rina.admin", "password": SANDI})
    assert lain.get(reverse("akun:list")).status_code == 200


def test_diulang_sebelum_masuk_membuat_tautan_lain_untuk_akun_yang_sama(capsys):
    assert jalankan(capsys) != jalankan(capsys)

    akun = Akun.objects.get(pengguna="rina.admin")
    assert [satu.peran for satu in akun.pemberian_peran.all()] == ["administrator"]


def test_ditolak_bila_administrator_sudah_pernah_masuk(capsys):
    AkunFactory(peran=Peran.ADMINISTRATOR, last_login=timezone.now())

    with pytest.raises(CommandError, match="Sudah ada administrator"):
        jalankan(capsys)

    assert not Akun.objects.filter(pengguna="rina.admin").exists()


def test_akun_orang_lain_tidak_diangkat(capsys):
    AkunFactory(pengguna="rina.admin", peran=Peran.PEGAWAI)

    with pytest.raises(CommandError, match="sudah dipakai"):
        jalankan(capsys)
