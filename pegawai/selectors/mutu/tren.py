"""How the data quality developed, from the counts of each day."""

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Q, Subquery, Sum

from pegawai.domain import mutu
from pegawai.models import MutuHarian, UnitKerja
from pegawai.selectors.mutu.ringkasan import BarisMutu, bobot, jalur_ringkasan

TITIK = 60
"""Days that a chart shows at most: the last of them."""


@dataclass(frozen=True, slots=True)
class TitikMutu:
    """One day of the trend."""

    tanggal: date
    skor: Decimal
    temuan: int


def list_tren(akun: Any, unit: UnitKerja | None, kini: BarisMutu, hari: date) -> list[TitikMutu]:
    """Return the days that were counted, oldest first, and today as it is now; one query.

    unit: None for everything that `akun` may see. Scores use the weights of today, so that they compare.
    """
    per_hari: defaultdict[date, Counter[str]] = defaultdict(Counter)
    baris = MutuHarian.objects.filter(_unit(akun, unit), tanggal__lt=hari).order_by()
    for tanggal, kode, n in baris.values_list("tanggal", "pemeriksaan").annotate(n=Sum("jumlah")):
        per_hari[tanggal][kode] += n
    berat = bobot()
    hasil = []
    for tanggal, temuan in sorted(per_hari.items())[-TITIK:]:
        nilai = mutu.skor(temuan.pop("", 0), temuan, berat)
        if nilai is not None:
            hasil.append(TitikMutu(tanggal, nilai, temuan.total()))
    if kini.skor is not None:
        hasil.append(TitikMutu(hari, kini.skor, kini.jumlah_temuan))
    return hasil


def _unit(akun: Any, unit: UnitKerja | None) -> Q:
    if unit is not None:
        return Q(unit=unit)
    jalur = jalur_ringkasan(akun)
    return Q(unit__depth=1) | Q(unit__isnull=True) if jalur is None else Q(unit__path__in=jalur)


SELANG = 30
"""Days over which a change is told."""


def skor_lalu(daftar_unit: Collection[int | None], hari: date) -> dict[int | None, Decimal]:
    """Return the score of these units on the first day counted within the last SELANG days; one query.

    None stands for the people without a unit.
    """
    awal = (
        MutuHarian.objects.filter(tanggal__gte=hari - timedelta(days=SELANG), tanggal__lt=hari)
        .order_by("tanggal")
        .values("tanggal")[:1]
    )
    unit = Q(unit__in=[satu for satu in daftar_unit if satu is not None])
    if None in daftar_unit:
        unit |= Q(unit__isnull=True)
    per_unit: defaultdict[int | None, Counter[str]] = defaultdict(Counter)
    baris = MutuHarian.objects.filter(unit, tanggal=Subquery(awal)).values_list(
        "unit", "pemeriksaan", "jumlah"
    )
    for kunci, kode, n in baris:
        per_unit[kunci][kode] += n
    berat = bobot()
    nilai = {kunci: mutu.skor(temuan.pop("", 0), temuan, berat) for kunci, temuan in per_unit.items()}
    return {kunci: satu for kunci, satu in nilai.items() if satu is not None}
