"""Files made of a list in the background: kept as documents of their owner, for a while."""

import hashlib
from datetime import timedelta
from typing import Any, BinaryIO

from django.core.files import File
from django.db import transaction
from django.utils import timezone

from serang_asn.inti.models import Dokumen

JENIS = "ekspor"
POTONGAN = 1024 * 1024
DISIMPAN = timedelta(days=7)
"""How long an export stays: long enough to fetch it, too short to become a second, stale register."""


@transaction.atomic
def simpan(*, berkas: BinaryIO, nama: str, tipe_isi: str, judul: str, oleh: Any) -> Dokumen:
    """Keep a finished export as a private document of `oleh`; the outdated ones of the same account go."""
    buang_lama(oleh=oleh)
    berkas.seek(0)
    sidik = hashlib.sha256()
    while potongan := berkas.read(POTONGAN):
        sidik.update(potongan)
    ukuran = berkas.tell()
    berkas.seek(0)
    dokumen = Dokumen(
        jenis=JENIS,
        judul=judul[:200],
        nama_asli=nama[:255],
        tipe_isi=tipe_isi,
        ukuran=ukuran,
        sha256=sidik.hexdigest(),
        akses=Dokumen.Akses.PRIBADI,
        diunggah_oleh=oleh,
    )
    dokumen.berkas.save(nama, File(berkas), save=True)
    return dokumen


def buang_lama(*, oleh: Any) -> int:
    """Delete the exports of an account that are older than DISIMPAN, files included; return how many."""
    lama = Dokumen.objects.filter(jenis=JENIS, diunggah_oleh=oleh, dibuat_pada__lt=timezone.now() - DISIMPAN)
    berkas = [(satu.berkas.storage, satu.berkas.name) for satu in lama]
    banyak, _ = lama.delete()
    for penyimpanan, nama in berkas:
        transaction.on_commit(lambda p=penyimpanan, n=nama: p.delete(n))  # type: ignore[misc]
    return banyak
