"""Pages of those who sign letters."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from pegawai import permissions
from pegawai.forms.surat import PejabatForm
from pegawai.models import PejabatPenandatangan
from pegawai.selectors import surat as baca
from pegawai.services import pejabat_surat as layanan
from pegawai.views.surat import remah
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi

FORMULIR = ["GET", "HEAD", "POST"]


@require_safe
@require_izin(permissions.LAYANAN_URUS)
def list(request: HttpRequest) -> HttpResponse:
    """Everyone who signs or signed."""
    konteks = {
        "daftar": baca.list_pejabat(),
        "remah": remah(),
        "aksi": [Aksi("Tambah", reverse("pegawai:pejabat_surat-baru"), "plus", "utama")],
    }
    return render(request, "pegawai/pejabat_surat/list.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN_URUS)
def baru(request: HttpRequest) -> HttpResponse:
    """Add one who signs."""
    return _form(request, None, "Tambah penanda tangan")


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN_URUS)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Correct one, or say until when; letters that were signed keep what they say."""
    return _form(request, get_object_or_404(PejabatPenandatangan, kode=kode), "Ubah penanda tangan")


def _form(request: HttpRequest, pejabat: PejabatPenandatangan | None, judul: str) -> HttpResponse:
    form = PejabatForm(request.POST or None, instance=pejabat)
    if request.method == "POST" and form.is_valid():
        layanan.simpan(pejabat=form.save(commit=False), oleh=request.user)
        messages.success(request, "Penanda tangan disimpan.")
        return redirect("pegawai:pejabat_surat-list")
    konteks = {
        "form": form, "judul": judul,
        "remah": [*remah(), ("Penanda tangan", reverse("pegawai:pejabat_surat-list"))],
    }  # fmt: skip
    return render(request, "pegawai/pejabat_surat/form.html", konteks, status=422 if form.errors else 200)
