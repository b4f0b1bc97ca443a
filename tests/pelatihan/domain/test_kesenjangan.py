"""Gaps, their weight, and how well a person fits a post: worked by hand."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pelatihan.domain.kesenjangan import Butir, Kategori, kategori, kesesuaian


@pytest.mark.parametrize(
    ("butir", "kesenjangan", "poin"),
    [
        (Butir(3, 1, 2), 2, "4"),
        (Butir(3, 3, 3), 0, "0"),
        (Butir(2, 4, 3), 0, "0"),  # more than asked closes nothing else
        (Butir(4, 0, 3), 4, "12"),
        (Butir(3, 1, 2, 125), 2, "5"),
        (Butir(2, 1, 1, 175), 1, "1.75"),
        (Butir(3, None, 3, 175), None, "0"),  # nobody assessed: nothing is claimed
    ],
)
def test_kesenjangan_dan_poin(butir, kesenjangan, poin):
    assert butir.kesenjangan == kesenjangan
    assert butir.poin == Decimal(poin)


@pytest.mark.parametrize(
    ("daftar", "nilai"),
    [
        ([], None),
        ([Butir(3, None)], None),
        ([Butir(3, 3), Butir(3, 5)], "100.00"),
        ([Butir(3, 2), Butir(3, 3), Butir(3, 1)], "66.67"),  # 6 of 9
        ([Butir(4, 3)] * 8 + [Butir(4, 4)], "77.78"),  # 28 of 36
        ([Butir(3, 2), Butir(3, None)], "66.67"),  # what was not assessed stays out
        ([Butir(2, 0)], "0.00"),
    ],
)
def test_kesesuaian_jabatan(daftar, nilai):
    assert kesesuaian(daftar) == (None if nilai is None else Decimal(nilai))


@pytest.mark.parametrize(
    ("nilai", "hasil"),
    [
        ("100", Kategori.OPTIMAL), ("80", Kategori.OPTIMAL), ("79.99", Kategori.CUKUP),
        ("68", Kategori.CUKUP), ("67.99", Kategori.KURANG), ("0", Kategori.KURANG),
    ],
)  # fmt: skip
def test_kategori(nilai, hasil):
    assert kategori(Decimal(nilai), Decimal(80), Decimal(68)) == hasil


@given(st.lists(st.builds(Butir, st.integers(1, 5), st.integers(0, 5), st.integers(1, 3)), min_size=1))
def test_kesesuaian_penuh_tepat_bila_tanpa_kesenjangan(daftar):
    nilai = kesesuaian(daftar)

    assert nilai is not None
    assert 0 <= nilai <= 100
    assert (sum(satu.poin for satu in daftar) == 0) == (nilai == 100)
