"""The small city of the browser journeys."""

from dataclasses import dataclass
from datetime import date

import pytest

from pegawai.models import Pegawai, UnitKerja
from pegawai.models.unit import JenisUnit
from tests.factories import PegawaiAktifFactory, UnitKerjaFactory

TMT_BARU = date(2018, 1, 1)


@dataclass(frozen=True)
class KotaKecil:
    """A city with one department and its health centre: six people since 2010, five more since 2018."""

    akar: UnitKerja
    dinas: UnitKerja
    puskesmas: UnitKerja
    siti: Pegawai


@pytest.fixture
def kota(transactional_db: None) -> KotaKecil:
    akar = UnitKerjaFactory(nama="Pemerintah Kota Percobaan", jenis=JenisUnit.INSTANSI)
    dinas = UnitKerjaFactory(nama="Dinas Kesehatan", jenis=JenisUnit.DINAS, induk=akar)
    puskesmas = UnitKerjaFactory(nama="Puskesmas Kasemen", jenis=JenisUnit.PUSKESMAS, induk=dinas)
    PegawaiAktifFactory.create_batch(5, posisi__unit=dinas)
    PegawaiAktifFactory.create_batch(
        5, status__tmt=TMT_BARU, pangkat__tmt=TMT_BARU, posisi__tmt=TMT_BARU, posisi__unit=puskesmas
    )
    siti = PegawaiAktifFactory(nama="Siti Rahmawati", npwp="3673011403850001", posisi__unit=dinas)
    return KotaKecil(akar, dinas, puskesmas, siti)
