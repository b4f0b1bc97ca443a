"""Kinds of import, and their records in the same shape."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from serang_asn.inti.registri import Registri, Terdaftar


class JenisImpor(Terdaftar, Protocol):
    """One kind of spreadsheet that can be imported; the rest of its shape belongs to the importer."""

    @property
    def judul(self) -> str: ...
    @property
    def sumber_daya(self) -> Any: ...
    @property
    def diubah(self) -> Any: ...
    @property
    def satuan(self) -> str: ...
    @property
    def rujukan(self) -> Mapping[str, Any]: ...
    @property
    def can_buat_rujukan(self) -> bool: ...
    @property
    def akibat_batal(self) -> str: ...
    @property
    def kebijakan(self) -> Mapping[str, Any]: ...


class PembacaEkspor(Protocol):
    """Gives the rows of a kind of import as `akun` may see them (None: all), staged column → value."""

    def __call__(self, akun: Any) -> Iterable[dict[str, Any]]: ...


def boleh_semua(akun: Any) -> bool:
    """Everyone who may export at all may export this."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class EksporImpor:
    """The records that a kind of import writes, in the shape in which it reads them.

    kode: that of the kind. boleh: what an account needs beyond the right to see employees; sensitif: the
    reading of each employee has to be logged.
    """

    kode: str
    urut: int
    baca: PembacaEkspor
    boleh: Callable[[Any], bool] = boleh_semua
    sensitif: bool = False


jenis_impor: Registri[JenisImpor] = Registri("jenis_impor")
ekspor_impor: Registri[EksporImpor] = Registri("ekspor_impor")
