"""Filters that write a value as readers expect it; the rules are in `serang_asn.inti.penulisan`."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from serang_asn.inti import penulisan

register = template.Library()

register.filter("tanggal", penulisan.tanggal)
register.filter("tanggal_pendek", penulisan.tanggal_pendek)
register.filter("waktu", penulisan.waktu)
register.filter("persen", penulisan.persen)
register.filter("rupiah", penulisan.rupiah)
register.filter("inisial", penulisan.inisial)


@register.filter
def angka(nilai: object, desimal: int | None = None) -> str:
    """Write a number; text that is no number (already formatted, or empty) passes unchanged."""
    if isinstance(nilai, str):
        return nilai
    return penulisan.angka(nilai, desimal)  # type: ignore[arg-type]


@register.filter
def nip(nilai: str | None) -> SafeString:
    """Write a NIP in groups that do not break over lines."""
    return format_html('<span class="nip">{}</span>', penulisan.nip(nilai))


@register.filter
def sampai(mulai: object, selesai: object) -> str:
    """Write a half-open period: `{{ riwayat.mulai|sampai:riwayat.selesai }}`."""
    return penulisan.rentang(mulai, selesai)  # type: ignore[arg-type]
