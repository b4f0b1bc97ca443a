"""A selection of employees made on the list: rows that were checked, or everything that the list found.

A page posts it as `kode` (codes of employees, repeated) or as `semua=1`; either way `kueri` is the query
string of the list, which also says the day. What is posted is a wish: only rows within the scope of the
account are ever returned.
"""

from typing import Any
from uuid import UUID

from django.db.models import Q
from django.http import QueryDict

from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.selectors.daftar import baca_kueri, list_hasil
from pegawai.selectors.pegawai import list_keadaan

BIDANG = ("kode", "semua", "kueri")


def get_pilihan(akun: Any, data: QueryDict) -> KeadaanQuerySet:
    """Return the states of the selected employees on the day of the list, by name; one row per employee.

    Employees whose record the account may not open today are left out, also those who were in its units on
    the day of the list. Raises TanggalTidakSah, NilaiTidakDikenal, UnitTidakDikenal.
    """
    kueri = baca_kueri(_parameter(data))
    if data.get("semua") == "1":
        keadaan = list_hasil(akun, kueri).keadaan
    else:
        keadaan = list_keadaan(akun, kueri.pada, semua=True).filter(pegawai__kode__in=_daftar_kode(data))
    return keadaan.filter(Q(("terbuka", True))).order_by("pegawai__nama", "pegawai_id")


def bidang_pilihan(data: QueryDict) -> list[tuple[str, str]]:
    """Return a selection as (name, value) pairs, for the hidden inputs of a form that hands it on."""
    if data.get("semua") == "1":
        return [("semua", "1"), ("kueri", data.get("kueri", ""))]
    return [("kueri", data.get("kueri", "")), *(("kode", str(kode)) for kode in _daftar_kode(data))]


def _parameter(data: QueryDict) -> dict[str, list[str]]:
    return dict(QueryDict(data.get("kueri", "")).lists())


def _daftar_kode(data: QueryDict) -> list[UUID]:
    """Return the codes that are codes at all, each once, in the order given."""
    kode = []
    for teks in dict.fromkeys(data.getlist("kode")):
        try:
            kode.append(UUID(teks))
        except ValueError:
            continue  # not a code, so nobody's
    return kode
