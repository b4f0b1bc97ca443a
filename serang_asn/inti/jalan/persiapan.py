"""What must be done before the doors open; each step is skipped when nothing has changed."""

import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

PEGAWAI_CONTOH = 10_000
BENIH_CONTOH = 36


class PersiapanGagal(Exception):
    """A step of the preparation failed; `pesan` names it."""

    def __init__(self, pesan: str) -> None:
        super().__init__(pesan)
        self.pesan = pesan


def siapkan(lapor: Callable[[str], None], *, demo: bool) -> None:
    """Do every step that is needed and report it. demo: fill an empty house. Raises PersiapanGagal."""
    connection.ensure_connection()  # before anything is begun
    statis = BerkasStatis()
    if statis.mulai():
        lapor("Mengumpulkan berkas statis …")
    if migrasi():
        lapor("Skema basis data diperbarui.")
    referensi()
    if demo and is_kosong():
        lapor(f"Basis data masih kosong: membuat kota contoh {PEGAWAI_CONTOH} pegawai …")
        kota_contoh()
    statis.tunggu()


def migrasi() -> bool:
    """Apply migrations; tell whether there were any."""
    pelaksana = MigrationExecutor(connection)
    if not pelaksana.migration_plan(pelaksana.loader.graph.leaf_nodes()):
        return False
    call_command("migrate", verbosity=0, interactive=False)
    return True


def referensi() -> None:
    """Load reference data; rows that are there already stay as they are."""
    call_command("referensi", verbosity=0)


def is_kosong() -> bool:
    """Tell whether nobody lives here yet: without accounts nobody could have entered anything."""
    return not get_user_model().objects.exists()


def perintah(*argumen: str) -> list[str]:
    """Return the command line of one management command in a process of its own."""
    return [sys.executable, str(settings.BASE_DIR / "manage.py"), *argumen]


def kota_contoh() -> None:
    """Fill the empty house with the demo city. Raises PersiapanGagal."""
    argumen = ["contoh", "--pegawai", str(PEGAWAI_CONTOH), "--benih", str(BENIH_CONTOH)]
    if subprocess.run(perintah(*argumen), check=False).returncode:
        raise PersiapanGagal(
            "Kota contoh gagal dibuat; sebabnya ada pada pesan di atas, dan tidak ada yang tersimpan. "
            "Atasi sebab itu, lalu jalankan lagi."
        )


class BerkasStatis:
    """Collecting static files, in a process of its own while the database is being prepared."""

    def __init__(self) -> None:
        self._penanda = Path(settings.VAR_DIR) / "statis.sidik"
        self._sidik = sidik_statis()
        self._proses: subprocess.Popen[bytes] | None = None

    def mulai(self) -> bool:
        """Start collecting; tell whether it was needed."""
        if self._is_mutakhir():
            return False
        self._penanda.unlink(missing_ok=True)
        argumen = perintah("collectstatic", "--noinput", "--clear", "--verbosity", "0")
        self._proses = subprocess.Popen(argumen)
        return True

    def tunggu(self) -> None:
        """Wait for the end. Raises PersiapanGagal."""
        if self._proses is None:
            return
        if self._proses.wait():
            raise PersiapanGagal("Berkas statis gagal dikumpulkan; pesannya ada di atas.")
        self._penanda.write_text(self._sidik)

    def _is_mutakhir(self) -> bool:
        return (
            self._penanda.exists()
            and (Path(settings.STATIC_ROOT) / "staticfiles.json").exists()
            and self._penanda.read_text() == self._sidik
        )


def sidik_statis() -> str:
    """Fingerprint of all static sources by name, size and time of change, and of how they are stored."""
    sidik = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    for pencari in get_finders():
        for nama, penyimpanan in pencari.list([]):
            keadaan = Path(penyimpanan.path(nama)).stat()
            sidik.update(f"{nama}\0{keadaan.st_size}\0{keadaan.st_mtime_ns}\0".encode())
    return sidik.hexdigest()
