"""Guards of the audit trail: triggers by which its tables only grow, and the tracked ones are never emptied.

They are put in place after every `migrate`, on whatever is tracked then, and `periksa_data` proves that each
trigger the trail depends on is there and switched on.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pgtrigger
from django.apps import apps
from django.db import connections
from pghistory.models import Event
from psycopg2 import sql

from serang_asn.inti.registri.periksa import Temuan

HANYA_TUMBUH = "jejak_jaga"
TAK_DIKOSONGKAN = "jejak_jaga_kosong"
KEJADIAN = {HANYA_TUMBUH: "UPDATE OR DELETE OR TRUNCATE", TAK_DIKOSONGKAN: "TRUNCATE"}

TIDAK_TERPASANG = """
SELECT perlu.tabel, perlu.pemicu, g.oid IS NOT NULL AS ada
FROM unnest(%s::text[], %s::text[]) AS perlu(tabel, pemicu)
JOIN pg_class c ON c.oid = to_regclass(quote_ident(perlu.tabel))
LEFT JOIN pg_trigger g ON g.tgrelid = c.oid AND g.tgname = perlu.pemicu
WHERE g.oid IS NULL OR g.tgenabled = 'D'
ORDER BY perlu.tabel, perlu.pemicu
"""

PASANG = sql.SQL(
    "CREATE TRIGGER {nama} BEFORE {kejadian} ON {tabel} FOR EACH STATEMENT EXECUTE FUNCTION jejak_jaga()"
)


class Pemicu(NamedTuple):
    """One trigger that must be on one table."""

    tabel: str
    nama: str


def pasang(using: str = "default", **_: Any) -> None:
    """Put the guards on every table that lacks one; connected to `post_migrate`."""
    with connections[using].cursor() as kursor:
        kursor.execute("SELECT to_regproc('jejak_jaga') IS NOT NULL")
        if not kursor.fetchone()[0]:
            return  # migrated back to before the guards
        for satu, ada in _tidak_terpasang(kursor, list(daftar_penjaga())):
            if not ada:
                kursor.execute(_perintah(satu))


def periksa_penjaga() -> Iterator[Temuan]:
    """Yield every trigger of the trail that is missing or switched off; one statement."""
    pgtrigger_kita = (Pemicu(model._meta.db_table, p.get_pgid(model)) for model, p in pgtrigger.registered())
    with connections["default"].cursor() as kursor:
        for satu, ada in _tidak_terpasang(kursor, [*daftar_penjaga(), *pgtrigger_kita]):
            yield Temuan(satu.tabel, f"Pemicu {satu.nama} {'dimatikan' if ada else 'tidak ada'}.")


def daftar_penjaga() -> Iterator[Pemicu]:
    """Yield the guards: on each table of events, and on the table whose events it holds."""
    yield Pemicu("pghistory_context", HANYA_TUMBUH)
    for model in apps.get_models():
        terlacak = getattr(model, "pgh_tracked_model", None)
        if issubclass(model, Event) and model._meta.managed and terlacak is not None:
            yield Pemicu(model._meta.db_table, HANYA_TUMBUH)
            yield Pemicu(terlacak._meta.db_table, TAK_DIKOSONGKAN)


def _tidak_terpasang(kursor: Any, daftar: list[Pemicu]) -> list[tuple[Pemicu, bool]]:
    """Return what is missing or off; the second value tells whether the trigger is there at all."""
    kursor.execute(TIDAK_TERPASANG, [[satu.tabel for satu in daftar], [satu.nama for satu in daftar]])
    return [(Pemicu(tabel, nama), ada) for tabel, nama, ada in kursor.fetchall()]


def _perintah(satu: Pemicu) -> sql.Composed:
    return PASANG.format(
        nama=sql.Identifier(satu.nama),
        kejadian=sql.SQL(KEJADIAN[satu.nama]),
        tabel=sql.Identifier(satu.tabel),
    )
