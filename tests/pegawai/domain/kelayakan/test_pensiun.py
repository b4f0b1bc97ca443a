"""Retirement, early retirement, MPP. Acuan: UU 20/2023 ps. 55; PP 11/2017 ps. 239–240, 350."""

import pytest

from pegawai.domain.riwayat import karier as k
from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    dosir,
    h,
    hitung,
    jabatan,
    kode,
    pppk,
    ringkas,
    status,
)

BUP = [
    # jenis, jenjang, rumpun, born, TMT
    ("pelaksana", "", "", "1968-03-12", "2026-04-01"),
    ("pelaksana", "", "", "1968-04-01", "2026-05-01"),  # born on the first: the following month likewise
    ("pelaksana", "", "", "1968-02-29", "2026-03-01"),  # leap day
    ("pelaksana", "", "", "1968-12-31", "2027-01-01"),
    ("pengawas", "", "", "1968-03-12", "2026-04-01"),
    ("administrator", "", "", "1968-03-12", "2026-04-01"),
    ("jpt", "", "", "1966-03-12", "2026-04-01"),
    ("fungsional", "ahli_utama", "", "1961-03-12", "2026-04-01"),
    ("fungsional", "ahli_madya", "", "1966-03-12", "2026-04-01"),
    ("fungsional", "ahli_muda", "", "1968-03-12", "2026-04-01"),
    ("fungsional", "ahli_pertama", "", "1968-03-12", "2026-04-01"),
    ("fungsional", "penyelia", "", "1968-03-12", "2026-04-01"),
    ("fungsional", "mahir", "", "1968-03-12", "2026-04-01"),
    ("fungsional", "terampil", "", "1968-03-12", "2026-04-01"),
    ("fungsional", "pemula", "", "1968-03-12", "2026-04-01"),
    ("fungsional", "ahli_pertama", "guru", "1966-03-12", "2026-04-01"),
    ("fungsional", "ahli_muda", "guru", "1966-03-12", "2026-04-01"),
    ("fungsional", "", "dosen", "1961-03-12", "2026-04-01"),
    ("fungsional", "", "guru_besar", "1956-03-12", "2026-04-01"),
    ("fungsional", "ahli_muda", "dokter", "1968-03-12", "2026-04-01"),
]


@pytest.mark.parametrize(("jenis", "jenjang", "rumpun", "lahir", "tmt"), BUP)
@pytest.mark.parametrize("kelamin", ["L", "P"])
def test_tmt_pensiun_menurut_jabatan(jenis, jenjang, rumpun, lahir, tmt, kelamin):
    orang = dosir(
        tanggal_lahir=h(lahir), jenis_kelamin=kelamin, jabatan=jabatan(jenis, jenjang=jenjang, rumpun=rumpun)
    )
    sehari_sebelum = (h(tmt).replace(day=1)).toordinal() - 1

    assert ringkas(hitung("pensiun", orang, tmt)) == ("layak", tmt)
    assert ringkas(hitung("pensiun", orang, h(tmt).fromordinal(sehari_sebelum).isoformat())) == ("belum", tmt)


def test_jabatan_pada_harinya_yang_menentukan():
    pindah = (*jabatan("jpt", "2015-01-01"), *jabatan("administrator", "2025-01-01"))
    orang = dosir(tanggal_lahir=h("1967-06-10"), jabatan=pindah)

    assert hitung("pensiun", orang, "2024-12-31").tanggal == h("2027-07-01")
    assert hitung("pensiun", orang, "2025-01-01").tanggal == h("2025-07-01")


def test_rincian_usulan_mpp_dan_data_keluarga():
    keluarga = (k.Keluarga("suami", "A", h("1966-01-01")), k.Keluarga("anak", "B"))
    rincian = hitung("pensiun", dosir(tanggal_lahir=h("1968-03-12"), keluarga=keluarga), "2025-01-01").rincian

    assert rincian["bup"] == 58
    assert (rincian["usul_sejak"], rincian["mpp_sejak"]) == (h("2025-01-01"), h("2025-04-01"))
    assert rincian["data_kurang"] == ("tanggal nikah", "tanggal lahir anak")


