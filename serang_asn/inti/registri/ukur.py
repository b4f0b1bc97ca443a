"""Figures of `make bench`: each measures one piece of work beside a peer or a floor in the same run."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True)
class Angka:
    """One measured figure. rasio: over that of the peer, where there is one; lulus: within `batas`."""

    nama: str
    nilai: float
    satuan: str
    pembanding: str
    rasio: float | None
    batas: str
    lulus: bool


@dataclass(frozen=True, slots=True)
class Pengukuran:
    """One benchmark; `berat` ones run only when asked for (`--berat`)."""

    kode: str
    urut: int
    judul: str
    jalankan: Callable[[], Iterable[Angka]]
    berat: bool = False


ukur: Registri[Pengukuran] = Registri("ukur")
