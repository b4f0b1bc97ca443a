"""Pages of letters: the register, and issuing the letter of one proposal."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.surat import TerbitForm
from pegawai.models import Usulan
from pegawai.registri import jenis_surat
from pegawai.selectors import surat as baca
from pegawai.selectors import usulan as baca_usulan
from pegawai.services import surat as layanan
from pegawai.tables.surat import TabelSurat
from pegawai.views import usulan_tampilan as tampilan
from serang_asn.inti import tandatangan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.pdf import gambar_halaman, jawab_pdf

FORMULIR = ["GET", "HEAD", "POST"]


@require_safe
@require_izin(permissions.LAYANAN_URUS)
def list(request: HttpRequest) -> HttpResponse:
    """The register of letters, by number."""
    saring = {nama: request.GET.get(nama, "") for nama in ("jenis", "q")}
    tabel = TabelSurat(baca.list_surat(saring))
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    konteks = {
        "tabel": tabel,
        "saring": saring,
        "jenis": [(satu.kode, satu.judul) for satu in jenis_surat],
        "remah": remah()[:1],
        "aksi": [
            Aksi("Penanda tangan", reverse("pegawai:pejabat_surat-list"), "user-circle"),
            Aksi("Templat surat", reverse("pegawai:templat_surat-list"), "document-text"),
            Aksi("Terbitkan bersama", reverse("pegawai:kelompok_surat-list"), "document-duplicate", "utama"),
        ],
    }
    return render(request, "pegawai/surat/list.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN_URUS)
def terbit(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Look at the letter of an approved proposal, choose who signs, sign and issue it."""
    satu = _ambil(request, kode)
    form = TerbitForm(request.POST if request.method == "POST" else _pilihan(request))
    sah = form.is_valid()
    if request.method == "POST" and sah:
        try:
            surat = layanan.terbitkan(
                usulan=satu, urut=tampilan.urut(request), oleh=request.user, **form.cleaned_data
            )
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Surat nomor {surat.nomor.teks} sudah ditandatangani dan terbit.")
            return redirect("pegawai:usulan-detail", kode=kode)
    konteks = {
        "form": form,
        "usulan": satu,
        "is_siap": tandatangan.is_siap(),
        "is_demo": tandatangan.is_demo(),
        "remah": [*remah()[:1], (satu.ringkas or "Usulan", reverse("pegawai:usulan-detail", args=[kode]))],
        **(_pratinjau(satu, form) if sah else {}),
    }
    return render(request, "pegawai/surat/terbit.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.LAYANAN_URUS)
def pratinjau(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The letter of an approved proposal as a PDF that is marked as a preview."""
    satu = _ambil(request, kode)
    form = TerbitForm(_pilihan(request))
    if not form.is_valid():
        raise Http404
    try:
        hasil = layanan.pratinjau_usulan(usulan=satu, **form.cleaned_data)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return redirect("pegawai:surat-terbit", kode=kode)
    return jawab_pdf("pratinjau-surat", hasil.isi)


def remah() -> Any:
    """Return the way to the register."""
    return [("Layanan", reverse("pegawai:usulan-list")), ("Surat", reverse("pegawai:surat-list"))]


def _ambil(request: HttpRequest, kode: UUID) -> Usulan:
    satu = get_object_or_404(baca_usulan.ambil_usulan(request.user), kode=kode)
    if layanan.kode_surat(satu) not in jenis_surat:
        raise Http404
    return satu


def _pilihan(request: HttpRequest) -> dict[str, Any]:
    """Return what was chosen on the page, or what a fresh one would show."""
    if "pejabat" in request.GET:
        return request.GET.dict()
    awal = TerbitForm().initial
    return {"tanggal": awal["tanggal"], "pejabat": awal["pejabat"].pk if awal["pejabat"] else ""}


def _pratinjau(satu: Usulan, form: TerbitForm) -> dict[str, Any]:
    try:
        hasil = layanan.pratinjau_usulan(usulan=satu, **form.cleaned_data)
    except KesalahanAturan as galat:
        return {"masalah": galat.pesan}
    return {
        "nomor": hasil.nomor, "masalah": hasil.masalah, "templat": hasil.templat,
        "gambar": gambar_halaman(hasil.isi),
    }  # fmt: skip
