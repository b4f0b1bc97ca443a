"""A tree of boxes drawn as SVG on the server: branches side by side, leaves stacked in columns.

The drawing carries classes only; colours are those of `static/css/components/org-chart.css`, on paper those
of `static/css/pdf/bagan_gambar.css`. Sizes are in units of the drawing; `Gambar` says how large it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import wrap

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

LEBAR, TINGGI = 232, 82
JARAK_X, JARAK_Y, JARAK_TUMPUK = 24, 44, 12
INDEN = 18
JARI = 17
TEPI = 12
TUMPUK_PALING_TINGGI = 8
"""Boxes in one column of leaves."""
BARIS_PALING_LEBAR = 1800
"""Width from which the branches of one box are set in several rows."""
HURUF_JUDUL, HURUF_BARIS = 23, 27
"""Characters that fit on one line of a title and of the lines below it."""


@dataclass(slots=True)
class Kotak:
    """One box. tanda: initials in the circle; foto: address of a picture instead; baris: lines below the
    title; sorot: found by a search."""

    kunci: str
    judul: str
    tanda: str
    baris: tuple[str, ...]
    url: str = ""
    sorot: bool = False
    waspada: bool = False
    foto: str = ""
    anak: list["Kotak"] = field(default_factory=list)
    ukuran: tuple[int, int] | None = field(default=None, init=False, repr=False)


@dataclass(frozen=True, slots=True)
class Gambar:
    """A drawing and its size."""

    svg: SafeString
    lebar: int
    tinggi: int


@dataclass(frozen=True, slots=True)
class _Blok:
    """A branch, or a column of leaves, with its size."""

    lebar: int
    tinggi: int
    cabang: Kotak | None = None
    tumpukan: Sequence[Kotak] = ()


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


def _blok(kotak: Kotak) -> list[_Blok]:
    """Return what hangs below a box: its branches, then its leaves in columns."""
    cabang, daun = _daun(kotak)
    blok = [_Blok(*_ukuran(satu), cabang=satu) for satu in cabang]
    return blok + [
        _Blok(LEBAR + INDEN, len(satu) * (TINGGI + JARAK_TUMPUK) - JARAK_TUMPUK, tumpukan=satu)
        for satu in _kolom(daun)
    ]


def _deret(blok: Sequence[_Blok]) -> list[list[_Blok]]:
    """Set blocks in rows: one where they fit, else rows that make the whole about twice as wide as high."""
    if _lebar_deret(blok) <= BARIS_PALING_LEBAR:
        return [[*blok]] if blok else []
    luas = sum((satu.lebar + JARAK_X) * (satu.tinggi + JARAK_Y) for satu in blok)
    batas = max(BARIS_PALING_LEBAR, int((2 * luas) ** 0.5))
    deret: list[list[_Blok]] = [[]]
    for satu in blok:
        if deret[-1] and _lebar_deret([*deret[-1], satu]) > batas:
            deret.append([])
        deret[-1].append(satu)
    return deret


def _lebar_deret(blok: Sequence[_Blok]) -> int:
    return sum(satu.lebar for satu in blok) + JARAK_X * max(0, len(blok) - 1)


def _ukuran(kotak: Kotak) -> tuple[int, int]:
    """Return width and height of a box with everything below it; measured once."""
    if kotak.ukuran is None:
        kotak.ukuran = _ukur(kotak)
    return kotak.ukuran


def _ukur(kotak: Kotak) -> tuple[int, int]:
    deret = _deret(_blok(kotak))
    if not deret:
        return LEBAR, TINGGI
    lebar = max(_lebar_deret(satu) for satu in deret) + (INDEN if len(deret) > 1 else 0)
    tinggi = sum(JARAK_Y + max(blok.tinggi for blok in satu) for satu in deret)
    return max(LEBAR, lebar), TINGGI + tinggi


def _letakkan(kanvas: _Kanvas, kotak: Kotak, x: float, y: float, lebar: float) -> float:
    """Draw a box with everything below it within `lebar`; return the x of the box's middle.

    Over one row a box stands in the middle; over several at the left, with a trunk down to each row.
    """
    deret = _deret(_blok(kotak))
    is_berderet = len(deret) > 1
    tengah = x + LEBAR / 2 if is_berderet else x + lebar / 2
    kanvas.bagian.append(_kotak(kotak, tengah - LEBAR / 2, y))
    atas = y + TINGGI
    batang = x + 4 if is_berderet else tengah
    bus = atas
    for satu in deret:
        bus, atas = atas + JARAK_Y / 2, atas + JARAK_Y
        kiri = x + INDEN if is_berderet else x + (lebar - _lebar_deret(satu)) / 2
        sambungan = [batang, *_letakkan_deret(kanvas, satu, kiri, atas, bus)]
        kanvas.garis((min(sambungan), bus), (max(sambungan), bus))
        atas += max(blok.tinggi for blok in satu)
    if deret:
        kanvas.garis((batang, y + TINGGI), (batang, bus))
    return tengah


def _letakkan_deret(kanvas: _Kanvas, deret: Sequence[_Blok], x: float, y: float, bus: float) -> list[float]:
    """Draw one row of blocks; return where they hang on the bus."""
    sambungan = []
    for satu in deret:
        if satu.cabang is not None:
            titik = _letakkan(kanvas, satu.cabang, x, y, satu.lebar)
            kanvas.garis((titik, bus), (titik, y))
        else:
            titik = _tumpuk(kanvas, satu.tumpukan, x, y, bus)
        sambungan.append(titik)
        x += satu.lebar + JARAK_X
    return sambungan


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
        f'<text class="bagan__judul" x="{x + 52:g}" y="{y + 21 + 15 * urut:g}" font-size="12" font-weight="600">{escape(satu)}</text>'  # noqa: E501
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
        f'<circle class="bagan__bulat" cx="{x + 27:g}" cy="{y + 28:g}" r="{JARI}"/>'
        f"{_tanda(kotak, x + 27, y + 28)}{''.join(teks)}</g>"
    )
    return f'<a href="{escape(kotak.url)}">{isi}</a>' if kotak.url else isi


def _tanda(kotak: Kotak, x: float, y: float) -> str:
    """The picture or the initials in the circle around x, y; the text of the box says who it is."""
    if not kotak.foto:
        return f'<text class="bagan__tanda" x="{x:g}" y="{y + 4.5:g}" font-size="12" text-anchor="middle">{escape(kotak.tanda)}</text>'  # noqa: E501
    potong = f"potong-{escape(kotak.kunci)}"
    return (
        f'<clipPath id="{potong}"><circle cx="{x:g}" cy="{y:g}" r="{JARI}"/></clipPath>'
        f'<image href="{escape(kotak.foto)}" x="{x - JARI:g}" y="{y - JARI:g}" width="{2 * JARI}" '
        f'height="{2 * JARI}" preserveAspectRatio="xMidYMin slice" clip-path="url(#{potong})" '
        'aria-hidden="true"/>'
    )


def _baris(teks: str, huruf: int, banyak: int) -> list[str]:
    """Break text into at most `banyak` lines, the last one cut with an ellipsis."""
    if len(teks) <= huruf:
        return [teks]
    baris = wrap(teks, huruf, break_long_words=True) or [""]
    if len(baris) > banyak:
        baris = [*baris[: banyak - 1], f"{baris[banyak - 1][: huruf - 1].rstrip()}…"]
    return baris
