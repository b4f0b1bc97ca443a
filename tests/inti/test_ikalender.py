"""iCalendar: every line folded, every value escaped, and read back as it was written."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from serang_asn.inti.ikalender import Acara, luputkan, tulis

PADA = datetime(2026, 11, 2, 3, 4, 5, tzinfo=UTC)
TEKS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n;,\\"), max_size=200)


def baca(isi: str) -> list[tuple[str, str]]:
    """Unfold and unescape, as section 3.1 and 3.3.11 say."""
    hasil = []
    for baris in isi.removesuffix("\r\n").replace("\r\n ", "").split("\r\n"):
        nama, _, nilai = baris.partition(":")
        hasil.append((nama, _tanpa_luput(nilai)))
    return hasil


def _tanpa_luput(nilai: str) -> str:
    hasil, huruf = "", iter(nilai)
    for satu in huruf:
        lanjut = next(huruf) if satu == "\\" else satu
        hasil += "\n" if satu == "\\" and lanjut in "nN" else lanjut
    return hasil


def test_kalender_lengkap():
    acara = Acara(
        "kgb-1@siasn", date(2028, 2, 29), "Gaji; berkala, 2", "Baris satu\nBaris dua", "https://x/?a=1,2"
    )
    assert tulis("Uji", [acara], pembuat="-//Uji//ID", pada=PADA).split("\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Uji//ID", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "X-WR-CALNAME:Uji", "BEGIN:VEVENT", "UID:kgb-1@siasn", "DTSTAMP:20261102T030405Z",
        "DTSTART;VALUE=DATE:20280229", "DTEND;VALUE=DATE:20280301", "SUMMARY:Gaji\\; berkala\\, 2",
        "DESCRIPTION:Baris satu\\nBaris dua", "URL:https://x/?a=1,2", "TRANSP:TRANSPARENT", "END:VEVENT",
        "END:VCALENDAR", "",
    ]  # fmt: skip


def test_tanda_kendali_tidak_dapat_menyisipkan_baris():
    assert luputkan("a\r\nBEGIN:VEVENT\r\x00\x1bb") == "a\\nBEGIN:VEVENT\\nb"


@given(judul=TEKS, uraian=TEKS)
def test_tiap_baris_paling_panjang_75_oktet_dan_terbaca_kembali(judul, uraian):
    isi = tulis("K", [Acara("u@x", date(2026, 1, 1), judul, uraian)], pembuat="p", pada=PADA)
    assert isi.endswith("\r\n")
    assert all(len(baris.encode()) <= 75 for baris in isi.split("\r\n"))
    terbaca = dict(baca(isi))
    assert terbaca["SUMMARY"] == judul
    assert terbaca.get("DESCRIPTION", "") == uraian
