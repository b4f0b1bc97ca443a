"""Who may give which role: plain rules over plain values.

A granter gives only what the table allows, only within the units of its own grant, and never for longer than
it holds the grant itself. Nobody manages an account that holds anything they may not give.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from serang_asn.inti.models.akun import Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT

BOLEH_MEMBERI: dict[Peran, frozenset[Peran]] = {
    Peran.ADMINISTRATOR: frozenset(Peran),
    Peran.PETUGAS: frozenset({Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PEGAWAI}),
    Peran.PENGELOLA_OPD: frozenset({Peran.PENGELOLA_OPD, Peran.PEGAWAI}),
}
"""Role of the granter → roles it may give. Roles that are not listed give nothing."""

SEBATAS_UNIT = frozenset({Peran.PENGELOLA_OPD})
"""Granters bound to their unit: they give roles of units strictly below it, and to persons within it."""

PERAN_TIDAK_BOLEH = "Peran Anda tidak memberi kewenangan untuk peran ini."
UNIT_DI_LUAR = "Anda hanya dapat memberi peran pada unit di bawah unit Anda sendiri."
ORANG_DI_LUAR = "Pemilik akun ini tidak berada dalam lingkup Anda."
TERLALU_LAMA = "Masa peran tidak boleh melewati masa peran Anda sendiri."


@dataclass(frozen=True, slots=True)
class Pegangan:
    """One role as somebody holds it. jalur: path of the unit, "" for none; selesai: first day without it."""

    peran: str
    jalur: str = ""
    selesai: date | None = None


def peran_diberikan(pemberi: Collection[Pegangan]) -> frozenset[Peran]:
    """Return the roles that somebody with these grants may give somewhere."""
    return frozenset().union(*(BOLEH_MEMBERI.get(Peran(satu.peran), frozenset()) for satu in pemberi))


def alasan_ditolak(
    pemberi: Collection[Pegangan], diminta: Pegangan, *, is_dalam_lingkup: bool, is_masa: bool = True
) -> str:
    """Return why `diminta` may not be given, "" when it may.

    is_dalam_lingkup: the owner of the account is a person whom the granter sees.
    is_masa: the length matters (it does not when a grant is withdrawn, or an account is managed).
    """
    alasan = [_alasan(satu, diminta, is_dalam_lingkup=is_dalam_lingkup, is_masa=is_masa) for satu in pemberi]
    if not alasan or "" in alasan:
        return "" if alasan else PERAN_TIDAK_BOLEH
    return next((satu for satu in alasan if satu != PERAN_TIDAK_BOLEH), PERAN_TIDAK_BOLEH)


def alasan_tidak_menguasai(
    pemberi: Collection[Pegangan], dipegang: Collection[Pegangan], *, is_dalam_lingkup: bool
) -> str:
    """Return why an account that holds `dipegang`, now or later, may not be managed; "" when it may."""
    if not dipegang:  # an account without roles counts like one of an employee
        dipegang = (Pegangan(Peran.PEGAWAI),)
    return next(
        filter(
            None,
            (
                alasan_ditolak(pemberi, satu, is_dalam_lingkup=is_dalam_lingkup, is_masa=False)
                for satu in dipegang
            ),
        ),
        "",
    )


def _alasan(pemberi: Pegangan, diminta: Pegangan, *, is_dalam_lingkup: bool, is_masa: bool) -> str:
    if diminta.peran not in BOLEH_MEMBERI.get(Peran(pemberi.peran), frozenset()):
        return PERAN_TIDAK_BOLEH
    if pemberi.peran not in SEBATAS_UNIT:
        return ""
    if diminta.peran in PERAN_BERUNIT:
        if not diminta.jalur.startswith(pemberi.jalur) or diminta.jalur == pemberi.jalur:
            return UNIT_DI_LUAR
    elif not is_dalam_lingkup:
        return ORANG_DI_LUAR
    if is_masa and pemberi.selesai and (diminta.selesai is None or diminta.selesai > pemberi.selesai):
        return TERLALU_LAMA
    return ""
