"""Units on the portal: the list with its search, and a page each."""

from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from transparansi.selectors.unit import get_profil_unit, get_ringkasan_kota, search_unit
from transparansi.views.tembolok import halaman_publik

KATA_TERPANJANG = 100


@login_not_required
@require_safe
@halaman_publik
def daftar(request: HttpRequest) -> HttpResponse:
    """Units whose name holds the words asked for; without words the first level of the city."""
    kata = request.GET.get("q", "").strip()[:KATA_TERPANJANG]
    unit = search_unit(kata) if kata else get_ringkasan_kota().opd
    return render(request, "transparansi/unit/list.html", {"unit": unit, "kata": kata})


@login_not_required
@require_safe
@halaman_publik
def detail(request: HttpRequest, publik_id: UUID) -> HttpResponse:
    """Tasks, staff numbers and subordinate units of one unit."""
    profil = get_profil_unit(publik_id)
    if profil is None:
        raise Http404("Unit ini tidak ada atau sudah tidak berlaku.")
    return render(request, "transparansi/unit/detail.html", {"profil": profil})
