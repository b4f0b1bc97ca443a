"""Opens files that strangers made in a process of its own: a crash, a loop or a bomb ends there."""

import json
import logging
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from serang_asn.inti.isi_berkas import tolakan
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak

logger = logging.getLogger(__name__)

AKAR = str(Path(__file__).resolve().parents[3])
PERINTAH = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from serang_asn.inti.isi_berkas.anak import utama; utama(sys.argv[2])"
)
DETIK_MAKS = 40


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """What an accepted file is. gambar: its first page or itself, small, as PNG; for `foto` the JPEG."""

    jenis: JenisIsi
    gambar: bytes


def periksa(isi: bytes, *, tugas: Literal["dokumen", "gambar", "foto"] = "dokumen") -> HasilPeriksa:
    """Check `isi` and draw it. Raises DokumenDitolak.

    tugas: `dokumen` checks everything and draws the first page, `gambar` only draws what was checked once,
    `foto` makes a portrait of a picture.
    """
    if not isi:
        raise tolakan.kosong()
    try:
        hasil = subprocess.run(
            [sys.executable, "-I", "-c", PERINTAH, AKAR, tugas],
            input=isi,
            capture_output=True,
            timeout=DETIK_MAKS,
            check=True,
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as galat:
        logger.warning("file of %s bytes ended its reader: %s", len(isi), type(galat).__name__)
        raise tolakan.tak_aman_dibuka() from galat
    kepala, _, gambar = hasil.stdout.partition(b"\n")
    jawaban = json.loads(kepala)
    if "pesan" in jawaban:
        raise DokumenDitolak(jawaban["kode"], jawaban["pesan"])
    return HasilPeriksa(JenisIsi(jawaban["jenis"]), gambar)
