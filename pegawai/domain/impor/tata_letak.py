"""The layout of a table: a fingerprint of its headings, what was fixed for it, samples of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import islice

from pegawai.domain.impor.lembar import Sel, huruf_kolom
from pegawai.domain.impor.sinonim import bakukan

KOLOM_MASALAH = "Masalah menurut SIASN"
"""Heading of the column that a returned file has in addition; it is read past."""

JUMLAH_CONTOH = 5


def sidik_kepala(kepala: Sequence[str]) -> str:
    """Return the fingerprint of headings, equal for files of one layout, with the added column or without."""
    judul = [teks for teks in kepala if not is_kolom_masalah(teks)]
    return sha256("\n".join(map(bakukan, judul)).encode()).hexdigest()


def is_kolom_masalah(teks: str) -> bool:
    """Tell whether a heading is that of the added column; spreadsheets may join it with text above it."""
    return KOLOM_MASALAH.casefold() in teks.casefold()


def tetapan_untuk(
    kepala: Sequence[str],
    ingatan: Mapping[str, Mapping[str, str]],
    tetapan: Mapping[str, str] | None,
    sejak: int = 0,
) -> dict[str, str]:
    """Return column letter → field of what was fixed for this layout, for this sheet, and by the reader.

    sejak: the first column of the table.
    """
    tambahan = {huruf_kolom(posisi): "" for posisi, teks in enumerate(kepala) if is_kolom_masalah(teks)}
    return {**ingatan.get(sidik_kepala(kepala[sejak:]), {}), **(tetapan or {}), **tambahan}


def contoh_berbeda(
    contoh: Sequence[Sequence[Sel]], jumlah: int = JUMLAH_CONTOH
) -> tuple[tuple[Sel, ...], ...]:
    """Return the first distinct cells of every column, without empty ones."""
    return tuple(tuple(islice(dict.fromkeys(sel for sel in kolom if sel != ""), jumlah)) for kolom in contoh)
