"""The raw events of one employee's trail, over all event tables, a page at a time.

Every table adds two short lines to the question which events there are; what stood in a row before and after
is read only for the events of the page. (The library's own union of all tables works out the difference for
every event before it sorts them.)
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import groupby
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import connection
from django.db.models import ForeignKey, Model

from pegawai.models import Pegawai

AKUN = "(k.metadata ->> 'akun')::bigint"


@dataclass(frozen=True, slots=True)
class Peristiwa:
    """One insert, change or removal of a row.

    model: table of the row; konteks: who and why, as noted; sesudah: columns of the row after it (of a
    removal: as it last stood); sebelum: the same before a change, or None.
    """

    model: type[Model]
    label: str
    pada: datetime
    konteks: Mapping[str, Any]
    sesudah: Mapping[str, Any]
    sebelum: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Syarat:
    """What narrows the trail. model: only this table; akun: only this actor (`oleh_sistem`: only none); dari,
    sebelum: moments, the second excluded; baris: code of one row."""

    model: type[Model] | None = None
    akun: int | None = None
    oleh_sistem: bool = False
    dari: datetime | None = None
    sebelum: datetime | None = None
    baris: UUID | None = None


class DaftarPeristiwa(Sequence[Peristiwa]):
    """The events of a person, newest first, read when sliced or counted: what a paginator asks for."""

    def __init__(self, pegawai: Pegawai, *, kecuali: frozenset[type[Model]], syarat: Syarat) -> None:
        model = [satu for satu in list_model() if satu not in kecuali]
        if syarat.model:
            model = [satu for satu in model if satu is syarat.model]
        if syarat.baris:
            model = [satu for satu in model if _punya(satu, "kode")]
        self._model = {satu._meta.label: satu for satu in model}
        self._nilai: dict[str, Any] = {"pegawai": pegawai.pk}
        self._di_mana = self._saring(syarat)
        self._baris = syarat.baris

    def __len__(self) -> int:
        return sum(self.per_pelaku.values())

    def __getitem__(self, irisan: Any) -> Any:
        if not isinstance(irisan, slice):
            return self[irisan : irisan + 1][0]
        mulai = irisan.start or 0
        batas = len(self) if irisan.stop is None else irisan.stop
        return list(self._baca(mulai, max(batas - mulai, 0)))

    @cached_property
    def per_pelaku(self) -> dict[int | None, int]:
        """Return how many events each account made, None for the system; one query."""
        sql = f"SELECT {AKUN}, count(*) {self._dari()} GROUP BY 1"
        return dict(self._jalankan(sql)) if self._model else {}

    def _baca(self, mulai: int, banyak: int) -> Iterator[Peristiwa]:
        if not self._model or not banyak:
            return
        kepala = self._jalankan(
            f"SELECT e.model, e.pgh_id, k.metadata {self._dari()}"
            " ORDER BY e.pgh_created_at DESC, e.model, e.pgh_id DESC LIMIT %(banyak)s OFFSET %(mulai)s",
            mulai=mulai,
            banyak=banyak,
        )
        isi = self._isi([(label, pgh_id) for label, pgh_id, _ in kepala])
        for label, pgh_id, konteks in kepala:
            nama, pada, sesudah, sebelum = isi[label, pgh_id]
            yield Peristiwa(
                self._model[label], nama, pada, _muat(konteks) or {}, _muat(sesudah), _muat(sebelum)
            )

    def _isi(self, kunci: list[tuple[str, int]]) -> dict[tuple[str, int], tuple[Any, ...]]:
        """Return label, moment, row after and row before of the events; one query."""
        bagian, nilai = [], {}
        for nomor, (label, satu) in enumerate(groupby(sorted(kunci), key=lambda pasangan: pasangan[0])):
            tabel = _tabel_peristiwa(self._model[label])
            nilai[f"kunci{nomor}"] = [pgh_id for _, pgh_id in satu]
            bagian.append(
                f"SELECT '{label}', e.pgh_id, e.pgh_label, e.pgh_created_at, to_jsonb(e),"
                f" CASE WHEN e.pgh_label = 'ubah' THEN (SELECT to_jsonb(l) FROM {tabel} l"
                " WHERE l.pgh_obj_id = e.pgh_obj_id AND l.pgh_id < e.pgh_id"
                " ORDER BY l.pgh_id DESC LIMIT 1) END"
                f" FROM {tabel} e WHERE e.pgh_id = ANY(%(kunci{nomor})s)"
            )
        if not bagian:
            return {}
        return {
            (label, pgh_id): isi
            for label, pgh_id, *isi in self._jalankan(" UNION ALL ".join(bagian), **nilai)
        }

    def _dari(self) -> str:
        kode = " AND e.kode = %(baris)s" if self._baris else ""
        per_tabel = (
            f"SELECT '{label}' AS model, e.pgh_id, e.pgh_created_at, e.pgh_context_id"
            f" FROM {_tabel_peristiwa(model)} e WHERE ({_milik(model)}){kode}"
            for label, model in self._model.items()
        )
        return (
            f"FROM ({' UNION ALL '.join(per_tabel)}) e"
            f" LEFT JOIN pghistory_context k ON k.id = e.pgh_context_id WHERE {self._di_mana}"
        )

    def _saring(self, syarat: Syarat) -> str:
        bagian = {
            f"{AKUN} IS NULL": syarat.oleh_sistem or None,
            f"{AKUN} = %(akun)s": syarat.akun,
            "e.pgh_created_at >= %(dari)s": syarat.dari,
            "e.pgh_created_at < %(sebelum)s": syarat.sebelum,
        }
        self._nilai |= {
            "akun": syarat.akun,
            "dari": syarat.dari,
            "sebelum": syarat.sebelum,
            "baris": syarat.baris,
        }
        return " AND ".join(["true", *(sql for sql, nilai in bagian.items() if nilai is not None)])

    def _jalankan(self, sql: str, **nilai: Any) -> list[Any]:
        with connection.cursor() as kursor:
            kursor.execute(sql, self._nilai | nilai)
            return kursor.fetchall()


def _muat(isi: str | None) -> Any:
    return None if isi is None else json.loads(isi)


def list_model() -> list[type[Model]]:
    """Return the tables whose changes belong to a person's trail: their own and all that point to them."""
    return [
        satu
        for satu in apps.get_models()
        if hasattr(satu, "pgh_event_model") and (satu is Pegawai or _penunjuk(satu))
    ]


def _penunjuk(model: type[Model]) -> list[str]:
    """Return the columns of the event table that name a person."""
    event: Any = model.pgh_event_model  # type: ignore[attr-defined]
    return [
        field.column
        for field in event._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.related_model is Pegawai
    ]


def _milik(model: type[Model]) -> str:
    return " OR ".join(f"e.{kolom} = %(pegawai)s" for kolom in _penunjuk(model))


def _tabel_peristiwa(model: type[Model]) -> str:
    return str(model.pgh_event_model._meta.db_table)  # type: ignore[attr-defined]


def _punya(model: type[Model], nama: str) -> bool:
    return any(field.column == nama for field in model._meta.concrete_fields)
