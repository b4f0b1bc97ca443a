"""Failures of the machine in one sentence with a way on: a full disk, a database that cannot be reached.

They are nobody's mistake in the data and no error in the code, so people get neither a stack trace nor a
message that asks for a developer.
"""

import errno
from collections.abc import Iterator

from django.db import DatabaseError, OperationalError

DISK_PENUH = frozenset({errno.ENOSPC, errno.EDQUOT})
PG_DISK_PENUH = "53100"
PG_SAMBUNGAN_HABIS = "53300"

BERKAS_DISK_PENUH = (
    "Ruang penyimpanan berkas penuh, sehingga tidak ada yang disimpan. "
    "Minta administrator menambah ruang disk, lalu ulangi."
)
BASISDATA_DISK_PENUH = (
    "Ruang disk server basis data penuh, sehingga seluruh perubahan ini dibatalkan. "
    "Minta administrator menambah ruang disk, lalu ulangi."
)
TAK_TERHUBUNG = (
    (
        "could not translate host name",
        "Nama server basis data dalam DATABASE_URL tidak dikenal. Periksa ejaannya.",
    ),
    (
        "does not exist",
        "Basis data atau pengguna dalam DATABASE_URL belum ada di server. Buat dahulu, atau perbaiki.",
    ),
    (
        "password",
        "Server basis data menolak pengguna atau sandi dalam DATABASE_URL. Perbaiki nama dan sandinya.",
    ),
    (
        "pg_hba.conf",
        "Server basis data tidak mengizinkan mesin ini. Tambahkan alamatnya dalam pg_hba.conf server itu.",
    ),
    ("too many", "Semua sambungan ke server basis data terpakai. Perbesar max_connections, lalu coba lagi."),
)
TAK_TERHUBUNG_LAIN = (
    "Server basis data tidak dapat dihubungi. "
    "Pastikan PostgreSQL berjalan dan DATABASE_URL menunjuk server itu."
)


def kalimat(galat: BaseException) -> str | None:
    """Return what to tell people about `galat`, or None when it is no failure of the machine."""
    for satu in _rantai(galat):
        if isinstance(satu, OSError) and satu.errno in DISK_PENUH:
            return BERKAS_DISK_PENUH
        if getattr(satu, "pgcode", None) == PG_DISK_PENUH:
            return BASISDATA_DISK_PENUH
        if isinstance(satu, OperationalError) and _is_sambungan(satu):
            pesan = str(satu)
            return next((obat for tanda, obat in TAK_TERHUBUNG if tanda in pesan), TAK_TERHUBUNG_LAIN)
    return None


def _rantai(galat: BaseException) -> Iterator[BaseException]:
    """Yield the error and what caused it, nearest first."""
    satu: BaseException | None = galat
    while satu is not None:
        yield satu
        satu = satu.__cause__


def _is_sambungan(galat: DatabaseError) -> bool:
    """Tell whether the connection failed or broke: libpq gives no SQLSTATE, the server 08 or 57P."""
    kode = getattr(galat.__cause__, "pgcode", None)
    return kode is None or kode.startswith(("08", "57P")) or kode == PG_SAMBUNGAN_HABIS
