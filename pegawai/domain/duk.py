"""Order of the seniority list of PNS (daftar urut kepangkatan), and why one person stands before another.

Acuan: PP 15/1979; SE Kepala BAKN 03/SE/1980.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pegawai.domain.jabatan import Eselon, Jenjang
from pegawai.domain.ketentuan import Ketentuan
from pegawai.domain.periode import SELAMANYA

_TIDAK_DIKETAHUI = SELAMANYA.year


class KriteriaDuk(StrEnum):
    """The criteria in the order in which they decide."""

    GOLONGAN = "golongan"
    TMT_GOLONGAN = "tmt_golongan"
    JABATAN = "jabatan"
    TMT_JABATAN = "tmt_jabatan"
    MASA_KERJA = "masa_kerja"
    LATIHAN_JABATAN = "latihan_jabatan"
    TAHUN_LATIHAN = "tahun_latihan"
    PENDIDIKAN = "pendidikan"
    TAHUN_LULUS = "tahun_lulus"
    USIA = "usia"


@dataclass(frozen=True, slots=True)
class BarisDuk:
    """What the order of one PNS depends on; an unknown value (None) stands behind every known one.

    kunci: identity, the last resort of the order; peringkat_jabatan: 1 is the highest post;
    urut_golongan, urut_latihan, urut_pendidikan: from 1, higher is better; masa_kerja_bulan: whole service.
    """

    kunci: int
    urut_golongan: int
    tmt_golongan: date
    tanggal_lahir: date
    peringkat_jabatan: int | None = None
    tmt_jabatan: date | None = None
    masa_kerja_bulan: int = 0
    urut_latihan: int | None = None
    tahun_latihan: int | None = None
    urut_pendidikan: int | None = None
    tahun_lulus: int | None = None


_NILAI_PER_KRITERIA: dict[KriteriaDuk, Callable[[BarisDuk], int]] = {
    KriteriaDuk.GOLONGAN: lambda baris: -baris.urut_golongan,
    KriteriaDuk.TMT_GOLONGAN: lambda baris: baris.tmt_golongan.toordinal(),
    KriteriaDuk.JABATAN: lambda baris: _tak_dikenal_terakhir(baris.peringkat_jabatan),
    KriteriaDuk.TMT_JABATAN: lambda baris: (baris.tmt_jabatan or SELAMANYA).toordinal(),
    KriteriaDuk.MASA_KERJA: lambda baris: -baris.masa_kerja_bulan,
    KriteriaDuk.LATIHAN_JABATAN: lambda baris: -(baris.urut_latihan or 0),
    KriteriaDuk.TAHUN_LATIHAN: lambda baris: _tak_dikenal_terakhir(baris.tahun_latihan),
    KriteriaDuk.PENDIDIKAN: lambda baris: -(baris.urut_pendidikan or 0),
    KriteriaDuk.TAHUN_LULUS: lambda baris: _tak_dikenal_terakhir(baris.tahun_lulus),
    KriteriaDuk.USIA: lambda baris: baris.tanggal_lahir.toordinal(),
}


def kunci_duk(baris: BarisDuk) -> tuple[int, ...]:
    """Return the sort key: ascending order of keys is the order of the list. Identity comes last."""
    return (*(nilai(baris) for nilai in _NILAI_PER_KRITERIA.values()), baris.kunci)


def kriteria_penentu(baris: BarisDuk, lain: BarisDuk) -> KriteriaDuk | None:
    """Return the first criterion on which the two differ; None when only their identity orders them."""
    for kriteria, nilai in _NILAI_PER_KRITERIA.items():
        if nilai(baris) != nilai(lain):
            return kriteria
    return None


def peringkat_jabatan(
    eselon: Eselon | None,
    jenjang: Jenjang | None,
    *,
    per_tanggal: date,
    ketentuan: Ketentuan[tuple[tuple[Eselon | Jenjang, ...], ...]],
) -> int | None:
    """Return the place of a post in the order of posts, 1 the highest; None for pelaksana."""
    for peringkat, setara in enumerate(ketentuan.pada(per_tanggal), start=1):
        if (eselon or jenjang) in setara:
            return peringkat
    return None


def _tak_dikenal_terakhir(nilai: int | None) -> int:
    return _TIDAK_DIKETAHUI if nilai is None else nilai
