"""Pages of one employee: record, sensitive parts."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers

from pegawai import permissions
from pegawai.domain.jatuh_tempo import JatuhTempo, urutkan
from pegawai.forms.akses import AksesForm
from pegawai.models import Pegawai
from pegawai.registri import jatuh_tempo, panel_pegawai
from pegawai.selectors.jatuh_tempo import get_ketentuan_tempo, list_jatuh_tempo
from pegawai.selectors.linimasa import susun_linimasa
from pegawai.selectors.rekam import Rekam, get_rekam, get_sensitif
from pegawai.selectors.tindakan import get_atasan
from pegawai.services import akses
from pegawai.views import rekam
from pegawai.views.tanggal import baca_pada
from serang_asn.inti import izin, penulisan
from serang_asn.inti.komponen import Butir
from serang_asn.inti.web.alamat import alamat_klien


@require_safe
@vary_on_headers("HX-Request", "HX-Target")
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The record of one employee: state and due dates on a day, timeline, each history on its tab."""
    pegawai = rekam.ambil_pegawai(request, kode)
    pada = baca_pada(request)
    isi = get_rekam(pegawai, pada)
    golongan = isi.keadaan.golongan.kode if isi.keadaan and isi.keadaan.golongan else ""
    jejak = izin.punya(request.user, permissions.JEJAK_LIHAT)
    tempo = [
        *list_jatuh_tempo(isi, pada, get_ketentuan_tempo(golongan)),
        *_tempo_lain(pegawai, pada, request),
    ]
    konteks = {
        "pegawai": pegawai,
        "rekam": isi,
        "keadaan": isi.keadaan,
        "remah": rekam.remah(request),
        "foto_url": rekam.url_dokumen(pegawai.foto.kode, "gambar") if pegawai.foto else "",
        "aksi": rekam.aksi_kepala(
            pegawai,
            sensitif=permissions.can_lihat_sensitif(request.user, pegawai),
            jejak=jejak,
            usul=izin.punya(request.user, permissions.LAYANAN_SIAP) or pegawai.akun_id == request.user.pk,
        ),
        "url_jejak": reverse("pegawai:pegawai-jejak", args=[pegawai.kode]) if jejak else "",
        "tanggal": rekam.kendali_tanggal(request, isi, pada),
        "judul_keadaan": f"Keadaan pada {penulisan.tanggal(pada)}",
        "butir_keadaan": (
            *rekam.butir_keadaan(
                isi.keadaan, unit_terbuka=izin.punya(request.user, permissions.ORGANISASI_LIHAT)
            ),
            *rekam.butir_atasan(get_atasan(pegawai, pada)),
        ),
        "butir_pribadi": rekam.butir_pribadi(pegawai),
        "tempo": rekam.daftar_tempo(request.GET, urutkan(tempo), pada),
        "panel": _panel(pegawai, pada, request.user),
        **rekam.status_kepala(isi.keadaan),
        **_riwayat(request, isi, pada),
    }
    template = "pegawai/rekam/_potongan.html" if _is_bagian(request) else "pegawai/pegawai/detail.html"
    return render(request, template, konteks)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sensitif(request: HttpRequest, kode: UUID) -> HttpResponse:
    """NIK, family, discipline and health leave: shown on an explicit POST, and each showing is logged."""
    pegawai = rekam.ambil_pegawai(request, kode)
    if not permissions.can_lihat_sensitif(request.user, pegawai):
        izin.periksa(request.user, permissions.SENSITIF)
    konteks: dict[str, Any] = {"pegawai": pegawai, "remah": rekam.remah(request, pegawai)}
    konteks["boleh_tulis"] = permissions.can_tulis_riwayat(request.user)
    form = AksesForm(request.POST if request.method == "POST" else None, pegawai=pegawai, akun=request.user)
    if form.is_valid():
        akses.catat(
            pegawai=pegawai, oleh=request.user, bagian=akses.BAGIAN, alasan=form.alasan(),
            alamat_ip=alamat_klien(request),
        )  # fmt: skip
        isi = get_sensitif(pegawai)
        konteks |= {"isi": isi, "butir": (Butir("NIK", isi.nik), Butir("NPWP", isi.npwp))}
    konteks["form"] = form
    return render(request, "pegawai/pegawai/sensitif.html", konteks, status=422 if form.errors else 200)


def _riwayat(request: HttpRequest, isi: Rekam, pada: date) -> dict[str, Any]:
    """Tabs of the histories, and the one that is open."""
    dipilih, kisah = request.GET.get("bagian", rekam.LINIMASA), request.GET.get("kisah", "")
    cerita = susun_linimasa(isi.peristiwa, pada, kisah)
    tulis = permissions.can_tulis_riwayat(request.user)
    return {
        "boleh_tulis": tulis,
        "tab": rekam.daftar_tab(request.GET, isi, dipilih, cerita, tulis=tulis),
        "bagian": next((satu for satu in isi.bagian if satu.kode == dipilih), None),
        "kisah": rekam.pilihan_kisah(request.GET, cerita, kisah),
        "kisah_dipilih": kisah,
        "linimasa": rekam.halaman_linimasa(cerita, can_impor=izin.punya(request.user, permissions.IMPOR)),
    }


def _is_bagian(request: HttpRequest) -> bool:
    """Whether htmx asks for the part of the page that changes with the day and the tab."""
    htmx = request.htmx  # type: ignore[attr-defined]
    return bool(htmx) and htmx.target == "rekam" and not htmx.history_restore_request


def _tempo_lain(pegawai: Pegawai, pada: date, request: HttpRequest) -> Iterator[JatuhTempo]:
    """What falls due by the knowledge of higher apps."""
    for sumber in jatuh_tempo:
        if sumber.boleh(request.user):
            yield from sumber.siapkan(pegawai, pada, request.user)


def _panel(pegawai: Pegawai, pada: date, akun: Any) -> Sequence[dict[str, Any]]:
    """The panels that higher apps add for this reader."""
    return [
        {"kode": panel.kode, "judul": panel.judul, "template": panel.template, "isi": isi}
        for panel in panel_pegawai
        if panel.boleh(akun) and (isi := panel.siapkan(pegawai, pada, akun)) is not None
    ]
