"""Checks of `manage.py periksa_data`: each proves one invariant, or finds one kind of doubtful record.

A check of the data quality carries a `Mutu`: the statement that finds the records, and what its readers
need to judge and mend them. The command and the pages of the data quality run the same statements.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from serang_asn.inti.komponen import Aksi
from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True)
class Temuan:
    """One row that breaks an invariant or deserves a look. `objek`: a code without personal data."""

    objek: str
    keterangan: str


class TingkatMutu(StrEnum):
    """How grave a finding is: facts that contradict each other, a fact that is needed, one worth having."""

    BERTENTANGAN = "bertentangan"
    KURANG = "kurang"
    RINGAN = "ringan"


def tanpa_parameter(hari: date) -> dict[str, Any] | None:
    """The statement needs nothing but the day."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutu:
    """What a check of the data quality says beyond its title.

    bobot: its share of the score, 1–5. alasan: why it matters. dasar: the article, empty for none. cara: how
    to mend it. sql: one SELECT of (subject, unit_id, bagian, acuan, keterangan) over the whole table, with
    %(hari)s and, for `is_unit` False, %(hanya)s (keys of subjects, NULL for all); the first row of a subject
    counts. bagian, acuan: the history and the code of the event to mend, '' and NULL for none.
    parameter: what else the statement takes on a day, names unique in the house; None: nothing to go by, so
    nothing is found. perbaiki: (code of the subject, bagian, acuan) to the pages where it is mended.
    boleh: who may open those pages. is_unit: findings are about units, not employees.
    """

    tingkat: TingkatMutu
    bobot: int
    alasan: str
    cara: str
    sql: str
    perbaiki: Callable[[UUID, str, UUID | None], Sequence[Aksi]]
    boleh: Callable[[Any], bool]
    dasar: str = ""
    parameter: Callable[[date], dict[str, Any] | None] = tanpa_parameter
    is_unit: bool = False


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """One check. `invarian`: a finding is a defect of the system (exit code), not of the data.

    mutu: present for every check that is not an invariant.
    """

    kode: str
    urut: int
    judul: str
    invarian: bool
    jalankan: Callable[[], Iterable[Temuan]]
    mutu: Mutu | None = None


periksa: Registri[Pemeriksaan] = Registri("periksa")
