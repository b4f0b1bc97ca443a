"""The database into which a backup is restored, and its change of places with the present one."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import OperationalError, ProgrammingError, connection, connections
from psycopg2 import sql

from serang_asn.inti.cadangan.manifes import CadanganDitolak

TANDA_ISI = ("inti_akun", "inti_dokumen")
"""Tables that are empty in a new installation, also after `migrate` and `referensi`."""

PENYEDIA = {"b": ("builtin", "BUILTIN_LOCALE"), "i": ("icu", "ICU_LOCALE")}
GANTI_NAMA = sql.SQL("ALTER DATABASE {} RENAME TO {}")


def is_berisi() -> bool:
    """Tell whether the present database holds accounts or documents."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT t FROM unnest(%s) AS t WHERE to_regclass(t) IS NOT NULL", [list(TANDA_ISI)])
        ada = [sql.SQL("EXISTS (SELECT FROM {})").format(sql.Identifier(t)) for (t,) in kursor.fetchall()]
        if not ada:
            return False
        kursor.execute(sql.SQL("SELECT {}").format(sql.SQL(" OR ").join(ada)))
        return bool(kursor.fetchone()[0])


def pastikan_sendirian(nama: str) -> None:
    """Close our own connection. Raises CadanganDitolak when somebody else has one to `nama`."""
    connection.close()
    with connection._nodb_cursor() as kursor:
        kursor.execute("SELECT count(*) FROM pg_stat_activity WHERE datname = %s", [nama])
        if jumlah := kursor.fetchone()[0]:
            raise CadanganDitolak(
                f"Masih ada {jumlah} sambungan ke basis data {nama}. Hentikan server web dan pekerja latar, "
                "lalu jalankan lagi."
            )


@contextmanager
def basisdata_baru(contoh: str, nama: str) -> Iterator[str]:
    """An empty database with the locale and settings of `contoh`; dropped again when the block fails."""
    with connection._nodb_cursor() as kursor:
        kursor.execute("SELECT to_jsonb(d) FROM pg_database d WHERE datname = %s", [contoh])
        sifat = json.loads(kursor.fetchone()[0])
        try:
            kursor.execute(_perintah_buat(nama, sifat))
        except ProgrammingError as galat:
            raise CadanganDitolak(
                "Pengguna basis data tidak boleh membuat basis data baru. Jalankan sebagai pengelola server: "
                f"ALTER ROLE {connection.settings_dict['USER'] or 'siasn'} CREATEDB"
            ) from galat
        _salin_setelan(kursor, contoh, nama)
    try:
        yield nama
    except BaseException:
        buang(nama)
        raise


@contextmanager
def tersambung(nama: str) -> Iterator[Any]:
    """A cursor on another database of the same server."""
    koneksi = connections.create_connection("default")
    koneksi.settings_dict = {**koneksi.settings_dict, "NAME": nama}
    try:
        with koneksi.cursor() as kursor:
            yield kursor
    finally:
        koneksi.close()


def tukar(nama: str, baru: str, lama: str) -> None:
    """Let `baru` take the name of `nama`, which is `lama` from then on; both or neither.

    Raises CadanganDitolak when somebody connected meanwhile.
    """
    with connection._nodb_cursor() as kursor:
        kursor.execute("BEGIN")
        try:
            kursor.execute(GANTI_NAMA.format(sql.Identifier(nama), sql.Identifier(lama)))
            kursor.execute(GANTI_NAMA.format(sql.Identifier(baru), sql.Identifier(nama)))
        except OperationalError as galat:
            kursor.execute("ROLLBACK")
            raise CadanganDitolak(
                f"Basis data {nama} sedang dipakai. "
                "Hentikan server web dan pekerja latar, lalu jalankan lagi."
            ) from galat
        kursor.execute("COMMIT")


def buang(nama: str) -> None:
    """Drop a database."""
    with connection._nodb_cursor() as kursor:
        kursor.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(nama)))


def _perintah_buat(nama: str, sifat: dict[str, Any]) -> sql.Composable:
    """Like the present database; what is `datlocale` was `daticulocale` before PostgreSQL 17."""
    dasar = sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE {} LC_CTYPE {}").format(
        sql.Identifier(nama), sql.Literal(sifat["datcollate"]), sql.Literal(sifat["datctype"])
    )
    if sifat.get("datlocprovider") not in PENYEDIA:
        return dasar
    penyedia, kata = map(sql.SQL, PENYEDIA[sifat["datlocprovider"]])
    lokal = sql.Literal(sifat.get("datlocale") or sifat.get("daticulocale"))
    return dasar + sql.SQL(" LOCALE_PROVIDER {} {} {}").format(penyedia, kata, lokal)


def _salin_setelan(kursor: Any, dari: str, ke: str) -> None:
    """Copy what was set by ALTER DATABASE … SET."""
    kursor.execute(
        "SELECT unnest(s.setconfig) FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase"
        " WHERE d.datname = %s AND s.setrole = 0",
        [dari],
    )
    for (setelan,) in kursor.fetchall():
        kunci, _, nilai = setelan.partition("=")
        nama = sql.SQL(".").join(map(sql.Identifier, kunci.split(".")))
        kursor.execute(
            sql.SQL("ALTER DATABASE {} SET {} = {}").format(sql.Identifier(ke), nama, sql.Literal(nilai))
        )
