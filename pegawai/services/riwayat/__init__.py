"""Histories as officers write them: `riwayat.tambah(…)`, `riwayat.koreksi(…)`, `riwayat.batalkan(…)`."""

from pegawai.services.riwayat.kesalahan import (
    AlasanKosong,
    RiwayatDitolak,
    RiwayatPerluAlasan,
    RiwayatSudahDibatalkan,
    RiwayatTidakDikenal,
)
from pegawai.services.riwayat.tulis import TETAP, ambil_jenis, batalkan, jenis_dari, koreksi, tambah
from serang_asn.inti.versi import VersiBasi, versi_kini

__all__ = [
    "TETAP",
    "AlasanKosong",
    "RiwayatDitolak",
    "RiwayatPerluAlasan",
    "RiwayatSudahDibatalkan",
    "RiwayatTidakDikenal",
    "VersiBasi",
    "ambil_jenis",
    "batalkan",
    "jenis_dari",
    "koreksi",
    "tambah",
    "versi_kini",
]
