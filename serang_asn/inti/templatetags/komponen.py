"""Tags for what an include cannot do: icons, the current query, the chips of a filter."""

from functools import lru_cache
from typing import Any

from django import template
from django.core.paginator import Page
from django.forms import BoundField
from django.template import Context
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from heroicons.templatetags.heroicons import heroicon_mini, heroicon_outline, heroicon_solid

from serang_asn.inti.web import tabel as tabel_web
from serang_asn.inti.web.saringan import CentangTerlipat, Keping, daftar_keping, pisahkan_bidang, seksi_bidang

register = template.Library()

_UJUNG = {"min": "paling kecil", "max": "paling besar", "after": "sejak", "before": "sampai"}
_GAYA = {"outline": heroicon_outline, "solid": heroicon_solid, "mini": heroicon_mini}


@register.simple_tag
@lru_cache(maxsize=512)
def ikon(nama: str, ukuran: int = 20, gaya: str = "outline") -> str:
    """Draw a heroicon; always hidden from assistive technology, because a word stands beside it."""
    return _GAYA[gaya](str(nama), size=ukuran, **{"class": "ikon"})


@register.simple_tag(takes_context=True)
def parameter_tersembunyi(context: Context, *kecuali: str) -> SafeString:
    """Repeat the current query as hidden inputs, less the names given, for a GET form that adds to it."""
    kueri = context["request"].GET
    return format_html_join(
        "",
        '<input type="hidden" name="{}" value="{}">',
        ((nama, nilai) for nama in kueri if nama not in kecuali for nilai in kueri.getlist(nama)),
    )


@register.simple_tag(takes_context=True)
def parameter_tetap(context: Context, nama_nama: str) -> SafeString:
    """Repeat the named parameters of the current query as hidden inputs, for a GET form that keeps them."""
    kueri = context["request"].GET
    return format_html_join(
        "",
        '<input type="hidden" name="{}" value="{}">',
        ((nama, nilai) for nama in nama_nama.split() for nilai in kueri.getlist(nama)),
    )


@register.simple_tag
def keping_saringan(saringan: Any) -> list[Keping]:
    """Return the active filters of a FilterSet as removable chips."""
    return daftar_keping(saringan)


@register.simple_tag
def bidang_saringan(saringan: Any) -> dict[str, Any]:
    """Return the fields of a FilterSet: `utama` (always shown) and `seksi` (folded away, by heading)."""
    utama, _ = pisahkan_bidang(saringan)
    return {"utama": utama, "seksi": seksi_bidang(saringan)}


@register.simple_tag
def kontrol(bidang: BoundField) -> SafeString:
    """Draw the control of a form field with the class that its kind and its errors ask for."""
    widget = bidang.field.widget
    jenis = getattr(widget, "input_type", "")
    if jenis in {"checkbox", "radio"}:
        kelas = "form-check-input"
    else:
        kelas = "form-select" if jenis == "select" else "form-control"
    semua = " ".join(
        filter(None, [widget.attrs.get("class", ""), kelas, "is-invalid" if bidang.errors else ""])
    )
    for akhiran, bagian in zip(getattr(widget, "suffixes", ()), getattr(widget, "widgets", ()), strict=False):
        bagian.attrs.setdefault("aria-label", f"{bidang.label}, {_UJUNG.get(akhiran, akhiran)}")
    atribut: dict[str, Any] = {"class": semua}
    if jenis == "password":
        atribut["placeholder"] = False  # allauth repeats the label there
    gambar = bidang.as_widget(attrs=atribut)
    return format_html('<div class="rentang">{}</div>', gambar) if hasattr(widget, "suffixes") else gambar


@register.filter
def adalah_pilihan(bidang: BoundField) -> bool:
    """Say whether the field is a list of radio buttons or check boxes."""
    return bidang.widget_type in {"radioselect", "checkboxselectmultiple"}


@register.filter
def adalah_terlipat(bidang: BoundField) -> bool:
    """Say whether the field is a list of check boxes that folds away."""
    return isinstance(bidang.field.widget, CentangTerlipat)


@register.filter
def adalah_kotak(bidang: BoundField) -> bool:
    """Say whether the field is one check box, whose label stands behind it."""
    return bidang.widget_type == "checkbox"


@register.filter
def baris_tampil(tabel: Any) -> Any:
    """Return the rows of a table on its present page, ready to print."""
    return tabel_web.baris_tampil(tabel)


@register.filter
def jumlah_baris(tabel: Any) -> int:
    """Return how many rows a table has on all its pages together."""
    return tabel.page.paginator.count if hasattr(tabel, "page") else len(tabel.rows)


@register.filter
def rentang_halaman(halaman: Page) -> list[int | None]:
    """Return the page numbers to offer: the ends, the neighbours, and None where some are left out."""
    akhir = halaman.paginator.num_pages
    tampil = sorted(
        {1, akhir} | {nomor for nomor in range(halaman.number - 1, halaman.number + 2) if 1 <= nomor <= akhir}
    )
    hasil: list[int | None] = []
    for sebelumnya, nomor in zip([0, *tampil], tampil, strict=False):
        if nomor - sebelumnya == 2:
            hasil.append(nomor - 1)  # an ellipsis would hide one number only
        elif nomor - sebelumnya > 2:
            hasil.append(None)
        hasil.append(nomor)
    return hasil
