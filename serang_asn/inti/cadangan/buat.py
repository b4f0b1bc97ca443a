"""Making a backup while the house is open: everything in it is of one moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.core.files.storage import Storage, default_storage
from django.db import connections
from django.utils import timezone
from psycopg2 import sql

from serang_asn.inti import sandi
from serang_asn.inti.cadangan import alat, arsip
from serang_asn.inti.cadangan.manifes import DUMP, FOLDER_DOKUMEN, Manifes

TANPA_ISI = ("inti_cache", "django_session", "usersessions_usersession", "inti_detakpekerja")
"""Tables that come back empty: everybody signs in again."""

TANDA_KUNCI = "cadangan"


def cadangkan(*, berkas: Path) -> Manifes:
    """Write database and documents into the new file `berkas`. Raises CadanganDitolak.

    The database comes first: a document is stored before its row is, so every row finds its file.
    """
    with arsip.menulis(berkas) as penulis:
        with (
            _potret() as (kursor, potret),
            TemporaryDirectory(dir=berkas.parent, prefix=".cadangan-") as folder,
        ):
            dump = Path(folder) / DUMP
            tanpa = [f"--exclude-table-data={tabel}" for tabel in TANPA_ISI]
            alat.jalankan(
                "pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={potret}",
                f"--file={dump}", *tanpa,
            )  # fmt: skip
            with dump.open("rb") as aliran:
                penulis.tambah(DUMP, aliran, dump.stat().st_size)
            manifes, nama_per_kode = _manifes(kursor), _berkas_dokumen(kursor)
        for nama in semua_berkas(default_storage):
            with default_storage.open(nama) as aliran:
                penulis.tambah(f"{FOLDER_DOKUMEN}{nama}", aliran, default_storage.size(nama))
        tersimpan = {nama.removeprefix(FOLDER_DOKUMEN) for nama in penulis.bagian}
        manifes.dokumen_hilang.extend(
            sorted(kode for kode, nama in nama_per_kode.items() if nama not in tersimpan)
        )
        return penulis.tutup(manifes)


def hitung_baris(kursor: Any) -> dict[str, int]:
    """Return the rows of every table of the schema `public`; those that come back empty count nothing."""
    kursor.execute(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"
        " ORDER BY relname"
    )
    nama = [tabel for (tabel,) in kursor.fetchall() if tabel not in TANPA_ISI]
    if not nama:
        return {}
    satu = sql.SQL("SELECT {}, count(*) FROM {}")
    kursor.execute(
        sql.SQL(" UNION ALL ").join(satu.format(sql.Literal(n), sql.Identifier("public", n)) for n in nama)
    )
    return dict(kursor.fetchall())


def semua_berkas(penyimpanan: Storage, folder: str = "") -> Iterator[str]:
    """Yield the names of all stored files, in order."""
    try:
        cabang, berkas = penyimpanan.listdir(folder)
    except FileNotFoundError:
        return  # nothing was ever stored
    for nama in sorted(berkas):
        yield f"{folder}{nama}"
    for nama in sorted(cabang):
        yield from semua_berkas(penyimpanan, f"{folder}{nama}/")


@contextmanager
def _potret() -> Iterator[tuple[Any, str]]:
    """One view of the database, on a connection of its own, shared with pg_dump."""
    koneksi = connections.create_connection("default")
    try:
        with koneksi.cursor() as kursor:
            kursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            kursor.execute("SELECT pg_export_snapshot()")
            yield kursor, kursor.fetchone()[0]
    finally:
        koneksi.close()


def _berkas_dokumen(kursor: Any) -> dict[str, str]:
    kursor.execute("SELECT kode::text, berkas FROM inti_dokumen")
    return dict(kursor.fetchall())


def _manifes(kursor: Any) -> Manifes:
    kursor.execute("SELECT app || '.' || name FROM django_migrations ORDER BY 1")
    migrasi = [nama for (nama,) in kursor.fetchall()]
    kursor.execute("SHOW server_version")
    return Manifes(
        dibuat_pada=timezone.localtime().isoformat(timespec="seconds"),
        postgresql=kursor.fetchone()[0],
        migrasi=migrasi,
        tabel=hitung_baris(kursor),
        dokumen_hilang=[],
        kunci={"nik": sandi.sandikan(TANDA_KUNCI).decode(), "cari": sandi.kunci_cari(TANDA_KUNCI)},
    )
