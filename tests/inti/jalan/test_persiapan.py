"""Steps before the doors open are skipped when nothing has changed."""

import os
from pathlib import Path
from typing import Any

import pytest

from serang_asn.inti.jalan import persiapan
from tests.factories import AkunFactory


@pytest.mark.django_db
def test_migrasi_dilewati_bila_lengkap() -> None:
    assert persiapan.migrasi() is False


@pytest.mark.django_db
def test_rumah_kosong_selama_belum_ada_akun() -> None:
    assert persiapan.is_kosong()

    AkunFactory()

    assert not persiapan.is_kosong()


@pytest.fixture
def sumber(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One static file, collected into a folder of its own."""
    berkas = tmp_path / "sumber" / "gaya.css"
    berkas.parent.mkdir()
    berkas.write_text("p { color: black }")
    settings.STATICFILES_DIRS = [str(berkas.parent)]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.VAR_DIR = tmp_path
    monkeypatch.setenv("ASN_VAR", str(tmp_path))  # for the process that collects
    settings.STATIC_ROOT = str(tmp_path / "static")
    (tmp_path / "static").mkdir()
    return berkas


def tandai_terkumpul(var: Path) -> None:
    (var / "static" / "staticfiles.json").write_text("{}")
    (var / "statis.sidik").write_text(persiapan.sidik_statis())


def test_statis_dilewati_bila_sumber_tidak_berubah(sumber: Path, tmp_path: Path) -> None:
    tandai_terkumpul(tmp_path)

    assert persiapan.BerkasStatis().mulai() is False


@pytest.mark.parametrize("perubahan", ["isi", "waktu", "hasil terhapus"])
def test_statis_dikumpulkan_lagi_bila_berubah(sumber: Path, tmp_path: Path, perubahan: str) -> None:
    tandai_terkumpul(tmp_path)
    if perubahan == "isi":
        sumber.write_text("p { color: blue; margin: 0 }")
    elif perubahan == "waktu":
        os.utime(sumber, (0, 0))
    else:
        (tmp_path / "static" / "staticfiles.json").unlink()

    statis = persiapan.BerkasStatis()
    assert statis.mulai() is True
    statis.tunggu()

    assert (tmp_path / "statis.sidik").read_text() == persiapan.sidik_statis()
