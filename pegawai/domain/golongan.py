"""Golongan ruang and pangkat of PNS (I/a-IV/e), golongan of PPPK (I-XVII).

Acuan: PP 99/2000 and PP 12/2002 (PNS); Perpres 98/2020 and Perpres 11/2024 (PPPK).
"""

import difflib
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from pegawai.domain import aksara
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pendidikan import TingkatPendidikan


class JenisGolongan(StrEnum):
    """The two rank systems."""

    PNS = "PNS"
    PPPK = "PPPK"


class GolonganTidakDikenal(KesalahanAturan):
    """The text names no golongan; kode golongan_unknown."""

    def __init__(self, teks: str) -> None:
        super().__init__(
            "golongan_unknown",
            f"Golongan “{teks}” tidak dikenal; seharusnya I/a sampai IV/e (PNS) atau I sampai XVII (PPPK).",
        )
        self.teks = teks

    def __reduce__(self) -> tuple[type["GolonganTidakDikenal"], tuple[str]]:
        return type(self), (self.teks,)


@dataclass(frozen=True, slots=True)
class Golongan:
    """One rank. urut grows with the rank within its system; pangkat is empty for PPPK."""

    kode: str
    pangkat: str
    urut: int
    jenis: JenisGolongan

    def __str__(self) -> str:
        return self.kode

    @property
    def nama(self) -> str:
        """Rank name with code, `Penata Tingkat I (III/d)`; for PPPK the code alone."""
        return f"{self.pangkat} ({self.kode})" if self.pangkat else self.kode

    @property
    def romawi(self) -> str:
        """The golongan without ruang: `III` for III/d, `IX` for IX."""
        return self.kode.partition("/")[0]

    @property
    def berikutnya(self) -> "Golongan | None":
        """The next higher rank of the same system; None at the top."""
        posisi = DAFTAR_GOLONGAN.index(self) + 1
        calon = DAFTAR_GOLONGAN[posisi] if posisi < len(DAFTAR_GOLONGAN) else None
        return calon if calon is not None and calon.jenis is self.jenis else None


_PANGKAT_PNS = {
    "I": ("Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I"),
    "II": ("Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I"),
    "III": ("Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I"),
    "IV": ("Pembina", "Pembina Tingkat I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama"),
}
ROMAWI_PPPK = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
    *("X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"),
)

DAFTAR_GOLONGAN: tuple[Golongan, ...] = (
    *(
        Golongan(f"{romawi}/{'abcde'[ruang]}", pangkat, 10 * puluhan + ruang + 1, JenisGolongan.PNS)
        for puluhan, (romawi, daftar_pangkat) in enumerate(_PANGKAT_PNS.items(), start=1)
        for ruang, pangkat in enumerate(daftar_pangkat)
    ),
    *(
        Golongan(romawi, "", 100 + angka, JenisGolongan.PPPK)
        for angka, romawi in enumerate(ROMAWI_PPPK, start=1)
    ),
)
GOLONGAN_PER_KODE: dict[str, Golongan] = {golongan.kode: golongan for golongan in DAFTAR_GOLONGAN}

_KODE_PNS = re.compile(r"(?<![A-Z0-9])(IV|I{1,3}|[1-4])\s*[/.,\\-]?\s*([A-E])(?![A-Z0-9])")
_KATA_PENGISI = re.compile(r"\b(?:GOLONGAN|GOL|RUANG|PANGKAT|PPPK|PNS)\b")
_TINGKAT = re.compile(r"\b(?:TINGKAT|TKT|TK|TGK)\W*(?:I|1)\b")
_BUKAN_HURUF = re.compile(r"[^A-Z0-9]+")
_TANDA_HUBUNG = dict.fromkeys(map(ord, aksara.TANDA_HUBUNG), "-")
_KEMIRIPAN_PANGKAT = 0.85

_ROMAWI_PER_ANGKA = {str(angka): romawi for angka, romawi in enumerate(ROMAWI_PPPK, start=1)}
_GOLONGAN_PER_PANGKAT = {
    golongan.pangkat.upper(): golongan for golongan in DAFTAR_GOLONGAN if golongan.pangkat
}

