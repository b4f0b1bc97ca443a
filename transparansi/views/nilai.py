"""Rating a service: with the code of a visit, or open and uncounted; the receipt. No sign-in, no script."""

from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import UnitKerja
from serang_asn.inti.web.alamat import alamat_klien
from serang_asn.inti.web.laju import is_terlalu_sering
from transparansi.domain import kode as penulisan_kode
from transparansi.forms.nilai import DasarForm, KodeForm, NilaiCepatForm, NilaiSkmForm
from transparansi.models import Penilaian
from transparansi.selectors.kunjungan import KunjunganDibaca, get_kunjungan
from transparansi.services import penilaian as layanan
from transparansi.services.penilaian import Pengirim

FORMULIR = ["GET", "HEAD", "POST"]
TEBAKAN_SEMENIT = 20
TERBUKA_SEJAM = 6


def pengirim_dari(request: HttpRequest, form: DasarForm) -> Pengirim:
    """Return what the rules against stuffing look at; it is hashed before anything is kept."""
    perangkat = "|".join(
        request.META.get(nama, "") for nama in ("HTTP_USER_AGENT", "HTTP_ACCEPT_LANGUAGE", "HTTP_ACCEPT")
    )
    return Pengirim(alamat_klien(request), perangkat, form.is_jebakan)


@login_not_required
@never_cache
@require_safe
def mulai(request: HttpRequest) -> HttpResponse:
    """Where a code is typed that could not be scanned."""
    form = KodeForm(request.GET or None)
    if form.is_bound and form.is_valid():
        return redirect("transparansi:nilai-cepat", form.cleaned_data["kode"].strip()[:40] or "-")
    return render(request, "transparansi/nilai/mulai.html", {"form": form})


@login_not_required
@never_cache
@require_http_methods(FORMULIR)
def cepat(request: HttpRequest, kode: str) -> HttpResponse:
    """Stars, tags and words for the visit of this code."""
    return _dengan_kode(request, kode, NilaiCepatForm, "cepat")


@login_not_required
@never_cache
@require_http_methods(FORMULIR)
def skm(request: HttpRequest, kode: str) -> HttpResponse:
    """The nine questions for the visit of this code."""
    return _dengan_kode(request, kode, NilaiSkmForm, "skm")


@login_not_required
@never_cache
@require_http_methods(FORMULIR)
def terbuka(request: HttpRequest, publik_id: UUID) -> HttpResponse:
    """A rating without a code; it is shown apart and counts nowhere."""
    semua = UnitKerja.objects.all().publik().berlaku(timezone.localdate())
    unit = get_object_or_404(semua, publik_id=publik_id)
    form = NilaiCepatForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        if is_terlalu_sering(request, "nilai-terbuka", batas=TERBUKA_SEJAM, detik=3600):
            return render(request, "429.html", status=429)
        satu = layanan.nilai(
            isian=form.isian(), pengirim=pengirim_dari(request, form), kini=timezone.now(), unit=unit
        )
        return redirect("transparansi:nilai-tanda", satu.kode)
    konteks = {"form": form, "unit": unit, "objek": unit.nama, "is_terbuka": True}
    return _halaman(request, "cepat", konteks)


def _dengan_kode(request: HttpRequest, teks: str, kelas: type[DasarForm], cara: str) -> HttpResponse:
    dibaca = get_kunjungan(teks, timezone.localdate())
    if dibaca.kunjungan is None:
        return _tertolak(request, dibaca)
    form = kelas(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            satu = layanan.nilai(
                isian=form.isian(), pengirim=pengirim_dari(request, form), kini=timezone.now(),
                kunjungan=dibaca.kunjungan,
            )  # fmt: skip
        except KesalahanAturan as galat:
            return _tertolak(request, KunjunganDibaca(None, dibaca.kode, galat.pesan))
        return redirect("transparansi:nilai-tanda", satu.kode)
    kunjungan = dibaca.kunjungan
    objek = kunjungan.petugas or kunjungan.layanan or kunjungan.unit
    konteks = {
        "form": form,
        "unit": kunjungan.unit,
        "objek": str(objek),
        "kode": penulisan_kode.tulis(dibaca.kode),
    }
    return _halaman(request, cara, konteks)


def _halaman(request: HttpRequest, cara: str, konteks: dict[str, Any]) -> HttpResponse:
    status = 422 if konteks["form"].errors else 200
    return render(request, f"transparansi/nilai/{cara}.html", konteks, status=status)


def _tertolak(request: HttpRequest, dibaca: KunjunganDibaca) -> HttpResponse:
    """Say why a code allows nothing; who tries many that were never made is slowed down."""
    if not dibaca.kode and is_terlalu_sering(request, "kode-nilai", batas=TEBAKAN_SEMENIT):
        return render(request, "429.html", status=429)
    konteks = {"form": KodeForm(), "halangan": dibaca.halangan}
    return render(request, "transparansi/nilai/mulai.html", konteks, status=404)


@login_not_required
@never_cache
@require_safe
def tanda(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The receipt of a rating: that it is kept, and whether it counts."""
    satu = Penilaian.objects.filter(kode=kode).select_related("unit", "layanan", "petugas").first()
    if satu is None:
        raise Http404("Tanda terima ini tidak ada.")
    return render(request, "transparansi/nilai/tanda.html", {"penilaian": satu})
