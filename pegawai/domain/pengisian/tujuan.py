"""The post to be filled, and which posts count as experience for it.

Acuan: PP 11/2017 ps. 54 and 107 as changed by PP 17/2020; PP 100/2000 as changed by PP 13/2002 (ranks);
PermenPANRB 1/2023 (functional posts).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from pegawai.domain.golongan import DAFTAR_GOLONGAN, Golongan
from pegawai.domain.jabatan import (
    RENTANG_GOLONGAN_ESELON,
    RENTANG_GOLONGAN_JENJANG,
    Eselon,
    JenisJabatan,
    Jenjang,
    RentangGolongan,
)
from pegawai.domain.kelayakan.kp_fungsional import BERIKUT
from pegawai.domain.pendidikan import TingkatPendidikan

DASAR_PER_JENIS: Mapping[str, str] = {
    JenisJabatan.JPT: "PP 11/2017 ps. 107 jo. PP 17/2020",
    JenisJabatan.ADMINISTRATOR: "PP 11/2017 ps. 54 ayat (1) jo. PP 17/2020",
    JenisJabatan.PENGAWAS: "PP 11/2017 ps. 54 ayat (2) jo. PP 17/2020",
    JenisJabatan.FUNGSIONAL: "PermenPANRB 1/2023",
    JenisJabatan.PELAKSANA: "PP 11/2017 ps. 54 ayat (3) jo. PP 17/2020",
}
DASAR_RENTANG = "PP 100/2000 jo. PP 13/2002"
PENDIDIKAN_MINIMAL: Mapping[str, TingkatPendidikan] = {
    JenisJabatan.JPT: TingkatPendidikan.S1,
    JenisJabatan.ADMINISTRATOR: TingkatPendidikan.S1,
    JenisJabatan.PENGAWAS: TingkatPendidikan.D3,
    JenisJabatan.PELAKSANA: TingkatPendidikan.SMA,
}
"""Least degree where the post itself names none; functional posts name theirs."""
TINGKAT_JENIS: Mapping[str, int] = {
    JenisJabatan.JPT: 5, JenisJabatan.ADMINISTRATOR: 4, JenisJabatan.PENGAWAS: 3, JenisJabatan.PELAKSANA: 1,
}  # fmt: skip
TINGKAT_JENJANG: Mapping[str, int] = {
    Jenjang.AHLI_UTAMA: 5, Jenjang.AHLI_MADYA: 4, Jenjang.AHLI_MUDA: 3, Jenjang.PENYELIA: 2,
    Jenjang.AHLI_PERTAMA: 2, Jenjang.MAHIR: 2, Jenjang.TERAMPIL: 1, Jenjang.PEMULA: 1,
}  # fmt: skip
"""Height of posts beside one another: a post of this height or more counts as experience."""
DIMINTA: Mapping[str, int] = {JenisJabatan.JPT: 4, JenisJabatan.ADMINISTRATOR: 3, JenisJabatan.PENGAWAS: 1}
SEBUTAN_DIMINTA: Mapping[str, str] = {
    JenisJabatan.JPT: "administrator atau fungsional ahli madya",
    JenisJabatan.ADMINISTRATOR: "pengawas atau fungsional yang setingkat",
    JenisJabatan.PENGAWAS: "pelaksana atau fungsional yang setingkat",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tujuan:
    """The post to be filled. pendidikan: least degree that the post itself names, None when it names none."""

    nama: str
    nama_unit: str
    jenis: JenisJabatan
    jenjang: str = ""
    eselon: str = ""
    rumpun: str = ""
    pendidikan: TingkatPendidikan | None = None

    @property
    def dasar(self) -> str:
        """The regulation that says who may hold it."""
        return DASAR_PER_JENIS[self.jenis]

    @property
    def rentang(self) -> RentangGolongan | None:
        """The ranks of the post, None where no regulation names them or the level is not recorded."""
        if self.eselon in set(Eselon):
            return RENTANG_GOLONGAN_ESELON[Eselon(self.eselon)]
        return RENTANG_GOLONGAN_JENJANG[Jenjang(self.jenjang)] if self.jenjang in set(Jenjang) else None

    @property
    def dasar_rentang(self) -> str:
        """Where the ranks come from."""
        return DASAR_RENTANG if self.eselon else DASAR_PER_JENIS[JenisJabatan.FUNGSIONAL]

    @property
    def pendidikan_minimal(self) -> TingkatPendidikan | None:
        """Least degree: of the post, else of its kind."""
        return self.pendidikan or PENDIDIKAN_MINIMAL.get(self.jenis)

    @property
    def jenjang_asal(self) -> tuple[str, ...]:
        """Levels of functional posts from which it is reached: itself and the one below; empty for others."""
        if self.jenjang not in set(Jenjang):
            return ()
        return (self.jenjang, *(satu for satu, lanjut in BERIKUT.items() if lanjut == self.jenjang))

    def golongan_terendah(self, di_bawah: int) -> Golongan | None:
        """Return the least rank, so many steps under the range; only managerial posts leave that room."""
        if self.rentang is None:
            return None
        turun = di_bawah if self.eselon else 0
        terendah = self.rentang.terendah
        calon = [satu for satu in DAFTAR_GOLONGAN if satu.jenis is terendah.jenis]
        return calon[max(0, calon.index(terendah) - turun)]


def tingkat(jenis: str, jenjang: str) -> int:
    """Return the height of a post beside others, 0 when its level is not known."""
    return (
        TINGKAT_JENJANG.get(jenjang, 0) if jenis == JenisJabatan.FUNGSIONAL else TINGKAT_JENIS.get(jenis, 0)
    )
