"""Reads of employees: who is there on a day, and the units to narrow by."""

from datetime import date
from typing import Any

from django.db.models import BooleanField, Exists, OuterRef, Value
from django.utils import timezone

from pegawai.models import (
    KeadaanPegawai,
    Pegawai,
    UnitKerja,
)
from pegawai.models.keadaan import KeadaanQuerySet
from serang_asn.inti import lingkup


def list_keadaan(akun: Any, pada: date, *, semua: bool = False) -> KeadaanQuerySet:
    """Return the states on `pada` that `akun` may see, ready for a list; only counted ones unless `semua`.

    Each row carries `terbuka`: whether its record may be opened today.
    """
    keadaan = KeadaanPegawai.objects.dalam_lingkup(akun).pada(pada)
    if not semua:
        keadaan = keadaan.terhitung()
    return keadaan.select_related(
        "pegawai", "unit", "jabatan", "golongan", "kedudukan", "jenjang", "tingkat_pendidikan"
    ).annotate(terbuka=_terbuka(akun, pada))


def _terbuka(akun: Any, pada: date) -> Any:
    """A person who left the reader's units since `pada` is listed, but the record is not the reader's now."""
    if lingkup.untuk(akun).seluruh_kota or pada == timezone.localdate():
        return Value(value=True, output_field=BooleanField())
    return Exists(Pegawai.objects.all().terlihat_oleh(akun).filter(pk=OuterRef("pegawai_id")))


def pilihan_unit(akun: Any, pada: date, dalam: int = 3) -> list[tuple[str, str]]:
    """Return (code, indented name) of units to narrow by: OPD and their parts, or all of a small scope.

    dalam: how many levels of the tree who sees the whole city is offered.
    """
    batas = lingkup.untuk(akun)
    unit = UnitKerja.objects.terlihat_oleh(akun).berlaku(pada)
    if batas.seluruh_kota:
        unit = unit.filter(depth__lte=dalam)
    return [
        (kode, "\u2003" * (tingkat - 1) + nama)
        for kode, nama, tingkat in unit.values_list("kode", "nama", "depth")
    ]
