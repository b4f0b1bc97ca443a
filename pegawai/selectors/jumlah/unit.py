"""Dimensions of where an employee works. They count by unit; the tree is looked up after the count."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.db.models import QuerySet, Value

from pegawai.domain.jumlah import Nilai
from pegawai.models import UnitKerja, Wilayah
from pegawai.models.unit import JenisUnit
from pegawai.registri import Dimensi
from pegawai.selectors.jumlah.nilai import Kode, Mentah, pilihan_tetap, saring_banyak

LANGKAH = UnitKerja.steplen
TINGKAT_TERDALAM = 10
KECAMATAN = len("36.73.01")
"""Length of the code of a kecamatan, with which the codes of its kelurahan begin."""

# The place of a unit is its own or that of the nearest unit above it, save the whole city's.
PETA_KECAMATAN = f"""
    SELECT DISTINCT ON (u.id) u.id AS kunci, left(a.wilayah_id, {KECAMATAN}) AS nilai
    FROM pegawai_unitkerja u
    CROSS JOIN unnest(ARRAY{list(range(1, TINGKAT_TERDALAM + 1))}) AS t
    JOIN pegawai_unitkerja a ON a.path = left(u.path, {LANGKAH} * t) AND t <= u.depth
    WHERE a.wilayah_id IS NOT NULL AND (a.depth > 1 OR u.depth = 1)
    ORDER BY u.id, a.depth DESC
"""


def _nilai_unit(kunci: str, mentah: Mentah, kode: Kode) -> Iterable[Any]:
    unit = saring_banyak(saring_banyak(UnitKerja.objects.order_by(), kunci, mentah), "kode", kode)
    for baku, path, kode_unit, nama in unit.values_list(kunci, "path", "kode", "nama"):
        yield baku, Nilai(kode_unit, nama, (0, path))


def unit_tepat(*, mentah: Mentah = None, kode: Kode = None) -> Iterable[Any]:
    """Read units by key or code, in the order of the tree."""
    return _nilai_unit("id", mentah, kode)


def unit_jalur(*, mentah: Mentah = None, kode: Kode = None) -> Iterable[Any]:
    """Read units by path or code, in the order of the tree."""
    return _nilai_unit("path", mentah, kode)


class RujukanKecamatan:
    """Names of kecamatan by their codes; a reference table of its own shape."""

    def __call__(self, *, mentah: Mentah = None, kode: Kode = None) -> Iterable[Any]:
        wilayah = Wilayah.objects.filter(induk__isnull=True)
        for daftar in (mentah, kode):
            if daftar is not None:
                wilayah = wilayah.filter(kode__in=list(daftar))
        for kode_wilayah, nama in wilayah.values_list("kode", "nama"):
            yield self.pasangan("", kode_wilayah, nama, 0)

    def baris(self) -> QuerySet[Any, Any]:
        """Return the rows as `pilihan.baca_semua` reads them together with those of other tables."""
        return Wilayah.objects.filter(induk__isnull=True).order_by().annotate(urut=Value(0))

    def pasangan(self, baku: str, kode: str, nama: str, urut: int) -> Any:
        """Return one row as raw value and name."""
        return kode, Nilai(kode, nama, (urut, kode))


@lru_cache(maxsize=TINGKAT_TERDALAM)
def tingkat_unit(tingkat: int) -> Dimensi:
    """Return the dimension `unit:N`: the unit's ancestor at level N of the tree, or itself when higher."""
    return Dimensi(
        kode=f"unit:{tingkat}",
        urut=10 + tingkat,
        label={1: "Instansi", 2: "Perangkat daerah"}.get(tingkat, f"Unit kerja tingkat {tingkat}"),
        kolom="k.unit_id",
        peta=f"SELECT id AS kunci, left(path, {LANGKAH * tingkat}) AS nilai FROM pegawai_unitkerja",
        nilai=unit_jalur,
        pilihan=tingkat == 2,
    )


DAFTAR = (
    Dimensi(kode="unit", urut=20, label="Unit kerja", kolom="k.unit_id", nilai=unit_tepat, pilihan=False),
    Dimensi(
        kode="jenis_unit",
        urut=21,
        label="Jenis unit",
        kolom="k.unit_id",
        peta="SELECT id AS kunci, jenis AS nilai FROM pegawai_unitkerja",
        nilai=pilihan_tetap(JenisUnit.choices),
    ),
    Dimensi(
        kode="kecamatan",
        urut=22,
        label="Kecamatan",
        kolom="k.unit_id",
        peta=PETA_KECAMATAN,
        nilai=RujukanKecamatan(),
    ),
)
