from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transparansi.domain.penyamaran import (
    MINIMUM,
    MINIMUM_TERENDAH,
    MinimumTerlaluRendah,
    Terbitan,
    samarkan,
    samarkan_daftar,
    terbitkan,
)

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


def test_unit_yang_disamarkan_tidak_dirinci_sama_sekali() -> None:
    """`PNS disamarkan, CPNS 0` would say that all three are PNS."""
    hasil = terbitkan([3, 8, 40], {"jenis": [[3, 0], [6, 2], [30, 10]]})

    assert hasil.jumlah == (None, None, 40)
    assert hasil.rincian["jenis"][:2] == [[None, None], [None, None]]


def test_unit_yang_disamarkan_bersama_memuat_lebih_dari_satu_kategori() -> None:
    """The two smallest are all PNS; with the margins they alone would still tell it."""
    hasil = terbitkan([3, 8, 10, 40], {"jenis": [[3, 0], [8, 0], [6, 4], [30, 10]]})

    assert hasil.jumlah == (None, None, None, 40)


def test_tanpa_unit_kecil_semua_terbuka() -> None:
    pembagian = {"jenis": [[20, 0], [10, 20]]}

    assert terbitkan([20, 30], pembagian) == Terbitan((20, 30), pembagian)


def pecahan(jumlah: int, kategori: int = 2) -> st.SearchStrategy[list[int]]:
    """A total divided at random."""
    return st.lists(st.integers(0, jumlah), min_size=kategori - 1, max_size=kategori - 1).map(
        lambda batas: [b - a for a, b in zip([0, *sorted(batas)], [*sorted(batas), jumlah], strict=True)]
    )


KOTA = st.lists(st.integers(0, 6), min_size=2, max_size=4).flatmap(
    lambda jumlah: st.tuples(
        st.just(jumlah),
        st.lists(st.tuples(*(pecahan(satu) for satu in jumlah)).map(list), min_size=1, max_size=2),
    )
)


def dunia(terbuka: Sequence[Sequence[int | None]], baris: Sequence[int], kolom: int) -> Iterator[list[int]]:
    """Every count of the first of two categories per unit that fits the cells and all totals."""
    pilihan = []
    for jumlah, sel in zip(baris, terbuka, strict=True):
        pilihan.append([n for n in range(jumlah + 1) if sel[0] in {None, n} and sel[1] in {None, jumlah - n}])
    return (list(satu) for satu in product(*pilihan) if sum(satu) == kolom)


@settings(max_examples=150)
@given(KOTA)
def test_sifat_pegawai_unit_kecil_tidak_dapat_disimpulkan(
    kota: tuple[list[int], list[list[list[int]]]],
) -> None:
    """Who knows all totals, breakdowns and margins of the city finds several worlds for a small unit.

    In some of them not everybody in it is of one category, unless the whole city is.
    """
    jumlah, daftar_tabel = kota
    pembagian = {str(urut): tabel for urut, tabel in enumerate(daftar_tabel)}
    hasil = terbitkan(jumlah, pembagian, MINIMUM_TERENDAH)
    total = sum(jumlah)
    mungkin = [
        satu
        for satu in product(*(range(total + 1) if n is None else [n] for n in hasil.jumlah))
        if sum(satu) == total
    ]

    for kode, tabel in pembagian.items():
        kolom = [sum(satu) for satu in zip(*tabel, strict=True)]
        if not all(kolom):
            continue  # the whole city is of one category
        for b, asli in enumerate(jumlah):
            if not 0 < asli < MINIMUM_TERENDAH:
                continue
            assert hasil.jumlah[b] is None
            assert hasil.rincian[kode][b] == [None, None]
            tersisa = {0, 1}  # categories to which, so far, everybody may belong
            for baris in mungkin:
                if not baris[b]:
                    continue
                for pertama in dunia(hasil.rincian[kode], baris, kolom[0]):
                    isi = (pertama[b], baris[b] - pertama[b])
                    tersisa -= {k for k in tersisa if isi[k] < baris[b]}
                if not tersisa:
                    break
            assert not tersisa, (jumlah, tabel, hasil)


@given(KOTA)
def test_terbitan_tidak_pernah_mengubah_angka(kota: tuple[list[int], list[list[list[int]]]]) -> None:
    jumlah, daftar_tabel = kota
    pembagian = {str(urut): tabel for urut, tabel in enumerate(daftar_tabel)}

    hasil = terbitkan(jumlah, pembagian)

    assert all(n in {None, asli} for n, asli in zip(hasil.jumlah, jumlah, strict=True))
    assert not any(n is not None and 0 < n < MINIMUM for n in hasil.jumlah)
    for kode, tabel in pembagian.items():
        for n, baris, terbuka in zip(hasil.jumlah, tabel, hasil.rincian[kode], strict=True):
            assert all(t in {None, asli} for t, asli in zip(terbuka, baris, strict=True))
            assert n is not None or set(terbuka) == {None}
