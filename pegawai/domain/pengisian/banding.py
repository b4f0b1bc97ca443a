"""The comparison of candidates as values: what a page shows, a file holds and a decision keeps for ever."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

TERBATAS = "Rinciannya termasuk data sensitif."
SYARAT, REKAM, MENIMBANG = "Syarat jabatan", "Rekam jejak", "Pertimbangan"
"""Headings of the lines."""


@dataclass(frozen=True, slots=True)
class Sel:
    """One fact of one candidate. hasil: answer to a condition, empty for a plain figure."""

    teks: str
    keterangan: str = ""
    hasil: str = ""
    url: str = ""
    dasar: str = ""


@dataclass(frozen=True, slots=True)
class Baris:
    """One line of the comparison. kelompok: heading under which it stands."""

    kode: str
    judul: str
    kelompok: str


@dataclass(frozen=True, slots=True)
class Kolom:
    """One candidate. hasil: what all obligatory conditions say together (`Simpulan`)."""

    kode: str
    nama: str
    jabatan: str
    unit: str
    url: str
    hasil: str
    skor: str
    hilang: tuple[str, ...]
    sel: Mapping[str, Sel]


@dataclass(frozen=True, slots=True)
class Perbandingan:
    """All candidates side by side; pada: day (ISO) on which the figures held."""

    pada: str
    baris: tuple[Baris, ...]
    kolom: tuple[Kolom, ...]

    @property
    def lebar(self) -> int:
        """Columns of the table: one a candidate, and the titles of the lines."""
        return len(self.kolom) + 1

    @property
    def tabel(self) -> list[tuple[str, list[tuple[Baris, list[Sel | None]]]]]:
        """The lines under their headings, each with the cells of all candidates in order."""
        isi: dict[str, list[tuple[Baris, list[Sel | None]]]] = {}
        for satu in self.baris:
            sel = [kolom.sel.get(satu.kode) for kolom in self.kolom]
            isi.setdefault(satu.kelompok, []).append((satu, sel))
        return [*isi.items()]

    @property
    def kartu(self) -> list[tuple[Kolom, list[tuple[str, list[tuple[Baris, Sel]]]]]]:
        """The candidates one after another, each with its lines under their headings."""
        return [
            (
                kolom,
                [
                    (nama, [(satu, kolom.sel[satu.kode]) for satu, _ in baris if satu.kode in kolom.sel])
                    for nama, baris in self.tabel
                ],
            )
            for kolom in self.kolom
        ]

    def tanpa_tautan(self, kode: str) -> "Perbandingan":
        """Return it with one line leading nowhere, for who may not open what is behind it."""
        kolom = (
            replace(satu, sel={**satu.sel, kode: replace(satu.sel[kode], url="")})
            if kode in satu.sel
            else satu
            for satu in self.kolom
        )
        return replace(self, kolom=tuple(kolom))

    def sebagai_json(self) -> dict[str, Any]:
        """Return it as the decision keeps it."""
        return asdict(self)


def dari_json(isi: Mapping[str, Any]) -> Perbandingan:
    """Return the comparison that a decision kept."""
    return Perbandingan(
        isi["pada"],
        tuple(Baris(**satu) for satu in isi["baris"]),
        tuple(
            Kolom(
                **{
                    **satu,
                    "hilang": tuple(satu["hilang"]),
                    "sel": {kode: Sel(**sel) for kode, sel in satu["sel"].items()},
                }
            )
            for satu in isi["kolom"]
        ),
    )


def susun_syarat(banding: Perbandingan, terpilih: Collection[str]) -> list[dict[str, Any]]:
    """Return the requirements with their articles and the answers of those chosen, by their codes."""
    hasil: list[dict[str, Any]] = []
    for baris in banding.baris:
        sel = [k.sel[baris.kode] for k in banding.kolom if k.kode in terpilih and baris.kode in k.sel]
        if baris.kelompok == SYARAT and sel:
            jawaban = sorted({satu.hasil for satu in sel})
            hasil.append({"judul": baris.judul, "dasar": sel[0].dasar, "hasil": jawaban})
    return hasil
