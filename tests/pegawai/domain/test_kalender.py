"""The grid of a month."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.kalender import BulanTidakSah, baca_bulan, minggu_bulan
from pegawai.domain.periode import tambah_bulan


@pytest.mark.parametrize(
    ("bulan", "pertama", "terakhir", "minggu"),
    [
        ("2026-11", "2026-10-26", "2026-12-06", 6),
        ("2027-02", "2027-02-01", "2027-02-28", 4),
        ("2028-02", "2028-01-31", "2028-03-05", 5),
        ("2026-06", "2026-06-01", "2026-07-05", 5),
    ],
)
def test_minggu_bulan(bulan, pertama, terakhir, minggu):
    hasil = minggu_bulan(baca_bulan(bulan))
    assert (hasil[0][0].isoformat(), hasil[-1][-1].isoformat(), len(hasil)) == (pertama, terakhir, minggu)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_setiap_hari_bulan_ada_tepat_sekali(hari):
    semua = [satu for minggu in minggu_bulan(hari) for satu in minggu]
    assert semua == [semua[0] + timedelta(urut) for urut in range(len(semua))]
    assert semua[0] <= hari.replace(day=1)
    assert tambah_bulan(hari.replace(day=1), 1) - timedelta(1) <= semua[-1]
    assert {len(minggu) for minggu in minggu_bulan(hari)} == {7}


@pytest.mark.parametrize("teks", ["", "2026", "2026-13", "2026-1", "abc", "2026-11-01"])
def test_bulan_yang_tidak_ada(teks):
    with pytest.raises(BulanTidakSah):
        baca_bulan(teks)
