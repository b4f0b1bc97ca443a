"""How dates, numbers and NIP are written on screens and paper.

Every function takes the bare value and returns text; a missing value is written as KOSONG, so a reader can
tell "nothing recorded" from a page that failed to fill a place.
"""

from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from django.utils import timezone
from django.utils.formats import date_format

KOSONG = "–"
SETERUSNYA = date.max
_PANJANG_NIP = 18


def tanggal(nilai: date | None) -> str:
    """Return `23 November 2026`; a datetime is first brought to local time."""
    return date_format(_tanggal_sipil(nilai), "j F Y") if nilai else KOSONG


def tanggal_pendek(nilai: date | None) -> str:
    """Return `23 Nov 2026`, for narrow columns."""
    return date_format(_tanggal_sipil(nilai), "j M Y") if nilai else KOSONG


def waktu(nilai: datetime | None) -> str:
    """Return `23 November 2026 pukul 14.05` in local time."""
    if nilai is None:
        return KOSONG
    setempat = timezone.localtime(nilai) if timezone.is_aware(nilai) else nilai
    return f"{date_format(setempat, 'j F Y')} pukul {setempat:%H.%M}"


def rentang(mulai: date | None, selesai: date | None) -> str:
    """Return `1 Januari 2020 – 31 Maret 2022` for the half-open period [mulai, selesai).

    selesai None or 9999-12-31: still so, written `sekarang`.
    """
    if mulai is None:
        return KOSONG
    if selesai is None or selesai >= SETERUSNYA:
        return f"{tanggal(mulai)} – sekarang"
    terakhir = selesai - timedelta(days=1)
    return tanggal(mulai) if terakhir <= mulai else f"{tanggal(mulai)} – {tanggal(terakhir)}"


def angka(nilai: Decimal | float | None, desimal: int | None = None) -> str:
    """Return `1.234` or `1.234,5`.

    desimal: digits after the comma, rounded half up; None keeps the number as it is.
    """
    if nilai is None:
        return KOSONG
    bilangan = Decimal(str(nilai))
    if desimal is not None:
        bilangan = bilangan.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP)
    return f"{bilangan:,f}".translate(str.maketrans(",.", ".,"))


def persen(nilai: Decimal | float | None, desimal: int = 1) -> str:
    """Return `12,3%` for 12.3 (already a percentage)."""
    return KOSONG if nilai is None else f"{angka(nilai, desimal)}%"


def rupiah(nilai: Decimal | float | None) -> str:
    """Return `Rp4.797.000`; cents appear only when there are any."""
    if nilai is None:
        return KOSONG
    bilangan = Decimal(str(nilai))
    tanda = "-" if bilangan < 0 else ""
    return f"{tanda}Rp{angka(abs(bilangan), 0 if bilangan == bilangan.to_integral() else 2)}"


def nip(nilai: str | None) -> str:
    """Return an 18-digit NIP in its four groups, `19850312 201001 1 003`; anything else unchanged."""
    if not nilai:
        return KOSONG
    if len(nilai) != _PANJANG_NIP or not nilai.isdigit():
        return nilai
    return f"{nilai[:8]} {nilai[8:14]} {nilai[14]} {nilai[15:]}"


def inisial(nama: str) -> str:
    """Return one or two capitals for a picture-less account: first and last word of the name, less titles."""
    kata = [k for k in nama.partition(",")[0].split() if k[0].isalpha() and not k.endswith(".")]
    if not kata:
        return "?"
    return (kata[0][0] + (kata[-1][0] if len(kata) > 1 else "")).upper()


def _tanggal_sipil(nilai: date) -> date:
    if isinstance(nilai, datetime):
        return timezone.localtime(nilai).date() if timezone.is_aware(nilai) else nilai.date()
    return nilai
