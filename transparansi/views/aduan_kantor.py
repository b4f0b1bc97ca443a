"""Complaints in the office: the queue, one ticket, and every step of it. Nobody sees who sent it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti import izin
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Tab
from transparansi import permissions
from transparansi.forms.aduan import TeksForm, TerbitForm, TeruskanForm
from transparansi.models import Aduan
from transparansi.selectors import aduan as baca
from transparansi.services import aduan as layanan
from transparansi.tables.kantor import TabelAduan
from transparansi.views.kantor import halaman_daftar

JUDUL = "Aduan warga"
TAB = {"berjalan": "Berjalan", "lewat": "Lewat tenggat", "selesai": "Selesai"}


@require_safe
@require_izin(permissions.ADUAN_LIHAT)
def list(request: HttpRequest) -> HttpResponseBase:
    """Tickets within scope, the nearest deadline first."""
    hari = timezone.localdate()
    tab = request.GET.get("tab", "")
    tab = tab if tab in TAB else "berjalan"
    return halaman_daftar(
        request,
        TabelAduan(baca.list_antrean(request.user, tab, hari), pada=hari),
        judul=JUDUL,
        keterangan="Pengirim tidak pernah terlihat oleh unit.",
        tab=[Tab(nama, f"?tab={kode}", is_kini=kode == tab, kode=kode) for kode, nama in TAB.items()],
    )


@require_safe
@require_izin(permissions.ADUAN_LIHAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One ticket with everything that happened to it."""
    return _halaman(request, _ambil(request, kode))


@never_cache
@require_POST
@require_izin(permissions.ADUAN_URUS)
def urus(request: HttpRequest, kode: UUID, langkah: str) -> HttpResponse:
    """Steps of the city: hand on, send back, publish, open the sender's name."""
    return _jalankan(request, _ambil(request, kode), URUS, langkah)


@require_POST
@require_izin(permissions.ADUAN_JAWAB)
def jawab(request: HttpRequest, kode: UUID, langkah: str) -> HttpResponse:
    """Steps of the unit: reply, give the final answer."""
    return _jalankan(request, _ambil(request, kode), JAWAB, langkah)


def _form_teruskan(request: HttpRequest) -> forms.Form:
    return TeruskanForm(request.POST, unit=baca.pilihan_unit(timezone.localdate()))


def _form_teks(request: HttpRequest) -> forms.Form:
    return TeksForm(request.POST)


def _form_terbit(request: HttpRequest) -> forms.Form:
    return TerbitForm(request.POST)


Langkah = dict[str, tuple[Callable[[HttpRequest], forms.Form], Callable[..., Any], dict[str, str]]]
URUS: Langkah = {
    "teruskan": (_form_teruskan, layanan.teruskan, {}),
    "kembalikan": (_form_teks, layanan.kembalikan, {"teks": "alasan"}),
    "terbitkan": (_form_terbit, layanan.terbitkan, {}),
    "identitas": (_form_teks, layanan.buka_identitas, {"teks": "alasan"}),
}
JAWAB: Langkah = {
    "balas": (_form_teks, layanan.balas, {}),
    "jawab": (_form_teks, layanan.jawab, {}),
}
"""Step to its form, its service, and how the fields are called there."""


def _jalankan(request: HttpRequest, aduan: Aduan, daftar: Langkah, langkah: str) -> HttpResponse:
    if langkah not in daftar:
        raise Http404("Langkah ini tidak ada.")
    buat, kerja, nama = daftar[langkah]
    form = buat(request)
    if not form.is_valid():
        return _halaman(request, aduan, {langkah: form})
    isi = {nama.get(kunci, kunci): nilai for kunci, nilai in form.cleaned_data.items()}
    try:
        hasil = kerja(aduan=aduan, oleh=request.user, hari=timezone.localdate(), **isi)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return redirect("transparansi:aduan_kantor-detail", aduan.kode)
    if langkah == "identitas":
        return _halaman(request, aduan, pengirim=hasil)
    messages.success(request, "Langkah disimpan.")
    return redirect("transparansi:aduan_kantor-detail", aduan.kode)


def _halaman(
    request: HttpRequest,
    aduan: Aduan,
    forms_salah: dict[str, forms.Form] | None = None,
    pengirim: dict[str, str] | None = None,
) -> HttpResponse:
    hari = timezone.localdate()
    salah = forms_salah or {}
    konteks = {
        "aduan": aduan,
        "status": baca.get_status(aduan, hari),
        "langkah": baca.list_langkah(aduan),
        "lampiran": baca.list_lampiran(aduan),
        "pengirim": pengirim,
        "can_urus": izin.punya(request.user, permissions.ADUAN_URUS),
        "can_jawab": izin.punya(request.user, permissions.ADUAN_JAWAB),
        "form_teruskan": salah.get("teruskan")
        or TeruskanForm(unit=baca.pilihan_unit(hari), initial={"unit": aduan.unit_id}),
        "form_terbit": salah.get("terbitkan") or TerbitForm(),
        "form_salah": next(iter(salah.values()), None),
        "remah": [(JUDUL, reverse("transparansi:aduan_kantor-list"))],
    }
    return render(request, "transparansi/aduan_kantor/detail.html", konteks, status=422 if salah else 200)


def _ambil(request: HttpRequest, kode: UUID) -> Aduan:
    return get_object_or_404(
        Aduan.objects.terlihat_oleh(request.user).select_related("unit", "layanan"), kode=kode
    )
