"""What the portal says of units: counts of a release with small cells withheld, never a person."""

from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID

from django.core.cache import cache
from django.utils import timezone

from pegawai.models import UnitKerja
from pegawai.models.unit import JENIS_OPD
from transparansi.selectors.rilis import LAMA_CACHE, PEMBAGIAN, TINGKAT_OPD, Deret, Rilis, get_rilis


@dataclass(frozen=True, slots=True)
class Sel:
    """One published count; None: withheld. persen: share of the largest of its table, for the bar."""

    label: str
    jumlah: int | None
    persen: int


@dataclass(frozen=True, slots=True)
class Bagian:
    """One table of counts."""

    kode: str
    judul: str
    sel: tuple[Sel, ...]

    @property
    def ada_disamarkan(self) -> bool:
        return any(sel.jumlah is None for sel in self.sel)


@dataclass(frozen=True, slots=True)
class UnitPublik:
    """One unit as the portal shows it. jumlah: its staff; None: withheld."""

    publik_id: UUID
    nama: str
    jenis: str
    tugas: str
    alamat: str
    jumlah: int | None


@dataclass(frozen=True, slots=True)
class ProfilUnit:
    """A unit's page. rincian is empty for withheld units and below the OPD: tables would be too small.

    kunci, jenis: key and kind of the unit, to find its ratings among those of its kind.
    """

    unit: UnitPublik
    induk: tuple[UnitPublik, ...]
    bawahan: tuple[UnitPublik, ...]
    rincian: tuple[Bagian, ...]
    pada: date
    kunci: int
    jenis: str


@dataclass(frozen=True, slots=True)
class RingkasanKota:
    """The portal's home: the whole city and its first level of units."""

    total: int
    rincian: tuple[Bagian, ...]
    opd: tuple[UnitPublik, ...]
    pada: date


def tanggal_rilis() -> date:
    """Return the day the published counts refer to: the first of this month."""
    return timezone.localdate().replace(day=1)


def get_ringkasan_kota() -> RingkasanKota:
    """Return the city at a glance, kept for some minutes."""
    pada = tanggal_rilis()
    kunci = f"transparansi:kota:{pada}"
    ringkasan = cache.get(kunci)
    if ringkasan is None:
        ringkasan = _ringkasan(pada)
        cache.set(kunci, ringkasan, LAMA_CACHE)
    return cast(RingkasanKota, ringkasan)


def get_profil_unit(publik_id: UUID) -> ProfilUnit | None:
    """Return the page of a unit that exists today, or None; kept for some minutes."""
    pada = tanggal_rilis()
    kunci = f"transparansi:unit:{publik_id}:{pada}"
    profil = cache.get(kunci)
    if profil is None:
        semua = UnitKerja.objects.all().publik().berlaku(timezone.localdate())
        unit = semua.filter(publik_id=publik_id).first()
        if unit is None:
            return None
        profil = _profil(unit, pada)
        cache.set(kunci, profil, LAMA_CACHE)
    return profil


def search_unit(kata: str, batas: int = 30) -> list[UnitPublik]:
    """Return units whose name holds every word of `kata`, shortest address first."""
    calon = UnitKerja.objects.all().publik().berlaku(timezone.localdate())
    for satu in kata.split()[:6]:
        calon = calon.filter(nama__icontains=satu)
    return [_publik(unit) for unit in calon.order_by("depth", "path")[:batas]]


def _ringkasan(pada: date) -> RingkasanKota:
    rilis = get_rilis(pada)
    opd = UnitKerja.objects.filter(depth=TINGKAT_OPD, jenis__in=JENIS_OPD)
    return RingkasanKota(
        total=rilis.total,
        rincian=_rincian(rilis.kota),
        opd=_daftar(opd, rilis, pada),
        pada=pada,
    )


def _profil(unit: UnitKerja, pada: date) -> ProfilUnit:
    rilis = get_rilis(pada)
    return ProfilUnit(
        unit=_publik(unit, rilis.jumlah.get(unit.kode)),
        induk=tuple(_publik(satu) for satu in UnitKerja.objects.get_ancestors(unit)),
        bawahan=_daftar(UnitKerja.objects.get_children(unit), rilis, pada),
        rincian=_rincian(rilis.rincian.get(unit.kode, {})),
        pada=pada,
        kunci=unit.pk,
        jenis=unit.jenis,
    )


def _rincian(deret: dict[str, Deret]) -> tuple[Bagian, ...]:
    """Return the tables of each division, where there is one, with the length of the bars."""
    return tuple(
        Bagian(kode, judul, tuple(Sel(nama, n, (n or 0) * 100 // terbesar) for nama, n in deret[kode]))
        for kode, judul in PEMBAGIAN
        if kode in deret
        for terbesar in [max((n or 0 for _, n in deret[kode]), default=0) or 1]
    )


def _daftar(calon: Any, rilis: Rilis, pada: date) -> tuple[UnitPublik, ...]:
    """Return units with their staff as it was published. One query."""
    unit = calon.publik().berlaku(pada).order_by("path")
    return tuple(_publik(satu, rilis.jumlah.get(satu.kode)) for satu in unit)


def _publik(unit: UnitKerja, jumlah: int | None = None) -> UnitPublik:
    return UnitPublik(
        publik_id=unit.publik_id,
        nama=unit.nama,
        jenis=unit.get_jenis_display(),
        tugas=unit.tugas,
        alamat=unit.alamat,
        jumlah=jumlah,
    )
