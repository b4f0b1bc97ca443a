"""Values that the components of `templates/_components/` show; each component names the ones it takes.

A component reads attributes or keys alike, so a model row with the right names serves as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Aksi:
    """One thing the reader can do. gaya: utama, biasa, bahaya or tautan. post: it changes something."""

    label: str
    url: str
    ikon: str = ""
    gaya: str = "biasa"
    post: bool = False


@dataclass(frozen=True, slots=True)
class Butir:
    """One fact of a record: name, value ready to show, and where the value leads."""

    label: str
    nilai: object
    url: str = ""


@dataclass(frozen=True, slots=True)
class Peristiwa:
    """One event of a timeline. status: text of a pill; jenis: baik, waspada, bahaya, info or netral.

    tanggal: None for what holds the whole `masa` (a year) instead; dokumen: address of its paper;
    impor: address of the import that brought it; is_redup: not yet so on the day that is looked at.
    """

    tanggal: date | None
    judul: str
    keterangan: str = ""
    acuan: str = ""
    url: str = ""
    status: str = ""
    jenis: str = "netral"
    is_kini: bool = False
    masa: str = ""
    dokumen: str = ""
    impor: str = ""
    is_redup: bool = False


@dataclass(frozen=True, slots=True)
class Tempo:
    """One thing that falls due. sisa: how far off, as text of a pill of kind `jenis`.

    tanggal: None if unknown; dasar: the rule; catatan: the record it rests on, which stands at `url`.
    """

    judul: str
    tanggal: date | None
    sisa: str
    jenis: str
    keterangan: str
    dasar: str
    catatan: str = ""
    url: str = ""
    terverifikasi: bool = True


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step of a workflow. keadaan: selesai, kini or nanti."""

    nama: str
    keadaan: str
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Tab:
    """One part of a record, on a page of its own. hitungan: number beside the name, None for none.

    kode: names the link on the page, so that it keeps the focus when the page is changed in place.
    """

    label: str
    url: str
    is_kini: bool = False
    hitungan: int | None = None
    kode: str = ""


@dataclass(frozen=True, slots=True)
class HasilCari:
    """One thing a search found, and where it leads. kode: a number beside the name."""

    label: str
    keterangan: str
    url: str
    ikon: str
    kode: str = ""


@dataclass(frozen=True, slots=True)
class KelompokHasil:
    """Results of one kind under their heading. is_penuh: there may be more than are shown."""

    nama: str
    hasil: tuple[HasilCari, ...]
    is_penuh: bool = False


Remah = Sequence[tuple[str, str]]
