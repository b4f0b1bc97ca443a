"""Workload analysis: PermenPANRB 1/2020."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.abk import MENIT_PER_JAM, WAKTU_EFEKTIF, UraianTugas, hitung_abk

EFEKTIF = Decimal(75_000)


def tugas(volume, menit):
    return UraianTugas(Decimal(volume), Decimal(menit))


def test_waktu_efektif_bawaan_75000_menit():
    (jam,) = WAKTU_EFEKTIF.nilai.values()

    assert jam * MENIT_PER_JAM == EFEKTIF


@pytest.mark.parametrize(
    ("uraian", "kebutuhan", "dibulatkan"),
    [
        ([], "0.000", 0),
        ([tugas(1250, 60)], "1.000", 1),
        ([tugas(500, 60), tugas(1000, 45)], "1.000", 1),
        ([tugas(1875, 60)], "1.500", 2),
        ([tugas("1874.99", 60)], "1.500", 1),
        ([tugas(600, 60)], "0.480", 0),
        ([tugas(12, 9000), tugas(240, 300)], "2.400", 2),
    ],
)
def test_kebutuhan_dari_beban_kerja(uraian, kebutuhan, dibulatkan):
    hasil = hitung_abk(uraian, EFEKTIF)

    assert (str(hasil.kebutuhan), hasil.dibulatkan) == (kebutuhan, dibulatkan)


@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(1, 600)), max_size=8))
def test_kebutuhan_tidak_tergantung_urutan(pasangan):
    maju = hitung_abk([tugas(*satu) for satu in pasangan], EFEKTIF)
    mundur = hitung_abk([tugas(*satu) for satu in reversed(pasangan)], EFEKTIF)

    assert maju == mundur
    assert maju.beban_menit == sum(v * w for v, w in pasangan)


def test_waktu_efektif_nol_ditolak():
    with pytest.raises(ValueError, match="di atas nol"):
        hitung_abk([], Decimal(0))
