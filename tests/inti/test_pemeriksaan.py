"""Production refuses to start with an unsafe setting."""

import base64
import os
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from serang_asn.inti.pemeriksaan import periksa_produksi, periksa_surel

AKAR = Path(__file__).resolve().parents[2]
AMAN = {
    "ASN_MODE": "produksi",
    "DEBUG": False,
    "SECRET_KEY": "p2Vx9Qm4Zr7Lk1Tn8Wc5Yb3Hd6Jf0Gs_aEuIoCvXqRtMzNwBySgP-KhDl",
    "ALLOWED_HOSTS": ["siasn.serangkota.go.id"],
    "SESSION_COOKIE_SECURE": True,
    "CSRF_COOKIE_SECURE": True,
    "NIK_KUNCI": [base64.urlsafe_b64encode(bytes(range(32))).decode()],
    "NIK_KUNCI_HASH": "rahasia-yang-panjangnya-lebih-dari-32-huruf",
    "MFA_WAJIB": True,
}


@pytest.fixture
def aman(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Settings that pass, for the test to spoil one."""
    for nama, nilai in AMAN.items():
        setattr(settings, nama, nilai)
    monkeypatch.setitem(settings.DATABASES["default"], "HOST", "db.internal")
    return settings


def test_setelan_aman_lolos(aman: Any) -> None:
    assert periksa_produksi() == []


@pytest.mark.parametrize(
    ("nama", "nilai", "kode"),
    [
        ("ASN_MODE", "demo", "E001"),
        ("DEBUG", True, "E002"),
        ("SECRET_KEY", "", "E003"),
        ("SECRET_KEY", "x" * 80, "E003"),
        ("SECRET_KEY", "django-insecure-" + AMAN["SECRET_KEY"], "E003"),
        ("ALLOWED_HOSTS", [], "E004"),
        ("ALLOWED_HOSTS", ["*"], "E004"),
        ("SESSION_COOKIE_SECURE", False, "E005"),
        ("CSRF_COOKIE_SECURE", False, "E005"),
        ("NIK_KUNCI", [], "E006"),
        ("NIK_KUNCI", ["bukan kunci"], "E006"),
        ("NIK_KUNCI", ["ZGVtby1rdW5jaS1uaWstYnVrYW4tcHJvZHVrc2ktMDE="], "E006"),
        ("NIK_KUNCI_HASH", "pendek", "E007"),
        ("MFA_WAJIB", False, "E009"),
        ("DOKUMEN_PEMINDAI", "serang_asn.inti.dokumen.pemindai.tidak_ada", "E010"),
    ],
)
def test_satu_setelan_tak_aman_ditolak(aman: Any, nama: str, nilai: object, kode: str) -> None:
    setattr(aman, nama, nilai)

    galat = periksa_produksi()

    assert [satu.id for satu in galat] == [f"inti.{kode}"]
    assert galat[0].hint


def test_basisdata_tertanam_ditolak(aman: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "PG_VERSION").write_text("18\n")
    monkeypatch.setitem(aman.DATABASES["default"], "HOST", str(tmp_path))

    assert [satu.id for satu in periksa_produksi()] == ["inti.E008"]


def jalankan(*argumen: str, **lingkungan: str) -> "subprocess.CompletedProcess[str]":
    dasar = {nama: os.environ[nama] for nama in ("PATH", "HOME") if nama in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *argumen],
        cwd=AKAR, env=dasar | {"ASN_MODE": "produksi"} | lingkungan,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_produksi_tanpa_setelan_menolak_berjalan_dan_menyebut_semuanya() -> None:
    hasil = jalankan("check", DATABASE_URL="postgresql://siasn@db.internal/siasn")

    assert hasil.returncode == 1
    assert "Traceback" not in hasil.stderr
    for nama in ("SECRET_KEY", "ALLOWED_HOSTS", "NIK_KUNCI", "NIK_KUNCI_HASH"):
        assert nama in hasil.stderr


def test_produksi_tanpa_basisdata_tidak_memakai_yang_tertanam() -> None:
    hasil = jalankan("check")

    assert hasil.returncode == 1
    assert "DATABASE_URL" in hasil.stderr


def test_produksi_dengan_setelan_aman_lolos_pemeriksaan_django() -> None:
    hasil = jalankan(
        "check", "--deploy", "--fail-level", "WARNING",
        DATABASE_URL="postgresql://siasn@db.internal/siasn",
        SECRET_KEY=secrets.token_urlsafe(64),
        ALLOWED_HOSTS="siasn.serangkota.go.id",
        CSRF_TRUSTED_ORIGINS="https://siasn.serangkota.go.id",
        NIK_KUNCI=base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        NIK_KUNCI_HASH=secrets.token_urlsafe(32),
        EMAIL_URL="smtp+tls://siasn:sandi@mail.serangkota.go.id:587",
        DEFAULT_FROM_EMAIL="SIASN <siasn@serangkota.go.id>",
    )  # fmt: skip

    assert hasil.returncode == 0, hasil.stderr


@pytest.mark.parametrize(
    ("mode", "backend", "pengirim", "harapan"),
    [
        ("produksi", "django.core.mail.backends.console.EmailBackend", "a@b.go.id", ["inti.W001"]),
        ("produksi", "django.core.mail.backends.smtp.EmailBackend", "SIASN <a@b.example>", ["inti.W002"]),
        ("produksi", "django.core.mail.backends.dummy.EmailBackend", "a@b.go.id", []),
        ("demo", "django.core.mail.backends.console.EmailBackend", "a@b.example", []),
    ],
)
def test_surel_yang_tidak_terkirim_diperingatkan(settings, mode, backend, pengirim, harapan) -> None:
    settings.ASN_MODE, settings.EMAIL_BACKEND, settings.DEFAULT_FROM_EMAIL = mode, backend, pengirim
    assert [satu.id for satu in periksa_surel()] == harapan
