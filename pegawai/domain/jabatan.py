"""Kinds and levels of posts. Acuan: UU 20/2023 ps. 13–19; PP 11/2017 ps. 46–80."""

from enum import StrEnum


class JenisJabatan(StrEnum):
    """Kind of post: managerial (jpt, administrator, pengawas) or not (fungsional, pelaksana)."""

    JPT = "jpt"
    ADMINISTRATOR = "administrator"
    PENGAWAS = "pengawas"
    FUNGSIONAL = "fungsional"
    PELAKSANA = "pelaksana"


class Jenjang(StrEnum):
    """Level of a functional post, keahlian first, highest first."""

    AHLI_UTAMA = "ahli_utama"
    AHLI_MADYA = "ahli_madya"
    AHLI_MUDA = "ahli_muda"
    AHLI_PERTAMA = "ahli_pertama"
    PENYELIA = "penyelia"
    MAHIR = "mahir"
    TERAMPIL = "terampil"
    PEMULA = "pemula"
