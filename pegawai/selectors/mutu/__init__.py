"""Reads of the data quality: counts and scores per unit, trend, findings."""

from pegawai.selectors.mutu.ringkasan import BarisMutu, Ringkasan, get_jumlah, get_kota, get_unit
from pegawai.selectors.mutu.temuan import (
    ButirPemeriksaan,
    count_perlu,
    daftar_aksi,
    list_pemeriksaan,
    list_temuan,
    list_temuan_halaman,
    list_temuan_pegawai,
)
from pegawai.selectors.mutu.tren import TitikMutu, list_tren, skor_lalu

__all__ = [
    "BarisMutu",
    "ButirPemeriksaan",
    "Ringkasan",
    "TitikMutu",
    "count_perlu",
    "daftar_aksi",
    "get_jumlah",
    "get_kota",
    "get_unit",
    "list_pemeriksaan",
    "list_temuan",
    "list_temuan_halaman",
    "list_temuan_pegawai",
    "list_tren",
    "skor_lalu",
]
