"""The rarer promotions. Acuan: PP 99/2000 ps. 18, 22, 27 jo. PP 12/2002."""

import pytest

from pegawai.domain.kelayakan.dosir import andaikan
from pegawai.domain.riwayat import karier as k
from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    dosir,
    h,
    hitung,
    hukuman,
    ijazah,
    jabatan,
    kode,
    pangkat,
    ringkas,
    skp,
    status,
)

IJAZAH = [
    # degree, golongan, whether it lifts, golongan reached; acuan: PP 98/2000 ps. 11
    ("SMP", "I/a", True, "I/c"),
    ("SMP", "I/c", False, None),
    ("SMA", "I/d", True, "II/a"),
    ("SMA", "II/a", False, None),
    ("D1", "I/d", True, "II/a"),
    ("D2", "II/a", True, "II/b"),
    ("D2", "II/b", False, None),
    ("D3", "II/b", True, "II/c"),
    ("D3", "II/c", False, None),
    ("D4", "II/d", True, "III/a"),
    ("S1", "II/a", True, "III/a"),
    ("S1", "II/d", True, "III/a"),
    ("S1", "III/a", False, None),
    ("Profesi", "III/a", True, "III/b"),
    ("S2", "III/a", True, "III/b"),
    ("S2", "III/b", False, None),
    ("S3", "III/b", True, "III/c"),
    ("S3", "III/c", False, None),
]


@pytest.mark.parametrize(("tingkat", "golongan", "naik", "tujuan"), IJAZAH)
def test_ijazah_mengangkat_ke_golongan_awalnya(tingkat, golongan, naik, tujuan):
    orang = dosir(
        pangkat=pangkat((golongan, "2020-04-01")),
        pendidikan=ijazah((tingkat, "2024-01-01")),
        ujian=h("2025-05-05"),
    )

    jawaban = hitung("kp_ijazah", orang, "2026-04-01")

    assert (jawaban.hasil.value, jawaban.rincian.get("golongan")) == ("layak" if naik else "tidak", tujuan)


def sarjana(**ganti):
    return dosir(
        **{
            "pangkat": pangkat(("II/c", "2025-04-01")),
            "pendidikan": ijazah(("SMA", "2010-01-01"), ("S1", "2025-08-01")),
            **ganti,
        }
    )


def test_ujian_tidak_diketahui_sampai_diandaikan_lulus():
    orang = sarjana()

    assert kode(hitung("kp_ijazah", orang, "2026-04-01"), "tidak_diketahui") == {"ujian"}
    andai = andaikan(orang, pada=h("2026-04-01"), lulus=True)
    assert ringkas(hitung("kp_ijazah", andai, "2026-04-01")) == ("layak", "2026-04-01")


@pytest.mark.parametrize(
    ("ganti", "pada", "hasil", "tanggal"),
    [
        ({}, "2026-03-31", "belum", "2026-04-01"),  # a year in rank
        ({}, "2026-04-01", "layak", "2026-04-01"),
        ({"ujian": h("2026-05-20")}, "2026-05-31", "belum", "2026-06-01"),
        ({"pangkat": pangkat(("II/c", "2024-02-29"))}, "2025-11-01", "layak", "2025-11-01"),
        ({"kinerja": skp(y2025="kurang")}, "2026-04-01", "belum", None),
        (
            {"disiplin": (hukuman("POTONG_TPP_6", "sedang", "2026-01-01", "2026-07-01"),)},
            "2026-04-01",
            "belum",
            "2026-07-01",
        ),
        ({"kedudukan": status(("2020-01-01", "PPPK", "AKTIF"))}, "2026-04-01", "tidak", None),
        ({"pendidikan": ()}, "2026-04-01", "kurang_data", None),
        ({"pangkat": ()}, "2026-04-01", "kurang_data", None),
    ],
)
def test_syarat_penyesuaian_ijazah(ganti, pada, hasil, tanggal):
    orang = sarjana(**{"ujian": h("2025-10-10"), **ganti})

    assert ringkas(hitung("kp_ijazah", orang, pada)) == (hasil, tanggal)


def pengabdi(angkat, pangkat_terakhir, lahir="1968-03-12", golongan="III/d", **ganti):
    """A pelaksana: BUP 58, retires 1 April 2026 when born 12 March 1968."""
    return dosir(
        **{
            "tanggal_lahir": h(lahir),
            "kedudukan": status((angkat, "PNS", "AKTIF")),
            "pangkat": pangkat((golongan, pangkat_terakhir)),
            "kinerja": skp(1990, 2030),
            "jabatan": jabatan(tmt=angkat),
            **ganti,
        }
    )


PENGABDIAN = [
    # appointed, last rank, pada, hasil, tanggal
    ("1990-03-01", "2020-04-01", "2026-02-28", "belum", "2026-03-01"),
    ("1990-03-01", "2020-04-01", "2026-03-01", "layak", "2026-03-01"),
    ("1990-03-01", "2026-01-15", "2026-03-01", "layak", "2026-03-01"),  # 30 years, a month in rank
    ("1990-03-01", "2026-02-15", "2026-03-01", "belum", "2026-03-15"),
    ("1996-03-01", "2026-01-15", "2026-03-01", "layak", "2026-03-01"),  # 30 years to the day
    ("1996-03-02", "2026-01-15", "2026-03-01", "belum", "2026-03-02"),
    ("2000-03-01", "2025-03-01", "2026-03-01", "layak", "2026-03-01"),  # 20 years, a year in rank
    ("2000-03-01", "2025-03-02", "2026-03-01", "belum", "2026-03-02"),
    ("2006-03-01", "2025-02-28", "2026-03-01", "layak", "2026-03-01"),
    ("2006-03-02", "2025-02-28", "2026-03-01", "belum", "2026-03-02"),
    ("2010-01-01", "2024-02-29", "2026-03-01", "layak", "2026-03-01"),  # 10 years, two in rank, leap day
    ("2010-01-01", "2024-03-01", "2026-03-01", "layak", "2026-03-01"),
    ("2010-01-01", "2024-03-02", "2026-03-01", "belum", "2026-03-02"),
    ("2016-03-01", "2024-01-01", "2026-03-01", "layak", "2026-03-01"),
    ("2016-03-02", "2024-01-01", "2026-03-01", "belum", "2026-03-02"),
]


