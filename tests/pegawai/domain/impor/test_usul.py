# ruff: noqa: E501 -- rows stand as the sheet shows them
"""Proposals for refused cells: one answer or none, and never taken by themselves."""

from datetime import date

import pytest

from pegawai.domain.impor.masalah import Masalah
from pegawai.domain.impor.usul import Dikenal, Petunjuk, usulkan

NIP = "198503092011011603"
REKAMAN = {
    "nama": "Ari Ependi", "tanggal_lahir": date(1985, 3, 9), "jenis_kelamin": "L", "tmt_cpns": date(2011, 1, 1)
}  # fmt: skip


def _usul(kode, nilai, rekaman=REKAMAN, dikenal=None):
    return usulkan(
        Masalah("Data", 2, "A", "nip", kode, nilai, "x."), Petunjuk(rekaman, Dikenal(dikenal or {}))
    ).usul


@pytest.mark.parametrize(
    ("kode", "nilai", "usul"),
    [
        ("nip_not_numeric", "I98503O92011011603", NIP),
        ("nip_not_numeric", "19850309 2011O1 1 6O3", NIP),
        ("nip_not_numeric", "19850309201101160X", ""),
        ("nip_not_numeric", "I98603O92011011603", ""),
        ("nip_length", "9850309201101160", ""),
        ("nip_length", "19850392011011603", NIP),
        ("nip_length", "1985030922011011603", NIP),
        ("date_unparseable", "08/13/1985", "13-08-1985"),
        ("date_unparseable", "31/02/1985", ""),
        ("golongan_unknown", "lll/d", "III/d"),
        ("golongan_unknown", "III/f", ""),
        ("nik_length", "36730109O3850001", "3673010903850001"),
    ],
)  # fmt: skip
def test_usul_dari_sel_dan_barisnya(kode, nilai, usul):
    assert _usul(kode, nilai) == usul


def test_digit_hilang_dicari_di_antara_nip_yang_dikenal():
    dikenal = {NIP: "Ari Ependi", "198503092011012604": "Ani", "197611052003121071": "Mulyono"}

    assert _usul("nip_lost_precision", "1.98503092011012e+17", dikenal=dikenal) == ""
    assert _usul("nip_lost_precision", "198503092011011000", dikenal=dikenal) == NIP
    assert _usul("nip_lost_precision", "1,98503E+17", dikenal=dikenal) == NIP


def test_dua_calon_bernama_lain_tidak_diusulkan():
    dikenal = {NIP: "Budi", "198503092011011604": "Joko"}

    assert _usul("nip_lost_precision", "198503092011011000", dikenal=dikenal) == ""
    assert _usul("nip_lost_precision", "198503092011011000", dikenal=dikenal | {NIP: "ARI EPENDI"}) == NIP


def test_hari_dan_bulan_tertukar_menurut_nip():
    rekaman = {"nip": NIP}

    assert _usul("nip_birthdate_mismatch", "03/09/1985", rekaman) == "09-03-1985"
    assert _usul("nip_birthdate_mismatch", "04/09/1985", rekaman) == ""
    assert _usul("jenis_kelamin_unknown", "X", rekaman) == "L"


def test_usul_ikut_dalam_dokumen_dan_tidak_dipakai_sendiri(baca):
    hasil = baca([["NIP", "NAMA", "TGL LAHIR"], ["19850309201101160O", "Ari", "09-03-1985"], [NIP, "Ali", "09-03-1985"]])  # fmt: skip

    (masalah,) = hasil.ke_json()["masalah"]

    assert hasil.baik == 1
    assert masalah["kode"] == "nip_not_numeric"
    assert masalah.get("usul") == "198503092011011600"


def test_nip_hilang_ditemukan_pada_lembar_lain(baca):
    hasil = baca(
        {
            "A": [["NIP", "NAMA", "TGL LAHIR"], [198503092011011603, "Ari Ependi", "09-03-1985"]],
            "B": [["NIP", "NAMA"], [NIP, "Ari Ependi"]],
        }
    )

    assert [(satu.kode, satu.usul) for satu in hasil.masalah] == [("nip_lost_precision", NIP)]


def test_nip_hilang_dicari_di_antara_yang_tercatat_menurut_awalannya(baca):
    diminta = []

    def dikenal(awalan):
        diminta.append(set(awalan))
        return {NIP: "Ari Ependi", "198503092011011604": "Joko"}

    baris = [["NIP", "NAMA", "TGL LAHIR"], [198503092011011603, "Ari Ependi", "09-03-1985"]]
    baik = [["NIP", "NAMA"], [NIP, "Ari Ependi"]]

    hasil, tanpa_masalah = baca(baris, dikenal=dikenal), baca(baik, dikenal=dikenal)

    assert diminta == [{"198503092011011"}]
    assert [satu.usul for satu in hasil.masalah] == [NIP]
    assert tanpa_masalah.masalah == []
