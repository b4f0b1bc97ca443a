"""What the portal says of units: counts with small cells withheld, never a person.

The counts are those of the first of the month, so that two visits cannot be subtracted from each other. All
tables of one division (city by unit and category) are withheld together, so that no page betrays what
another keeps back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID

from django.core.cache import cache
from django.utils import timezone

from pegawai.domain.jumlah import Pertanyaan
from pegawai.models import UnitKerja
from pegawai.models.unit import JENIS_OPD
from pegawai.selectors.jumlah import hitung
from transparansi.domain.penyamaran import samarkan, samarkan_daftar

LAMA_CACHE = 600  # seconds
TINGKAT_OPD = 2
PEMBAGIAN = (
    ("jenis_asn", "Jenis ASN"),
    ("jenis_kelamin", "Jenis kelamin"),
    ("jenis_jabatan", "Jenis jabatan"),
    ("pendidikan", "Pendidikan"),
)


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
    """A unit's page. rincian is empty for units below the OPD: their tables would be too small."""

    unit: UnitPublik
    induk: tuple[UnitPublik, ...]
    bawahan: tuple[UnitPublik, ...]
    rincian: tuple[Bagian, ...]
    pada: date


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
    return [_publik(unit, None) for unit in calon.order_by("depth", "path")[:batas]]


def _ringkasan(pada: date) -> RingkasanKota:
    total = hitung(Pertanyaan(pada=pada), akun=None).total
    opd = _unit_dengan_jumlah(UnitKerja.objects.filter(depth=TINGKAT_OPD, jenis__in=JENIS_OPD), pada)
    return RingkasanKota(
        total=total,
        rincian=tuple(_bagian_kota(kode, judul, pada) for kode, judul in PEMBAGIAN),
        opd=opd,
        pada=pada,
    )


def _bagian_kota(kode: str, judul: str, pada: date) -> Bagian:
    """City totals of one division; they are the margins of the table by unit."""
    baris = hitung(Pertanyaan(pada=pada, per=(kode,)), akun=None).baris
    return _bagian(kode, judul, [(b.nilai[0].label, b.jumlah) for b in baris])


def _bagian(kode: str, judul: str, jumlah: Sequence[tuple[str, int]]) -> Bagian:
    terbuka = samarkan_daftar([n for _, n in jumlah])
    return _susun(kode, judul, [label for label, _ in jumlah], terbuka)


def _susun(kode: str, judul: str, label: Sequence[str], jumlah: Sequence[int | None]) -> Bagian:
    terbesar = max((n or 0 for n in jumlah), default=0) or 1
    return Bagian(
        kode=kode,
        judul=judul,
        sel=tuple(Sel(nama, n, (n or 0) * 100 // terbesar) for nama, n in zip(label, jumlah, strict=True)),
    )


def _profil(unit: UnitKerja, pada: date) -> ProfilUnit:
    saudara = _unit_dengan_jumlah(UnitKerja.objects.filter(path__startswith=unit.path[: -UnitKerja.steplen],
                                                           depth=unit.depth), pada)  # fmt: skip
    sendiri = next((satu for satu in saudara if satu.publik_id == unit.publik_id), _publik(unit, None))
    return ProfilUnit(
        unit=sendiri,
        induk=tuple(_publik(satu, None) for satu in UnitKerja.objects.get_ancestors(unit)),
        bawahan=_unit_dengan_jumlah(UnitKerja.objects.get_children(unit), pada),
        rincian=tuple(_bagian_opd(unit, kode, judul, pada) for kode, judul in PEMBAGIAN)
        if unit.depth == TINGKAT_OPD
        else (),
        pada=pada,
    )


def _bagian_opd(unit: UnitKerja, kode: str, judul: str, pada: date) -> Bagian:
    """One division of one OPD, cut out of the city's table of all OPD so that pages cannot be combined."""
    baris = hitung(Pertanyaan(pada=pada, per=(f"unit:{TINGKAT_OPD}", kode)), akun=None).baris
    opd = sorted({b.nilai[0].kode or "" for b in baris})
    kategori = list({b.nilai[1].label: b.nilai[1].urut for b in baris}.items())
    kategori.sort(key=lambda satu: satu[1])
    isi = {(b.nilai[0].kode or "", b.nilai[1].label): b.jumlah for b in baris}
    terbuka = samarkan([[isi.get((o, nama), 0) for nama, _ in kategori] for o in opd])
    if unit.kode not in opd:
        return Bagian(kode, judul, ())
    return _susun(kode, judul, [nama for nama, _ in kategori], terbuka[opd.index(unit.kode)])


def _unit_dengan_jumlah(calon: Any, pada: date) -> tuple[UnitPublik, ...]:
    """Return sibling units with the staff of their subtrees, withheld together. Two queries."""
    unit = list(calon.publik().berlaku(pada).order_by("path"))
    if not unit:
        return ()
    per_unit = {b.nilai[0].kode: b.jumlah for b in
                hitung(Pertanyaan(pada=pada, per=(f"unit:{unit[0].depth}",)), akun=None).baris}  # fmt: skip
    terbuka = samarkan_daftar([per_unit.get(satu.kode, 0) for satu in unit])
    return tuple(_publik(satu, jumlah) for satu, jumlah in zip(unit, terbuka, strict=True))


def _publik(unit: UnitKerja, jumlah: int | None) -> UnitPublik:
    return UnitPublik(
        publik_id=unit.publik_id,
        nama=unit.nama,
        jenis=unit.get_jenis_display(),
        tugas=unit.tugas,
        alamat=unit.alamat,
        jumlah=jumlah,
    )
