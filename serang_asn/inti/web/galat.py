"""Pages for what went wrong; each says what happened and offers a way on.

Named in `serang_asn/urls.py` as handler400, handler403, handler404 and handler500, and in the settings as
CSRF_FAILURE_VIEW.
"""

import sys

from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.csrf import requires_csrf_token

from serang_asn.inti import gangguan

GAYA = "css/publik.css"
TEMA_GELAP = "css/gelap.css"


class PermintaanDitolak(BadRequest):
    """A page cannot be given for what the address asks; the sentence says why and is shown."""


@requires_csrf_token
def permintaan_salah(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 400: the browser sent something no page of ours sends, or the address asks the impossible."""
    alasan = str(exception) if isinstance(exception, PermintaanDitolak) else ""
    return _halaman(request, "errors/400.html", 400, alasan=alasan)


@requires_csrf_token
def tidak_berhak(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 403; a PermissionDenied raised with a sentence shows it."""
    return _halaman(request, "errors/403.html", 403, alasan=str(exception))


@requires_csrf_token
def tidak_ditemukan(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 404, without repeating what was asked for."""
    return _halaman(request, "errors/404.html", 404)


@requires_csrf_token
def formulir_kedaluwarsa(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer 403 when the CSRF token is missing or old: mostly a form left open too long."""
    return _halaman(request, "errors/403_csrf.html", 403)


def galat_peladen(request: HttpRequest) -> HttpResponse:
    """Answer 503 for a full disk or an absent database, which a message explains, else 500.

    The page needs no database, session or manifest: any of them may be the fault.
    """
    galat = sys.exc_info()[1]
    dikenal = gangguan.kenali(galat) if galat else None
    kode = 503 if dikenal else 500
    isi = {
        "gaya": _alamat_statis(GAYA),
        "gelap": _alamat_statis(TEMA_GELAP),
        "pesan": dikenal.pesan if dikenal else "",
        "kode": kode,
    }
    return HttpResponse(render_to_string("errors/500.html", isi), status=kode)


def _halaman(request: HttpRequest, templat: str, status: int, **isi: str) -> HttpResponse:
    akun = getattr(request, "user", None)
    cangkang = "base.html" if akun is not None and akun.is_authenticated else "base_publik.html"
    return render(request, templat, {"cangkang": cangkang, **isi}, status=status)


def _alamat_statis(nama: str) -> str:
    try:
        return staticfiles_storage.url(nama)
    except ValueError:  # the manifest lacks it; an unstyled page beats none
        return ""