@pytest.mark.parametrize(("angkat", "tmt", "pada", "hasil", "tanggal"), PENGABDIAN)
def test_pengabdian_sebulan_sebelum_pensiun(angkat, tmt, pada, hasil, tanggal):
    assert ringkas(hitung("kp_pengabdian", pengabdi(angkat, tmt), pada)) == (hasil, tanggal)


@pytest.mark.parametrize(
    ("ganti", "hasil"),
    [
        ({"golongan": "IV/e"}, "tidak"),
        ({"kinerja": skp(1990, 2030, y2025="kurang")}, "belum"),
        ({"kinerja": skp(1990, 2024)}, "kurang_data"),
        ({"jabatan": ()}, "kurang_data"),
        ({"lahir": "1970-01-01"}, "belum"),
        ({"disiplin": (hukuman("TURUN_JABATAN", "berat", "2026-01-01", None),)}, "belum"),
        (
            {"kedudukan": status(("1990-03-01", "PNS", "AKTIF"), ("2026-01-01", "PNS", "PENSIUN_APS"))},
            "tidak",
        ),
        ({"jenis_kelamin": "L"}, "layak"),
    ],
)
def test_halangan_pengabdian(ganti, hasil):
    assert hitung("kp_pengabdian", pengabdi("1990-03-01", "2020-04-01", **ganti), "2026-03-01").hasil == hasil


TEWAS = status(*AWAL_PNS, ("2025-05-05", "PNS", "TEWAS"))


def anumerta(golongan, tmt="2025-05-05"):
    return k.Pangkat(h(tmt), golongan, "anumerta", 0, urut=9)


@pytest.mark.parametrize(
    ("ganti", "pada", "hasil", "tanggal"),
    [
        ({"kedudukan": TEWAS}, "2025-05-05", "layak", "2025-05-05"),
        ({"kedudukan": TEWAS}, "2026-01-01", "layak", "2025-05-05"),
        ({"kedudukan": TEWAS}, "2025-05-04", "tidak", None),
        ({"kedudukan": TEWAS, "jenis_kelamin": "L"}, "2025-05-05", "layak", "2025-05-05"),
        ({"kedudukan": TEWAS, "kinerja": ()}, "2025-05-05", "layak", "2025-05-05"),
        ({"kedudukan": TEWAS, "jabatan": ()}, "2025-05-05", "layak", "2025-05-05"),
        (
            {"kedudukan": TEWAS, "jabatan": jabatan("fungsional", jenjang="mahir")},
            "2025-05-05",
            "layak",
            "2025-05-05",
        ),
        (
            {"kedudukan": TEWAS, "pangkat": pangkat(("III/b", "2025-05-01"))},
            "2025-05-05",
            "layak",
            "2025-05-05",
        ),
        ({"kedudukan": TEWAS, "pangkat": pangkat(("IV/e", "2015-05-01"))}, "2025-05-05", "tidak", None),
        ({"kedudukan": TEWAS, "pangkat": ()}, "2025-05-05", "kurang_data", None),
        (
            {"kedudukan": TEWAS, "pangkat": (*pangkat(("III/b", "2020-04-01")), anumerta("III/c"))},
            "2025-06-01",
            "tidak",
            None,
        ),
        ({"kedudukan": status(*AWAL_PNS, ("2025-05-05", "PNS", "MENINGGAL"))}, "2025-05-05", "tidak", None),
        ({"kedudukan": status(*AWAL_PNS, ("2025-05-05", "PNS", "PENSIUN_BUP"))}, "2025-05-05", "tidak", None),
        (
            {"kedudukan": status(("2022-01-01", "PPPK", "AKTIF"), ("2025-05-05", "PPPK", "TEWAS"))},
            "2025-05-05",
            "tidak",
            None,
        ),
        (
            {"kedudukan": status(("2025-01-01", "CPNS", "AKTIF"), ("2025-05-05", "CPNS", "TEWAS"))},
            "2025-05-05",
            "layak",
            "2025-05-05",
        ),
        ({"kedudukan": ()}, "2025-05-05", "kurang_data", None),
        ({}, "2025-05-05", "tidak", None),
        (
            {"kedudukan": status(*AWAL_PNS, ("2024-02-29", "PNS", "TEWAS"))},
            "2024-02-29",
            "layak",
            "2024-02-29",
        ),
        (
            {"kedudukan": status(*AWAL_PNS, ("2024-12-31", "PNS", "TEWAS"))},
            "2025-01-01",
            "layak",
            "2024-12-31",
        ),
        (
            {"kedudukan": status(*AWAL_PNS, ("2019-05-05", "PNS", "TEWAS"))},
            "2019-05-05",
            "layak",
            "2019-05-05",
        ),
    ],
)
def test_anumerta_sejak_hari_tewas(ganti, pada, hasil, tanggal):
    assert ringkas(hitung("kp_anumerta", dosir(**ganti), pada)) == (hasil, tanggal)


def test_anumerta_setingkat_lebih_tinggi():
    assert hitung("kp_anumerta", dosir(kedudukan=TEWAS), "2025-05-05").rincian["golongan"] == "III/c"
