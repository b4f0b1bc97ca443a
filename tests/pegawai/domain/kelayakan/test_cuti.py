"""The other kinds of leave. Acuan: PP 11/2017 ps. 316–341; PerBKN 24/2017; PP 49/2018 ps. 77."""

import pytest

from pegawai.domain.riwayat import karier as k
from tests.pegawai.domain.kelayakan.orang import AWAL_PNS, cuti, dosir, h, hitung, kode, pppk, ringkas, status

CLTN = status(*AWAL_PNS, ("2012-01-01", "PNS", "CLTN"), ("2014-01-01", "PNS", "AKTIF"))
BESAR = [
    # parts replaced, pada, hasil, tanggal
    ({}, "2017-04-06", "kurang_data", None),  # the figures are younger: nobody can know
    ({}, "2017-04-07", "layak", "2015-01-01"),
    ({}, "2026-01-01", "layak", "2015-01-01"),
    ({"kedudukan": status(("2021-02-28", "PNS", "AKTIF"))}, "2026-02-27", "belum", "2026-02-28"),
    ({"kedudukan": status(("2021-02-28", "PNS", "AKTIF"))}, "2026-02-28", "layak", "2026-02-28"),
    ({"kedudukan": status(("2020-02-29", "CPNS", "AKTIF"))}, "2025-02-27", "belum", "2025-02-28"),
    ({"kedudukan": status(("2020-02-29", "CPNS", "AKTIF"))}, "2025-02-28", "layak", "2025-02-28"),
    ({"kedudukan": status(("2020-12-31", "PNS", "AKTIF"))}, "2025-12-31", "layak", "2025-12-31"),
    ({"cuti": (cuti("BESAR", "2020-01-01", "2020-04-01", 60, 2020),)}, "2025-03-31", "belum", "2025-04-01"),
    ({"cuti": (cuti("BESAR", "2020-01-01", "2020-04-01", 60, 2020),)}, "2025-04-01", "layak", "2025-04-01"),
    ({"cuti": (cuti("TAHUNAN", "2020-01-01", "2020-02-01", 12, 2020),)}, "2025-03-31", "layak", "2015-01-01"),
    ({"kedudukan": status(*AWAL_PNS, ("2025-01-01", "PNS", "CLTN"))}, "2026-01-01", "belum", None),
    ({"kedudukan": status(*AWAL_PNS, ("2025-01-01", "PNS", "MPP"))}, "2026-01-01", "belum", None),
    ({"kedudukan": status(("2010-01-01", "PPPK", "AKTIF"))}, "2026-01-01", "tidak", None),
    ({"kedudukan": status(("2010-01-01", "PPPK_PW", "AKTIF"))}, "2026-01-01", "tidak", None),
    ({"kedudukan": ()}, "2026-01-01", "kurang_data", None),
    ({"kedudukan": status(*AWAL_PNS, ("2025-01-01", "PNS", "PENSIUN_APS"))}, "2026-01-01", "tidak", None),
    ({"jenis_kelamin": "L"}, "2026-01-01", "layak", "2015-01-01"),
    ({"kedudukan": CLTN}, "2026-01-01", "layak", "2017-01-01"),  # 731 days of CLTN: 2012 was a leap year
    ({"kedudukan": status(("2023-01-01", "PNS", "AKTIF"))}, "2026-01-01", "belum", "2028-01-01"),
]


@pytest.mark.parametrize(("ganti", "pada", "hasil", "tanggal"), BESAR)
def test_cuti_besar(ganti, pada, hasil, tanggal):
    assert ringkas(hitung("cuti_besar", dosir(**ganti), pada)) == (hasil, tanggal)


KASUS_CLTN = [
    (("2021-03-01", "PNS"), "2026-02-28", "belum", "2026-03-01"),
    (("2021-03-01", "PNS"), "2026-03-01", "layak", "2026-03-01"),
    (("2020-02-29", "PNS"), "2025-02-27", "belum", "2025-02-28"),
    (("2020-02-29", "PNS"), "2025-02-28", "layak", "2025-02-28"),
    (("2020-12-31", "PNS"), "2025-12-30", "belum", "2025-12-31"),
    (("2020-12-31", "PNS"), "2025-12-31", "layak", "2025-12-31"),
    (("2010-01-01", "CPNS"), "2026-01-01", "belum", None),
    (("2010-01-01", "PPPK"), "2026-01-01", "tidak", None),
    (("2010-01-01", "PPPK_PW"), "2026-01-01", "tidak", None),
    (("2010-01-01", "PNS"), "2026-01-01", "layak", "2015-01-01"),
]


@pytest.mark.parametrize(("angkat", "pada", "hasil", "tanggal"), KASUS_CLTN)
@pytest.mark.parametrize("kelamin", ["L", "P"])
def test_cltn(angkat, pada, hasil, tanggal, kelamin):
    orang = dosir(kedudukan=status((*angkat, "AKTIF")), jenis_kelamin=kelamin)

    assert ringkas(hitung("cltn", orang, pada)) == (hasil, tanggal)


def sakit(*masa):
    return tuple(cuti("SAKIT", mulai, selesai, 20, 2026) for mulai, selesai in masa)


