"""The headcount report: page, spreadsheet, PDF. The whole question stands in the query string."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
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
from pegawai.domain.silang import bagi_kolom, irisan_baris, lipat_kolom
from pegawai.forms.jumlah import DITAWARKAN, JumlahForm
from pegawai.selectors.jumlah import is_dimensi
from pegawai.selectors.jumlah.laporan import Laporan, get_laporan, susun_grafik, susun_lembar
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.pdf import gambar_cetak, jawab_pdf, susun_pdf
from serang_asn.inti.penulisan import angka
from serang_asn.inti.web.galat import PermintaanDitolak

BARIS_LAYAR, KOLOM_LAYAR = 50, 25
"""How many rows a screen shows at a time, and how many columns at most."""
KOLOM_TEGAK, KOLOM_MENDATAR = 6, 12
"""How many columns of counts an A4 page holds upright and on its side; more are set in blocks."""
BARIS_SEHALAMAN = 12
"""Up to so many rows stand on one page with their chart; the chart of more has a page of its own."""
SEL_TERBANYAK = 40_000
"""A larger table would take the server most of a minute; it is refused with the way to a spreadsheet."""
GAYA_CETAK = ("css/pdf/jumlah.css",)
GAYA_MENDATAR = ("css/pdf/mendatar.css",)


class TabelTerlaluBesar(KesalahanAturan):
    """A table has more cells than a request may set on paper."""

    def __init__(self, baris: int, kolom: int) -> None:
        super().__init__(
            "tabel_terlalu_besar",
            f"Tabel ini {angka(baris)} baris × {angka(kolom)} kolom, terlalu besar untuk PDF. "
            "Unduh sebagai XLSX atau CSV, atau persempit pertanyaannya.",
        )


@require_safe
@require_izin(permissions.LAPORAN_LIHAT)
@vary_on_headers("HX-Request")
def lihat(request: HttpRequest) -> HttpResponse:
    """The report on screen; a question that cannot be answered says why and keeps the form."""
    konteks: dict[str, Any] = {}
    pertanyaan = Pertanyaan(pada=timezone.localdate())
    try:
        pertanyaan = _pertanyaan(request)
        laporan = get_laporan(pertanyaan, request.user)
    except KesalahanAturan as galat:
        konteks["galat"] = galat.pesan
    else:
        konteks |= {"laporan": laporan, "grafik": susun_grafik(laporan), **_layar(request, laporan)}
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
    """The same report as a file; a question that cannot be answered gets a page that says why."""
    if bentuk not in BENTUK:
        raise Http404("Bentuk berkas tidak dikenal.")
    try:
        laporan = get_laporan(_pertanyaan(request), request.user)
        return BENTUK[bentuk](laporan, f"jumlah-pegawai-{laporan.pertanyaan.pada.isoformat()}")
    except KesalahanAturan as galat:
        raise PermintaanDitolak(galat.pesan) from galat


def _layar(request: HttpRequest, laporan: Laporan) -> dict[str, Any]:
    """What the screen draws of a table: one page of rows, the largest columns; files hold all of it."""
    halaman = Paginator(laporan.tabel.baris, BARIS_LAYAR).get_page(request.GET.get("page"))
    potongan = irisan_baris(laporan.tabel, max(0, halaman.start_index() - 1), halaman.end_index())
    tabel = lipat_kolom(potongan, terbanyak=KOLOM_LAYAR)
    catatan = ""
    if len(tabel.kolom) < len(laporan.tabel.kolom):
        catatan = (
            f"Layar memuat {angka(len(tabel.kolom) - 1)} kolom terbesar "
            f"dari {angka(len(laporan.tabel.kolom))}; sisanya dijumlahkan "
            "pada kolom Lainnya. Berkas XLSX dan CSV memuat semuanya."
        )
    return {"tabel": tabel, "halaman": halaman, "catatan": catatan}


def _csv(laporan: Laporan, nama: str) -> HttpResponseBase:
    return jawab_csv(nama, *susun_lembar(laporan))


def _xlsx(laporan: Laporan, nama: str) -> HttpResponseBase:
    judul = (laporan.judul, laporan.kalimat)
    return jawab_xlsx(nama, *susun_lembar(laporan), lembar="Jumlah pegawai", judul=judul)


def _pdf(laporan: Laporan, nama: str) -> HttpResponseBase:
    tabel, grafik = laporan.tabel, susun_grafik(laporan)
    if len(tabel.baris) * max(1, len(tabel.kolom)) > SEL_TERBANYAK:
        raise TabelTerlaluBesar(len(tabel.baris), len(tabel.kolom))
    is_mendatar = len(tabel.kolom) > KOLOM_TEGAK
    blok = bagi_kolom(tabel, terbanyak=KOLOM_MENDATAR if is_mendatar else KOLOM_TEGAK)
    konteks = {
        "laporan": laporan,
        "blok": blok,
        "is_pendek": len(tabel.baris) <= BARIS_SEHALAMAN,
        "is_sehalaman": len(tabel.baris) <= BARIS_SEHALAMAN and not is_mendatar,
        "grafik": grafik,
        "gambar": grafik and gambar_cetak(grafik.svg),
        "dicetak_pada": timezone.now(),
    }
    gaya = (*GAYA_CETAK, *(GAYA_MENDATAR if is_mendatar else ()))
    return jawab_pdf(nama, susun_pdf("pegawai/jumlah/cetak.html", konteks, gaya=gaya))


BENTUK: dict[str, Callable[[Laporan, str], HttpResponseBase]] = {"csv": _csv, "xlsx": _xlsx, "pdf": _pdf}


def _is_potongan(request: HttpRequest) -> bool:
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    return bool(htmx) and not htmx.boosted and not htmx.history_restore_request


def _pertanyaan(request: HttpRequest) -> Pertanyaan:
    return pertanyaan_dari(dict(request.GET.lists()), dikenal=is_dimensi, hari_ini=timezone.localdate())


def _status(konteks: dict[str, Any], galat: int) -> int:
    return galat if "galat" in konteks else 200
