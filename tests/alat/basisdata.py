"""Test databases: migrated and filled with reference data once per state of the code, then copied.

A template is named after a fingerprint of everything that shapes it, so the second run starts in a moment
and a stale one is never used. There are two: the tables, which change with models and migrations, and the
tables with reference data in them, which may change with any code. Each test process works on a copy of its
own, named after the process that started the run; copies left behind by killed runs are dropped.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.models.signals import post_migrate
from psycopg2 import sql

AKAR = Path(__file__).resolve().parents[2]
PAKET = ("serang_asn", "pegawai", "pelatihan", "transparansi")
PEMBENTUK_TABEL = frozenset({"models", "migrations", "sql"})
TAK_MEMBENTUK = frozenset({"views", "forms", "templatetags", "selectors", "__pycache__"})
AKHIRAN = frozenset({".py", ".csv", ".json", ".sql", ".txt"})
TEMPLAT_TABEL = "templat_tabel_"
TEMPLAT_ISI = "templat_isi_"
SALINAN = "uji_"
TEMPLAT_DISIMPAN = 4
GILIRAN = 360_036  # advisory lock: one process builds, the others wait
SKEMA_AWAL = "keadaan_awal"
TABEL_DIKELOLA_DJANGO = ["django_migrations", "django_content_type", "auth_permission"]


def siapkan(pekerja: str) -> str:
    """Make this process's database and point Django at it; return its name. pekerja: xdist worker id."""
    nama = f"{SALINAN}{_pid_pemimpin()}_{pekerja}"
    with _giliran() as kursor:
        _bersihkan(kursor)
        tabel = TEMPLAT_TABEL + _sidik(lambda bagian: not PEMBENTUK_TABEL.isdisjoint(bagian))
        isi = TEMPLAT_ISI + _sidik(TAK_MEMBENTUK.isdisjoint)
        if isi not in _daftar(kursor, TEMPLAT_ISI):
            if tabel not in _daftar(kursor, TEMPLAT_TABEL):
                _bangun(kursor, tabel, "template1", _isi_tabel)
            _bangun(kursor, isi, tabel, _isi_rujukan)
        _buang(kursor, nama)
        _salin(kursor, nama, isi)
        _izinkan_kosongkan(kursor, nama)
    _arahkan(nama)
    post_migrate.connect(_kembalikan_keadaan_awal, sender=_aplikasi_terakhir(), dispatch_uid="keadaan_awal")
    return nama


def hapus(nama: str) -> None:
    """Drop this process's database."""
    connection.close()
    with connection._nodb_cursor() as kursor:
        _buang(kursor, nama)


# ── Templat ──────────────────────────────────────────────────────────────────
def _sidik(is_membentuk: Callable[[Iterable[str]], bool]) -> str:
    """Fingerprint of the locked packages and of all code and data whose path `is_membentuk`."""
    sidik = hashlib.sha256((AKAR / "requirements.txt").read_bytes())
    for paket in PAKET:
        for berkas in sorted((AKAR / paket).rglob("*")):
            if berkas.suffix in AKHIRAN and is_membentuk(berkas.relative_to(AKAR).parts):
                sidik.update(f"{berkas.relative_to(AKAR)}\0".encode())
                sidik.update(berkas.read_bytes())
    return sidik.hexdigest()[:16]


def _bangun(kursor: Any, templat: str, dasar: str, isi: Callable[[], None]) -> None:
    """Make one template from another; it gets its name when it is complete."""
    bengkel = f"{templat}_bengkel"
    _buang(kursor, bengkel)
    _salin(kursor, bengkel, dasar)
    semula = connection.settings_dict["NAME"]
    _arahkan(bengkel)
    isi()
    _arahkan(semula)
    kursor.execute(
        sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(bengkel), sql.Identifier(templat))
    )


def _isi_tabel() -> None:
    call_command("migrate", verbosity=0, interactive=False)


def _isi_rujukan() -> None:
    call_command("referensi", verbosity=0)
    _simpan_keadaan_awal()


