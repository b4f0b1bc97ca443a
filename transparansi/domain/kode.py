"""Codes that people read from paper and type: visits and complaints.

Thirteen letters and digits that cannot be taken for each other: nine at random and four that prove the code
was made here, so that guesses are refused without asking the database. Nothing of a person is in a code.
"""

import hashlib
import hmac
import secrets

ABJAD = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
ACAK, TANDA = 9, 4
PANJANG = ACAK + TANDA
_KEMBAR = str.maketrans({"O": "Q", "I": "J", "L": "J", "U": "V", "0": "Q", "1": "J"})
"""What people read for what is printed."""


def buat(kunci: bytes) -> str:
    """Return a new code, signed with `kunci`."""
    acak = "".join(secrets.choice(ABJAD) for _ in range(ACAK))
    return acak + tanda(acak, kunci)


def tanda(acak: str, kunci: bytes) -> str:
    """Return the signature of the random part."""
    angka = int.from_bytes(hmac.new(kunci, acak.encode(), hashlib.sha256).digest()[:8], "big")
    hasil = ""
    for _ in range(TANDA):
        angka, sisa = divmod(angka, len(ABJAD))
        hasil += ABJAD[sisa]
    return hasil


def baca(teks: str, kunci: bytes) -> str | None:
    """Return the code that somebody typed, in its one spelling; None when it was not made with `kunci`."""
    rapi = "".join(huruf for huruf in teks.upper() if huruf.isalnum()).translate(_KEMBAR)
    if len(rapi) != PANJANG or not set(rapi) <= set(ABJAD):
        return None
    return rapi if hmac.compare_digest(tanda(rapi[:ACAK], kunci), rapi[ACAK:]) else None


def tulis(kode: str) -> str:
    """Return a code in groups, as it is printed."""
    return f"{kode[:4]}-{kode[4:9]}-{kode[9:]}"


def sidik(kode: str, kunci: bytes) -> str:
    """Return the keyed hash (64 hexadecimal digits) under which a code or secret is kept."""
    return hmac.new(kunci, kode.encode(), hashlib.sha256).hexdigest()
