"""Pages of notices; everybody sees their own."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from serang_asn.inti.komponen import Aksi, Tab
from serang_asn.inti.pemberitahuan import atur, baca
from serang_asn.inti.pemberitahuan.formulir import PengaturanForm
from serang_asn.inti.registri import navigasi
from serang_asn.inti.registri.pemberitahuan import jenis_pemberitahuan

PER_HALAMAN = 25


@never_cache
@require_safe
def list(request: HttpRequest) -> HttpResponse:
    """The reader's notices, newest first: all or the unread, of one kind or of every kind."""
    belum, jenis = request.GET.get("tab") != "semua", request.GET.get("jenis", "")
    daftar = baca.list_pemberitahuan(request.user, belum=belum, jenis=jenis)
    jumlah = baca.count_belum(request.user)
    aksi = [Aksi("Pengaturan", reverse("pemberitahuan:pengaturan"), "cog-6-tooth")]
    if jumlah:
        aksi.insert(0, Aksi("Tandai semua dibaca", reverse("pemberitahuan:semua"), "check", post=True))
    konteks = {
        "halaman": Paginator(daftar, PER_HALAMAN).get_page(request.GET.get("page")),
        "tab": [
            Tab("Belum dibaca", "?tab=belum", belum, jumlah, "belum"),
            Tab("Semua", "?tab=semua", not belum, None, "semua"),
        ],
        "kini": "belum" if belum else "semua",
        "jenis": jenis,
        "pilihan": [(satu.kode, satu.judul) for satu in jenis_pemberitahuan],
        "aksi": aksi,
    }
    return render(request, "pemberitahuan/list.html", konteks)


@never_cache
@never_cache
@require_safe
def tanda(request: HttpRequest) -> HttpResponse:
    """The numbers of the shell, fetched after the page: unread notices, and what waits behind the menu."""
    menu = [
        (navigasi.tanda(butir), jumlah)
        for butir in navigasi.untuk(request.user)
        if butir.hitungan and (jumlah := butir.hitungan(request.user))
    ]
    konteks = {"jumlah": baca.count_belum(request.user), "menu": menu}
    return render(request, "pemberitahuan/tanda.html", konteks)


@require_safe
def buka(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Mark a notice as read and go to what it is about."""
    satu = get_object_or_404(baca.list_pemberitahuan(request.user), kode=kode)
    atur.tandai(pemberitahuan=satu, dibaca=True)
    aman = url_has_allowed_host_and_scheme(satu.tautan, allowed_hosts=None)
    return redirect(satu.tautan if satu.tautan and aman else "pemberitahuan:list")


@require_POST
def tandai(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Mark one as read or unread, and stay on the list."""
    satu = get_object_or_404(baca.list_pemberitahuan(request.user), kode=kode)
    atur.tandai(pemberitahuan=satu, dibaca=request.POST.get("dibaca") == "1")
    return redirect(f"{reverse('pemberitahuan:list')}?{request.GET.urlencode()}")


@require_POST
def semua(request: HttpRequest) -> HttpResponse:
    """Mark all as read."""
    jumlah = atur.tandai_semua(akun=request.user)
    messages.success(request, f"{jumlah} pemberitahuan ditandai dibaca.")
    return redirect("pemberitahuan:list")


@require_http_methods(["GET", "HEAD", "POST"])
def pengaturan(request: HttpRequest) -> HttpResponse:
    """How each kind is mailed, and when not."""
    form = PengaturanForm(
        request.POST if request.method == "POST" else None,
        cara=baca.get_pilihan(request.user),
        tenang=baca.get_jam_tenang(request.user),
    )
    if form.is_bound and form.is_valid():
        atur.simpan(akun=request.user, cara=form.cara(), tenang=form.tenang())
        messages.success(request, "Pengaturan pemberitahuan disimpan.")
        return redirect("pemberitahuan:list")
    konteks = {"form": form, "remah": [("Pemberitahuan", reverse("pemberitahuan:list"))]}
    return render(request, "pemberitahuan/pengaturan.html", konteks, status=422 if form.errors else 200)
