"""Data quality: run the checks, keep what they find, accept what is as it should be."""

from pegawai.services.mutu.pengecualian import TemuanSudahDiterima, cabut, terima
from pegawai.services.mutu.periksa import periksa_orang, periksa_semua, segarkan
from pegawai.services.mutu.tugas import SedangBerjalan, mulai, tugas_terakhir

__all__ = [
    "SedangBerjalan",
    "TemuanSudahDiterima",
    "cabut",
    "mulai",
    "periksa_orang",
    "periksa_semua",
    "segarkan",
    "terima",
    "tugas_terakhir",
]
