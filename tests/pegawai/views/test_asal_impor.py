"""An event on the person's page says which file, sheet and row it came from, and leads there who may."""

import pytest
from django.test import Client
from django.urls import reverse

from pegawai.models import Pegawai
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import BARIS_PNS, terapkan


@pytest.mark.django_db
@pytest.mark.parametrize(("peran", "bertaut"), [(Peran.PETUGAS, True), (Peran.AUDITOR, False)])
def test_peristiwa_menyebut_lembar_dan_baris_asalnya(client: Client, peran: str, bertaut: bool) -> None:
    JabatanFactory()
    UnitKerjaFactory(nama="Dinas Percobaan")
    batch, _ = terapkan(BARIS_PNS)
    client.force_login(AkunFactory(peran=peran))

    halaman = client.get(reverse("pegawai:pegawai-detail", args=[Pegawai.objects.get().kode])).text

    assert "Impor berkas · Data baris 2" in halaman
    assert (reverse("pegawai:impor-detail", args=[batch.kode]) in halaman) == bertaut
