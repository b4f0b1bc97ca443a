"""Charts drawn on the server as bare SVG shapes, always together with the table they come from.

pygal draws; its style sheet, its script and its marks for tooltips are taken out, because pages carry no
inline style or script. Colours and sizes are those of `static/css/components/chart.css`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pygal
from django.utils.safestring import SafeString, mark_safe
from pygal.style import Style

from serang_asn.inti import penulisan

Nilai = int | float | Decimal | None
LEBAR = 640
TINGGI = 320
TINGGI_BATANG = 34
RUANG_SUMBU = 60
RUANG_ANGKA = 44  # behind the longest horizontal bar

# pygal reserves room by these sizes; the drawn size is in chart.css.
_UKURAN = Style(
    font_family="sans-serif",
    label_font_size=13,
    major_label_font_size=13,
    value_font_size=13,
    value_label_font_size=13,
    no_data_font_size=16,
)
_DIBUANG = {"style", "script", "desc", "title"}


@dataclass(frozen=True, slots=True)
class Grafik:
    """A chart and its table. kepala: column headings; baris: (label, one value per series)."""

    judul: str
    svg: SafeString
    deret: tuple[str, ...]
    kepala: tuple[str, ...]
    baris: tuple[tuple[str, tuple[Nilai, ...]], ...]


def batang(
    judul: str,
    kategori: Sequence[str],
    deret: Mapping[str, Sequence[Nilai]],
    *,
    sumbu: str = "",
    mendatar: bool = False,
    bertumpuk: bool = False,
) -> Grafik:
    """Return a bar chart. deret: name of series to one value per kategori. sumbu: what the categories are.

    mendatar suits long names; the chart then grows with the number of categories.
    """
    jenis = {
        (False, False): pygal.Bar,
        (True, False): pygal.HorizontalBar,
        (False, True): pygal.StackedBar,
        (True, True): pygal.HorizontalStackedBar,
    }[mendatar, bertumpuk]
    per_kategori = 1 if bertumpuk else len(deret)
    tinggi = RUANG_SUMBU + TINGGI_BATANG * len(kategori) * per_kategori if mendatar else TINGGI
    bagan = jenis(height=tinggi, print_values=not bertumpuk, print_zeroes=True, **_opsi())
    if mendatar:
        bagan.margin_right = RUANG_ANGKA
    return _susun(bagan, judul, kategori, deret, sumbu, terbalik=mendatar)


def garis(
    judul: str, kategori: Sequence[str], deret: Mapping[str, Sequence[Nilai]], *, sumbu: str = ""
) -> Grafik:
    """Return a line chart over time; kategori are the moments, oldest first. None leaves a gap."""
    bagan = pygal.Line(height=TINGGI, dots_size=4, **_opsi())
    if len(kategori) > 12:
        bagan.show_minor_x_labels = False
        bagan.x_labels_major_every = -(-len(kategori) // 8)
    return _susun(bagan, judul, kategori, deret, sumbu)


def piramida(
    judul: str, kategori: Sequence[str], deret: Mapping[str, Sequence[Nilai]], *, sumbu: str = ""
) -> Grafik:
    """Return two series back to back, such as women and men by age; kategori lowest first."""
    tinggi = RUANG_SUMBU + TINGGI_BATANG * len(kategori)
    bagan = pygal.Pyramid(height=tinggi, human_readable=True, **_opsi())
    return _susun(bagan, judul, kategori, deret, sumbu)


def _opsi() -> dict[str, Any]:
    return {
        "width": LEBAR,
        "style": _UKURAN,
        "css": [],
        "js": [],
        "no_prefix": True,
        "show_legend": False,
        "disable_xml_declaration": True,
        "no_data_text": "Belum ada data",
        "value_formatter": _tulis,
        "margin": 4,
        "margin_top": 16,
        "truncate_label": -1,
        "spacing": 8,
        "max_scale": 6,
        "print_values_position": "top",
        "include_x_axis": True,
    }


def _susun(
    bagan: Any,
    judul: str,
    kategori: Sequence[str],
    deret: Mapping[str, Sequence[Nilai]],
    sumbu: str,
    *,
    terbalik: bool = False,
) -> Grafik:
    arah = -1 if terbalik else 1  # pygal stacks horizontal bars from the bottom; a list is read from the top
    bagan.x_labels = list(kategori)[::arah]
    for nama, nilai in deret.items():
        bagan.add(nama, [None if satu is None else float(satu) for satu in nilai][::arah])
    baris = tuple(zip(kategori, zip(*deret.values(), strict=True), strict=True)) if deret else ()
    return Grafik(judul, _polos(bagan, judul), tuple(deret), (sumbu or "Kategori", *deret), baris)


def _tulis(nilai: Any) -> str:
    return penulisan.angka(abs(nilai), 0 if float(nilai).is_integer() else 1) if nilai is not None else ""


def _polos(bagan: Any, judul: str) -> SafeString:
    """Return the drawing without style, script, tooltip marks and ids, named for those who cannot see it."""
    bagan.add_xml_filter(_bersihkan)
    bagan.add_xml_filter(lambda akar: _namai(akar, judul))
    return mark_safe(bagan.render(is_unicode=True))


def _bersihkan(akar: Any) -> Any:
    for induk in list(akar.iter()):
        for anak in list(induk):
            if not isinstance(anak.tag, str) or anak.tag.rpartition("}")[2] in _DIBUANG:
                induk.remove(anak)
        for nama in ("style", "id"):
            if nama in induk.attrib:
                del induk.attrib[nama]
    return akar


def _namai(akar: Any, judul: str) -> Any:
    akar.set("role", "img")
    akar.set("aria-label", f"{judul}. Angkanya ada di tabel di bawah grafik.")
    akar.set("class", "pygal-chart")
    return akar
