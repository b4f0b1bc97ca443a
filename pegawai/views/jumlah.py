"""The headcount report: page, spreadsheet, PDF. The whole question stands in the query string."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers
from django_htmx.middleware import HtmxDetails

from pegawai import permissions
from pegawai.domain.jumlah import Pertanyaan, pertanyaan_dari
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.silang import ringkas
from pegawai.forms.jumlah import DITAWARKAN, JumlahForm
from pegawai.selectors.jumlah import is_dimensi
from pegawai.selectors.jumlah.laporan import Laporan, get_laporan, susun_grafik, susun_lembar
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.pdf import gambar_cetak, jawab_pdf, susun_pdf

BARIS_CETAK, KOLOM_CETAK, BATANG_CETAK = 18, 8, 9
"""What one A4 page holds beside its chart; smaller groups are printed together."""
GAYA_CETAK = ("css/pdf/jumlah.css",)


@require_safe
@require_izin(permissions.LAPORAN_LIHAT)
@vary_on_headers("HX-Request")
def lihat(request: HttpRequest) -> HttpResponse:
    """The report on screen; a question that cannot be answered says why and keeps the form."""
    konteks: dict[str, Any] = {}
    pertanyaan = Pertanyaan(pada=timezone.localdate())
    try:
        pertanyaan = _pertanyaan(request)
        konteks["laporan"] = get_laporan(pertanyaan, request.user)
    except KesalahanAturan as galat:
        konteks["galat"] = galat.pesan
    else:
        konteks["grafik"] = susun_grafik(konteks["laporan"])
    if _is_potongan(request):
        return render(request, "pegawai/jumlah/_hasil.html", konteks, status=_status(konteks, 422))
    konteks["form"] = JumlahForm(pertanyaan, request.user)
    konteks["tersembunyi"] = [
        pasangan
        for pasangan in pertanyaan.parameter()
        if pasangan[0] not in {"pada", "per", "unit", *DITAWARKAN}
        or pasangan in [("unit", kode) for kode in pertanyaan.unit_lain]
    ]
    return render(request, "pegawai/jumlah/lihat.html", konteks, status=_status(konteks, 400))


@require_safe
@require_izin(permissions.LAPORAN_LIHAT)
def ekspor(request: HttpRequest, bentuk: str) -> HttpResponseBase:
    """The same report as a file."""
    if bentuk not in BENTUK:
        raise Http404("Bentuk berkas tidak dikenal.")
    try:
        laporan = get_laporan(_pertanyaan(request), request.user)
    except KesalahanAturan as galat:
        return HttpResponse(galat.pesan, status=400, content_type="text/plain; charset=utf-8")
    return BENTUK[bentuk](laporan, f"jumlah-pegawai-{laporan.pertanyaan.pada.isoformat()}")


def _csv(laporan: Laporan, nama: str) -> HttpResponseBase:
    return jawab_csv(nama, *susun_lembar(laporan))


def _xlsx(laporan: Laporan, nama: str) -> HttpResponseBase:
    judul = (laporan.judul, laporan.kalimat)
    return jawab_xlsx(nama, *susun_lembar(laporan), lembar="Jumlah pegawai", judul=judul)


def _pdf(laporan: Laporan, nama: str) -> HttpResponseBase:
    grafik = susun_grafik(laporan, batang_terbanyak=BATANG_CETAK)
    konteks = {
        "laporan": laporan,
        "tabel": ringkas(laporan.tabel, baris=BARIS_CETAK, kolom=KOLOM_CETAK),
        "grafik": grafik,
        "gambar": grafik and gambar_cetak(grafik.svg),
        "dicetak_pada": timezone.now(),
    }
    return jawab_pdf(nama, susun_pdf("pegawai/jumlah/cetak.html", konteks, gaya=GAYA_CETAK))


BENTUK: dict[str, Callable[[Laporan, str], HttpResponseBase]] = {"csv": _csv, "xlsx": _xlsx, "pdf": _pdf}


def _is_potongan(request: HttpRequest) -> bool:
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    return bool(htmx) and not htmx.boosted and not htmx.history_restore_request


def _pertanyaan(request: HttpRequest) -> Pertanyaan:
    return pertanyaan_dari(dict(request.GET.lists()), dikenal=is_dimensi, hari_ini=timezone.localdate())


def _status(konteks: dict[str, Any], galat: int) -> int:
    return galat if "galat" in konteks else 200
