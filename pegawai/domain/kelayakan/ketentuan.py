"""The dated parameters that the engines take, as one object."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from pegawai.domain.ketentuan import Ketentuan, KetentuanBelumBerlaku, KunciBup
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.periode_pangkat import PeriodePangkat, periode_berikutnya
from pegawai.domain.riwayat.gaji import gaji_pokok

TabelGaji = Mapping[str, Ketentuan[Mapping[int, int]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class KetentuanLayak:
    """Parameters by code, salary tables by golongan, retirement ages, periods of promotion.

    A parameter that is missing, or was not in force yet, raises `KetentuanBelumBerlaku`: the engine then says
    that it does not know. ingatan: values that were looked up already.
    """

    parameter: Mapping[str, Ketentuan[Decimal]] = field(default_factory=dict)
    tabel_gaji: TabelGaji = field(default_factory=dict)
    bup: Mapping[KunciBup, Ketentuan[int]] = field(default_factory=dict)
    periode: Ketentuan[PeriodePangkat] | None = None
    ingatan: dict[tuple[str, date], Decimal] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def ambil(self, kode: str, hari: date) -> Ketentuan[Decimal]:
        """Return the parameter with this code."""
        ketentuan = self.parameter.get(kode)
        if ketentuan is None:
            raise KetentuanBelumBerlaku(kode, hari)
        return ketentuan

    def desimal(self, kode: str, hari: date) -> Decimal:
        """Return the value of a parameter on a day."""
        if (kode, hari) not in self.ingatan:
            self.ingatan[kode, hari] = self.ambil(kode, hari).pada(hari)
        return self.ingatan[kode, hari]

    def angka(self, kode: str, hari: date) -> int:
        """Return the value of a whole parameter on a day."""
        return int(self.desimal(kode, hari))

    def sejak(self, kode: str) -> date:
        """Return the first day for which a parameter has a value."""
        return min(self.ambil(kode, date.max).nilai)

    def acuan(self, kode: str) -> str:
        """Return the regulation that a parameter comes from, empty when it is missing."""
        ketentuan = self.parameter.get(kode)
        return ketentuan.acuan if ketentuan else ""

    def periode_sejak(self, hari: date) -> date:
        """Return the first day on or after `hari` on which promotions take effect."""
        if self.periode is None:
            raise KetentuanBelumBerlaku("kp.periode_per_tahun", hari)
        return periode_berikutnya(hari, self.periode)

    def langkah(self, golongan: str, hari: date) -> tuple[int, ...]:
        """Return the years of MKG at which the salary table steps; before the first table those of the first.

        Amounts change by decree, the steps have not since PP 7/1977.
        """
        ketentuan = self.tabel_gaji.get(golongan)
        if ketentuan is None:
            return ()
        return tuple(sorted(ketentuan.pada(max(hari, min(ketentuan.nilai)))))

    def gaji(self, golongan: str, mkg_tahun: int, hari: date) -> int | None:
        """Return the basic salary on a day, whole rupiah; None where no table is at hand."""
        ketentuan = self.tabel_gaji.get(golongan)
        if ketentuan is None or hari < min(ketentuan.nilai):
            return None
        return gaji_pokok(ketentuan.pada(hari), mkg_tahun)


def tambah_tahun(hari: date, tahun: int) -> date:
    """Return the same day so many years later; 29 February becomes the 28th in a common year."""
    return tambah_bulan(hari, 12 * tahun)