_BATAS_REGULER = {
    TingkatPendidikan.SD: "II/a",
    TingkatPendidikan.SMP: "II/c",
    TingkatPendidikan.SMA: "III/b",
    TingkatPendidikan.D1: "III/b",
    TingkatPendidikan.D2: "III/b",
    TingkatPendidikan.D3: "III/c",
    TingkatPendidikan.D4: "III/d",
    TingkatPendidikan.S1: "III/d",
    TingkatPendidikan.PROFESI: "IV/a",
    TingkatPendidikan.S2: "IV/a",
    TingkatPendidikan.SPESIALIS: "IV/a",
    TingkatPendidikan.S3: "IV/b",
}
_GOLONGAN_AWAL = {
    TingkatPendidikan.SD: "I/a",
    TingkatPendidikan.SMP: "I/c",
    TingkatPendidikan.SMA: "II/a",
    TingkatPendidikan.D1: "II/a",
    TingkatPendidikan.D2: "II/b",
    TingkatPendidikan.D3: "II/c",
    TingkatPendidikan.D4: "III/a",
    TingkatPendidikan.S1: "III/a",
    TingkatPendidikan.PROFESI: "III/b",
    TingkatPendidikan.S2: "III/b",
    TingkatPendidikan.SPESIALIS: "III/b",
    TingkatPendidikan.S3: "III/c",
}


@dataclass(frozen=True, slots=True)
class BacaanGolongan:
    """What a cell says. pangkat: the rank that the written name stands for; None when no name was read."""

    golongan: Golongan
    pangkat: Golongan | None = None

    @property
    def is_selaras(self) -> bool:
        """Whether name and code agree; if not, the code was taken (golongan_pangkat_mismatch)."""
        return self.pangkat is None or self.pangkat == self.golongan


@lru_cache(maxsize=4096)
def baca_golongan(teks: str, pangkat: str | None = None) -> BacaanGolongan:
    """Read one cell (`IIId`, `3/d`, `Gol. III/d`, `Penata Tk. I (III/d)`, `ix`) or a rank name alone.

    pangkat: text of a separate rank-name column, ignored where it holds no rank name.
    Raises `GolonganTidakDikenal` when neither code nor name can be read, when two codes disagree inside
    the cell, or when words that are no rank name stand beside the code.
    """
    kode, nama, is_utuh = _baca_sel(teks)
    kode_kolom, nama_kolom, _ = _baca_sel(pangkat or "")
    golongan = kode or nama or kode_kolom or nama_kolom
    if golongan is None or not is_utuh:
        raise GolonganTidakDikenal(aksara.rapikan(teks))
    return BacaanGolongan(golongan, nama or nama_kolom or kode_kolom)


def golongan_dari(kode: str) -> Golongan:
    """Return the rank of an exact code (`III/d`, `IX`); raise `GolonganTidakDikenal`."""
    golongan = GOLONGAN_PER_KODE.get(kode)
    if golongan is None:
        raise GolonganTidakDikenal(kode)
    return golongan


def batas_reguler(tingkat_pendidikan: TingkatPendidikan) -> Golongan:
    """Return the highest PNS rank that kenaikan pangkat reguler reaches with this education.

    Acuan: PP 99/2000 ps. 8 as changed by PP 12/2002.
    """
    return GOLONGAN_PER_KODE[_BATAS_REGULER[tingkat_pendidikan]]


def golongan_awal(tingkat_pendidikan: TingkatPendidikan) -> Golongan:
    """Return the PNS rank in which a holder of this diploma is appointed.

    Acuan: PP 98/2000 ps. 11 as changed by PP 11/2002.
    """
    return GOLONGAN_PER_KODE[_GOLONGAN_AWAL[tingkat_pendidikan]]


def _baca_sel(teks: str) -> tuple[Golongan | None, Golongan | None, bool]:
    """Return the rank by code, the rank by name, and whether every word of the text was understood."""
    atas = _TINGKAT.sub("TINGKAT SATU ", aksara.rapikan(teks).translate(_TANDA_HUBUNG).upper())
    daftar_kode = {
        f"{_ROMAWI_PER_ANGKA.get(angka, angka)}/{ruang.lower()}" for angka, ruang in _KODE_PNS.findall(atas)
    }
    sisa = _BUKAN_HURUF.sub(" ", _KATA_PENGISI.sub(" ", _KODE_PNS.sub(" ", atas))).strip()
    if not daftar_kode:
        pppk = GOLONGAN_PER_KODE.get(_ROMAWI_PER_ANGKA.get(sisa, sisa))
        if pppk is not None:
            return pppk, None, True
    kode = GOLONGAN_PER_KODE.get(daftar_kode.pop()) if len(daftar_kode) == 1 else None
    nama = _cari_pangkat(sisa.replace("TINGKAT SATU", "TINGKAT I"))
    is_utuh = not daftar_kode and (not sisa or nama is not None)
    return kode, nama, is_utuh


def _cari_pangkat(nama: str) -> Golongan | None:
    """Return the rank of a name in capitals, allowing for a typing error."""
    if nama in _GOLONGAN_PER_PANGKAT:
        return _GOLONGAN_PER_PANGKAT[nama]
    mirip = difflib.get_close_matches(nama, _GOLONGAN_PER_PANGKAT, n=1, cutoff=_KEMIRIPAN_PANGKAT)
    return _GOLONGAN_PER_PANGKAT[mirip[0]] if mirip else None
