"""The life of a proposal: which step may follow which. The database holds the same table (sql/usulan.sql)."""

from dataclasses import dataclass
from enum import StrEnum


class StatusUsulan(StrEnum):
    """Where a proposal is."""

    DRAF = "draf"
    BERJALAN = "berjalan"
    DIKEMBALIKAN = "dikembalikan"
    DISETUJUI = "disetujui"
    TERBIT = "terbit"
    SELESAI = "selesai"
    DITOLAK = "ditolak"
    DITARIK = "ditarik"
    DIBATALKAN = "dibatalkan"


class Langkah(StrEnum):
    """What can be done with a proposal."""

    AJUKAN = "ajukan"
    SETUJUI = "setujui"
    KEMBALIKAN = "kembalikan"
    TOLAK = "tolak"
    TARIK = "tarik"
    TERBITKAN = "terbitkan"
    SELESAIKAN = "selesaikan"
    BATALKAN = "batalkan"


TERBUKA = frozenset(
    {
        StatusUsulan.DRAF,
        StatusUsulan.BERJALAN,
        StatusUsulan.DIKEMBALIKAN,
        StatusUsulan.DISETUJUI,
        StatusUsulan.TERBIT,
    }
)
"""States from which a proposal still goes on."""

BERALASAN = frozenset({Langkah.KEMBALIKAN, Langkah.TOLAK, Langkah.BATALKAN})
"""What nobody may do without saying why."""


@dataclass(frozen=True, slots=True)
class Posisi:
    """State and number of the check that is due (`tahap`); 0 before the first, the last one after all."""

    status: StatusUsulan
    tahap: int = 0


AWAL = Posisi(StatusUsulan.DRAF)


def beralih(posisi: Posisi, langkah: Langkah, *, jumlah_tahap: int, perlu_surat: bool) -> Posisi | None:
    """Return where `langkah` leads, or None when it is not open here.

    jumlah_tahap: checks of this proposal (≥ 1); perlu_surat: it ends in a decree or letter.
    """
    s = StatusUsulan
    status, tahap = posisi.status, posisi.tahap
    match langkah:
        case Langkah.AJUKAN if status in {s.DRAF, s.DIKEMBALIKAN}:
            return Posisi(s.BERJALAN, 1)
        case Langkah.SETUJUI if status == s.BERJALAN:
            return Posisi(s.BERJALAN, tahap + 1) if tahap < jumlah_tahap else Posisi(s.DISETUJUI, tahap)
        case Langkah.KEMBALIKAN if status in {s.BERJALAN, s.DISETUJUI}:
            return Posisi(s.DIKEMBALIKAN)
        case Langkah.TOLAK if status == s.BERJALAN:
            return Posisi(s.DITOLAK, tahap)
        case Langkah.TARIK if status in {s.DRAF, s.DIKEMBALIKAN, s.BERJALAN}:
            return Posisi(s.DITARIK, tahap)
        case Langkah.TERBITKAN if status == s.DISETUJUI and perlu_surat:
            return Posisi(s.TERBIT, tahap)
        case Langkah.SELESAIKAN if status == (s.TERBIT if perlu_surat else s.DISETUJUI):
            return Posisi(s.SELESAI, tahap)
        case Langkah.BATALKAN if status in {s.TERBIT, s.SELESAI}:
            return Posisi(s.DIBATALKAN, tahap)
        case _:
            return None


def langkah_terbuka(posisi: Posisi, *, jumlah_tahap: int, perlu_surat: bool) -> tuple[Langkah, ...]:
    """Return everything that can be done at `posisi`, in the order of `Langkah`."""
    return tuple(
        satu
        for satu in Langkah
        if beralih(posisi, satu, jumlah_tahap=jumlah_tahap, perlu_surat=perlu_surat) is not None
    )
