"""The grid of a month: whole weeks from Monday to Sunday."""

from datetime import date, timedelta

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.periode import tambah_bulan

HARI_SEMINGGU = 7


def minggu_bulan(awal: date) -> tuple[tuple[date, ...], ...]:
    """Return the weeks that hold a day of the month of `awal`, each of seven days."""
    pertama = awal.replace(day=1)
    hari = pertama - timedelta(pertama.weekday())
    minggu = []
    while hari < tambah_bulan(pertama, 1):
        minggu.append(tuple(hari + timedelta(urut) for urut in range(HARI_SEMINGGU)))
        hari += timedelta(HARI_SEMINGGU)
    return tuple(minggu)


def baca_bulan(teks: str) -> date:
    """Return the first day of the month written as `YYYY-MM`. Raises BulanTidakSah."""
    try:
        return date.fromisoformat(f"{teks}-01")
    except ValueError as galat:
        raise BulanTidakSah from galat


class BulanTidakSah(KesalahanAturan):
    """Not a month."""

    def __init__(self) -> None:
        super().__init__("bulan_tidak_sah", "Bulan ditulis seperti 2026-11.")
