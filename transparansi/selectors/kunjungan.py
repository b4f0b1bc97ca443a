"""Reads visits: what a code allows, and how many were given out."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count

from transparansi import kunci
from transparansi.models import Kunjungan, Layanan, PetugasLayanan

TAK_DIKENAL = "Kode ini tidak dikenal. Periksa lagi huruf dan angkanya pada kertas Anda."
KEDALUWARSA = "Kode ini sudah kedaluwarsa. Anda tetap dapat menilai tanpa kode dari halaman unit."
TERPAKAI = "Kode ini sudah dipakai. Satu kunjungan hanya untuk satu penilaian."


@dataclass(frozen=True, slots=True)
class KunjunganDibaca:
    """A code that was looked up. kunjungan: None when it allows nothing; halangan: why, for the reader."""

    kunjungan: Kunjungan | None
    kode: str = ""
    halangan: str = ""


def get_kunjungan(teks: str, pada: date) -> KunjunganDibaca:
    """Return what the code allows on `pada`; one query, none for a code that was never made here."""
    kode = kunci.baca_kode(teks)
    if kode is None:
        return KunjunganDibaca(None, halangan=TAK_DIKENAL)
    kunjungan = (
        Kunjungan.objects.filter(sidik=kunci.sidik_kode(kode))
        .select_related("unit", "layanan", "petugas", "penilaian")
        .first()
    )
    if kunjungan is None:
        return KunjunganDibaca(None, kode, TAK_DIKENAL)
    if hasattr(kunjungan, "penilaian"):
        return KunjunganDibaca(None, kode, TERPAKAI)
    if pada >= kunjungan.kedaluwarsa:
        return KunjunganDibaca(None, kode, KEDALUWARSA)
    return KunjunganDibaca(kunjungan, kode)


def list_terbitan(akun: Any, banyak: int = 20) -> list[dict[str, Any]]:
    """Return the latest batches within scope: day, unit, codes given out and used. One query."""
    return list(
        Kunjungan.objects.terlihat_oleh(akun)
        .values("hari", "unit__nama", "layanan__nama", "petugas__nama_layanan", "kedaluwarsa")
        .annotate(jumlah=Count("pk"), terpakai=Count("penilaian"))
        .order_by("-hari", "unit__nama", "layanan__nama", "petugas__nama_layanan")[:banyak]
    )


def pilihan_layanan(akun: Any, pada: date) -> Any:
    """Services for which `akun` may print codes."""
    return (
        Layanan.objects.berlaku(pada)
        .terlihat_oleh(akun)
        .select_related("unit")
        .order_by("unit__path", "nama", "pk")
    )


def pilihan_petugas(akun: Any) -> Any:
    """Officers at counters within the scope of `akun`."""
    return (
        PetugasLayanan.objects.terlihat_oleh(akun)
        .filter(selesai__isnull=True)
        .select_related("unit")
        .order_by("unit__path", "nama_layanan", "pk")
    )
