"""Giving out the right to rate: codes on a sheet or a receipt, of which only hashes are kept."""

import random
from datetime import date, timedelta
from typing import Any

from django.db import transaction

from pegawai.domain.kesalahan import KesalahanAturan
from transparansi import kunci
from transparansi.models import Kunjungan
from transparansi.models.ketentuan import get_angka

TERBANYAK = 500


class TerbitanDitolak(KesalahanAturan):
    """Too many codes at once, or a service or officer of another unit."""

    def __init__(self, pesan: str) -> None:
        super().__init__("terbitan_ditolak", pesan)


@transaction.atomic
def terbitkan(
    *, unit: Any, jumlah: int, hari: date, oleh: Any, layanan: Any = None, petugas: Any = None
) -> list[str]:
    """Make `jumlah` codes for visits to `unit` on `hari` and return them; they cannot be read again later.

    Rows are written in another order than the codes come back, so that the order of the paper says nothing.
    Raises TerbitanDitolak.
    """
    if not 1 <= jumlah <= TERBANYAK:
        raise TerbitanDitolak(f"Jumlah kode sekali terbit 1 sampai {TERBANYAK}.")
    for milik in (layanan, petugas):
        if milik is not None and milik.unit_id != unit.pk:
            raise TerbitanDitolak(f"“{milik}” bukan milik {unit}.")
    kedaluwarsa = hari + timedelta(days=get_angka(hari, "nilai.masa_kode")["nilai.masa_kode"])
    daftar = [kunci.buat_kode() for _ in range(jumlah)]
    baris = [
        Kunjungan(
            sidik=kunci.sidik_kode(satu), unit=unit, layanan=layanan, petugas=petugas, hari=hari,
            kedaluwarsa=kedaluwarsa, dibuat_oleh=oleh,
        )
        for satu in daftar
    ]  # fmt: skip
    random.shuffle(baris)
    Kunjungan.objects.bulk_create(baris)
    return daftar
