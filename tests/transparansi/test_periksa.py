"""The data check of the portal: nothing small is published, and the check would see it."""

import pytest

from tests.factories import PegawaiAktifFactory, UnitKerjaFactory
from transparansi import periksa

pytestmark = pytest.mark.django_db


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(jenis="instansi")
    for jumlah in (30, 12, 2, 1):
        PegawaiAktifFactory.create_batch(jumlah, posisi__unit=UnitKerjaFactory(induk=akar))


def test_yang_terbit_tersamar(kota):
    assert list(periksa.angka_kecil()) == []


def test_angka_kecil_yang_terbit_ketahuan(kota, monkeypatch):
    """A stricter minimum makes figures small that are published today."""
    monkeypatch.setattr(periksa, "MINIMUM", 40)

    assert list(periksa.angka_kecil())
