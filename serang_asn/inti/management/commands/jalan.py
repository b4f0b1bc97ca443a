"""`make run`."""

import contextlib
import fcntl
import http.client
import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import IO, Any, NoReturn

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connections

from serang_asn.inti import gangguan
from serang_asn.inti.jalan import persiapan, porta
from serang_asn.inti.jalan.pengawas import Anak, Pengawas

BATAS_SIAP_DETIK = 60.0


class Command(BaseCommand):
    help = (
        "Menyiapkan basis data, data rujukan, kota contoh dan berkas statis, lalu menjalankan server web dan "
        "pekerja latar sampai dihentikan dengan Ctrl-C."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--host",
            default=os.environ.get("HOST", "127.0.0.1"),
            help="Alamat yang didengarkan; 0.0.0.0 agar terlihat dari komputer lain (bawaan: %(default)s).",
        )
        parser.add_argument(
            "--porta",
            default=os.environ.get("PORT", "8000"),
            help="Nomor porta (bawaan: %(default)s).",
        )

    def handle(self, *, host: str, porta: str, **options: Any) -> None:
        for sinyal in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(sinyal, _keluar)
        mulai = time.monotonic()
        nomor = _nomor(porta)
        import_module("serang_asn.gunicorn")  # refuses wrong numbers of processes and threads
        with _satu_saja():
            self._siapkan(host, nomor)
            self._layani(host, nomor, mulai)

    def _siapkan(self, host: str, nomor: int) -> None:
        try:
            porta.pastikan_bebas(host, nomor)
            persiapan.siapkan(self._tulis, demo=settings.ASN_MODE == "demo")
        except (porta.PortaTidakTersedia, persiapan.PersiapanGagal) as galat:
            raise CommandError(galat.pesan) from galat
        connections.close_all()

    def _layani(self, host: str, nomor: int, mulai: float) -> None:
        os.environ.update(HOST=host, PORT=str(nomor))
        web = [sys.executable, "-m", "gunicorn", "-c", "python:serang_asn.gunicorn", "serang_asn.wsgi"]
        pengawas = Pengawas(
            [Anak("Server web", web), Anak("Pekerja latar", persiapan.perintah("pekerja"))], self._tulis
        )
        os.chdir(settings.BASE_DIR)
        pengawas.mulai()
        try:
            if pengawas.tunggu_siap(lambda: _is_sehat(host, nomor), BATAS_SIAP_DETIK):
                self._umumkan(host, nomor, time.monotonic() - mulai)
                pengawas.awasi()
            elif not pengawas.is_berhenti:
                raise CommandError("Aplikasi tidak dapat dijalankan; sebabnya ada pada pesan di atas.")
        finally:
            pengawas.hentikan()
        self._tulis("Dihentikan.")

    def _umumkan(self, host: str, nomor: int, detik: float) -> None:
        self._tulis("")
        self._tulis(f"SIASN Kota Serang siap di http://{_host_tampil(host)}:{nomor}/ ({detik:.1f} detik)")
        if settings.ASN_MODE == "demo":
            self._tulis("Mode demo: data karangan, sandi terbuka. Jangan dipakai untuk data sebenarnya.\n")
            call_command("akun_contoh", stdout=self.stdout)
            connections.close_all()
        self._tulis("\nHentikan dengan Ctrl-C.")

    def _tulis(self, pesan: str) -> None:
        self.stdout.write(pesan)
        self.stdout.flush()


@contextlib.contextmanager
def _satu_saja() -> Iterator[None]:
    """Hold the lock of this folder; a second start says so instead of tripping over the first."""
    with _berkas_kunci() as kunci:
        try:
            fcntl.flock(kunci, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as galat:
            raise CommandError(
                "Aplikasi sudah berjalan dari folder ini. Hentikan dahulu dengan Ctrl-C di jendelanya."
            ) from galat
        yield


def _berkas_kunci() -> IO[str]:
    folder = Path(settings.VAR_DIR)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return (folder / "jalan.kunci").open("a")
    except OSError as galat:
        if gangguan.kenali(galat):
            raise
        raise CommandError(
            f"Folder {folder} tidak dapat ditulisi. Isi ASN_VAR dengan folder lain."
        ) from galat


def _nomor(teks: str) -> int:
    try:
        return porta.baca(teks)
    except porta.PortaTidakTersedia as galat:
        raise CommandError(galat.pesan) from galat


def _is_sehat(host: str, nomor: int) -> bool:
    """Ask the web server for its health; a refused connection means not yet."""
    sambungan = http.client.HTTPConnection(_host_tampil(host).strip("[]"), nomor, timeout=5)
    try:
        sambungan.request("GET", "/sehat/", headers={"Host": _nama_diizinkan()})
        return bool(json.load(sambungan.getresponse()).get("sehat"))
    except (OSError, http.client.HTTPException, ValueError):
        return False
    finally:
        sambungan.close()


def _nama_diizinkan() -> str:
    """A host name that ALLOWED_HOSTS accepts."""
    nama: str = settings.ALLOWED_HOSTS[0] if settings.ALLOWED_HOSTS else "localhost"
    return "localhost" if nama == "*" else nama.removeprefix(".")


def _host_tampil(host: str) -> str:
    """The address to type into a browser."""
    if host in {"0.0.0.0", "::", ""}:
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def _keluar(*_: Any) -> NoReturn:
    raise SystemExit(143)
