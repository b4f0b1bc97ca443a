"""Pages under /rujukan/: each finds its table and lets the CrudView draw it."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from serang_asn.inti.izin import require_izin
from serang_asn.inti.permissions import RUJUKAN_KELOLA
from serang_asn.inti.registri.rujukan import rujukan
from serang_asn.inti.rujukan import pemakaian
from serang_asn.inti.web.crud import CrudView

DUA_CARA = ["GET", "HEAD", "POST"]


@require_safe
@require_izin(RUJUKAN_KELOLA)
def index(request: HttpRequest) -> HttpResponse:
    """All reference tables in their groups, with how many rows each holds."""
    kelompok: dict[str, list[pemakaian.Isi]] = {}
    for isi in pemakaian.list_isi(rujukan):
        kelompok.setdefault(isi.tabel.kelompok, []).append(isi)
    return render(request, "_crud/index.html", {"kelompok": kelompok})


@require_safe
@require_izin(RUJUKAN_KELOLA)
def daftar(request: HttpRequest, kode: str) -> HttpResponseBase:
    return _tampilan(kode).daftar(request)


@require_safe
@require_izin(RUJUKAN_KELOLA)
def detail(request: HttpRequest, kode: str, kunci: str) -> HttpResponse:
    return _tampilan(kode).detail(request, kunci)


@require_http_methods(DUA_CARA)
@require_izin(RUJUKAN_KELOLA)
def baru(request: HttpRequest, kode: str) -> HttpResponse:
    return _tampilan(kode).baru(request)


@require_http_methods(DUA_CARA)
@require_izin(RUJUKAN_KELOLA)
def ubah(request: HttpRequest, kode: str, kunci: str) -> HttpResponse:
    return _tampilan(kode).ubah(request, kunci)


@require_http_methods(DUA_CARA)
@require_izin(RUJUKAN_KELOLA)
def verifikasi(request: HttpRequest, kode: str, kunci: str) -> HttpResponse:
    return _tampilan(kode).verifikasi(request, kunci)


@require_http_methods(DUA_CARA)
@require_izin(RUJUKAN_KELOLA)
def hapus(request: HttpRequest, kode: str, kunci: str) -> HttpResponse:
    return _tampilan(kode).hapus(request, kunci)


def _tampilan(kode: str) -> CrudView:
    spek = rujukan.ambil(kode)
    if spek is None:
        raise Http404("Tabel rujukan ini tidak ada.")
    return CrudView(spek)
