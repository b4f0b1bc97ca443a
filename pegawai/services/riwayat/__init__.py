"""Histories as officers write them: `riwayat.tambah(…)`, `riwayat.koreksi(…)`, `riwayat.batalkan(…)`."""

from pegawai.services.riwayat.kesalahan import (
    AlasanKosong,
    Perbedaan,
    RiwayatDitolak,
    RiwayatPerluAlasan,
    RiwayatSudahDibatalkan,
    RiwayatSudahDiubah,
    RiwayatTidakDikenal,
)
from pegawai.services.riwayat.tulis import TETAP, ambil_jenis, batalkan, jenis_dari, koreksi, tambah
from pegawai.services.riwayat.versi import versi_kini

__all__ = [
    "TETAP",
    "AlasanKosong",
    "Perbedaan",
    "RiwayatDitolak",
    "RiwayatPerluAlasan",
    "RiwayatSudahDibatalkan",
    "RiwayatSudahDiubah",
    "RiwayatTidakDikenal",
    "ambil_jenis",
    "batalkan",
    "jenis_dari",
    "koreksi",
    "tambah",
    "versi_kini",
]
