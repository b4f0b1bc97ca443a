"""Suggestions for unknown names: near ones of the same group and number, with their row when it is one."""

import pytest

from pegawai.domain.padanan import Buku, Calon, Padanan

BUKU = Buku.dari(
    [
        Calon(1, "SD Negeri Cipare 2", "A"),
        Calon(2, "Dinas Kesehatan", "B"),
        Calon(3, "Seksi Kesejahteraan", "C1"),
        Calon(4, "Seksi Kesejahteraan", "C2"),
        Calon(5, "Inspektur Pembantu II", "D"),
    ]
)


@pytest.mark.parametrize(
    ("nama", "kelompok", "usul"),
    [
        ("Dinas Kesehatann", "", Padanan(None, "tidak_ada", "Dinas Kesehatan", 2)),
        ("Dinas Kesehatann", "A", Padanan(None, "tidak_ada")),
        ("SD Negeri Cipare 3", "", Padanan(None, "tidak_ada")),
        ("SD Negeri Cippare 2", "A", Padanan(None, "tidak_ada", "SD Negeri Cipare 2", 1)),
        ("Inspektur Pembantu III", "", Padanan(None, "tidak_ada")),
        ("Seksi Kesejahteraann", "", Padanan(None, "tidak_ada", "Seksi Kesejahteraan", None)),
        ("Seksi Kesejahteraann", "C2", Padanan(None, "tidak_ada", "Seksi Kesejahteraan", 4)),
        ("Bidang Antariksa", "", Padanan(None, "tidak_ada")),
    ],
)
def test_usulan_nama(nama: str, kelompok: str, usul: Padanan) -> None:
    assert BUKU.cari(nama, kelompok) == usul
