import pickle
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.golongan import golongan_dari
from pegawai.domain.ketentuan import PENGURANGAN_MKG, KetentuanBelumBerlaku
from pegawai.domain.masa_kerja import (
    MasaKerja,
    MasaKerjaTidakSah,
    jumlah_jeda_hari,
    masa_kerja_keseluruhan,
    mkg_pada,
    mkg_setelah_naik,
)
from pegawai.domain.periode import Periode

TANGGAL = st.dates(date(1970, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(("tahun", "bulan"), [(1, 12), (1, -1), (-1, 0)])
def test_masa_kerja_months_are_0_to_11(tahun: int, bulan: int) -> None:
    with pytest.raises(MasaKerjaTidakSah) as galat:
        MasaKerja(tahun, bulan)

    assert galat.value.kode == "masa_kerja_invalid"
    assert pickle.loads(pickle.dumps(galat.value)).pesan == galat.value.pesan


@given(st.integers(0, 600))
def test_masa_kerja_from_months_and_back(bulan: int) -> None:
    masa_kerja = MasaKerja.dari_bulan(bulan)

    assert masa_kerja.total_bulan == bulan
    assert masa_kerja < MasaKerja.dari_bulan(bulan + 1)


def test_masa_kerja_reads_as_a_phrase() -> None:
    assert str(MasaKerja(15, 3)) == "15 tahun 3 bulan"


@pytest.mark.parametrize(
    ("tmt_cpns", "per_tanggal", "hasil"),
    [
        # From the office lists, state of 31 December 2025.
        (date(1992, 12, 1), date(2025, 12, 31), (33, 0)),
        (date(2022, 7, 1), date(2025, 12, 31), (3, 5)),
        (date(2011, 1, 1), date(2025, 12, 31), (14, 11)),
        (date(1996, 3, 1), date(2025, 12, 31), (29, 9)),
        (date(2022, 3, 1), date(2025, 12, 31), (3, 9)),
        (date(2025, 12, 1), date(2025, 12, 31), (0, 0)),
        (date(2025, 12, 1), date(2026, 1, 1), (0, 1)),
        (date(2025, 12, 1), date(2025, 11, 30), (0, 0)),
    ],
)
def test_masa_kerja_keseluruhan_office_samples(
    tmt_cpns: date, per_tanggal: date, hasil: tuple[int, int]
) -> None:
    assert masa_kerja_keseluruhan(tmt_cpns, per_tanggal) == MasaKerja(*hasil)


def test_masa_kerja_keseluruhan_adds_recognised_and_takes_cltn_off() -> None:
    cltn = Periode(date(2015, 1, 1), date(2016, 1, 1))

    hasil = masa_kerja_keseluruhan(
        date(2010, 1, 1), date(2020, 1, 1), diakui=MasaKerja(2, 6), daftar_jeda=[cltn]
    )

    assert hasil == MasaKerja(11, 6)


@pytest.mark.parametrize(
    ("per_tanggal", "hari"),
    [
        (date(2015, 1, 1), 0),
        (date(2015, 1, 2), 1),
        (date(2015, 12, 31), 364),
        (date(2016, 1, 1), 365),
        (date(2020, 1, 1), 365),
    ],
)
def test_jumlah_jeda_hari_counts_a_running_spell_so_far(per_tanggal: date, hari: int) -> None:
    assert jumlah_jeda_hari([Periode(date(2015, 1, 1), date(2016, 1, 1))], per_tanggal) == hari


@given(TANGGAL, st.integers(1, 1500), st.integers(0, 1500))
def test_service_stands_still_during_cltn(tmt_cpns: date, sebelum: int, selama: int) -> None:
    mulai = tmt_cpns + timedelta(days=sebelum)
    jeda = [Periode(mulai)]

    saat_mulai = masa_kerja_keseluruhan(tmt_cpns, mulai, daftar_jeda=jeda)
    kemudian = masa_kerja_keseluruhan(tmt_cpns, mulai + timedelta(days=selama), daftar_jeda=jeda)

    # Months differ in length, so days carried over may be worth one month more or less.
    assert abs(saat_mulai.total_bulan - kemudian.total_bulan) <= 1


@pytest.mark.parametrize(
    ("per_tanggal", "hasil"),
    [
        (date(2020, 4, 1), (4, 8)),
        (date(2020, 4, 30), (4, 8)),
        (date(2020, 5, 1), (4, 9)),
        (date(2020, 7, 31), (4, 11)),
        (date(2020, 8, 1), (5, 0)),
        (date(2024, 4, 1), (8, 8)),
    ],
)
def test_mkg_runs_on_from_the_decree(per_tanggal: date, hasil: tuple[int, int]) -> None:
    assert mkg_pada(MasaKerja(4, 8), date(2020, 4, 1), per_tanggal) == MasaKerja(*hasil)


def test_mkg_without_days_of_cltn() -> None:
    assert mkg_pada(MasaKerja(4), date(2020, 4, 1), date(2022, 4, 1), jeda_hari=365) == MasaKerja(5)
    assert mkg_pada(MasaKerja(4), date(2020, 4, 1), date(2020, 5, 1), jeda_hari=90) == MasaKerja(4)


def test_mkg_before_the_decree_is_unknown() -> None:
    with pytest.raises(MasaKerjaTidakSah):
        mkg_pada(MasaKerja(4), date(2020, 4, 1), date(2020, 3, 31))


@pytest.mark.parametrize(
    ("dari", "ke", "mkg", "hasil"),
    [
        ("I/d", "II/a", (10, 3), (4, 3)),
        ("I/d", "II/a", (6, 0), (0, 0)),
        ("I/d", "II/a", (5, 11), (0, 0)),
        ("II/d", "III/a", (16, 7), (11, 7)),
        ("I/c", "III/a", (12, 0), (1, 0)),
        ("II/a", "II/b", (16, 7), (16, 7)),
        ("III/d", "IV/a", (20, 1), (20, 1)),
        ("III/b", "III/c", (20, 1), (20, 1)),
        ("II", "III", (6, 1), (6, 1)),
    ],
)
def test_mkg_setelah_naik(dari: str, ke: str, mkg: tuple[int, int], hasil: tuple[int, int]) -> None:
    sesudah = mkg_setelah_naik(
        MasaKerja(*mkg),
        golongan_dari(dari),
        golongan_dari(ke),
        per_tanggal=date(2026, 4, 1),
        pengurangan=PENGURANGAN_MKG,
    )

    assert sesudah == MasaKerja(*hasil)


def test_mkg_setelah_naik_before_the_first_figure() -> None:
    with pytest.raises(KetentuanBelumBerlaku):
        mkg_setelah_naik(
            MasaKerja(9),
            golongan_dari("I/d"),
            golongan_dari("II/a"),
            per_tanggal=date(1976, 12, 31),
            pengurangan=PENGURANGAN_MKG,
        )
