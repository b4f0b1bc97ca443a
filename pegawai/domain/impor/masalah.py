"""What is wrong with a row, in a code for programs and a sentence for people."""

from dataclasses import dataclass
from enum import StrEnum


class Tingkat(StrEnum):
    """How bad: a row with a galat is not imported as it stands."""

    GALAT = "galat"
    PERINGATAN = "peringatan"


_PERINGATAN = frozenset(
    {
        "golongan_pangkat_mismatch",
        "nik_lost_precision",
        "nik_length",
        "masa_kerja_invalid",
        "ditto_mark",
        "day_count_unreadable",
        "nip_from_above",
        "duplicate_across_sheets",
        "status_unknown",
    }
)


@dataclass(frozen=True, slots=True)
class Masalah:
    """One problem of one cell.

    lembar: sheet name, None for a text table; baris and kolom as the spreadsheet shows them; bidang:
    canonical field; nilai: what the cell holds, masked where it is personal; is_ringan: a warning of the kind
    itself; usul: the value that the cell probably means, for people to accept.
    """

    lembar: str | None
    baris: int
    kolom: str
    bidang: str
    kode: str
    nilai: str
    pesan: str
    is_ringan: bool = False
    usul: str = ""

    @property
    def tingkat(self) -> Tingkat:
        """Whether the row can be imported in spite of it."""
        return Tingkat.PERINGATAN if self.is_ringan else tingkat_kode(self.kode)


def tingkat_kode(kode: str) -> Tingkat:
    """Return how bad a problem code is; unknown ones are errors."""
    return Tingkat.PERINGATAN if kode in _PERINGATAN else Tingkat.GALAT
