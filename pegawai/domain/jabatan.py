"""Kinds, levels and echelons of posts, and the ranks that fit them.

Acuan: UU 20/2023 ps. 13–19; PP 11/2017 ps. 46–80; PP 100/2000 and PP 13/2002 (ranks of structural posts);
PermenPANRB 1/2023 (ranks of functional posts).
"""

from dataclasses import dataclass
from enum import StrEnum

from pegawai.domain.golongan import GOLONGAN_PER_KODE, Golongan


class JenisJabatan(StrEnum):
    """Kind of post: managerial (jpt, administrator, pengawas) or not (fungsional, pelaksana)."""

    JPT = "jpt"
    ADMINISTRATOR = "administrator"
    PENGAWAS = "pengawas"
    FUNGSIONAL = "fungsional"
    PELAKSANA = "pelaksana"


class Jenjang(StrEnum):
    """Level of a functional post, keahlian first, highest first."""

    AHLI_UTAMA = "ahli_utama"
    AHLI_MADYA = "ahli_madya"
    AHLI_MUDA = "ahli_muda"
    AHLI_PERTAMA = "ahli_pertama"
    PENYELIA = "penyelia"
    MAHIR = "mahir"
    TERAMPIL = "terampil"
    PEMULA = "pemula"

    @property
    def is_keahlian(self) -> bool:
        """Whether it belongs to the keahlian line; otherwise to keterampilan."""
        return self.value.startswith("ahli_")


class Eselon(StrEnum):
    """Echelon of a managerial post in a city, highest first."""

    II_A = "II.a"
    II_B = "II.b"
    III_A = "III.a"
    III_B = "III.b"
    IV_A = "IV.a"
    IV_B = "IV.b"

    @property
    def jenis_jabatan(self) -> JenisJabatan:
        """Kind of post that has this echelon."""
        return _JENIS_PER_ESELON[self]


@dataclass(frozen=True, slots=True)
class RentangGolongan:
    """The ranks from `terendah` to `tertinggi`, both included."""

    terendah: Golongan
    tertinggi: Golongan

    def __contains__(self, golongan: Golongan) -> bool:
        return (
            golongan.jenis is self.terendah.jenis
            and self.terendah.urut <= golongan.urut <= self.tertinggi.urut
        )


_JENIS_PER_ESELON = {
    Eselon.II_A: JenisJabatan.JPT,
    Eselon.II_B: JenisJabatan.JPT,
    Eselon.III_A: JenisJabatan.ADMINISTRATOR,
    Eselon.III_B: JenisJabatan.ADMINISTRATOR,
    Eselon.IV_A: JenisJabatan.PENGAWAS,
    Eselon.IV_B: JenisJabatan.PENGAWAS,
}


def _rentang(terendah: str, tertinggi: str) -> RentangGolongan:
    return RentangGolongan(GOLONGAN_PER_KODE[terendah], GOLONGAN_PER_KODE[tertinggi])


RENTANG_GOLONGAN_ESELON: dict[Eselon, RentangGolongan] = {
    Eselon.II_A: _rentang("IV/c", "IV/d"),
    Eselon.II_B: _rentang("IV/b", "IV/c"),
    Eselon.III_A: _rentang("IV/a", "IV/b"),
    Eselon.III_B: _rentang("III/d", "IV/a"),
    Eselon.IV_A: _rentang("III/c", "III/d"),
    Eselon.IV_B: _rentang("III/b", "III/c"),
}
RENTANG_GOLONGAN_JENJANG: dict[Jenjang, RentangGolongan] = {
    Jenjang.AHLI_UTAMA: _rentang("IV/d", "IV/e"),
    Jenjang.AHLI_MADYA: _rentang("IV/a", "IV/c"),
    Jenjang.AHLI_MUDA: _rentang("III/c", "III/d"),
    Jenjang.AHLI_PERTAMA: _rentang("III/a", "III/b"),
    Jenjang.PENYELIA: _rentang("III/c", "III/d"),
    Jenjang.MAHIR: _rentang("III/a", "III/b"),
    Jenjang.TERAMPIL: _rentang("II/b", "II/d"),
    Jenjang.PEMULA: _rentang("II/a", "II/a"),
}
