"""Reads of the organisation chart: units below one, each with its head and its needed and filled numbers."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, Sum

from pegawai.models import Formasi, KeadaanPegawai, Pegawai, PenugasanTambahan, UnitKerja
from pegawai.selectors.organisasi import LANGKAH, jumlah_per_jalur

HASIL_CARI = 20


@dataclass(slots=True)
class SimpulBagan:
    """One unit with the numbers of its subtree.

    kepala: name of the head, with Plt. or Plh. where acting; foto: code of the head's photograph, None where
    there is none or the reader may not see that person.
    """

    unit: UnitKerja
    kepala: str
    foto: UUID | None
    kebutuhan: int
    terisi: int
    is_ketemu: bool = False
    anak: list["SimpulBagan"] = field(default_factory=list)

    @property
    def keterangan_isi(self) -> str:
        """Filled and needed in words."""
        return f"Terisi {self.terisi} dari {self.kebutuhan}"


@dataclass(frozen=True, slots=True)
class Bagan:
    """A chart. ketemu: units that the search found, shown or not; kunci_tampil: keys of the units shown."""

    akar: SimpulBagan
    pada: date
    tingkat: int
    banyak: int
    ketemu: tuple[UnitKerja, ...]
    kunci_tampil: frozenset[int]


def get_bagan_unit(akun: Any, unit: UnitKerja, pada: date, *, tingkat: int, cari: str = "") -> Bagan:
    """Return `unit` and `tingkat` levels below it on `pada`; at most seven queries, whatever the size.

    cari: words of a unit's name; what is found is marked, and listed also where it is not shown.
    """
    tampil = list(
        UnitKerja.objects.di_bawah(unit)
        .filter(Q(pk=unit.pk) | Q(pk__in=UnitKerja.objects.berlaku(pada)), depth__lte=unit.depth + tingkat)
        .order_by("path")
    )
    terisi = jumlah_per_jalur(akun, pada, unit.path)
    kebutuhan = _kebutuhan_per_jalur(unit, pada)
    kepala = _kepala(tampil, pada)
    foto = _foto(akun, kepala)
    ketemu = _cari(unit, pada, cari)
    kunci_ketemu = {satu.pk for satu in ketemu}
    simpul: dict[str, SimpulBagan] = {}
    for satu in tampil:
        simpul[satu.path] = SimpulBagan(
            satu, kepala[satu.pk].sebutan if satu.pk in kepala else "", foto.get(satu.pk),
            kebutuhan[satu.path], terisi[satu.path], satu.pk in kunci_ketemu,
        )  # fmt: skip
        induk = simpul.get(satu.path[:-LANGKAH])
        if induk is not None:
            induk.anak.append(simpul[satu.path])
    return Bagan(
        simpul[unit.path], pada, tingkat, len(tampil), tuple(ketemu), frozenset(satu.pk for satu in tampil)
    )


def _kebutuhan_per_jalur(unit: UnitKerja, pada: date) -> Counter[str]:
    baris = (
        Formasi.objects.filter(
            Q(selesai__isnull=True) | Q(selesai__gt=pada), mulai__lte=pada, unit__path__startswith=unit.path
        )
        .order_by()
        .values_list("unit__path")
        .annotate(n=Sum("jumlah"))
    )
    hasil: Counter[str] = Counter()
    for path, n in baris:
        for akhir in range(LANGKAH, len(path) + 1, LANGKAH):
            hasil[path[:akhir]] += n
    return hasil


class Kepala(NamedTuple):
    """Who leads a unit. sebutan: the name, with Plt. or Plh. where acting."""

    sebutan: str
    pegawai: Pegawai


def _foto(akun: Any, kepala: Mapping[int, Kepala]) -> dict[int, UUID]:
    """Return the photographs of those heads whom `akun` may see, by unit; one query where any has one."""
    berfoto = {unit: satu.pegawai for unit, satu in kepala.items() if satu.pegawai.foto is not None}
    if not berfoto:
        return {}
    kunci = [satu.pk for satu in berfoto.values()]
    terlihat = {*Pegawai.objects.all().terlihat_oleh(akun).filter(pk__in=kunci).values_list("pk", flat=True)}
    return {unit: satu.foto.kode for unit, satu in berfoto.items() if satu.foto and satu.pk in terlihat}


def _kepala(tampil: list[UnitKerja], pada: date) -> dict[int, Kepala]:
    """Return who leads each unit: the holder of the head's post, else who acts in it."""
    kunci = [satu.pk for satu in tampil]
    berlaku = Formasi.objects.filter(
        Q(selesai__isnull=True) | Q(selesai__gt=pada), mulai__lte=pada, kepala=True
    )
    pejabat = (
        KeadaanPegawai.objects.pada(pada)
        .terhitung()
        .filter(Exists(berlaku.filter(unit=OuterRef("unit"), jabatan=OuterRef("jabatan"))), unit__in=kunci)
        .select_related("pegawai__foto")
        .order_by("pegawai_id")
    )
    penugasan = (
        PenugasanTambahan.objects.sah()
        .filter(
            Exists(berlaku.filter(unit=OuterRef("unit"), jabatan=OuterRef("jabatan"))),
            Q(selesai__isnull=True) | Q(selesai__gt=pada),
            mulai__lte=pada,
            unit__in=kunci,
        )
        .select_related("pegawai__foto")
        .order_by("pk")
    )
    hasil = {
        satu.unit_id: Kepala(
            f"{satu.get_jenis_display().rpartition('(')[2].rstrip(')')} {satu.pegawai.nama_lengkap}",
            satu.pegawai,
        )
        for satu in penugasan
    }
    return hasil | {
        satu.unit_id: Kepala(satu.pegawai.nama_lengkap, satu.pegawai) for satu in pejabat if satu.unit_id
    }


def _cari(unit: UnitKerja, pada: date, kata: str) -> list[UnitKerja]:
    if not kata.strip():
        return []
    calon = UnitKerja.objects.di_bawah(unit).berlaku(pada)
    for satu in kata.split()[:6]:
        calon = calon.filter(Q(nama__icontains=satu) | Q(nama_pendek__icontains=satu))
    return list(calon.order_by("path")[:HASIL_CARI])
