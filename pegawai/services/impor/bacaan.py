"""Having a file read: the engine's outcome in the shape that staging and reports use."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pegawai.services.impor.jenis import Catatan, JenisImpor

GALAT = "galat"
PERINGATAN = "peringatan"


@dataclass(frozen=True, slots=True)
class Masalah:
    """One problem of one cell. lembar: None for a text file; kolom: the letter the spreadsheet shows."""

    lembar: str | None
    baris: int
    kolom: str
    bidang: str
    kode: str
    tingkat: str
    nilai: str
    pesan: str


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A file as it was read.

    lembar, pemetaan: ready for JSON. ambil_baik: gives the rows without galat one by one, normalised, with
    `lembar` and `baris`; it may be called again.
    """

    lembar: Sequence[Any]
    pemetaan: Mapping[str, Any]
    jumlah: int
    jumlah_baik: int
    ambil_baik: Callable[[], Iterable[dict[str, Any]]]
    masalah: list[Masalah]

    @property
    def bermasalah(self) -> int:
        """How many rows have at least one galat."""
        return self.jumlah - self.jumlah_baik

    def tambahkan(self, daftar: Iterable[Catatan]) -> None:
        """Add the remarks that only the database could make, as warnings."""
        self.masalah.extend(
            Masalah(satu.lembar or None, satu.baris, "", satu.bidang, satu.kode, PERINGATAN, "", satu.pesan)
            for satu in daftar
        )


def baca(sumber: Path | bytes, nama: str, *, jenis: JenisImpor, per_tanggal: date) -> Bacaan:
    """Read a file as `jenis`. Raises BerkasDitolak when it is refused as a whole."""
    from pegawai.domain.impor import hasil as mesin  # the readers of formats load only where a file is read

    hasil = mesin.baca_berkas(sumber, nama, per_tanggal=per_tanggal, jenis=jenis.bentuk())
    ringkas = hasil.ke_json()
    return Bacaan(
        lembar=ringkas["lembar"],
        pemetaan=ringkas["pemetaan"],
        jumlah=hasil.baris,
        jumlah_baik=hasil.baik,
        ambil_baik=hasil.iter_baik,
        masalah=[Masalah(**satu) for satu in ringkas["masalah"]],
    )
