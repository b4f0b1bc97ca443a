"""What the rules find in an event, given the rest of the person's career."""

from typing import Any

from pegawai.domain.temuan import Temuan
from pegawai.registri import JenisRiwayat


def daftar_temuan(riwayat: Any, bentuk: JenisRiwayat) -> list[Temuan]:
    """Return the findings about `riwayat`, saved or not; reads only."""
    return [*bentuk.aturan(riwayat, None)]


def temuan_batal(riwayat: Any, bentuk: JenisRiwayat) -> list[Temuan]:
    """Return the findings about withdrawing `riwayat`; reads only."""
    return []
