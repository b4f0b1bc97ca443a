"""The portal's home."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from transparansi.selectors.unit import get_ringkasan_kota
from transparansi.views.tembolok import halaman_publik


@login_not_required
@require_safe
@halaman_publik
def beranda(request: HttpRequest) -> HttpResponse:
    """The city's workforce at a glance, and the search for a unit."""
    return render(request, "transparansi/beranda/index.html", {"kota": get_ringkasan_kota()})
