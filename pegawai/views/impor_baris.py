"""The preview of a whole file, and putting its cells right."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.impor_baris import CariBarisForm, KoreksiForm
from pegawai.models import BatchImpor, MasalahImpor
from pegawai.selectors.impor import get_kode_masalah
from pegawai.selectors.impor_baris import TAB, count_tab, get_masalah, list_baris, list_koreksi, susun_baris
from pegawai.services.impor import koreksi as layanan_koreksi
from pegawai.services.impor.jenis import ambil_jenis
from pegawai.services.impor.laporan import BIDANG_RAHASIA
from pegawai.views.impor_dasar import ambil, konteks
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Tab

PER_HALAMAN = 25


@require_safe
@require_izin(permissions.IMPOR)
def list(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The rows of a file, by what becomes of them, by problem, or found by NIP or name."""
    batch = ambil(request, kode)
    kode_masalah = get_kode_masalah(batch)
    form = CariBarisForm(request.GET, kode_masalah=kode_masalah)
    saring = form.cleaned_data if form.is_valid() else {}
    tab = request.GET.get("tab", "")
    tab = tab if tab in {satu for satu, _, _ in TAB} else ""
    semua = list_baris(batch, tab=tab, kode=saring.get("kode", ""), cari=saring.get("cari", ""))
    halaman = Paginator(semua, PER_HALAMAN).get_page(request.GET.get("page"))
    jenis = ambil_jenis(batch.jenis)
    isi = konteks(batch, "baris") | {
        "form": form,
        "dipilih": tab,
        "tab": _tab(batch, tab),
        "halaman": halaman,
        "baris": susun_baris(batch, halaman.object_list, jenis.diubah.model),
        "jumlah_koreksi": batch.koreksi.count(),
    }
    return render(request, "pegawai/impor/baris.html", isi)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.IMPOR)
@vary_on_headers("HX-Request")
def perbaiki(request: HttpRequest, kode: UUID, pk: int) -> HttpResponse:
    """What a problem cell is to hold: a page of its own, or in place with htmx."""
    batch = ambil(request, kode)
    masalah = get_object_or_404(batch.masalah, pk=pk)
    form = _form(batch, masalah, request.POST if request.method == "POST" else None)
    is_sepotong = bool(request.htmx) and not request.htmx.boosted  # type: ignore[attr-defined]
    kembali = _alamat_baris(batch, masalah)
    if request.method == "POST" and form.is_valid():
        try:
            jumlah = layanan_koreksi.simpan(
                batch=batch, masalah=masalah, oleh=request.user, **form.cleaned_data
            )
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            if is_sepotong:
                isi = {
                    "satu": get_masalah(masalah),
                    "batch": batch,
                    "is_dapat_diputus": True,
                    "jumlah": jumlah,
                }
                return render(request, "pegawai/impor/_masalah_baris.html", isi)
            messages.success(request, f"{jumlah} sel diperbaiki. Periksa ulang setelah semuanya diperbaiki.")
            return redirect(kembali)
    isi = konteks(batch, "baris") | {
        "form": form,
        "satu": get_masalah(masalah),
        "masalah": masalah,
        "kembali": kembali,
    }
    templat = "_perbaiki.html" if is_sepotong else "perbaiki.html"
    return render(request, f"pegawai/impor/{templat}", isi, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.IMPOR)
def koreksi(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The cells that were put right, each with the way back."""
    batch = ambil(request, kode)
    halaman = Paginator(list_koreksi(batch), PER_HALAMAN * 2).get_page(request.GET.get("page"))
    return render(request, "pegawai/impor/koreksi.html", konteks(batch, "baris") | {"halaman": halaman})


@require_POST
@require_izin(permissions.IMPOR)
def tarik(request: HttpRequest, kode: UUID, pk: int) -> HttpResponse:
    """Let a corrected cell be read as the file has it."""
    batch = ambil(request, kode)
    satu = get_object_or_404(batch.koreksi, pk=pk)
    try:
        layanan_koreksi.tarik(batch=batch, koreksi=satu)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(request, f"Sel {satu.kolom}{satu.baris} kembali dibaca seperti dalam berkas.")
    return redirect("pegawai:impor-koreksi", kode=batch.kode)


def _form(batch: BatchImpor, masalah: MasalahImpor, data: Any) -> KoreksiForm:
    kolom = batch.ringkasan.get("pemetaan", {}).get(masalah.lembar, {}).get(masalah.kolom, {})
    return KoreksiForm(
        data,
        masalah=masalah,
        bentuk=ambil_jenis(batch.jenis).bentuk(),
        bidang=tuple(kolom.get("bidang", ())) or (masalah.bidang,),
        per_tanggal=timezone.localdate(batch.dibuat_pada),
        jumlah_sama=layanan_koreksi.sama_dengan(masalah).count(),
        rahasia=masalah.bidang in BIDANG_RAHASIA,
    )


def _tab(batch: BatchImpor, dipilih: str) -> Any:
    alamat = reverse("pegawai:impor-baris", args=[batch.kode])
    jumlah = count_tab(batch)
    return [
        Tab(label, f"{alamat}?tab={kode}" if kode else alamat, is_kini=kode == dipilih, hitungan=jumlah[kode])
        for kode, label, _ in TAB
        if jumlah[kode] or kode in {"", dipilih}
    ]


def _alamat_baris(batch: BatchImpor, masalah: MasalahImpor) -> str:
    isian = urlencode({"tab": "bermasalah", "kode": masalah.kode})
    return f"{reverse('pegawai:impor-baris', args=[batch.kode])}?{isian}"
