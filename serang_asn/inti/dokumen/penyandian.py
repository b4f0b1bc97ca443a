"""Files encrypted at rest, in pieces, so that neither their size nor a cut end can be hidden.

Each piece is AES-GCM under a key derived from the house's keys (`NIK_KUNCI`: the first encrypts, all decrypt)
and a salt of the file. Its nonce counts the pieces and marks the last one, so that pieces can be neither
exchanged nor left out.
"""

import base64
import os
from collections.abc import Iterator
from io import BytesIO
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

TANDA = b"SIASN-BERKAS-1\n"
PANJANG_GARAM = 16
POTONGAN = 1024 * 1024
PANJANG_SEGEL = 16


class BerkasTidakTerbuka(Exception):
    """No key fits the file, or somebody changed it."""

    pesan = "Berkas tersimpan ini tidak dapat dibuka: kuncinya tidak cocok atau isinya berubah."


def sandikan(isi: bytes) -> bytes:
    """Return `isi` encrypted with the first key."""
    garam = os.urandom(PANJANG_GARAM)
    kotak = _kotak(settings.NIK_KUNCI[0], garam)
    hasil = [TANDA, garam]
    banyak = max(1, -(-len(isi) // POTONGAN))
    for nomor in range(banyak):
        potongan = isi[nomor * POTONGAN : (nomor + 1) * POTONGAN]
        hasil.append(kotak.encrypt(_nonce(nomor, akhir=nomor == banyak - 1), potongan, None))
    return b"".join(hasil)


def buka(aliran: IO[bytes]) -> IO[bytes]:
    """Return the content that `sandikan` encrypted. Raises BerkasTidakTerbuka."""
    if aliran.read(len(TANDA)) != TANDA:
        raise BerkasTidakTerbuka
    garam = aliran.read(PANJANG_GARAM)
    potongan = list(_potongan(aliran))
    for kunci in settings.NIK_KUNCI:
        kotak = _kotak(kunci, garam)
        try:
            return BytesIO(
                b"".join(
                    kotak.decrypt(_nonce(nomor, akhir=nomor == len(potongan) - 1), satu, None)
                    for nomor, satu in enumerate(potongan)
                )
            )
        except InvalidTag:
            continue
    raise BerkasTidakTerbuka


def _potongan(aliran: IO[bytes]) -> Iterator[bytes]:
    while satu := aliran.read(POTONGAN + PANJANG_SEGEL):
        yield satu


def _kotak(kunci: str, garam: bytes) -> AESGCM:
    turunan = HKDF(algorithm=SHA256(), length=32, salt=garam, info=b"siasn berkas")
    return AESGCM(turunan.derive(base64.urlsafe_b64decode(kunci)))


def _nonce(nomor: int, *, akhir: bool) -> bytes:
    return nomor.to_bytes(11, "big") + bytes([akhir])
