"""`manage.py jalan` as a person starts it: real web server, real worker, Ctrl-C."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[3]
SIAP = "siap di http://"


@pytest.fixture
def porta() -> int:
    with socket.create_server(("127.0.0.1", 0)) as soket:
        return int(soket.getsockname()[1])


def mulai(tmp_path: Path, porta: int) -> "subprocess.Popen[str]":
    lingkungan = {**os.environ, "PORT": str(porta), "ASN_VAR": str(tmp_path), "WEB_CONCURRENCY": "1"}
    return subprocess.Popen(
        [sys.executable, "manage.py", "jalan"],
        cwd=AKAR, env=lingkungan, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


@pytest.fixture
def aplikasi(tmp_path: Path, porta: int, transactional_db: None) -> Iterator["subprocess.Popen[str]"]:
    proses = mulai(tmp_path, porta)
    yield proses
    proses.kill()
    proses.wait()
    assert proses.stdout is not None
    proses.stdout.close()


def baca_sampai(proses: "subprocess.Popen[str]", penggal: str) -> str:
    assert proses.stdout is not None
    terbaca = ""
    for baris in proses.stdout:
        terbaca += baris
        if penggal in baris:
            return terbaca
    pytest.fail(f"'{penggal}' tidak muncul:\n{terbaca}")


def test_melayani_lalu_berhenti_bersih(aplikasi: "subprocess.Popen[str]", porta: int, tmp_path: Path) -> None:
    baca_sampai(aplikasi, f"{SIAP}127.0.0.1:{porta}/")

    sambungan = http.client.HTTPConnection("127.0.0.1", porta, timeout=10)
    sambungan.request("GET", "/sehat/")
    jawaban = sambungan.getresponse()
    assert jawaban.status == 200
    assert json.load(jawaban)["pekerja"]["baik"] is True
    sambungan.close()

    kedua = mulai(tmp_path, porta)
    assert "sudah berjalan dari folder ini" in kedua.communicate()[0]
    assert kedua.returncode == 1

    aplikasi.send_signal(signal.SIGINT)
    assert "Dihentikan." in aplikasi.communicate()[0]
    assert aplikasi.returncode == 0


def test_porta_terpakai_menghentikan_dengan_pesan(tmp_path: Path, transactional_db: None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as pemakai:
        nomor = int(pemakai.getsockname()[1])
        proses = mulai(tmp_path, nomor)
        keluaran = proses.communicate()[0]

    assert proses.returncode == 1
    assert f"Porta {nomor} sedang dipakai program lain" in keluaran
