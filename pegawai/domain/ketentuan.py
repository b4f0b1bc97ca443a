"""Dated parameters of regulations, and those that the rules of retirement and seniority ship with.

A changed regulation is a new dated value; old values stay, so that a calculation for a past day uses the
value of that day. `terverifikasi=False` marks a figure that an officer has not confirmed with a source.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from pegawai.domain.jabatan import Eselon, JenisJabatan, Jenjang
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.tanggal import tanggal_panjang

N = TypeVar("N")


class KetentuanBelumBerlaku(KesalahanAturan):
    """No value is at hand for a day before the first one; kode ketentuan_belum_berlaku."""

    def __init__(self, kode_ketentuan: str, tanggal: date) -> None:
        super().__init__(
            "ketentuan_belum_berlaku",
            f"Ketentuan {kode_ketentuan} yang berlaku pada {tanggal_panjang(tanggal)} tidak tersedia.",
        )
        self.kode_ketentuan = kode_ketentuan
        self.tanggal = tanggal

    def __reduce__(self) -> tuple[type["KetentuanBelumBerlaku"], tuple[str, date]]:
        return type(self), (self.kode_ketentuan, self.tanggal)


@dataclass(frozen=True, slots=True)
class Ketentuan(Generic[N]):
    """One parameter with its source. nilai: value per first day in force, at least one."""

    kode: str
    acuan: str
    satuan: str
    nilai: Mapping[date, N] = field(hash=False)
    terverifikasi: bool = True

    def __post_init__(self) -> None:
        if not self.nilai:
            raise ValueError(f"ketentuan {self.kode} tanpa nilai")

    def pada(self, tanggal: date) -> N:
        """Return the value in force on `tanggal`; raise `KetentuanBelumBerlaku` before the first one."""
        berlaku = max((sejak for sejak in self.nilai if sejak <= tanggal), default=None)
        if berlaku is None:
            raise KetentuanBelumBerlaku(self.kode, tanggal)
        return self.nilai[berlaku]


KunciBup = tuple[JenisJabatan, Jenjang | None, str]
"""Kind of post, level (None: every level), rumpun (empty: every rumpun)."""

BERLAKU_UU_14_2005 = date(2005, 12, 30)
BERLAKU_UU_5_2014 = date(2014, 1, 15)
BERLAKU_PP_11_2017 = date(2017, 4, 7)

_MANAJERIAL = ("UU 5/2014 ps. 90; PP 11/2017 ps. 239; UU 20/2023 ps. 55", BERLAKU_UU_5_2014, True)
_FUNGSIONAL = ("PP 11/2017 ps. 239; UU 20/2023 ps. 55", BERLAKU_PP_11_2017, True)
_GURU = ("UU 14/2005 ps. 30; PP 11/2017 ps. 240", BERLAKU_UU_14_2005, True)
_DOSEN = ("UU 14/2005 ps. 67; PP 11/2017 ps. 240", BERLAKU_UU_14_2005, False)
_DOKTER = ("PP 11/2017 ps. 239–240", BERLAKU_PP_11_2017, False)

_DAFTAR_BUP: tuple[tuple[KunciBup, int, tuple[str, date, bool]], ...] = (
    ((JenisJabatan.JPT, None, ""), 60, _MANAJERIAL),
    ((JenisJabatan.ADMINISTRATOR, None, ""), 58, _MANAJERIAL),
    ((JenisJabatan.PENGAWAS, None, ""), 58, _MANAJERIAL),
    ((JenisJabatan.PELAKSANA, None, ""), 58, _MANAJERIAL),
    ((JenisJabatan.FUNGSIONAL, Jenjang.AHLI_UTAMA, ""), 65, _FUNGSIONAL),
    ((JenisJabatan.FUNGSIONAL, Jenjang.AHLI_MADYA, ""), 60, _FUNGSIONAL),
    ((JenisJabatan.FUNGSIONAL, Jenjang.AHLI_MUDA, ""), 58, _FUNGSIONAL),
    ((JenisJabatan.FUNGSIONAL, Jenjang.AHLI_PERTAMA, ""), 58, _FUNGSIONAL),
    ((JenisJabatan.FUNGSIONAL, Jenjang.PENYELIA, ""), 58, _FUNGSIONAL),
    ((JenisJabatan.FUNGSIONAL, Jenjang.MAHIR, ""), 58, _FUNGSIONAL),
    ((JenisJabatan.FUNGSIONAL, Jenjang.TERAMPIL, ""), 58, _FUNGSIONAL),
    ((JenisJabatan.FUNGSIONAL, Jenjang.PEMULA, ""), 58, _FUNGSIONAL),
    ((JenisJabatan.FUNGSIONAL, None, "guru"), 60, _GURU),
    ((JenisJabatan.FUNGSIONAL, None, "dosen"), 65, _DOSEN),
    ((JenisJabatan.FUNGSIONAL, None, "guru_besar"), 70, _DOSEN),
    ((JenisJabatan.FUNGSIONAL, Jenjang.AHLI_MUDA, "dokter"), 58, _DOKTER),
    ((JenisJabatan.FUNGSIONAL, Jenjang.AHLI_PERTAMA, "dokter"), 58, _DOKTER),
)

BUP_BAWAAN: Mapping[KunciBup, Ketentuan[int]] = {
    kunci: Ketentuan(
        ".".join(["bup", *(bagian for bagian in kunci if bagian)]),
        acuan,
        "tahun",
        {sejak: usia},
        terverifikasi,
    )
    for kunci, usia, (acuan, sejak, terverifikasi) in _DAFTAR_BUP
}
"""Retirement ages; the narrowest key that fits a post holds."""

USULAN_PENSIUN = Ketentuan("pensiun.usulan", "PerBKN 2/2018", "bulan", {date(2018, 3, 20): 15})
"""How long before the TMT a proposal may be filed."""

MASA_PERSIAPAN_PENSIUN = Ketentuan("pensiun.mpp", "PP 11/2017", "bulan", {BERLAKU_PP_11_2017: 12})
"""How long before the TMT the pre-retirement leave may begin."""

USIA_PENSIUN_DINI = Ketentuan(
    "pensiun.dini.usia", "PP 11/2017", "tahun", {BERLAKU_PP_11_2017: 45}, terverifikasi=False
)
MASA_KERJA_PENSIUN_DINI = Ketentuan(
    "pensiun.dini.masa_kerja", "PP 11/2017", "tahun", {BERLAKU_PP_11_2017: 20}, terverifikasi=False
)

PENGURANGAN_MKG: Ketentuan[Mapping[str, int]] = Ketentuan(
    "mkg.pengurangan", "PP 7/1977; PP 99/2000", "tahun", {date(1977, 1, 1): {"II": 6, "III": 5}}
)
"""Years taken off the masa kerja golongan on entering golongan II or III from below."""

PERINGKAT_JABATAN_DUK: Ketentuan[tuple[tuple[Eselon | Jenjang, ...], ...]] = Ketentuan(
    "duk.peringkat_jabatan",
    "PP 15/1979; SE Kepala BAKN 03/SE/1980",
    "peringkat",
    {
        date(1979, 1, 1): (
            (Eselon.II_A,),
            (Eselon.II_B,),
            (Jenjang.AHLI_UTAMA,),
            (Eselon.III_A,),
            (Eselon.III_B,),
            (Jenjang.AHLI_MADYA,),
            (Eselon.IV_A,),
            (Eselon.IV_B,),
            (Jenjang.AHLI_MUDA, Jenjang.PENYELIA),
            (Jenjang.AHLI_PERTAMA, Jenjang.MAHIR),
            (Jenjang.TERAMPIL,),
            (Jenjang.PEMULA,),
        )
    },
    terverifikasi=False,
)
"""Posts for the seniority list, highest first; how echelons and levels interleave is local practice."""
