from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.periode import (
    SELAMANYA,
    Periode,
    awal_bulan_berikutnya,
    selisih_bulan,
    tambah_bulan,
)
from pegawai.domain.tanggal import bulan_tahun, tanggal_panjang

TANGGAL = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("tanggal", "bulan", "hasil"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 1), -1, date(2025, 12, 1)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_tambah_bulan(tanggal: date, bulan: int, hasil: date) -> None:
    assert tambah_bulan(tanggal, bulan) == hasil


@pytest.mark.parametrize(
    ("tanggal", "hasil"),
    [
        (date(2026, 3, 1), date(2026, 4, 1)),
        (date(2026, 3, 31), date(2026, 4, 1)),
        (date(2024, 2, 29), date(2024, 3, 1)),
        (date(2026, 12, 31), date(2027, 1, 1)),
    ],
)
def test_awal_bulan_berikutnya(tanggal: date, hasil: date) -> None:
    assert awal_bulan_berikutnya(tanggal) == hasil


@pytest.mark.parametrize(
    ("dari", "sampai", "bulan"),
    [
        (date(2026, 1, 15), date(2026, 2, 14), 0),
        (date(2026, 1, 15), date(2026, 2, 15), 1),
        (date(2026, 1, 15), date(2026, 2, 16), 1),
        (date(2026, 1, 31), date(2026, 2, 27), 0),
        (date(2026, 1, 31), date(2026, 2, 28), 1),
        (date(2026, 1, 31), date(2026, 3, 1), 1),
        (date(2024, 2, 29), date(2025, 2, 27), 11),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
        (date(2024, 2, 29), date(2025, 3, 1), 12),
        (date(2026, 2, 15), date(2026, 1, 15), -1),
        (date(2026, 2, 14), date(2026, 1, 15), 0),
    ],
)
def test_selisih_bulan_counts_reached_days(dari: date, sampai: date, bulan: int) -> None:
    assert selisih_bulan(dari, sampai) == bulan


@given(TANGGAL, st.integers(0, 1200))
def test_selisih_bulan_gives_added_months_back(tanggal: date, bulan: int) -> None:
    kemudian = tambah_bulan(tanggal, bulan)

    assert selisih_bulan(tanggal, kemudian) == bulan == -selisih_bulan(kemudian, tanggal)
    assert selisih_bulan(tanggal, kemudian - timedelta(days=1)) == max(bulan - 1, 0)


@given(TANGGAL, st.integers(0, 400), st.integers(0, 400))
def test_selisih_bulan_never_falls_as_time_goes_on(dari: date, lama: int, lagi: int) -> None:
    sampai = dari + timedelta(days=lama)

    assert selisih_bulan(dari, sampai) <= selisih_bulan(dari, sampai + timedelta(days=lagi))


@pytest.mark.parametrize(
    ("tanggal", "di_dalam"),
    [
        (date(2026, 3, 31), False),
        (date(2026, 4, 1), True),
        (date(2026, 4, 30), True),
        (date(2026, 5, 1), False),
    ],
)
def test_periode_is_half_open(tanggal: date, di_dalam: bool) -> None:
    assert (tanggal in Periode(date(2026, 4, 1), date(2026, 5, 1))) is di_dalam


def test_periode_without_end_lasts() -> None:
    assert date(9999, 12, 30) in Periode(date(2026, 4, 1))
    assert Periode(date(2026, 4, 1)).selesai == SELAMANYA


@pytest.mark.parametrize("selesai", [date(2026, 4, 1), date(2026, 3, 31)])
def test_periode_has_at_least_one_day(selesai: date) -> None:
    with pytest.raises(ValueError, match="periode"):
        Periode(date(2026, 4, 1), selesai)


@given(TANGGAL, st.integers(1, 60), TANGGAL, st.integers(1, 60))
def test_periode_bertumpang_means_a_common_day(satu: date, lama: int, dua: date, lagi: int) -> None:
    dua = satu + (dua - satu) % timedelta(days=90) - timedelta(days=45)
    kiri, kanan = Periode(satu, satu + timedelta(days=lama)), Periode(dua, dua + timedelta(days=lagi))

    hari_bersama = [n for n in range(kiri.hari) if satu + timedelta(days=n) in kanan]

    assert kiri.is_bertumpang(kanan) is kanan.is_bertumpang(kiri) is bool(hari_bersama)


def test_tanggal_panjang_in_indonesian() -> None:
    assert tanggal_panjang(date(2026, 11, 23)) == "23 November 2026"
    assert tanggal_panjang(date(2026, 2, 1)) == "1 Februari 2026"
    assert bulan_tahun(date(2026, 8, 17)) == "Agustus 2026"
