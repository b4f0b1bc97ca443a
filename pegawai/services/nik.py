"""NIK at rest: encrypted for the few who may read it, and a keyed hash to look it up.

The first key of `NIK_KUNCI` encrypts, every key decrypts, so keys can be rotated. The hash key never changes,
or people can no longer be found by their NIK.
Acuan: UU 27/2022 ps. 35 and 39.
"""

import hashlib
import hmac
from functools import lru_cache

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


def sandikan(nik: str) -> bytes:
    """Return the NIK encrypted; each call gives another text."""
    return _penyandi(tuple(settings.NIK_KUNCI)).encrypt(nik.encode())


def buka(sandi: bytes) -> str:
    """Return the NIK in clear. Raises cryptography.fernet.InvalidToken when no key fits."""
    return _penyandi(tuple(settings.NIK_KUNCI)).decrypt(bytes(sandi)).decode()


def kunci(nik: str) -> str:
    """Return the look-up key, 64 hexadecimal digits; equal for equal NIK."""
    return hmac.new(settings.NIK_KUNCI_HASH.encode(), nik.encode(), hashlib.sha256).hexdigest()


@lru_cache(maxsize=4)
def _penyandi(daftar_kunci: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(satu) for satu in daftar_kunci])
