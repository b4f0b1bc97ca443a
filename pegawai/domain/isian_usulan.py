"""What a proposal asks, as far as the answer of an engine of eligibility says it already.

The answer may be fresh or kept: kept details have days as ISO text.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

MKG = re.compile(r"(\d+) tahun (\d+) bulan")
PANGKAT = ("kp_reguler", "kp_struktural", "kp_fungsional", "kp_ijazah", "kp_pengabdian", "kp_anumerta")


@dataclass(frozen=True, slots=True)
class IsianUsulan:
    """Day from which it is to hold, None where nobody knows it, and the values of the form for JSON."""

    tmt: date | None
    nilai: Mapping[str, Any] = field(default_factory=dict)


def isian_dari(jenis: str, tanggal: date | None, rincian: Mapping[str, Any], pada: date) -> IsianUsulan:
    """Return what a proposal of the kind asks, as far as the answer says it.

    jenis: code of the eligibility; tanggal: first day on which it holds; pada: day as of which it was asked.
    A promotion that is overdue holds from `pada`, a period to come: none takes effect in the past.
    """
    hari = baca_hari(rincian.get(HARI.get(jenis, ""))) or tanggal
    if jenis in BERPERIODE:
        hari = max(hari or pada, pada)
    susun = SUSUN.get(jenis)
    return IsianUsulan(hari, susun(rincian) if susun else {})


def baca_hari(nilai: Any) -> date | None:
    """Return a day from a day or its ISO text; None for anything else."""
    if isinstance(nilai, date):
        return nilai
    return date.fromisoformat(nilai) if isinstance(nilai, str) and nilai else None


def _pangkat(rincian: Mapping[str, Any]) -> dict[str, Any]:
    cocok = MKG.fullmatch(str(rincian.get("mkg", "")))
    tahun, bulan = (int(cocok[1]), int(cocok[2])) if cocok else (None, None)
    return {
        "golongan_lama": rincian.get("golongan_lama", ""),
        "golongan": rincian.get("golongan", ""),
        "mkg_tahun": tahun,
        "mkg_bulan": bulan,
        "gaji_lama": rincian.get("gaji_lama"),
        "gaji_baru": rincian.get("gaji_baru"),
    }


def _kgb(rincian: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "golongan": rincian.get("golongan", ""),
        "mkg_lama": rincian.get("mkg_lama", ""),
        "mkg_tahun": rincian.get("mkg_tahun"),
        "gaji_lama": rincian.get("gaji_lama"),
        "gaji_baru": rincian.get("gaji_baru"),
        "berikutnya": _teks_hari(rincian.get("berikutnya")),
    }


def _kontrak(rincian: Mapping[str, Any]) -> dict[str, Any]:
    return {"kontrak_selesai": _teks_hari(rincian.get("perpanjangan_paling_lama"))}


def _penugasan(rincian: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "jenis": rincian.get("jenis"),
        "jabatan": rincian.get("jabatan_id"),
        "unit": rincian.get("unit_id"),
        "sebutan": rincian.get("jabatan", ""),
        "selesai": _teks_hari(rincian.get("paling_lama")),
        "perpanjangan": True,
    }


def _teks_hari(nilai: Any) -> str | None:
    hari = baca_hari(nilai)
    return hari.isoformat() if hari else None


BERPERIODE = frozenset({"kp_reguler", "kp_struktural", "kp_fungsional", "kp_ijazah"})
"""Promotions that take effect on the first day of a period only."""

HARI: Mapping[str, str] = {
    "pensiun": "tmt", "mpp": "mulai", "kontrak": "kontrak_selesai", "penugasan": "akhir",
}  # fmt: skip
"""Detail that says from when it is to hold, where it is not the first day of eligibility."""

SUSUN: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    **dict.fromkeys(PANGKAT, _pangkat),
    "kgb": _kgb,
    "pensiun": lambda rincian: {"bup": rincian.get("bup")},
    "mpp": lambda rincian: {"selesai": _teks_hari(rincian.get("selesai"))},
    "kontrak": _kontrak,
    "penugasan": _penugasan,
    "satyalancana": lambda rincian: {"jenis": rincian.get("penghargaan"), "tahun": rincian.get("tahun")},
}
