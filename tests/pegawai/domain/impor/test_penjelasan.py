"""Every finding about a private history has a sentence of its own."""

import re
from pathlib import Path

import pytest

from pegawai.domain.impor.penjelasan import PENJELASAN, jelaskan

RIWAYAT = Path(__file__).parents[4] / "pegawai" / "domain" / "riwayat"
_KODE = re.compile(r"""(?:larang|peringatan)\(\s*"([a-z_0-9]+)\"""")


@pytest.mark.parametrize("berkas", ["keluarga", "disiplin", "cuti"])
def test_setiap_temuan_dijelaskan(berkas):
    kode = set(_KODE.findall((RIWAYAT / f"{berkas}.py").read_text()))

    assert kode
    assert kode <= PENJELASAN.keys()


def test_penjelasan_menyebut_dasarnya():
    assert jelaskan("hubungan_pasangan", "UU 1/1974 ps. 1") == (
        "Hubungan suami atau istri tidak cocok dengan jenis kelamin pegawai. (UU 1/1974 ps. 1)"
    )
