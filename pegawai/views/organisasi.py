"""Pages of the organisation: the tree with counts, one unit."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.models import UnitKerja
from pegawai.selectors import organisasi
from pegawai.views.tanggal import baca_pada
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Butir


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def bagan(request: HttpRequest) -> HttpResponse:
    """The tree of units on a day, each with the employees of its subtree."""
    pada = baca_pada(request)
    akar = organisasi.get_bagan(request.user, pada)
    konteks = {"pada": pada, "akar": akar, "jumlah": sum(satu.jumlah for satu in akar)}
    return render(request, "pegawai/organisasi/list.html", konteks)


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One unit on a day: head, posts needed and filled, units below."""
    unit = get_object_or_404(
        UnitKerja.objects.terlihat_oleh(request.user).select_related(
            "wilayah", "penerus", "pengelola_kepegawaian"
        ),
        publik_id=kode,
    )
    pada = baca_pada(request)
    rincian = organisasi.get_rincian(request.user, unit, pada)
    butir = (
        Butir("Jenis", unit.get_jenis_display()),
        Butir("Kode", unit.kode),
        Butir("Wilayah", unit.wilayah or ""),
        Butir("Alamat", unit.alamat),
        Butir("Pengelola kepegawaian", unit.pengelola_kepegawaian or "OPD sendiri"),
    )
    konteks = {"pada": pada, "unit": unit, "rincian": rincian, "butir": butir}
    return render(request, "pegawai/organisasi/detail.html", konteks)
