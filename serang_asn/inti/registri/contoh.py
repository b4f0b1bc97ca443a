"""Generators of the demo city: each app adds its part, in order, from one seed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What is asked of a generator. pegawai: how many; benih: seed; per_tanggal: "today" of the city."""

    pegawai: int
    benih: int
    per_tanggal: date


@dataclass(frozen=True, slots=True)
class Pembangkit:
    """One generator. `jalankan` writes rows in bulk and returns how many per table."""

    kode: str
    urut: int
    judul: str
    jalankan: Callable[[Permintaan], dict[str, int]]


contoh: Registri[Pembangkit] = Registri("contoh")
