"""Reads gaps of any number of people in one statement: what posts ask, what holders have, how much it weighs.

The meaning stands in `domain.kompetensi` and `domain.kesenjangan`; the statements here say the same for a
whole city at once, and a test compares both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

from pegawai.models import KeadaanPegawai, UnitKerja
from pegawai.models.riwayat import PredikatKinerja
from pelatihan.models.ketentuan import get_nilai
from pelatihan.selectors.standar import BERLAKU

KINERJA = "akpk.kinerja."
PER_UNIT, PER_JABATAN = "unit", "jabatan"

DASAR = """
WITH orang AS MATERIALIZED ({orang}),
standar AS MATERIALIZED ({standar}),
nilai AS MATERIALIZED (
    SELECT p.pegawai_id, p.kompetensi_id, max(p.bukti) %% 10 AS tingkat
    FROM pelatihan_penilaiankompetensi p
    WHERE p.dibatalkan_pada IS NULL AND p.tanggal <= %s AND p.berlaku_sampai > %s {sebagian}
    GROUP BY 1, 2),
butir AS (
    SELECT o.pegawai_id, o.unit_id, o.jabatan_id, s.kompetensi_id, s.tingkat AS syarat, s.kepentingan,
           n.tingkat AS dimiliki, greatest(s.tingkat - n.tingkat, 0) AS gap, {bobot} AS persen
    FROM orang o
    JOIN standar s ON s.jabatan_id = o.jabatan_id AND s.tingkat > 0
    LEFT JOIN nilai n ON n.pegawai_id = o.pegawai_id AND n.kompetensi_id = s.kompetensi_id
    LEFT JOIN pegawai_riwayatkinerja r ON r.pegawai_id = o.pegawai_id AND r.tahun = %s
         AND r.dibatalkan_pada IS NULL)
"""
"""`butir`: one row per person and competency that the post asks; `dimiliki` and `gap` NULL: not assessed."""
RINGKAS = """
SELECT {kelompok} AS kelompok, b.kompetensi_id, count(*), count(b.dimiliki),
       count(*) FILTER (WHERE b.gap > 0), coalesce(sum(b.gap), 0),
       coalesce(sum(b.gap * b.kepentingan * b.persen), 0)
