"""Pages of proposals: beginning one, one with everything about it. The queue is in `antrean`."""

from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.module_loading import import_string
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Pegawai, Usulan
from pegawai.registri import JenisUsulan, jenis_usulan
from pegawai.selectors import usulan as baca
from pegawai.services import usulan as layanan
from pegawai.views import usulan_tampilan as tampilan
from serang_asn.inti import lingkup
from serang_asn.inti.izin import require_izin
from serang_asn.inti.models import Peran

FORMULIR = ["GET", "HEAD", "POST"]


@require_safe
@require_izin(permissions.LAYANAN)
def pilih(request: HttpRequest) -> HttpResponse:
    """The kinds that the reader may begin, by heading."""
    kelompok: dict[str, Any] = {}
    for satu in jenis_usulan:
        if _can_mulai(request, satu):
            kelompok.setdefault(satu.kelompok, []).append(satu)
    konteks = {"kelompok": kelompok.items(), "kueri": request.GET.urlencode(), "remah": _remah()}
    return render(request, "pegawai/usulan/pilih.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN)
def baru(request: HttpRequest, jenis: str) -> HttpResponse:
    """Begin a proposal: for whom (by NIP, or oneself), then what is asked."""
    bentuk = jenis_usulan.ambil(jenis)
    if bentuk is None or not _can_mulai(request, bentuk):
        raise Http404
    if bentuk.url_mulai:
        return redirect(bentuk.url_mulai)
    pegawai = _orang(request)
    if pegawai is None:
        return render(
            request,
            "pegawai/usulan/orang.html",
            {"bentuk": bentuk, "remah": _remah(), "nip": request.GET.get("nip", "")},
        )
    form = _form(bentuk, request, pegawai)
    if request.method == "POST" and form.is_valid():
        try:
            satu = layanan.buat(
                jenis=jenis, pegawai=pegawai, tmt=form.cleaned_data["tmt"], isian=form.isian(),
                oleh=request.user, kode=_kode(request),
            )  # fmt: skip
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return redirect("pegawai:usulan-detail", kode=satu.kode)
    konteks = {
        "form": form, "bentuk": bentuk, "pegawai": pegawai, "remah": _remah(),
        "kode": request.POST.get("kode") or uuid4(), "url_batal": reverse("pegawai:usulan-pilih"),
    }  # fmt: skip
    return render(request, "pegawai/usulan/form.html", konteks, status=422 if form.errors else 200)


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Change what a draft or a returned proposal asks."""
    satu = _ambil(request, kode)
    bentuk = baca.get_jenis(satu)
    if bentuk is None or not tampilan.can_mengubah(request.user, satu):
        raise Http404
    form = _form(bentuk, request, satu.pegawai, satu)
    if request.method == "POST" and form.is_valid():
        try:
            layanan.ubah(
                usulan=satu, tmt=form.cleaned_data["tmt"], isian=form.isian(), urut=tampilan.urut(request),
                oleh=request.user,
            )  # fmt: skip
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return redirect("pegawai:usulan-detail", kode=satu.kode)
    konteks = {
        "form": form, "bentuk": bentuk, "pegawai": satu.pegawai, "remah": _remah(), "usulan": satu,
        "url_batal": reverse("pegawai:usulan-detail", args=[satu.kode]),
    }  # fmt: skip
    return render(request, "pegawai/usulan/form.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.LAYANAN)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One proposal: where it stands, what it asks, conditions, papers, remarks, what can be done."""
    return render(request, "pegawai/usulan/detail.html", tampilan.konteks(request, _ambil(request, kode)))


@require_POST
@require_izin(permissions.LAYANAN)
def hapus(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Throw a draft away."""
    satu = _ambil(request, kode)
    if not tampilan.can_mengubah(request.user, satu):
        raise Http404
    try:
        layanan.hapus_draf(usulan=satu, oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return redirect("pegawai:usulan-detail", kode=kode)
    messages.success(request, "Draf usulan dihapus.")
    return redirect("pegawai:usulan-list")


def _ambil(request: HttpRequest, kode: UUID) -> Usulan:
    return get_object_or_404(baca.ambil_usulan(request.user), kode=kode)


def _can_mulai(request: HttpRequest, jenis: JenisUsulan) -> bool:
    return bool(lingkup.untuk(request.user).peran & jenis.pengaju)


def _orang(request: HttpRequest) -> Pegawai | None:
    """The person asked about: by code or NIP within the reader's scope, else the reader alone."""
    semua = Pegawai.objects.all().terlihat_oleh(request.user)
    kode, nip = request.GET.get("pegawai", ""), "".join(request.GET.get("nip", "").split())
    if kode:
        try:
            return get_object_or_404(semua, kode=UUID(kode))
        except ValueError as galat:
            raise Http404 from galat
    if nip:
        orang = semua.filter(nip=nip).first()
        if orang is None:
            messages.error(request, "Tidak ada pegawai dengan NIP itu dalam lingkup Anda.")
        return orang
    if lingkup.untuk(request.user).peran <= {Peran.PEGAWAI.value}:
        return semua.filter(akun=request.user.pk).first()
    return None


def _form(bentuk: JenisUsulan, request: HttpRequest, pegawai: Pegawai, satu: Usulan | None = None) -> Any:
    kelas = import_string(bentuk.formulir)
    awal = {**satu.isian, "tmt": satu.tmt} if satu else {}
    data = (request.POST, request.FILES) if request.method == "POST" else ()
    return kelas(*data, pegawai=pegawai, akun=request.user, awal=awal)


def _kode(request: HttpRequest) -> UUID | None:
    try:
        return UUID(request.POST.get("kode", ""))
    except ValueError:
        return None


def _remah() -> Any:
    return [("Layanan", reverse("pegawai:usulan-list"))]
