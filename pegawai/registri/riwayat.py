"""Histories: those that officers write, and tables of higher apps."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pegawai.domain.temuan import Temuan
from serang_asn.inti.registri import Registri


def tanpa_aturan(riwayat: Any, karier: Any) -> Iterable[Temuan]:
    """The rules of a history that has none but those of its table."""
    return ()


def tidak_pernah(riwayat: Any) -> bool:
    """No event of this history is sensitive."""
    return False


def selalu(riwayat: Any) -> bool:
    """Every event of this history is sensitive."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisRiwayat:
    """One history that officers write: its table, the fields of an event, its form and its rules.

    judul: name of the history; satuan: one event of it, in a sentence. hari: field of the day from which an
    event holds, empty when it has none. isian: fields that say what happened, in the order of the form; those
    of the decree are common to all. formulir: dotted path of the form class. aturan: findings about an event
    of a person with this `karier` (`pegawai.domain.riwayat.karier.Karier`, without the event itself).
    aturan_batal: the same for withdrawing an event. perlu: histories that `karier` must hold beyond standing,
    rank, post and degree. sensitif: whether an event may be seen only by those who may read sensitive data.
    sebagian_sensitif: heading and condition of the sensitive events, where only some are. sebut: expression
    that names an event in a list of documents.
    """

    kode: str
    urut: int
    judul: str
    satuan: str
    model: Any
    hari: str
    isian: tuple[str, ...]
    formulir: str
    aturan: Callable[[Any, Any], Iterable[Temuan]] = tanpa_aturan
    aturan_batal: Callable[[Any, Any], Iterable[Temuan]] | None = None
    perlu: Collection[str] = ()
    sensitif: Callable[[Any], bool] = tidak_pernah
    sebagian_sensitif: tuple[str, Mapping[str, Any]] | None = None
    sebut: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelRiwayat:
    """A history table of a higher app; undoing an import looks at it and withdraws events in it."""

    kode: str
    urut: int
    model: Any


jenis_riwayat: Registri[JenisRiwayat] = Registri("jenis_riwayat")
tabel_riwayat: Registri[TabelRiwayat] = Registri("tabel_riwayat")
