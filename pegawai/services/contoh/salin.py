"""Bulk writing by COPY: rows are collected per table and sent in blocks."""

import csv
import io
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from django.db import connection, models
from django.db.models import Field


@dataclass(slots=True)
class Tabel:
    """One table being filled. kolom: the columns that rows give; the others get the field's default."""

    model: type[models.Model]
    kolom: tuple[str, ...]
    bawaan: tuple[object, ...] = field(init=False)
    perintah: str = field(init=False)
    jumlah: int = 0
    _isi: io.StringIO = field(default_factory=io.StringIO, repr=False)

    def __post_init__(self) -> None:
        lain = [
            b for b in self.model._meta.concrete_fields if _perlu_bawaan(b) and b.column not in self.kolom
        ]
        self.bawaan = tuple(_teks(b.get_default()) for b in lain)
        kolom = [*self.kolom, *(str(b.column) for b in lain)]
        teks = [str(b.column) for b in self.model._meta.concrete_fields if _is_teks(b) and b.column in kolom]
        pilihan = f", FORCE_NOT_NULL ({', '.join(teks)})" if teks else ""
        tabel = self.model._meta.db_table
        self.perintah = f"COPY {tabel} ({', '.join(kolom)}) FROM STDIN WITH (FORMAT csv{pilihan})"

    def tambah(self, baris: Sequence[Sequence[object]]) -> None:
        """Collect rows, each in the order of `kolom`."""
        penulis = csv.writer(self._isi, lineterminator="\n")
        penulis.writerows([(*satu, *self.bawaan) for satu in baris])
        self.jumlah += len(baris)

    def kirim(self) -> None:
        """Send what was collected."""
        if not self._isi.tell():
            return
        self._isi.seek(0)
        with connection.cursor() as kursor:
            kursor.copy_expert(self.perintah, self._isi)
        self._isi = io.StringIO()


def pembuat_kode(acak: Random) -> Callable[[], str]:
    """Return a source of UUID (version 4) that follows from the seed."""

    def kode() -> str:
        return str(uuid.UUID(int=acak.getrandbits(128), version=4))

    return kode


def nomor_berikut(model: type[models.Model], jumlah: int) -> list[int]:
    """Reserve `jumlah` keys of a table, ascending."""
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [model._meta.db_table, jumlah],
        )
        return [nomor for (nomor,) in kursor.fetchall()]


def _perlu_bawaan(bidang: "Field[Any, Any]") -> bool:
    return not (bidang.primary_key or bidang.null or bidang.generated or bidang.has_db_default())


def _is_teks(bidang: "Field[Any, Any]") -> bool:
    return isinstance(bidang, models.CharField | models.TextField) and not bidang.null


def _teks(nilai: object) -> object:
    """Return a default as COPY reads it."""
    return "{}" if nilai == {} else nilai
