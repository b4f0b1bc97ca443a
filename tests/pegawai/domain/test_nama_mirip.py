"""Spellings of one name and of two."""

import pytest

from pegawai.domain.nama_mirip import is_nama_mirip


@pytest.mark.parametrize(
    ("tertulis", "tercatat", "mirip"),
    [
        ("SITI AMINAH", "Siti Aminah", True),
        ("Aminah Siti", "Siti Aminah", True),
        ("Sitti Aminah", "Siti Aminah", True),
        ("M. Yusuf", "Muhammad Yusuf", True),
        ("Siti A.", "Siti Aminah", True),
        ("Nur'aini", "Nuraini", True),
        ("Budi Santoso", "Siti Aminah", False),
        ("Joko", "Siti Aminah", False),
    ],
)
def test_nama_mirip(tertulis: str, tercatat: str, mirip: bool) -> None:
    assert is_nama_mirip(tertulis, tercatat) is mirip
    assert is_nama_mirip(tercatat, tertulis) is mirip
