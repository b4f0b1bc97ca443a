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
        ("Dinas Kesehatann", "", Padanan(None, "tidak_ada", "Dinas Kesehatan", 2, 97)),
        ("Dinas Kesehatann", "A", Padanan(None, "tidak_ada")),
        ("SD Negeri Cipare 3", "", Padanan(None, "tidak_ada")),
        ("SD Negeri Cippare 2", "A", Padanan(None, "tidak_ada", "SD Negeri Cipare 2", 1, 97)),
        ("Inspektur Pembantu III", "", Padanan(None, "tidak_ada")),
        ("Seksi Kesejahteraann", "", Padanan(None, "tidak_ada", "Seksi Kesejahteraan", None, 97)),
        ("Seksi Kesejahteraann", "C2", Padanan(None, "tidak_ada", "Seksi Kesejahteraan", 4, 97)),
        ("Bidang Antariksa", "", Padanan(None, "tidak_ada")),
    ],
)
def test_usulan_nama(nama: str, kelompok: str, usul: Padanan) -> None:
    assert BUKU.cari(nama, kelompok) == usul


UNIT = Buku(is_berkependekan=True).tambah(
    [
        Calon(1, "Dinas Pendidikan dan Kebudayaan", "A"),
        Calon(2, "Dinas Pekerjaan Umum dan Penataan Ruang", "B"),
        Calon(3, "Badan Kesatuan Bangsa dan Politik", "C"),
        Calon(4, "Dinas Komunikasi dan Informatika", "D"),
        Calon(5, "DINKOP", "E", tampil="Dinas Koperasi"),
        Calon(6, "Dinas Sosial Lama", "F", lama=True),
    ]
)


@pytest.mark.parametrize(
    ("nama", "usul_id"),
    [
        ("Disdikbud", 1),
        ("Dikbud", 1),
        ("Dinas PUPR", 2),
        ("Bakesbangpol", 3),
        ("Din. Kominfo", 4),
        ("Dinas Sosl", None),
        ("Puskesmas", None),
        ("PU", None),
        ("P3K", None),
    ],
)
def test_kependekan_diturunkan_dari_nama(nama: str, usul_id: int | None) -> None:
    temuan = UNIT.cari(nama)

    assert (temuan.id, temuan.usul_id) == (None, usul_id)
    assert bool(temuan.skor) is bool(usul_id)


def test_kependekan_yang_cocok_dengan_dua_nama_tidak_diusulkan() -> None:
    buku = Buku(is_berkependekan=True).tambah([Calon(1, "Dinas Kesehatan"), Calon(2, "Dinas Kesejahteraan")])

    assert buku.cari("DINKES") == Padanan(None, "tidak_ada")


def test_usulan_menyebut_nama_barisnya_bukan_kodenya() -> None:
    assert UNIT.cari("DINKOPP").usul == "Dinas Koperasi"
