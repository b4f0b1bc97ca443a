"""Golongan ruang and pangkat of PNS (I/a-IV/e), golongan of PPPK (I-XVII).

Acuan: PP 99/2000 and PP 12/2002 (PNS); Perpres 98/2020 and Perpres 11/2024 (PPPK).
"""

from dataclasses import dataclass
from enum import StrEnum

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
