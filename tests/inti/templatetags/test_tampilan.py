"""The formatting filters, as templates use them."""

from datetime import date

import pytest
from django.template import Context, Template


@pytest.mark.parametrize(
    ("ekspresi", "hasil"),
    [
        ("tanggal|tanggal", "23 November 2026"),
        ("tanggal|tanggal_pendek", "23 Nov 2026"),
        ("jumlah|angka", "1.234"),
        ("pecahan|angka:1", "0,1"),
        ("teks|angka", "86,42"),
        ("kosong|angka", "–"),
        ("pecahan|persen", "0,1%"),
        ("jumlah|rupiah", "Rp1.234"),
        ("mulai|sampai:tanggal", "1 Januari 2020 – 22 November 2026"),
        ("nip|nip", '<span class="nip">19850312 201001 1 003</span>'),
        ("bahaya|nip", '<span class="nip">&lt;b&gt;</span>'),
    ],
)
def test_saringan_tampilan(ekspresi, hasil):
    isi = {
        "tanggal": date(2026, 11, 23),
        "mulai": date(2020, 1, 1),
        "jumlah": 1234,
        "pecahan": 0.06,
        "teks": "86,42",
        "kosong": None,
        "nip": "198503122010011003",
        "bahaya": "<b>",
    }

    teks = Template("{% load tampilan %}{{ " + ekspresi + " }}").render(Context(isi))

    assert teks == hasil
