"""What a sheet holds beside its cells, so that people can be told: hidden parts, formulas, notes, macros."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class KeteranganLembar:
    """Counts of one sheet; everything hidden is read all the same. makro: whether the workbook
    carries macros, which never run.
    """

    baris_tersembunyi: int = 0
    kolom_tersembunyi: int = 0
    rumus: int = 0
    catatan: int = 0
    gabungan: int = 0
    makro: int = 0

    def ke_json(self) -> dict[str, int]:
        """Return the counts that are not zero."""
        return {nama: nilai for nama, nilai in asdict(self).items() if nilai}

    @property
    def kalimat(self) -> tuple[str, ...]:
        """What people are told about it."""
        daftar = (
            (self.baris_tersembunyi, f"{self.baris_tersembunyi} baris tersembunyi ikut dibaca."),
            (self.kolom_tersembunyi, f"{self.kolom_tersembunyi} kolom tersembunyi ikut dibaca."),
            (self.rumus, f"{self.rumus} sel berisi rumus; hasil hitungan terakhirnya yang dibaca."),
            (self.catatan, f"{self.catatan} catatan pada sel tidak dibaca."),
            (self.gabungan, f"{self.gabungan} kelompok sel gabungan diuraikan."),
            (self.makro, "Berkas berisi makro; makro tidak dijalankan, hanya isinya yang dibaca."),
        )
        return tuple(teks for jumlah, teks in daftar if jumlah)
