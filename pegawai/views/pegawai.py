"""Pages of one employee: record, sensitive parts, trail of changes."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from pegawai import permissions
from pegawai.models import Pegawai
from pegawai.registri import panel_pegawai
from pegawai.selectors import jejak
from pegawai.selectors.rekam import get_rekam, get_sensitif
from pegawai.services import akses
from pegawai.views import rekam
from pegawai.views.tanggal import baca_pada
from serang_asn.inti import izin, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Butir

BARIS_PER_HALAMAN = 50


@require_safe
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The record of one employee: state on a day, timeline, each history on its tab."""
    pegawai = _ambil(request, kode)
    pada = baca_pada(request)
    isi = get_rekam(pegawai, pada)
    dipilih = request.GET.get("bagian", rekam.LINIMASA)
    aksi = rekam.aksi_kepala(
        pegawai,
        sensitif=permissions.can_lihat_sensitif(request.user, pegawai),
        jejak=izin.punya(request.user, permissions.JEJAK_LIHAT),
    )
    konteks = {
        "pegawai": pegawai,
        "pada": pada,
        "rekam": isi,
        "remah": _remah(request),
        "keterangan": rekam.keterangan_kepala(pegawai, isi.keadaan),
        "aksi": aksi,
        "judul_keadaan": f"Keadaan pada {penulisan.tanggal(pada)}",
        "butir_keadaan": rekam.butir_keadaan(
            isi.keadaan, unit_terbuka=izin.punya(request.user, permissions.ORGANISASI_LIHAT)
        ),
        "butir_pribadi": rekam.butir_pribadi(pegawai),
        "tab": rekam.daftar_tab(request.GET, isi, dipilih),
        "bagian": next((satu for satu in isi.bagian if satu.kode == dipilih), None),
        "linimasa": [rekam.untuk_linimasa(satu) for satu in isi.linimasa],
        "panel": _panel(pegawai, pada, request.user),
        **rekam.status_kepala(isi.keadaan),
    }
    return render(request, "pegawai/pegawai/detail.html", konteks)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sensitif(request: HttpRequest, kode: UUID) -> HttpResponse:
    """NIK, family, discipline and health leave: shown on an explicit POST, and each showing is logged."""
    pegawai = _ambil(request, kode)
    if not permissions.can_lihat_sensitif(request.user, pegawai):
        izin.periksa(request.user, permissions.SENSITIF)
    konteks: dict[str, Any] = {"pegawai": pegawai, "remah": _remah(request, pegawai)}
    if request.method == "POST":
        akses.catat(
            pegawai=pegawai,
            oleh=request.user,
            bagian=akses.BAGIAN,
            alasan=request.POST.get("alasan", "").strip()[:200],
            alamat_ip=request.META.get("REMOTE_ADDR") or None,
        )
        isi = get_sensitif(pegawai)
        konteks |= {"isi": isi, "butir": (Butir("NIK", isi.nik), Butir("NPWP", isi.npwp))}
    return render(request, "pegawai/pegawai/sensitif.html", konteks)


@require_safe
@require_izin(permissions.JEJAK_LIHAT)
def riwayat_perubahan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Who changed what of this record, when, from what to what."""
    pegawai = _ambil(request, kode)
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
        "remah": _remah(request, pegawai),
        "halaman": halaman,
        "perubahan": jejak.susun_perubahan(halaman.object_list),
    }
    return render(request, "pegawai/pegawai/jejak.html", konteks)


def _remah(request: HttpRequest, pegawai: Pegawai | None = None) -> Sequence[tuple[str, str]]:
    """The list for those who may open it, and the record above its own parts."""
    daftar = izin.punya(request.user, permissions.PEGAWAI_LIHAT)
    awal = (
        ("Pegawai", reverse("pegawai:pegawai-list"))
        if daftar
        else ("Beranda", reverse("pegawai:beranda-utama"))
    )
    return (awal, (pegawai.nama_lengkap, pegawai.get_absolute_url())) if pegawai else (awal,)


def _ambil(request: HttpRequest, kode: UUID) -> Pegawai:
    pegawai = Pegawai.objects.all().terlihat_oleh(request.user).select_related("agama", "foto")
    return get_object_or_404(pegawai, kode=kode)


def _panel(pegawai: Pegawai, pada: date, akun: Any) -> Sequence[dict[str, Any]]:
    """The panels that higher apps add for this reader."""
    return [
        {"kode": panel.kode, "judul": panel.judul, "template": panel.template, "isi": isi}
        for panel in panel_pegawai
        if panel.boleh(akun) and (isi := panel.siapkan(pegawai, pada, akun)) is not None
    ]