SAKIT = [
    # person, leaves, pada, hasil, days used, days left
    (dosir, (), "2026-06-01", "layak", 0, 548),
    (pppk, (), "2026-06-01", "layak", 0, 30),
    (dosir, sakit(("2026-05-01", "2026-06-15")), "2026-06-01", "layak", 45, 504),
    (
        dosir,
        sakit(("2026-05-01", "2026-05-15"), ("2026-05-15", "2026-06-15")),
        "2026-06-01",
        "layak",
        45,
        504,
    ),
    (
        dosir,
        sakit(("2026-01-01", "2026-02-01"), ("2026-05-01", "2026-06-15")),
        "2026-06-01",
        "layak",
        45,
        504,
    ),
    (dosir, sakit(("2025-01-01", "2026-06-15")), "2026-06-01", "layak", 530, 16),
    (dosir, sakit(("2024-11-01", "2026-06-15")), "2026-04-30", "layak", 546, 0),
    (dosir, sakit(("2024-11-01", "2026-06-15")), "2026-05-01", "belum", 546, 0),
    (dosir, sakit(("2024-02-29", "2025-09-15")), "2025-08-28", "layak", 547, 0),
    (dosir, sakit(("2024-02-29", "2025-09-15")), "2025-08-29", "belum", 547, 0),
    (pppk, sakit(("2026-05-01", "2026-06-15")), "2026-05-31", "layak", 31, 0),
    (pppk, sakit(("2026-05-01", "2026-06-15")), "2026-06-01", "belum", 31, 0),
    (pppk, sakit(("2026-01-31", "2026-03-15")), "2026-02-27", "layak", 28, 0),
    (pppk, sakit(("2026-01-31", "2026-03-15")), "2026-02-28", "belum", 28, 0),
]


@pytest.mark.parametrize("kelamin", ["L", "P"])
@pytest.mark.parametrize("nomor", range(len(SAKIT)))
def test_cuti_sakit(nomor, kelamin):
    buat, diambil, pada, hasil, terpakai, sisa = SAKIT[nomor]

    jawaban = hitung("cuti_sakit", buat(cuti=diambil, jenis_kelamin=kelamin), pada)

    assert (jawaban.hasil.value, jawaban.rincian["terpakai_hari"], jawaban.rincian["sisa_hari"]) == (
        hasil,
        terpakai,
        sisa,
    )


def anak(*lahir):
    return tuple(k.Keluarga("anak", f"Anak {n}", h(hari) if hari else None) for n, hari in enumerate(lahir))


MELAHIRKAN = [
    # children, hasil; the person was appointed on 1 January 2010
    ((), "layak"),
    (("2012-01-01",), "layak"),
    (("2012-01-01", "2014-01-01"), "layak"),
    (("2012-01-01", "2014-01-01", "2016-01-01"), "tidak"),
    (("2009-12-31", "2014-01-01", "2016-01-01"), "layak"),  # born before the appointment
    (("2010-01-01", "2014-01-01", "2016-01-01"), "tidak"),
    (("2012-02-29", "2014-01-01", "2016-12-31"), "tidak"),
    (("2012-01-01", "2014-01-01", None), "layak"),
    (("2012-01-01", "2014-01-01", "2026-06-02"), "layak"),  # not born yet on the day
    (("2012-01-01", "2014-01-01", "2026-06-01"), "tidak"),
]


@pytest.mark.parametrize(("lahir", "hasil"), MELAHIRKAN)
@pytest.mark.parametrize("buat", [dosir, pppk])
def test_cuti_melahirkan_anak_pertama_sampai_ketiga(lahir, hasil, buat):
    orang = buat(
        keluarga=anak(*lahir), kedudukan=status(("2010-01-01", "PNS" if buat is dosir else "PPPK", "AKTIF"))
    )

    jawaban = hitung("cuti_melahirkan", orang, "2026-06-01")

    assert jawaban.hasil == hasil
    assert [satu.sensitif for satu in jawaban.syarat if satu.bagian == "keluarga"] == [True]


def test_cuti_melahirkan_hanya_perempuan():
    jawaban = hitung("cuti_melahirkan", dosir(jenis_kelamin="L", keluarga=anak("2012-01-01")), "2026-06-01")

    assert (jawaban.hasil, kode(jawaban, "belum")) == ("tidak", {"perempuan"})
    assert "anak_keempat" not in {satu.kode for satu in jawaban.syarat}


@pytest.mark.parametrize(
    ("riwayat", "hasil"),
    [
        ((("2026-05-01", "CPNS", "AKTIF"),), "layak"),
        ((("2010-01-01", "PNS", "AKTIF"),), "layak"),
        ((("2010-01-01", "PNS", "TUGAS_BELAJAR"),), "layak"),
        ((("2010-01-01", "PNS", "AKTIF"), ("2026-01-01", "PNS", "CLTN")), "belum"),
        ((("2010-01-01", "PNS", "AKTIF"), ("2026-01-01", "PNS", "MPP")), "belum"),
        ((("2010-01-01", "PNS", "AKTIF"), ("2026-01-01", "PNS", "BERHENTI_SEMENTARA")), "belum"),
        ((("2010-01-01", "PNS", "AKTIF"), ("2026-06-02", "PNS", "CLTN")), "layak"),
        ((("2010-01-01", "PNS", "AKTIF"), ("2026-01-01", "PNS", "MENINGGAL")), "tidak"),
        ((("2022-01-01", "PPPK", "AKTIF"),), "tidak"),
        ((("2022-01-01", "PPPK_PW", "AKTIF"),), "tidak"),
    ],
)
@pytest.mark.parametrize("kelamin", ["L", "P"])
def test_cuti_alasan_penting(riwayat, hasil, kelamin):
    orang = dosir(kedudukan=status(*riwayat), jenis_kelamin=kelamin)

    assert hitung("cuti_alasan_penting", orang, "2026-06-01").hasil == hasil
