"""What letters say: plain text and HTML from the same words. Never a NIP."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string

from serang_asn.inti.models import Pemberitahuan

AWALAN = "[SIASN]"


def perihal(judul: str) -> str:
    """Return the subject: one line."""
    return f"{AWALAN} {' '.join(judul.split())}"[:250]


def pemberitahuan(judul: str, isi: str, tautan: str) -> tuple[str, str]:
    """Return (text, HTML) of a letter about one notice."""
    return _tulis("pemberitahuan", {"judul": judul, "isi": isi, "alamat": alamat(tautan)})


def ringkasan(daftar: Sequence[Pemberitahuan]) -> tuple[str, str]:
    """Return (text, HTML) of the letter about a day's notices."""
    butir = [{"judul": satu.judul, "isi": satu.isi, "alamat": alamat(satu.tautan)} for satu in daftar]
    return _tulis("ringkasan", {"butir": butir})


def alamat(tautan: str) -> str:
    """Return the whole address of a page of this house; "" for none."""
    return f"{settings.ALAMAT_SITUS.rstrip('/')}{tautan}" if tautan.startswith("/") else ""


def _tulis(nama: str, isi: dict[str, Any]) -> tuple[str, str]:
    konteks = {**isi, "url_pengaturan": alamat("/pemberitahuan/pengaturan/")}
    return (
        render_to_string(f"surel/{nama}.txt", konteks).strip() + "\n",
        render_to_string(f"surel/{nama}.html", konteks),
    )
