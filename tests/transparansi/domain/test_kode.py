"""Codes that people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transparansi.domain import kode

KUNCI = b"kunci-uji"


def test_kode_dibaca_seperti_ditulis():
    satu = kode.buat(KUNCI)

    assert len(satu) == kode.PANJANG
    assert kode.baca(kode.tulis(satu), KUNCI) == satu
    assert kode.baca(f" {kode.tulis(satu).lower()} ".replace("-", " "), KUNCI) == satu


def test_kode_kunci_lain_ditolak():
    assert kode.baca(kode.buat(b"lain"), KUNCI) is None


@pytest.mark.parametrize("teks", ["", "ABC", "ABCD-EFGHJ-KMNP", "x" * 500, "ÀÀÀÀ-ÀÀÀÀÀ-ÀÀÀÀ"])
def test_tebakan_ditolak(teks):
    assert kode.baca(teks, KUNCI) is None


@given(st.integers(0, kode.PANJANG - 1), st.sampled_from(kode.ABJAD))
def test_satu_huruf_salah_ketahuan(tempat, huruf):
    satu = "23456789A" + kode.tanda("23456789A", KUNCI)
    salah = satu[:tempat] + huruf + satu[tempat + 1 :]

    assert (kode.baca(salah, KUNCI) is not None) == (salah == satu)


def test_sidik_bergantung_kunci():
    assert kode.sidik("A", KUNCI) != kode.sidik("A", b"lain")
    assert len(kode.sidik("A", KUNCI)) == 64
