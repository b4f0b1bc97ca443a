"""Say in words which browser and system a session came from."""

import re

from django import template

register = template.Library()

_PERAMBAN = (
    ("Edge", re.compile(r"Edg(?:e|A|iOS)?/")),
    ("Opera", re.compile(r"OPR/")),
    ("Samsung Internet", re.compile(r"SamsungBrowser/")),
    ("Firefox", re.compile(r"Firefox/|FxiOS/")),
    ("Chrome", re.compile(r"Chrom(?:e|ium)/|CriOS/")),
    ("Safari", re.compile(r"Safari/")),
)
_SISTEM = (
    ("Android", re.compile(r"Android")),
    ("iPhone", re.compile(r"iPhone")),
    ("iPad", re.compile(r"iPad")),
    ("Windows", re.compile(r"Windows")),
    ("macOS", re.compile(r"Mac OS X|Macintosh")),
    ("Linux", re.compile(r"Linux")),
)


@register.filter
def perangkat(user_agent: str) -> str:
    """Return `Chrome di Windows`; the first match wins, since browsers also name the ones they resemble."""
    peramban = next((nama for nama, pola in _PERAMBAN if pola.search(user_agent)), "Peramban lain")
    sistem = next((nama for nama, pola in _SISTEM if pola.search(user_agent)), "")
    return f"{peramban} di {sistem}" if sistem else peramban
