"""Punishments, and what each takes away beside itself.

Acuan: PP 94/2021 ps. 8 and 37, since 31 August 2021; before it PP 53/2010 ps. 7, under which an increment or
a promotion could be put off by a year.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

BERATNYA = ("ringan", "sedang", "berat")
DASAR = "PP 94/2021 ps. 8"
DASAR_LAMA = "PP 53/2010 ps. 7"


class Akibat(StrEnum):
    """What a punishment stands in the way of, or takes away."""

    PANGKAT = "pangkat"
    MUTASI = "mutasi"
    SATYALANCANA = "satyalancana"
    KGB = "kgb"
    TUNJANGAN = "tunjangan"
    JABATAN = "jabatan"
    PEMBERHENTIAN = "pemberhentian"


@dataclass(frozen=True, slots=True)
class JenisHukuman:
    """One kind. bulan: how long it lasts, None where it does not end or has no length."""

    kode: str
    tingkat: str
    bulan: int | None
    akibat: frozenset[Akibat]
    dasar: str = DASAR


_SEDANG = frozenset({Akibat.PANGKAT, Akibat.MUTASI, Akibat.SATYALANCANA, Akibat.TUNJANGAN})
_BERAT = frozenset({Akibat.PANGKAT, Akibat.MUTASI, Akibat.SATYALANCANA, Akibat.JABATAN})

DAFTAR_HUKUMAN: Mapping[str, JenisHukuman] = {
    satu.kode: satu
    for satu in (
        JenisHukuman("TEGURAN_LISAN", "ringan", None, frozenset()),
        JenisHukuman("TEGURAN_TERTULIS", "ringan", None, frozenset()),
        JenisHukuman("TIDAK_PUAS", "ringan", None, frozenset()),
        JenisHukuman("POTONG_TPP_6", "sedang", 6, _SEDANG),
        JenisHukuman("POTONG_TPP_9", "sedang", 9, _SEDANG),
        JenisHukuman("POTONG_TPP_12", "sedang", 12, _SEDANG),
        JenisHukuman("TURUN_JABATAN", "berat", 12, _BERAT),
        JenisHukuman("BEBAS_JABATAN", "berat", 12, _BERAT),
        JenisHukuman("BERHENTI", "berat", None, _BERAT | {Akibat.PEMBERHENTIAN}),
        JenisHukuman("TUNDA_KGB", "sedang", 12, frozenset({Akibat.PANGKAT, Akibat.KGB, Akibat.SATYALANCANA}),
                     DASAR_LAMA),
        JenisHukuman("TUNDA_PANGKAT", "sedang", 12, frozenset({Akibat.PANGKAT, Akibat.SATYALANCANA}),
                     DASAR_LAMA),
    )
}  # fmt: skip


def akibat(kode: str, tingkat: str) -> frozenset[Akibat]:
    """Return what a punishment stands in the way of; a kind that is not known goes by its level."""
    dikenal = DAFTAR_HUKUMAN.get(kode)
    if dikenal is not None:
        return dikenal.akibat
    return {"sedang": _SEDANG, "berat": _BERAT}.get(tingkat, frozenset())
