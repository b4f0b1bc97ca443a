"""Kenaikan pangkat of structural posts. Acuan: PP 99/2000 ps. 10–13 jo. PP 12/2002; PP 13/2002."""

import pytest

from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    dosir,
    hitung,
    hukuman,
    jabatan,
    kode,
    pangkat,
    ringkas,
    skp,
    status,
)

JENIS = {"II": "jpt", "III": "administrator", "IV": "pengawas"}


def pejabat(eselon, golongan, tmt_pangkat, tmt_jabatan="2010-01-01", **ganti):
    jenis = JENIS[eselon.split(".")[0]]
    return dosir(
        **{
            "jabatan": jabatan(jenis, tmt_jabatan, eselon=eselon),
            "pangkat": pangkat((golongan, tmt_pangkat)),
            **ganti,
        }
    )


KASUS = [
    # eselon, golongan, TMT pangkat, TMT jabatan, pada, hasil, tanggal
    ("IV.a", "III/c", "2022-04-01", "2020-01-01", "2026-03-31", "belum", "2026-04-01"),
    ("IV.a", "III/c", "2022-04-01", "2020-01-01", "2026-04-01", "layak", "2026-04-01"),
    ("IV.a", "III/d", "2018-04-01", "2020-01-01", "2026-04-01", "tidak", None),  # top of the post
    ("IV.b", "III/b", "2022-04-01", "2020-01-01", "2026-04-01", "layak", "2026-04-01"),
    ("IV.b", "III/c", "2022-04-01", "2020-01-01", "2026-04-01", "tidak", None),
    ("III.a", "IV/a", "2022-04-01", "2020-01-01", "2026-04-01", "layak", "2026-04-01"),
    ("III.a", "IV/b", "2022-04-01", "2020-01-01", "2026-04-01", "tidak", None),
    ("III.b", "III/d", "2022-04-01", "2020-01-01", "2026-04-01", "layak", "2026-04-01"),
    ("III.b", "IV/a", "2022-04-01", "2020-01-01", "2026-04-01", "tidak", None),
    ("II.b", "IV/b", "2022-04-01", "2020-01-01", "2026-04-01", "layak", "2026-04-01"),
    ("II.b", "IV/c", "2022-04-01", "2020-01-01", "2026-04-01", "tidak", None),
    ("II.a", "IV/c", "2022-04-01", "2020-01-01", "2026-04-01", "layak", "2026-04-01"),
    ("II.a", "IV/d", "2022-04-01", "2020-01-01", "2026-04-01", "tidak", None),
    # rank under the lowest of the post: a year in rank and post is enough
    ("IV.a", "III/b", "2024-04-01", "2025-04-01", "2026-03-31", "belum", "2026-04-01"),
    ("IV.a", "III/b", "2024-04-01", "2025-04-01", "2026-04-01", "layak", "2026-04-01"),
    ("IV.a", "III/b", "2025-06-01", "2024-01-01", "2026-06-01", "layak", "2026-06-01"),
    ("III.b", "III/c", "2025-01-01", "2024-12-15", "2026-01-01", "layak", "2026-01-01"),
    ("III.b", "III/c", "2024-02-29", "2024-02-29", "2025-02-28", "belum", "2025-04-01"),  # leap day
    ("III.b", "III/c", "2024-02-29", "2024-02-29", "2025-04-01", "layak", "2025-04-01"),
    ("IV.a", "III/b", "2022-04-01", "2026-01-01", "2026-04-01", "layak", "2026-04-01"),  # four years first
    ("IV.b", "III/a", "2019-05-01", "2022-06-01", "2023-09-30", "belum", "2023-10-01"),  # before six periods
    ("IV.b", "III/a", "2019-05-01", "2022-06-01", "2023-10-01", "layak", "2023-10-01"),
]


@pytest.mark.parametrize(("eselon", "golongan", "tmt", "tmt_jabatan", "pada", "hasil", "tanggal"), KASUS)
def test_waktu_dan_jenjang_pangkat_jabatan(eselon, golongan, tmt, tmt_jabatan, pada, hasil, tanggal):
    jawaban = hitung("kp_struktural", pejabat(eselon, golongan, tmt, tmt_jabatan), pada)

    assert ringkas(jawaban) == (hasil, tanggal)


@pytest.mark.parametrize(
    ("ganti", "hasil", "belum"),
    [
        ({"jabatan": jabatan()}, "tidak", {"jabatan_struktural"}),
        ({"jabatan": jabatan("fungsional", jenjang="ahli_muda")}, "tidak", {"jabatan_struktural"}),
        ({"jabatan": ()}, "kurang_data", set()),
        ({"jabatan": jabatan("pengawas")}, "kurang_data", set()),  # no echelon recorded
        ({"kinerja": skp(y2025="kurang")}, "belum", {"kinerja"}),
        ({"kinerja": skp(y2024="")}, "kurang_data", set()),
        (
            {"kedudukan": status(*AWAL_PNS, ("2026-02-01", "PNS", "BERHENTI_SEMENTARA"))},
            "belum",
            {"kedudukan_hukum"},
        ),
        ({"kedudukan": status(("2020-01-01", "PPPK", "AKTIF"))}, "tidak", {"jenis_asn"}),
        ({"disiplin": (hukuman("BEBAS_JABATAN", "berat", "2026-01-01", None),)}, "belum", {"disiplin"}),
        ({"jenis_kelamin": "L"}, "layak", set()),
    ],
)
def test_halangan(ganti, hasil, belum):
    jawaban = hitung("kp_struktural", pejabat("IV.a", "III/c", "2022-04-01", **ganti), "2026-04-01")

    assert (jawaban.hasil.value, kode(jawaban, "belum")) == (hasil, belum)
