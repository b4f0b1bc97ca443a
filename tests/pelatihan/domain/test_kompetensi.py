"""Which assessment counts, and until when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pelatihan.domain.kompetensi import KEKUATAN, Bukti, SumberPenilaian, berlaku_sampai, bukti_berlaku

PADA = date(2026, 11, 25)
PUSAT, ATASAN, MANDIRI = (
    SumberPenilaian.PUSAT_PENILAIAN,
    SumberPenilaian.ATASAN,
    SumberPenilaian.MANDIRI,
)


def bukti(sumber=PUSAT, tanggal=date(2026, 1, 1), sampai=date(2027, 1, 1), tingkat=2):
    return Bukti(sumber, tanggal, sampai, tingkat)


@pytest.mark.parametrize(
    ("daftar", "tingkat"),
    [
        ([], None),
        ([bukti(sampai=PADA)], None),  # its last day is the day before
        ([bukti(sampai=date(2026, 11, 26))], 2),
        ([bukti(tanggal=date(2026, 11, 26))], None),  # made later
        ([bukti(tanggal=PADA)], 2),
        ([bukti(tingkat=1), bukti(ATASAN, date(2026, 10, 1), tingkat=4)], 1),  # measured goes before judged
        ([bukti(ATASAN, tingkat=2), bukti(MANDIRI, date(2026, 10, 1), tingkat=5)], 2),
        ([bukti(tingkat=1), bukti(SumberPenilaian.PELATIHAN, date(2026, 2, 1), tingkat=3)], 3),  # newer
        ([bukti(tingkat=3), bukti(SumberPenilaian.TES, tingkat=2)], 3),  # same day: the higher level
        ([bukti(sampai=date(2026, 6, 1), tingkat=3), bukti(MANDIRI, tingkat=1)], 1),  # the stronger expired
        ([bukti(tingkat=0)], 0),
    ],
)
def test_bukti_yang_berlaku(daftar, tingkat):
    terpilih = bukti_berlaku(daftar, PADA)

    assert (terpilih.tingkat if terpilih else None) == tingkat


@given(
    st.lists(
        st.builds(
            Bukti,
            st.sampled_from(SumberPenilaian),
            st.dates(date(2024, 1, 1), date(2027, 1, 1)),
            st.dates(date(2024, 1, 1), date(2028, 1, 1)),
            st.integers(0, 5),
        )
    )
)
def test_tidak_ada_bukti_sah_yang_lebih_kuat(daftar):
    terpilih = bukti_berlaku(daftar, PADA)

    sah = [satu for satu in daftar if satu.tanggal <= PADA < satu.berlaku_sampai]
    assert (terpilih is None) == (not sah)
    for satu in sah:
        assert terpilih is not None
        assert KEKUATAN[terpilih.sumber] >= KEKUATAN[satu.sumber]
        if KEKUATAN[terpilih.sumber] == KEKUATAN[satu.sumber]:
            assert (terpilih.tanggal, terpilih.tingkat) >= (satu.tanggal, satu.tingkat)


@pytest.mark.parametrize(
    ("tanggal", "bulan", "sampai"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 1), 36, date(2029, 3, 1)),
    ],
)
def test_masa_berlaku(tanggal, bulan, sampai):
    assert berlaku_sampai(tanggal, bulan) == sampai
