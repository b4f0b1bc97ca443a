"""The other end of `terpisah`: reads a file on stdin, answers with one line of JSON and a picture on stdout.

Started as a process of its own, never imported by the application.
"""

import contextlib
import json
import sys
from typing import Any

from PIL import ImageFile

from serang_asn.inti.isi_berkas import tolakan
from serang_asn.inti.isi_berkas.kenali import JenisIsi, kenali
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak

MEMORI_MAKS = 1024 * 1024 * 1024
DETIK_MAKS = 20


def utama(tugas: str) -> None:
    """Do `tugas` (dokumen, gambar or foto) with stdin; a refusal is an answer too."""
    batasi()
    try:
        jawaban, gambar = kerjakan(tugas, sys.stdin.buffer.read())
    except DokumenDitolak as galat:
        jawaban, gambar = _penolakan(galat), b""
    except (MemoryError, RecursionError):
        jawaban, gambar = _penolakan(tolakan.tak_aman_dibuka()), b""
    sys.stdout.buffer.write(json.dumps(jawaban).encode() + b"\n" + gambar)


def _penolakan(galat: DokumenDitolak) -> dict[str, Any]:
    return {"kode": galat.kode, "pesan": galat.pesan}


def kerjakan(tugas: str, isi: bytes) -> tuple[dict[str, Any], bytes]:
    """Return the kind of `isi` and a picture: the whole check, the thumbnail alone, or a portrait.

    Raises DokumenDitolak.
    """
    from serang_asn.inti.isi_berkas import gambar, pdf

    jenis = kenali(isi)
    if tugas == "foto":
        if jenis is JenisIsi.PDF:
            raise DokumenDitolak("bukan_gambar", "Berkas ini PDF. Unggah foto JPEG, PNG, atau WebP.")
        return {"jenis": JenisIsi.JPEG}, gambar.jadikan_foto(isi, jenis)
    if jenis is not JenisIsi.PDF:
        return {"jenis": jenis}, gambar.kecilkan(isi, jenis)
    if tugas == "dokumen":
        pdf.periksa(isi)
    return {"jenis": jenis}, pdf.halaman_pertama(isi)


def batasi() -> None:
    """Take memory and time away from this process, where the system can, and all leniency."""
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORI_MAKS, MEMORI_MAKS))
        resource.setrlimit(resource.RLIMIT_CPU, (DETIK_MAKS, DETIK_MAKS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
