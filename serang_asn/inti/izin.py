"""Permissions: named rights, each given to a set of roles. Apps declare theirs in `permissions.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase

from serang_asn.inti import lingkup
from serang_asn.inti.models import Peran


@dataclass(frozen=True, slots=True)
class Izin:
    """One right. `kode`: app.right, `nama`: what the right allows, in the words of the users."""

    kode: str
    nama: str
    peran: frozenset[Peran]


def punya(akun: Any, izin: Izin) -> bool:
    """Answer whether `akun` holds `izin` today through any of its roles."""
    return bool(lingkup.untuk(akun).peran & izin.peran)


def periksa(akun: Any, izin: Izin) -> None:
    """Raise PermissionDenied, naming the right, unless `akun` holds it."""
    if not punya(akun, izin):
        raise PermissionDenied(f"Anda tidak mempunyai izin untuk {izin.nama}.")


def require_izin(izin: Izin) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """View decorator: 403 unless the signed-in account holds `izin`."""

    def bungkus(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def terjaga(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            periksa(request.user, izin)
            return view(request, *args, **kwargs)

        terjaga.izin = izin  # type: ignore[attr-defined]  # read by the test that walks every URL
        return terjaga

    return bungkus
