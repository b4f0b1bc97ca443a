"""Colours: text reads at 4.5:1, edges of controls stand out at 3:1 (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from pathlib import Path

import pytest
from django.conf import settings

CSS = Path(settings.BASE_DIR) / "static/css"
WARNA = re.compile(r"--warna-([\w-]+):\s*#([0-9a-f]{6})")
TERANG = dict(WARNA.findall((CSS / "tokens.css").read_text()))
GELAP = TERANG | dict(WARNA.findall((CSS / "gelap.css").read_text()))

LATAR = ("latar", "latar-redup", "permukaan", "sorot")
TEKS = [
    *[(teks, latar) for teks in ("teks", "teks-redup", "teks-halus", "utama", "bahaya") for latar in LATAR],
    ("aksen-teks", "latar"),
    ("aksen-teks", "latar-redup"),
    ("aksen-teks", "aksen-lembut"),
    ("teks", "utama-lembut"),
    ("utama", "utama-lembut"),
    ("teks-redup", "utama-lembut"),
    ("baik", "baik-lembut"),
    ("waspada", "waspada-lembut"),
    ("bahaya", "bahaya-lembut"),
    ("teks", "baik-lembut"),
    ("teks", "waspada-lembut"),
    ("teks", "bahaya-lembut"),
    ("di-atas-utama", "utama"),
    ("di-atas-utama", "utama-tekan"),
    ("di-atas-bahaya", "bahaya"),
    ("di-atas-bahaya", "bahaya-tekan"),
]
TEPI = [(tepi, latar) for tepi in ("garis-kuat", "fokus") for latar in ("latar", "latar-redup", "permukaan")]
TEPI += [(f"deret-{nomor}", "permukaan") for nomor in range(1, 9)]


def _luminansi(heksa: str) -> float:
    saluran = (int(heksa[i : i + 2], 16) / 255 for i in (0, 2, 4))
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in saluran)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _kontras(satu: str, dua: str) -> float:
    terang, gelap = sorted((_luminansi(satu), _luminansi(dua)), reverse=True)
    return (terang + 0.05) / (gelap + 0.05)


def test_rumus_kontras():
    assert _kontras("000000", "ffffff") == pytest.approx(21)


@pytest.mark.parametrize("tema", [TERANG, GELAP], ids=["terang", "gelap"])
@pytest.mark.parametrize(("teks", "latar"), TEKS)
def test_teks_terbaca(tema, teks, latar):
    assert _kontras(tema[teks], tema[latar]) >= 4.5


@pytest.mark.parametrize("tema", [TERANG, GELAP], ids=["terang", "gelap"])
@pytest.mark.parametrize(("tepi", "latar"), TEPI)
def test_tepi_kendali_dan_deret_terlihat(tema, tepi, latar):
    assert _kontras(tema[tepi], tema[latar]) >= 3


def test_tema_gelap_mengganti_setiap_warna():
    gelap = dict(WARNA.findall((CSS / "gelap.css").read_text()))

    assert set(gelap) == set(TERANG)
