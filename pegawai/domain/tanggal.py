"""Civil dates as Indonesian offices print them."""

from datetime import date

NAMA_BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)


def tanggal_panjang(tanggal: date) -> str:
    """Return `23 November 2026`."""
    return f"{tanggal.day} {bulan_tahun(tanggal)}"


def bulan_tahun(tanggal: date) -> str:
    """Return `November 2026`."""
    return f"{NAMA_BULAN[tanggal.month - 1]} {tanggal.year}"
