"""Documents in the browser: shown, downloaded, as a picture; each by right, with headers that disarm them."""

import logging
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from serang_asn.inti.dokumen import penyimpanan
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.models import Dokumen
from serang_asn.inti.registri.dokumen import pemilik_dokumen
from serang_asn.inti.web.alamat import alamat_klien

logger = logging.getLogger(__name__)

DAPAT_DIBUKA = frozenset(JenisIsi)
"""Kinds that a browser shows; all others are only downloaded."""

CSP_TERKUNCI = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
CSP_PDF = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"
"""Without `sandbox`: Chromium and Safari show no PDF in one. Its viewer is a process of its own, and
documents with scripts are not accepted."""


@login_not_required
@require_safe
def buka(request: HttpRequest, kode: UUID) -> HttpResponseBase:
    """The document itself, in the browser where that can show it."""
    dokumen = _ambil(request, kode)
    if dokumen is None:
        return redirect_to_login(request.get_full_path())
    return _kirim(request, dokumen, unduh=dokumen.tipe_isi not in DAPAT_DIBUKA)


@login_not_required
@require_safe
def unduh(request: HttpRequest, kode: UUID) -> HttpResponseBase:
    """The document as a download."""
    dokumen = _ambil(request, kode)
    if dokumen is None:
        return redirect_to_login(request.get_full_path())
    return _kirim(request, dokumen, unduh=True)


@login_not_required
@require_safe
def gambar(request: HttpRequest, kode: UUID) -> HttpResponseBase:
    """The first page, or the picture, small, as PNG."""
    dokumen = _ambil(request, kode)
    if dokumen is None:
        return redirect_to_login(request.get_full_path())
    return _bersyarat(request, dokumen, "gambar") or _kirim_gambar(dokumen)


def _ambil(request: HttpRequest, kode: UUID) -> Dokumen | None:
    """Return the document if this reader may open it, noting what must be; None sends a stranger to sign in.

    Raises Http404.
    """
    dokumen = Dokumen.objects.all().terlihat_oleh(request.user).filter(kode=kode).first()
    if dokumen is None:
        if request.user.is_authenticated:
            raise Http404
        return None
    if dokumen.akses != Dokumen.Akses.PUBLIK:
        for pemilik in pemilik_dokumen:
            pemilik.sebelum_dibuka(dokumen=dokumen, oleh=request.user, alamat_ip=alamat_klien(request))
    return dokumen


def _kirim(request: HttpRequest, dokumen: Dokumen, *, unduh: bool) -> HttpResponseBase:
    bentuk = "unduh" if unduh else "isi"
    if masih_ada := _bersyarat(request, dokumen, bentuk):
        return masih_ada
    try:
        aliran = penyimpanan.buka(dokumen)
    except FileNotFoundError as galat:
        logger.exception("file of document %s is missing", dokumen.kode)
        raise Http404("Berkas dokumen ini tidak ada di penyimpanan.") from galat
    nama = f"dokumen-{dokumen.kode}{_akhiran(dokumen)}"
    jawaban = FileResponse(aliran, as_attachment=unduh, filename=nama, content_type=dokumen.tipe_isi)
    return _lindungi(jawaban, dokumen, bentuk)


def _kirim_gambar(dokumen: Dokumen) -> HttpResponseBase:
    berkas = penyimpanan.gambar(dokumen)
    if berkas is None:
        raise Http404
    jawaban = FileResponse(berkas, filename=f"dokumen-{dokumen.kode}.png", content_type=JenisIsi.PNG.value)
    return _lindungi(jawaban, dokumen, "gambar")


def _akhiran(dokumen: Dokumen) -> str:
    if dokumen.tipe_isi in DAPAT_DIBUKA:
        return JenisIsi(dokumen.tipe_isi).akhiran
    _, titik, akhiran = dokumen.nama_asli.rpartition(".")
    return f".{akhiran.lower()}" if titik and akhiran.isalnum() and len(akhiran) <= 5 else ""


def _bersyarat(request: HttpRequest, dokumen: Dokumen, bentuk: str) -> HttpResponse | None:
    """Return 304 when the browser still has this very content; its right was looked at a moment ago."""
    jawaban = get_conditional_response(request, etag=_etag(dokumen, bentuk))
    return _lindungi(jawaban, dokumen, bentuk) if jawaban else None


def _etag(dokumen: Dokumen, bentuk: str) -> str:
    return f'"{bentuk}-{dokumen.sha256[:32]}"'


def _lindungi(jawaban: Any, dokumen: Dokumen, bentuk: str) -> Any:
    """Nothing in the answer runs, is guessed at, or is kept by anyone but this browser."""
    is_pdf = dokumen.tipe_isi == JenisIsi.PDF and bentuk != "gambar"
    jawaban["Content-Security-Policy"] = CSP_PDF if is_pdf else CSP_TERKUNCI
    jawaban["X-Content-Type-Options"] = "nosniff"
    jawaban["Cross-Origin-Resource-Policy"] = "same-origin"
    jawaban["Cache-Control"] = "private, no-cache"
    jawaban["ETag"] = _etag(dokumen, bentuk)
    return jawaban
