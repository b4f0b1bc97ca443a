"""Keys of this app, one for each use, all from the secret of the house."""

import hashlib
import hmac

from django.conf import settings

from transparansi.domain import kode


def kunci(guna: str) -> bytes:
    """Return the key for one use; a key for another use says nothing of it."""
    return hmac.new(settings.SECRET_KEY.encode(), f"transparansi:{guna}".encode(), hashlib.sha256).digest()


def buat_kode() -> str:
    """Return a new code of a visit."""
    return kode.buat(kunci("kunjungan"))


def baca_kode(teks: str) -> str | None:
    """Return the code that was typed or scanned, or None when this house never made it."""
    return kode.baca(teks, kunci("kunjungan"))


def sidik_kode(satu: str) -> str:
    """Return what is kept of a code of a visit."""
    return kode.sidik(satu, kunci("sidik-kunjungan"))


def sidik_rahasia(nomor: str, rahasia: str) -> str:
    """Return what is kept of the secret of a complaint."""
    rapi = "".join(huruf for huruf in rahasia.upper() if huruf.isalnum())
    return kode.sidik(f"{nomor}:{rapi}", kunci("aduan"))


def sidik_jejak(garam: bytes, teks: str) -> str:
    """Return the short hash of a network or device under the secret of a day."""
    return kode.sidik(teks, kunci("jejak") + garam)[:32]
