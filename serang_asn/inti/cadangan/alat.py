"""PostgreSQL's own tools, of the server's version: from the package, the PATH, or Debian's folders."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from django.db import connection
from psycopg2.extensions import make_dsn

from serang_asn.inti.basisdata.gugus import paket_server
from serang_asn.inti.cadangan.manifes import CadanganDitolak

FOLDER_DEBIAN = Path("/usr/lib/postgresql")
NAMA_LIBPQ = {"NAME": "dbname", "USER": "user", "HOST": "host", "PORT": "port"}
BUKAN_LIBPQ = frozenset({"isolation_level", "server_side_binding", "pool", "assume_role", "cursor_factory"})


def jalankan(nama: str, *argumen: str, basisdata: str = "", **pilihan: Any) -> None:
    """Run `pg_dump` or `pg_restore` on this database, or on `basisdata` of the same server.

    Raises CadanganDitolak with the tool's last words.
    """
    setelan = connection.settings_dict
    hasil = subprocess.run(
        [str(temukan(nama)), f"--dbname={_alamat(basisdata)}", "--no-password", *argumen],
        env={**os.environ, "LC_ALL": "C", "PGPASSWORD": str(setelan["PASSWORD"] or "")},
        stderr=subprocess.PIPE, text=True, check=False, **pilihan,
    )  # fmt: skip
    if hasil.returncode:
        akhir = "\n".join(hasil.stderr.strip().splitlines()[-3:])
        raise CadanganDitolak(f"{nama} gagal, dan tidak ada yang diubah. Pesannya:\n{akhir}")


def temukan(nama: str) -> Path:
    """Return the tool whose major version is that of the server. Raises CadanganDitolak.

    An older tool cannot read a newer server, and a newer one writes settings that an older server refuses.
    """
    versi = versi_server() // 10_000
    tempat = [FOLDER_DEBIAN / str(versi) / "bin" / nama, paket_server() / "bin" / nama]
    if di_path := shutil.which(nama):
        tempat.insert(0, Path(di_path))
    for satu in tempat:
        if satu.exists() and _versi(satu) == versi:
            return satu
    raise CadanganDitolak(
        f"Alat {nama} untuk PostgreSQL {versi} tidak ditemukan. Pasang paket postgresql-client-{versi}, "
        "lalu jalankan lagi."
    )


def versi_server() -> int:
    """Return the server's version as PostgreSQL numbers it: 180006 is 18.6.

    It is asked of another database, because ours must stay without connections while it is exchanged.
    """
    with connection._nodb_cursor() as kursor:
        return int(kursor.connection.server_version)


def _versi(alat: Path) -> int:
    keluaran = subprocess.run([alat, "--version"], capture_output=True, text=True, check=True).stdout
    cocok = re.search(r"\) (\d+)", keluaran)
    return int(cocok[1]) if cocok else 0


def _alamat(basisdata: str) -> str:
    """Return the address for libpq without the password, which travels through the environment."""
    setelan = connection.settings_dict
    isi = {libpq: str(setelan[nama]) for nama, libpq in NAMA_LIBPQ.items() if setelan[nama]}
    lain = {nama: str(nilai) for nama, nilai in setelan["OPTIONS"].items() if nama not in BUKAN_LIBPQ}
    return str(make_dsn(**(lain | isi | ({"dbname": basisdata} if basisdata else {}))))
