"""Accounts from the command line: the first administrator gets in, weak secrets and wrong roles do not."""

import io
import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pghistory.models import Events

from serang_asn.inti import lingkup
from serang_asn.inti.models import Akun, PemberianPeran, Peran
from tests.factories import AkunFactory, UnitKerjaFactory
from tests.factories.akun import beri_peran

AKAR = Path(__file__).resolve().parents[3]
SANDI = "Gerimis-Sore-di-Karangantu"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _sandi_murah(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def jalankan(*argumen: str) -> Any:
    keluar = io.StringIO()
    call_command("akun", *argumen, "--json", stdout=keluar, stderr=io.StringIO())
    return json.loads(keluar.getvalue())


def buat(*lain: str, pengguna: str = "ani", peran: str = "administrator") -> Any:
    return jalankan(
        "buat", pengguna, "--nama", "Ani Maryani", "--surel", "ani@serangkota.go.id", "--peran", peran, *lain
    )


def test_administrator_pertama_masuk_lewat_tautan_sekali_pakai(client: Client) -> None:
    hasil = buat()
    tautan = urlsplit(hasil["tautan"]).path

    isian = client.get(tautan, follow=True)
    client.post(isian.request["PATH_INFO"], {"password1": SANDI, "password2": SANDI})
    masuk = Client().post(reverse("account_login"), {"login": "ani", "password": SANDI})
    lagi = Client().get(tautan, follow=True)

    assert hasil["peran"] == [
        {"peran": "administrator", "unit": None, "mulai": timezone.localdate().isoformat(), "selesai": None}
    ]
    assert masuk.status_code == 302
    assert masuk["Location"] == "/beranda/"
    assert 'name="password1"' not in lagi.text


def test_sandi_dari_stdin(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{SANDI}\n"))

    hasil = buat("--sandi-dari-stdin")

    assert "tautan" not in hasil
    assert Akun.objects.get(pengguna="ani").check_password(SANDI)


@pytest.mark.parametrize(
    ("sandi", "pesan"), [("pendek", "12"), ("123456789012", "angka"), ("ani-maryani-1", "Nama"), ("", "12")]
)
def test_sandi_lemah_ditolak(monkeypatch: pytest.MonkeyPatch, sandi: str, pesan: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{sandi}\n"))

    with pytest.raises(CommandError, match="Kata sandi ditolak") as galat:
        buat("--sandi-dari-stdin")

    assert pesan.lower() in str(galat.value).lower()
    assert not Akun.objects.filter(pengguna="ani").exists()


def test_sandi_tanpa_terminal_ditolak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())

    with pytest.raises(CommandError, match="--sandi-dari-stdin"):
        buat("--sandi")


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (("buat", "ANI", "--nama", "Ani", "--peran", "auditor"), "sudah dipakai"),
        (("buat", "budi@kota.id", "--nama", "Budi", "--peran", "auditor"), "tidak boleh memuat @"),
        (("buat", "b", "--nama", "Budi", "--surel", "bukan surel", "--peran", "auditor"), "Surel: "),
        (("buat", "b", "--nama", "Budi", "--surel", "ANI@kota.id", "--peran", "auditor"), "sudah dipakai"),
        (("buat", "b", "--nama", "Budi", "--peran", "pengelola_opd"), "memerlukan unit"),
        (("buat", "b", "--nama", "Budi", "--peran", "auditor", "--unit", "DINAS"), "memerlukan unit"),
        (("buat", "b", "--nama", "Budi", "--peran", "kepala_opd", "--unit", "ENTAH"), "tidak ditemukan"),
        (("buat", "b", "--nama", "Budi", "--peran", "auditor", "--mulai", "kemarin"), "tidak dikenal"),
        (("beri", "entah", "--peran", "auditor"), "tidak ditemukan"),
        (("beri", "ani", "--peran", "auditor"), "sudah memegang peran"),
        (("cabut", "ani", "--peran", "petugas"), "tidak mempunyai peran"),
    ],
)
def test_penolakan_menyebut_sebab_dan_tidak_menulis(argumen: tuple[str, ...], pesan: str) -> None:
    UnitKerjaFactory(kode="DINAS")
    AkunFactory(pengguna="ani", email="ani@kota.id", peran=Peran.AUDITOR)

    with pytest.raises(CommandError, match=pesan):
        jalankan(*argumen)

    assert Akun.objects.count() == 1
    assert PemberianPeran.objects.count() == 1


