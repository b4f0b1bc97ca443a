"""Headings of the kinds declared as tables, from `data/sinonim_jenis.csv`.

Headings as offices, SAPK and SIASN of BKN write them. A row of the kind `*` serves every kind that has the
field; the heading of the template always counts.
"""

import csv
from collections.abc import Mapping
from functools import cache
from importlib import resources

from pegawai.domain.impor.sinonim import Sinonim

SEMUA = "*"


def sinonim(jenis: str, judul: Mapping[str, str]) -> Sinonim:
    """Return the headings of a kind. judul: field → its own heading, which goes before all others."""
    daftar = list(judul.items())
    for milik in (jenis, SEMUA):
        daftar += [
            (bidang, kepala)
            for satu, bidang, kepala in _baca()
            if satu == milik and all(nama in judul for nama in bidang.split("+"))
        ]
    return Sinonim(daftar)


@cache
def _baca() -> tuple[tuple[str, str, str], ...]:
    teks = resources.files("pegawai.domain.impor").joinpath("data/sinonim_jenis.csv").read_text("utf-8")
    return tuple(
        (satu["jenis"], satu["canonical_field"], satu["header"]) for satu in csv.DictReader(teks.splitlines())
    )
