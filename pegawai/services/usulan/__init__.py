"""Proposals: begin one, hand it in, decide on it, finish it."""

from pegawai.services.usulan.alur import (
    ajukan,
    batalkan,
    kembalikan,
    pastikan_berlaku,
    selesaikan,
    setujui,
    tarik,
    terbitkan,
    tolak,
)
from pegawai.services.usulan.buat import buat, hapus_draf, ubah
from pegawai.services.usulan.kesalahan import (
    BelumMemenuhiSyarat,
    BerkasBelumLengkap,
    BukanGiliran,
    SudahDiproses,
    UsulanDitolak,
)
from pegawai.services.usulan.lampiran import cabut_lampiran, komentari, lampirkan

__all__ = [
    "BelumMemenuhiSyarat",
    "BerkasBelumLengkap",
    "BukanGiliran",
    "SudahDiproses",
    "UsulanDitolak",
    "ajukan",
    "batalkan",
    "buat",
    "cabut_lampiran",
    "hapus_draf",
    "kembalikan",
    "komentari",
    "lampirkan",
    "pastikan_berlaku",
    "selesaikan",
    "setujui",
    "tarik",
    "terbitkan",
    "tolak",
    "ubah",
]
