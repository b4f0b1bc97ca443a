"""Counts and scores of the data quality, unit by unit.

Counts speak of employees who count today; a finding about a unit itself is listed but not scored. Whoever
may not see people (the administrator) gets the same counts of units, and nothing else.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import connection
from django.utils import timezone

from pegawai.domain import mutu
from pegawai.models import UnitKerja
from pegawai.mutu.mesin import daftar_pemeriksaan
from serang_asn.inti import lingkup
from serang_asn.inti.models import Peran

LANGKAH = UnitKerja.steplen
OPD = 2
"""Level of the tree that the overview of the city lists."""

LINGKUP = "(%(jalur)s::text[] IS NULL OR u.path LIKE ANY (%(jalur)s::text[]))"

# The row of a path without a check says how many employees there are, and how many of them have a finding.
HITUNG = f"""
SELECT left(u.path, %(panjang)s), '', count(*), count(t.pegawai_id)
FROM pegawai_keadaanpegawai k
LEFT JOIN pegawai_unitkerja u ON u.id = k.unit_id
LEFT JOIN (SELECT DISTINCT pegawai_id FROM pegawai_temuanmutu
           WHERE selesai_pada IS NULL AND pengecualian_id IS NULL) t ON t.pegawai_id = k.pegawai_id
WHERE k.dihitung AND k.mulai <= %(hari)s AND k.selesai > %(hari)s
  AND k.tahun_selesai >= date_part('year', %(hari)s::date) AND {LINGKUP}
GROUP BY 1
UNION ALL
SELECT left(u.path, %(panjang)s), m.pemeriksaan, count(*), 0
FROM pegawai_temuanmutu m LEFT JOIN pegawai_unitkerja u ON u.id = m.unit_id
WHERE m.selesai_pada IS NULL AND m.pengecualian_id IS NULL AND m.pegawai_id IS NOT NULL AND {LINGKUP}
GROUP BY 1, 2
"""


@dataclass(slots=True)
class BarisMutu:
    """One unit with everything below it (None: people without a unit, or a sum).

    pegawai: employees who count. bertemuan: those of them with a finding. temuan: employees found per check.
    skor_lalu: the score about a month ago, where it was asked for.
    """

    nama: str
    unit: UnitKerja | None = None
    pegawai: int = 0
    bertemuan: int = 0
    temuan: Counter[str] = field(default_factory=Counter)
    skor_lalu: Decimal | None = None

    def tambah(self, lain: "BarisMutu") -> None:
        """Add the counts of another row."""
        self.pegawai += lain.pegawai
        self.bertemuan += lain.bertemuan
        self.temuan.update(lain.temuan)

    @property
    def skor(self) -> Decimal | None:
        """The share of the weighted checks that the employees pass."""
        return mutu.skor(self.pegawai, self.temuan, bobot())

    @property
    def perubahan(self) -> Decimal | None:
        """How the score changed over the last month, None when it was not known then."""
        return None if self.skor is None or self.skor_lalu is None else self.skor - self.skor_lalu

    @property
    def jumlah_temuan(self) -> int:
        return self.temuan.total()

    @property
    def persen_lengkap(self) -> int:
        """Whole percent of employees without a finding."""
        return (self.pegawai - min(self.bertemuan, self.pegawai)) * 100 // self.pegawai if self.pegawai else 0


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """The sum over what was asked, and the units it is made of. induk: units above, highest first."""

    semua: BarisMutu
    bagian: tuple[BarisMutu, ...]
    induk: tuple[UnitKerja, ...] = ()


def bobot() -> dict[str, int]:
    """Return the weight of every check that is scored."""
    return {
        satu.kode: satu.mutu.bobot for satu in daftar_pemeriksaan() if satu.mutu and not satu.mutu.is_unit
    }


def jalur_ringkasan(akun: Any) -> Sequence[str] | None:
    """Return the paths whose counts `akun` may see, None for the whole city."""
    batas = lingkup.untuk(akun)
    return None if batas.seluruh_kota or Peran.ADMINISTRATOR in batas.peran else batas.jalur


def get_kota(akun: Any) -> Ringkasan:
    """Return what `akun` may see of the city: each OPD, or each unit it is given; two queries."""
    jalur = jalur_ringkasan(akun)
    panjang = OPD * LANGKAH if jalur is None else max(map(len, jalur), default=0)
    per_jalur = _hitung(jalur, panjang)
    unit = {satu.path: satu for satu in UnitKerja.objects.filter(path__in=_akar(per_jalur, jalur))}
    return _susun("Seluruh lingkup Anda", per_jalur, unit)


def get_unit(unit: UnitKerja) -> Ringkasan:
    """Return a unit, the units directly below it that have employees or findings, and those above it.

    Two queries. The caller has made sure that the reader may see `unit`.
    """
    per_jalur = _hitung([unit.path], len(unit.path) + LANGKAH)
    atas = [unit.path[:panjang] for panjang in range(LANGKAH, len(unit.path), LANGKAH)]
    sekitar = {
        satu.path: satu for satu in UnitKerja.objects.filter(path__in=[*atas, *filter(None, per_jalur)])
    }
    bawah = {path: satu for path, satu in sekitar.items() if path.startswith(unit.path)}
    hasil = _susun(unit.nama, per_jalur, bawah)
    hasil.semua.unit = unit
    return Ringkasan(hasil.semua, hasil.bagian, tuple(sekitar[path] for path in atas if path in sekitar))


def get_jumlah(unit: UnitKerja) -> BarisMutu:
    """Return a unit with everything below it; one query. The caller has made sure that it may be seen."""
    hasil = BarisMutu(unit.nama, unit)
    for satu in _hitung([unit.path], len(unit.path)).values():
        hasil.tambah(satu)
    return hasil


def _akar(per_jalur: dict[str, BarisMutu], jalur: Sequence[str] | None) -> list[str]:
    return [*filter(None, per_jalur)] if jalur is None else [*jalur]


def _hitung(jalur: Sequence[str] | None, panjang: int) -> dict[str, BarisMutu]:
    """Return counts per path of that length (or shorter, for people of a unit further up); one query."""
    hari: date = timezone.localdate()
    nilai = {"jalur": None if jalur is None else [f"{p}%" for p in jalur], "panjang": panjang, "hari": hari}
    hasil: dict[str, BarisMutu] = {}
    with connection.cursor() as kursor:
        kursor.execute(HITUNG, nilai)
        for path, kode, n, bertemuan in kursor.fetchall():
            baris = hasil.setdefault(path or "", BarisMutu(""))
            if kode:
                baris.temuan[kode] += n
            else:
                baris.pegawai, baris.bertemuan = n, bertemuan
    return hasil


def _susun(judul: str, per_jalur: dict[str, BarisMutu], unit: dict[str, UnitKerja]) -> Ringkasan:
    """Sum the counts up, and per unit: the longest of `unit` whose path leads to a count gets it."""
    semua = BarisMutu(judul)
    bagian: dict[str, BarisMutu] = {}
    for path, satu in per_jalur.items():
        semua.tambah(satu)
        milik = next((path[:n] for n in range(len(path), 0, -LANGKAH) if path[:n] in unit), "")
        baris = bagian.get(milik)
        if baris is None:
            nama = unit[milik].nama if milik else "Tanpa unit kerja"
            baris = bagian[milik] = BarisMutu(nama, unit.get(milik))
        baris.tambah(satu)
    return Ringkasan(semua, tuple(baris for _, baris in sorted(bagian.items())))
