"""Pages of deputies: list, appoint, withdraw."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.delegasi import DelegasiForm
from pegawai.selectors import delegasi as baca
from pegawai.services import delegasi as layanan
from pegawai.tables.delegasi import TabelDelegasi
from serang_asn.inti import izin
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi

FORMULIR = ["GET", "HEAD", "POST"]


@require_safe
@require_izin(permissions.DELEGASI)
def list(request: HttpRequest) -> HttpResponse:
    """Who acts for whom, as far as the reader is concerned."""
    tabel = TabelDelegasi(baca.list_delegasi(request.user), akun=request.user)
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    aksi = [Aksi("Tunjuk pengganti", reverse("pegawai:delegasi-baru"), "user-plus", "utama")]
    konteks = {"tabel": tabel, "aksi": aksi, "remah": _remah()[:1]}
    return render(request, "pegawai/delegasi/list.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.DELEGASI)
def baru(request: HttpRequest) -> HttpResponse:
    """Appoint a deputy."""
    form = DelegasiForm(
        request.POST if request.method == "POST" else None,
        initial={"mulai": timezone.localdate()},
        akun=request.user,
        is_petugas=izin.punya(request.user, permissions.LAYANAN_URUS),
    )
    if form.is_bound and form.is_valid():
        try:
            satu = layanan.tunjuk(**form.isian(), oleh=request.user)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"{satu.pengganti} ditunjuk sebagai pengganti {satu.pemberi}.")
            return redirect("pegawai:delegasi-list")
    konteks = {"form": form, "remah": _remah(), "url_batal": reverse("pegawai:delegasi-list")}
    return render(request, "pegawai/delegasi/form.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.DELEGASI)
def calon(request: HttpRequest) -> HttpResponse:
    """Suggestions for a text: `<option>`s of those who may be appointed."""
    teks = next((nilai for nama in request.GET for nilai in request.GET.getlist(nama)), "")
    kota = baca.can_kota(request.user)
    saran = baca.cari_calon(request.user, teks, seluruh_kota=kota) if len(teks.strip()) > 1 else []
    return render(request, "_components/search_select_options.html", {"saran": saran})


@require_http_methods(FORMULIR)
@require_izin(permissions.DELEGASI)
def cabut(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Ask, then end an appointment now."""
    satu = get_object_or_404(baca.list_delegasi(request.user), kode=kode)
    if not layanan.can_mencabut(request.user, satu):
        raise Http404
    if request.method == "POST":
        layanan.cabut(delegasi=satu, oleh=request.user)
        messages.success(request, "Penunjukan pengganti dicabut.")
        return redirect("pegawai:delegasi-list")
    konteks = {
        "judul": f"Cabut penunjukan {satu.pengganti} sebagai pengganti {satu.pemberi}?",
        "remah": _remah(),
        "url_batal": reverse("pegawai:delegasi-list"),
    }
    return render(request, "pegawai/delegasi/cabut.html", konteks)


def _remah() -> Any:
    return [
        ("Layanan", reverse("pegawai:usulan-list")),
        ("Pengganti", reverse("pegawai:delegasi-list")),
    ]
