"""Whose states follow from a reference row."""

from collections.abc import Mapping
from typing import Any

from django.db.models import QuerySet

from pegawai.models import (
    Jabatan,
    KeadaanPegawai,
    KedudukanHukum,
    Pendidikan,
    RiwayatKedudukan,
    RiwayatPendidikan,
    TingkatPendidikan,
)

DISALIN: dict[type[Any], tuple[str, ...]] = {
    Jabatan: ("jenis", "jenjang", "eselon", "kelas"),
    KedudukanHukum: ("dihitung", "masa_kerja"),
    TingkatPendidikan: ("urut",),
    Pendidikan: ("tingkat",),
}
"""Columns from which the database derives states again when they change (pegawai/sql/keadaan.sql)."""


def count_terdampak(baris: Any, isian: Mapping[str, Any]) -> int:
    """Return how many employees' states are derived again if `baris` gets the values `isian`; at most one
    query.
    """
    kolom = DISALIN.get(type(baris), ())
    if not any(nama in isian and isian[nama] != getattr(baris, nama) for nama in kolom):
        return 0
    return _pemakai(baris).values("pegawai_id").distinct().count()


def _pemakai(baris: Any) -> QuerySet[Any]:
    if isinstance(baris, Jabatan):
        return KeadaanPegawai.objects.filter(jabatan=baris)
    if isinstance(baris, KedudukanHukum):
        return RiwayatKedudukan.objects.filter(kedudukan=baris)
    if isinstance(baris, TingkatPendidikan):
        return RiwayatPendidikan.objects.filter(pendidikan__tingkat=baris)
    return RiwayatPendidikan.objects.filter(pendidikan=baris)
