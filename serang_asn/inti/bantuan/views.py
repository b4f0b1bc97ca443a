"""Help pages; open to everyone, each reader sees those for its roles."""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from serang_asn.inti.bantuan.halaman import baca, daftar_untuk


@login_not_required
@require_safe
def daftar(request: HttpRequest) -> HttpResponse:
    """All help pages of this reader."""
    return render(
        request, "bantuan/list.html", {"halaman": daftar_untuk(request.user), "dasar": _dasar(request)}
    )


@login_not_required
@require_safe
def detail(request: HttpRequest, kode: str) -> HttpResponse:
    """One help page."""
    halaman = daftar_untuk(request.user)
    kini = next((satu for satu in halaman if satu.kode == kode), None)
    if kini is None:
        raise Http404("Halaman bantuan ini tidak ada atau bukan untuk peran Anda.")
    konteks = {"halaman": halaman, "kini": kini, "naskah": baca(kini.berkas), "dasar": _dasar(request)}
    return render(request, "bantuan/detail.html", konteks)


def _dasar(request: HttpRequest) -> str:
    return "base.html" if request.user.is_authenticated else "base_publik.html"
