"""Who uses the rows of a reference table: counted from the keys that point to it, in every app."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import Field, Model

from serang_asn.inti import penulisan
from serang_asn.inti.registri.rujukan import TabelRujukan

BELUM = "count(*) FILTER (WHERE NOT terverifikasi)"


@dataclass(frozen=True, slots=True)
class Pemakai:
    """One table that points to a row. field: name of the pointing key."""

    model: type[Model]
    field: str
    jumlah: int

    @property
    def teks(self) -> str:
        """`1.204 riwayat pangkat`."""
        return f"{penulisan.angka(self.jumlah)} {self.model._meta.verbose_name}"


@dataclass(frozen=True, slots=True)
class Isi:
    """What an index says of one table. belum: rows not yet verified."""

    tabel: TabelRujukan
    jumlah: int
    belum: int


@cache
def kunci_menunjuk(model: type[Model]) -> tuple[Field[Any, Any], ...]:
    """Return every foreign key to `model` that the database guards.

    Event tables and the derived state have unguarded keys: they follow from rows that are counted here.
    """
    hubungan: Any = model._meta.get_fields(include_hidden=True)
    semua = (
        satu.field
        for satu in hubungan
        if satu.auto_created and not satu.concrete and (satu.one_to_many or satu.one_to_one)
    )
    return tuple(satu for satu in semua if getattr(satu, "db_constraint", False))


def hitung(model: type[Model], kunci: Sequence[Any]) -> dict[Any, list[Pemakai]]:
    """Return, per key, the tables that point to it with how many rows; one query whatever the number of
    keys.
    """
    menunjuk = kunci_menunjuk(model)
    hasil: dict[Any, list[Pemakai]] = {satu: [] for satu in kunci}
    if not menunjuk or not kunci:
        return hasil
    bagian = [
        f"SELECT {urut}, {_nama(satu.column)}, count(*) FROM {_nama(satu.model._meta.db_table)}"
        f" WHERE {_nama(satu.column)} = ANY(%(kunci)s) GROUP BY {_nama(satu.column)}"
        for urut, satu in enumerate(menunjuk)
    ]
    with connection.cursor() as kursor:
        kursor.execute(" UNION ALL ".join(bagian), {"kunci": list(kunci)})
        for urut, satu, jumlah in kursor.fetchall():
            field = menunjuk[urut]
            hasil[satu].append(Pemakai(field.model, field.name, jumlah))
    for daftar in hasil.values():
        daftar.sort(key=lambda pemakai: -pemakai.jumlah)
    return hasil


def list_isi(daftar: Iterable[TabelRujukan]) -> list[Isi]:
    """Return the size of each table and how many of its rows are unverified; one query for all tables."""
    semua = list(daftar)
    if not semua:
        return []
    bagian = [
        f"SELECT {urut}, count(*), {BELUM if satu.is_diverifikasi else 0}"
        f" FROM {_nama(satu.model._meta.db_table)}"
        for urut, satu in enumerate(semua)
    ]
    with connection.cursor() as kursor:
        kursor.execute(" UNION ALL ".join(bagian))
        angka = {urut: (jumlah, belum) for urut, jumlah, belum in kursor.fetchall()}
    return [Isi(tabel, *angka[urut]) for urut, tabel in enumerate(semua)]


def _nama(nama: str | None) -> str:
    """Quote a name of the database; all of them come from the models."""
    return connection.ops.quote_name(nama or "")
