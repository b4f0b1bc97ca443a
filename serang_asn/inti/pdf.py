"""PDF: a template becomes paper. Nothing is fetched but static files of this project."""

import base64
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from django.contrib.staticfiles import finders
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from weasyprint import CSS, HTML
from weasyprint.urls import URLFetcher, URLFetcherResponse

from serang_asn.inti import pemungut

SKEMA = "statis:"
"""Prefix of addresses in PDF templates: `statis:img/lambang.svg` is a static file."""
PNG_DI_TEMPAT = "data:image/png;base64,"
"""Prefix of pictures that stand in the page itself (QR codes); nothing is fetched for them."""
GAYA_DASAR = "css/pdf/dasar.css"
GAYA_GRAFIK = "css/pdf/grafik.css"


class BerkasStatisTidakAda(ValueError):
    """A PDF asks for something that is no static file of the project."""


class PengambilStatis(URLFetcher):
    """Reads static files and pictures in place, and refuses every other address, also on this machine."""

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        if url.startswith(PNG_DI_TEMPAT):
            isi = base64.b64decode(url.removeprefix(PNG_DI_TEMPAT))
            return URLFetcherResponse(url, isi, headers={"Content-Type": "image/png"})
        if not url.startswith(SKEMA):
            raise BerkasStatisTidakAda(url)
        berkas = _berkas(url.removeprefix(SKEMA).lstrip("/"))
        return URLFetcherResponse(berkas.as_uri(), berkas.read_bytes())


def _berkas(nama: str) -> Path:
    temuan = finders.find(nama)
    if not temuan:
        raise BerkasStatisTidakAda(nama)
    return Path(temuan)


@lru_cache(maxsize=32)
def _gaya(nama: str) -> CSS:
    return CSS(string=_berkas(nama).read_text(), base_url=SKEMA, url_fetcher=PengambilStatis())


def gambar_cetak(svg: str, nama_gaya: str = GAYA_GRAFIK) -> SafeString:
    """Return a drawing as paper draws it: style sheets of a page do not reach into it.

    nama_gaya: static style sheet set into the drawing itself.
    """
    gaya = _berkas(nama_gaya).read_text()
    return mark_safe(svg.replace("</svg>", f"<style>{gaya}</style></svg>"))


def susun_pdf(template: str, konteks: dict[str, Any], *, gaya: tuple[str, ...] = ()) -> bytes:
    """Render a template that extends `pdf/dasar.html`; gaya: static style sheets besides the common one."""
    return cetak(render_to_string(template, konteks), gaya=gaya)


def cetak(teks: str, *, gaya: tuple[str, ...] = ()) -> bytes:
    """Print a page that was rendered from such a template."""
    with pemungut.jarang():
        kertas = HTML(string=teks, base_url=SKEMA, url_fetcher=PengambilStatis())
        return bytes(
            kertas.write_pdf(stylesheets=[_gaya(nama) for nama in (GAYA_DASAR, *gaya)], pdf_tags=True)
        )


def jawab_pdf(nama: str, isi: bytes) -> HttpResponse:
    """Return a PDF to be opened in the browser, saved as `nama`.pdf."""
    return HttpResponse(
        isi,
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{nama}.pdf"'},
    )


def gambar_halaman(isi: bytes, *, lebar: int = 900, terbanyak: int = 4) -> list[str]:
    """Return the first pages of a PDF that was made here, as data URIs of PNG.

    lebar: in pixels; terbanyak: pages drawn at most.
    """
    hasil = []
    with pypdfium2.PdfDocument(isi) as dokumen:
        for urut in range(min(len(dokumen), terbanyak)):
            halaman = dokumen[urut]
            gambar = halaman.render(scale=lebar / halaman.get_width()).to_pil().convert("L")
            wadah = BytesIO()
            gambar.save(wadah, "PNG", optimize=False)
            hasil.append(PNG_DI_TEMPAT + base64.b64encode(wadah.getvalue()).decode())
    return hasil
