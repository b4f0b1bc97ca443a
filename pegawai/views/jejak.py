"""Who changed what of one employee's record."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.selectors import jejak
from pegawai.services import akses
from pegawai.views import rekam
from serang_asn.inti.izin import require_izin

BARIS_PER_HALAMAN = 50


@require_safe
@require_izin(permissions.JEJAK_LIHAT)
def riwayat_perubahan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Who changed what of this record, when, from what to what."""
    pegawai = rekam.ambil_pegawai(request, kode)
    boleh_sensitif = permissions.can_lihat_sensitif(request.user, pegawai)
    halaman = Paginator(jejak.list_events(pegawai, sensitif=boleh_sensitif), BARIS_PER_HALAMAN).get_page(
        request.GET.get("page")
    )
    if jejak.has_sensitif(halaman.object_list):
        akses.catat(
            pegawai=pegawai,
            oleh=request.user,
            bagian=akses.BAGIAN_JEJAK,
            alasan="Membaca jejak perubahan",
            alamat_ip=request.META.get("REMOTE_ADDR") or None,
        )
    konteks = {
        "pegawai": pegawai,
        "remah": rekam.remah(request, pegawai),
        "halaman": halaman,
        "perubahan": jejak.susun_perubahan(halaman.object_list),
    }
    return render(request, "pegawai/pegawai/jejak.html", konteks)
