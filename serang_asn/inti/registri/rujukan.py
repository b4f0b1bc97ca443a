"""Reference tables with pages under `/rujukan/`: apps register each table, one CrudView shows them all."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from serang_asn.inti.registri import Registri


def tanpa_dampak(baris: Any, isian: Mapping[str, Any]) -> int:
    """No state of anybody is copied from the table."""
    return 0


def tanpa_butir(baris: Any) -> Sequence[Any]:
    """Nothing to add."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelRujukan:
    """One reference table and how its pages look.

    kode: part of the address. kolom, bidang: fields of the list and of the form. kunci: fields that
    identify a
    row, fixed once it exists. saring: fields to narrow by (foreign keys, choices). sumber: field that
    names the
    regulation, "" for none. berkala: a row holds from its `berlaku_mulai` until a newer row of the same key.
    terdampak: how many employees' states are derived again if the row gets these values.
    halangan: sentences that forbid deleting the row, beyond the rows that point to it.
    tautan: (label, url) where the row's uses can be seen. tampilan: (label, url name, icon) of further views.
    """

    kode: str
    urut: int
    kelompok: str
    judul: str
    keterangan: str
    model: type[Model]
    kolom: tuple[str, ...]
    bidang: tuple[str, ...]
    kunci: tuple[str, ...] = ("kode",)
    cari: tuple[str, ...] = ("kode", "nama")
    urutan: tuple[str, ...] = ("urut", "kode")
    saring: tuple[str, ...] = ()
    sumber: str = "sumber"
    berkala: bool = False
    terdampak: Callable[[Any, Mapping[str, Any]], int] = tanpa_dampak
    halangan: Callable[[Any], Sequence[str]] = tanpa_butir
    tautan: Callable[[Any], Sequence[tuple[str, str]]] = tanpa_butir
    tampilan: tuple[tuple[str, str, str], ...] = ()

    @property
    def is_diverifikasi(self) -> bool:
        """Answer whether rows carry `terverifikasi`."""
        return any(bidang.name == "terverifikasi" for bidang in self.model._meta.concrete_fields)

    @property
    def kunci_tanpa_tanggal(self) -> tuple[str, ...]:
        """The key of a dated table without the day from which a row holds."""
        return tuple(nama for nama in self.kunci if nama != "berlaku_mulai")


rujukan: Registri[TabelRujukan] = Registri("rujukan")
