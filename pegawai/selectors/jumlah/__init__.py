"""Headcounts: one engine for screen, command, exports and the names behind a count."""

from pegawai.selectors.jumlah.hitung import hitung
from pegawai.selectors.jumlah.kamus import is_dimensi, list_dimensi
from pegawai.selectors.jumlah.saringan import saring_keadaan

__all__ = ["hitung", "is_dimensi", "list_dimensi", "saring_keadaan"]
