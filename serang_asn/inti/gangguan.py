"""Failures of the machine in one sentence with a way on: a full disk, a database that cannot be reached.

They are nobody's mistake in the data and no error in the code, so people get neither a stack trace nor a
message that asks for a developer.
"""

import errno
from collections.abc import Iterator
from dataclasses import dataclass

import psycopg2
from django.db import OperationalError

DISK_PENUH = frozenset({errno.ENOSPC, errno.EDQUOT})
PG_DISK_PENUH = "53100"
PG_SAMBUNGAN_HABIS = "53300"


@dataclass(frozen=True, slots=True)
class Gangguan:
    """One kind of failure. pesan: for whoever uses the pages; obat: for whoever runs the machine."""

    pesan: str
    obat: str


BERKAS_PENUH = Gangguan(
    "Ruang penyimpanan berkas penuh, sehingga tidak ada yang disimpan. "
    "Beri tahu administrator agar menambah ruang disk, lalu ulangi.",
    "Ruang disk tempat berkas disimpan penuh, sehingga pekerjaan ini dibatalkan. "
    "Tambah ruang disk, lalu jalankan lagi.",
)
BASISDATA_PENUH = Gangguan(
    "Ruang disk basis data penuh, sehingga seluruh perubahan ini dibatalkan. "
    "Beri tahu administrator agar menambah ruang disk, lalu ulangi.",
    "Ruang disk server basis data penuh, sehingga seluruh perubahan ini dibatalkan. "
    "Tambah ruang disk server itu, lalu jalankan lagi.",
)
PUTUS = (
    "Basis data sedang tidak dapat dihubungi, sehingga permintaan ini tidak selesai. "
    "Tunggu sebentar, lalu coba lagi; bila terus terjadi, beri tahu administrator."
)
OBAT_PUTUS = (
    (
        "could not translate host name",
        "Nama server basis data dalam DATABASE_URL tidak dikenal. Periksa ejaannya.",
    ),
    (
        "does not exist",
        "Basis data atau pengguna dalam DATABASE_URL belum ada. Buat dahulu, atau perbaiki namanya.",
    ),
    (
        "password",
        "Server basis data menolak pengguna atau sandi dalam DATABASE_URL. Perbaiki nama dan sandinya.",
    ),
    (
        "pg_hba.conf",
        "Server basis data tidak mengizinkan mesin ini. Tambahkan alamatnya dalam pg_hba.conf server itu.",
    ),
    (
        "too many",
        "Semua sambungan ke server basis data terpakai. Perbesar max_connections, lalu coba lagi.",
    ),
)
OBAT_PUTUS_LAIN = (
    "Server basis data tidak dapat dihubungi. "
    "Pastikan PostgreSQL berjalan dan DATABASE_URL menunjuk server itu."
)


def kenali(galat: BaseException) -> Gangguan | None:
    """Return what failed, or None when `galat` is no failure of the machine."""
    for satu in _rantai(galat):
        if isinstance(satu, OSError) and satu.errno in DISK_PENUH:
            return BERKAS_PENUH
        if getattr(satu, "pgcode", None) == PG_DISK_PENUH:
            return BASISDATA_PENUH
        if isinstance(satu, OperationalError | psycopg2.OperationalError) and _is_putus(satu):
            pesan = str(satu)
            return Gangguan(
                PUTUS, next((obat for tanda, obat in OBAT_PUTUS if tanda in pesan), OBAT_PUTUS_LAIN)
            )
    return None


def _rantai(galat: BaseException) -> Iterator[BaseException]:
    """Yield the error and what caused it, nearest first."""
    satu: BaseException | None = galat
    while satu is not None:
        yield satu
        satu = satu.__cause__


def _is_putus(galat: BaseException) -> bool:
    """Tell whether the connection failed or broke: libpq gives no SQLSTATE, the server 08… or 57P…."""
    kode = getattr(galat, "pgcode", None) or getattr(galat.__cause__, "pgcode", None)
    return kode is None or kode.startswith(("08", "57P")) or kode == PG_SAMBUNGAN_HABIS
