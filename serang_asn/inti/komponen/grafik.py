"""Charts drawn on the server as bare SVG shapes, always together with the table they come from.

pygal draws; its style sheet, its script and its marks for tooltips are taken out, because pages carry no
inline style or script. Colours and sizes are those of `static/css/components/chart.css`.
"""

import textwrap
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
TINGGI_BATANG, TINGGI_BATANG_DUA_BARIS = 26, 31
RUANG_SUMBU = 60
RUANG_ANGKA = 44  # behind the longest horizontal bar

HURUF_LABEL = 30  # per line of a label beside a bar; a third of the width
BARIS_LABEL = 2
JARAK_BARIS = 13
BANYAK_ANGKA_SUMBU = 6
LABEL_SUMBU = 12
"""Labels below an axis that fit side by side, if they are no longer than HURUF_LABEL_SUMBU."""
HURUF_LABEL_SUMBU = 8

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
    """A chart and its table.

    kepala: column headings; baris: (label, one value per series). catatan: what the drawing leaves out.
    """

    judul: str
    svg: SafeString
    deret: tuple[str, ...]
    kepala: tuple[str, ...]
    baris: tuple[tuple[str, tuple[Nilai, ...]], ...]
    catatan: str = ""


def batang(
    judul: str,
    kategori: Sequence[str],
    deret: Mapping[str, Sequence[Nilai]],
    *,
    sumbu: str = "",
    mendatar: bool = False,
    bertumpuk: bool = False,
    catatan: str = "",
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
    label = [bungkus_label(satu) for satu in kategori] if mendatar else []
    tinggi_batang = TINGGI_BATANG_DUA_BARIS if any(len(satu) > 1 for satu in label) else TINGGI_BATANG
    per_kategori = 1 if bertumpuk else len(deret)
    tinggi = RUANG_SUMBU + tinggi_batang * len(kategori) * per_kategori if mendatar else TINGGI
    bagan = jenis(height=tinggi, print_values=not bertumpuk, print_zeroes=True, **_opsi())
    _atur_sumbu(bagan, deret, bertumpuk=bertumpuk)
    if mendatar:
        bagan.margin_right = RUANG_ANGKA
        bagan.add_xml_filter(lambda akar: _tulis_label(akar, label[::-1], kategori[::-1]))
    return _susun(
        bagan,
        judul,
        kategori,
        deret,
        sumbu,
        terbalik=mendatar,
        label=[max(satu, key=len) for satu in label] or None,
        catatan=catatan,
    )


def bungkus_label(teks: str) -> tuple[str, ...]:
    """Return a label in the lines that fit beside a bar; what does not fit ends in an ellipsis."""
    return tuple(
        textwrap.wrap(teks, HURUF_LABEL, max_lines=BARIS_LABEL, placeholder=" …", break_on_hyphens=False)
    ) or ("",)


def _atur_sumbu(bagan: Any, deret: Mapping[str, Sequence[Nilai]], *, bertumpuk: bool) -> None:
    """Give whole counts an axis of whole, round figures from nought."""
    nilai = [satu or 0 for daftar in deret.values() for satu in daftar]
    if not nilai or min(nilai) < 0 or any(satu != int(satu) for satu in nilai):
        return
    per_kategori = zip(*deret.values(), strict=True)
    puncak = int(max(sum(satu or 0 for satu in kolom) for kolom in per_kategori) if bertumpuk else max(nilai))
    if puncak:
        angka = angka_sumbu(puncak)
        bagan.y_labels = angka
        bagan.range = (0, max(puncak, angka[-1]))


def angka_sumbu(puncak: int) -> list[int]:
    """Return round figures from 0 to `puncak` or just past it, at most `BANYAK_ANGKA_SUMBU` after nought."""
    pangkat = 1
    while True:
        for kelipatan in (1, 2, 5):
            langkah = kelipatan * pangkat
            banyak = -(-puncak // langkah)
            if banyak <= BANYAK_ANGKA_SUMBU:
                return [langkah * urut for urut in range(banyak + 1)]
        pangkat *= 10


def _tulis_label(akar: Any, label: Sequence[tuple[str, ...]], penuh: Sequence[str]) -> Any:
    """Write the labels beside horizontal bars in their lines; a shortened one names itself in full."""
    sumbu = next((satu for satu in akar.iter() if satu.get("class", "").startswith("axis y")), None)
    daftar = [] if sumbu is None else [satu for satu in sumbu.iter() if satu.tag.endswith("text")]
    for simpul, baris, lengkap in zip(daftar, label, penuh, strict=True):
        if len(baris) == 1:
            continue
        ruang, atas = simpul.tag.removesuffix("text"), float(simpul.get("y"))
        simpul.text = None
        if " ".join(baris) != lengkap:
            _sisipkan(simpul, f"{ruang}title", lengkap, {})
        for urut, teks in enumerate(baris):
            turun = (urut - (len(baris) - 1) / 2) * JARAK_BARIS
            tempat = {"x": simpul.get("x"), "y": f"{atas + turun:.1f}"}
            _sisipkan(simpul, f"{ruang}tspan", teks, tempat)
    return akar


def _sisipkan(induk: Any, tanda: str, teks: str, ciri: dict[str, str]) -> None:
    anak = induk.makeelement(tanda, ciri)
    anak.text = teks
    induk.append(anak)


def garis(
    judul: str,
    kategori: Sequence[str],
    deret: Mapping[str, Sequence[Nilai]],
    *,
    sumbu: str = "",
    rentang: tuple[float, float] | None = None,
) -> Grafik:
    """Return a line chart over time; kategori are the moments, oldest first. None leaves a gap.

    rentang: lowest and highest value of the axis, where nought would flatten the line.
    """
    bagan = pygal.Line(height=TINGGI, dots_size=4, **_opsi())
    if rentang is not None:
        bagan.range, bagan.zero, bagan.include_x_axis = rentang, rentang[0], False
    label = max(map(len, kategori), default=0)
    if len(kategori) > (LABEL_SUMBU if label <= HURUF_LABEL_SUMBU else LABEL_SUMBU // 2):
        banyak = 8 if label <= HURUF_LABEL_SUMBU else 5
        bagan.show_minor_x_labels = False
        bagan.x_labels_major_every = -(-len(kategori) // banyak)
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
    label: Sequence[str] | None = None,
    catatan: str = "",
) -> Grafik:
    arah = -1 if terbalik else 1  # pygal stacks horizontal bars from the bottom; a list is read from the top
    bagan.x_labels = list(label or kategori)[::arah]
    for nama, nilai in deret.items():
        bagan.add(nama, [None if satu is None else float(satu) for satu in nilai][::arah])
    baris = tuple(zip(kategori, zip(*deret.values(), strict=True), strict=True)) if deret else ()
    return Grafik(judul, _polos(bagan, judul), tuple(deret), (sumbu or "Kategori", *deret), baris, catatan)


def _tulis(nilai: Any) -> str:
    return penulisan.angka(abs(nilai), 0 if float(nilai).is_integer() else 1) if nilai is not None else ""


def _polos(bagan: Any, judul: str) -> SafeString:
    """Return the drawing without style, script, tooltip marks and ids, named for those who cannot see it."""
    bagan.xml_filters.insert(0, _bersihkan)
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
