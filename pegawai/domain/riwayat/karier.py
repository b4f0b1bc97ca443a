"""The career of one employee as the rules see it: plain events (`peristiwa`), and the parameters in force."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from pegawai.domain.ketentuan import Ketentuan, KunciBup
from pegawai.domain.periode import SELAMANYA, selisih_bulan
from pegawai.domain.riwayat.peristiwa import (
    BELUM_DITULIS,
    PPPK,
    AngkaKredit,
    Atasan,
    Bertanggal,
    Cuti,
    Disiplin,
    E,
    Gaji,
    Jabatan,
    Kedudukan,
    Keluarga,
    Kinerja,
    Pangkat,
    Pendidikan,
    Penghargaan,
    Penugasan,
    Tempat,
)

__all__ = [
    "BELUM_DITULIS",
    "PPPK",
    "AngkaKredit",
    "Atasan",
    "Bertanggal",
    "Cuti",
    "Disiplin",
    "E",
    "Gaji",
    "Jabatan",
    "Karier",
    "Kedudukan",
    "Keluarga",
    "Kinerja",
    "Orang",
    "Pangkat",
    "Pendidikan",
    "Penghargaan",
    "Penugasan",
    "Tempat",
    "sebelum",
    "sesudah",
    "terakhir",
]


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
