"""Kept answers as lists: filtered, summed up, with where each person is today."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Count, Max, OuterRef, Q, Subquery
from django.db.models.functions import ExtractYear
from django.utils import timezone

from pegawai.models import HasilKelayakan, KeadaanPegawai
from pegawai.models.kelayakan import LABEL_HASIL, HasilKelayakanQuerySet


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """How many people have which answer for a kind, and when it was worked out."""

    per_hasil: tuple[tuple[str, str, int], ...]
    dihitung_pada: datetime | None

    @property
    def jumlah(self) -> int:
        return sum(n for _, _, n in self.per_hasil)


def list_hasil(
    akun: Any,
    jenis: str,
    *,
    unit: str = "",
    hasil: str = "",
    dari: date | None = None,
    sampai: date | None = None,
) -> HasilKelayakanQuerySet:
    """Return the answers of a kind that `akun` may see, each with unit and rank of today.

    unit: path of a unit, whose subtree is meant. dari, sampai: days between which the answer's lies, both
    included.
    """
    daftar = HasilKelayakan.objects.terlihat_oleh(akun).filter(jenis=jenis)
    if unit:
        orang = KeadaanPegawai.objects.pada(timezone.localdate()).filter(unit__path__startswith=unit)
        daftar = daftar.filter(pegawai__in=orang.values("pegawai_id"))
    if hasil:
        daftar = daftar.filter(hasil=hasil)
    if dari:
        daftar = daftar.filter(tanggal__gte=dari)
    if sampai:
        daftar = daftar.filter(tanggal__lte=sampai)
    kini = KeadaanPegawai.objects.pada(timezone.localdate()).filter(pegawai=OuterRef("pegawai"))
    return daftar.select_related("pegawai").annotate(
        unit_nama=Subquery(kini.values("unit__nama")[:1]),
        golongan_kode=Subquery(kini.values("golongan__kode")[:1]),
    )


def pilihan_ringkasan(akun: Any, jenis: str, *, unit: str = "") -> Ringkasan:
    """Return how many of the people in reach have which answer; one query."""
    daftar = list_hasil(akun, jenis, unit=unit).order_by().values("hasil")
    baris = {satu["hasil"]: satu for satu in daftar.annotate(n=Count("pk"), waktu=Max("dihitung_pada"))}
    return Ringkasan(
        tuple(
            (kode.value, label, baris[kode.value]["n"] if kode.value in baris else 0)
            for kode, label in LABEL_HASIL.items()
        ),
        max((satu["waktu"] for satu in baris.values()), default=None),
    )


def hitung_per_tahun(akun: Any, jenis: str, *, unit: str, dari: int, tahun: int) -> list[tuple[int, int]]:
    """Return for each of so many years how many answers of a kind have their day in it; one query.

    Days before the first year count with it: who is due already has not retired yet.
    """
    daftar = list_hasil(akun, jenis, unit=unit, sampai=date(dari + tahun - 1, 12, 31)).order_by()
    baris = (
        daftar.filter(~Q(hasil="tidak"))
        .annotate(t=ExtractYear("tanggal"))
        .values("t")
        .annotate(n=Count("pk"))
    )
    per_tahun = dict.fromkeys(range(dari, dari + tahun), 0)
    for satu in baris:
        per_tahun[max(satu["t"], dari)] += satu["n"]
    return [*per_tahun.items()]
