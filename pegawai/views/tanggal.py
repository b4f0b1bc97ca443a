"""The day a page speaks of: `?pada=2026-11-24`, today when absent."""

from datetime import date

from django.http import HttpRequest
from django.utils import timezone

from pegawai.domain.jumlah import TanggalTidakSah, tanggal_dari
from serang_asn.inti.web.galat import PermintaanDitolak


def baca_pada(request: HttpRequest) -> date:
    """Return the day asked for. A day that cannot be is refused: no page shows another day than asked.

    Raises PermintaanDitolak, which answers 400 with the same sentence on every page.
    """
    teks = request.GET.get("pada", "").strip()
    if not teks:
        return timezone.localdate()
    try:
        return tanggal_dari(teks)
    except TanggalTidakSah as galat:
        raise PermintaanDitolak(galat.pesan) from galat


def akhiran(pada: date) -> str:
    """Return `?pada=…` for links that stay on the day, nothing for today."""
    return "" if pada == timezone.localdate() else f"?pada={pada.isoformat()}"
