"""A real worker process on the test database, stopped at a chosen report and killed there.

Run as a program: connects to DATABASE_URL, takes one task off the queue. At the report named by HENTI it
announces itself and waits; the test then kills it, so it dies in the middle of its transaction.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

AKAR = Path(__file__).parents[4]


def jalankan(*, henti: str = "", nama: str = "pekerja-uji") -> "subprocess.Popen[str]":
    """Start a worker for one pass over the queue of the test database."""
    from django.db import connection

    alamat = os.environ["DATABASE_URL"].rsplit("/", 1)[0] + f"/{connection.settings_dict['NAME']}"
    dari = {"HENTI": henti, "NAMA": nama, "DATABASE_URL": alamat, "MEDIA": _media()}
    perintah = [sys.executable, "-m", "tests.pegawai.services.impor.pekerja"]
    return subprocess.Popen(
        perintah, cwd=AKAR, env=os.environ | dari, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def tunggu_henti(proses: "subprocess.Popen[str]") -> str:
    """Return the report at which the worker stands still."""
    assert proses.stdout is not None
    baris = proses.stdout.readline().strip()
    assert baris, proses.stderr.read() if proses.stderr else ""
    return baris


def lanjutkan(proses: "subprocess.Popen[str]") -> None:
    """Let a worker that stands still go on, and wait for its end."""
    proses.send_signal(signal.SIGUSR1)
    _, galat = proses.communicate(timeout=120)
    assert proses.returncode == 0, galat


def bunuh(proses: "subprocess.Popen[str]") -> None:
    """Kill as the machine would: no clean-up, no last word."""
    proses.kill()
    proses.communicate()


def _media() -> str:
    from django.conf import settings

    return str(settings.MEDIA_ROOT)


def _utama() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "serang_asn.settings")
    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    from serang_asn.inti.kemajuan import Kemajuan

    settings.MEDIA_ROOT = os.environ["MEDIA"]
    signal.signal(signal.SIGUSR1, lambda *_: None)  # ends the pause
    asli = Kemajuan.lapor

    def lapor(self: Kemajuan, tahap: str, *isi: int, bagian: float | None = None) -> None:
        asli(self, tahap, *isi, bagian=bagian)
        if tahap == os.environ["HENTI"]:
            sys.stdout.write(f"{tahap}\n")
            sys.stdout.flush()
            signal.pause()

    Kemajuan.lapor = lapor  # type: ignore[method-assign]
    call_command("db_worker", batch=True, verbosity=0, startup_delay=False, worker_id=os.environ["NAMA"])


if __name__ == "__main__":
    _utama()
