"""The score of the data quality: which share of the weighted checks the employees pass."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

SEPULUH = Decimal("0.1")
TERTINGGI = Decimal(100)


def skor(pegawai: int, temuan: Mapping[str, int], bobot: Mapping[str, int]) -> Decimal | None:
    """Return the score, 0.0 to 100.0 with one decimal; None without employees or checks.

    pegawai: how many were looked at. temuan: employees found per check. bobot: weight per check; findings of
    a check without weight do not count. 100 only when nothing was found: rounding never hides a finding.
    """
    seluruhnya = pegawai * sum(bobot.values())
    if not seluruhnya:
        return None
    gagal = sum(min(n, pegawai) * bobot.get(kode, 0) for kode, n in temuan.items())
    nilai = (TERTINGGI * (seluruhnya - gagal) / seluruhnya).quantize(SEPULUH, ROUND_HALF_UP)
    return TERTINGGI - SEPULUH if gagal and nilai == TERTINGGI else nilai
