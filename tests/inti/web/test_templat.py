"""Rules that every template keeps."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template

AKAR = Path(settings.BASE_DIR) / "templates"
HALAMAN = sorted(
    berkas
    for berkas in AKAR.rglob("*.html")
    if "pdf" not in berkas.relative_to(AKAR).parts  # printed documents are not served as pages
)
KOMPONEN = sorted((AKAR / "_components").glob("*.html"))
SEBARIS = re.compile(r"<style\b|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']|javascript:", re.IGNORECASE)
SKRIP = re.compile(r"<script\b([^>]*)>", re.IGNORECASE)
ASING = re.compile(r"(?:src|href)=[\"'](?:https?:)?//", re.IGNORECASE)


def _nama(berkas: Path) -> str:
    return str(berkas.relative_to(AKAR))


@pytest.mark.parametrize("berkas", HALAMAN, ids=_nama)
def test_templat_dapat_dibaca_dan_tanpa_gaya_atau_skrip_sebaris(berkas):
    teks = berkas.read_text()

    get_template(_nama(berkas))
    assert not SEBARIS.search(teks)
    assert not ASING.search(teks)
    for atribut in SKRIP.findall(teks):
        assert "src=" in atribut or 'type="application/json"' in atribut


@pytest.mark.parametrize("berkas", KOMPONEN, ids=_nama)
def test_komponen_mulai_dengan_daftar_variabel(berkas):
    baris_pertama = berkas.read_text().split("\n", 1)[0]

    assert re.fullmatch(r"\{# .+ #\}", baris_pertama)


@pytest.mark.parametrize("berkas", KOMPONEN, ids=_nama)
def test_komponen_dipakai_dengan_variabelnya_saja(berkas):
    sisipan = re.findall(r"\{% include \"_components/[^%]+%\}", berkas.read_text())

    longgar = {"table_menu.html", "table_bulk.html"}  # parts of the table, drawn in its context
    assert [s for s in sisipan if " only %}" not in s and not any(nama in s for nama in longgar)] == []


def test_setiap_komponen_bergaya_punya_templat_dan_sebaliknya():
    gaya = {b.stem for b in (Path(settings.BASE_DIR) / "static/css/components").glob("*.css")}
    daftar = set(
        re.findall(
            r"components/([\w-]+)\.css", (Path(settings.BASE_DIR) / "static/css/komponen.css").read_text()
        )
    )

    assert gaya == daftar
