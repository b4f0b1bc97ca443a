"""The gallery shows every component, and is for those who have signed in."""

from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from serang_asn.inti.models import Peran
from tests.factories.akun import AkunFactory

pytestmark = pytest.mark.django_db
BAGIAN = {"skip_link", "brand", "navigation", "search_box", "theme_toggle", "account_menu"}  # of the shell


@pytest.fixture
def pembaca(client):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    return client


def test_galeri_memuat_setiap_komponen(pembaca):
    jawaban = pembaca.get(reverse("galeri:komponen"))
    publik = pembaca.get(reverse("galeri:publik"))

    digambar = {t.name for satu in (jawaban, publik) for t in satu.templates}
    semua = {
        f"_components/{b.name}" for b in (Path(settings.BASE_DIR) / "templates/_components").glob("*.html")
    }
    assert semua - digambar == set()


def test_galeri_hanya_untuk_yang_bekerja_dengannya(client):
    assert client.get(reverse("galeri:komponen")).status_code == 302
    client.force_login(AkunFactory(peran=Peran.PEGAWAI))
    assert client.get(reverse("galeri:komponen")).status_code == 403


def test_kemajuan_berhenti_bertanya_setelah_selesai(pembaca):
    berjalan = pembaca.get(reverse("galeri:kemajuan"), {"n": 0}).content.decode()
    selesai = pembaca.get(reverse("galeri:kemajuan"), {"n": 5000}).content.decode()

    assert 'hx-trigger="every 2s"' in berjalan
    assert "1.250 dari 5.000 (25%)" in berjalan
    assert "hx-trigger" not in selesai
    assert "Lihat hasil" in selesai


def test_halaman_publik_tidak_menyentuh_sesi(pembaca):
    jawaban = pembaca.get(reverse("galeri:publik"))

    assert "bootstrap" not in jawaban.content.decode()
    assert "csrfmiddlewaretoken" not in jawaban.content.decode()
