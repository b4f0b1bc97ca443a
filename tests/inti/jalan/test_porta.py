"""The port of the web server."""

import socket

import pytest

from serang_asn.inti.jalan.porta import PortaTidakTersedia, pastikan_bebas


def test_porta_terpakai_ditolak_dengan_jalan_keluar() -> None:
    with socket.create_server(("127.0.0.1", 0)) as pemakai:
        nomor = pemakai.getsockname()[1]

        with pytest.raises(PortaTidakTersedia) as galat:
            pastikan_bebas("127.0.0.1", nomor)

    assert str(nomor) in galat.value.pesan
    assert f"PORT={nomor + 1} make run" in galat.value.pesan


def test_porta_bebas_diterima_dan_dilepas_lagi() -> None:
    with socket.create_server(("127.0.0.1", 0)) as pemakai:
        nomor = pemakai.getsockname()[1]

    pastikan_bebas("127.0.0.1", nomor)
    pastikan_bebas("127.0.0.1", nomor)
