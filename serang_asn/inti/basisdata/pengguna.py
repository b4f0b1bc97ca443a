"""Which system user runs the server. PostgreSQL refuses root, so root lends it a user of its own."""

import os
import pwd
import shutil
import stat
import subprocess
import sys
from pathlib import Path

from serang_asn.inti.basisdata.kesalahan import BasisDataGagal

NAMA_PENGGUNA = "embedded_postgres"


def pengguna_server(folder: Path) -> pwd.struct_passwd | None:
    """Return the user to run the server as, or None to stay oneself.

    Only root needs one: the owner of an existing cluster, else a system user made for the purpose.
    """
    if os.geteuid() != 0:
        return None
    if folder.exists() and folder.stat().st_uid != 0:
        return pwd.getpwuid(folder.stat().st_uid)
    return _pengguna_sistem()


def _pengguna_sistem() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(NAMA_PENGGUNA)
    except KeyError:
        perintah = shutil.which("useradd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
        if perintah is None:
            raise BasisDataGagal(
                "PostgreSQL tidak boleh dijalankan sebagai root, dan `useradd` tidak tersedia untuk membuat "
                "pengguna sistemnya. Jalankan sebagai pengguna biasa."
            ) from None
    subprocess.run([perintah, "--system", "--shell", "/usr/sbin/nologin", NAMA_PENGGUNA], check=True)
    return pwd.getpwnam(NAMA_PENGGUNA)


def buka_jalan(*tujuan: Path) -> None:
    """Let the server's user pass through the parents of `tujuan`, and say which folders were opened.

    Only the right to pass (`o+x`) is added, never the right to list.
    """
    dibuka = [
        folder
        for jalur in tujuan
        for folder in jalur.resolve().parents
        if not folder.stat().st_mode & stat.S_IXOTH
    ]
    for folder in dict.fromkeys(dibuka):
        folder.chmod(folder.stat().st_mode | stat.S_IXOTH)
    if dibuka:
        sys.stderr.write(
            "Dijalankan sebagai root: izin lewat (o+x) ditambahkan pada "
            f"{', '.join(map(str, dict.fromkeys(dibuka)))} agar pengguna sistem {NAMA_PENGGUNA} dapat "
            "menjalankan basis data. Gunakan folder khusus bila ini tidak diinginkan.\n"
        )


def buka_paket(paket: Path) -> None:
    """Make an installed package readable for everyone when a strict umask left it closed."""
    if paket.stat().st_mode & stat.S_IROTH and (paket / "bin" / "postgres").stat().st_mode & stat.S_IXOTH:
        return
    for induk in (paket, paket.parent.with_name(f"{paket.parent.name}.libs")):
        for satu in [induk, *induk.rglob("*")]:
            izin = satu.stat().st_mode
            satu.chmod(izin | stat.S_IROTH | (stat.S_IXOTH if izin & stat.S_IXUSR else 0))
