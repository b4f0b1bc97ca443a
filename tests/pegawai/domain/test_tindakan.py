"""How people come, return and move."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.nip import JenisNip, susun_nip
from pegawai.domain.riwayat import karier as k
from pegawai.domain.temuan import larang, peringatan, tanpa_ulangan
from pegawai.domain.tindakan import (
    BERKONTRAK,
    Jalur,
    periksa_bawa_jabatan,
    periksa_kembali,
    periksa_nip_masuk,
    periksa_pindah,
)
from tests.pegawai.domain.riwayat.orang import KARIER, PELAKSANA, karier, kode

HARI_INI = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("nip", "jalur", "tmt", "hasil"),
    [
        ("199903142025032001", Jalur.CPNS, date(2025, 3, 1), set()),
        ("199903142025032001", Jalur.PINDAH_MASUK, date(2025, 3, 1), set()),
        ("199003142025212001", Jalur.PPPK, date(2025, 7, 1), set()),
        ("199003142025212001", Jalur.CPNS, date(2025, 7, 1), {"nip_jenis_berbeda"}),
        ("199903142025032001", Jalur.PPPK_PW, date(2025, 3, 1), {"nip_jenis_berbeda"}),
        ("199903142025032001", Jalur.CPNS, date(2025, 4, 1), {"nip_tmt_mismatch"}),
        ("200903142025032001", Jalur.CPNS, date(2025, 3, 1), {"NIP_CHECKSUM_DATE"}),
        ("200808142025032001", Jalur.CPNS, date(2025, 3, 1), {"nip_usia_tmt"}),
        ("19990314202503200", Jalur.CPNS, date(2025, 3, 1), {"NIP_LENGTH"}),
    ],
)
def test_nip_pendatang(nip, jalur, tmt, hasil):
    assert kode(periksa_nip_masuk(nip, jalur, tmt, HARI_INI)) == hasil


@given(
    lahir=st.dates(min_value=date(1970, 1, 1), max_value=date(2000, 12, 31)),
    tmt=st.dates(min_value=date(2020, 1, 1), max_value=date(2026, 10, 31)),
    kelamin=st.sampled_from("LP"),
    urut=st.integers(1, 999),
    jalur=st.sampled_from(Jalur),
)
def test_nip_yang_disusun_dari_datanya_tidak_dipersoalkan(lahir, tmt, kelamin, urut, jalur):
    jenis = JenisNip.PPPK if jalur in BERKONTRAK else JenisNip.PNS
    nip = susun_nip(lahir, tmt, kelamin, urut, jenis=jenis)

    assert kode(periksa_nip_masuk(nip.teks, jalur, tmt, HARI_INI)) == set()


def test_kembali_hanya_bila_belum_aktif():
    assert kode(periksa_kembali(date(2020, 1, 1), KARIER)) == {"SUDAH_AKTIF"}
    cltn = k.Kedudukan(date(2019, 1, 1), "PNS", "CLTN", "CLTN", urut=3)
    assert kode(periksa_kembali(date(2020, 1, 1), karier(kedudukan=(*KARIER.kedudukan, cltn)))) == set()


def test_pindah_ke_tempat_yang_sama_dan_kembar():
    lain = k.Tempat(9, 9, "Arsiparis", "Dinas Sosial")
    sehari = (
        *KARIER.jabatan,
        k.Jabatan(date(2020, 1, 1), lain, urut=2),
        k.Jabatan(date(2020, 1, 1), PELAKSANA, urut=3),
    )

    assert kode(periksa_pindah(k.Jabatan(date(2020, 1, 1), PELAKSANA), KARIER)) == {"SUDAH_DI_SANA"}
    assert kode(periksa_pindah(k.Jabatan(date(2020, 1, 1), lain), KARIER)) == set()
    assert kode(periksa_pindah(k.Jabatan(date(2020, 1, 1), lain), karier(jabatan=sehari))) == {
        "JABATAN_KEMBAR"
    }
    ketiga = k.Jabatan(date(2020, 1, 1), k.Tempat(9, 8, "Arsiparis", "Dinas Lain"))
    assert kode(periksa_pindah(ketiga, karier(jabatan=sehari))) == {"PINDAH_BERTABRAKAN"}
    assert kode(periksa_pindah(ketiga, KARIER)) == set()


@pytest.mark.parametrize(
    ("jenis", "tujuan", "hasil"),
    [
        ("jpt", "Dinas Sosial", {"jabatan_manajerial_ikut"}),
        ("administrator", "Dinas Sosial", {"jabatan_manajerial_ikut"}),
        ("pengawas", "Dinas Sosial", {"jabatan_manajerial_ikut"}),
        ("administrator", "Dinas Kesehatan", set()),
        ("fungsional", "Dinas Sosial", set()),
        ("pelaksana", "Dinas Sosial", set()),
    ],
)
def test_jabatan_manajerial_tidak_ikut_diam_diam(jenis, tujuan, hasil):
    kini = k.Jabatan(date(2020, 1, 1), k.Tempat(1, 1, "Kepala Bidang", "Dinas Kesehatan", jenis=jenis))

    assert {satu.kode for satu in periksa_bawa_jabatan(kini, tujuan)} == hasil


def test_kalimat_yang_sama_disebut_sekali():
    daftar = [
        peringatan("a", "Sama.", "", "golongan"),
        peringatan("a", "Sama.", "", "jabatan"),
        larang("b", "Lain."),
    ]

    assert tanpa_ulangan(daftar) == [daftar[0], daftar[2]]
