"""Rows that an import changes where they stand: what it changed, whether that still holds, putting it back.

Each staged row notes `perubahan`: column → [before, after] of the one row it changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Diubah:
    """What the rows of a kind change. `b` stands for the noted row, `p` for the row it changed.

    kunci: SQL of the key of the changed row; kolom: columns that may change; tambahan: further SET when the
    values before return.
    """

    model: Any
    kunci: str
    kolom: tuple[str, ...]
    tambahan: str = ""

    @property
    def tabel(self) -> str:
        return str(self.model._meta.db_table)


def bandingkan(kolom: Mapping[str, str], *, kini: str) -> str:
    """Return the SQL of `perubahan`. kolom: column of the row `kini` → staged value; NULL changes nothing."""
    pasangan = ", ".join(
        f"'{nama}', CASE WHEN {asal} IS DISTINCT FROM {kini}.{nama} AND {asal} IS NOT NULL "
        f"THEN jsonb_build_array({kini}.{nama}, {asal}) END"
        for nama, asal in kolom.items()
    )
    return f"jsonb_strip_nulls(jsonb_build_object({pasangan}))"


def tidak_lagi_begitu(diubah: Diubah) -> str:
    """Return the condition on `b` that what it changed has been changed again, or its event withdrawn."""
    syarat = [
        f"(b.perubahan ? '{kolom}' AND to_jsonb(p.{kolom}) IS DISTINCT FROM b.perubahan->'{kolom}'->1)"
        for kolom in diubah.kolom
    ]
    if any(satu.name == "dibatalkan_pada" for satu in diubah.model._meta.concrete_fields):
        syarat.append("p.dibatalkan_pada IS NOT NULL")
    return (
        f"b.nasib = 'berubah' AND EXISTS (SELECT FROM {diubah.tabel} p "
        f"WHERE p.id = {diubah.kunci} AND ({' OR '.join(syarat)}))"
    )


def kembalikan(kursor: Any, diubah: Diubah, batch_id: int) -> None:
    """Write back the values before; the database's own casts turn JSON text into each column's type."""
    tetapan = [
        f"{kolom} = CASE WHEN b.perubahan ? '{kolom}' THEN lama.{kolom} ELSE p.{kolom} END"
        for kolom in diubah.kolom
    ]
    tetapan += filter(None, [diubah.tambahan])
    kursor.execute(
        f"""
        UPDATE {diubah.tabel} p
        SET {", ".join(tetapan)}
        FROM pegawai_barisimpor b
        CROSS JOIN LATERAL (SELECT jsonb_object_agg(u.key, u.value->0) AS isi
                            FROM jsonb_each(b.perubahan) u WHERE u.key = ANY(%(kolom)s)) semula
        CROSS JOIN LATERAL jsonb_populate_record(NULL::{diubah.tabel}, semula.isi) lama
        WHERE b.batch_id = %(batch)s AND b.nasib = 'berubah' AND b.perubahan <> '{{}}'::jsonb
          AND p.id = {diubah.kunci}""",
        {"batch": batch_id, "kolom": [*diubah.kolom]},
    )
