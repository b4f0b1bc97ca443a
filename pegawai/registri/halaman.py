"""What pages of employees and units show beyond their own: panels, actions, due dates, tables."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from pegawai.domain.jatuh_tempo import JatuhTempo
from serang_asn.inti.registri import Registri


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
    selection as a POST; `pegawai.selectors.terpilih.get_pilihan` reads it there. ikon: heroicons name."""

    kode: str
    urut: int
    label: str
    url: Any
    boleh: Callable[[Any], bool]
    ikon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelUnit:
    """One panel of the page of a unit. `siapkan` (unit, pada, akun) gives its context, None hides it.

    The template gets that context, `judul` and `unit`; queries it costs come on top of those of the page.
    """

    kode: str
    urut: int
    judul: str
    template: str
    siapkan: Callable[[Any, date, Any], dict[str, Any] | None]
    boleh: Callable[[Any], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class SumberJatuhTempo:
    """Things that fall due and that a higher app knows of (a certificate that ends, a training to attend).

    `siapkan` (pegawai, pada, akun) gives the rows for the day; it asks the database once at most.
    """

    kode: str
    urut: int
    siapkan: Callable[[Any, date, Any], Iterable[JatuhTempo]]
    boleh: Callable[[Any], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelDrh:
    """One table of the daftar riwayat hidup: rows of text, oldest first."""

    judul: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BagianDrh:
    """A table that a higher app adds to a chapter of the daftar riwayat hidup.

    bab: number of the chapter in the official form ("II" education, "V" experience, "VII" organisations).
    """

    kode: str
    urut: int
    bab: str
    siapkan: Callable[[Any], TabelDrh]


panel_pegawai: Registri[PanelPegawai] = Registri("panel_pegawai")
aksi_massal: Registri[AksiMassal] = Registri("aksi_massal")
panel_unit: Registri[PanelUnit] = Registri("panel_unit")
jatuh_tempo: Registri[SumberJatuhTempo] = Registri("jatuh_tempo")
bagian_drh: Registri[BagianDrh] = Registri("bagian_drh")
