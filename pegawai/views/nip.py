"""The page on which officers give somebody another NIP."""

from functools import partial
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from pegawai import permissions
from pegawai.forms.nip import NipForm
from pegawai.models import Pegawai
from pegawai.services import nip as layanan
from pegawai.views.profil_alur import AlurPribadi
from serang_asn.inti.izin import require_izin


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.RIWAYAT_TULIS)
def ganti(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Another number, with a reason; the one borne so far stays known and is found by the search."""
    semua = Pegawai.objects.all().terlihat_oleh(request.user).select_related("akun")
    pegawai = get_object_or_404(semua, kode=kode)
    return AlurPribadi(
        request=request,
        pegawai=pegawai,
        nama="nip",
        buat_form=partial(NipForm, pegawai=pegawai, per_tanggal=timezone.localdate()),
        temuan=lambda form: layanan.temuan(pegawai, form.cleaned_data["nip"], request.user),
        simpan=lambda form, versi: _simpan(pegawai, form, versi, request.user),
    ).jawab()


def _simpan(pegawai: Pegawai, form: NipForm, versi: int, oleh: Any) -> str:
    baru = layanan.ganti(pegawai=pegawai, versi=versi, oleh=oleh, **form.cleaned_data)
    pesan = "NIP diganti. Nomor sebelumnya disimpan sebagai NIP terdahulu."
    if pegawai.akun and baru.akun and pegawai.akun.pengguna != baru.akun.pengguna:
        pesan += " Akun pegawai ini kini masuk dengan NIP yang baru."
    return pesan
