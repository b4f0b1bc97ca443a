"""Personal data beside NIP and NIK."""

from datetime import date

import pytest

from pegawai.domain.profil import periksa_ganti_nip, periksa_profil
from pegawai.domain.riwayat.karier import Kedudukan
from tests.pegawai.domain.riwayat.orang import kode

BIASA = {"nip": "198503142010012001", "tanggal_lahir": date(1985, 3, 14), "jenis_kelamin": "P"}
HARI_INI = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("ganti", "diharapkan"),
    [
        ({}, []),
        ({"tanggal_lahir": date(1985, 3, 15)}, [("nip_birthdate_mismatch", "peringatan", "tanggal_lahir")]),
        ({"jenis_kelamin": "L"}, [("nip_sex_mismatch", "peringatan", "jenis_kelamin")]),
        ({"nik": "3673015403850003"}, []),
        ({"nik": "3673011403850003"}, [("nik_sex_mismatch", "peringatan", "nik")]),
        ({"nik": "3673015503850003"}, [("nik_birthdate_mismatch", "peringatan", "nik")]),
        ({"nik": "367301"}, [("nik_length", "larang", "nik")]),
        ({"nama": "Siti, S.E."}, [("gelar_dalam_nama", "peringatan", "nama")]),
        ({"nip": "1", "tanggal_lahir": date(2010, 11, 1)}, []),
        ({"nip": "1", "tanggal_lahir": date(2010, 11, 2)}, [("belum_16_tahun", "larang", "tanggal_lahir")]),
    ],
)
def test_profil(ganti, diharapkan):
    temuan = periksa_profil(**BIASA | ganti, per_tanggal=HARI_INI)

    assert [(satu.kode, satu.tingkat, satu.bidang) for satu in temuan] == diharapkan


CPNS = (Kedudukan(date(2010, 1, 1), "CPNS", "AKTIF"), Kedudukan(date(2011, 1, 1), "PNS", "AKTIF"))
PPPK = (Kedudukan(date(2022, 2, 1), "PPPK", "AKTIF"),)


@pytest.mark.parametrize(
    ("nip", "kedudukan", "diharapkan"),
    [
        ("198503142010012002", CPNS, set()),
        ("19850314 201001 2 002", CPNS, set()),
        ("198503142010012002", (), set()),
        ("198503142010012001", CPNS, {"NIP_SAMA"}),
        ("19850314201001200", CPNS, {"NIP_LENGTH"}),
        ("198503142029012002", CPNS, {"NIP_CHECKSUM_DATE"}),
        ("198503152010012002", CPNS, {"nip_birthdate_mismatch"}),
        ("198503142010011002", CPNS, {"nip_sex_mismatch"}),
        ("198503152010011002", CPNS, {"NIP_ORANG_LAIN"}),
        ("198503142010022002", CPNS, {"nip_tmt_mismatch"}),
        ("198503142011012002", CPNS, {"nip_tmt_mismatch"}),
        ("198503142022212002", PPPK, set()),
        ("198503142022212002", CPNS, {"nip_jenis_berbeda"}),
        ("198503142022022002", PPPK, {"nip_jenis_berbeda"}),
        ("198503142010012002", (*PPPK, *CPNS), set()),
    ],
)
def test_ganti_nip(nip, kedudukan, diharapkan):
    temuan = periksa_ganti_nip(
        nip=nip, lama=BIASA["nip"], tanggal_lahir=BIASA["tanggal_lahir"], jenis_kelamin="P",
        kedudukan=kedudukan, per_tanggal=HARI_INI,
    )  # fmt: skip

    assert kode(temuan) == diharapkan
