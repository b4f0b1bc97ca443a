"""Attach the actor of a request to every change it makes."""

from collections.abc import Callable

import pghistory
from django.http import HttpRequest, HttpResponse

from serang_asn.inti.web.alamat import alamat_klien

METODE_MENULIS = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class JejakMiddleware:
    """For writing requests: record account, path and address in the audit context."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in METODE_MENULIS:
            return self.get_response(request)
        with pghistory.context(
            akun=request.user.pk if request.user.is_authenticated else None,
            asal=request.path,
            alamat=alamat_klien(request) or "",
        ):
            return self.get_response(request)
