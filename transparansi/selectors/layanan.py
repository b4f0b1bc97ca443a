"""Reads public services: for the portal, and for those who keep them."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from transparansi.models import Layanan, PetugasLayanan
from transparansi.models.layanan import KelompokLayanan

TERBANYAK = 60


@dataclass(frozen=True, slots=True)
class LayananPublik:
    """One service as the portal shows it."""

    kode: UUID
    nama: str
    uraian: str
    waktu: str
    biaya: str
    unit: str
    unit_id: UUID


@dataclass(frozen=True, slots=True)
class StandarLayanan:
    """A service with its standard."""

    layanan: LayananPublik
    kelompok: str
    persyaratan: tuple[str, ...]
    prosedur: tuple[str, ...]
    produk: str
    dasar: str
    tempat: str


def _publik(satu: Layanan) -> LayananPublik:
    return LayananPublik(
        satu.kode, satu.nama, satu.uraian, satu.waktu, satu.biaya, satu.unit.nama, satu.unit.publik_id
    )


def _baris(teks: str) -> tuple[str, ...]:
    return tuple(satu.strip() for satu in teks.splitlines() if satu.strip())


def list_layanan_unit(publik_id: UUID, pada: date) -> list[LayananPublik]:
    """Return the services of a unit by name; one query."""
    semua = Layanan.objects.berlaku(pada).filter(unit__publik_id=publik_id).select_related("unit")
    return [_publik(satu) for satu in semua.order_by("nama", "pk")]


def search_layanan(kata: str, kelompok: str, pada: date) -> list[LayananPublik]:
    """Return services in which every word occurs, in name, purpose or unit; at most `TERBANYAK`."""
    calon = Layanan.objects.berlaku(pada).select_related("unit")
    if kelompok in KelompokLayanan.values:
        calon = calon.filter(kelompok=kelompok)
    for satu in kata.split()[:6]:
        calon = calon.filter(
            Q(nama__icontains=satu) | Q(uraian__icontains=satu) | Q(unit__nama__icontains=satu)
        )
    return [_publik(satu) for satu in calon.order_by("nama", "unit__path", "pk")[:TERBANYAK]]


def get_standar(kode: UUID) -> StandarLayanan | None:
    """Return a service that is given today with its standard; one query."""
    satu = Layanan.objects.berlaku(timezone.localdate()).filter(kode=kode).select_related("unit").first()
    if satu is None:
        return None
    return StandarLayanan(
        _publik(satu), satu.get_kelompok_display(), _baris(satu.persyaratan), _baris(satu.prosedur),
        satu.produk, satu.dasar, satu.tempat,
    )  # fmt: skip


def list_dikelola(akun: Any) -> Any:
    """Return the services within the scope of `akun`."""
    return Layanan.objects.terlihat_oleh(akun).select_related("unit").order_by("unit__path", "nama", "pk")


def list_petugas(akun: Any) -> Any:
    """Return those at the counters of the units within the scope of `akun`, with their people."""
    return (
        PetugasLayanan.objects.terlihat_oleh(akun)
        .select_related("unit", "pegawai")
        .order_by("unit__path", "nama_layanan", "pk")
    )