def _salin(kursor: Any, nama: str, dasar: str) -> None:
    kursor.execute(
        sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(nama), sql.Identifier(dasar))
    )


def _izinkan_kosongkan(kursor: Any, nama: str) -> None:
    """Transactional tests empty the tables with TRUNCATE, which the audit trail otherwise refuses."""
    kursor.execute(sql.SQL("ALTER DATABASE {} SET siasn.kosongkan = 'ya'").format(sql.Identifier(nama)))


def _bersihkan(kursor: Any) -> None:
    """Drop copies whose run is no more, and templates beyond the newest few."""
    for nama in _daftar(kursor, SALINAN):
        if not psutil.pid_exists(int(nama.split("_")[1])):
            _buang(kursor, nama)
    for awalan in (TEMPLAT_TABEL, TEMPLAT_ISI):
        for nama in _daftar(kursor, awalan)[:-TEMPLAT_DISIMPAN]:
            _buang(kursor, nama)


def _daftar(kursor: Any, awalan: str) -> list[str]:
    """Names of databases that begin with `awalan`, oldest first."""
    kursor.execute(
        "SELECT datname FROM pg_database WHERE starts_with(datname, %s) AND datname NOT LIKE '%%_bengkel'"
        " ORDER BY oid",
        [awalan],
    )
    return [nama for (nama,) in kursor.fetchall()]


def _buang(kursor: Any, nama: str) -> None:
    kursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(nama)))


@contextmanager
def _giliran() -> Iterator[Any]:
    with connection._nodb_cursor() as kursor:
        kursor.execute("SELECT pg_advisory_lock(%s)", [GILIRAN])
        yield kursor


def _arahkan(nama: str) -> None:
    """Point this process, and the commands it starts, at one database."""
    connection.close()
    settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = nama
    os.environ["DATABASE_URL"] = os.environ["DATABASE_URL"].rsplit("/", 1)[0] + f"/{nama}"


def _pid_pemimpin() -> int:
    """The process of `pytest` itself: parent of the xdist workers."""
    return os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()


# ── Keadaan awal: what a transactional test's TRUNCATE would take away ───────
def _aplikasi_terakhir() -> Any:
    return [app for app in apps.get_app_configs() if app.models_module is not None][-1]


def _simpan_keadaan_awal() -> None:
    with connection.cursor() as kursor:
        kursor.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(SKEMA_AWAL)))
        for tabel in connection.introspection.table_names(kursor):
            if tabel in TABEL_DIKELOLA_DJANGO:
                continue
            kursor.execute(sql.SQL("SELECT EXISTS (SELECT 1 FROM {})").format(sql.Identifier(tabel)))
            if kursor.fetchone()[0]:
                kursor.execute(
                    sql.SQL("CREATE TABLE {}.{} AS TABLE {}").format(
                        sql.Identifier(SKEMA_AWAL), sql.Identifier(tabel), sql.Identifier(tabel)
                    )
                )


def _kembalikan_keadaan_awal(**_: Any) -> None:
    """Put the reference rows back after a flush, which announces itself as a migration."""
    with connection.cursor() as kursor:
        kursor.execute(
            """
            SELECT c.table_name, array_agg(c.column_name::text)
            FROM information_schema.columns c
            JOIN information_schema.tables s ON s.table_name = c.table_name AND s.table_schema = %s
            WHERE c.table_schema = 'public' AND c.is_generated = 'NEVER'
            GROUP BY c.table_name
            """,
            [SKEMA_AWAL],
        )
        kursor.execute("SET session_replication_role = replica") if (isi := kursor.fetchall()) else None
        for tabel, kolom in isi:
            kursor.execute(
                sql.SQL("INSERT INTO {tabel} ({kolom}) SELECT {kolom} FROM {skema}.{tabel}").format(
                    tabel=sql.Identifier(tabel),
                    kolom=sql.SQL(", ").join(map(sql.Identifier, kolom)),
                    skema=sql.Identifier(SKEMA_AWAL),
                )
            )
        kursor.execute("SET session_replication_role = origin")
