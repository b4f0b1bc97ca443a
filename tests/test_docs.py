"""What is documented is what exists."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

AKAR = Path(__file__).resolve().parents[1]
PEMBACA_LINGKUNGAN = (
    "serang_asn/settings.py",
    "serang_asn/gunicorn.py",
    "serang_asn/inti/management/commands/jalan.py",
    "tests/conftest.py",
    "tests/alat/peramban.py",
)
PEMBACA_SHELL = ("Makefile", *(f"bin/{berkas.name}" for berkas in sorted((AKAR / "bin").iterdir())))
DARI_PYTHON = re.compile(r"""env(?:iron)?(?:\.\w+)?[(\[]\s*["']([A-Z][A-Z0-9_]+)["']""")
DARI_SHELL = re.compile(r"\$\$?\{([A-Z][A-Z0-9_]+):-")
MILIK_SISTEM = {"PATH", "HOME", "PYTEST_XDIST_WORKER", "DJANGO_ALLOW_ASYNC_UNSAFE"}
PAKET = ("serang_asn", "pegawai", "pelatihan", "transparansi")
PERINTAH = re.compile(r"manage\.py ([a-z_]+)")
NAMA = re.compile(r"`([a-z_]+)`")
APP = ("serang_asn.inti", "pegawai", "pelatihan", "transparansi")


def baca(berkas: str) -> str:
    return (AKAR / berkas).read_text()


def test_setiap_variabel_lingkungan_ada_di_env_example() -> None:
    dibaca = {nama for berkas in PEMBACA_LINGKUNGAN for nama in DARI_PYTHON.findall(baca(berkas))}
    dibaca |= {nama for berkas in PEMBACA_SHELL for nama in DARI_SHELL.findall(baca(berkas))}
    tertulis = set(re.findall(r"^#?([A-Z][A-Z0-9_]+)=", baca(".env.example"), re.MULTILINE))

    assert {"SECRET_KEY", "PORT", "PYTHON"} <= dibaca  # the search itself works
    assert dibaca - MILIK_SISTEM == tertulis


def test_setiap_perintah_ada_di_panduan_operasi() -> None:
    perintah = {nama for nama, app in get_commands().items() if app in APP}

    tertulis = set(re.findall(r"`([a-z_]+)`", baca("docs/operasi.md").split("## Commands")[1]))

    assert "jalan" in perintah
    assert perintah <= tertulis


def test_setiap_perintah_yang_disebut_ada() -> None:
    """In the documents, in what people read on the screen, and in the table of commands."""
    teks = [*AKAR.glob("*.md"), *(AKAR / "docs").rglob("*.md"), *(AKAR / "templates").rglob("*.html")]
    kode = [berkas for paket in PAKET for berkas in (AKAR / paket).rglob("*.py")]
    disebut = {nama for berkas in (*teks, *kode) for nama in PERINTAH.findall(berkas.read_text())}
    tabel = baca("docs/operasi.md").split("## Commands")[1].split("\n## ")[0]
    kolom_pertama = re.findall(r"^\| (`[^|]+) \|", tabel, re.MULTILINE)
    disebut |= {nama for sel in kolom_pertama for nama in NAMA.findall(sel)}

    assert {"jalan", "cadangkan", "akun"} <= disebut  # the search itself works
    assert disebut - set(get_commands()) - {"help"} == set()


@pytest.mark.parametrize(
    "berkas", [str(b.relative_to(AKAR)) for b in (AKAR / "README.md", *sorted((AKAR / "docs").rglob("*.md")))]
)
def test_tautan_dalam_dokumen_tidak_putus(berkas: str) -> None:
    induk = (AKAR / berkas).parent
    tautan = re.findall(r"\]\((?!https?:|#|/)([^)#]+)", baca(berkas))

    assert [satu for satu in tautan if not (induk / satu).exists()] == []


def test_setiap_gambar_dipakai_dan_ada() -> None:
    tertulis = {
        (berkas.parent / tautan).resolve()
        for berkas in (AKAR / "README.md", *(AKAR / "docs").rglob("*.md"))
        for tautan in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", berkas.read_text())
    }

    assert tertulis == {satu.resolve() for satu in (AKAR / "docs" / "gambar").iterdir()}
