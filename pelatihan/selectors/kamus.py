"""Reads the dictionary of competencies as of a day."""

from dataclasses import dataclass
from datetime import date

from pelatihan.models import KamusKompetensi, TingkatKompetensi
from pelatihan.models.kompetensi import LABEL_JENIS_KOMPETENSI


@dataclass(frozen=True, slots=True)
class Entri:
    """One competency with its levels in force, lowest first."""

    kompetensi: KamusKompetensi
    tingkat: tuple[TingkatKompetensi, ...]


def list_kamus(pada: date) -> list[tuple[str, list[Entri]]]:
    """Return (kind, its competencies) in the order of the dictionary; two queries."""
    berlaku: dict[int, dict[int, TingkatKompetensi]] = {}
    for satu in TingkatKompetensi.objects.filter(berlaku_mulai__lte=pada).order_by(
        "tingkat", "berlaku_mulai"
    ):
        berlaku.setdefault(satu.kompetensi_id, {})[satu.tingkat] = satu
    semua = [
        Entri(satu, tuple(berlaku.get(satu.pk, {}).values()))
        for satu in KamusKompetensi.objects.order_by("urut", "kode")
    ]
    return [
        (label, daftar)
        for jenis, label in LABEL_JENIS_KOMPETENSI.items()
        if (daftar := [satu for satu in semua if satu.kompetensi.jenis == jenis])
    ]
