"""Retirement: the age limit of a post, the date it takes effect, and what follows from it.

Acuan: UU 20/2023 ps. 55; PP 11/2017 ps. 239–240; PP 49/2018 (PPPK).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.ketentuan import Ketentuan, KunciBup
from pegawai.domain.masa_kerja import MasaKerja
from pegawai.domain.periode import awal_bulan_berikutnya, tambah_bulan
from pegawai.domain.syarat import Syarat, hasil_dari
from pegawai.domain.tanggal import bulan_tahun, tanggal_panjang
from pegawai.domain.usia import usia


class BupTidakDiketahui(KesalahanAturan):
    """No retirement age fits the post; kode bup_unknown."""

    def __init__(self, jenis_jabatan: str) -> None:
        super().__init__(
            "bup_unknown",
            f"Batas usia pensiun untuk jabatan {jenis_jabatan} tidak diketahui; lengkapi jenjang jabatannya.",
        )
        self.jenis_jabatan = jenis_jabatan

    def __reduce__(self) -> tuple[type["BupTidakDiketahui"], tuple[str]]:
        return type(self), (self.jenis_jabatan,)


@dataclass(frozen=True, slots=True)
class BatasUsiaPensiun:
    """The age limit of a post on a day, in whole years, with its source."""

    usia: int
    kode: str
    dasar: str
    terverifikasi: bool


@dataclass(frozen=True, slots=True)
class RencanaPensiun:
    """The dates that follow from birth date and age limit, and the condition that explains them."""

    tmt: date
    usul_sejak: date
    mpp_sejak: date
    syarat: Syarat


def bup(
    jenis_jabatan: JenisJabatan,
    jenjang: Jenjang | None = None,
    rumpun: str = "",
    *,
    per_tanggal: date,
    ketentuan: Mapping[KunciBup, Ketentuan[int]],
) -> BatasUsiaPensiun:
    """Return the retirement age of a post held on `per_tanggal`.

    The narrowest parameter holds: level and rumpun, then rumpun, then level, then the kind of post alone.
    Raises `BupTidakDiketahui`, `KetentuanBelumBerlaku`.
    Acuan: UU 20/2023 ps. 55; PP 11/2017 ps. 239–240.
    """
    for kunci in ((jenjang, rumpun), (None, rumpun), (jenjang, ""), (None, "")):
        berlaku = ketentuan.get((jenis_jabatan, *kunci))
        if berlaku is not None:
            tahun = berlaku.pada(per_tanggal)
            return BatasUsiaPensiun(tahun, berlaku.kode, berlaku.acuan, berlaku.terverifikasi)
    raise BupTidakDiketahui(jenis_jabatan)


def tanggal_pensiun(tanggal_lahir: date, usia_pensiun: int) -> date:
    """Return the date retirement takes effect (TMT pensiun).

    It is the first day of the month after the one in which the birthday of `usia_pensiun` years lies, also
    for a birthday on the first of a month.
    Acuan: PP 11/2017 ps. 239–240.
    """
    bulan_ulang_tahun = tanggal_lahir.replace(year=tanggal_lahir.year + usia_pensiun, day=1)  # tames 29 Feb
    return awal_bulan_berikutnya(bulan_ulang_tahun)


def batas_kontrak(tanggal_lahir: date, usia_pensiun: int) -> date:
    """Return the day on which a PPPK contract must have ended at the latest (half-open end).

    Acuan: UU 20/2023 ps. 55; PP 49/2018.
    """
    return tanggal_pensiun(tanggal_lahir, usia_pensiun)


def akhir_kontrak(selesai_diminta: date, tanggal_lahir: date, usia_pensiun: int) -> date:
    """Return the end of a PPPK contract (half-open) as asked for, cut at the retirement age of the post."""
    return min(selesai_diminta, batas_kontrak(tanggal_lahir, usia_pensiun))


def rencana_pensiun(
    tanggal_lahir: date,
    batas: BatasUsiaPensiun,
    *,
    per_tanggal: date,
    usulan: Ketentuan[int],
    persiapan: Ketentuan[int],
) -> RencanaPensiun:
    """Return when retirement takes effect, from when it may be proposed and the leave before it begins.

    usulan, persiapan: months before the TMT. The condition is met once `per_tanggal` has reached the TMT.
    """
    tmt = tanggal_pensiun(tanggal_lahir, batas.usia)
    keterangan = (
        f"Lahir {tanggal_panjang(tanggal_lahir)}, mencapai usia {batas.usia} tahun pada "
        f"{bulan_tahun(tambah_bulan(tmt, -1))}; TMT pensiun {tanggal_panjang(tmt)}."
    )
    return RencanaPensiun(
        tmt=tmt,
        usul_sejak=tambah_bulan(tmt, -usulan.pada(per_tanggal)),
        mpp_sejak=tambah_bulan(tmt, -persiapan.pada(per_tanggal)),
        syarat=Syarat("mencapai_bup", hasil_dari(per_tanggal >= tmt), batas.dasar, keterangan),
    )


def syarat_pensiun_dini(
    tanggal_lahir: date,
    masa_kerja: MasaKerja | None,
    *,
    per_tanggal: date,
    usia_terendah: Ketentuan[int],
    masa_kerja_tersingkat: Ketentuan[int],
) -> tuple[Syarat, ...]:
    """Return the conditions for retiring at one's own request with the right to a pension.

    masa_kerja: whole service on `per_tanggal`; None when it is not known.
    Acuan: PP 11/2017; the two figures come from the parameters, with their own source.
    """
    umur, umur_diperlukan = usia(tanggal_lahir, per_tanggal), usia_terendah.pada(per_tanggal)
    lama_diperlukan = masa_kerja_tersingkat.pada(per_tanggal)
    is_cukup_lama = None if masa_kerja is None else masa_kerja >= MasaKerja(lama_diperlukan)
    lama = "Masa kerja tidak diketahui" if masa_kerja is None else f"Masa kerja {masa_kerja}"
    return (
        Syarat(
            "usia_pensiun_dini",
            hasil_dari(umur >= umur_diperlukan),
            usia_terendah.acuan,
            f"Usia {umur} tahun; diperlukan paling sedikit {umur_diperlukan} tahun.",
        ),
        Syarat(
            "masa_kerja_pensiun_dini",
            hasil_dari(is_cukup_lama),
            masa_kerja_tersingkat.acuan,
            f"{lama}; diperlukan paling sedikit {lama_diperlukan} tahun.",
        ),
    )
