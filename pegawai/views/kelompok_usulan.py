"""Batches of proposals: the list, forming one, one with its counts and what can be done for all in it."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.usulan import StatusUsulan
from pegawai.forms.kelompok_usulan import KelompokForm
from pegawai.models import KelompokUsulan
from pegawai.selectors import kelompok_usulan as baca
from pegawai.services.usulan import kelompok as layanan
from pegawai.tables.siap import TabelAnggota, TabelKelompok
from pegawai.views import siap
from serang_asn.inti import izin
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi


@require_safe
@require_izin(permissions.LAYANAN_KELOMPOK)
def list(request: HttpRequest) -> HttpResponse:
    """The batches."""
    tabel = TabelKelompok(baca.list_kelompok(request.user))
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    baru = Aksi("Kelompok baru", reverse("pegawai:kelompok_usulan-baru"), "plus", "utama")
    aksi = [baru] if izin.punya(request.user, permissions.LAYANAN_URUS) else []
    konteks = {"tabel": tabel, "aksi": aksi, "remah": siap.remah()}
    return render(request, "pegawai/kelompok_usulan/list.html", konteks)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.LAYANAN_URUS)
def baru(request: HttpRequest) -> HttpResponse:
    """Form a batch from what was handed in for a period."""
    form = KelompokForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        isi = form.cleaned_data
        calon = baca.calon_anggota(request.user, jenis=isi["jenis"], mulai=isi["mulai"], sampai=isi["sampai"])
        try:
            satu = layanan.bentuk(
                jenis=isi["jenis"], judul=isi["judul"], tmt=isi["mulai"], usulan=[*calon], oleh=request.user
            )
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return redirect("pegawai:kelompok_usulan-detail", kode=satu.kode)
    konteks = {"form": form, "remah": _remah()}
    status = 422 if form.errors else 200
    return render(request, "pegawai/kelompok_usulan/form.html", konteks, status=status)


@require_safe
@require_izin(permissions.LAYANAN_KELOMPOK)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One batch: how many are where, and what the reader can do for all of them."""
    satu = _ambil(request, kode)
    anggota = baca.list_anggota(request.user, satu)
    tabel = TabelAnggota(anggota)
    RequestConfig(request, paginate={"per_page": 50}).configure(tabel)
    konteks = {
        "kelompok": satu,
        "tabel": tabel,
        "per_status": baca.hitung_status(anggota),
        "menunggu": _menunggu(request, anggota).count(),
        "dapat_dicatat": _terbit(request, anggota).count(),
        "remah": _remah(),
    }
    return render(request, "pegawai/kelompok_usulan/detail.html", konteks)


@require_POST
@require_izin(permissions.LAYANAN_KELOMPOK)
def langkah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Take one step for all in the batch for whom it is the reader's turn."""
    satu = _ambil(request, kode)
    anggota = baca.list_anggota(request.user, satu)
    pilihan = {"setujui": _menunggu, "selesaikan": _terbit}.get(request.POST.get("langkah", ""))
    if pilihan is None:
        raise Http404
    kembali = reverse("pegawai:kelompok_usulan-detail", args=[kode])
    return siap.mulai(request, request.POST["langkah"], pilihan(request, anggota), kembali)


def _menunggu(request: HttpRequest, anggota: Any) -> Any:
    return anggota.menunggu(request.user).filter(status=StatusUsulan.BERJALAN)


def _terbit(request: HttpRequest, anggota: Any) -> Any:
    """What can be written to the records; proposals that end without a letter once they are approved."""
    if not izin.punya(request.user, permissions.LAYANAN_URUS):
        return anggota.none()
    return anggota.dapat_dicatat()


def _ambil(request: HttpRequest, kode: UUID) -> KelompokUsulan:
    return get_object_or_404(baca.list_kelompok(request.user), kode=kode)


def _remah() -> Any:
    return [*siap.remah(), ("Kelompok usulan", reverse("pegawai:kelompok_usulan-list"))]
