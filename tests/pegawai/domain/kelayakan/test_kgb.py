"""Kenaikan gaji berkala. Acuan: PP 7/1977 ps. 11; PP 5/2024; Perpres 98/2020 jo. Perpres 11/2024."""

from dataclasses import replace

import pytest

from pegawai.domain.riwayat import karier as k
from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    KETENTUAN,
    dosir,
    h,
    hitung,
    hukuman,
    kode,
    pangkat,
    pppk,
    ringkas,
    skp,
    status,
)


def pns(golongan, tmt, mkg=0, **ganti):
    """A PNS whose newest decree says this rank and masa kerja golongan, in months."""
    return dosir(**{"pangkat": pangkat((golongan, tmt), mkg=mkg), **ganti})


WAKTU = [
    # golongan, TMT, MKG in months, pada, hasil, tanggal
    ("III/a", "2024-03-01", 0, "2026-02-28", "belum", "2026-03-01"),
    ("III/a", "2024-03-01", 0, "2026-03-01", "layak", "2026-03-01"),
    ("III/a", "2024-03-01", 0, "2026-12-31", "layak", "2026-03-01"),
    ("III/a", "2024-04-01", 51, "2026-01-01", "layak", "2026-01-01"),  # 4 years 3 months
    ("III/a", "2024-04-01", 51, "2025-12-31", "belum", "2026-01-01"),
    ("II/a", "2024-03-01", 0, "2025-02-28", "belum", "2025-03-01"),  # first step after one year
    ("II/a", "2024-03-01", 0, "2025-03-01", "layak", "2025-03-01"),
    ("II/a", "2024-03-01", 12, "2026-03-01", "layak", "2026-03-01"),
    ("II/b", "2024-03-01", 36, "2026-03-01", "layak", "2026-03-01"),  # odd years from 3
    ("II/b", "2024-03-01", 24, "2025-03-01", "layak", "2025-03-01"),
    ("I/a", "2024-03-01", 0, "2026-03-01", "layak", "2026-03-01"),
    ("I/b", "2024-03-01", 36, "2026-02-28", "belum", "2026-03-01"),
    ("IV/a", "2024-03-01", 240, "2026-03-01", "layak", "2026-03-01"),
    ("III/d", "2024-02-29", 0, "2026-02-01", "layak", "2026-02-01"),  # leap day: first of that month
    ("III/d", "2024-01-31", 1, "2025-12-01", "layak", "2025-12-01"),  # end of month
    ("III/d", "2024-12-31", 0, "2026-11-30", "belum", "2026-12-01"),
    ("III/d", "2019-03-01", 0, "2022-05-01", "layak", "2021-03-01"),  # before the first table: the steps hold
    ("III/a", "2024-03-01", 384, "2026-03-01", "tidak", None),  # 32 years, the last row
    ("IV/e", "2024-03-01", 400, "2026-03-01", "tidak", None),
    ("II/a", "2024-03-01", 396, "2026-03-01", "tidak", None),  # 33 years
]


@pytest.mark.parametrize(("golongan", "tmt", "mkg", "pada", "hasil", "tanggal"), WAKTU)
def test_langkah_tabel_berikutnya(golongan, tmt, mkg, pada, hasil, tanggal):
    orang = pns(golongan, tmt, mkg, kedudukan=status(("2000-01-01", "PNS", "AKTIF")))

    assert ringkas(hitung("kgb", orang, pada)) == (hasil, tanggal)


GAJI = [
    # golongan, MKG in months before, salary before and after (PP 5/2024, Perpres 11/2024)
    ("I/a", 0, 1685700, 1738800),
    ("II/a", 0, 2184000, 2218400),
    ("III/a", 0, 2785700, 2873500),
    ("III/a", 51, 2964000, 3057300),
]


@pytest.mark.parametrize(("golongan", "mkg", "lama", "baru"), GAJI)
def test_gaji_sebelum_dan_sesudah(golongan, mkg, lama, baru):
    rincian = hitung("kgb", pns(golongan, "2024-04-01", mkg), "2027-01-01").rincian

    assert (rincian["gaji_lama"], rincian["gaji_baru"]) == (lama, baru)


def test_gaji_sebelum_tabel_pertama_tidak_dikarang():
    rincian = hitung("kgb", pns("III/d", "2019-03-01"), "2022-05-01").rincian

    assert (rincian["gaji_lama"], rincian["gaji_baru"], rincian["mkg_tahun"]) == (None, None, 2)


def test_tabel_baru_berlaku_sejak_harinya():
    lama = KETENTUAN.tabel_gaji["III/a"]
    naik = {tahun: gaji + 100_000 for tahun, gaji in lama.pada(h("2024-01-01")).items()}
    baru = replace(lama, nilai={**lama.nilai, h("2026-03-01"): naik})
    ketentuan = replace(KETENTUAN, tabel_gaji={**KETENTUAN.tabel_gaji, "III/a": baru})

    sebelum = hitung("kgb", pns("III/a", "2024-02-01"), "2026-03-01", ketentuan).rincian
    sesudah = hitung("kgb", pns("III/a", "2024-03-01"), "2026-03-01", ketentuan).rincian

    assert (sebelum["gaji_baru"], sesudah["gaji_baru"]) == (2873500, 2973500)


