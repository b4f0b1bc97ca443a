"""Pages for what went wrong; each says what happened and offers a way on.

Named in `serang_asn/urls.py` as handler400, handler403, handler404 and handler500, and in the settings as
CSRF_FAILURE_VIEW.
"""

from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.csrf import requires_csrf_token

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
    """Answer 500 by a page that needs no database, session or manifest: any of them may be the fault."""
    isi = {"gaya": _alamat_statis(GAYA), "gelap": _alamat_statis(TEMA_GELAP)}
    return HttpResponse(render_to_string("errors/500.html", isi), status=500)


def _halaman(request: HttpRequest, templat: str, status: int, **isi: str) -> HttpResponse:
    akun = getattr(request, "user", None)
    cangkang = "base.html" if akun is not None and akun.is_authenticated else "base_publik.html"
    return render(request, templat, {"cangkang": cangkang, **isi}, status=status)


def _alamat_statis(nama: str) -> str:
    try:
        return staticfiles_storage.url(nama)
    except ValueError:  # the manifest lacks it; an unstyled page beats none
        return ""
