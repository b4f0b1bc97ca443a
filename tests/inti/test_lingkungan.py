"""A wrong variable ends every start with one Indonesian sentence that names it and the remedy."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import OperationalError

from serang_asn.inti import gangguan
from serang_asn.inti.lingkungan import env

AKAR = Path(__file__).resolve().parents[2]
MANAGE = [sys.executable, "manage.py"]
GUNICORN = [sys.executable, "-m", "gunicorn", "-c", "python:serang_asn.gunicorn", "serang_asn.wsgi"]
TAK_ADA = "postgresql://siasn:rahasia@127.0.0.1:1/siasn"


def jalankan(perintah: list[str], tmp_path: Path, **lingkungan: str) -> "subprocess.CompletedProcess[str]":
    dasar = {nama: os.environ[nama] for nama in ("PATH", "HOME") if nama in os.environ}
    dasar |= {"ASN_MODE": "uji", "ASN_VAR": str(tmp_path), "DATABASE_URL": TAK_ADA}
    return subprocess.run(
        perintah, cwd=AKAR, env=dasar | lingkungan, capture_output=True, text=True, check=False, timeout=60
    )


def periksa_satu_kalimat(hasil: "subprocess.CompletedProcess[str]", *penggal: str) -> None:
    keluaran = hasil.stdout + hasil.stderr
    assert hasil.returncode not in (0, None), keluaran
    assert "Traceback" not in keluaran
    assert len(keluaran.strip().splitlines()) == 1, keluaran
    for satu in penggal:
        assert satu in keluaran


@pytest.mark.parametrize(
    ("nama", "nilai", "obat"),
    [
        ("ASN_MODE", "prod", "demo, uji, produksi"),
        ("PORT", "abc", "bilangan bulat"),
        ("PORT", "80000", "1 sampai 65535"),
        ("DB_CONN_MAX_AGE", "abc", "bilangan bulat"),
        ("DB_CONN_MAX_AGE", "-1", "paling kecil 0"),
        ("DB_PGBOUNCER", "mungkin", "true atau false"),
        ("MFA_WAJIB", "ture", "true atau false"),
        ("DEBUG", "2", "true atau false"),
        ("BEHIND_PROXY", "nginx", "true atau false"),
        ("IMPOR_UKURAN_MAKS", "100MB", "bilangan bulat"),
        ("LOG_LEVEL", "LOUD", "WARNING"),
        ("DATABASE_URL", "siasn", "postgresql://"),
        ("DATABASE_URL", "mysql://root@db/siasn", "postgresql://"),
        ("DATABASE_URL", "postgresql://siasn@db.internal", "nama basis data"),
        ("DATABASE_URL", "postgresql://siasn:pa/ss@db.internal/siasn", "%40"),
        ("DATABASE_URL", "postgresql://siasn@db.internal:lima/siasn", "porta"),
    ],
)
def test_variabel_salah_menghentikan_setiap_perintah(
    tmp_path: Path, nama: str, nilai: str, obat: str
) -> None:
    hasil = jalankan([*MANAGE, "check"], tmp_path, **{nama: nilai})

    periksa_satu_kalimat(hasil, nama, obat)
    assert "pa/ss" not in hasil.stderr


@pytest.mark.parametrize(
    ("nama", "nilai"),
    [("PORT", "abc"), ("WEB_CONCURRENCY", "0"), ("WEB_THREADS", "x")],
)
def test_variabel_salah_menghentikan_gunicorn(tmp_path: Path, nama: str, nilai: str) -> None:
    periksa_satu_kalimat(jalankan(GUNICORN, tmp_path, **{nama: nilai}), nama, "bilangan bulat")


@pytest.mark.parametrize("nama", ["WEB_CONCURRENCY", "WEB_THREADS"])
def test_variabel_gunicorn_salah_menghentikan_jalan(tmp_path: Path, nama: str) -> None:
    hasil = jalankan([*MANAGE, "jalan", "--porta", str(porta_bebas())], tmp_path, **{nama: "banyak"})

    periksa_satu_kalimat(hasil, nama, "bilangan bulat")


@pytest.mark.parametrize("porta", ["80000", "0", "abc", "-1", "8000.5"])
def test_porta_salah_menghentikan_jalan(tmp_path: Path, porta: str) -> None:
    hasil = jalankan([*MANAGE, "jalan", f"--porta={porta}"], tmp_path)

    periksa_satu_kalimat(hasil, porta, "--porta", "PORT")


def test_host_asing_menghentikan_jalan(tmp_path: Path) -> None:
    hasil = jalankan([*MANAGE, "jalan", "--host", "192.0.2.1"], tmp_path)

    periksa_satu_kalimat(hasil, "HOST", "192.0.2.1")


def test_folder_yang_tak_dapat_ditulisi_menghentikan_jalan(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")

    hasil = jalankan([*MANAGE, "jalan"], tmp_path, ASN_MODE="demo", ASN_VAR=str(tmp_path / "berkas" / "var"))

    periksa_satu_kalimat(hasil, "ASN_VAR")


@pytest.mark.parametrize("perintah", ["jalan", "pekerja", "migrate", "akun"])
def test_basisdata_tak_terhubung_menghentikan_dengan_kalimat(tmp_path: Path, perintah: str) -> None:
    argumen = {"jalan": ["--porta", str(porta_bebas())], "akun": ["daftar"]}.get(perintah, [])

    hasil = jalankan([*MANAGE, perintah, *argumen], tmp_path)

    periksa_satu_kalimat(hasil, "Server basis data tidak dapat dihubungi", "DATABASE_URL")
    assert "rahasia" not in hasil.stderr


def test_traceback_tersedia_bagi_yang_memintanya(tmp_path: Path) -> None:
    hasil = jalankan([*MANAGE, "akun", "--traceback", "daftar"], tmp_path)

    assert hasil.returncode == 1
    assert "Traceback" in hasil.stderr


def test_variabel_kosong_berarti_bawaan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DB_CONN_MAX_AGE", " ")
    monkeypatch.setenv("MFA_WAJIB", "")

    assert env.int("DB_CONN_MAX_AGE", default=60) == 60
    assert env.bool("MFA_WAJIB", default=True) is True


@pytest.mark.parametrize(
    ("teks", "nilai"), [("ya", True), ("TRUE", True), ("1", True), ("Tidak", False), ("off", False)]
)
def test_ya_dan_tidak(monkeypatch: pytest.MonkeyPatch, teks: str, nilai: bool) -> None:
    monkeypatch.setenv("MFA_WAJIB", teks)

    assert env.bool("MFA_WAJIB", default=not nilai) is nilai


@pytest.mark.parametrize(
    ("pesan", "penggal"),
    [
        ('could not translate host name "db" to address', "tidak dikenal"),
        ('FATAL:  database "siasn" does not exist', "belum ada"),
        ('FATAL:  password authentication failed for user "siasn"', "sandi"),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.9"', "pg_hba.conf"),
        ("FATAL:  sorry, too many clients already", "max_connections"),
        ("timeout expired", "tidak dapat dihubungi"),
    ],
)
def test_sebab_tak_terhubung_dibedakan(pesan: str, penggal: str) -> None:
    dikenal = gangguan.kenali(OperationalError(pesan))

    assert dikenal is not None
    assert penggal in dikenal.obat
    assert "administrator" in dikenal.pesan


def test_kesalahan_kode_bukan_gangguan() -> None:
    assert gangguan.kenali(ValueError("salah")) is None
    assert gangguan.kenali(PermissionError(13, "Permission denied")) is None


def porta_bebas() -> int:
    with socket.create_server(("127.0.0.1", 0)) as soket:
        return int(soket.getsockname()[1])
