"""Names of regulations in letters."""

import pytest

from pegawai.domain.surat.peraturan import nama_panjang


@pytest.mark.parametrize(
    ("pendek", "panjang"),
    [
        ("PP 5/2024", "Peraturan Pemerintah Nomor 5 Tahun 2024"),
        ("Perpres 11/2024", "Peraturan Presiden Nomor 11 Tahun 2024"),
        ("PP 94/2021 ps. 4", "Peraturan Pemerintah Nomor 94 Tahun 2021 ps. 4"),
        ("UU 5/2014 jo. UU 20/2023",
         "Undang-Undang Nomor 5 Tahun 2014 jo. Undang-Undang Nomor 20 Tahun 2023"),
        ("Keputusan Wali Kota 12/2024", "Keputusan Wali Kota 12/2024"),
        ("APP 5/2024", "APP 5/2024"),
        ("", ""),
    ],
)  # fmt: skip
def test_nama_panjang(pendek, panjang):
    assert nama_panjang(pendek) == panjang
