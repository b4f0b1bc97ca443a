"""Secrets at rest: encryption with the house's keys, and a keyed hash by which a value can still be found.

`NIK_KUNCI` lists Fernet keys: the first encrypts, all decrypt, so that keys can be rotated.
"""

import hashlib
import hmac

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


def sandikan(teks: str) -> bytes:
    """Return `teks` encrypted with the first key."""
    return _penyandi().encrypt(teks.encode())


def buka(sandi: bytes | memoryview) -> str:
    """Return the text that `sandikan` encrypted. Raises InvalidToken when no key fits."""
    return _penyandi().decrypt(bytes(sandi)).decode()


def kunci_cari(teks: str) -> str:
    """Return the keyed hash (64 hexadecimal digits) under which `teks` is looked up."""
    return hmac.new(settings.NIK_KUNCI_HASH.encode(), teks.encode(), hashlib.sha256).hexdigest()


def _penyandi() -> MultiFernet:
    return MultiFernet([Fernet(kunci) for kunci in settings.NIK_KUNCI])
