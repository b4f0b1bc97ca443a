"""A tree of boxes drawn as SVG on the server: branches side by side, leaves stacked in columns.

The drawing carries classes only; colours are those of `static/css/components/org-chart.css`, on paper those
of `static/css/pdf/bagan_gambar.css`. Sizes are in units of the drawing; `Gambar` says how large it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import wrap

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

LEBAR, TINGGI = 232, 96
JARAK_X, JARAK_Y, JARAK_TUMPUK = 24, 44, 12
INDEN = 18
TEPI = 12
TUMPUK_PALING_TINGGI = 8
"""Boxes in one column of leaves."""
HURUF_JUDUL, HURUF_BARIS = 25, 29
"""Characters that fit on one line of a title and of the lines below it."""


@dataclass(slots=True)
class Kotak:
    """One box. tanda: initials in the circle; baris: lines below the title; sorot: found by a search."""

    kunci: str
    judul: str
    tanda: str
    baris: tuple[str, ...]
    url: str = ""
    sorot: bool = False
    waspada: bool = False
    anak: list["Kotak"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Gambar:
    """A drawing and its size."""

    svg: SafeString
    lebar: int
    tinggi: int


@dataclass(slots=True)
class _Kanvas:
    bagian: list[str] = field(default_factory=list)

    def garis(self, *titik: tuple[float, float]) -> None:
        jalur = " L".join(f"{x:g} {y:g}" for x, y in titik)
        self.bagian.append(f'<path class="bagan__garis" d="M{jalur}"/>')


def gambar(akar: Kotak, judul: str, *, skala: int = 100) -> Gambar:
    """Draw the tree below `akar`. judul: what the picture shows, for those who cannot see it.

    skala: percent of the natural size at which the browser shows it.
    """
    kanvas = _Kanvas()
    lebar, tinggi = _ukuran(akar)
    _letakkan(kanvas, akar, TEPI, TEPI, lebar)
    lebar, tinggi = lebar + 2 * TEPI, tinggi + 2 * TEPI
    svg = (
        f'<svg class="bagan" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {lebar} {tinggi}" '
        f'width="{lebar * skala // 100}" height="{tinggi * skala // 100}" role="group" '
        f'aria-label="{escape(judul)}">{"".join(kanvas.bagian)}</svg>'
    )
    return Gambar(mark_safe(svg), lebar, tinggi)  # every text in it went through `escape`


def _daun(kotak: Kotak) -> tuple[list[Kotak], list[Kotak]]:
    """Return the children with branches of their own, and the leaves."""
    return [a for a in kotak.anak if a.anak], [a for a in kotak.anak if not a.anak]


def _kolom(daun: Sequence[Kotak]) -> list[Sequence[Kotak]]:
    banyak = -(-len(daun) // TUMPUK_PALING_TINGGI)
    tinggi = -(-len(daun) // banyak) if banyak else 0
    return [daun[awal : awal + tinggi] for awal in range(0, len(daun), tinggi)] if tinggi else []


def _lebar_tumpuk(daun: Sequence[Kotak]) -> int:
    kolom = len(_kolom(daun))
    return kolom * (LEBAR + INDEN) + max(0, kolom - 1) * JARAK_X


def _tinggi_tumpuk(daun: Sequence[Kotak]) -> int:
    return max((len(satu) * (TINGGI + JARAK_TUMPUK) - JARAK_TUMPUK for satu in _kolom(daun)), default=0)


def _ukuran(kotak: Kotak) -> tuple[int, int]:
    """Return width and height of a box with everything below it."""
    cabang, daun = _daun(kotak)
    if not kotak.anak:
        return LEBAR, TINGGI
    ukuran = [_ukuran(satu) for satu in cabang]
    if daun:
        ukuran.append((_lebar_tumpuk(daun), _tinggi_tumpuk(daun)))
    lebar = sum(satu for satu, _ in ukuran) + JARAK_X * (len(ukuran) - 1)
    return max(LEBAR, lebar), TINGGI + JARAK_Y + max(satu for _, satu in ukuran)


def _letakkan(kanvas: _Kanvas, kotak: Kotak, x: float, y: float, lebar: float) -> float:
    """Draw a box in the middle of `lebar` with everything below it; return the x of its middle."""
    tengah = x + lebar / 2
    kanvas.bagian.append(_kotak(kotak, tengah - LEBAR / 2, y))
    if not kotak.anak:
        return tengah
    cabang, daun = _daun(kotak)
    bus, atas = y + TINGGI + JARAK_Y / 2, y + TINGGI + JARAK_Y
    isi = sum(_ukuran(satu)[0] for satu in cabang) + (_lebar_tumpuk(daun) if daun else 0)
    isi += JARAK_X * (len(cabang) + bool(daun) - 1)
    kiri = x + (lebar - isi) / 2
    sambungan = [tengah]
    for satu in cabang:
        lebar_anak = _ukuran(satu)[0]
        titik = _letakkan(kanvas, satu, kiri, atas, lebar_anak)
        kanvas.garis((titik, bus), (titik, atas))
        sambungan.append(titik)
        kiri += lebar_anak + JARAK_X
    for kolom in _kolom(daun):
        sambungan.append(_tumpuk(kanvas, kolom, kiri, atas, bus))
        kiri += LEBAR + INDEN + JARAK_X
    kanvas.garis((tengah, y + TINGGI), (tengah, bus))
    kanvas.garis((min(sambungan), bus), (max(sambungan), bus))
    return tengah


def _tumpuk(kanvas: _Kanvas, kolom: Sequence[Kotak], x: float, y: float, bus: float) -> float:
    """Draw a column of leaves along a spine; return the x of the spine."""
    tulang = x + 4
    for satu in kolom:
        kanvas.bagian.append(_kotak(satu, x + INDEN, y))
        kanvas.garis((tulang, y + TINGGI / 2), (x + INDEN, y + TINGGI / 2))
        akhir = y + TINGGI / 2
        y += TINGGI + JARAK_TUMPUK
    kanvas.garis((tulang, bus), (tulang, akhir))
    return tulang


def _kotak(kotak: Kotak, x: float, y: float) -> str:
    judul = _baris(kotak.judul, HURUF_JUDUL, 2)
    kelas = "bagan__kotak"
    kelas += " bagan__kotak--sorot" if kotak.sorot else ""
    kelas += " bagan__kotak--waspada" if kotak.waspada else ""
    teks = [
        f'<text class="bagan__judul" x="{x + 52:g}" y="{y + 21 + 15 * urut:g}" font-size="13" font-weight="600">{escape(satu)}</text>'  # noqa: E501
        for urut, satu in enumerate(judul)
    ]
    awal = y + 24 + 15 * len(judul)
    teks += [
        f'<text class="bagan__baris" x="{x + 52:g}" y="{awal + 15 * urut:g}" font-size="11.5">{escape(satu)}</text>'  # noqa: E501
        for urut, satu in enumerate(_baris(b, HURUF_BARIS, 1)[0] for b in kotak.baris)
    ]
    isi = (
        f'<g class="{kelas}" id="kotak-{escape(kotak.kunci)}"><title>{escape(kotak.judul)}</title>'
        f'<rect x="{x:g}" y="{y:g}" width="{LEBAR}" height="{TINGGI}" rx="8"/>'
        f'<circle class="bagan__bulat" cx="{x + 27:g}" cy="{y + 28:g}" r="17"/>'
        f'<text class="bagan__tanda" x="{x + 27:g}" y="{y + 32.5:g}" font-size="12" text-anchor="middle">{escape(kotak.tanda)}</text>'  # noqa: E501
        f"{''.join(teks)}</g>"
    )
    return str(format_html('<a href="{}">{}</a>', kotak.url, mark_safe(isi))) if kotak.url else isi


def _baris(teks: str, huruf: int, banyak: int) -> list[str]:
    """Break text into at most `banyak` lines, the last one cut with an ellipsis."""
    baris = wrap(teks, huruf, break_long_words=True) or [""]
    if len(baris) > banyak:
        baris = [*baris[: banyak - 1], f"{baris[banyak - 1][: huruf - 1].rstrip()}…"]
    return baris
