"""A small city to reorganise."""

import pytest

from tests.factories import UnitKerjaFactory


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(kode="KOTA", nama="Pemerintah Kota", jenis="instansi")
    dinas = UnitKerjaFactory(kode="DINAS", nama="Dinas Kesehatan", induk=akar)
    bidang = UnitKerjaFactory(kode="BID", nama="Bidang Gizi", jenis="bidang", induk=dinas)
    lain = UnitKerjaFactory(kode="LAIN", nama="Dinas Sosial", induk=akar)
    return {"akar": akar, "dinas": dinas, "bidang": bidang, "lain": lain}
