"""Satyalancana Karya Satya. Acuan: PP 35/2010."""

import pytest

from pegawai.domain.riwayat import karier as k
from tests.pegawai.domain.kelayakan.orang import AWAL_PNS, dosir, h, hitung, hukuman, pppk, ringkas, status


def medali(*tahun):
    return tuple(k.Penghargaan(h(f"{satu}-08-17"), f"SATYALANCANA_{lama}") for lama, satu in tahun)


JEDA = status(*AWAL_PNS, ("2015-01-01", "PNS", "CLTN"), ("2017-01-01", "PNS", "AKTIF"))
SEDANG = (hukuman("POTONG_TPP_6", "sedang", "2022-01-01", "2022-07-01"),)
KASUS = [
    # parts replaced, pada, hasil, tanggal, years
    ({}, "2019-12-31", "belum", "2020-01-01", 10),
    ({}, "2020-01-01", "layak", "2020-01-01", 10),
    ({}, "2029-12-31", "layak", "2020-01-01", 10),
    ({}, "2030-01-01", "layak", "2030-01-01", 20),  # the highest that is not received
    ({}, "2040-01-01", "layak", "2040-01-01", 30),
    ({"penghargaan": medali((10, 2020))}, "2026-01-01", "belum", "2030-01-01", 20),
    ({"penghargaan": medali((10, 2020))}, "2030-01-01", "layak", "2030-01-01", 20),
    ({"penghargaan": medali((20, 2030))}, "2031-01-01", "belum", "2040-01-01", 30),  # never a lower one after
    ({"penghargaan": medali((10, 2020), (20, 2030))}, "2040-01-01", "layak", "2040-01-01", 30),
    ({"penghargaan": medali((30, 2040))}, "2041-01-01", "tidak", None, None),
    ({"penghargaan": medali((10, 2027))}, "2026-01-01", "layak", "2020-01-01", 10),  # not yet given that day
    (
        {"penghargaan": (k.Penghargaan(h("2020-01-01"), "PEGAWAI_TELADAN"),)},
        "2026-01-01",
        "layak",
        "2020-01-01",
        10,
    ),
    (
        {"kedudukan": status(("2012-02-29", "PNS", "AKTIF"))},
        "2022-02-27",
        "belum",
        "2022-02-28",
        10,
    ),
    ({"kedudukan": status(("2012-02-29", "PNS", "AKTIF"))}, "2022-02-28", "layak", "2022-02-28", 10),
    ({"kedudukan": status(("2015-12-31", "CPNS", "AKTIF"))}, "2025-12-31", "layak", "2025-12-31", 10),
    ({"kedudukan": JEDA}, "2026-12-31", "belum", "2027-01-01", 10),  # CLTN begins the count again
    ({"kedudukan": JEDA}, "2027-01-01", "layak", "2027-01-01", 10),
    ({"disiplin": SEDANG}, "2026-01-01", "belum", "2032-07-01", 10),
    (
        {"disiplin": (hukuman("TEGURAN_LISAN", "ringan", "2022-01-01", "2022-07-01"),)},
        "2026-01-01",
        "layak",
        "2020-01-01",
        10,
    ),
    (
        {"disiplin": (hukuman("BEBAS_JABATAN", "berat", "2025-07-01", "2026-07-01"),)},
        "2026-01-01",
        "belum",
        "2036-01-01",
        10,
    ),
    ({"kedudukan": ()}, "2026-01-01", "kurang_data", None, None),
    (
        {"kedudukan": status(*AWAL_PNS, ("2025-01-01", "PNS", "PENSIUN_BUP"))},
        "2026-01-01",
        "tidak",
        None,
        None,
    ),
    ({"kedudukan": status(("2010-01-01", "PPPK", "AKTIF"))}, "2026-01-01", "tidak", None, None),
    (
        {"kedudukan": status(("2012-01-01", "PPPK", "AKTIF"), ("2018-01-01", "PNS", "AKTIF"))},
        "2027-12-31",
        "belum",
        "2028-01-01",
        10,
    ),  # service as PPPK does not count
    ({"jenis_kelamin": "L"}, "2020-01-01", "layak", "2020-01-01", 10),
]


@pytest.mark.parametrize("nomor", range(len(KASUS)))
def test_tertinggi_yang_belum_diterima(nomor):
    ganti, pada, hasil, tanggal, tahun = KASUS[nomor]

    jawaban = hitung("satyalancana", dosir(**ganti), pada)

    assert (*ringkas(jawaban), jawaban.rincian.get("tahun")) == (hasil, tanggal, tahun)


def test_hukuman_membuat_syaratnya_sensitif():
    jawaban = hitung("satyalancana", dosir(disiplin=SEDANG), "2026-01-01")

    assert [satu.sensitif for satu in jawaban.syarat if satu.kode == "masa_kerja"] == [True]


def test_pppk_tidak_menerima():
    assert hitung("satyalancana", pppk(), "2040-01-01").hasil == "tidak"
