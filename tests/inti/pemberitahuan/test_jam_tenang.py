"""Quiet hours: the first moment at which a letter may go out."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from serang_asn.inti.pemberitahuan.jam_tenang import JamTenang, kirim_sejak

WIB = ZoneInfo("Asia/Jakarta")
BIASA = JamTenang()
TANPA = JamTenang(None, None, akhir_pekan=False)


def saat(hari: int, jam: int, menit: int = 0) -> datetime:
    """A moment of November 2026, which begins on a Sunday."""
    return datetime(2026, 11, hari, jam, menit, tzinfo=WIB)


@pytest.mark.parametrize(
    ("kini", "tenang", "harapan"),
    [
        (saat(2, 9), BIASA, saat(2, 9)),
        (saat(2, 5, 59), BIASA, saat(2, 6)),
        (saat(2, 6), BIASA, saat(2, 6)),
        (saat(2, 19, 59), BIASA, saat(2, 19, 59)),
        (saat(2, 20), BIASA, saat(3, 6)),
        (saat(2, 23, 59), BIASA, saat(3, 6)),
        (saat(6, 21), BIASA, saat(9, 6)),
        (saat(7, 12), BIASA, saat(9, 6)),
        (saat(8, 23), BIASA, saat(9, 6)),
        (saat(7, 12), JamTenang(akhir_pekan=False), saat(7, 12)),
        (saat(7, 12), JamTenang(None, None), saat(9, 0)),
        (saat(2, 12, 30), JamTenang(time(12), time(13)), saat(2, 13)),
        (saat(2, 13), JamTenang(time(12), time(13)), saat(2, 13)),
        (saat(2, 8), JamTenang(time(8), time(8)), saat(2, 8)),
        (saat(7, 3), TANPA, saat(7, 3)),
    ],
)
def test_kirim_sejak(kini, tenang, harapan):
    assert kirim_sejak(kini, tenang) == harapan


@given(
    menit=st.integers(0, 14 * 24 * 60),
    mulai=st.one_of(st.none(), st.times()),
    selesai=st.times(),
    akhir_pekan=st.booleans(),
)
def test_tidak_mundur_tidak_tenang_dan_paling_lama_empat_hari(menit, mulai, selesai, akhir_pekan):
    kini = saat(2, 0) + timedelta(minutes=menit)
    tenang = JamTenang(mulai, selesai if mulai else None, akhir_pekan)
    hasil = kirim_sejak(kini, tenang)
    assert kini <= hasil <= kini + timedelta(days=4)
    assert kirim_sejak(hasil, tenang) == hasil
