"""A unit's page on the portal."""

from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from transparansi.selectors.unit import get_profil_unit


@login_not_required
@require_safe
def detail(request: HttpRequest, publik_id: UUID) -> HttpResponse:
    """Tasks, staff numbers and subordinate units of one unit."""
    profil = get_profil_unit(publik_id)
    if profil is None:
        raise Http404("Unit ini tidak ada atau sudah tidak berlaku.")
    return render(request, "transparansi/unit/detail.html", {"profil": profil})
