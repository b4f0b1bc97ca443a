"""Saved views of an account."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.db.models import QuerySet

from pegawai.models import TampilanTersimpan

PARAMETER = "tampilan"
"""Names the view in a query string; empty: no view, not even the default."""


def list_tampilan(akun: Any, halaman: str) -> QuerySet[TampilanTersimpan]:
    """Return the views of an account for one list, by name."""
    return TampilanTersimpan.objects.filter(akun_id=akun.pk, halaman=halaman).order_by("nama", "pk")


def kueri_tampilan(tampilan: TampilanTersimpan) -> str:
    """Return the query string that opens a view, beginning with `?`."""
    return f"?{'&'.join(filter(None, [tampilan.kueri, urlencode({PARAMETER: str(tampilan.kode)})]))}"


def pilih_tampilan(daftar: list[TampilanTersimpan], kode: str) -> TampilanTersimpan | None:
    """Return the view with this code among one's own, or None."""
    try:
        dicari = UUID(kode)
    except ValueError:
        return None
    return next((satu for satu in daftar if satu.kode == dicari), None)
