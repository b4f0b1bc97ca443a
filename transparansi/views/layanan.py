"""Public services on the portal: the search, and each with its standard."""

from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from transparansi.models.layanan import KelompokLayanan
from transparansi.selectors.layanan import get_standar, search_layanan
from transparansi.views.tembolok import halaman_publik

KATA_TERPANJANG = 100


@login_not_required
@require_safe
@halaman_publik
def daftar(request: HttpRequest) -> HttpResponse:
    """Services in which the words occur."""
    kata = request.GET.get("q", "").strip()[:KATA_TERPANJANG]
    kelompok = request.GET.get("kelompok", "")
    konteks = {
        "layanan": search_layanan(kata, kelompok, timezone.localdate()),
        "kata": kata,
        "kelompok": kelompok,
        "daftar_kelompok": KelompokLayanan.choices,
    }
    return render(request, "transparansi/layanan/list.html", konteks)


@login_not_required
@require_safe
@halaman_publik
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """What a service needs, how long it takes, what it costs."""
    standar = get_standar(kode)
    if standar is None:
        raise Http404("Layanan ini tidak ada atau tidak lagi diberikan.")
    return render(request, "transparansi/layanan/detail.html", {"standar": standar})
