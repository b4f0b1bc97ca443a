"""Parameters of competencies as the rules take them."""

from datetime import date
from decimal import Decimal

from pegawai.models.ketentuan import get_parameter
from pelatihan.domain.kompetensi import SumberPenilaian

MASA_BERLAKU = "kompetensi.berlaku."
MASA_BAWAAN = 12
"""Months that an assessment holds while no row says so."""


def get_nilai(pada: date, *kode: str) -> dict[str, Decimal]:
    """Return the values in force on `pada` by code, without those that are not yet; one query."""
    return {nama: satu.pada(pada) for nama, satu in get_parameter(*kode).items() if min(satu.nilai) <= pada}


def get_masa_berlaku(pada: date) -> dict[str, int]:
    """Return for how many months an assessment of each source holds, by source; one query."""
    nilai = get_nilai(pada, *(MASA_BERLAKU + satu.value for satu in SumberPenilaian))
    return {satu.value: int(nilai.get(MASA_BERLAKU + satu.value, MASA_BAWAAN)) for satu in SumberPenilaian}
