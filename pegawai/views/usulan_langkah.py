"""What is done with a proposal: steps, papers, remarks."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.usulan import Langkah
from pegawai.forms.usulan import KeputusanForm, KomentarForm, LampiranForm, SuratForm
from pegawai.models import Usulan
from pegawai.selectors import usulan as baca
from pegawai.services import usulan as layanan
from pegawai.views import usulan_tampilan as tampilan
from serang_asn.inti import dokumen as layanan_dokumen
from serang_asn.inti.izin import require_izin
from serang_asn.inti.models import Dokumen

FORMULIR = ["GET", "HEAD", "POST"]
BERCATATAN = {
    Langkah.AJUKAN.value: layanan.ajukan,
    Langkah.SETUJUI.value: layanan.setujui,
    Langkah.KEMBALIKAN.value: layanan.kembalikan,
    Langkah.TOLAK.value: layanan.tolak,
    Langkah.TARIK.value: layanan.tarik,
    Langkah.BATALKAN.value: layanan.batalkan,
}
PESAN = {
    Langkah.AJUKAN.value: "Usulan diajukan.",
    Langkah.SETUJUI.value: "Usulan disetujui.",
    Langkah.KEMBALIKAN.value: "Usulan dikembalikan kepada pengusul.",
    Langkah.TOLAK.value: "Usulan dinyatakan tidak memenuhi syarat.",
    Langkah.TARIK.value: "Usulan ditarik.",
    Langkah.BATALKAN.value: "Usulan dibatalkan.",
    Langkah.SELESAIKAN.value: "Keputusan tercatat dalam riwayat pegawai.",
}


@require_POST
@require_izin(permissions.LAYANAN)
def langkah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Take one step; what the workflow refuses comes back on the page with what was typed."""
    satu = _ambil(request, kode)
    pilihan = request.POST.get("langkah", "")
    form = KeputusanForm(request.POST)
    if pilihan not in PESAN or not form.is_valid():
        raise Http404
    isian: dict[str, Any] = {"usulan": satu, "urut": tampilan.urut(request), "oleh": request.user}
    try:
        if pilihan == Langkah.SELESAIKAN:
            layanan.selesaikan(**isian)
        else:
            BERCATATAN[pilihan](**isian, catatan=form.cleaned_data["catatan"])
    except KesalahanAturan as galat:
        form.add_error("catatan" if galat.kode == "usulan_ditolak" else None, galat.pesan)
        konteks = tampilan.konteks(request, _ambil(request, kode), keputusan=form)
        return render(request, "pegawai/usulan/detail.html", konteks, status=422)
    messages.success(request, PESAN[pilihan])
    return redirect("pegawai:usulan-detail", kode=kode)


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN)
def terbitkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Attach a letter that was signed outside the system: an officer, or who acts for one."""
    satu = _ambil(request, kode)
    permissions.check_mengurus(request.user)
    form = SuratForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        isi = form.cleaned_data
        try:
            berkas = layanan_dokumen.simpan(
                berkas=isi["berkas"], jenis="sk", judul=f"Surat {isi['nomor']}"[:200], oleh=request.user,
                nomor=isi["nomor"], tanggal=isi["tanggal"],
            )  # fmt: skip
            layanan.terbitkan(
                usulan=satu, urut=tampilan.urut(request), oleh=request.user, surat={**isi, "dokumen": berkas}
            )
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, "Surat tercatat; usulan siap dicatat ke riwayat.")
            return redirect("pegawai:usulan-detail", kode=kode)
    konteks = {"form": form, "usulan": satu, "remah": _remah(satu)}
    return render(request, "pegawai/usulan/terbitkan.html", konteks, status=422 if form.errors else 200)


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN)
def lampirkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Add a paper: upload a file, or take one from the person's documents."""
    satu = _ambil(request, kode)
    if not tampilan.can_mengubah(request.user, satu):
        raise Http404
    kode_syarat = request.GET.get("syarat", "")
    diminta = next((b for b in baca.get_berkas(satu) if b.kode == kode_syarat), None)
    if diminta is None:
        raise Http404
    arsip = {str(d.kode): d for d in baca.list_arsip(satu)}
    pilihan = [(k, f"{d.judul} {d.nomor}".strip()) for k, d in arsip.items()]
    form = LampiranForm(request.POST or None, request.FILES or None, arsip=pilihan)
    if request.method == "POST" and form.is_valid():
        try:
            _simpan(request, satu, diminta, form, arsip)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return redirect("pegawai:usulan-detail", kode=kode)
    konteks = {"form": form, "usulan": satu, "diminta": diminta, "remah": _remah(satu)}
    return render(request, "pegawai/usulan/lampirkan.html", konteks, status=422 if form.errors else 200)


@require_POST
@require_izin(permissions.LAYANAN)
def cabut_lampiran(request: HttpRequest, kode: UUID, lampiran: UUID) -> HttpResponse:
    """Take a paper off."""
    satu = _ambil(request, kode)
    if not tampilan.can_mengubah(request.user, satu):
        raise Http404
    try:
        layanan.cabut_lampiran(lampiran=get_object_or_404(satu.lampiran, kode=lampiran), oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    return redirect("pegawai:usulan-detail", kode=kode)


@require_POST
@require_izin(permissions.LAYANAN)
def komentari(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Add a remark."""
    satu = _ambil(request, kode)
    form = KomentarForm(request.POST)
    if form.is_valid():
        layanan.komentari(usulan=satu, isi=form.cleaned_data["isi"], oleh=request.user)
        return redirect(f"{reverse('pegawai:usulan-detail', args=[kode])}#komentar")
    konteks = tampilan.konteks(request, satu, form_komentar=form)
    return render(request, "pegawai/usulan/detail.html", konteks, status=422)


def _simpan(
    request: HttpRequest, satu: Usulan, diminta: Any, form: LampiranForm, arsip: dict[str, Dokumen]
) -> None:
    isi = form.cleaned_data
    dokumen: Any = arsip.get(isi.get("arsip") or "")
    if isi["berkas"]:
        dokumen = layanan_dokumen.simpan(
            berkas=isi["berkas"], jenis="usulan", judul=diminta.judul[:200], oleh=request.user
        )
    layanan.lampirkan(
        usulan=satu, syarat=diminta.kode, dokumen=dokumen, oleh=request.user, dari_arsip=not isi["berkas"]
    )


def _ambil(request: HttpRequest, kode: UUID) -> Usulan:
    return get_object_or_404(baca.ambil_usulan(request.user), kode=kode)


def _remah(satu: Usulan) -> Any:
    return [
        ("Layanan", reverse("pegawai:usulan-list")),
        (satu.ringkas or "Usulan", reverse("pegawai:usulan-detail", args=[satu.kode])),
    ]
