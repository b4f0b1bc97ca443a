from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transparansi.domain.penyamaran import MINIMUM, MinimumTerlaluRendah, samarkan, samarkan_daftar

TABEL = st.integers(1, 4).flatmap(
    lambda lebar: st.lists(
        st.lists(st.integers(0, 12), min_size=lebar, max_size=lebar), min_size=1, max_size=4
    )
)


@pytest.mark.parametrize(
    ("jumlah", "terbuka"),
    [
        ([10, 20], [10, 20]),
        ([10, 0], [10, 0]),
        ([4, 20, 9], [None, 20, None]),
        ([5, 20], [5, 20]),
        ([1, 1, 30, 8], [None, None, 30, None]),
        ([3], [None]),
        ([2, 1], [None, None]),
    ],
)
def test_samarkan_daftar(jumlah: list[int], terbuka: list[int | None]) -> None:
    assert samarkan_daftar(jumlah) == terbuka


def test_samarkan_menutup_baris_dan_kolom() -> None:
    assert samarkan([[3, 20, 30], [40, 50, 60], [70, 80, 90]]) == [
        [None, None, 30],
        [None, None, 60],
        [70, 80, 90],
    ]


def test_minimum_di_bawah_tiga_ditolak() -> None:
    with pytest.raises(MinimumTerlaluRendah):
        samarkan([[1]], 2)


@given(TABEL)
def test_tidak_ada_sel_kecil_yang_terbuka(tabel: list[list[int]]) -> None:
    for asli, hasil in zip(tabel, samarkan(tabel), strict=True):
        for jumlah, terbuka in zip(asli, hasil, strict=True):
            assert terbuka in {None, jumlah}
            assert terbuka is None or terbuka == 0 or terbuka >= MINIMUM


@given(TABEL)
def test_setiap_garis_menutup_cukup_banyak(tabel: list[list[int]]) -> None:
    hasil = samarkan(tabel)
    garis = [list(zip(a, h, strict=True)) for a, h in zip(tabel, hasil, strict=True)]
    garis += [list(kolom) for kolom in zip(*garis, strict=True)]

    for sel in garis:
        tertutup = [asli for asli, terbuka in sel if terbuka is None]
        lain = [asli for asli, terbuka in sel if terbuka is not None and asli > 0]
        if tertutup and len(sel) > 1 and lain:
            assert len(tertutup) >= 2
            assert sum(tertutup) >= MINIMUM


@settings(max_examples=60)
@given(st.lists(st.lists(st.integers(0, 6), min_size=2, max_size=2), min_size=2, max_size=2))
def test_serangan_dengan_jumlah_tepi_tidak_menemukan_sel_kecil(tabel: list[list[int]]) -> None:
    """Try every table that fits what is published, margins included: a small cell keeps several values."""
    hasil = samarkan(tabel)
    baris = [sum(satu) for satu in tabel]
    kolom = [sum(satu) for satu in zip(*tabel, strict=True)]
    cocok = [
        (a, b, c, d)
        for a, b, c, d in product(range(13), repeat=4)
        if [a + b, c + d] == baris
        and [a + c, b + d] == kolom
        and all(t is None or t == n for t, n in zip((x for r in hasil for x in r), (a, b, c, d), strict=True))
    ]
    penuh = all(n > 0 for satu in tabel for n in satu)
    for urut, terbuka in enumerate(x for r in hasil for x in r):
        if terbuka is None and penuh and min(baris + kolom) >= MINIMUM:
            assert len({satu[urut] for satu in cocok}) > 1
