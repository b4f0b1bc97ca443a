"""Dimensions of the headcount."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from pegawai.domain.jumlah import Nilai
from serang_asn.inti.registri import Registri


class DaftarNilai(Protocol):
    """Reads the values of a dimension: those with the given raw values or codes, or all of them."""

    def __call__(
        self,
        *,
        mentah: Collection[Any] | None = None,
        kode: Collection[str] | None = None,
    ) -> Iterable[tuple[Any, Nilai]]: ...


def tanpa_parameter(pada: date) -> dict[str, Any]:
    """The parameters of an expression that needs none but `pada`."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimensi:
    """One way to divide employees; every state has at most one value of it (NULL: no data).

    kolom: SQL on the state `k` that is grouped by, cheap; may use %(pada)s and the names of `parameter`.
    nilai: reads names and order of the raw values of `kolom` (or of `peta`).
    gabung: LEFT JOIN that `kolom` needs, at most one row per state.
    peta: SELECT of (kunci, nilai) that turns `kolom` into the raw value after the count; few rows.
    parameter: query parameters of `kolom` and `gabung` for the day asked, named after the dimension.
    pilihan: few enough values to offer them all in a form.
    """

    kode: str
    urut: int
    label: str
    kolom: str
    nilai: DaftarNilai
    gabung: str = ""
    peta: str = ""
    parameter: Callable[[date], dict[str, Any]] = field(default=tanpa_parameter)
    pilihan: bool = True


dimensi: Registri[Dimensi] = Registri("dimensi")
