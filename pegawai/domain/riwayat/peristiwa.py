"""The events of a career as the rules see them.

`urut` orders events of one day as they were written; an event not yet written comes last (`BELUM_DITULIS`).
Periods are half-open; `selesai` None means that it still runs.
"""

import sys
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol, TypeVar

from pegawai.domain.golongan import GOLONGAN_PER_KODE, Golongan
from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.pendidikan import TingkatPendidikan

BELUM_DITULIS = sys.maxsize
PPPK = frozenset({JenisAsn.PPPK, JenisAsn.PPPK_PW})


class Bertanggal(Protocol):
    """An event that holds from a day until the next one."""

    @property
    def tmt(self) -> date: ...
    @property
    def urut(self) -> int: ...


E = TypeVar("E", bound=Bertanggal)


@dataclass(frozen=True, slots=True)
class Kedudukan:
    """Kind of employment and legal standing from a day.

    akhir: it ends the employment. dihitung: who has it counts among the staff. diakui_bulan: earlier service
    that the appointment recognised.
    """

    tmt: date
    jenis_asn: str
    kode: str
    nama: str = ""
    akhir: bool = False
    masa_kerja: bool = True
    kontrak_selesai: date | None = None
    urut: int = BELUM_DITULIS
    dihitung: bool = True
    diakui_bulan: int = 0


@dataclass(frozen=True, slots=True)
class Pangkat:
    """Rank from a day. mkg_bulan: masa kerja golongan of the decree in months, None when it says none."""

    tmt: date
    golongan: str
    jenis: str = "reguler"
    mkg_bulan: int | None = None
    urut: int = BELUM_DITULIS

    @property
    def tingkat(self) -> Golongan | None:
        """The rank, None for a code the rules do not know."""
        return GOLONGAN_PER_KODE.get(self.golongan)


@dataclass(frozen=True, slots=True)
class Tempat:
    """A post in a unit, with the days on which each exists and what the post asks for.

    golongan: lowest and highest rank code of the jenjang; None when none is set. pendidikan: least level.
    """

    jabatan: int
    unit: int
    nama: str = ""
    nama_unit: str = ""
    jenis: str = "pelaksana"
    jenjang: str = ""
    eselon: str = ""
    rumpun: str = ""
    golongan: tuple[str, str] | None = None
    pendidikan: TingkatPendidikan | None = None
    jabatan_berlaku: tuple[date | None, date | None] = (None, None)
    unit_berlaku: tuple[date | None, date | None] = (None, None)


@dataclass(frozen=True, slots=True)
class Jabatan:
    """Definitive post from a day."""

    tmt: date
    tempat: Tempat
    pelantikan: date | None = None
    urut: int = BELUM_DITULIS


@dataclass(frozen=True, slots=True)
class Penugasan:
    """Acting in a post (jenis plt or plh) in a period."""

    mulai: date
    selesai: date | None
    jenis: str
    tempat: Tempat


@dataclass(frozen=True, slots=True)
class Pendidikan:
    """Degree recognised from a day."""

    tmt: date
    tingkat: TingkatPendidikan
    jurusan: str = ""
    tahun_lulus: int | None = None
    ijazah_nomor: str = ""
    urut: int = BELUM_DITULIS


@dataclass(frozen=True, slots=True)
class Gaji:
    """Basic salary from a day, whole rupiah."""

    tmt: date
    golongan: str
    mkg_tahun: int
    mkg_bulan: int = 0
    lama: int | None = None
    baru: int | None = None
    tmt_berikutnya: date | None = None
    urut: int = BELUM_DITULIS


@dataclass(frozen=True, slots=True)
class Kinerja:
    """Performance predicate of a year."""

    tahun: int
    predikat: str
    hasil: str = ""
    perilaku: str = ""
    nilai: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AngkaKredit:
    """Credit points of a period in one jenjang."""

    mulai: date
    selesai: date | None
    jenjang: str
    nilai: Decimal
    konversi: bool = True


@dataclass(frozen=True, slots=True)
class Penghargaan:
    """Award on a day."""

    tanggal: date
    kode: str
    nama: str = ""


@dataclass(frozen=True, slots=True)
class Cuti:
    """Leave of a period, charged to the right of a year."""

    mulai: date
    selesai: date
    kode: str
    hari_kerja: int
    tahun_hak: int


@dataclass(frozen=True, slots=True)
class Disiplin:
    """Punishment in a period; tingkat: ringan, sedang or berat."""

    mulai: date
    selesai: date | None
    kode: str
    tingkat: str
    pasal: str = ""


@dataclass(frozen=True, slots=True)
class Keluarga:
    """One member of the family."""

    hubungan: str
    nama: str
    tanggal_lahir: date | None = None
    tanggal_nikah: date | None = None
    tunjangan: bool = False


@dataclass(frozen=True, slots=True)
class Atasan:
    """Whom a person answers to from a day: the key of that person."""

    tmt: date
    atasan: int
    urut: int = BELUM_DITULIS
