"""What the planner of the database must know and have before and after a large load.

A load changes how large its tables are within one transaction. Until statistics are fresh the planner takes
a batch of 100,000 rows for one row, and compares each with each.
"""

from collections.abc import Callable, Mapping
from typing import Any

from pegawai.models import BarisImpor, Pegawai
from pegawai.models.riwayat import RIWAYAT
from pegawai.registri import tabel_riwayat

KUNCI_IMPOR = 731_002
"""Advisory lock that every writing and undoing of a batch takes alone."""

BANYAK = 2_000
"""So many rows written count as a large load."""

_MEMORI_SORTIR = "256MB"
_MEMORI_SEMENTARA = "256MB"


def bergiliran(kursor: Any, lapor: Callable[[str], None]) -> None:
    """Let one batch write at a time, until this transaction ends: two may be about the same people."""
    kursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [KUNCI_IMPOR])
    if not kursor.fetchone()[0]:
        lapor("Menunggu impor lain selesai")
        kursor.execute("SELECT pg_advisory_xact_lock(%s)", [KUNCI_IMPOR])


def luaskan_memori(kursor: Any) -> None:
    """Give this transaction room for its sorts and, where possible, the session for temporary tables."""
    kursor.execute(f"SET LOCAL work_mem = '{_MEMORI_SORTIR}'")
    kursor.execute(
        "DO $$ BEGIN "
        f"PERFORM set_config('temp_buffers', '{_MEMORI_SEMENTARA}', false); "
        "EXCEPTION WHEN invalid_parameter_value THEN NULL; "  # temporary tables were used before: it stays
        "END $$"
    )


def perbarui_statistik(kursor: Any, ditulis: Mapping[str, int]) -> None:
    """Refresh what finding and undoing a large batch rely on; keys only, which is quick.

    ditulis: name of the model of a history → rows written to it; few rows change no plan.
    """
    if sum(ditulis.values()) < BANYAK:
        return
    kursor.execute(f"ANALYZE {BarisImpor._meta.db_table} (batch_id, pegawai_id, nasib)")
    kursor.execute(f"ANALYZE {Pegawai._meta.db_table} (id, batch_id)")
    for model in (*RIWAYAT, *(satu.model for satu in tabel_riwayat)):
        if ditulis.get(str(model._meta.model_name)):
            kursor.execute(f"ANALYZE {model._meta.db_table} (id, pegawai_id, batch_id)")
