"""The career of one employee as the rules see it: plain events, and the parameters in force.

`urut` orders events of one day as they were written; an event not yet written comes last (`BELUM_DITULIS`).
Periods are half-open; `selesai` None means that it still runs.
"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Protocol, TypeVar

from pegawai.domain.golongan import GOLONGAN_PER_KODE, Golongan
from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.ketentuan import Ketentuan, KunciBup
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import SELAMANYA, selisih_bulan

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Orang:
    """One employee: the person and the events of every history that was read."""

    tanggal_lahir: date
    jenis_kelamin: str = "P"
    kedudukan: Sequence[Kedudukan] = ()
    pangkat: Sequence[Pangkat] = ()
    jabatan: Sequence[Jabatan] = ()
    penugasan: Sequence[Penugasan] = ()
    pendidikan: Sequence[Pendidikan] = ()
    gaji: Sequence[Gaji] = ()
    kinerja: Sequence[Kinerja] = ()
    angka_kredit: Sequence[AngkaKredit] = ()
    penghargaan: Sequence[Penghargaan] = ()
    cuti: Sequence[Cuti] = ()
    disiplin: Sequence[Disiplin] = ()
    keluarga: Sequence[Keluarga] = ()
    atasan: Sequence[Atasan] = ()

    @property
    def pengangkatan(self) -> date | None:
        """The day of the first appointment; None while none is recorded."""
        return min((satu.tmt for satu in self.kedudukan), default=None)

    def kedudukan_pada(self, hari: date) -> Kedudukan | None:
        """Standing on a day."""
        return terakhir(self.kedudukan, hari)

    def jenis_asn_pada(self, hari: date) -> str:
        """Kind of ASN on a day, empty when unknown."""
        kedudukan = self.kedudukan_pada(hari)
        return kedudukan.jenis_asn if kedudukan else ""

    def pangkat_pada(self, hari: date) -> Pangkat | None:
        """Rank on a day."""
        return terakhir(self.pangkat, hari)

    def jabatan_pada(self, hari: date) -> Jabatan | None:
        """Definitive post on a day."""
        return terakhir(self.jabatan, hari)

    def pendidikan_pada(self, hari: date) -> Pendidikan | None:
        """Highest degree recognised by a day."""
        diakui = [satu for satu in self.pendidikan if satu.tmt <= hari]
        return max(diakui, key=lambda satu: satu.tingkat.urut, default=None)

    def disiplin_pada(self, hari: date, *tingkat: str) -> Disiplin | None:
        """A punishment of one of these levels that is being served on a day."""
        for satu in self.disiplin:
            if satu.tingkat in tingkat and satu.mulai <= hari < (satu.selesai or SELAMANYA):
                return satu
        return None

    def masa_kerja_bulan(self, hari: date) -> int:
        """Whole months of service on a day, spells that are no service (CLTN) taken off."""
        awal = self.pengangkatan
        return max(0, selisih_bulan(awal, hari) - self.jeda_bulan(awal, hari)) if awal else 0

    def jeda_bulan(self, dari: date, sampai: date) -> int:
        """Whole months between two days that are no service."""
        urut = sorted(self.kedudukan, key=lambda satu: (satu.tmt, satu.urut))
        akhir = [*(satu.tmt for satu in urut[1:]), SELAMANYA]
        jeda = 0
        for satu, selesai in zip(urut, akhir, strict=False):  # nobody without a standing has a spell
            mulai, batas = max(satu.tmt, dari), min(selesai, sampai)
            if not satu.masa_kerja and mulai < batas:
                jeda += selisih_bulan(mulai, batas)
        return jeda


@dataclass(frozen=True, slots=True, kw_only=True)
class Karier(Orang):
    """One employee with all events but the one that is judged, and the parameters in force."""

    per_tanggal: date
    parameter: Mapping[str, Ketentuan[Decimal]] = field(default_factory=dict)
    tabel_gaji: Mapping[str, Ketentuan[Mapping[int, int]]] = field(default_factory=dict)
    bup: Mapping[KunciBup, Ketentuan[int]] = field(default_factory=dict)

    def nilai(self, kode: str, hari: date, bawaan: int) -> int:
        """A whole parameter on a day; `bawaan` where none was in force yet."""
        ketentuan = self.parameter.get(kode)
        if ketentuan is None or min(ketentuan.nilai) > hari:
            return bawaan
        return int(ketentuan.pada(hari))


def terakhir(daftar: Iterable[E], hari: date) -> E | None:
    """Return the event in force on a day."""
    berlaku = (satu for satu in daftar if satu.tmt <= hari)
    return max(berlaku, key=lambda satu: (satu.tmt, satu.urut), default=None)


def sebelum(daftar: Iterable[E], satu: E) -> E | None:
    """Return the event before `satu` in the order of the history."""
    awal = (lain for lain in daftar if (lain.tmt, lain.urut) < (satu.tmt, satu.urut))
    return max(awal, key=lambda lain: (lain.tmt, lain.urut), default=None)


def sesudah(daftar: Iterable[E], satu: E) -> E | None:
    """Return the event after `satu` in the order of the history."""
    akhir = (lain for lain in daftar if (lain.tmt, lain.urut) > (satu.tmt, satu.urut))
    return min(akhir, key=lambda lain: (lain.tmt, lain.urut), default=None)
