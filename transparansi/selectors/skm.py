"""Reads survey results: one statement per source, whatever the number of respondents."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Sum

from pegawai.models import UnitKerja
from transparansi.domain import skm
from transparansi.domain.skm import UNSUR, HasilSkm
from transparansi.domain.taksiran import Z_95
from transparansi.models import Penilaian, ResponsSurvei
from transparansi.models.responden import PROFIL

TOTAL = sum((F(unsur) for unsur in list(UNSUR)[1:]), F("u1"))


@dataclass(frozen=True, slots=True)
class Potongan:
    """Sums over respondents: of each answer, of their totals and of the squares of these."""

    n: int
    jumlah: Mapping[str, int]
    total: int
    kuadrat: int

    def __add__(self, lain: "Potongan") -> "Potongan":
        jumlah = {unsur: self.jumlah[unsur] + lain.jumlah[unsur] for unsur in UNSUR}
        return Potongan(self.n + lain.n, jumlah, self.total + lain.total, self.kuadrat + lain.kuadrat)


@dataclass(frozen=True, slots=True)
class HasilUnit:
    """The survey of a unit over some days. hasil: None without respondents; selang: of the IKM, 95 %.

    terdahulu: respondents that came in as a spreadsheet; disisihkan: surveys that do not count.
    """

    hasil: HasilSkm | None
    selang: tuple[Decimal, Decimal] | None
    terdahulu: int
    disisihkan: int

    @property
    def responden(self) -> int:
        return self.hasil.responden if self.hasil else 0


def get_hasil(
    unit: UnitKerja, dari: date, sampai: date, *, layanan: Any = None, hanya_sendiri: bool = False
) -> HasilUnit:
    """Return the survey of `unit` with everything below it, both days included; three queries.

    layanan: only surveys of this service. hanya_sendiri: without the units below.
    """
    saring = Q(hari__range=(dari, sampai)) & (
        Q(unit=unit) if hanya_sendiri else Q(unit__path__startswith=unit.path)
    )
    warga = Penilaian.objects.filter(saring, cara=Penilaian.Cara.SKM)
    lama = ResponsSurvei.objects.filter(saring)
    if layanan is not None:
        warga, lama = warga.filter(layanan=layanan), lama.filter(layanan=layanan.nama)
    baru, terdahulu = _potong(warga.dihitung()), _potong(lama)
    semua = baru + terdahulu
    hasil = skm.hitung(semua.jumlah, semua.n)
    return HasilUnit(
        hasil=hasil,
        selang=_selang(hasil, semua) if hasil else None,
        terdahulu=terdahulu.n,
        disisihkan=warga.filter(keadaan=Penilaian.Keadaan.DISISIHKAN).count(),
    )


def _potong(baris: QuerySet[Any]) -> Potongan:
    isi = baris.order_by().aggregate(
        n=Count("pk"),
        total=Sum(TOTAL),
        kuadrat=Sum(TOTAL * TOTAL),
        **{f"j_{unsur}": Sum(unsur) for unsur in UNSUR},
    )
    jumlah = {unsur: isi[f"j_{unsur}"] or 0 for unsur in UNSUR}
    return Potongan(isi["n"], jumlah, isi["total"] or 0, isi["kuadrat"] or 0)


def _selang(hasil: HasilSkm, semua: Potongan) -> tuple[Decimal, Decimal]:
    galat = skm.galat_baku(semua.total, semua.kuadrat, semua.n) * skm.NILAI_DASAR * Z_95
    tengah = float(hasil.nrr_tertimbang) * skm.NILAI_DASAR
    batas = (max(25.0, tengah - galat), min(100.0, tengah + galat))
    bawah, atas = (Decimal(satu).quantize(Decimal("0.01")) for satu in batas)
    return bawah, atas


def get_profil(unit: UnitKerja, dari: date, sampai: date) -> dict[str, list[tuple[str, int]]]:
    """Return who answered, by each question of the profile; respondents who told nothing are left out.

    Two queries for each question.
    """
    hasil = {}
    for nama, pilihan in PROFIL.items():
        hitung: dict[str, int] = {}
        for model in (Penilaian.objects.dihitung().filter(cara="skm"), ResponsSurvei.objects.all()):
            baris = model.filter(unit__path__startswith=unit.path, hari__range=(dari, sampai))
            for kode, n in baris.exclude(**{nama: ""}).values_list(nama).annotate(n=Count("pk")).order_by():
                hitung[kode] = hitung.get(kode, 0) + n
        hasil[nama] = [(str(label), hitung.get(kode, 0)) for kode, label in pilihan.choices]
    return hasil


def sebagai_json(unit: UnitKerja, hasil: HasilUnit) -> dict[str, Any]:
    """Return the document of `manage.py skm --json`."""
    isi = hasil.hasil
    return {
        "unit": unit.kode,
        "responden": hasil.responden,
        "unsur": {unsur.upper(): round(float(nilai), 4) for unsur, nilai in isi.nrr.items()} if isi else {},
        "nrr_tertimbang": float(skm.bulatkan(isi.nrr_tertimbang, 4)) if isi else None,
        "ikm": float(isi.ikm) if isi else None,
        "mutu": str(isi.mutu) if isi else None,
        "selang": [float(satu) for satu in hasil.selang] if hasil.selang else None,
        "dikesampingkan": hasil.disisihkan,
    }
