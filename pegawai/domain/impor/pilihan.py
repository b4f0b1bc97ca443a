"""Words that stand for one of a few choices: sex, religion, marital state, status of employment."""

import difflib
import re
from functools import lru_cache

from pegawai.domain.kedudukan import JenisAsn, JenisKelamin

_BUKAN_HURUF = re.compile(r"[^a-z0-9]+")
_MIRIP_KELAMIN = 0.75

_KELAMIN = {
    **dict.fromkeys(
        ("l", "lk", "laki", "lakilaki", "laki2", "lelaki", "pria", "cowok", "cowo", "m", "male", "1"),
        JenisKelamin.LAKI_LAKI,
    ),
    **dict.fromkeys(
        ("p", "pr", "prp", "perempuan", "perem", "wanita", "wnt", "cewek", "cewe", "w", "f", "female", "2"),
        JenisKelamin.PEREMPUAN,
    ),
}
_AGAMA = {
    **dict.fromkeys(("islam", "muslim", "isl"), "Islam"),
    **dict.fromkeys(("kristen", "protestan", "kristenprotestan", "krist", "kristenprot"), "Kristen"),
    **dict.fromkeys(("katolik", "katholik", "kristenkatolik", "khatolik", "kat"), "Katolik"),
    **dict.fromkeys(("hindu",), "Hindu"),
    **dict.fromkeys(("buddha", "budha"), "Buddha"),
    **dict.fromkeys(("konghucu", "khonghucu", "konghuchu"), "Konghucu"),
}
_KAWIN = (
    (re.compile(r"^(b|bk|tk\d*|lajang|single|belum|tidak|tdk)|belum"), "belum"),
    (re.compile(r"(cerai|janda|duda).*mati|^cm$|ditinggalmati"), "cerai_mati"),
    (re.compile(r"cerai|^ch?$|janda|duda"), "cerai_hidup"),
    (re.compile(r"^(k\d*|kw|kawin|nikah|menikah|sudah.*|m)$|kawin|nikah"), "kawin"),
)
_STATUS = (
    (re.compile(r"paruh|pppkpw|p3kpw"), JenisAsn.PPPK_PW),
    (re.compile(r"pppk|p3k|ppk|perjanjiankerja"), JenisAsn.PPPK),
    (re.compile(r"cpns|^calon|^c$"), JenisAsn.CPNS),
    (re.compile(r"pns|^p$|pegawainegerisipil"), JenisAsn.PNS),
)
_BUKAN_ASN = re.compile(
    r"honor|^honda|^honkat|nonasn|nonpns|bukan(?:asn|pns)|^th[lk]|^phl|^tk[ksd]|^[gp]tt|kontrak|harian|sukarela|sukwan"
    r"|magang|outsourc|alihdaya|tidaktetap|tenagakerjasukarela"
)

_TENTU_ASN = re.compile(r"pppk|p3k|cpns|^pns")
"""`PPPK (eks honorer)` is a status of ASN."""


def kunci(teks: str) -> str:
    """Return small letters and digits alone, by which the words are looked up."""
    return _BUKAN_HURUF.sub("", teks.lower())


@lru_cache(maxsize=512)
def kelamin(teks: str) -> JenisKelamin | None:
    """Return the sex, also for code and word together (`L (Laki-laki)`) and for a mistyped word."""
    satu = kunci(teks)
    if satu in _KELAMIN:
        return _KELAMIN[satu]
    if satu[1:] in _KELAMIN and _KELAMIN.get(satu[:1]) is _KELAMIN[satu[1:]]:
        return _KELAMIN[satu[1:]]
    mirip = difflib.get_close_matches(satu, _KELAMIN, n=1, cutoff=_MIRIP_KELAMIN) if len(satu) > 3 else []
    return _KELAMIN[mirip[0]] if mirip else None


def agama(teks: str) -> str | None:
    """Return the recognised religion that a text names, `Agama Kristen Protestan` to `Kristen`."""
    return _AGAMA.get(kunci(teks).removeprefix("agama"))


def kawin(teks: str) -> str | None:
    """Return the code of the marital state."""
    satu = kunci(teks)
    return next((kode for pola, kode in _KAWIN if pola.search(satu)), None) if satu else None


def status(teks: str) -> JenisAsn | None:
    """Return the status of employment; None for other words and for people who are no ASN."""
    satu = kunci(teks)
    if is_bukan_asn(teks):
        return None
    return next((jenis for pola, jenis in _STATUS if pola.search(satu)), None)


def is_bukan_asn(teks: str) -> bool:
    """Tell whether a status is one of people who work here without being ASN. Acuan: UU 20/2023 ps. 66."""
    satu = kunci(teks)
    return _BUKAN_ASN.search(satu) is not None and _TENTU_ASN.search(satu) is None
