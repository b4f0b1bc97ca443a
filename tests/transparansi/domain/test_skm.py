"""The survey index against tables computed by hand, and what must hold of every survey."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transparansi.domain import skm
from transparansi.domain.skm import Mutu

JAWABAN = st.lists(st.integers(1, 4), min_size=9, max_size=9)


def survei(*unsur: tuple[int, ...]) -> list[list[int]]:
    """Turn a table with one row per element into one row per respondent."""
    return [list(satu) for satu in zip(*unsur, strict=True)]


# Five respondents, computed by hand:
# U1 4 4 3 3 4 = 18 → 3.6    U4 4 4 4 4 4 = 20 → 4.0    U7 4 3 4 3 4 = 18 → 3.6
# U2 3 3 3 4 3 = 16 → 3.2    U5 3 4 3 3 3 = 16 → 3.2    U8 2 3 3 3 2 = 13 → 2.6
# U3 2 3 3 2 3 = 13 → 2.6    U6 3 3 4 4 3 = 17 → 3.4    U9 3 3 3 3 4 = 16 → 3.2
# Sum of means 29.4; index 29.4/9 = 3.2666…; IKM 81.666… → 81.67, B.
LIMA = survei(
    (4, 4, 3, 3, 4), (3, 3, 3, 4, 3), (2, 3, 3, 2, 3), (4, 4, 4, 4, 4), (3, 4, 3, 3, 3),
    (3, 3, 4, 4, 3), (4, 3, 4, 3, 4), (2, 3, 3, 3, 2), (3, 3, 3, 3, 4),
)  # fmt: skip


def test_lima_responden_dihitung_tangan():
    hasil = skm.hitung_jawaban(LIMA)

    assert hasil is not None
    assert [float(satu) for satu in hasil.nrr.values()] == [3.6, 3.2, 2.6, 4.0, 3.2, 3.4, 3.6, 2.6, 3.2]
    assert hasil.nrr_tertimbang == Fraction(49, 15)
    assert (hasil.ikm, hasil.mutu, hasil.responden) == (Decimal("81.67"), Mutu.B, 5)
    assert hasil.terendah == "u3"


@pytest.mark.parametrize(
    ("jawaban", "ikm", "mutu"),
    [
        ([[4] * 9], "100.00", Mutu.A),
        ([[1] * 9], "25.00", Mutu.D),
        ([[3] * 9], "75.00", Mutu.C),
        ([[2] * 9], "50.00", Mutu.D),
        # 32 of 36: 88.888… → 88.89
        ([[4, 4, 4, 4, 4, 3, 3, 3, 3]], "88.89", Mutu.A),
        # two respondents, 55 of 72: 76.388… → 76.39
        ([[3] * 9, [3, 3, 3, 3, 3, 3, 3, 3, 4]], "76.39", Mutu.C),
        # three respondents, 83 + … = 70 of 108: 64.8148 → 64.81
        ([[3] * 9, [3] * 9, [2, 2, 2, 2, 2, 2, 2, 1, 1]], "64.81", Mutu.D),
    ],
)
def test_ikm_dihitung_tangan(jawaban, ikm, mutu):
    hasil = skm.hitung_jawaban(jawaban)

    assert hasil is not None
    assert (str(hasil.ikm), hasil.mutu) == (ikm, mutu)


@pytest.mark.parametrize(
    ("ikm", "mutu"),
    [
        ("100.00", Mutu.A), ("88.31", Mutu.A), ("88.30", Mutu.B), ("76.61", Mutu.B), ("76.60", Mutu.C),
        ("65.00", Mutu.C), ("64.99", Mutu.D), ("25.00", Mutu.D),
    ],
)  # fmt: skip
def test_mutu_pada_batas(ikm, mutu):
    assert skm.mutu(Decimal(ikm)) is mutu


@pytest.mark.parametrize("ikm", ["24.99", "100.01"])
def test_ikm_di_luar_skala(ikm):
    with pytest.raises(ValueError, match="di luar"):
        skm.mutu(Decimal(ikm))


def test_setengah_dibulatkan_ke_atas():
    assert skm.bulatkan(Fraction(76605, 1000), 2) == Decimal("76.61")
    assert skm.bulatkan(Fraction(7660499, 100000), 2) == Decimal("76.60")


@pytest.mark.parametrize(
    ("populasi", "sampel"),
    [
        (10, 10), (50, 44), (100, 80), (200, 132), (500, 217), (1000, 278), (5000, 357), (10_000, 370),
        (75_000, 382), (100_000, 383), (1, 1),
    ],
)  # fmt: skip
def test_sampel_krejcie_morgan(populasi, sampel):
    """The printed table says 384 for a million and 383 for 100,000."""
    assert skm.ukuran_sampel(populasi) == pytest.approx(sampel, abs=1)


def test_sampel_dari_tabel_persis():
    assert [skm.ukuran_sampel(n) for n in (100, 500, 1000, 10_000)] == [80, 217, 278, 370]


def test_tanpa_responden_tanpa_hasil():
    assert skm.hitung({}, 0) is None
    assert skm.hitung_jawaban([]) is None


@pytest.mark.parametrize("salah", [[0, *[3] * 8], [5, *[3] * 8], [3] * 8])
def test_jawaban_tidak_sah_menyebut_unsurnya(salah):
    with pytest.raises(skm.JawabanTidakSah, match="Jawaban U"):
        skm.hitung_jawaban([salah])


@given(st.lists(JAWABAN, min_size=1, max_size=60))
def test_ikm_selalu_dalam_skala_dan_tak_bergantung_urutan(jawaban):
    hasil, terbalik = skm.hitung_jawaban(jawaban), skm.hitung_jawaban(jawaban[::-1])

    assert hasil is not None
    assert hasil == terbalik
    assert Decimal(25) <= hasil.ikm <= Decimal(100)
    assert abs(Fraction(hasil.ikm) - hasil.nrr_tertimbang * 25) <= Fraction(1, 200)


@given(st.lists(JAWABAN, min_size=1, max_size=30), st.integers(0, 8))
def test_jawaban_lebih_baik_tidak_menurunkan_ikm(jawaban, unsur):
    naik = [[*satu[:unsur], min(4, satu[unsur] + 1), *satu[unsur + 1 :]] for satu in jawaban]
    lama, baru = skm.hitung_jawaban(jawaban), skm.hitung_jawaban(naik)

    assert lama is not None
    assert baru is not None
    assert baru.ikm >= lama.ikm


@given(st.integers(1, 2_000_000))
def test_sampel_tidak_melebihi_populasi(populasi):
    assert 1 <= skm.ukuran_sampel(populasi) <= min(populasi, 385)


def test_galat_baku_dihitung_tangan():
    """Totals 27 and 36: mean 31.5, variance 40.5, standard error sqrt(40.5 / 2) / 9 = 0.5."""
    assert skm.galat_baku(63, 27**2 + 36**2, 2) == pytest.approx(0.5)
    assert skm.galat_baku(27, 729, 1) == 0.0
