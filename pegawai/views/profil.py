"""The page on which officers change personal data."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.nik import parse_nik
from pegawai.domain.temuan import pilah
from pegawai.forms.profil import ProfilForm
from pegawai.models import Pegawai
from pegawai.services import akses, profil
from pegawai.services import riwayat as layanan
from pegawai.services.riwayat import versi_kini
from pegawai.views import riwayat_tampilan as tampilan
from serang_asn.inti import izin, sandi
from serang_asn.inti.izin import require_izin
from serang_asn.inti.web.alamat import alamat_klien

BAGIAN = "NIK dan NPWP tersamar"
TERLIHAT = 4
"""Digits of an NPWP that stay readable."""


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.RIWAYAT_TULIS)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Personal data, changed with a reason; warnings are shown once before they are accepted."""
    pegawai = get_object_or_404(Pegawai.objects.all().terlihat_oleh(request.user), kode=kode)
    izin.periksa(request.user, permissions.SENSITIF)
    form = ProfilForm(
        request.POST if request.method == "POST" else None, pegawai=pegawai, **_samar(request, pegawai)
    )
    if request.method != "POST" or not form.is_valid():
        return _halaman(request, pegawai, form)
    temuan = profil.temuan(pegawai, form.isian(), form.cleaned_data["nik"])
    larangan, peringatan = pilah(temuan)
    if not larangan and peringatan and "dibaca" not in request.POST:
        return _halaman(request, pegawai, form, temuan=peringatan)
    try:
        profil.ubah(
            pegawai=pegawai, isian=form.isian(), nik=form.cleaned_data["nik"], versi=_versi(request, pegawai),
            alasan=form.cleaned_data["alasan"], oleh=request.user,
        )  # fmt: skip
    except layanan.RiwayatDitolak as galat:
        for satu in pilah(galat.temuan)[0]:
            form.add_error(satu.bidang or None, satu.pesan)
        return _halaman(request, pegawai, form)
    except layanan.RiwayatSudahDiubah as galat:
        return _halaman(request, pegawai, form, bentrok=galat)
    messages.success(request, "Data pribadi diperbarui.")
    return redirect(pegawai)


def _halaman(
    request: HttpRequest, pegawai: Pegawai, form: ProfilForm, *, temuan: Any = (), bentrok: Any = None
) -> HttpResponse:
    konteks = {
        "pegawai": pegawai,
        "form": form,
        "temuan": tampilan.daftar_temuan(temuan),
        "bentrok": bentrok,
        "versi": bentrok.versi if bentrok else _versi(request, pegawai),
        "remah": [
            ("Pegawai", reverse("pegawai:pegawai-list")), (pegawai.nama_lengkap, pegawai.get_absolute_url())
        ],
        "url_batal": pegawai.get_absolute_url(),
    }  # fmt: skip
    status = 409 if bentrok else 422 if form.errors or temuan else 200
    return render(request, "pegawai/profil/form.html", konteks, status=status)


def _versi(request: HttpRequest, pegawai: Pegawai) -> int:
    terkirim = request.POST.get("versi", "")
    return int(terkirim) if terkirim.isdecimal() else versi_kini(pegawai)


def _samar(request: HttpRequest, pegawai: Pegawai) -> dict[str, str]:
    """Identity numbers as the form may show them; that they are shown is logged."""
    akses.catat(
        pegawai=pegawai, oleh=request.user, bagian=BAGIAN, alasan="Mengubah data pribadi",
        alamat_ip=alamat_klien(request),
    )  # fmt: skip
    return {"nik_samar": _nik_samar(pegawai), "npwp_samar": _npwp_samar(pegawai.npwp)}


def _nik_samar(pegawai: Pegawai) -> str:
    if not pegawai.nik_sandi:
        return ""
    teks = sandi.buka(pegawai.nik_sandi)
    try:
        return parse_nik(teks).tersamar
    except KesalahanAturan:
        return "•" * len(teks)


def _npwp_samar(npwp: str) -> str:
    return "•" * (len(npwp) - TERLIHAT) + npwp[-TERLIHAT:] if npwp else ""
