from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.keadaan import (
    Jabatan,
    Kedudukan,
    Pangkat,
    Pendidikan,
    Peristiwa,
    daftar_keadaan,
    keadaan_pada,
)
from pegawai.domain.periode import SELAMANYA

AKTIF, CLTN = 1, 2
CPNS = Kedudukan(date(2010, 1, 1), 1, "CPNS", AKTIF)
PNS = Kedudukan(date(2011, 1, 1), 2, "PNS", AKTIF)
MULAI_CLTN = Kedudukan(date(2015, 1, 1), 3, "PNS", CLTN, masa_kerja=False)
KEMBALI = Kedudukan(date(2016, 1, 1), 4, "PNS", AKTIF)
KARIER = Peristiwa(kedudukan=[KEMBALI, CPNS, MULAI_CLTN, PNS])

TANGGAL = st.dates(date(2020, 1, 1), date(2020, 1, 20))
URUT = st.integers(1, 5)
RIWAYAT = st.builds(
    Peristiwa,
    kedudukan=st.lists(
        st.builds(
            Kedudukan, TANGGAL, URUT, st.sampled_from(["CPNS", "PNS"]), st.integers(1, 2),
            masa_kerja=st.booleans(), diakui_bulan=st.integers(0, 3),
        ),
        max_size=4, unique_by=lambda satu: (satu.tmt, satu.urut),
    ),
    pangkat=st.lists(
        st.builds(Pangkat, TANGGAL, URUT, st.integers(1, 2)), max_size=3, unique_by=lambda p: (p.tmt, p.urut)
    ),
    jabatan=st.lists(
        st.builds(Jabatan, TANGGAL, URUT, st.integers(1, 2), st.integers(1, 2)),
        max_size=3, unique_by=lambda p: (p.tmt, p.urut),
    ),
    pendidikan=st.lists(
        st.builds(Pendidikan, TANGGAL, URUT, st.integers(1, 3), st.integers(1, 3), st.integers(1, 3)),
        max_size=3, unique_by=lambda p: (p.tmt, p.urut),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("tanggal", "jenis_asn"),
    [
        (date(2009, 12, 31), None),
        (date(2010, 1, 1), "CPNS"),
        (date(2010, 12, 31), "CPNS"),
        (date(2011, 1, 1), "PNS"),
    ],
)
def test_no_state_before_the_first_appointment(tanggal: date, jenis_asn: str | None) -> None:
    keadaan = keadaan_pada(tanggal, KARIER)

    assert (keadaan.jenis_asn if keadaan else None) == jenis_asn


@pytest.mark.parametrize(
    ("tanggal", "tmt_masa_kerja"),
    [
        (date(2014, 12, 31), date(2010, 1, 1)),
        (date(2015, 6, 1), date(2010, 1, 1)),
        (date(2015, 12, 31), date(2010, 1, 1)),
        (date(2016, 1, 1), date(2011, 1, 1)),
        (date(2026, 1, 1), date(2011, 1, 1)),
    ],
)
def test_finished_cltn_moves_the_start_of_service(tanggal: date, tmt_masa_kerja: date) -> None:
    keadaan = keadaan_pada(tanggal, KARIER)

    assert keadaan is not None
    assert keadaan.tmt_masa_kerja == tmt_masa_kerja


def test_recognised_months_of_the_first_appointment_alone_count() -> None:
    peristiwa = Peristiwa(
        kedudukan=[
            Kedudukan(date(2010, 3, 31), 1, "CPNS", AKTIF, diakui_bulan=13),
            Kedudukan(date(2011, 1, 1), 2, "PNS", AKTIF, diakui_bulan=99),
        ]
    )

    keadaan = keadaan_pada(date(2012, 1, 1), peristiwa)

    assert keadaan is not None
    assert keadaan.tmt_masa_kerja == date(2009, 2, 28)


def test_latest_written_wins_on_one_day_and_highest_education_ever() -> None:
    peristiwa = Peristiwa(
        kedudukan=[CPNS],
        pangkat=[Pangkat(date(2012, 4, 1), 8, 32), Pangkat(date(2012, 4, 1), 7, 31)],
        jabatan=[Jabatan(date(2012, 1, 1), 1, 10, 100), Jabatan(date(2013, 1, 1), 2, 11, 101)],
        pendidikan=[
            Pendidikan(date(2010, 1, 1), 1, 60, 5, 50),
            Pendidikan(date(2012, 1, 1), 2, 50, 4, 40),
            Pendidikan(date(2011, 1, 1), 3, 60, 5, 51),
        ],
    )

    keadaan = keadaan_pada(date(2012, 6, 1), peristiwa)

    assert keadaan is not None
    assert (keadaan.golongan, keadaan.tmt_golongan) == (32, date(2012, 4, 1))
    assert (keadaan.jabatan, keadaan.unit, keadaan.tmt_jabatan) == (10, 100, date(2012, 1, 1))
    assert (keadaan.tingkat, keadaan.pendidikan) == (5, 51)


def test_daftar_keadaan_merges_equal_neighbours_and_ends_never() -> None:
    peristiwa = Peristiwa(
        kedudukan=[CPNS, Kedudukan(date(2010, 6, 1), 9, "CPNS", AKTIF), PNS],
        pangkat=[Pangkat(date(2009, 1, 1), 1, 31)],
    )

    daftar = [(mulai, selesai, keadaan.jenis_asn) for mulai, selesai, keadaan in daftar_keadaan(peristiwa)]

    assert daftar == [
        (date(2010, 1, 1), date(2011, 1, 1), "CPNS"),
        (date(2011, 1, 1), SELAMANYA, "PNS"),
    ]


def test_daftar_keadaan_of_nobody_is_empty() -> None:
    assert daftar_keadaan(Peristiwa(pangkat=[Pangkat(date(2012, 4, 1), 7, 31)])) == []


@given(RIWAYAT)
def test_daftar_keadaan_says_every_day_what_keadaan_pada_says(peristiwa: Peristiwa) -> None:
    daftar = daftar_keadaan(peristiwa)

    for mulai, selesai, keadaan in daftar:
        assert mulai < selesai
        assert keadaan_pada(selesai - timedelta(days=1), peristiwa) == keadaan
    for hari in (date(2019, 12, 31) + timedelta(days=n) for n in range(25)):
        berlaku = [keadaan for mulai, selesai, keadaan in daftar if mulai <= hari < selesai]
        assert berlaku == [keadaan for keadaan in [keadaan_pada(hari, peristiwa)] if keadaan]
    for (_, selesai, kini), (mulai, _, berikut) in pairwise(daftar):
        assert selesai == mulai
        assert kini != berikut
    assert not daftar or daftar[-1][1] == SELAMANYA
