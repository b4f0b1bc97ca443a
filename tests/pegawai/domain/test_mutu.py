"""The score of the data quality."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.mutu import skor

BOBOT = {"berat": 3, "ringan": 1}


@pytest.mark.parametrize(
    ("pegawai", "temuan", "nilai"),
    [
        (0, {}, None),
        (10, {}, "100"),
        (10, {"berat": 10, "ringan": 10}, "0.0"),
        (10, {"ringan": 10}, "75.0"),
        (10, {"berat": 1}, "92.5"),
        (3, {"ringan": 1}, "91.7"),
        (10, {"dihapus": 10}, "100"),
        (100_000, {"ringan": 1}, "99.9"),
    ],
)
def test_skor(pegawai, temuan, nilai):
    assert skor(pegawai, temuan, BOBOT) == (None if nilai is None else Decimal(nilai))


def test_tanpa_pemeriksaan_tidak_ada_skor():
    assert skor(10, {}, {}) is None


@given(st.integers(1, 10_000), st.integers(0, 10_000), st.integers(0, 10_000))
def test_skor_selalu_dalam_rentang_dan_seratus_hanya_tanpa_temuan(pegawai, berat, ringan):
    nilai = skor(pegawai, {"berat": berat, "ringan": ringan}, BOBOT)

    assert nilai is not None
    assert 0 <= nilai <= 100
    assert (nilai == 100) == (berat == ringan == 0)
