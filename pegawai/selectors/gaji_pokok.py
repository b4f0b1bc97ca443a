"""The salary table in force on a day, as the regulation prints it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from pegawai.models import GajiPokok, Golongan

KELOMPOK = {
    "I": "Golongan I",
    "II": "Golongan II",
    "III": "Golongan III",
    "IV": "Golongan IV",
    "PPPK": "PPPK",
}


@dataclass(frozen=True, slots=True)
class TabelGaji:
    """One table: golongan across, years of masa kerja golongan down; None where there is no cell."""

    golongan: Sequence[Golongan]
    baris: Sequence[tuple[int, Sequence[GajiPokok | None]]]
    dasar: Sequence[str]


def get_tabel_gaji(kelompok: str, pada: date) -> TabelGaji:
    """Return the table of one group of golongan in force on `pada`; two queries."""
    golongan = list(_golongan(kelompok))
    sel = {
        (satu.golongan_id, satu.mkg): satu
        for satu in GajiPokok.objects.filter(golongan__in=golongan, berlaku_mulai__lte=pada)
        .order_by("golongan", "mkg", "-berlaku_mulai")
        .distinct("golongan", "mkg")
    }
    tahun = sorted({mkg for _, mkg in sel})
    return TabelGaji(
        golongan=golongan,
        baris=[(mkg, [sel.get((satu.pk, mkg)) for satu in golongan]) for mkg in tahun],
        dasar=sorted({satu.dasar for satu in sel.values()}),
    )


def get_dasar_gaji(daftar: Collection[tuple[str, date]]) -> dict[tuple[str, date], str]:
    """Return, for each code of golongan with a day, the regulation of the table in force; one query.

    Where no table was in force yet the pair is left out.
    """
    baris = (
        GajiPokok.objects.filter(golongan__kode__in={kode for kode, _ in daftar})
        .order_by("golongan__kode", "-berlaku_mulai")
        .values_list("golongan__kode", "berlaku_mulai", "dasar")
        .distinct()
    )
    hasil: dict[tuple[str, date], str] = {}
    for kode, mulai, dasar in baris:
        for cari in daftar:
            if cari[0] == kode and mulai <= cari[1]:
                hasil.setdefault(cari, dasar)
    return hasil


def _golongan(kelompok: str) -> QuerySet[Golongan]:
    semua = Golongan.objects.order_by("urut")
    if kelompok == "PPPK":
        return semua.filter(jenis="PPPK")
    return semua.filter(jenis="PNS", kode__startswith=f"{kelompok}/")
