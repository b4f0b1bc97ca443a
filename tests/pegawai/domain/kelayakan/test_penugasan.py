"""Acting posts. Acuan: SE BKN 1/SE/I/2021."""

import pytest

from pegawai.domain.riwayat import karier as k
from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    dosir,
    h,
    hitung,
    ketentuan_dengan,
    kode,
    pppk,
    ringkas,
    status,
    tempat,
)


def tugas(mulai, selesai, jenis="plt", jabatan=7):
    return k.Penugasan(h(mulai), h(selesai) if selesai else None, jenis, tempat("pengawas", jabatan=jabatan))


KASUS = [
    # terms, pada, hasil, tanggal, latest end
    ((tugas("2026-01-01", "2026-04-01"),), "2026-02-28", "belum", "2026-03-01", "2026-07-01"),
    ((tugas("2026-01-01", "2026-04-01"),), "2026-03-01", "layak", "2026-03-01", "2026-07-01"),
    ((tugas("2026-01-01", "2026-04-01"),), "2026-03-31", "layak", "2026-03-01", "2026-07-01"),
    ((tugas("2026-01-01", "2026-04-01"),), "2026-04-01", "tidak", None, None),  # it has ended
    ((tugas("2026-01-01", "2026-04-01"),), "2025-12-31", "tidak", None, None),  # it has not begun
    ((tugas("2026-01-01", "2026-04-01", "plh"),), "2026-03-01", "layak", "2026-03-01", "2026-07-01"),
    ((tugas("2026-01-01", None),), "2026-02-28", "belum", "2026-03-01", "2026-07-01"),
    ((tugas("2026-01-01", None),), "2026-03-01", "layak", "2026-03-01", "2026-07-01"),
    ((tugas("2025-11-30", "2026-02-28"),), "2026-01-27", "belum", "2026-01-28", "2026-05-30"),
    ((tugas("2025-11-30", "2026-02-28"),), "2026-01-28", "layak", "2026-01-28", "2026-05-30"),
    ((tugas("2023-11-29", "2024-02-29"),), "2024-01-29", "layak", "2024-01-29", "2024-05-29"),  # leap day
    ((tugas("2023-11-29", "2024-02-29"),), "2024-01-28", "belum", "2024-01-29", "2024-05-29"),
    (
        (tugas("2026-01-01", "2026-04-01"), tugas("2026-04-01", "2026-07-01")),
        "2026-06-01",
        "tidak",
        None,
        "2026-07-01",
    ),  # extended once already
    (
        (tugas("2026-01-01", "2026-04-01"), tugas("2026-04-01", "2026-06-01")),
        "2026-05-15",
        "layak",
        "2026-05-01",
        "2026-07-01",
    ),
    (
        (tugas("2025-06-01", "2025-09-01"), tugas("2026-01-01", "2026-04-01")),
        "2026-03-15",
        "layak",
        "2026-03-01",
        "2026-07-01",
    ),  # a gap begins anew
    (
        (tugas("2025-10-01", "2026-01-01", jabatan=8), tugas("2026-01-01", "2026-04-01")),
        "2026-03-15",
        "layak",
        "2026-03-01",
        "2026-07-01",
    ),  # another post
    (
        (tugas("2025-10-01", "2026-01-01", "plh"), tugas("2026-01-01", "2026-04-01")),
        "2026-03-15",
        "layak",
        "2026-03-01",
        "2026-07-01",
    ),  # another kind
    ((tugas("2026-01-01", "2026-07-01"),), "2026-06-15", "tidak", None, "2026-07-01"),
    (
        (tugas("2026-02-01", "2026-05-01"), tugas("2026-01-01", "2026-03-20", "plh", 8)),
        "2026-03-01",
        "layak",
        "2026-02-20",
        "2026-07-01",
    ),  # the one that ends first
    ((), "2026-03-01", "tidak", None, None),
]


@pytest.mark.parametrize("nomor", range(len(KASUS)))
def test_batas_dan_perpanjangan(nomor):
    daftar, pada, hasil, tanggal, terlama = KASUS[nomor]

    jawaban = hitung("penugasan", dosir(penugasan=daftar), pada)

    assert ringkas(jawaban) == (hasil, tanggal)
    assert jawaban.rincian.get("paling_lama") == (h(terlama) if terlama else None)


@pytest.mark.parametrize(
    ("orang", "hasil"),
    [
        (pppk(penugasan=(tugas("2026-01-01", "2026-04-01"),)), "layak"),
        (dosir(kedudukan=(), penugasan=(tugas("2026-01-01", "2026-04-01"),)), "kurang_data"),
        (
            dosir(
                kedudukan=status(*AWAL_PNS, ("2026-03-01", "PNS", "PENSIUN_BUP")),
                penugasan=(tugas("2026-01-01", "2026-04-01"),),
            ),
            "tidak",
        ),
    ],
)
def test_hubungan_kerja(orang, hasil):
    assert hitung("penugasan", orang, "2026-03-15").hasil == hasil


def test_masa_mengikuti_ketentuan():
    jawaban = hitung(
        "penugasan",
        dosir(penugasan=(tugas("2026-01-01", None),)),
        "2026-03-15",
        ketentuan_dengan(plt__masa=6),
    )

    assert jawaban.rincian["akhir"] == h("2026-07-01")
    assert kode(
        hitung("penugasan", dosir(penugasan=(tugas("2020-01-01", None),)), "2020-02-01"), "tidak_diketahui"
    ) == {"ketentuan"}
