"""Work of every day: apps register it, the worker puts it on the queue once each day."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True)
class PekerjaanHarian:
    """One piece of work. jalankan: a module-level function that takes only `kemajuan`."""

    kode: str
    urut: int
    judul: str
    jalankan: Callable[..., Any]


harian: Registri[PekerjaanHarian] = Registri("harian")
