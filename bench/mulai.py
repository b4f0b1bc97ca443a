"""From nothing to the first page, and again; then the portal under load, served as citizens get it.

Floor of the start: the same Python only loading Django. Floor of the load: a static file of the same server.
"""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage

from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

BATAS_PERTAMA, BATAS_KEDUA = 60.0, 10.0
BATAS_LAJU = 1000
SIAP = "siap di http://"
PEMINTA = 2
"""Processes that ask; they share the cores with the server, so the figure is on the low side."""
PERMINTAAN = 4000

BEBAN = """
import socket, sys
porta, jalur, kali = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
permintaan = f"GET {jalur} HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nAccept-Language: id\\r\\n\\r\\n".encode()
soket = socket.create_connection(("127.0.0.1", porta))
sisa = b""
for _ in range(kali):
    soket.sendall(permintaan)
    while b"\\r\\n\\r\\n" not in sisa:
        sisa += soket.recv(65536)
    kepala, _, sisa = sisa.partition(b"\\r\\n\\r\\n")
    assert kepala.startswith(b"HTTP/1.1 200"), kepala
    nama = b"content-length:"
    panjang = next(int(b.split(b":")[1]) for b in kepala.split(b"\\r\\n") if b.lower().startswith(nama))
    while len(sisa) < panjang:
        sisa += soket.recv(65536)
    sisa = sisa[panjang:]
"""


@dataclass(frozen=True, slots=True)
class Berjalan:
    """A running application. detik: from the command to its first page."""

    porta: int
    detik: float


def ukur_mulai() -> Iterable[Angka]:
    """Yield the first and the second start of a city of 10,000, and the requests a second of the portal."""
    lantai = _lantai()
    with tempfile.TemporaryDirectory(prefix="siasn-ukur-") as var:
        with _jalan(var) as pertama:
            yield _angka("mulai pertama, kota contoh 10.000", pertama.detik, lantai, BATAS_PERTAMA)
        with _jalan(var) as kedua:
            yield _angka("mulai kedua", kedua.detik, lantai, BATAS_KEDUA)
            laju = _laju(kedua.porta, "/")
            dasar = _laju(kedua.porta, staticfiles_storage.url("img/lambang.svg"))
            yield Angka(
                nama="beranda portal dari tembolok, lewat peladen web",
                nilai=round(laju),
                satuan="permintaan/s",
                pembanding=f"berkas statis {dasar:.0f} permintaan/s",
                rasio=round(laju / dasar, 2),
                batas=f"≥ {BATAS_LAJU}",
                lulus=laju >= BATAS_LAJU,
            )


def _angka(nama: str, detik: float, lantai: float, batas: float) -> Angka:
    return Angka(
        nama=nama,
        nilai=round(detik, 1),
        satuan="s",
        pembanding=f"memuat Django saja {lantai:.1f} s",
        rasio=round(detik / lantai, 1),
        batas=f"≤ {batas:g} s",
        lulus=detik <= batas,
    )


def _lantai() -> float:
    mulai = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", "import django; django.setup()"],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "serang_asn.settings"},
        check=True,
    )
    return time.perf_counter() - mulai


@contextmanager
def _jalan(var: str) -> Iterator[Berjalan]:
    """Run `manage.py jalan` with its own folder and port until the block ends."""
    porta = _porta_bebas()
    lingkungan = {**os.environ, "ASN_MODE": "demo", "ASN_VAR": var, "PORT": str(porta)}
    lingkungan.pop("DATABASE_URL", None)
    mulai = time.perf_counter()
    proses = subprocess.Popen(
        [sys.executable, "manage.py", "jalan"],
        cwd=settings.BASE_DIR, env=lingkungan, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        terbaca = ""
        for baris in proses.stdout or ():
            terbaca += baris
            if SIAP in baris:
                break
        else:
            raise RuntimeError(f"Aplikasi tidak berjalan: {terbaca[-500:]}")
        yield Berjalan(porta, time.perf_counter() - mulai)
    finally:
        proses.send_signal(signal.SIGINT)
        proses.communicate(timeout=60)


def _laju(porta: int, jalur: str) -> float:
    """Return the requests a second that PEMINTA processes get answered together."""
    perintah = [sys.executable, "-c", BEBAN, str(porta), jalur]
    subprocess.run([*perintah, "200"], check=True)
    mulai = time.perf_counter()
    semua = [subprocess.Popen([*perintah, str(PERMINTAAN)]) for _ in range(PEMINTA)]
    if any(satu.wait() for satu in semua):
        raise RuntimeError(f"{jalur} tidak dijawab dengan 200")
    return PEMINTA * PERMINTAAN / (time.perf_counter() - mulai)


def _porta_bebas() -> int:
    with socket.create_server(("127.0.0.1", 0)) as soket:
        return int(soket.getsockname()[1])


ukur.daftar(Pengukuran("mulai", 10, "Mulai dari kosong dan beban portal", ukur_mulai))
