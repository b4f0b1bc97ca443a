"""Reasons for reading sensitive data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.akses import LABEL, Keperluan, is_bermakna, susun_alasan


@pytest.mark.parametrize(
    ("uraian", "bermakna"),
    [
        ("", False),
        ("x", False),
        ("cek cek", False),
        ("aaaaaaaaaaaaaaaa", False),
        ("abababababab", False),
        ("..........", False),
        ("pensiun 12", False),
        ("Pensiun 123", True),
        ("Surat 800/12", True),
        ("Laporan inspektorat", True),
    ],
)
def test_bermakna(uraian, bermakna):
    assert is_bermakna(uraian) is bermakna


@given(st.text(max_size=200))
def test_yang_pendek_tidak_pernah_bermakna(uraian):
    if len(uraian) < 10:
        assert not is_bermakna(uraian)


def test_setiap_keperluan_bernama_dan_alasannya_muat():
    assert set(LABEL) == set(Keperluan)
    for satu in Keperluan:
        assert len(susun_alasan(satu, "x" * 140)) <= 200
    assert susun_alasan(Keperluan.DISIPLIN, " laporan \n 12 ") == "Penanganan disiplin: laporan 12"