@pytest.mark.parametrize(
    ("orang", "hasil"),
    [
        (dosir(jabatan=()), "kurang_data"),
        (dosir(jabatan=jabatan("fungsional")), "kurang_data"),
        (dosir(kedudukan=(), tanggal_lahir=h("1960-01-01")), "kurang_data"),
        (dosir(kedudukan=status(*AWAL_PNS, ("2020-01-01", "PNS", "MENINGGAL"))), "tidak"),
        (pppk(), "belum"),
        (pppk(asn="PPPK_PW"), "belum"),
    ],
)
def test_pensiun_yang_lain(orang, hasil):
    assert hitung("pensiun", orang, "2026-01-01").hasil == hasil


DINI = [
    # born, appointed, pada, hasil, tanggal: 45 years of age and 20 of service
    ("1980-06-15", "2000-01-01", "2025-06-14", "belum", "2025-06-15"),
    ("1980-06-15", "2000-01-01", "2025-06-15", "layak", "2025-06-15"),
    ("1980-06-15", "2006-03-01", "2026-02-28", "belum", "2026-03-01"),
    ("1980-06-15", "2006-03-01", "2026-03-01", "layak", "2026-03-01"),
    ("1980-02-29", "2000-01-01", "2025-02-27", "belum", "2025-02-28"),  # leap day
    ("1980-02-29", "2000-01-01", "2025-02-28", "layak", "2025-02-28"),
    ("1975-01-01", "2004-02-29", "2024-02-28", "belum", "2024-02-29"),
    ("1975-01-01", "2004-02-29", "2024-02-29", "layak", "2024-02-29"),
    ("1975-12-31", "2005-12-31", "2025-12-30", "belum", "2025-12-31"),
    ("1975-12-31", "2005-12-31", "2025-12-31", "layak", "2025-12-31"),
]


@pytest.mark.parametrize(("lahir", "angkat", "pada", "hasil", "tanggal"), DINI)
@pytest.mark.parametrize("kelamin", ["L", "P"])
def test_pensiun_dini(lahir, angkat, pada, hasil, tanggal, kelamin):
    orang = dosir(tanggal_lahir=h(lahir), jenis_kelamin=kelamin, kedudukan=status((angkat, "PNS", "AKTIF")))

    assert ringkas(hitung("pensiun_dini", orang, pada)) == (hasil, tanggal)


def test_cltn_bukan_masa_kerja_pensiun_dini():
    jeda = status(
        ("2000-01-01", "PNS", "AKTIF"), ("2010-01-01", "PNS", "CLTN"), ("2012-01-01", "PNS", "AKTIF")
    )
    orang = dosir(tanggal_lahir=h("1970-01-01"), kedudukan=jeda)

    assert hitung("pensiun_dini", orang, "2021-06-01").tanggal == h("2021-12-31")  # 730 days later


def test_pensiun_dini_bukan_untuk_pppk():
    jawaban = hitung("pensiun_dini", pppk(), "2026-01-01")

    assert (jawaban.hasil, kode(jawaban, "belum") >= {"jenis_asn"}) == ("tidak", True)


MPP = [
    ("1968-03-12", "2025-03-31", "belum", "2025-04-01"),
    ("1968-03-12", "2025-04-01", "layak", "2025-04-01"),
    ("1968-03-12", "2026-03-31", "layak", "2025-04-01"),
    ("1968-03-12", "2026-04-01", "tidak", None),
    ("1968-02-29", "2025-02-28", "belum", "2025-03-01"),
    ("1968-02-29", "2025-03-01", "layak", "2025-03-01"),
    ("1968-12-31", "2025-12-31", "belum", "2026-01-01"),
    ("1968-12-31", "2026-01-01", "layak", "2026-01-01"),
    ("1990-01-01", "2026-01-01", "belum", "2047-02-01"),
]


@pytest.mark.parametrize(("lahir", "pada", "hasil", "tanggal"), MPP)
@pytest.mark.parametrize("kelamin", ["L", "P"])
def test_mpp_setahun_sebelum_pensiun(lahir, pada, hasil, tanggal, kelamin):
    orang = dosir(tanggal_lahir=h(lahir), jenis_kelamin=kelamin)

    assert ringkas(hitung("mpp", orang, pada)) == (hasil, tanggal)


@pytest.mark.parametrize(
    ("orang", "hasil"),
    [(pppk(), "tidak"), (dosir(jabatan=()), "kurang_data"), (dosir(kedudukan=()), "belum")],
)
def test_mpp_yang_lain(orang, hasil):
    assert hitung("mpp", orang, "2026-01-01").hasil == hasil
