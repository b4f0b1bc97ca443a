"""Characters that spreadsheets add, hide or change, and how to take them out again."""

import re

TAK_TAMPAK = (
    "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x7f"
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
SPASI = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
TANDA_HUBUNG = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
APOSTROF = "'`\u00b4\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u02c8\u2032\u2035\uff07"
KUTIP = '"\u201c\u201d\u201e\u2033'

_TANPA_HIASAN = dict.fromkeys(map(ord, TAK_TAMPAK + SPASI + TANDA_HUBUNG + APOSTROF + KUTIP + ".=:"))
_TEKS_BIASA: dict[int, str | None] = (
    dict.fromkeys(map(ord, TAK_TAMPAK))
    | dict.fromkeys(map(ord, APOSTROF), "'")
    | dict.fromkeys(map(ord, SPASI), " ")
)
_HIASAN_TEPI = TAK_TAMPAK + SPASI + APOSTROF + KUTIP + "="
_NOTASI_ANGKA = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,3}|\d{12,}[.,]0")


def buang_hiasan(teks: str) -> str:
    """Return a number's characters without blanks, dots, dashes, quotes, `="…"` and invisible marks."""
    return teks.translate(_TANPA_HIASAN)


def rapikan(teks: str) -> str:
    """Return running text with single blanks, straight apostrophes and nothing invisible."""
    if teks.isascii() and teks.isprintable() and "  " not in teks and "`" not in teks:
        return teks.strip(" ")
    return " ".join(teks.translate(_TEKS_BIASA).split())


def is_notasi_angka(teks: str) -> bool:
    """Tell whether the text is a number printed by a spreadsheet (`1,98508E+17`, `3673905403970450.0`).

    An identity number that was stored so has lost its last digits for good.
    """
    return _NOTASI_ANGKA.fullmatch(teks.strip(_HIASAN_TEPI)) is not None
