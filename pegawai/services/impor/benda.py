"""Rows that an import creates and that are no events of a person: units, formations, salary tables.

Each noted row says which one it created (`dibuat_id`) and which one it changed (`lama_id`). An undo deletes
what was created, unless somebody changed it or built on it.
"""

from typing import Any

from pegawai.models import UnitKerja
from pegawai.services.impor.penyisipan import sisipkan_baris
from pegawai.services.impor.perubahan import Diubah

DIBUAT = "(b.data->>'dibuat_id')::bigint"
LAMA = "(b.data->>'lama_id')::bigint"
TAMBAHAN = "jsonb_build_object('dibuat_id', n.dibuat_id, 'lama_id', n.lama_id)"
POHON = ("numchild",)
"""What a unit changes by what is put below it."""


def diubah(model: Any, kolom: tuple[str, ...]) -> Diubah:
    """Return what the rows of a kind change where they stand."""
    return Diubah(model=model, kunci=LAMA, kolom=kolom)


def catat(kursor: Any, batch_id: int, bukan_isi: tuple[str, ...] = ()) -> None:
    """Note what became of each row of `impor_cocok`."""
    sisipkan_baris(kursor, batch_id, bukan_isi=("pegawai_id", *bukan_isi), tambahan=TAMBAHAN)


def halangan(model: Any) -> list[tuple[str, str, str]]:
    """Return (code, message, condition on the noted row `b`) of what keeps created rows from going."""
    nama, tabel = model._meta.verbose_name, model._meta.db_table
    diikuti = {satu.name for satu in model.jejak.rel.related_model._meta.concrete_fields} - set(POHON)
    daftar = [satu.column for satu in model._meta.concrete_fields if satu.name in diikuti]
    kini, semula = (", ".join(f"{alias}.{kolom}" for kolom in daftar) for alias in ("p", "e"))
    hasil = [
        (
            f"{model._meta.model_name}_diubah",
            f"Catatan {nama} dari impor ini sudah diubah.",
            (
                f"EXISTS (SELECT FROM {tabel} p JOIN {tabel}event e ON e.pgh_obj_id = p.id "
                f"AND e.pgh_label = 'tambah' WHERE p.id = {DIBUAT} AND ({kini}) IS DISTINCT FROM ({semula}))"
            ),
        )
    ]
    for relasi in _relasi(model):
        lain = relasi.related_model
        dari_batch = f" AND r.id NOT IN {_DARI_BATCH}" if lain is model else ""
        hasil.append(
            (
                f"{lain._meta.model_name}_memakai",
                f"Catatan {nama} dari impor ini sudah dipakai pada {lain._meta.verbose_name}.",
                (
                    f"EXISTS (SELECT FROM {lain._meta.db_table} r "
                    f"WHERE r.{relasi.field.column} = {DIBUAT}{dari_batch})"
                ),
            )
        )
    if model is UnitKerja:
        hasil.append(
            (
                "unit_berisi",
                "Di bawah unit dari impor ini sudah ada unit lain.",
                (
                    f"EXISTS (SELECT FROM {tabel} p JOIN {tabel} r ON r.path LIKE p.path || '_%%' "
                    f"WHERE p.id = {DIBUAT} AND r.id NOT IN {_DARI_BATCH})"
                ),
            )
        )
    return hasil


_DARI_BATCH = (
    "(SELECT (d.data->>'dibuat_id')::bigint FROM pegawai_barisimpor d "
    "WHERE d.batch_id = b.batch_id AND d.data ? 'dibuat_id')"
)


def cabut(kursor: Any, model: Any, batch_id: int) -> None:
    """Delete what a batch created; parents forget the units that go."""
    tabel = model._meta.db_table
    dibuat = f"(SELECT {DIBUAT} FROM pegawai_barisimpor b WHERE b.batch_id = %s AND b.data ? 'dibuat_id')"
    if model is UnitKerja:
        kursor.execute(
            f"UPDATE {tabel} i SET numchild = i.numchild - a.banyak FROM ("
            f"SELECT left(path, length(path) - {UnitKerja.steplen}) AS path, count(*) AS banyak FROM {tabel} "
            f"WHERE id IN {dibuat} GROUP BY 1) a WHERE i.path = a.path AND i.id NOT IN {dibuat}",
            [batch_id, batch_id],
        )
    kursor.execute(f"DELETE FROM {tabel} WHERE id IN {dibuat}", [batch_id])


def _relasi(model: Any) -> list[Any]:
    return [
        relasi
        for relasi in model._meta.get_fields(include_hidden=True)
        if relasi.auto_created
        and (relasi.one_to_many or relasi.one_to_one)
        and getattr(relasi.field, "db_constraint", False)
    ]
