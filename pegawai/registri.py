"""The registries pegawai offers: what a higher app may add to headcounts, employee pages and imports."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from pegawai.domain.jumlah import Nilai
from serang_asn.inti.registri import Registri, Terdaftar


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelPegawai:
    """One panel of the employee page. `siapkan` (pegawai, pada, akun) gives its context, None hides it."""

    kode: str
    urut: int
    judul: str
    template: str
    siapkan: Callable[[Any, date, Any], dict[str, Any] | None]
    boleh: Callable[[Any], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class AksiMassal:
    """What may be done with a selection of the employee list. url: address (`reverse_lazy`) that takes the
    selection as a POST; `pegawai.selectors.pilihan.get_pilihan` reads it there. ikon: heroicons name."""

    kode: str
    urut: int
    label: str
    url: Any
    boleh: Callable[[Any], bool]
    ikon: str = ""


class JenisImpor(Terdaftar, Protocol):
    """One kind of spreadsheet that can be imported; the rest of its shape belongs to the importer."""

    @property
    def judul(self) -> str: ...
    @property
    def sumber_daya(self) -> Any: ...


dimensi: Registri[Dimensi] = Registri("dimensi")
panel_pegawai: Registri[PanelPegawai] = Registri("panel_pegawai")
aksi_massal: Registri[AksiMassal] = Registri("aksi_massal")
jenis_impor: Registri[JenisImpor] = Registri("jenis_impor")
