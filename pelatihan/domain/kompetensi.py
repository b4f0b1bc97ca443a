"""What a competency is: its kinds and levels.

Acuan: PermenPANRB 38/2017 (managerial and socio-cultural competencies, levels 1 to 5).
"""

from enum import StrEnum

TINGKAT_TERENDAH, TINGKAT_TERTINGGI = 1, 5


class JenisKompetensi(StrEnum):
    """The three kinds of competency of an ASN."""

    MANAJERIAL = "manajerial"
    SOSIO_KULTURAL = "sosio_kultural"
    TEKNIS = "teknis"
