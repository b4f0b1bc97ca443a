from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.dimensi import KELOMPOK_USIA
from pegawai.domain.usia import kelompok_usia, usia


@pytest.mark.parametrize(
    ("tanggal_lahir", "per_tanggal", "tahun"),
    [
        (date(1968, 3, 12), date(2026, 3, 11), 57),
        (date(1968, 3, 12), date(2026, 3, 12), 58),
        (date(1968, 3, 12), date(2026, 3, 13), 58),
        (date(2000, 2, 29), date(2001, 2, 27), 0),
        (date(2000, 2, 29), date(2001, 2, 28), 1),
        (date(2000, 2, 29), date(2001, 3, 1), 1),
        (date(2000, 2, 29), date(2004, 2, 28), 3),
        (date(2000, 2, 29), date(2004, 2, 29), 4),
        (date(2000, 2, 28), date(2001, 2, 28), 1),
        (date(2000, 12, 31), date(2001, 1, 1), 0),
        (date(2000, 1, 1), date(2000, 1, 1), 0),
    ],
)
def test_usia_in_whole_years(tanggal_lahir: date, per_tanggal: date, tahun: int) -> None:
    assert usia(tanggal_lahir, per_tanggal) == tahun


def test_usia_before_birth_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="mendahului"):
        usia(date(2000, 1, 2), date(2000, 1, 1))


@pytest.mark.parametrize(
    ("tahun", "kelompok"),
    [(0, "0-20"), (20, "0-20"), (21, "21-25"), (25, "21-25"), (26, "26-30"), (60, "56-60")],
)
def test_kelompok_usia_edges(tahun: int, kelompok: str) -> None:
    assert kelompok_usia(tahun) == kelompok


@given(st.dates(date(1930, 1, 1), date(2010, 12, 31)), st.dates(date(2011, 1, 1), date(2029, 12, 31)))
def test_kelompok_usia_agrees_with_the_headcount(tanggal_lahir: date, per_tanggal: date) -> None:
    dihitung = dict(KELOMPOK_USIA.nilai())[KELOMPOK_USIA.nomor(tanggal_lahir, per_tanggal)]

    assert kelompok_usia(usia(tanggal_lahir, per_tanggal)) == dihitung.kode
