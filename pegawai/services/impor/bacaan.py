"""Having a file read: the engine's outcome in the shape that staging and reports use."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pegawai.services.impor import tata_letak
from pegawai.services.impor.arahan import TANPA_ARAHAN, Arahan
from pegawai.services.impor.jenis import Catatan, JenisImpor
from pegawai.services.impor.nip_dikenal import cari_nip
from pegawai.services.impor.tata_letak import TataLetak

GALAT = "galat"
PERINGATAN = "peringatan"


@dataclass(frozen=True, slots=True)
class Masalah:
    """One problem of one cell.

    lembar: None for a text file; kolom: the letter the spreadsheet shows; usul: what it should probably hold.
    """

    lembar: str | None
    baris: int
    kolom: str
    bidang: str
    kode: str
    tingkat: str
    nilai: str
    pesan: str
    usul: str = ""


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A file as it was read.

    lembar, pemetaan: ready for JSON. ambil_terbaca: gives the rows without galat one by one, normalised, with
    `lembar` and `baris`; it may be called again. ditolak: (sheet, row) of those that the database refused.
    ambil_bergalat: gives the rows with a galat as far as they were read.
    """

    lembar: Sequence[Any]
    pemetaan: Mapping[str, Any]
    jumlah: int
    jumlah_terbaca: int
    ambil_terbaca: Callable[[], Iterable[dict[str, Any]]]
    masalah: list[Masalah]
    ditolak: set[tuple[str, int]] = field(default_factory=set)
    tata_letak: Sequence[TataLetak] = ()
    ambil_bergalat: Callable[[], Iterable[dict[str, Any]]] = tuple

    @property
    def jumlah_baik(self) -> int:
        """How many rows can be imported."""
        return self.jumlah_terbaca - len(self.ditolak)

    def ambil_baik(self) -> Iterable[dict[str, Any]]:
        """Give the rows that can be imported, one by one."""
        if not self.ditolak:
            return self.ambil_terbaca()
        return (
            satu for satu in self.ambil_terbaca() if (satu["lembar"] or "", satu["baris"]) not in self.ditolak
        )

    @property
    def bermasalah(self) -> int:
        """How many rows have at least one galat."""
        return self.jumlah - self.jumlah_baik

    def tambahkan(self, daftar: Iterable[Catatan]) -> None:
        """Add the remarks that only the database could make; rows with a galat are good no longer."""
        for satu in daftar:
            tingkat = GALAT if satu.is_galat else PERINGATAN
            kolom = self._huruf(satu.lembar, satu.bidang)
            self.masalah.append(
                Masalah(
                    satu.lembar or None,
                    satu.baris,
                    kolom,
                    satu.bidang,
                    satu.kode,
                    tingkat,
                    satu.nilai,
                    satu.pesan,
                )
            )
            if satu.is_galat:
                self.ditolak.add((satu.lembar, satu.baris))

    def _huruf(self, lembar: str, bidang: str) -> str:
        kolom = self.pemetaan.get(lembar, {})
        return next((huruf for huruf, satu in kolom.items() if bidang in satu["bidang"]), "")


def baca(
    sumber: Path | bytes, nama: str, *, jenis: JenisImpor, per_tanggal: date, arahan: Arahan = TANPA_ARAHAN
) -> Bacaan:
    """Read a file as `jenis`, by what people decided. Raises BerkasDitolak when it is refused as a whole."""
    from pegawai.domain.impor import hasil as mesin  # the readers of formats load only where a file is read

    hasil = mesin.baca_berkas(
        sumber,
        nama,
        per_tanggal=per_tanggal,
        jenis=jenis.bentuk(),
        ingatan=arahan.pemetaan,
        koreksi=arahan.koreksi,
        dikenal=cari_nip,
    )
    ringkas = hasil.ke_json()
    return Bacaan(
        lembar=ringkas["lembar"],
        pemetaan=ringkas["pemetaan"],
        jumlah=hasil.baris,
        jumlah_terbaca=hasil.baik,
        ambil_terbaca=hasil.iter_baik,
        masalah=[Masalah(**satu) for satu in ringkas["masalah"]],
        tata_letak=tata_letak.kumpulkan(hasil.lembar),
        ambil_bergalat=hasil.iter_bergalat,
    )
