"""The pace at which Python looks for garbage: the usual one, rare while paper is made, and back."""

import gc
from collections.abc import Iterator

import pytest

from serang_asn.inti import pemungut


@pytest.fixture(autouse=True)
def _kembali() -> Iterator[None]:
    semula, biasa = gc.get_threshold(), pemungut._biasa
    yield
    gc.unfreeze()
    gc.set_threshold(*semula)
    pemungut._biasa = biasa


def test_yang_melayani_menyisihkan_yang_termuat() -> None:
    pemungut.siap_melayani()

    assert gc.get_freeze_count() > 0
    assert gc.get_threshold() == pemungut.SAAT_MELAYANI


def test_kertas_yang_bertumpuk_mengembalikan_laju_biasa() -> None:
    pemungut.siap_melayani()
    satu, dua = pemungut.jarang(), pemungut.jarang()
    with satu:
        assert gc.get_threshold()[0] == pemungut.SAAT_MENCETAK
        with dua:
            pass

    assert gc.get_threshold() == pemungut.SAAT_MELAYANI


def test_laju_kembali_juga_setelah_galat() -> None:
    semula = gc.get_threshold()
    with pytest.raises(ZeroDivisionError), pemungut.jarang():
        _ = 1 / 0

    assert gc.get_threshold() == semula
