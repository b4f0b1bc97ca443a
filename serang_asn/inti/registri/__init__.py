"""Registries: how a higher app adds something to a lower one without the lower one knowing it.

The owner of the place offers a `Registri`; apps add to it from their `registrasi.py`, which
`AppConfig.ready` calls. Entries have a unique `kode`; order is `urut`, then `kode`.
"""

from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar


class Terdaftar(Protocol):
    """What an entry needs: an identity and a place in the order."""

    @property
    def kode(self) -> str: ...
    @property
    def urut(self) -> int: ...


T = TypeVar("T", bound=Terdaftar)


class KodeSudahTerdaftar(ValueError):
    """Two entries claim one code."""


class Registri(Generic[T]):
    """An ordered collection of entries, filled once at start-up."""

    def __init__(self, nama: str) -> None:
        self.nama = nama
        self._isi: dict[str, T] = {}

    def daftar(self, *butir: T) -> None:
        """Add entries. Raises KodeSudahTerdaftar when a code is taken."""
        for satu in butir:
            if satu.kode in self._isi:
                raise KodeSudahTerdaftar(f"{self.nama}: {satu.kode}")
            self._isi[satu.kode] = satu

    def ambil(self, kode: str) -> T | None:
        """Return the entry with this code, or None."""
        return self._isi.get(kode)

    def __iter__(self) -> Iterator[T]:
        return iter(sorted(self._isi.values(), key=lambda butir: (butir.urut, butir.kode)))

    def __contains__(self, kode: object) -> bool:
        return kode in self._isi

    def __len__(self) -> int:
        return len(self._isi)
