"""How the rows of a file become events of one history: what a kind of history declares."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from pegawai.models.riwayat import Riwayat
from pegawai.services.impor.cocokkan import Dipilih

SK = {
    "sk_nomor": "s.sk_nomor",
    "sk_tanggal": "s.sk_tanggal",
    "sk_pejabat": "s.sk_pejabat",
    "catatan": "s.catatan",
}
"""Column of every history → its staged value."""
_STAGED = re.compile(r"\bs\.(\w+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rujukan:
    """A name in the rows: what it means, and which column of the event takes its row.

    nama: kind of name; bidang: the staged column it is written in; kunci: SQL of the name, `{s}` before each
    staged column; cari: gives the book it is looked up in, by what people said names mean; kolom: column of
    the event.
    """

    nama: str
    bidang: str
    cari: Callable[[Dipilih], Callable[[str], Any]]
    kolom: str
    model: type[models.Model]
    kunci: str = ""

    @property
    def sql(self) -> str:
        return self.kunci or f"{{s}}{self.bidang}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Susunan:
    """How staged rows become events of one history.

    kunci: columns that tell the events of one person apart; isian: column → SQL over the staged row `s`, the
    employee `p` and the matched names; bawaan: column → SQL over `c` for a new event that does not say;
    aturan: kind of history whose rules judge the events, empty where its table says all; siapkan:
    runs before names are matched;
    is_tanpa_tindih: periods of one person may not overlap.
    """

    model: type[Riwayat]
    kunci: tuple[str, ...]
    isian: Mapping[str, str]
    aturan: str = ""
    rujukan: tuple[Rujukan, ...] = ()
    bawaan: Mapping[str, str] = field(default_factory=dict)
    siapkan: Callable[[Any], None] | None = None
    is_tanpa_tindih: bool = False
    can_buat_rujukan: bool = False

    @property
    def tabel(self) -> str:
        return str(self.model._meta.db_table)

    @property
    def kolom(self) -> dict[str, str]:
        """Column → SQL of its staged value, references and decree included."""
        rujukan = {satu.kolom: f"{satu.nama}.id" for satu in self.rujukan if satu.kolom not in self.isian}
        return {**rujukan, **self.isian, **SK}

    @property
    def diubah(self) -> tuple[str, ...]:
        """Columns that a later file may correct."""
        return tuple(kolom for kolom in self.kolom if kolom not in self.kunci)

    def sama(self, kiri: str, kanan: str, kolom: str) -> str:
        """Return the condition that a column of the key is equal; names are compared in small letters."""
        bidang = self.bidang(kolom)
        if isinstance(bidang, models.CharField) and not bidang.choices:
            return f"lower({kiri}) = lower({kanan})"
        return f"{kiri} = {kanan}"

    def bidang(self, kolom: str) -> Any:
        """Return the field of the model that has this column."""
        return next(satu for satu in self.model._meta.concrete_fields if satu.column == kolom)

    def asal(self, bidang: str) -> str:
        """Return the staged column that a field of the event is read from."""
        kolom = next(str(s.column) for s in self.model._meta.concrete_fields if s.name == bidang)
        rujukan = {satu.kolom: satu.bidang for satu in self.rujukan}
        tertulis = _STAGED.search(self.kolom.get(kolom, ""))
        return rujukan.get(kolom) or (tertulis[1] if tertulis else "nip")
