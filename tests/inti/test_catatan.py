"""The log of the operators: refusals in one line, faults with their trace."""

import io
import logging

import pytest

from serang_asn.inti.catatan import TanpaRunutan
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def catatan():
    """What the handler of the settings writes during the test."""
    (penangan,) = [
        satu
        for satu in logging.getLogger().handlers
        if any(isinstance(saring, TanpaRunutan) for saring in satu.filters)
    ]
    tampungan = io.StringIO()
    semula = penangan.setStream(tampungan)
    yield tampungan
    penangan.setStream(semula)


def test_halaman_terlarang_dicatat_satu_baris(client, catatan):
    client.force_login(AkunFactory(peran=Peran.PEGAWAI))

    assert client.get("/laporan/jumlah/").status_code == 403

    assert "/laporan/jumlah/" in catatan.getvalue()
    assert "Traceback" not in catatan.getvalue()


def test_kesalahan_program_dicatat_beserta_runutannya(client, catatan, monkeypatch):
    client.raise_request_exception = False
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    monkeypatch.setattr("pegawai.views.jumlah.get_laporan", lambda *a: 1 / 0)

    assert client.get("/laporan/jumlah/").status_code == 500

    assert "ZeroDivisionError" in catatan.getvalue()
