"""Checks of `manage.py periksa_data`: each proves one invariant, or finds one kind of doubtful record."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True)
class Temuan:
    """One row that breaks an invariant or deserves a look. `objek`: a code without personal data."""

    objek: str
    keterangan: str


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """One check. `invarian`: a finding is a defect of the system (exit code), not of the data."""

    kode: str
    urut: int
    judul: str
    invarian: bool
    jalankan: Callable[[], Iterable[Temuan]]


periksa: Registri[Pemeriksaan] = Registri("periksa")
