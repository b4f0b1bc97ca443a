"""Personal data beside NIP and NIK."""

from datetime import date

import pytest

from pegawai.domain.profil import periksa_profil

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
