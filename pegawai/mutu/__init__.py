"""Checks of the data quality of employees: each one statement, with why it matters and where it is mended."""

from pegawai.mutu import berkas, identitas, jabatan, kedudukan, pangkat
from serang_asn.inti.registri.periksa import periksa

DAFTAR = (*identitas.DAFTAR, *kedudukan.DAFTAR, *pangkat.DAFTAR, *jabatan.DAFTAR, *berkas.DAFTAR)


def daftarkan() -> None:
    """Add the checks of this app."""
    periksa.daftar(*DAFTAR)
