"""A block of records in columns: values beside the cells they came from, and the problems found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from pegawai.domain.impor.jenis import JenisImpor, Tipe
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.lembar import Sel
from pegawai.domain.impor.masalah import Masalah, Tingkat
from pegawai.domain.impor.nilai import tulisan

_PRIBADI = frozenset({Tipe.NIK})
_TERPANJANG = 200


@dataclass
class Blok:
    """Records of one table.

    nomor: row numbers as the spreadsheet shows them; nilai: per field one value for each record; mentah:
    the cells the values came from; kolom: the column of each field; keadaan: the day the list describes.
    """

    jenis: JenisImpor
    lembar: str | None
    nomor: list[int]
    per_tanggal: date
    keadaan: date
    kolom: Mapping[str, Kolom]
    nilai: dict[str, list[object]] = field(default_factory=dict)
    mentah: dict[str, Sequence[Sel]] = field(default_factory=dict)
    masalah: list[Masalah] = field(default_factory=list)
    bergalat: set[int] = field(default_factory=set)
    berperingatan: set[int] = field(default_factory=set)
    ditolak: dict[str, set[int]] = field(default_factory=dict)
    tergeser: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self.nomor)

    def ambil(self, bidang: str) -> list[object]:
        """Return the values of a field, None for each record when the table has no such column."""
        return self.nilai.get(bidang) or [None] * len(self.nomor)

    def is_ditolak(self, bidang: str, urut: int) -> bool:
        """Whether the cell has been refused already, so that its being empty is no further problem."""
        return urut in self.ditolak.get(bidang, ())

    def tolak(self, urut: int, bidang: str, kode: str, pesan: str) -> None:
        """Note a problem of one cell; a cell has one problem, the first that is found."""
        if urut in self.tergeser or self.is_ditolak(bidang, urut):
            return
        self.ditolak.setdefault(bidang, set()).add(urut)
        kolom = self.kolom.get(bidang)
        sel = self.mentah[bidang][urut] if bidang in self.mentah else ""
        masalah = Masalah(
            self.lembar,
            self.nomor[urut],
            kolom.huruf if kolom else "",
            bidang,
            kode,
            self._tampilan(bidang, sel),
            pesan,
            is_ringan=kode in self.jenis.peringatan,
        )
        self.masalah.append(masalah)
        kumpulan = self.bergalat if masalah.tingkat is Tingkat.GALAT else self.berperingatan
        kumpulan.add(urut)

    def geser(self, urut: int, bidang: str, pesan: str) -> None:
        """Note that a whole row stands in the wrong columns; nothing else about it is of interest."""
        self.masalah = [satu for satu in self.masalah if satu.baris != self.nomor[urut]]
        self.berperingatan.discard(urut)
        for ditolak in self.ditolak.values():
            ditolak.discard(urut)
        self.tolak(urut, bidang, "column_shift", pesan)
        self.tergeser.add(urut)

    def _tampilan(self, bidang: str, sel: Sel) -> str:
        teks = sel if isinstance(sel, str) else tulisan(sel)
        definisi = self.jenis.bidang_per_nama.get(bidang)
        if definisi is not None and definisi.tipe in _PRIBADI and sum(map(str.isdigit, teks)) >= 10:
            return teks[:6] + "•" * (len(teks) - 6)
        return teks[:_TERPANJANG]
