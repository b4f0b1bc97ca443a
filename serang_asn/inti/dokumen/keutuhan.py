"""Checks of `manage.py periksa_data`: rows and files of documents belong together, byte for byte."""

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from functools import reduce
from operator import or_

from django.core.files.storage import Storage, storages
from django.db.models import Q
from django.utils import timezone

from serang_asn.inti.dokumen.penyandian import BerkasTidakTerbuka
from serang_asn.inti.dokumen.penyimpanan import buka
from serang_asn.inti.models import Dokumen
from serang_asn.inti.registri.dokumen import pemilik_dokumen
from serang_asn.inti.registri.periksa import Pemeriksaan, Temuan, periksa

POTONGAN = 1024 * 1024
LEMBAR = 2_000
MASA_TUNGGU = timedelta(days=7)


def berkas_utuh() -> Iterator[Temuan]:
    """Read every file and compare size and hash with its row; one query per LEMBAR rows."""
    semua = Dokumen.objects.order_by("pk").only("kode", "berkas", "sha256", "ukuran", "tersandi")
    for dokumen in semua.iterator(chunk_size=LEMBAR):
        try:
            sha256, ukuran = _sidik(dokumen)
        except FileNotFoundError:
            yield Temuan(str(dokumen.kode), "Berkas dokumen ini tidak ada di penyimpanan.")
            continue
        except BerkasTidakTerbuka as galat:
            yield Temuan(str(dokumen.kode), galat.pesan)
            continue
        if (sha256, ukuran) != (dokumen.sha256, dokumen.ukuran):
            yield Temuan(str(dokumen.kode), "Isi berkas berbeda dari yang dicatat saat disimpan.")


def berkas_bertuan() -> Iterator[Temuan]:
    """Name files that no row knows: left by a process that was killed, or put there by hand."""
    dikenal = set(Dokumen.objects.values_list("berkas", flat=True).iterator(chunk_size=LEMBAR))
    for nama in _semua_berkas(storages["default"]):
        if nama not in dikenal and nama.removesuffix(".png") not in dikenal:
            yield Temuan(nama, "Berkas di penyimpanan ini tidak dicatat oleh dokumen mana pun.")


def dokumen_dipakai() -> Iterator[Temuan]:
    """Name documents that nobody owns a week after their upload: drafts that were never finished."""
    milik = reduce(or_, (satu.milik() for satu in pemilik_dokumen), Q(pk__in=[]))
    lama = Dokumen.objects.filter(~milik, dibuat_pada__lt=timezone.now() - MASA_TUNGGU)
    for kode in lama.order_by("pk").values_list("kode", flat=True):
        yield Temuan(str(kode), "Dokumen ini diunggah, tetapi tidak dipakai oleh riwayat mana pun.")


def daftarkan() -> None:
    """Add the checks of documents."""
    periksa.daftar(
        Pemeriksaan(
            "dokumen_utuh", 60, "Setiap dokumen mempunyai berkasnya, utuh", invarian=True,
            jalankan=berkas_utuh,
        ),
        Pemeriksaan(
            "dokumen_bertuan", 170, "Setiap berkas dicatat oleh dokumen", invarian=False,
            jalankan=berkas_bertuan,
        ),
        Pemeriksaan(
            "dokumen_dipakai", 180, "Setiap dokumen dipakai", invarian=False, jalankan=dokumen_dipakai
        ),
    )  # fmt: skip


def _sidik(dokumen: Dokumen) -> tuple[str, int]:
    sidik, ukuran = hashlib.sha256(), 0
    with buka(dokumen) as aliran:
        while potongan := aliran.read(POTONGAN):
            sidik.update(potongan)
            ukuran += len(potongan)
    return sidik.hexdigest(), ukuran


def _semua_berkas(penyimpanan: Storage, folder: str = "") -> Iterator[str]:
    try:
        anak, berkas = penyimpanan.listdir(folder)
    except FileNotFoundError:  # nothing was stored yet
        return
    for nama in berkas:
        yield f"{folder}/{nama}" if folder else nama
    for nama in anak:
        yield from _semua_berkas(penyimpanan, f"{folder}/{nama}" if folder else nama)
