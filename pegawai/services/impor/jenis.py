"""What a kind of import is: its columns and how its rows are merged."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from import_export.resources import Resource

from pegawai.domain.impor.isian import Isian
from pegawai.domain.impor.kebijakan import Kebijakan
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.registri import jenis_impor
from pegawai.services.impor.perubahan import Diubah


@dataclass(frozen=True, slots=True)
class NamaTakDikenal:
    """A name in the file that no reference row bears, with the rows that use it.

    usul, usul_id: the nearest name known and its row. kunci: how the staged rows write the name; skor: how
    well the nearest name fits, whole percent.
    """

    bidang: str
    nama: str
    jumlah: int
    sebab: str
    usul: str = ""
    usul_id: int | None = None
    kunci: str = ""
    skor: int = 0


@dataclass(frozen=True, slots=True)
class Catatan:
    """A remark that only the database could make about one row; is_galat: the row is not imported."""

    lembar: str
    baris: int
    bidang: str
    kode: str
    pesan: str
    nilai: str = ""
    is_galat: bool = False


@dataclass(slots=True)
class Hitungan:
    """What a merge found, and wrote if it was to write."""

    baru: int = 0
    berubah: int = 0
    sama: int = 0
    ditulis: dict[str, int] = field(default_factory=dict)
    tak_dikenal: list[NamaTakDikenal] = field(default_factory=list)
    catatan: list[Catatan] = field(default_factory=list)
    rujukan_baru: dict[str, list[int]] = field(default_factory=dict)
    tanpa_posisi: int = 0
    """New people whose unit or post has a name that is not known: they arrive without both."""
    posisi_tetap: int = 0
    """People already there whose unit or post stays as it was, for the same reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Perintah:
    """How to merge. batch_id None only looks; hari: the day on which facts without a date become known."""

    hari: date
    batch_id: int | None = None
    buat_rujukan: bool = False
    sumber: str = ""
    padanan: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """What the administrator said names mean: kind of name → key → reference row."""
    nama_baru: Mapping[str, Collection[str]] = field(default_factory=dict)
    """Names for which a row is created although not all are: kind of name → keys."""
    kebijakan: Mapping[str, str] = field(default_factory=dict)
    """Policies chosen for this file: field → `Kebijakan`; the kind's own hold for the rest."""


class Penggabung(Protocol):
    """Merges the staged rows of one kind; runs inside the caller's transaction."""

    def __call__(self, kursor: Any, perintah: Perintah, lapor: Callable[[str], None]) -> Hitungan: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisImpor:
    """One kind of spreadsheet.

    bentuk: gives the reading engine's declaration of it; sumber_daya declares its columns for staging,
    templates and exports; gabung merges its staged rows; diubah: the rows it changes where they stand;
    satuan: what one row is about, in a sentence; rujukan: kinds of names for which the administrator may
    choose a row; can_buat_rujukan: whether `gabung` creates units and posts that are not known;
    kebijakan: field → what the import may do to a value that is known;
    akibat_batal: what an undo does, for the page that asks;
    rincian_pratinjau: SELECT of (urut, rincian), what changes by a staged row beyond its `perubahan`: name →
    [before, after]; dibuat: the table of what it creates when that is no event of a person (see `benda`);
    isian: its columns where a table declares them.
    """

    kode: str
    urut: int
    judul: str
    uraian: str
    sumber_daya: type[Resource]
    gabung: Penggabung
    bentuk: Callable[[], Any]
    diubah: Diubah
    satuan: str
    rujukan: Mapping[str, Any] = field(default_factory=dict)
    can_buat_rujukan: bool = False
    rincian_pratinjau: str = ""
    kebijakan: Mapping[str, Kebijakan] = field(default_factory=dict)
    dibuat: Any = None
    isian: tuple[Isian, ...] = ()
    akibat_batal: str = "Riwayat yang ditambahkan berkas ini dicabut dan isian yang diubah dikembalikan."


class JenisTidakDikenal(KesalahanAturan):
    """No importer is registered for the kind."""

    def __init__(self, kode: str) -> None:
        pilihan = ", ".join(satu.kode for satu in jenis_impor)
        super().__init__(
            "jenis_tidak_dikenal", f"Jenis impor “{kode}” tidak dikenal. Pilih salah satu: {pilihan}."
        )


def ambil_jenis(kode: str) -> JenisImpor:
    """Return the registered kind. Raises JenisTidakDikenal."""
    jenis = jenis_impor.ambil(kode)
    if jenis is None:
        raise JenisTidakDikenal(kode)
    return jenis  # type: ignore[return-value]  # the registry is typed by what it orders
