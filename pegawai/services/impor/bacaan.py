"""Having a file read: the engine's outcome in the shape that staging and reports use."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pegawai.domain.impor import hasil as mesin
from pegawai.services.impor.jenis import Catatan, JenisImpor

Masalah = mesin.Masalah
GALAT = "galat"
PERINGATAN = "peringatan"


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A file as it was read. baik: the rows without galat, normalised, with `lembar` and `baris`."""

    lembar: tuple[str, ...]
    pemetaan: Mapping[str, Any]
    jumlah: int
    baik: list[dict[str, Any]]
    masalah: list[Masalah]

    @property
    def bermasalah(self) -> int:
        """How many rows have at least one galat."""
        return self.jumlah - len(self.baik)

    def kolom_dari(self, lembar: str, bidang: str) -> str:
        """Return the letter of the column that holds a field, or an empty text."""
        return self.pemetaan.get(lembar, {}).get(bidang, "")

    def tambahkan(self, daftar: list[Catatan]) -> None:
        """Add the remarks that only the database could make, as warnings."""
        self.masalah.extend(
            Masalah(
                lembar=satu.lembar, baris=satu.baris, kolom=self.kolom_dari(satu.lembar, satu.bidang),
                bidang=satu.bidang, kode=satu.kode, tingkat=PERINGATAN, nilai="", pesan=satu.pesan,
            )
            for satu in daftar
        )  # fmt: skip


def baca(sumber: Path | bytes, nama: str, *, jenis: JenisImpor, per_tanggal: date) -> Bacaan:
    """Read a file as `jenis`. Raises BerkasDitolak when it is refused as a whole."""
    hasil = mesin.baca_berkas(sumber, nama, per_tanggal=per_tanggal, jenis=jenis.kode)
    return dari_hasil(hasil)
