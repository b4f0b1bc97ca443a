"""Annual leave balances. Acuan: PP 11/2017 ps. 312–315; PP 49/2018 ps. 77."""

import pytest

from pegawai.domain.kelayakan.cuti_tahunan import hitung_saldo
from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    KETENTUAN,
    cuti,
    dosir,
    h,
    hitung,
    jabatan,
    ketentuan_dengan,
    kode,
    pppk,
    ringkas,
    status,
)


def tahunan(tahun, hari, hak=None, kode_cuti="TAHUNAN"):
    return cuti(kode_cuti, f"{tahun}-06-01", f"{tahun}-07-31", hari, hak or tahun)


SALDO = [
    # leaves taken; right, carried, used, left in 2026
    ((), (12, 12, 0, 24)),  # two years of which nothing was used
    ((tahunan(2025, 12),), (12, 0, 0, 12)),
    ((tahunan(2025, 10),), (12, 2, 0, 14)),
    ((tahunan(2025, 6),), (12, 6, 0, 18)),
    ((tahunan(2025, 5),), (12, 6, 0, 18)),  # six at most
    ((tahunan(2025, 1),), (12, 6, 0, 18)),
    ((tahunan(2024, 1),), (12, 6, 0, 18)),  # one day two years ago ends the second year's carry
    ((tahunan(2024, 12), tahunan(2025, 12)), (12, 0, 0, 12)),
    ((tahunan(2024, 12),), (12, 6, 0, 18)),
    ((tahunan(2025, 12), tahunan(2026, 5)), (12, 0, 5, 7)),
    ((tahunan(2025, 12), tahunan(2026, 12)), (12, 0, 12, 0)),
    ((tahunan(2025, 6), tahunan(2026, 18)), (12, 6, 18, 0)),
    ((tahunan(2025, 6), tahunan(2026, 20)), (12, 6, 20, 0)),  # never below nothing
    ((tahunan(2025, 6), tahunan(2026, 4, 2025)), (12, 6, 4, 14)),  # charged to the year before
    ((tahunan(2025, 6), tahunan(2026, 9, 2025)), (12, 6, 6, 12)),  # more than was carried
    ((tahunan(2026, 10, 2025),), (12, 12, 10, 14)),
    ((tahunan(2025, 12), tahunan(2026, 2, kode_cuti="BERSAMA")), (12, 0, 2, 10)),
    ((tahunan(2025, 12), tahunan(2026, 30, kode_cuti="SAKIT")), (12, 0, 0, 12)),
    ((tahunan(2025, 12), tahunan(2026, 60, kode_cuti="BESAR")), (0, 0, 0, 0)),  # uses the year up
    ((tahunan(2025, 60, kode_cuti="BESAR"),), (12, 0, 0, 12)),
    ((cuti("TAHUNAN", "2026-12-28", "2027-01-04", 4, 2026), tahunan(2025, 12)), (12, 0, 4, 8)),
]


@pytest.mark.parametrize("nomor", range(len(SALDO)))
def test_saldo_dan_bawaan(nomor):
    diambil, (hak, bawaan, terpakai, sisa) = SALDO[nomor]

    saldo = hitung_saldo(dosir(cuti=diambil), KETENTUAN, h("2026-12-31"))

    assert (saldo.hak, saldo.bawaan, saldo.terpakai, saldo.sisa) == (hak, bawaan, terpakai, sisa)


SETAHUN = [
    ("2025-03-01", "2026-02-28", "belum", "2026-03-01"),
    ("2025-03-01", "2026-03-01", "layak", "2026-03-01"),
    ("2024-02-29", "2025-02-27", "belum", "2025-02-28"),  # leap day
    ("2024-02-29", "2025-02-28", "layak", "2025-02-28"),
    ("2025-12-31", "2026-12-30", "belum", "2026-12-31"),
    ("2025-12-31", "2026-12-31", "layak", "2026-12-31"),
    ("2020-01-01", "2026-01-01", "layak", "2026-01-01"),
    ("2020-01-01", "2026-12-31", "layak", "2026-01-01"),
]


@pytest.mark.parametrize(("angkat", "pada", "hasil", "tanggal"), SETAHUN)
@pytest.mark.parametrize("asn", ["CPNS", "PNS", "PPPK", "PPPK_PW"])
def test_berhak_setelah_setahun_bekerja(angkat, pada, hasil, tanggal, asn):
    orang = dosir(kedudukan=status((angkat, asn, "AKTIF")))

    assert ringkas(hitung("cuti_tahunan", orang, pada)) == (hasil, tanggal)


def test_pppk_tanpa_bawaan():
    saldo = hitung_saldo(pppk(), KETENTUAN, h("2026-06-01"))

    assert (saldo.hak, saldo.bawaan, saldo.sisa) == (12, 0, 12)


def test_habis_sampai_tahun_berikutnya():
    jawaban = hitung("cuti_tahunan", dosir(cuti=(tahunan(2025, 12), tahunan(2026, 12))), "2026-08-01")

    assert ringkas(jawaban) == ("belum", "2027-01-01")
    assert jawaban.rincian["sisa"] == 0


@pytest.mark.parametrize(
    ("ganti", "hasil", "belum"),
    [
        (
            {"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "CLTN"))},
            "belum",
            {"kedudukan_hukum", "sisa_cuti"},
        ),
        ({"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "MPP"))}, "belum", {"kedudukan_hukum"}),
        ({"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "PENSIUN_BUP"))}, "tidak", {"hubungan_kerja"}),
        ({"kedudukan": ()}, "belum", {"sisa_cuti"}),
        ({"jenis_kelamin": "L"}, "layak", set()),
    ],
)
def test_halangan(ganti, hasil, belum):
    jawaban = hitung("cuti_tahunan", dosir(cuti=(tahunan(2025, 12),), **ganti), "2026-06-01")

    assert jawaban.hasil == hasil
    assert kode(jawaban, "belum") >= belum - {"sisa_cuti"}


def test_guru_dianggap_sudah_memakai_kecuali_ditetapkan_lain():
    guru = dosir(jabatan=jabatan("fungsional", jenjang="ahli_pertama", rumpun="guru"))

    assert hitung("cuti_tahunan", guru, "2026-06-01").hasil == "tidak"
    berubah = ketentuan_dengan(cuti__tahunan__libur_sekolah=12)
    assert hitung("cuti_tahunan", guru, "2026-06-01", berubah).hasil == "layak"


def test_ketentuan_baru_dipakai_sejak_harinya():
    assert (
        hitung_saldo(
            dosir(cuti=(tahunan(2025, 12),)), ketentuan_dengan(cuti__tahunan=15), h("2026-06-01")
        ).hak
        == 15
    )
    assert hitung("cuti_tahunan", dosir(), "2016-06-01").hasil == "kurang_data"
