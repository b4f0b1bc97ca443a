"""Saved views of the employee list: kept, renamed, brought up to date, deleted."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.tampilan import SimpanTampilanForm, TampilanForm
from pegawai.models import TampilanTersimpan
from pegawai.selectors.tampilan import kueri_tampilan, list_tampilan
from pegawai.services import tampilan as layanan
from serang_asn.inti.izin import require_izin

HALAMAN = "pegawai"
REMAH = ("Pegawai", "pegawai:pegawai-list"), ("Tampilan tersimpan", "pegawai:tampilan-list")


@require_safe
@require_izin(permissions.PEGAWAI_LIHAT)
def list(request: HttpRequest) -> HttpResponse:
    """The reader's own views."""
    daftar = [
        {"tampilan": satu, "url": reverse("pegawai:pegawai-list") + kueri_tampilan(satu)}
        for satu in list_tampilan(request.user, HALAMAN)
    ]
    return render(request, "pegawai/tampilan/list.html", {"daftar": daftar, "remah": _remah(1)})


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.PEGAWAI_LIHAT)
def baru(request: HttpRequest) -> HttpResponse:
    """Keep what the list shows under a name."""
    if request.method == "POST":
        form = SimpanTampilanForm(request.POST)
        if form.is_valid() and (
            tersimpan := _coba(form, layanan.simpan, akun=request.user, halaman=HALAMAN, **form.cleaned_data)
        ):
            return _ke_daftar(tersimpan)
    else:
        form = SimpanTampilanForm(initial={"kueri": request.GET.get("kueri", "")})
    return _formulir(
        request, form, "Simpan tampilan", "Saringan, kolom, urutan, dan kerapatan daftar disimpan."
    )


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.PEGAWAI_LIHAT)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Rename a view, or make it the one the list opens with."""
    tampilan = _ambil(request, kode)
    if request.method == "POST":
        form = TampilanForm(request.POST)
        if form.is_valid() and _coba(form, layanan.ubah, tampilan=tampilan, **form.cleaned_data):
            return redirect("pegawai:tampilan-list")
    else:
        form = TampilanForm(initial={"nama": tampilan.nama, "bawaan": tampilan.bawaan})
    return _formulir(request, form, f"Ubah tampilan {tampilan.nama}", "")


@require_POST
@require_izin(permissions.PEGAWAI_LIHAT)
def perbarui(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Let a view show what the list shows now."""
    tampilan = _ambil(request, kode)
    layanan.perbarui(tampilan=tampilan, kueri=request.POST.get("kueri", ""))
    tampilan.refresh_from_db()
    messages.success(
        request, f"Tampilan {tampilan.nama} kini menyimpan saringan dan kolom yang sedang tampil."
    )
    return _ke_daftar(tampilan)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.PEGAWAI_LIHAT)
def hapus(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Ask once, then delete."""
    tampilan = _ambil(request, kode)
    if request.method == "POST":
        layanan.hapus(tampilan=tampilan)
        return redirect("pegawai:tampilan-list")
    return render(request, "pegawai/tampilan/hapus.html", {"tampilan": tampilan, "remah": _remah(2)})


def _ambil(request: HttpRequest, kode: UUID) -> TampilanTersimpan:
    return get_object_or_404(list_tampilan(request.user, HALAMAN), kode=kode)


def _coba(form: Any, kerja: Any, **isian: Any) -> Any:
    """Do the work; a refusal stands in the form."""
    try:
        return kerja(**isian)
    except KesalahanAturan as galat:
        form.add_error("nama", galat.pesan)
        return None


def _ke_daftar(tampilan: TampilanTersimpan) -> HttpResponse:
    return redirect(reverse("pegawai:pegawai-list") + kueri_tampilan(tampilan))


def _formulir(request: HttpRequest, form: Any, judul: str, keterangan: str) -> HttpResponse:
    konteks = {"form": form, "judul": judul, "keterangan": keterangan, "remah": _remah(2)}
    status = 422 if form.is_bound else 200
    return render(request, "pegawai/tampilan/form.html", konteks, status=status)


def _remah(banyak: int) -> Any:
    return [(nama, reverse(alamat)) for nama, alamat in REMAH[:banyak]]
