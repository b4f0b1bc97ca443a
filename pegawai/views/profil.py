"""The page on which officers change personal data."""

from functools import partial
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.nik import parse_nik
from pegawai.forms.profil import ProfilForm
from pegawai.models import Pegawai
from pegawai.services import akses, profil
from pegawai.views.draf import is_langkah_draf
from pegawai.views.profil_alur import AlurPribadi
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
    samar = {} if is_langkah_draf(request) else _samar(request, pegawai)
    return AlurPribadi(
        request=request,
        pegawai=pegawai,
        nama="profil",
        buat_form=partial(ProfilForm, pegawai=pegawai, **samar),
        temuan=lambda form: profil.temuan(pegawai, form.isian(), form.cleaned_data["nik"]),
        simpan=lambda form, versi: _simpan(pegawai, form, versi, request.user),
    ).jawab()


def _simpan(pegawai: Pegawai, form: ProfilForm, versi: int, oleh: Any) -> str:
    isi = form.cleaned_data
    profil.ubah(
        pegawai=pegawai, isian=form.isian(), nik=isi["nik"], versi=versi, alasan=isi["alasan"], oleh=oleh
    )
    return "Data pribadi diperbarui."


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
