from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.duk import BarisDuk, KriteriaDuk, kriteria_penentu, kunci_duk, peringkat_jabatan
from pegawai.domain.golongan import golongan_dari
from pegawai.domain.jabatan import Eselon, Jenjang
from pegawai.domain.ketentuan import PERINGKAT_JABATAN_DUK
from pegawai.domain.masa_kerja import masa_kerja_keseluruhan

BAKU = BarisDuk(
    kunci=1,
    urut_golongan=34,
    tmt_golongan=date(2020, 4, 1),
    tanggal_lahir=date(1980, 5, 5),
    peringkat_jabatan=5,
    tmt_jabatan=date(2021, 1, 1),
    masa_kerja_bulan=180,
    urut_latihan=3,
    tahun_latihan=2019,
    urut_pendidikan=50,
    tahun_lulus=2003,
)
TANGGAL = st.dates(date(1990, 1, 1), date(1990, 1, 3))
BARIS = st.builds(
    BarisDuk,
    kunci=st.integers(1, 10_000),
    urut_golongan=st.integers(31, 33),
    tmt_golongan=TANGGAL,
    tanggal_lahir=TANGGAL,
    peringkat_jabatan=st.none() | st.integers(1, 2),
    tmt_jabatan=st.none() | TANGGAL,
    masa_kerja_bulan=st.integers(0, 2),
    urut_latihan=st.none() | st.integers(1, 2),
    tahun_latihan=st.none() | st.integers(2000, 2001),
    urut_pendidikan=st.none() | st.integers(1, 2),
    tahun_lulus=st.none() | st.integers(2000, 2001),
)


@pytest.mark.parametrize(
    ("lebih_tinggi", "kriteria"),
    [
        ({"urut_golongan": 41}, KriteriaDuk.GOLONGAN),
        ({"tmt_golongan": date(2020, 3, 31)}, KriteriaDuk.TMT_GOLONGAN),
        ({"peringkat_jabatan": 4}, KriteriaDuk.JABATAN),
        ({"tmt_jabatan": date(2020, 12, 31)}, KriteriaDuk.TMT_JABATAN),
        ({"masa_kerja_bulan": 181}, KriteriaDuk.MASA_KERJA),
        ({"urut_latihan": 4}, KriteriaDuk.LATIHAN_JABATAN),
        ({"tahun_latihan": 2018}, KriteriaDuk.TAHUN_LATIHAN),
        ({"urut_pendidikan": 60}, KriteriaDuk.PENDIDIKAN),
        ({"tahun_lulus": 2002}, KriteriaDuk.TAHUN_LULUS),
        ({"tanggal_lahir": date(1980, 5, 4)}, KriteriaDuk.USIA),
    ],
)
def test_duk_each_criterion_lifts(lebih_tinggi: dict[str, object], kriteria: KriteriaDuk) -> None:
    atas = replace(BAKU, kunci=2, **lebih_tinggi)  # type: ignore[arg-type]

    assert kunci_duk(atas) < kunci_duk(BAKU)
    assert kriteria_penentu(atas, BAKU) is kriteria is kriteria_penentu(BAKU, atas)


@pytest.mark.parametrize(
    "kosong",
    ["peringkat_jabatan", "tmt_jabatan", "urut_latihan", "tahun_latihan", "urut_pendidikan", "tahun_lulus"],
)
def test_duk_unknown_stands_behind_known(kosong: str) -> None:
    assert kunci_duk(BAKU) < kunci_duk(replace(BAKU, **{kosong: None}))


def test_duk_same_in_everything_is_ordered_by_identity() -> None:
    kembar = replace(BAKU, kunci=2)

    assert kriteria_penentu(BAKU, kembar) is None
    assert kunci_duk(BAKU) < kunci_duk(kembar)


def test_duk_example_of_the_circular_on_service() -> None:
    # SE Kepala BAKN 03/SE/1980: both III/d since 1 October 1977, both kepala bagian since 1 April 1978;
    # Gino serves since 1963 and stands above Husein, who serves since 1965.
    kini = date(1980, 1, 1)
    sama = replace(
        BAKU,
        urut_golongan=golongan_dari("III/d").urut,
        tmt_golongan=date(1977, 10, 1),
        tmt_jabatan=date(1978, 4, 1),
    )
    gino = replace(sama, masa_kerja_bulan=masa_kerja_keseluruhan(date(1963, 5, 1), kini).total_bulan)
    husein = replace(
        sama, kunci=0, masa_kerja_bulan=masa_kerja_keseluruhan(date(1965, 1, 1), kini).total_bulan
    )

    assert sorted([husein, gino], key=kunci_duk) == [gino, husein]
    assert kriteria_penentu(gino, husein) is KriteriaDuk.MASA_KERJA


@given(st.lists(BARIS, max_size=12, unique_by=lambda baris: baris.kunci), st.randoms())
def test_duk_is_one_total_order(daftar: list[BarisDuk], acak: object) -> None:
    urutan = sorted(daftar, key=kunci_duk)
    acak.shuffle(daftar)  # type: ignore[attr-defined]

    assert sorted(daftar, key=kunci_duk) == urutan
    for atas, bawah in pairwise(urutan):
        assert kunci_duk(atas) < kunci_duk(bawah)


@given(BARIS, BARIS)
def test_duk_a_criterion_decides_only_when_earlier_ones_tie(satu: BarisDuk, lain: BarisDuk) -> None:
    penentu = kriteria_penentu(satu, lain)
    posisi = len(KriteriaDuk) if penentu is None else list(KriteriaDuk).index(penentu)

    assert kunci_duk(satu)[:posisi] == kunci_duk(lain)[:posisi]
    if penentu is not None:
        assert (kunci_duk(satu) < kunci_duk(lain)) is (kunci_duk(satu)[posisi] < kunci_duk(lain)[posisi])


@pytest.mark.parametrize(
    ("eselon", "jenjang", "peringkat"),
    [
        (Eselon.II_A, None, 1),
        (Eselon.II_B, None, 2),
        (Eselon.IV_B, None, 8),
        (None, Jenjang.AHLI_UTAMA, 3),
        (None, Jenjang.AHLI_MUDA, 9),
        (None, Jenjang.PENYELIA, 9),
        (None, Jenjang.PEMULA, 12),
        (None, None, None),
    ],
)
def test_peringkat_jabatan(eselon: Eselon | None, jenjang: Jenjang | None, peringkat: int | None) -> None:
    hasil = peringkat_jabatan(eselon, jenjang, per_tanggal=date(2026, 1, 1), ketentuan=PERINGKAT_JABATAN_DUK)

    assert hasil == peringkat
