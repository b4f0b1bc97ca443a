"""Prepared drafts: the list, and handing many in."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.filters.siap import SaringanSiap
from pegawai.selectors.kelompok_usulan import terpilih
from pegawai.selectors.siap import list_siap
from pegawai.services.usulan import massal
from pegawai.tables.siap import TabelSiap
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi


@require_safe
@require_izin(permissions.LAYANAN_SIAP)
def list(request: HttpRequest) -> HttpResponse:
    """What the daily work prepared, for those who hand it in."""
    saringan = SaringanSiap(request.GET or None, queryset=list_siap(request.user), akun=request.user)
    aksi = (Aksi("Ajukan yang dipilih", reverse("pegawai:siap-ajukan"), "paper-airplane"),)
    tabel = TabelSiap(saringan.qs, aksi_massal=aksi)
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    konteks = {"tabel": tabel, "saringan": saringan, "remah": remah()}
    return render(request, "pegawai/siap/list.html", konteks)


@require_POST
@require_izin(permissions.LAYANAN_SIAP)
def ajukan(request: HttpRequest) -> HttpResponse:
    """Hand the chosen drafts in."""
    daftar = list_siap(request.user)
    if request.POST.get("semua") == "1":
        kueri = QueryDict(request.POST.get("kueri", ""))
        daftar = SaringanSiap(kueri or None, queryset=daftar, akun=request.user).qs
    else:
        daftar = terpilih(daftar, request.POST.getlist("kode"))
    return mulai(request, "ajukan", daftar, reverse("pegawai:siap-list"))


def mulai(request: HttpRequest, langkah: str, daftar: Any, kembali: str) -> HttpResponse:
    """Take a step for these proposals and show what becomes of it; back where it was asked if refused."""
    pilihan = [*daftar.values_list("kode", "peralihan_ke")]
    try:
        tugas = massal.mulai(langkah=langkah, pilihan=pilihan, oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return redirect(kembali)
    return redirect(massal.tautan(tugas))


def remah() -> Any:
    """The way back to the queue."""
    return [("Layanan", reverse("pegawai:usulan-list"))]