def test_beri_dan_cabut_peran_berunit() -> None:
    UnitKerjaFactory(kode="DINAS")
    akun = AkunFactory(pengguna="198503142010012001", peran=Peran.PEGAWAI)

    diberi = jalankan("beri", "19850314 201001 2 001", "--peran", "kepala_opd", "--unit", "DINAS")
    boleh = lingkup.untuk(Akun.objects.get(pk=akun.pk)).peran
    dicabut = jalankan("cabut", akun.pengguna, "--peran", "kepala_opd", "--unit", "DINAS")

    assert [(satu["peran"], satu["unit"]) for satu in diberi["peran"]] == [
        ("kepala_opd", "DINAS"),
        ("pegawai", None),
    ]
    assert boleh == {"kepala_opd", "pegawai"}
    assert [satu["peran"] for satu in dicabut["peran"]] == ["pegawai"]
    assert lingkup.untuk(Akun.objects.get(pk=akun.pk)).peran == {"pegawai"}


def test_cabut_menutup_pemberian_lama_sejak_hari_ini() -> None:
    akun = AkunFactory(pengguna="ani", peran=Peran.AUDITOR)

    jalankan("cabut", "ani", "--peran", "auditor")

    assert akun.pemberian_peran.get().selesai == timezone.localdate()
    assert not lingkup.untuk(Akun.objects.get(pk=akun.pk)).peran


def test_administrator_terakhir_tidak_dapat_dicabut() -> None:
    AkunFactory(pengguna="ani", peran=Peran.ADMINISTRATOR)
    nonaktif = AkunFactory(is_active=False, peran=Peran.ADMINISTRATOR)
    beri_peran(nonaktif, Peran.AUDITOR)

    with pytest.raises(CommandError, match="Harus tetap ada satu administrator"):
        jalankan("cabut", "ani", "--peran", "administrator")

    AkunFactory(peran=Peran.ADMINISTRATOR)
    assert jalankan("cabut", "ani", "--peran", "administrator")["peran"] == []


def test_daftar_menyaring_peran_dan_tetap_beberapa_kueri(django_assert_max_num_queries: Any) -> None:
    AkunFactory(pengguna="ani", nama="Ani", email="ani@kota.id", peran=Peran.AUDITOR)
    for _ in range(5):
        AkunFactory(peran=Peran.PEGAWAI)
    lama = AkunFactory(peran=Peran.AUDITOR)
    lama.pemberian_peran.update(selesai=timezone.localdate() - timedelta(days=1))

    with django_assert_max_num_queries(2):
        semua = jalankan("daftar")

    assert len(semua) == 7
    assert jalankan("daftar", "--peran", "auditor") == [
        {
            "pengguna": "ani",
            "nama": "Ani",
            "surel": "ani@kota.id",
            "aktif": True,
            "peran": [
                {"peran": "auditor", "unit": None, "mulai": date(2020, 1, 1).isoformat(), "selesai": None}
            ],
        }
    ]


def test_tautan_baru_hanya_untuk_akun_aktif() -> None:
    AkunFactory(pengguna="ani")
    AkunFactory(pengguna="budi", is_active=False)

    assert "/masuk/lupa-sandi/" in jalankan("tautan", "ani")["tautan"]
    with pytest.raises(CommandError, match="tidak aktif"):
        jalankan("tautan", "budi")


def test_jejak_menyebut_perintah() -> None:
    buat()

    asal = {satu.pgh_context["asal"] for satu in Events.objects.filter(pgh_model__startswith="inti.")}
    assert asal == {"manage.py akun buat"}


def test_createsuperuser_menunjuk_perintah_yang_benar() -> None:
    with pytest.raises(CommandError, match=r"manage\.py akun buat"):
        call_command("createsuperuser", interactive=False, pengguna="ani", nama="Ani")


@pytest.mark.django_db(transaction=True)
def test_kode_keluar_dari_baris_perintah() -> None:
    """In a process of its own, as an administrator types it."""
    connection.close()
    perintah = [sys.executable, "manage.py", "akun", "buat", "b", "--nama", "Budi", "--peran"]

    baik = subprocess.run([*perintah, "auditor"], cwd=AKAR, capture_output=True, text=True, check=False)
    ganda = subprocess.run([*perintah, "auditor"], cwd=AKAR, capture_output=True, text=True, check=False)
    salah = subprocess.run([*perintah, "raja"], cwd=AKAR, capture_output=True, text=True, check=False)

    assert (baik.returncode, ganda.returncode, salah.returncode) == (0, 1, 2)
    assert "http" in baik.stdout
    assert ganda.stdout == ""
    assert "sudah dipakai" in ganda.stderr