HALANGAN = [
    ({"kedudukan": status(("2025-01-01", "CPNS", "AKTIF"))}, "belum", {"pengangkatan_pns"}),
    ({"kedudukan": status(("2022-01-01", "PPPK_PW", "AKTIF"))}, "tidak", {"jenis_asn"}),
    ({"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "PENSIUN_BUP"))}, "tidak", {"hubungan_kerja"}),
    (
        {"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "CLTN"))},
        "belum",
        {"kedudukan_hukum", "masa_kerja_golongan"},
    ),
    (
        {"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "BERHENTI_SEMENTARA"))},
        "belum",
        {"kedudukan_hukum"},
    ),
    ({"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "TUGAS_BELAJAR"))}, "layak", set()),
    ({"kinerja": skp(y2025="kurang")}, "belum", {"kinerja"}),
    ({"kinerja": skp(y2025="butuh_perbaikan")}, "layak", set()),
    ({"kinerja": skp(y2025="")}, "kurang_data", set()),
    ({"pangkat": pangkat(("III/a", "2024-03-01"), mkg=None)}, "kurang_data", set()),
    ({"pangkat": ()}, "kurang_data", set()),
    ({"disiplin": (hukuman("POTONG_TPP_12", "sedang", "2025-09-01", "2026-09-01"),)}, "layak", set()),
    ({"jenis_kelamin": "L"}, "layak", set()),
]


@pytest.mark.parametrize(("ganti", "hasil", "belum"), HALANGAN)
def test_halangan(ganti, hasil, belum):
    jawaban = hitung("kgb", pns("III/a", "2024-03-01", **ganti), "2026-03-01")

    assert (jawaban.hasil.value, kode(jawaban, "belum")) == (hasil, belum)


def test_hukuman_lama_menunda_setahun():
    orang = pns("III/a", "2024-03-01", disiplin=(hukuman("TUNDA_KGB", "sedang", "2025-02-01", "2026-02-01"),))

    jawaban = hitung("kgb", orang, "2026-03-01")

    assert ringkas(jawaban) == ("belum", "2027-03-01")
    assert [satu.sensitif for satu in jawaban.syarat if satu.kode == "masa_kerja_golongan"] == [True]


def test_cltn_memundurkan_sebanyak_harinya():
    cuti = status(*AWAL_PNS, ("2024-06-01", "PNS", "CLTN"), ("2025-06-01", "PNS", "AKTIF"))

    assert ringkas(hitung("kgb", pns("III/a", "2024-03-01", kedudukan=cuti), "2026-06-01")) == (
        "belum",
        "2027-03-01",
    )


def test_sk_gaji_terbaru_dan_tanggal_yang_disebutnya_dipakai():
    tanpa_hari = k.Gaji(h("2024-05-01"), "III/a", 2, 0)
    dengan_hari = replace(tanpa_hari, tmt_berikutnya=h("2026-06-01"))

    def jawab(gaji):
        return ringkas(hitung("kgb", pns("III/a", "2022-05-01", gaji=(gaji,)), "2026-05-01"))

    assert jawab(tanpa_hari) == ("layak", "2026-05-01")
    assert jawab(dengan_hari) == ("belum", "2026-06-01")


@pytest.mark.parametrize(
    ("kontrak", "pada", "hasil", "tanggal"),
    [
        ("2027-03-01", "2024-02-29", "belum", "2024-03-01"),
        ("2027-03-01", "2024-03-01", "layak", "2024-03-01"),
        ("2024-03-02", "2024-03-01", "layak", "2024-03-01"),
        ("2024-03-01", "2024-02-01", "belum", None),  # ends before the increment
        (None, "2024-03-01", "kurang_data", None),
    ],
)
def test_pppk_dalam_masa_perjanjian(kontrak, pada, hasil, tanggal):
    assert ringkas(hitung("kgb", pppk(kontrak), pada)) == (hasil, tanggal)


def test_pppk_gaji_dari_tabelnya_sendiri():
    rincian = hitung("kgb", pppk(), "2024-03-01").rincian

    assert (rincian["golongan"], rincian["mkg_tahun"]) == ("IX", 2)
    assert (rincian["gaji_lama"], rincian["gaji_baru"]) == (3203600, 3304400)


def test_pemberitahuan_dua_bulan_sebelumnya():
    assert hitung("kgb", pns("III/a", "2024-03-01"), "2025-06-01").rincian["pemberitahuan_sejak"] == h(
        "2026-01-01"
    )
