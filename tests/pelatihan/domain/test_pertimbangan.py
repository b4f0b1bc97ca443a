"""What trainings weigh for a vacant post. Acuan: PP 11/2017 ps. 203."""

from datetime import date
from decimal import Decimal

import pytest

from pegawai.domain.kelayakan.dosir import Pelatihan
from pelatihan.domain.pertimbangan import pertimbangkan

PADA = date(2026, 7, 1)
HAK = Decimal(20)


def ikut(jp, selesai):
    return Pelatihan("TEKNIS", jp, date.fromisoformat(selesai))


@pytest.mark.parametrize(
    ("daftar", "nilai"),
    [
        ([], None), ([ikut(40, "2026-07-02")], None), ([ikut(40, "2024-07-02")], "100.00"),
        ([ikut(40, "2024-07-01")], "0.00"), ([ikut(10, "2025-01-01"), ikut(5, "2026-07-01")], "37.50"),
        ([ikut(900, "2025-01-01")], "100.00"), ([ikut(1, "2025-01-01")], "2.50"),
    ],
)  # fmt: skip
def test_jam_dua_tahun_terakhir(daftar, nilai):
    assert pertimbangkan(daftar, HAK, PADA).nilai == (None if nilai is None else Decimal(nilai))


def test_kalimat_menyebut_jam_dan_nilai_penuh():
    isi = pertimbangkan([ikut(12, "2026-01-01")], HAK, PADA)

    assert (isi.teks, isi.keterangan) == ("12 JP dalam 2 tahun terakhir", "Bernilai penuh pada 40 JP.")
