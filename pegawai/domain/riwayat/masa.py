"""Periods of events, and spells that follow each other without a gap."""

from collections.abc import Iterable, Sequence
from datetime import date

from pegawai.domain.periode import SELAMANYA, Periode


def masa(mulai: date, selesai: date | None) -> Periode:
    """Return the period of an event, open-ended when it still runs."""
    return Periode(mulai, selesai or SELAMANYA)


def bersambung(daftar: Iterable[Periode], satu: Periode) -> Periode:
    """Return `satu` together with the periods that lead into it or follow it without a gap."""
    gabungan = satu
    for lain in _berulang(sorted(daftar, key=lambda p: p.mulai)):
        if lain.mulai <= gabungan.selesai and gabungan.mulai <= lain.selesai:
            gabungan = Periode(min(lain.mulai, gabungan.mulai), max(lain.selesai, gabungan.selesai))
    return gabungan


def _berulang(daftar: Sequence[Periode]) -> list[Periode]:
    """Forwards and backwards, so that chains on both sides of a period are followed to their ends."""
    return [*daftar, *reversed(daftar)]
