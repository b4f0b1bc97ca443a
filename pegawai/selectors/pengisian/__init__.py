"""Reads for filling vacant posts: vacancies, dossiers, who could be a candidate, candidates side by side."""

from pegawai.selectors.pengisian.banding import get_perbandingan, susun_lembar
from pegawai.selectors.pengisian.berkas import (
    Berkas,
    count_per_status,
    get_berkas,
    get_ketentuan,
    get_tujuan,
    list_pengisian,
)
from pegawai.selectors.pengisian.calon import BATAS_CALON, CalonPanjang, SaringanCalon, list_calon
from pegawai.selectors.pengisian.lowong import Lowong, list_lowong
from pegawai.selectors.pengisian.publik import list_putusan_publik

__all__ = [
    "BATAS_CALON",
    "Berkas",
    "CalonPanjang",
    "Lowong",
    "SaringanCalon",
    "count_per_status",
    "get_berkas",
    "get_ketentuan",
    "get_perbandingan",
    "get_tujuan",
    "list_calon",
    "list_lowong",
    "list_pengisian",
    "list_putusan_publik",
    "susun_lembar",
]
