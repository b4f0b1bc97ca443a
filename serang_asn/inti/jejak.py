"""Audit trail: one decorator for a domain table, one context for the actor.

Triggers at statement level copy every inserted, updated and deleted row into the table's event model
(`<Model>Event`), so bulk writes and plain SQL are recorded too. The row as it was before a change is the
event before it. Who, why and from where stand in the attached context (`pghistory_context`); for plain SQL,
the database notes its own user, the address and the program under `basisdata` (inti/sql/jejak.sql).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import uuid4

import pghistory
from django.db import models
from pghistory.runtime import Context
from pghistory.runtime import _tracker as pelacak

Model = TypeVar("Model", bound=type[models.Model])


def terlacak(
    *, exclude: Sequence[str] = (), kejadian: Sequence[str] = (), dicari: Sequence[str] = ("pegawai",)
) -> Callable[[Model], Model]:
    """Class decorator: record every insert, update and delete of the table, by any path.

    exclude: fields that are not copied (secrets, or values without meaning for the office).
    kejadian: labels of what services write down by hand (`pghistory.create_event`), as no column shows it.
    dicari: foreign keys, where the table has them, by which the trail of a person is found.
    """

    def lacak(model: Model) -> Model:
        ada = {field.name for field in model._meta.fields}
        tercatat: Model = pghistory.track(
            pghistory.InsertEvent("tambah"),
            pghistory.UpdateEvent("ubah", row=pghistory.New),
            pghistory.DeleteEvent("hapus"),
            *(pghistory.ManualEvent(label) for label in kejadian),
            exclude=list(exclude),
            obj_field=pghistory.ObjForeignKey(related_name="jejak", db_index=True),
            meta={"indexes": [models.Index(fields=[nama]) for nama in dicari if nama in ada]},
        )(model)
        return tercatat

    return lacak


@dataclass(frozen=True, slots=True)
class PelakuBasisData:
    """Who wrote by plain SQL, as the database saw it. sambungan: program and address, for reading."""

    pengguna: str
    sambungan: str

    @property
    def nama(self) -> str:
        return f"Basis data langsung (pengguna {self.pengguna})"


def pelaku_basisdata(konteks: Mapping[str, Any]) -> PelakuBasisData | None:
    """Return who wrote past the application, or None when the application noted who did."""
    isi = konteks.get("basisdata")
    if not isi:
        return None
    bagian = [isi.get("aplikasi", ""), f"dari {isi['alamat']}" if "alamat" in isi else ""]
    return PelakuBasisData(isi["pengguna"], " ".join(filter(None, bagian)))


@contextmanager
def konteks(**isi: Any) -> Iterator[None]:
    """Attach `isi` to every change within, beside what was attached around it.

    Changes before and after keep what is said around: the library's own nesting adds to the one context of
    the outermost block, so that who came last would have done everything.
    """
    luar = getattr(pelacak, "value", None)
    if luar is None:
        with pghistory.context(**isi):
            yield
        return
    pelacak.value = Context(id=uuid4(), metadata=luar.metadata | isi)
    try:
        yield
    finally:
        pelacak.value = luar


@contextmanager
def sebagai(*, akun_id: int | None, asal: str, alasan: str = "") -> Iterator[None]:
    """Attach who (`akun_id`), from where (`asal`: address of the page or name of the command) and why."""
    with konteks(akun=akun_id, asal=asal, **({"alasan": alasan} if alasan else {})):
        yield


@contextmanager
def catat_jejak(oleh: Any, asal: str, alasan: str = "") -> Iterator[None]:
    """Attach who (an account, None for the system) and why; from where stays what the request or the task
    said, `asal` without one."""
    luar = getattr(pelacak, "value", None)
    dari = luar.metadata.get("asal", asal) if luar else asal
    with sebagai(akun_id=oleh.pk if oleh else None, asal=dari, alasan=alasan.strip()):
        yield


@contextmanager
def dari_impor(batch_id: int) -> Iterator[None]:
    """Attach the import batch that writes, beside who and why; a later import may correct such values."""
    with konteks(impor=batch_id):
        yield
