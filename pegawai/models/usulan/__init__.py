"""Proposals, who checks them and what was done with them."""

from pegawai.models.usulan.antrean import PENYIAP, PERAN_SENSITIF, UsulanQuerySet
from pegawai.models.usulan.istilah import (
    LABEL_LANGKAH,
    LABEL_STATUS,
    LANGKAH,
    STATUS,
    STATUS_TERBUKA,
    Pelaku,
    TahapLayanan,
)
from pegawai.models.usulan.pemeriksaan import KomentarUsulan, LampiranUsulan, PeralihanUsulan, TahapUsulan
from pegawai.models.usulan.pokok import KelompokUsulan, Usulan

__all__ = [
    "LABEL_LANGKAH",
    "LABEL_STATUS",
    "LANGKAH",
    "PENYIAP",
    "PERAN_SENSITIF",
    "STATUS",
    "STATUS_TERBUKA",
    "KelompokUsulan",
    "KomentarUsulan",
    "LampiranUsulan",
    "Pelaku",
    "PeralihanUsulan",
    "TahapLayanan",
    "TahapUsulan",
    "Usulan",
    "UsulanQuerySet",
]
