"""The comparison of candidates as values: what a page shows, a file holds and a decision keeps for ever."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

TERBATAS = "Rinciannya termasuk data sensitif."


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
    def kelompok(self) -> list[tuple[str, list[Baris]]]:
        """The lines under their headings, in order."""
        isi: dict[str, list[Baris]] = {}
        for satu in self.baris:
            isi.setdefault(satu.kelompok, []).append(satu)
        return [*isi.items()]

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
