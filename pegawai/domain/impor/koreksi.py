"""Cells that a person corrected: they are read as if the file said so, the file itself stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pegawai.domain.impor.lembar import Baris, Lembar, Sel

Koreksi = Mapping[str | None, Mapping[int, Mapping[str, Sel]]]
"""Sheet name → row number (as the spreadsheet shows it) → column letter → what the cell is to hold."""


def posisi_kolom(huruf: str) -> int:
    """Return the position of a column by its letters, A = 0."""
    posisi = 0
    for satu in huruf:
        posisi = posisi * 26 + ord(satu) - 64
    return posisi - 1


def terapkan_koreksi(lembar: Lembar, koreksi: Koreksi) -> Lembar:
    """Return the sheet with its corrected cells; rows pass one by one."""
    per_baris = koreksi.get(lembar.nama)
    if not per_baris:
        return lembar
    asal = lembar.ulang
    ulang = None if asal is None else lambda: _koreksi(asal(), per_baris)
    return replace(lembar, isi=_koreksi(lembar.isi, per_baris), ulang=ulang)


def _koreksi(isi: Iterator[Baris], per_baris: Mapping[int, Mapping[str, Sel]]) -> Iterator[Baris]:
    for nomor, baris in enumerate(isi, start=1):
        yield _ganti(baris, per_baris[nomor]) if nomor in per_baris else baris


def _ganti(baris: Baris, per_kolom: Mapping[str, Sel]) -> Baris:
    per_posisi = {posisi_kolom(huruf): sel for huruf, sel in per_kolom.items()}
    hasil: Baris = baris + [""] * (max(per_posisi) + 1 - len(baris))
    for posisi, sel in per_posisi.items():
        hasil[posisi] = sel
    return hasil
