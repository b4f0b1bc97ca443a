"""The whole check of an uploaded file: size, content, viruses."""

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile, File
from django.template.defaultfilters import filesizeformat

from serang_asn.inti.dokumen.pemindai import pindai
from serang_asn.inti.isi_berkas import terpisah
from serang_asn.inti.isi_berkas.gambar import kecilkan
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak, kosong


@dataclass(frozen=True, slots=True)
class BerkasTerperiksa:
    """A file that passed every check. gambar: its first page, or itself, as a small PNG."""

    isi: bytes = field(repr=False)
    nama: str
    jenis: JenisIsi
    gambar: bytes = field(repr=False)

    @property
    def ukuran(self) -> int:
        return len(self.isi)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.isi).hexdigest()


def periksa(berkas: "File[Any] | bytes") -> BerkasTerperiksa:
    """Check an uploaded file. Raises DokumenDitolak. The name is kept for the record and never trusted."""
    aliran: File[Any] = ContentFile(berkas) if isinstance(berkas, bytes) else berkas
    isi, nama = baca(aliran), PurePath(aliran.name or "").name[:255]
    hasil = terpisah.periksa(isi)
    pindai(isi)
    return BerkasTerperiksa(isi, nama, hasil.jenis, hasil.gambar)


def periksa_foto(berkas: "File[Any] | bytes") -> BerkasTerperiksa:
    """Check a picture and make it a portrait (3:4, JPEG, no metadata). Raises DokumenDitolak."""
    aliran: File[Any] = ContentFile(berkas) if isinstance(berkas, bytes) else berkas
    isi = baca(aliran)
    foto = terpisah.periksa(isi, tugas="foto").gambar
    pindai(isi)
    return BerkasTerperiksa(foto, "foto.jpg", JenisIsi.JPEG, kecilkan(foto, JenisIsi.JPEG))


def baca(berkas: "File[Any]") -> bytes:
    """Return the content of a file that is neither empty nor larger than allowed. Raises DokumenDitolak."""
    if not berkas.size:
        raise kosong()
    if berkas.size > settings.DOKUMEN_UKURAN_MAKS:
        raise DokumenDitolak(
            "terlalu_besar",
            f"Ukuran berkas {filesizeformat(berkas.size)}; paling besar "
            f"{filesizeformat(settings.DOKUMEN_UKURAN_MAKS)}. Pindai dengan 200–300 dpi atau pisahkan "
            "halamannya, lalu unggah lagi.",
        )
    berkas.seek(0)
    return bytes(berkas.read())
