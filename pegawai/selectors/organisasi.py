"""Reads of the organisation: the tree with counts on a day, one unit with its posts and holders."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Count, Q

from pegawai.models import Formasi, Jabatan, KeadaanPegawai, PenugasanTambahan, UnitKerja

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
class BarisBezetting:
    """One post of a unit: needed and filled. selisih: filled less needed."""

    jabatan: Jabatan
    kebutuhan: int
    terisi: int
    is_kepala: bool

    @property
    def selisih(self) -> int:
        return self.terisi - self.kebutuhan

    @property
    def lowong(self) -> int:
        return max(0, -self.selisih)

    @property
    def keterangan(self) -> str:
        """The difference in words."""
        if self.selisih < 0:
            return f"Lowong {self.lowong}"
        return f"Lebih {self.selisih}" if self.selisih else "Sesuai"


@dataclass(frozen=True, slots=True)
class RincianUnit:
    """What the page of a unit shows."""

    unit: UnitKerja
    induk: tuple[UnitKerja, ...]
    kepala: tuple[KeadaanPegawai, ...]
    pelaksana_tugas: tuple[PenugasanTambahan, ...]
    bezetting: tuple[BarisBezetting, ...]
    anak: tuple[Simpul, ...]
    jumlah: int
    kebutuhan: int
    terisi: int


def jumlah_per_jalur(akun: Any, pada: date, jalur: str = "") -> Counter[str]:
    """Return the counted employees on `pada` per path of a unit, subtree included; one query."""
    baris = (
        KeadaanPegawai.objects.dalam_lingkup(akun)
        .pada(pada)
        .terhitung()
        .filter(unit__path__startswith=jalur, unit__isnull=False)
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
    """Return the page of `unit` on `pada`; seven queries."""
    jumlah = jumlah_per_jalur(akun, pada, unit.path)
    bezetting = list_bezetting(akun, unit, pada)
    jabatan_kepala = [baris.jabatan.pk for baris in bezetting if baris.is_kepala]
    jalur_induk = [unit.path[:akhir] for akhir in range(LANGKAH, len(unit.path), LANGKAH)]
    anak = UnitKerja.objects.berlaku(pada).filter(path__startswith=unit.path, depth=unit.depth + 1)
    return RincianUnit(
        unit=unit,
        induk=tuple(UnitKerja.objects.filter(path__in=jalur_induk)),
        kepala=tuple(
            KeadaanPegawai.objects.pada(pada)
            .terhitung()
            .filter(unit=unit, jabatan__in=jabatan_kepala)
            .select_related("pegawai", "jabatan", "golongan")
        ),
        pelaksana_tugas=tuple(
            PenugasanTambahan.objects.sah()
            .filter(Q(selesai__isnull=True) | Q(selesai__gt=pada), mulai__lte=pada, unit=unit)
            .select_related("pegawai", "jabatan")
        ),
        bezetting=bezetting,
        anak=tuple(Simpul(satu, jumlah[satu.path]) for satu in anak),
        jumlah=jumlah[unit.path],
        kebutuhan=sum(baris.kebutuhan for baris in bezetting),
        terisi=sum(baris.terisi for baris in bezetting),
    )


def list_bezetting(akun: Any, unit: UnitKerja, pada: date) -> tuple[BarisBezetting, ...]:
    """Return posts of `unit` itself, head first, with needed and filled numbers; three queries at most."""
    formasi = {
        satu.jabatan_id: satu
        for satu in Formasi.objects.filter(
            Q(selesai__isnull=True) | Q(selesai__gt=pada), unit=unit, mulai__lte=pada
        ).select_related("jabatan")
    }
    terisi = dict(
        KeadaanPegawai.objects.dalam_lingkup(akun)
        .pada(pada)
        .terhitung()
        .filter(unit=unit, jabatan__isnull=False)
        .order_by()
        .values_list("jabatan_id")
        .annotate(n=Count("*"))
    )
    jabatan = {kunci: satu.jabatan for kunci, satu in formasi.items()}
    jabatan |= Jabatan.objects.in_bulk(terisi.keys() - formasi.keys())
    baris = [
        BarisBezetting(
            jabatan=satu,
            kebutuhan=formasi[kunci].jumlah if kunci in formasi else 0,
            terisi=terisi.get(kunci, 0),
            is_kepala=kunci in formasi and formasi[kunci].kepala,
        )
        for kunci, satu in jabatan.items()
    ]
    return tuple(sorted(baris, key=lambda b: (not b.is_kepala, -(b.jabatan.kelas or 0), b.jabatan.nama)))
