"""What citizens said of the reader at the counter; to answer, and to contest."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_POST, require_safe

from serang_asn.inti.izin import require_izin
from transparansi import permissions
from transparansi.selectors import penilaian as baca
from transparansi.views.penilaian import tanggapi

PER_HALAMAN = 25


@require_safe
@require_izin(permissions.NILAI_SAYA)
def list(request: HttpRequest) -> HttpResponse:
    """Own ratings, newest first."""
    halaman = Paginator(baca.list_saya(request.user), PER_HALAMAN).get_page(request.GET.get("page"))
    return render(request, "transparansi/saya/list.html", {"halaman": halaman})


@require_POST
@require_izin(permissions.NILAI_SAYA)
def jawab(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Answer a rating of oneself."""
    return _tanggapi(request, kode, "jawaban")


@require_POST
@require_izin(permissions.NILAI_SAYA)
def keberatan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Contest a rating of oneself; an officer of the city decides."""
    return _tanggapi(request, kode, "keberatan")


def _tanggapi(request: HttpRequest, kode: UUID, jenis: str) -> HttpResponse:
    satu = get_object_or_404(baca.list_saya(request.user), kode=kode)
    return tanggapi(request, satu, jenis, "transparansi:nilai_saya-list")
