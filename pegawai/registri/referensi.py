"""Reference tables that higher apps ship with."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True, kw_only=True)
class PemuatReferensi:
    """Reference tables of one app, loaded after those of this one by `manage.py referensi`.

    muat: brings them in line with their files, returns the rows written per table. dipertahankan: rows that
    differ because an officer changed them (`pegawai.services.referensi.Dipertahankan`).
    """

    kode: str
    urut: int
    muat: Callable[[], Mapping[str, int]]
    dipertahankan: Callable[[], Iterable[Any]]


pemuat_referensi: Registri[PemuatReferensi] = Registri("pemuat_referensi")
