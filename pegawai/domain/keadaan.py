"""The state of an employee as a plain fold of the events: the yardstick for what the database derives.

The database keeps `KeadaanPegawai` by SQL (`pegawai/sql/keadaan.sql`); this module says the same in Python,
one employee at a time, so that the two can be compared on any history.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Protocol, TypeVar

from pegawai.domain import masa_kerja
from pegawai.domain.periode import SELAMANYA


class Bertanggal(Protocol):
    """What orders events: the day from which they hold, and the order in which they were written."""

    @property
    def tmt(self) -> date: ...
    @property
    def urut(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Kedudukan:
    """Kind of employment and legal standing from a day on; diakui_bulan: recognised earlier service."""

    tmt: date
    urut: int
    jenis_asn: str
    kedudukan: int
    dihitung: bool = True
    masa_kerja: bool = True
    diakui_bulan: int = 0


@dataclass(frozen=True, slots=True)
class Pangkat:
    """Rank from a day on."""

    tmt: date
    urut: int
    golongan: int


@dataclass(frozen=True, slots=True)
class Jabatan:
    """Definitive post in a unit from a day on."""

    tmt: date
    urut: int
    jabatan: int
    unit: int


@dataclass(frozen=True, slots=True)
class Pendidikan:
    """Degree recognised from a day on; tinggi: order of its level."""

    tmt: date
    urut: int
    tinggi: int
    tingkat: int
    pendidikan: int


@dataclass(frozen=True, slots=True)
class Peristiwa:
    """All events of one employee, in any order."""

    kedudukan: Sequence[Kedudukan] = ()
    pangkat: Sequence[Pangkat] = ()
    jabatan: Sequence[Jabatan] = ()
    pendidikan: Sequence[Pendidikan] = ()


@dataclass(frozen=True, slots=True)
class Keadaan:
    """What an employee is on a day; None where no event says it yet."""

    jenis_asn: str
    kedudukan: int
    dihitung: bool
    tmt_masa_kerja: date
    golongan: int | None
    tmt_golongan: date | None
    jabatan: int | None
    unit: int | None
    tmt_jabatan: date | None
    tingkat: int | None
    pendidikan: int | None


E = TypeVar("E", bound=Bertanggal)


def _sampai(tanggal: date, peristiwa: Iterable[E]) -> list[E]:
    """Return the events in force by `tanggal`, oldest first."""
    return sorted((p for p in peristiwa if p.tmt <= tanggal), key=lambda p: (p.tmt, p.urut))


def _terakhir(tanggal: date, peristiwa: Iterable[E]) -> E | None:
    return next(reversed(_sampai(tanggal, peristiwa)), None)


def tmt_masa_kerja(kedudukan: Sequence[Kedudukan]) -> date:
    """Return the day from which service is counted: the first appointment, moved back by recognised service
    and forward by the days of finished spells that are not service (CLTN).

    kedudukan: the events up to the day asked, oldest first, at least one.
    """
    jeda = sum((kini.tmt - lalu.tmt).days for lalu, kini in pairwise(kedudukan) if not lalu.masa_kerja)
    return masa_kerja.tmt_masa_kerja(kedudukan[0].tmt, kedudukan[0].diakui_bulan, jeda)


def keadaan_pada(tanggal: date, peristiwa: Peristiwa) -> Keadaan | None:
    """Return the state on `tanggal`: of each kind the latest event by (tmt, urut), of education the highest.

    None before the first appointment.
    """
    kedudukan = _sampai(tanggal, peristiwa.kedudukan)
    if not kedudukan:
        return None
    pangkat = _terakhir(tanggal, peristiwa.pangkat)
    jabatan = _terakhir(tanggal, peristiwa.jabatan)
    pendidikan = max(
        _sampai(tanggal, peristiwa.pendidikan), key=lambda p: (p.tinggi, p.tmt, p.urut), default=None
    )
    return Keadaan(
        jenis_asn=kedudukan[-1].jenis_asn,
        kedudukan=kedudukan[-1].kedudukan,
        dihitung=kedudukan[-1].dihitung,
        tmt_masa_kerja=tmt_masa_kerja(kedudukan),
        golongan=pangkat.golongan if pangkat else None,
        tmt_golongan=pangkat.tmt if pangkat else None,
        jabatan=jabatan.jabatan if jabatan else None,
        unit=jabatan.unit if jabatan else None,
        tmt_jabatan=jabatan.tmt if jabatan else None,
        tingkat=pendidikan.tingkat if pendidikan else None,
        pendidikan=pendidikan.pendidikan if pendidikan else None,
    )


def daftar_keadaan(peristiwa: Peristiwa) -> list[tuple[date, date, Keadaan]]:
    """Return the periods (mulai, selesai, keadaan) in which nothing changes, oldest first, half-open."""
    semua: list[Bertanggal] = [
        *peristiwa.kedudukan, *peristiwa.pangkat, *peristiwa.jabatan, *peristiwa.pendidikan
    ]  # fmt: skip
    awal: list[tuple[date, Keadaan]] = []
    for tanggal in sorted({satu.tmt for satu in semua}):
        keadaan = keadaan_pada(tanggal, peristiwa)
        if keadaan is not None and (not awal or awal[-1][1] != keadaan):
            awal.append((tanggal, keadaan))
    akhir = [tanggal for tanggal, _ in awal[1:]] + [SELAMANYA]
    # The ends are one too many where there is no state at all.
    return [(mulai, selesai, keadaan) for (mulai, keadaan), selesai in zip(awal, akhir, strict=False)]
