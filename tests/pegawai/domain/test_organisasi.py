"""Needed numbers through a reorganisation, and the codes of units that carry on."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.organisasi import (
    PANJANG_KODE,
    Segmen,
    bagi_formasi,
    jumlahkan_formasi,
    kode_penerus,
    potong,
)
from pegawai.domain.periode import SELAMANYA

AWAL = date(2026, 1, 1)
HARI = st.integers(0, 30).map(lambda n: AWAL + timedelta(days=n))
SEGMEN = st.builds(
    lambda mulai, lama, jumlah: Segmen(mulai, mulai + timedelta(days=lama), jumlah),
    HARI, st.integers(1, 20), st.integers(1, 9),
)  # fmt: skip


def kebutuhan(segmen, hari):
    return sum(satu.jumlah for satu in segmen if satu.mulai <= hari < satu.selesai)


@given(st.lists(SEGMEN, max_size=6))
def test_jumlah_formasi_sama_pada_setiap_hari(segmen):
    hasil = jumlahkan_formasi(segmen)

    for hari in (AWAL + timedelta(days=n) for n in range(-1, 55)):
        assert kebutuhan(hasil, hari) == kebutuhan(segmen, hari)
    assert all(a.selesai <= b.mulai for a, b in pairwise(hasil))


def test_formasi_bersebelahan_yang_sama_menjadi_satu_masa():
    hasil = jumlahkan_formasi([Segmen(AWAL, date(2026, 2, 1), 3), Segmen(date(2026, 2, 1), SELAMANYA, 3)])

    assert hasil == [Segmen(AWAL, SELAMANYA, 3)]


@given(st.integers(0, 500), st.lists(st.integers(0, 200), min_size=1, max_size=6))
def test_pembagian_formasi_tidak_menambah_dan_tidak_mengurangi(jumlah, isi):
    bagian = bagi_formasi(jumlah, isi)

    assert sum(bagian) == jumlah
    assert len(bagian) == len(isi)
    assert min(bagian) >= 0


@pytest.mark.parametrize(
    ("jumlah", "isi", "bagian"),
    [
        (10, [5, 5], [5, 5]),
        (3, [1, 1], [2, 1]),
        (4, [0, 0, 0], [4, 0, 0]),
        (7, [6, 0, 1], [6, 0, 1]),
        (0, [3, 1], [0, 0]),
    ],
)
def test_pembagian_formasi_menurut_isi(jumlah, isi, bagian):
    assert bagi_formasi(jumlah, isi) == bagian


@pytest.mark.parametrize(
    ("mulai", "selesai", "sisa"),
    [
        (date(2025, 1, 1), None, (AWAL, SELAMANYA)),
        (date(2026, 3, 1), None, (date(2026, 3, 1), SELAMANYA)),
        (date(2025, 1, 1), AWAL, None),
        (date(2025, 1, 1), date(2026, 1, 2), (AWAL, date(2026, 1, 2))),
    ],
)
def test_potong_masa(mulai, selesai, sisa):
    assert potong(mulai, selesai, AWAL) == sisa


@pytest.mark.parametrize(
    ("kode", "terpakai", "hasil"),
    [
        ("DINKES", {"DINKES"}, "DINKES.2"),
        ("DINKES.2", {"DINKES", "DINKES.2"}, "DINKES.3"),
        ("DINKES", {"DINKES", "DINKES.2"}, "DINKES.3"),
        ("36.73", {"36.73"}, "36.73.2"),
        ("X" * 30, {"X" * 30}, "X" * 28 + ".2"),
    ],
)
def test_kode_penerus(kode, terpakai, hasil):
    assert kode_penerus(kode, terpakai) == hasil


@given(st.text("AB.12", min_size=1, max_size=PANJANG_KODE), st.sets(st.text("AB.12", max_size=6)))
def test_kode_penerus_selalu_baru_dan_muat(kode, terpakai):
    hasil = kode_penerus(kode, terpakai | {kode})

    assert hasil not in terpakai | {kode}
    assert len(hasil) <= PANJANG_KODE
