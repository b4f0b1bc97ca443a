"""Working days over weekends, closed days, years and leap days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.hari_kerja import hari_kerja, hari_kerja_antara, is_hari_kerja, tenggat

HARI = st.dates(date(2020, 1, 1), date(2030, 12, 31))
LIBUR = frozenset({date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1), date(2028, 2, 29)})
SEHARI = timedelta(days=1)


@pytest.mark.parametrize(
    ("sejak", "banyak", "akhir"),
    [
        (date(2026, 3, 2), 1, date(2026, 3, 3)),
        (date(2026, 3, 6), 1, date(2026, 3, 9)),
        (date(2026, 3, 7), 1, date(2026, 3, 9)),
        (date(2026, 3, 2), 5, date(2026, 3, 9)),
        (date(2026, 3, 2), 0, date(2026, 3, 2)),
        (date(2026, 12, 23), 1, date(2026, 12, 28)),  # over Christmas and its collective leave
        (date(2026, 12, 24), 1, date(2026, 12, 28)),  # begun on a closed day
        (date(2026, 12, 23), 5, date(2027, 1, 4)),  # and over the new year
        (date(2028, 2, 28), 1, date(2028, 3, 1)),  # a closed leap day
    ],
)
def test_tenggat(sejak, banyak, akhir):
    assert tenggat(sejak, banyak, LIBUR) == akhir


@given(sejak=HARI, banyak=st.integers(0, 30), jeda=st.sets(st.integers(0, 60), max_size=10))
def test_tenggat_adalah_hari_kerja_ke_sekian(sejak, banyak, jeda):
    libur = {sejak + timedelta(days=n) for n in jeda}
    akhir = tenggat(sejak, banyak, libur)
    assert hari_kerja_antara(sejak, akhir, libur) == banyak
    assert banyak == 0 or is_hari_kerja(akhir, libur)


@given(dari=HARI, selisih=st.integers(-20, 60), jeda=st.sets(st.integers(0, 60), max_size=10))
def test_antara_sama_dengan_menghitung_satu_satu(dari, selisih, jeda):
    libur = {dari + timedelta(days=n) for n in jeda}
    sampai = dari + timedelta(days=selisih)
    hari = [dari + timedelta(days=n) for n in range(1, selisih + 1)]
    kerja = [satu for satu in hari if satu.weekday() < 5 and satu not in libur]
    assert hari_kerja_antara(dari, sampai, libur) == len(kerja)
    assert hari_kerja(dari + SEHARI, sampai + SEHARI, libur) == tuple(kerja)
