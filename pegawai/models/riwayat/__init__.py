"""Histories: every fact about an employee as one dated event with its decree.

An event that was wrong is withdrawn (`dibatalkan_pada`, with the reason), never erased; withdrawn events do
not count. Several events of one kind on one day count in the order in which they were written (by key).
"""

from pegawai.models.riwayat.dasar import Riwayat, RiwayatBermasa, RiwayatBertanggal, RiwayatQuerySet, Sumber
from pegawai.models.riwayat.penempatan import PenugasanTambahan, RiwayatAtasan, RiwayatJabatan
from pegawai.models.riwayat.prestasi import (
    AngkaKredit,
    Ekspektasi,
    PredikatKinerja,
    RiwayatDisiplin,
    RiwayatKinerja,
    RiwayatPendidikan,
    RiwayatPenghargaan,
)
from pegawai.models.riwayat.pribadi import RiwayatCuti, RiwayatKeluarga
from pegawai.models.riwayat.status import RiwayatGaji, RiwayatKedudukan, RiwayatPangkat

__all__ = [
    "RIWAYAT",
    "AngkaKredit",
    "Ekspektasi",
    "PenugasanTambahan",
    "PredikatKinerja",
    "Riwayat",
    "RiwayatAtasan",
    "RiwayatBermasa",
    "RiwayatBertanggal",
    "RiwayatCuti",
    "RiwayatDisiplin",
    "RiwayatGaji",
    "RiwayatJabatan",
    "RiwayatKedudukan",
    "RiwayatKeluarga",
    "RiwayatKinerja",
    "RiwayatPangkat",
    "RiwayatPendidikan",
    "RiwayatPenghargaan",
    "RiwayatQuerySet",
    "Sumber",
]

RIWAYAT: tuple[type[Riwayat], ...] = (
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatJabatan,
    RiwayatPendidikan,
    RiwayatGaji,
    PenugasanTambahan,
    RiwayatKinerja,
    AngkaKredit,
    RiwayatPenghargaan,
    RiwayatDisiplin,
    RiwayatCuti,
    RiwayatKeluarga,
    RiwayatAtasan,
)
