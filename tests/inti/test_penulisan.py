"""Dates, numbers and NIP as readers see them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from serang_asn.inti import penulisan


@pytest.mark.parametrize(
    ("nilai", "hasil"),
    [
        (date(2026, 11, 23), "23 November 2026"),
        (date(2024, 2, 29), "29 Februari 2024"),
        (date(2026, 8, 1), "1 Agustus 2026"),
        (datetime(2026, 11, 22, 17, 30, tzinfo=UTC), "23 November 2026"),  # already tomorrow in Jakarta
        (None, "–"),
    ],
)
def test_tanggal(nilai, hasil):
    assert penulisan.tanggal(nilai) == hasil


def test_tanggal_pendek():
    assert penulisan.tanggal_pendek(date(2026, 11, 23)) == "23 Nov 2026"


def test_waktu_setempat():
    assert penulisan.waktu(datetime(2026, 11, 23, 7, 5, tzinfo=UTC)) == "23 November 2026 pukul 14.05"


@pytest.mark.parametrize(
    ("mulai", "selesai", "hasil"),
    [
        (date(2020, 1, 1), date(2022, 4, 1), "1 Januari 2020 – 31 Maret 2022"),
        (date(2020, 1, 1), date(2020, 1, 2), "1 Januari 2020"),
        (date(2020, 1, 1), None, "1 Januari 2020 – sekarang"),
        (date(2020, 1, 1), date(9999, 12, 31), "1 Januari 2020 – sekarang"),
        (None, None, "–"),
    ],
)
def test_rentang_menulis_hari_terakhir(mulai, selesai, hasil):
    assert penulisan.rentang(mulai, selesai) == hasil


@pytest.mark.parametrize(
    ("nilai", "desimal", "hasil"),
    [
        (0, None, "0"),
        (999, None, "999"),
        (1234, None, "1.234"),
        (-4797000, None, "-4.797.000"),
        (1234.5, None, "1.234,5"),
        (Decimal("86.425"), 2, "86,43"),
        (Decimal("2.5"), 0, "3"),
        (7, 2, "7,00"),
        (None, None, "–"),
    ],
)
def test_angka(nilai, desimal, hasil):
    assert penulisan.angka(nilai, desimal) == hasil


@pytest.mark.parametrize(
    ("nilai", "hasil"), [(12.34, "12,3%"), (100, "100,0%"), (Decimal("0.05"), "0,1%"), (None, "–")]
)
def test_persen(nilai, hasil):
    assert penulisan.persen(nilai) == hasil


@pytest.mark.parametrize(
    ("nilai", "hasil"),
    [(4797000, "Rp4.797.000"), (Decimal("1500.5"), "Rp1.500,50"), (-250, "-Rp250"), (None, "–")],
)
def test_rupiah(nilai, hasil):
    assert penulisan.rupiah(nilai) == hasil


@pytest.mark.parametrize(
    ("nilai", "hasil"),
    [
        ("198503122010011003", "19850312 201001 1 003"),
        ("470051234", "470051234"),
        ("19850312201001100X", "19850312201001100X"),
        ("", "–"),
    ],
)
def test_nip(nilai, hasil):
    assert penulisan.nip(nilai) == hasil


@pytest.mark.parametrize(
    ("nama", "hasil"),
    [
        ("Siti Rahmawati", "SR"),
        ("Dra. Hj. Siti Nurhaliza Rahmawati, M.Pd.", "SR"),
        ("Sukarno", "S"),
        ("", "?"),
    ],
)
def test_inisial_tanpa_gelar(nama, hasil):
    assert penulisan.inisial(nama) == hasil
