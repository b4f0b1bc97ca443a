"""Second factor where the office requires one: officers, unit managers and administrators."""

from collections.abc import Callable
from typing import Any

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from serang_asn.inti import lingkup
from serang_asn.inti.models import Peran

PERAN_WAJIB = frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.AUDITOR})
"""Roles that change or read the records of many."""

BEBAS = ("mfa_", "account_logout", "account_reauthenticate", "account_change_password")
"""Starts of the names of pages that remain open until the second factor is set up."""


def is_wajib(akun: Any) -> bool:
    """Answer whether `akun` must have a second factor today."""
    return settings.MFA_WAJIB and bool(lingkup.untuk(akun).peran & PERAN_WAJIB)


class MfaWajibMiddleware:
    """Send an account that must have a second factor, and has none, to the page that sets it up."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        del view, args, kwargs
        if not settings.MFA_WAJIB or not request.user.is_authenticated:
            return None
        nama = request.resolver_match.view_name if request.resolver_match else ""
        if nama.startswith(BEBAS) or not is_wajib(request.user) or is_mfa_enabled(request.user):
            return None
        messages.warning(request, "Peran Anda mewajibkan verifikasi dua langkah. Aktifkan dahulu.")
        return redirect("mfa_index")
