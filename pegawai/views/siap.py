"""Prepared drafts: the list, handing many in, and what came of a step taken for many."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
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
from serang_asn.inti.models import Tugas

JENIS_TUGAS = f"{massal.kerjakan.__module__}.{massal.kerjakan.__qualname__}"


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
    """Hand the chosen drafts in, as a task."""
    daftar = list_siap(request.user)
    if request.POST.get("semua") == "1":
        kueri = QueryDict(request.POST.get("kueri", ""))
        daftar = SaringanSiap(kueri or None, queryset=daftar, akun=request.user).qs
    else:
        daftar = terpilih(daftar, request.POST.getlist("kode"))
    return mulai(request, "ajukan", daftar, reverse("pegawai:siap-list"))


@require_safe
@require_izin(permissions.LAYANAN)
def hasil(request: HttpRequest, kode: UUID) -> HttpResponse:
    """What came of a step for many: progress, then who failed and why."""
    return render(request, "pegawai/siap/hasil.html", _konteks(request, kode))


@require_safe
@require_izin(permissions.LAYANAN)
def kemajuan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The progress, fetched again and again; the whole page anew once it has ended."""
    konteks = _konteks(request, kode)
    jawaban = render(request, "pegawai/siap/_progress.html", konteks)
    if konteks["tugas"].is_berakhir:
        jawaban["HX-Refresh"] = "true"
    return jawaban


def mulai(request: HttpRequest, langkah: str, daftar: Any, kembali: str) -> HttpResponse:
    """Queue a step for these proposals and show what becomes of it; back where it was asked if refused."""
    try:
        tugas = massal.antrekan(langkah=langkah, daftar=[*daftar], oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return redirect(kembali)
    return redirect("pegawai:siap-hasil", kode=tugas.kode)


def remah() -> Any:
    """The way back to the queue."""
    return [("Layanan", reverse("pegawai:usulan-list"))]


def _konteks(request: HttpRequest, kode: UUID) -> dict[str, Any]:
    tugas = get_object_or_404(Tugas, kode=kode, akun=request.user, jenis=JENIS_TUGAS)
    gagal = [
        {"bidang": satu["nama"], "pesan": satu["pesan"], "tingkat": "galat"}
        for satu in tugas.hasil.get("gagal", [])
    ]
    return {
        "tugas": tugas,
        "berhasil": tugas.hasil.get("berhasil"),
        "gagal": gagal,
        "alamat": reverse("pegawai:siap-hasil", args=[kode]),
        "remah": remah(),
    }
