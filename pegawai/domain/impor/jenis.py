"""What can be imported: a kind declares its fields, how headers call them, and its checks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pegawai.domain.impor.blok import Blok
    from pegawai.domain.impor.sinonim import Sinonim


class Tipe(StrEnum):
    """How the text of a field is read; `nilai.PENGUBAH` has one reader for each."""

    AGAMA = "agama"
    ANGKA = "angka"
    BULAT = "bulat"
    DESIMAL = "desimal"
    ESELON = "eselon"
    GELAR_BELAKANG = "gelar_belakang"
    GELAR_DEPAN = "gelar_depan"
    GOLONGAN = "golongan"
    HARI = "hari"
    KAWIN = "kawin"
    KELAMIN = "kelamin"
    NAMA = "nama"
    NIK = "nik"
    NIP = "nip"
    NIP_LAMA = "nip_lama"
    RUANG = "ruang"
    PENDIDIKAN = "pendidikan"
    STATUS = "status"
    SUREL = "surel"
    TAHUN = "tahun"
    TANGGAL = "tanggal"
    TANGGAL_LAHIR = "tanggal_lahir"
    TEKS = "teks"
    TELEPON = "telepon"


@dataclass(frozen=True, slots=True)
class Bidang:
    """One field of a kind.

    nama: canonical name; label: what messages call it; wajib: an empty cell is an error;
    is_turun: the text of a merged or blank cell is that of the row above; is_pembeda: two rows of one
    key that differ here contradict each other; tahun_ke_depan: how far ahead a date may lie.
    """

    nama: str
    label: str
    tipe: Tipe = Tipe.TEKS
    wajib: bool = False
    is_turun: bool = False
    is_pembeda: bool = True
    tahun_ke_depan: int = 1


Pemeriksa = Callable[["Blok"], None]
"""Looks at the columns of a block of rows, adds problems and fills what can be derived."""


@dataclass(frozen=True)
class JenisImpor:
    """A kind of spreadsheet.

    kunci: the field that tells records apart, None when rows may repeat; jangkar: fields without one of
    which a table is not taken for this kind; pemeriksa: run in order over every block of rows; peringatan:
    its own problem codes with which a row is still imported.
    """

    kode: str
    nama: str
    bidang: tuple[Bidang, ...]
    sinonim: Sinonim
    jangkar: tuple[str, ...]
    kunci: str | None = None
    pemeriksa: tuple[Pemeriksa, ...] = field(default=())
    peringatan: frozenset[str] = frozenset()
    urut: int = 100

    @cached_property
    def bidang_per_nama(self) -> dict[str, Bidang]:
        """The fields by canonical name."""
        return {satu.nama: satu for satu in self.bidang}

    @property
    def wajib(self) -> tuple[str, ...]:
        """Names of the fields every record needs."""
        return tuple(satu.nama for satu in self.bidang if satu.wajib)

    @property
    def judul_wajib(self) -> str:
        """The headings that a file of the kind must have, as a sentence lists them."""
        *depan, akhir = [self.bidang_per_nama[nama].label for nama in self.wajib]
        return f"{', '.join(depan)}{',' * (len(depan) > 1)} dan {akhir}" if depan else akhir
