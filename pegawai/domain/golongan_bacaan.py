"""Reading a golongan in every spelling that office lists use."""

import difflib
import re
from dataclasses import dataclass
from functools import lru_cache

from pegawai.domain import aksara
from pegawai.domain.golongan import (
    DAFTAR_GOLONGAN,
    GOLONGAN_PER_KODE,
    ROMAWI_PPPK,
    Golongan,
    GolonganTidakDikenal,
    JenisGolongan,
)

_KODE_PNS = re.compile(r"(?<![A-Z0-9])(IV|I{1,3}|[1-4])\s*[/.,\\-]?\s*([A-E])(?![A-Z0-9])")
_KODE_PPPK = re.compile(rf"(?:{'|'.join(ROMAWI_PPPK)}|1[0-7]|[1-9])")
_KATA_PENGISI = re.compile(r"\b(?:GOLONGAN|GOL|RUANG|PANGKAT|PPPK|PNS)\b\.?")
_TINGKAT = re.compile(r"\bT(?:INGKAT|KT?|GK)\b[.\s]*(?:I|1)\b")
_BUKAN_HURUF = re.compile(r"[^A-Z0-9]+")
_DASH = str.maketrans(dict.fromkeys(aksara.TANDA_HUBUNG, "-"))
_KEMIRIPAN_PANGKAT = 0.85

_ROMAWI_PER_ANGKA = {str(angka): romawi for angka, romawi in enumerate(ROMAWI_PPPK, start=1)}
_GOLONGAN_PER_PANGKAT = {
    golongan.pangkat.upper(): golongan for golongan in DAFTAR_GOLONGAN if golongan.pangkat
}


@dataclass(frozen=True, slots=True)
class BacaanGolongan:
    """What a cell says. pangkat is the rank that the written name stands for, None when no name stands there."""

    golongan: Golongan
    pangkat: Golongan | None = None

    @property
    def is_selaras(self) -> bool:
        """Whether name and code agree; if not, the code is taken (golongan_pangkat_mismatch)."""
        return self.pangkat is None or self.pangkat == self.golongan


@lru_cache(maxsize=4096)
def baca_golongan(teks: str, pangkat: str | None = None) -> BacaanGolongan:
    """Read one cell (`IIId`, `3/d`, `Gol. III/d`, `Penata Tk. I (III/d)`, `ix`) or a rank name alone.

    pangkat: text of a separate rank-name column. Raises `GolonganTidakDikenal` when no code and no rank
    name can be read, when two codes stand there, or when other words surround the code.
    """
    biasa = _BUKAN_HURUF_TEPI(aksara.rapikan(teks).translate(_DASH).upper())
    kode, sisa = _pisah_kode(biasa)
    nama = _baca_pangkat(sisa) if sisa else None
    if (sisa and nama is None) or (kode is None and nama is None and not pangkat):
        raise GolonganTidakDikenal(aksara.rapikan(teks))
    if pangkat:
        nama_kolom = _baca_pangkat(_sisa_bersih(aksara.rapikan(pangkat).upper()))
        nama = nama or nama_kolom
    golongan = kode or nama
    if golongan is None:
        raise GolonganTidakDikenal(aksara.rapikan(teks or pangkat or ""))
    return BacaanGolongan(golongan, nama)
