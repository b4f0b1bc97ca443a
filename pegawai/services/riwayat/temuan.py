"""What the rules find in an event, given the rest of the person's career."""

from typing import Any

from django.utils import timezone

from pegawai.domain.temuan import Temuan
from pegawai.registri import JenisRiwayat
from pegawai.services.riwayat.karier import baca_karier


def daftar_temuan(riwayat: Any, bentuk: JenisRiwayat) -> list[Temuan]:
    """Return the findings about `riwayat`, saved or not; reads only."""
    karier = baca_karier(
        riwayat.pegawai, per_tanggal=timezone.localdate(), kecuali=riwayat, perlu=bentuk.perlu
    )
    return [*bentuk.aturan(riwayat, karier)]


def temuan_batal(riwayat: Any, bentuk: JenisRiwayat) -> list[Temuan]:
    """Return the findings about withdrawing `riwayat`; reads only."""
    if bentuk.aturan_batal is None:
        return []
    karier = baca_karier(
        riwayat.pegawai, per_tanggal=timezone.localdate(), kecuali=riwayat, perlu=bentuk.perlu
    )
    return [*bentuk.aturan_batal(riwayat, karier)]
