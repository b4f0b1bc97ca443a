"""Pages of employees: list, record, sensitive parts, trail of changes."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.filters.pegawai import SaringanPegawai
from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.registri import PanelPegawai, panel_pegawai
from pegawai.selectors import jejak, rekam
from pegawai.selectors.pegawai import list_keadaan
from pegawai.services import akses
from pegawai.tables.pegawai import TabelPegawai
from pegawai.views.tanggal import baca_pada
from serang_asn.inti import izin, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Butir, Peristiwa, Tab

BARIS_PER_HALAMAN = 50
LINIMASA = "linimasa"


@require_safe
@require_izin(permissions.PEGAWAI_LIHAT)
@vary_on_headers("HX-Request")
def list(request: HttpRequest) -> HttpResponse:
    """Employees on a day, searched and narrowed."""
    pada = baca_pada(request)
    semua = request.GET.get("semua") in {"on", "true", "1", "True"}
    keadaan = list_keadaan(request.user, pada, semua=semua)
    saringan = SaringanPegawai(request.GET, queryset=keadaan, request=request, pada=pada)
    tabel = TabelPegawai(saringan.qs, pada=_akhiran(pada))
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(tabel)
    konteks = {"saringan": saringan, "tabel": tabel, "pada": pada, "is_mirip": saringan.is_mirip}
    template = "pegawai/pegawai/_table.html" if _is_potongan(request) else "pegawai/pegawai/list.html"
    return render(request, template, konteks)


@require_safe
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The record of one employee: state on a day, timeline, each history on its tab."""
    pegawai = _ambil(request, kode)
    pada = baca_pada(request)
    isi = rekam.get_rekam(pegawai, pada)
    bagian = {satu.kode: satu for satu in isi.bagian}
    dipilih = request.GET.get("bagian", LINIMASA)
    konteks = {
        "pegawai": pegawai,
        "pada": pada,
        "rekam": isi,
        "butir_keadaan": _butir_keadaan(isi.keadaan),
        "butir_pribadi": _butir_pribadi(pegawai),
        "tab": _tab(request, isi, dipilih),
        "bagian": bagian.get(dipilih),
        "linimasa": [_untuk_linimasa(satu) for satu in isi.linimasa],
        "panel": [
            (panel, siap)
            for panel in panel_pegawai
            if panel.boleh(request.user)
            and (siap := _siapkan(panel, pegawai, pada, request.user)) is not None
        ],
        "boleh_sensitif": permissions.can_lihat_sensitif(request.user, pegawai),
        "boleh_jejak": izin.punya(request.user, permissions.JEJAK_LIHAT),
    }
    return render(request, "pegawai/pegawai/detail.html", konteks)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sensitif(request: HttpRequest, kode: UUID) -> HttpResponse:
    """NIK, family, discipline and health leave: shown on an explicit POST, and each showing is written down."""
    pegawai = _ambil(request, kode)
    if not permissions.can_lihat_sensitif(request.user, pegawai):
        izin.periksa(request.user, permissions.SENSITIF)
    konteks: dict[str, Any] = {"pegawai": pegawai}
    if request.method == "POST":
        konteks["isi"] = akses.baca_sensitif(
            pegawai=pegawai,
            oleh=request.user,
            alasan=request.POST.get("alasan", "").strip()[:200],
            alamat_ip=request.META.get("REMOTE_ADDR") or None,
        )
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
    konteks = {
        "pegawai": pegawai,
        "halaman": halaman,
        "perubahan": jejak.susun_perubahan(halaman.object_list),
    }
    return render(request, "pegawai/pegawai/jejak.html", konteks)


def _ambil(request: HttpRequest, kode: UUID) -> Pegawai:
    pegawai = Pegawai.objects.all().terlihat_oleh(request.user).select_related("agama", "foto")
    return get_object_or_404(pegawai, kode=kode)


def _is_potongan(request: HttpRequest) -> bool:
    return bool(request.htmx) and not request.htmx.boosted  # type: ignore[attr-defined]


def _akhiran(pada: date) -> str:
    return "" if pada == timezone.localdate() else pada.isoformat()


def _siapkan(panel: PanelPegawai, pegawai: Pegawai, pada: date, akun: Any) -> dict[str, Any] | None:
    return panel.siapkan(pegawai, pada, akun)


def _butir_keadaan(keadaan: KeadaanPegawai | None) -> Sequence[Butir]:
    if keadaan is None:
        return ()
    golongan = f"{keadaan.golongan.kode} · {keadaan.golongan.nama}" if keadaan.golongan else ""
    return (
        Butir("Jabatan", keadaan.jabatan or ""),
        Butir("Unit kerja", keadaan.unit or "", keadaan.unit.get_absolute_url() if keadaan.unit else ""),
        Butir("Jenis ASN", keadaan.get_jenis_asn_display()),
        Butir("Golongan", golongan),
        Butir("Jenjang atau eselon", keadaan.jenjang or keadaan.eselon or ""),
        Butir("Kelas jabatan", keadaan.kelas),
        Butir("Pendidikan", keadaan.tingkat_pendidikan or ""),
        Butir("TMT jabatan", penulisan.tanggal(keadaan.tmt_jabatan)),
        Butir("TMT golongan", penulisan.tanggal(keadaan.tmt_golongan)),
        Butir("Masa kerja sejak", penulisan.tanggal(keadaan.tmt_masa_kerja)),
    )


def _butir_pribadi(pegawai: Pegawai) -> Sequence[Butir]:
    lahir = ", ".join(filter(None, [pegawai.tempat_lahir, penulisan.tanggal(pegawai.tanggal_lahir)]))
    return (
        Butir("Tempat, tanggal lahir", lahir),
        Butir("Jenis kelamin", pegawai.get_jenis_kelamin_display()),
        Butir("Agama", pegawai.agama or ""),
        Butir("Status kawin", pegawai.get_status_kawin_display()),
        Butir("Nomor ponsel", pegawai.telepon),
        Butir("Surel", pegawai.surel),
        Butir("Alamat", pegawai.alamat),
    )


def _tab(request: HttpRequest, isi: rekam.Rekam, dipilih: str) -> Sequence[Tab]:
    def url(kode: str) -> str:
        kueri = request.GET.copy()
        kueri["bagian"] = kode
        return f"?{kueri.urlencode()}#riwayat"

    return (
        Tab("Linimasa", url(LINIMASA), dipilih == LINIMASA, len(isi.linimasa)),
        *(Tab(b.judul, url(b.kode), b.kode == dipilih, len(b.baris)) for b in isi.bagian),
    )


def _untuk_linimasa(satu: rekam.Peristiwa) -> Peristiwa:
    sk = f"SK {satu.sk_nomor}" if satu.sk_nomor else ""
    return Peristiwa(
        tanggal=satu.mulai or date.min,
        judul=f"{satu.judul_jenis}: {satu.ringkas}",
        keterangan=satu.alasan_pembatalan,
        acuan=" · ".join(filter(None, [sk, satu.sk_pejabat, satu.sumber])),
        status="Dibatalkan" if satu.is_batal else "",
        jenis="bahaya",
    )
