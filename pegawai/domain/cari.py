"""Searching people by what a reader types: words of a name with typing errors, titles, pieces of a NIP."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from pegawai.domain.nama import pisah_gelar

ANGKA_TERPENDEK = 3
"""Digits of a NIP that are worth looking for."""
KATA_TERBANYAK = 6
SALAH_TERBANYAK = 3
"""Typing errors in a whole text; one word may hold two."""

_APOSTROF = str.maketrans("", "", "'`´’‘")  # noqa: RUF001  all the marks people type for one
_BUKAN_HURUF = re.compile(r"[^a-z0-9]+")
_PISAH_NIP = re.compile(r"(?<=\d)[\s.\-/]+(?=\d)")


@dataclass(frozen=True, slots=True)
class Cari:
    """What is looked for. kata: words of a name, as `cari_pecah` of the database writes them; angka: digits
    that one of the NIP must hold."""

    kata: tuple[str, ...] = ()
    angka: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.kata or self.angka)


def pecah_kata(teks: str) -> list[str]:
    """Return the words in small letters without marks, apostrophes left out: `Sa'diyah` is `sadiyah`."""
    biasa = "".join(h for h in unicodedata.normalize("NFKD", teks) if not unicodedata.combining(h))
    return [kata for kata in _BUKAN_HURUF.split(biasa.lower().translate(_APOSTROF)) if kata]


def baca_cari(teks: str) -> Cari:
    """Read what was typed: titles are taken off, digits with blanks or dots between them are one number."""
    rapat = _PISAH_NIP.sub("", teks)
    angka = tuple(kata for kata in pecah_kata(rapat) if kata.isdigit() and len(kata) >= ANGKA_TERPENDEK)
    nama = " ".join(bagian for bagian in rapat.split() if not bagian.strip(".,").isdigit())
    kata = pecah_kata(pisah_gelar(nama).nama) or pecah_kata(nama)
    return Cari(tuple(dict.fromkeys(kata))[:KATA_TERBANYAK], angka)


def gabungan(kata: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the words with each two neighbours written as one: `nur hayati` may be `nurhayati`."""
    return [(*kata[:n], kiri + kanan, *kata[n + 2 :]) for n, (kiri, kanan) in enumerate(pairwise(kata))]


def salah_terbanyak(kata: str) -> int:
    """Return how many typing errors a word may hold: two letters none, up to four one, longer ones two."""
    return (len(kata) > 2) + (len(kata) > 4)


def jarak_kata(asal: str, calon: str, *, is_berlanjut: bool) -> int | None:
    """Return the typing errors that make `calon` of a typed word, or None where there are too many.

    is_berlanjut: the word may not be finished, so one error in the beginning of a longer word counts as well.
    """
    jarak = jarak_ketik(asal, calon)
    if is_berlanjut and len(asal) > 3:
        awal = jarak_ketik(asal, calon[: len(asal)])
        jarak = min(jarak, awal) if awal <= 1 else jarak
    return jarak if jarak <= salah_terbanyak(asal) else None


def tukar_dua_kali(kata: str) -> list[str]:
    """Return the words made by swapping neighbouring letters twice: four edits, but two typing errors."""
    sekali = [_tukar(kata, n) for n in range(len(kata) - 1)]
    return sorted({_tukar(satu, n) for satu in sekali for n in range(len(kata) - 1)} - {kata, *sekali})


def _tukar(kata: str, n: int) -> str:
    return kata[:n] + kata[n + 1] + kata[n] + kata[n + 2 :]


def jarak_ketik(dari: str, ke: str) -> int:
    """Return how many typing errors turn one word into the other: a letter more, less, wrong, or two swapped.

    The optimal string alignment distance; a swapped pair is not edited again.
    """
    lalu2: list[int] = []
    lalu = list(range(len(ke) + 1))
    for i, huruf in enumerate(dari, start=1):
        kini = [i]
        for j, lain in enumerate(ke, start=1):
            jarak = min(lalu[j] + 1, kini[j - 1] + 1, lalu[j - 1] + (huruf != lain))
            if i > 1 and j > 1 and huruf == ke[j - 2] and dari[i - 2] == lain:
                jarak = min(jarak, lalu2[j - 2] + 1)
            kini.append(jarak)
        lalu2, lalu = lalu, kini
    return lalu[-1]
