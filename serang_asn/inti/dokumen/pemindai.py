"""Scanning for viruses: the setting names a callable; here is the one that asks clamd.

A scanner takes an open binary file and returns a `Putusan`. When it cannot be asked, nothing is accepted.
"""

import io
import logging
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from django.conf import settings
from django.utils.module_loading import import_string

from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak

logger = logging.getLogger(__name__)

DETIK_MAKS = 30
POTONGAN = 64 * 1024
JAWABAN_MAKS = 4096


@dataclass(frozen=True, slots=True)
class Putusan:
    """What a scanner says. nama: what it found, empty when clean."""

    bersih: bool
    nama: str = ""


Pemindai = Callable[[BinaryIO], Putusan]


class PemindaiGagal(Exception):
    """The scanner was reached but gave no verdict."""


def pindai(isi: bytes) -> None:
    """Ask the scanner of DOKUMEN_PEMINDAI about `isi`; without one, nothing happens.

    Raises DokumenDitolak when it finds something, and also when it cannot be asked.
    """
    if not settings.DOKUMEN_PEMINDAI:
        return
    pemindai: Pemindai = import_string(settings.DOKUMEN_PEMINDAI)
    try:
        putusan = pemindai(io.BytesIO(isi))
    except (OSError, PemindaiGagal) as galat:
        logger.exception("virus scanner gave no verdict")
        raise DokumenDitolak(
            "pemindai_tidak_tersedia",
            "Pemeriksaan virus sedang tidak tersedia, sehingga berkas belum dapat diterima. "
            "Coba lagi beberapa menit lagi, atau hubungi administrator sistem.",
        ) from galat
    if not putusan.bersih:
        logger.warning("virus scanner found %s in an upload of %s bytes", putusan.nama, len(isi))
        raise DokumenDitolak(
            "virus",
            f"Pemeriksaan virus menemukan {putusan.nama or 'isi berbahaya'} dalam berkas ini. Berkas tidak "
            "disimpan. Periksa komputer asal berkas ini.",
        )


def clamd(berkas: BinaryIO) -> Putusan:
    """Stream a file to clamd at DOKUMEN_CLAMD (INSTREAM) and return its verdict.

    Raises OSError when it cannot be reached, PemindaiGagal when it answers with an error.
    """
    with _sambung(settings.DOKUMEN_CLAMD) as saluran:
        saluran.sendall(b"zINSTREAM\0")
        while potongan := berkas.read(POTONGAN):
            saluran.sendall(struct.pack("!I", len(potongan)) + potongan)
        saluran.sendall(struct.pack("!I", 0))
        jawaban = _jawaban(saluran)
    isi = jawaban.removeprefix("stream: ")
    if isi == "OK":
        return Putusan(bersih=True)
    if isi.endswith(" FOUND"):
        return Putusan(bersih=False, nama=isi.removesuffix(" FOUND"))
    raise PemindaiGagal(jawaban)


def _sambung(alamat: str) -> socket.socket:
    """Connect to `unix:/path` or `tcp:host:port`."""
    jenis, _, tujuan = alamat.partition(":")
    if jenis == "unix":
        saluran = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        saluran.settimeout(DETIK_MAKS)
        try:
            saluran.connect(tujuan)
        except OSError:
            saluran.close()
            raise
        return saluran
    inang, _, porta = tujuan.rpartition(":")
    return socket.create_connection((inang.strip("[]"), int(porta)), timeout=DETIK_MAKS)


def _jawaban(saluran: socket.socket) -> str:
    isi = b""
    while not isi.endswith(b"\0") and len(isi) < JAWABAN_MAKS:
        potongan = saluran.recv(JAWABAN_MAKS)
        if not potongan:
            break
        isi += potongan
    return isi.rstrip(b"\0\n").decode(errors="replace")