FROM butir b {sambungan}
GROUP BY 1, 2
"""
KELOMPOK = {
    PER_UNIT: ("left(u.path, {panjang})", "JOIN pegawai_unitkerja u ON u.id = b.unit_id"),
    PER_JABATAN: (
        "concat_ws(':', j.jenis, j.jenjang_id::text)",
        "JOIN pegawai_jabatan j ON j.id = b.jabatan_id",
    ),
}
"""What the rows of a heat table are: SQL of the key, and the join it needs."""


TANPA_ORANG = "SELECT pegawai_id, unit_id, jabatan_id FROM pegawai_keadaanpegawai WHERE false"


@dataclass(frozen=True, slots=True)
class Sel:
    """One cell: people of a group whose post asks a competency. poin: weighted gap, two decimals."""

    disyaratkan: int
    dinilai: int
    bergap: int
    gap: int
    poin: Decimal

    @property
    def rata_gap(self) -> Decimal | None:
        """Mean gap in levels of those who were assessed, None when nobody was."""
        return (Decimal(self.gap) / self.dinilai).quantize(Decimal("0.01")) if self.dinilai else None

    def __add__(self, lain: "Sel") -> "Sel":
        return Sel(
            self.disyaratkan + lain.disyaratkan, self.dinilai + lain.dinilai, self.bergap + lain.bergap,
            self.gap + lain.gap, self.poin + lain.poin,
        )  # fmt: skip


NOL = Sel(0, 0, 0, 0, Decimal(0))


def orang_dalam(akun: Any, pada: date, *, unit: UnitKerja | None = None) -> QuerySet[KeadaanPegawai]:
    """Return the counted states on `pada` in the units of `akun` (None: all), below `unit` if given."""
    keadaan = KeadaanPegawai.objects.pada(pada).terhitung()
    if akun is not None:
        keadaan = keadaan.dalam_lingkup(akun)
    return keadaan.filter(unit__path__startswith=unit.path) if unit else keadaan


def susun_butir(
    orang: QuerySet[KeadaanPegawai], pada: date, *, sebagian: bool = False
) -> tuple[str, list[Any]]:
    """Return the WITH clause that ends in `butir` for these states, and its parameters; one query.

    sebagian: few people, so read only their assessments.
    """
    sql_orang, parameter = _sql_orang(orang)
    sql = DASAR.format(
        orang=sql_orang,
        standar=BERLAKU.format(jabatan="SELECT jabatan_id FROM orang"),
        sebagian="AND p.pegawai_id IN (SELECT pegawai_id FROM orang)" if sebagian else "",
        bobot=_bobot(pada),
    )
    return sql, [*parameter, pada, pada, pada, pada, pada.year - 1]


def _sql_orang(orang: QuerySet[KeadaanPegawai]) -> tuple[str, Sequence[Any]]:
    """Return the SELECT of these states; of a scope that holds nobody, one that finds nobody."""
    try:
        return orang.order_by().values("pegawai_id", "unit_id", "jabatan_id").query.sql_with_params()
    except EmptyResultSet:
        return TANPA_ORANG, ()


def get_bobot_kinerja(pada: date) -> dict[str, int]:
    """Return the weight in percent that each performance predicate gives on `pada`; one query."""
    nilai = get_nilai(pada, *(KINERJA + satu for satu in PredikatKinerja.values))
    return {kode.removeprefix(KINERJA): int(persen) for kode, persen in nilai.items()}


def _bobot(pada: date) -> str:
    """SQL of the weight; the predicates are our own words and the weights whole numbers."""
    syarat = " ".join(f"WHEN '{kode}' THEN {persen:d}" for kode, persen in get_bobot_kinerja(pada).items())
    return f"CASE r.predikat {syarat} ELSE 100 END" if syarat else "100"


def hitung(
    orang: QuerySet[KeadaanPegawai], pada: date, *, per: str = PER_UNIT, panjang: int = 0
) -> Mapping[tuple[str, int], Sel]:
    """Return the cells of a heat table by (group, competency). panjang: length of the paths that are groups.

    One query, and one for the parameters.
    """
    sql, parameter = susun_butir(orang, pada)
    kelompok, sambungan = KELOMPOK[per]
    ringkas = RINGKAS.format(kelompok=kelompok.format(panjang=int(panjang)), sambungan=sambungan)
    with connection.cursor() as kursor:
        kursor.execute(sql + ringkas, parameter)
        return {
            (grup, kompetensi): Sel(disyaratkan, dinilai, bergap, int(gap), Decimal(poin) / 100)
            for grup, kompetensi, disyaratkan, dinilai, bergap, gap, poin in kursor.fetchall()
        }


@dataclass(frozen=True, slots=True)
class ButirOrang:
    """One competency of one person, as `butir` gives it."""

    pegawai_id: int
    kompetensi_id: int
    syarat: int
    dimiliki: int | None
    kepentingan: int
    persen: int

    @property
    def gap(self) -> int:
        return max(self.syarat - self.dimiliki, 0) if self.dimiliki is not None else 0

    @property
    def poin(self) -> Decimal:
        return Decimal(self.gap * self.kepentingan * self.persen) / 100


def list_butir(
    orang: QuerySet[KeadaanPegawai], pada: date, *, bergap: bool = False, sebagian: bool = False
) -> Sequence[ButirOrang]:
    """Return what is asked and held by person and competency; with `bergap` only gaps. Two queries."""
    sql, parameter = susun_butir(orang, pada, sebagian=sebagian)
    syarat = "WHERE gap > 0" if bergap else ""
    sql += (
        "SELECT pegawai_id, kompetensi_id, syarat, dimiliki, kepentingan, persen "
        f"FROM butir {syarat} ORDER BY 1, 2"
    )
    with connection.cursor() as kursor:
        kursor.execute(sql, parameter)
        return [ButirOrang(*satu) for satu in kursor.fetchall()]
