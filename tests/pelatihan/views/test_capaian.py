"""The page of what the staff have reached."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


def test_kueri_tidak_bertambah_dengan_unit(client):
    akar = UnitKerjaFactory()
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    banyak = []
    for jumlah in (1, 6):
        for _ in range(jumlah):
            PegawaiAktifFactory.create_batch(2, posisi__unit=UnitKerjaFactory(induk=akar))
        with CaptureQueriesContext(connection) as kueri:
            isi = client.get(reverse("pelatihan:capaian-lihat")).content.decode()
        banyak.append(len(kueri))

    assert banyak[0] == banyak[1] <= 12
    assert "Belum mengikuti pelatihan" in isi


def test_ada_di_menu_bagi_yang_berhak(client):
    client.force_login(AkunFactory(peran=Peran.PIMPINAN))
    assert "Capaian JP" in client.get("/beranda/").content.decode()

    client.force_login(AkunFactory(peran=Peran.ADMINISTRATOR))
    assert "Capaian JP" not in client.get("/beranda/").content.decode()
