"""Certificates: until when they hold and how that is said."""

from datetime import date
from enum import StrEnum

from pegawai.domain.periode import tambah_bulan

PERINGATAN_HARI = (90, 30, 7)
"""Days before the end on which the holder is told."""


class StatusSertifikat(StrEnum):
    """Where a certificate is: numbered but not signed; issued; from outside: waiting, refused, accepted."""

    DISIAPKAN = "disiapkan"
    TERBIT = "terbit"
    MENUNGGU = "menunggu"
    DITERIMA = "diterima"
    DITOLAK = "ditolak"
    DICABUT = "dicabut"


SAH = frozenset({StatusSertifikat.TERBIT, StatusSertifikat.DITERIMA})
"""States in which a certificate counts."""


def berlaku_sampai(tanggal: date, masa_bulan: int | None) -> date | None:
    """Return the first day on which a certificate of `tanggal` no longer holds; None: it holds for ever."""
    return tambah_bulan(tanggal, masa_bulan) if masa_bulan else None


def peringatan_hari_ini(sampai: date, pada: date) -> int | None:
    """Return the days left when today is one of the days on which the holder is told, else None."""
    sisa = (sampai - pada).days
    return sisa if sisa in PERINGATAN_HARI else None
