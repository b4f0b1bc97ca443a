"""Who changed what of one employee's record."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.forms.jejak import SaringanJejakForm
from pegawai.selectors import jejak
from pegawai.services import akses
from pegawai.views import rekam
from serang_asn.inti.izin import require_izin
from serang_asn.inti.web.alamat import alamat_klien

BARIS_PER_HALAMAN = 50


@never_cache
@require_safe
@require_izin(permissions.JEJAK_LIHAT)
def riwayat_perubahan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The changes of this record, or of one row of it, narrowed as asked, newest first."""
    pegawai = rekam.ambil_pegawai(request, kode)
    boleh_sensitif = permissions.can_lihat_sensitif(request.user, pegawai)
    semua = jejak.list_peristiwa(pegawai, sensitif=boleh_sensitif)
    pelaku = jejak.list_pelaku(semua)
    form = SaringanJejakForm(request.GET, pelaku)
    saringan = form.saringan()
    is_tersaring = saringan != jejak.SaringanJejak()
    if is_tersaring:
        semua = jejak.list_peristiwa(pegawai, sensitif=boleh_sensitif, saringan=saringan)
    halaman = Paginator(semua, BARIS_PER_HALAMAN).get_page(request.GET.get("page"))
    daftar = list(halaman.object_list)
    if jejak.has_sensitif(daftar):
        akses.catat(
            pegawai=pegawai,
            oleh=request.user,
            bagian=akses.BAGIAN_JEJAK,
            alasan="Membaca jejak perubahan",
            alamat_ip=alamat_klien(request),
        )
    konteks = {
        "pegawai": pegawai,
        "remah": rekam.remah(request, pegawai),
        "form": form,
        "saringan": saringan,
        "is_tersaring": is_tersaring,
        "halaman": halaman,
        "perubahan": jejak.susun_perubahan(daftar, dict(pelaku)),
    }
    return render(request, "pegawai/pegawai/jejak.html", konteks, status=200 if form.is_valid() else 400)
