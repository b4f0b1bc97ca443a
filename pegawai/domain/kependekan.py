"""Short forms of names: whether `disdikbud` can stand for `dinas pendidikan dan kebudayaan`, and how well.

Offices shorten as they like: initials (BPKAD), syllables (Diskominfo), both (Dinas PUPR). A short form is
cut into pieces that are found, in order, in the words of the name; what is skipped or torn apart costs.
"""

from functools import cache

_LEWAT_PERTAMA = 0.2
"""Leaving out what nearly every name begins with: Kominfo for Dinas Komunikasi dan Informatika."""
_LEWAT = 0.35
_DI_TENGAH = 0.15
_TERPUTUS = 0.25
_MUSTAHIL = 1e9
_TERPENDEK, _TERPANJANG = 3, 24


def can_kependekan(singkat: str) -> bool:
    """Answer whether a name in comparable form can be a short form at all: letters, neither few nor many."""
    huruf = "".join(singkat.split())
    return _TERPENDEK <= len(huruf) <= _TERPANJANG and huruf.isalpha()


def skor_kependekan(singkat: str, nama: str) -> float:
    """Return 0 (no short form of it) to 1 (the beginnings of its words). Both in comparable form."""
    huruf, kata = "".join(singkat.split()), nama.split()
    if len(kata) < 2 or not can_kependekan(singkat):
        return 0.0
    if len(huruf) >= len("".join(kata)) or not _terkandung(huruf, "".join(kata)):
        return 0.0

    @cache
    def biaya(i: int, j: int) -> float:
        """Return the least cost of finding the letters from `i` in the words from `j`."""
        if j == len(kata):
            return 0.0 if i == len(huruf) else _MUSTAHIL
        termurah = biaya(i, j + 1) + (_LEWAT if j else _LEWAT_PERTAMA)
        for akhir in range(i + 1, min(len(huruf), i + len(kata[j])) + 1):
            potong = _biaya_potongan(huruf[i:akhir], kata[j])
            if potong is None:
                break
            termurah = min(termurah, potong + biaya(akhir, j + 1))
        return termurah

    return max(0.0, 1 - biaya(0, 0) / len(kata))


def _biaya_potongan(potongan: str, kata: str) -> float | None:
    """Return what it costs to find a piece in a word; None when its letters are not there in this order."""
    if kata.startswith(potongan):
        return 0.0
    if potongan in kata:
        return _DI_TENGAH
    if not _terkandung(potongan, kata):
        return None
    return _TERPUTUS * (_runtun(potongan, kata) - 1) + (0.0 if kata[0] == potongan[0] else _DI_TENGAH)


def _runtun(potongan: str, kata: str) -> int:
    """Return into how many runs of neighbouring letters a piece falls, each letter at its first place."""
    posisi = -1
    hasil = 0
    for huruf in potongan:
        berikut = kata.index(huruf, posisi + 1)
        hasil += berikut != posisi + 1 or posisi < 0
        posisi = berikut
    return hasil


def _terkandung(potongan: str, teks: str) -> bool:
    sisa = iter(teks)
    return all(huruf in sisa for huruf in potongan)
