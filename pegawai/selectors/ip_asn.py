"""The Indeks Profesionalitas ASN of units: means of the answers that the daily work keeps for each person.

Acuan: PermenPANRB 38/2018; PerBKN 8/2019. Only people whose every dimension is known enter a mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db import connection
from django.utils import timezone

from pegawai.domain.kelayakan import ip_asn as aturan
from pegawai.models import UnitKerja
from serang_asn.inti import lingkup

LANGKAH = UnitKerja.steplen
OPD = 2
"""Level of the tree that the overview of the city lists."""
DIMENSI = {"kualifikasi": 25, "kompetensi": 40, "kinerja": 30, "disiplin": 5}
"""Dimension -> its highest points."""
TERSIMPAN = ("kualifikasi", "kompetensi", "kinerja")
"""Dimensions that are kept per person; discipline is what remains of the total."""
PALING_SEDIKIT = 5
"""People below whom no dimension is told: their sum would say who was punished."""

_NILAI = ", ".join(
    f"""sum((h.rincian->>'{nama}')::numeric) FILTER (WHERE h.rincian ? 'total'),
    count(*) FILTER (WHERE NOT coalesce(h.rincian ? '{nama}', false))"""
    for nama in TERSIMPAN
)
HITUNG = f"""
SELECT left(u.path, %(panjang)s), count(*), count(h.id), count(*) FILTER (WHERE h.rincian ? 'total'),
    sum((h.rincian->>'total')::numeric), max(h.dihitung_pada), {_NILAI}
FROM pegawai_keadaanpegawai k
JOIN pegawai_unitkerja u ON u.id = k.unit_id
LEFT JOIN pegawai_hasilkelayakan h ON h.pegawai_id = k.pegawai_id AND h.jenis = 'ip_asn'
WHERE k.dihitung AND k.mulai <= %(hari)s AND k.selesai > %(hari)s
  AND (%(jalur)s::text[] IS NULL OR u.path LIKE ANY (%(jalur)s::text[]))
GROUP BY 1 ORDER BY 1
"""


@dataclass(slots=True)
class BarisIpAsn:
    """One unit with everything below it. dihitung: with a kept answer; lengkap: every dimension known.

    jumlah: points of the complete ones, per dimension and `total`; kurang: people whose dimension is unknown.
    """

    nama: str
    unit: UnitKerja | None = None
    pegawai: int = 0
    dihitung: int = 0
    lengkap: int = 0
    jumlah: dict[str, Decimal] = field(default_factory=dict)
    kurang: dict[str, int] = field(default_factory=dict)
    dihitung_pada: datetime | None = None

    def tambah(self, lain: "BarisIpAsn") -> None:
        """Add the counts of another row."""
        self.pegawai += lain.pegawai
        self.dihitung += lain.dihitung
        self.lengkap += lain.lengkap
        for ini, itu in ((self.jumlah, lain.jumlah), (self.kurang, lain.kurang)):
            for nama, nilai in itu.items():  # type: ignore[attr-defined]
                ini[nama] = ini.get(nama, 0) + nilai  # type: ignore[index, attr-defined]
        semua = [satu for satu in (self.dihitung_pada, lain.dihitung_pada) if satu]
        self.dihitung_pada = max(semua, default=None)

    @property
    def nilai(self) -> Decimal | None:
        """The score of the unit, None without anybody whose score is complete."""
        return aturan.rata_dari_jumlah(self.jumlah.get("total", Decimal(0)), self.lengkap)

    @property
    def kelas(self) -> str:
        """The class of the score, empty without one."""
        return aturan.kelas(self.nilai) if self.nilai is not None else ""

    @property
    def dimensi(self) -> dict[str, Decimal | None]:
        """Mean points per dimension; None where there are too few people, or none."""
        if self.lengkap < PALING_SEDIKIT:
            return dict.fromkeys(DIMENSI)
        isi = {nama: self.jumlah.get(nama, Decimal(0)) for nama in TERSIMPAN}
        isi["disiplin"] = self.jumlah["total"] - sum(isi.values(), Decimal(0))
        return {nama: aturan.rata_dari_jumlah(jumlah, self.lengkap) for nama, jumlah in isi.items()}

    @property
    def belum_lengkap(self) -> int:
        return self.pegawai - self.lengkap


@dataclass(frozen=True, slots=True)
class IpAsnUnit:
    """The sum over what was asked and the units it is made of. induk: units above, highest first."""

    semua: BarisIpAsn
    bagian: tuple[BarisIpAsn, ...]
    induk: tuple[UnitKerja, ...] = ()


def get_kota(akun: Any) -> IpAsnUnit:
    """Return the score of everything `akun` may see, OPD by OPD; two queries."""
    batas = lingkup.untuk(akun)
    return _susun("Seluruh lingkup Anda", None if batas.seluruh_kota else batas.jalur, OPD * LANGKAH)


def get_unit(unit: UnitKerja) -> IpAsnUnit:
    """Return the score of a unit and of the units right below it; two queries.

    The caller has made sure that the reader may see `unit`.
    """
    return _susun(unit.nama, (unit.path,), len(unit.path) + LANGKAH)


def _susun(judul: str, jalur: Sequence[str] | None, panjang: int) -> IpAsnUnit:
    per_jalur = _hitung(jalur, panjang)
    akar = jalur[0] if jalur is not None and len(jalur) == 1 else ""
    atas = [akar[:n] for n in range(LANGKAH, len(akar), LANGKAH)]
    unit = {satu.path: satu for satu in UnitKerja.objects.filter(path__in=[*per_jalur, *atas])}
    semua = BarisIpAsn(judul)
    for path, baris in per_jalur.items():
        baris.unit = unit[path]
        is_langsung = path == akar and len(path) < panjang  # those below have rows of their own
        baris.nama = f"{unit[path].nama} (langsung)" if is_langsung else unit[path].nama
        semua.tambah(baris)
    return IpAsnUnit(semua, tuple(per_jalur.values()), tuple(unit[path] for path in atas if path in unit))


def _hitung(jalur: Sequence[str] | None, panjang: int) -> dict[str, BarisIpAsn]:
    """Return the counts per path of that length, or shorter for people of a unit further up; one query."""
    hari: date = timezone.localdate()
    isian = {"jalur": None if jalur is None else [f"{p}%" for p in jalur], "panjang": panjang, "hari": hari}
    hasil = {}
    with connection.cursor() as kursor:
        kursor.execute(HITUNG, isian)
        for path, pegawai, dihitung, lengkap, total, pada, *lain in kursor.fetchall():
            baris = BarisIpAsn("", None, pegawai, dihitung, lengkap, dihitung_pada=pada)
            baris.jumlah = {"total": total or Decimal(0)}
            for nama, jumlah, kurang in zip(TERSIMPAN, lain[::2], lain[1::2], strict=True):
                baris.jumlah[nama] = jumlah or Decimal(0)
                baris.kurang[nama] = kurang
            hasil[path] = baris
    return hasil
