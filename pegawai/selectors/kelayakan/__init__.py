"""Reads of eligibility: dossiers for the engines, the parameters in force, the answers."""

from pegawai.selectors.kelayakan.daftar import (
    Ringkasan,
    hitung_per_tahun,
    list_hasil,
    pilihan_ringkasan,
)
from pegawai.selectors.kelayakan.dosir import Subjek, baca_dosir, list_subjek, subjek_dari
from pegawai.selectors.kelayakan.jawaban import get_ketentuan, get_periode, hitung, nilai_satu, nilai_semua

__all__ = [
    "Ringkasan",
    "Subjek",
    "baca_dosir",
    "get_ketentuan",
    "get_periode",
    "hitung",
    "hitung_per_tahun",
    "list_hasil",
    "list_subjek",
    "nilai_satu",
    "nilai_semua",
    "pilihan_ringkasan",
    "subjek_dari",
]
