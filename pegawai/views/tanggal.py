"""The day a page speaks of: `?pada=2026-11-24`, today when absent."""

from datetime import date

from django.contrib import messages
from django.http import HttpRequest
from django.utils import timezone


def baca_pada(request: HttpRequest) -> date:
    """Return the day asked for; a day that does not exist is told to the reader and taken as today."""
    teks = request.GET.get("pada", "")
    if not teks:
        return timezone.localdate()
    try:
        return date.fromisoformat(teks)
    except ValueError:
        messages.warning(request, "Tanggal pada alamat tidak dikenal, jadi yang tampil keadaan hari ini.")
        return timezone.localdate()


def akhiran(pada: date) -> str:
    """Return `?pada=…` for links that stay on the day, nothing for today."""
    return "" if pada == timezone.localdate() else f"?pada={pada.isoformat()}"
