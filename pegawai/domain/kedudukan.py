"""What a person is to the office: kinds of ASN and sex, as codes shared by rules, models and files."""

from enum import StrEnum


class JenisAsn(StrEnum):
    """Kind of ASN. Acuan: UU 20/2023 ps. 5; PPPK paruh waktu: KepmenPANRB 16/2025."""

    CPNS = "CPNS"
    PNS = "PNS"
    PPPK = "PPPK"
    PPPK_PW = "PPPK_PW"


class JenisKelamin(StrEnum):
    """Sex as written in office lists."""

    LAKI_LAKI = "L"
    PEREMPUAN = "P"
