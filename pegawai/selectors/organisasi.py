"""Reads of the organisation: the tree with counts on a day, one unit with its posts and holders."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Count, Q

from pegawai.domain.dimensi import KELOMPOK_USIA
from pegawai.domain.kedudukan import JenisAsn
from pegawai.models import KeadaanPegawai, PenugasanTambahan, UnitKerja
from pegawai.selectors.bezetting import Bezetting, CalonPensiun, get_bezetting, list_pensiun
from pegawai.selectors.reorganisasi import JejakUnit, list_jejak_unit

LANGKAH = UnitKerja.steplen
DALAM_TAMPIL = 3
"""Levels of the tree that the overview shows below each root; deeper ones stand on the unit's own page."""


@dataclass(slots=True)
class Simpul:
    """One unit in the tree with the employees of its subtree and the units directly below."""

    unit: UnitKerja
    jumlah: int
    anak: list["Simpul"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Komposisi:
    """The employees of a subtree by kind of ASN, and by age group and sex, youngest group first."""

    jenis_asn: tuple[tuple[str, int], ...]
    kelompok: tuple[str, ...]
    perempuan: tuple[int, ...]
    laki_laki: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RincianUnit:
    """What the page of a unit shows. pensiun: who retires within five years, soonest first."""

    unit: UnitKerja
    induk: tuple[UnitKerja, ...]
    kepala: tuple[KeadaanPegawai, ...]
    pelaksana_tugas: tuple[PenugasanTambahan, ...]
    bezetting: Bezetting
    anak: tuple[Simpul, ...]
    jumlah: int
    komposisi: Komposisi
    pensiun: tuple[CalonPensiun, ...]
    jejak: tuple[JejakUnit, ...]


def jumlah_per_jalur(akun: Any, pada: date, jalur: str = "") -> Counter[str]:
    """Return the counted employees on `pada` per path of a unit, subtree included; one query."""
    baris = (
        KeadaanPegawai.objects.dalam_lingkup(akun)
        .pada(pada)
        .terhitung()
        .filter(unit__path__startswith=jalur, unit__isnull=False, tahun_selesai__gte=pada.year)
        .order_by()
        .values_list("unit__path")
        .annotate(n=Count("*"))
    )
    jumlah: Counter[str] = Counter()
    for path, n in baris:
        for akhir in range(LANGKAH, len(path) + 1, LANGKAH):
            jumlah[path[:akhir]] += n
    return jumlah


def get_bagan(akun: Any, pada: date) -> list[Simpul]:
    """Return the roots of the tree as `akun` sees it on `pada`, with counts per subtree; two queries."""
    jumlah = jumlah_per_jalur(akun, pada)
    return susun_pohon(UnitKerja.objects.terlihat_oleh(akun).berlaku(pada), jumlah, DALAM_TAMPIL)


def susun_pohon(daftar_unit: Iterable[UnitKerja], jumlah: Counter[str], dalam: int) -> list[Simpul]:
    """Nest units given in path order; a unit whose parent is not among them is a root."""
    akar: list[Simpul] = []
    jejak: list[tuple[Simpul, int]] = []
    for unit in daftar_unit:
        while jejak and not unit.path.startswith(jejak[-1][0].unit.path):
            jejak.pop()
        tingkat = jejak[-1][1] + 1 if jejak else 1
        if tingkat > dalam:
            continue
        simpul = Simpul(unit, jumlah[unit.path])
        (jejak[-1][0].anak if jejak else akar).append(simpul)
        jejak.append((simpul, tingkat))
    return akar


def get_rincian(akun: Any, unit: UnitKerja, pada: date) -> RincianUnit:
    """Return the page of `unit` on `pada`; eight queries."""
    jumlah = jumlah_per_jalur(akun, pada, unit.path)
    bezetting = get_bezetting(unit, pada, is_semua=False)
    jabatan_kepala = [baris.jabatan_id for baris in bezetting.baris if baris.is_kepala]
    induk, anak = _sekitar(unit, pada)
    return RincianUnit(
        unit=unit,
        induk=induk,
        kepala=tuple(
            KeadaanPegawai.objects.pada(pada)
            .terhitung()
            .filter(unit=unit, jabatan__in=jabatan_kepala)
            .select_related("pegawai", "jabatan", "golongan")
            .order_by("pegawai_id")
        )
        if jabatan_kepala
        else (),
        pelaksana_tugas=tuple(
            PenugasanTambahan.objects.sah()
            .filter(Q(selesai__isnull=True) | Q(selesai__gt=pada), mulai__lte=pada, unit=unit)
            .select_related("pegawai", "jabatan")
            .order_by("mulai", "pk")
        ),
        bezetting=bezetting,
        anak=tuple(Simpul(satu, jumlah[satu.path]) for satu in anak),
        jumlah=jumlah[unit.path],
        komposisi=get_komposisi(unit, pada),
        pensiun=tuple(list_pensiun(unit, pada)),
        jejak=tuple(list_jejak_unit(unit)),
    )


def _sekitar(unit: UnitKerja, pada: date) -> tuple[tuple[UnitKerja, ...], tuple[UnitKerja, ...]]:
    """Return the units above, from the top, and those in force directly below; one query."""
    jalur_induk = [unit.path[:akhir] for akhir in range(LANGKAH, len(unit.path), LANGKAH)]
    anak = Q(pk__in=UnitKerja.objects.berlaku(pada), path__startswith=unit.path, depth=unit.depth + 1)
    sekitar = list(UnitKerja.objects.filter(Q(path__in=jalur_induk) | anak).order_by("path"))
    return (
        tuple(satu for satu in sekitar if satu.depth < unit.depth),
        tuple(satu for satu in sekitar if satu.depth > unit.depth),
    )


KOMPOSISI = """
SELECT k.jenis_asn, k.jenis_kelamin, width_bucket(k.tanggal_lahir, %(batas)s::date[]), count(*)
FROM pegawai_keadaanpegawai k JOIN pegawai_unitkerja u ON u.id = k.unit_id
WHERE u.path LIKE %(unit)s || '%%' AND k.dihitung AND k.mulai <= %(pada)s AND k.selesai > %(pada)s
      AND k.tahun_selesai >= %(tahun)s
GROUP BY 1, 2, 3
"""


def get_komposisi(unit: UnitKerja, pada: date) -> Komposisi:
    """Return the employees of `unit` and below it by kind of ASN, age and sex; one query."""
    asn: Counter[str] = Counter()
    umur: Counter[tuple[str, int]] = Counter()
    with connection.cursor() as kursor:
        isian = {"unit": unit.path, "pada": pada, "tahun": pada.year, "batas": KELOMPOK_USIA.batas(pada)}
        kursor.execute(KOMPOSISI, isian)
        for jenis_asn, kelamin, kelompok, n in kursor.fetchall():
            asn[jenis_asn] += n
            umur[kelamin, kelompok] += n
    kelompok = KELOMPOK_USIA.nilai()
    return Komposisi(
        jenis_asn=tuple(
            (jenis.value.replace("_PW", " Paruh Waktu"), asn[jenis]) for jenis in JenisAsn if asn[jenis]
        ),
        kelompok=tuple(nilai.label for _, nilai in kelompok),
        perempuan=tuple(umur["P", nomor] for nomor, _ in kelompok),
        laki_laki=tuple(umur["L", nomor] for nomor, _ in kelompok),
    )
