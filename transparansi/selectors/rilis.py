"""The published counts of all units, made together, so that no page betrays what another keeps back.

The counts are those of the first of the month, so that two visits cannot be subtracted from each other.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from django.core.cache import cache

from pegawai.domain.jumlah import Nilai, Pertanyaan
from pegawai.models import UnitKerja
from pegawai.selectors.jumlah import hitung
from transparansi.domain.penyamaran import samarkan_daftar, terbitkan

LAMA_CACHE = 600  # seconds
TINGKAT_OPD = 2
PEMBAGIAN = (
    ("jenis_asn", "Jenis ASN"),
    ("jenis_kelamin", "Jenis kelamin"),
    ("jenis_jabatan", "Jenis jabatan"),
    ("pendidikan", "Pendidikan"),
)

Deret = tuple[tuple[str, int | None], ...]
"""Categories in order, each with its count; None: withheld."""


@dataclass(frozen=True, slots=True)
class Rilis:
    """All published figures. jumlah: by code of unit, None: withheld; rincian: by code of OPD, division."""

    total: int
    kota: dict[str, Deret]
    jumlah: dict[str, int | None]
    rincian: dict[str, dict[str, Deret]]


def get_rilis(pada: date) -> Rilis:
    """Return the figures of one release, kept for some minutes."""
    kunci = f"transparansi:rilis:{pada}"
    rilis = cache.get(kunci)
    if rilis is None:
        rilis = _susun(pada)
        cache.set(kunci, rilis, LAMA_CACHE)
    return cast(Rilis, rilis)


def _susun(pada: date) -> Rilis:
    unit = list(UnitKerja.objects.all().publik().berlaku(pada).values_list("kode", "path", "depth"))
    opd = [kode for kode, _, dalam in unit if dalam == TINGKAT_OPD]
    tabel = {kode: _tabel(opd, kode, pada) for kode, _ in PEMBAGIAN}
    per_opd = [sum(baris) for baris in tabel[PEMBAGIAN[0][0]].isi]
    total = sum(per_opd)
    terbitan = terbitkan(per_opd, {kode: satu.isi for kode, satu in tabel.items()})
    jumlah = _turunkan(unit, dict(zip(opd, terbitan.jumlah[:-1], strict=True)), total, pada)
    return Rilis(
        total=total,
        kota={kode: _kota(satu) for kode, satu in tabel.items()},
        jumlah=jumlah,
        rincian={
            satu: {kode: _deret(tabel[kode], terbitan.rincian[kode][urut]) for kode, _ in PEMBAGIAN}
            for urut, satu in enumerate(opd)
            if jumlah[satu] is not None
        },
    )


@dataclass(frozen=True, slots=True)
class _Tabel:
    """Counts of the city by OPD, the rest of it as the last row, and category."""

    kategori: tuple[str, ...]
    isi: list[list[int]]


def _tabel(opd: Sequence[str], kode: str, pada: date) -> _Tabel:
    """Cut the whole city into OPD that have a page and a rest, which is never shown but can be inferred."""
    baris = hitung(Pertanyaan(pada=pada, per=(f"unit:{TINGKAT_OPD}", kode)), akun=None).baris
    nilai: dict[str | None, Nilai] = {satu.nilai[1].kode: satu.nilai[1] for satu in baris}
    kategori = sorted(nilai, key=lambda satu: nilai[satu].urut)
    tempat = {satu: urut for urut, satu in enumerate(opd)}
    kolom = {satu: urut for urut, satu in enumerate(kategori)}
    isi = [[0] * len(kategori) for _ in range(len(opd) + 1)]
    for satu in baris:
        isi[tempat.get(satu.nilai[0].kode or "", len(opd))][kolom[satu.nilai[1].kode]] += satu.jumlah
    return _Tabel(tuple(nilai[satu].label for satu in kategori), isi)


def _deret(tabel: _Tabel, jumlah: Sequence[int | None]) -> Deret:
    return tuple(zip(tabel.kategori, jumlah, strict=True))


def _kota(tabel: _Tabel) -> Deret:
    """City totals of one division; they are the margins of the table by OPD."""
    return _deret(tabel, samarkan_daftar([sum(kolom) for kolom in zip(*tabel.isi, strict=True)]))


def _turunkan(
    unit: Sequence[tuple[str, str, int]], jumlah_opd: dict[str, int | None], total: int, pada: date
) -> dict[str, int | None]:
    """Return the total of every unit. Siblings are withheld together with what their parent has besides.

    Below a withheld unit nothing is published: its parts would add up to it.
    """
    asli = _isi_cabang(pada)
    kode_per_path = {path: kode for kode, path, _ in unit}
    anak: dict[str, list[tuple[str, str]]] = {}
    for kode, path, _ in unit:
        anak.setdefault(path[: -UnitKerja.steplen], []).append((kode, path))
    jumlah: dict[str, int | None] = {}
    for kode, path, dalam in unit:  # parents come before their parts
        if dalam == 1:
            jumlah[kode] = total if len(anak[""]) == 1 else None
        elif dalam == TINGKAT_OPD:
            jumlah[kode] = jumlah_opd[kode]
        bagian = anak.get(path, [])
        induk = jumlah.get(kode)
        if dalam < TINGKAT_OPD or not bagian:
            continue
        isi = [asli[satu] for _, satu in bagian]
        terbuka = samarkan_daftar([*isi, (induk or 0) - sum(isi)]) if induk is not None else [None] * len(isi)
        jumlah |= {satu: n for (satu, _), n in zip(bagian, terbuka, strict=False)}
    return {kode: jumlah.get(kode) for kode in kode_per_path.values()}


def _isi_cabang(pada: date) -> Counter[str]:
    """Return the staff of every subtree by its path, of all units that ever were. Two queries."""
    path = dict(UnitKerja.objects.values_list("kode", "path"))
    isi: Counter[str] = Counter()
    for satu in hitung(Pertanyaan(pada=pada, per=("unit",)), akun=None).baris:
        jalur = path.get(satu.nilai[0].kode or "", "")
        for akhir in range(UnitKerja.steplen, len(jalur) + 1, UnitKerja.steplen):
            isi[jalur[:akhir]] += satu.jumlah
    return isi
