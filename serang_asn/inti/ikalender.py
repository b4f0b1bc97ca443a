"""iCalendar files (RFC 5545) of whole-day events: escaping, folding, CRLF."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

OKTET_MAKS = 75
"""Longest line in octets without its CRLF (section 3.1)."""
JENIS_BERKAS = "text/calendar; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Acara:
    """One event of a whole day. uid: the same every time the event is written."""

    uid: str
    tanggal: date
    judul: str
    uraian: str = ""
    url: str = ""


def tulis(nama: str, daftar: Iterable[Acara], *, pembuat: str, pada: datetime) -> str:
    """Return a calendar. pembuat: product identifier; pada: aware moment of writing."""
    return "".join(f"{_lipat(baris)}\r\n" for baris in _baris(nama, daftar, pembuat, pada))


def luputkan(teks: str) -> str:
    """Return a value of type TEXT (section 3.3.11); control characters other than line ends go."""
    bersih = "".join(satu for satu in teks.replace("\r\n", "\n").replace("\r", "\n") if _boleh(satu))
    return bersih.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _baris(nama: str, daftar: Iterable[Acara], pembuat: str, pada: datetime) -> Iterator[str]:
    cap = pada.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:{luputkan(pembuat)}"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    yield f"X-WR-CALNAME:{luputkan(nama)}"
    for satu in daftar:
        yield from _acara(satu, cap)
    yield "END:VCALENDAR"


def _acara(satu: Acara, cap: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{luputkan(satu.uid)}"
    yield f"DTSTAMP:{cap}"
    yield f"DTSTART;VALUE=DATE:{satu.tanggal:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{satu.tanggal + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{luputkan(satu.judul)}"
    if satu.uraian:
        yield f"DESCRIPTION:{luputkan(satu.uraian)}"
    if satu.url:
        yield f"URL:{satu.url}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _lipat(baris: str) -> str:
    """Break a line so that no part is longer than 75 octets, never within a character."""
    potongan, kini, panjang = [], "", 0
    for huruf in baris:
        oktet = len(huruf.encode())
        if panjang + oktet > OKTET_MAKS:
            potongan.append(kini)
            kini, panjang = " ", 1
        kini += huruf
        panjang += oktet
    return "\r\n".join([*potongan, kini])


def _boleh(huruf: str) -> bool:
    return huruf in "\n\t" or (ord(huruf) >= 32 and ord(huruf) != 127)
