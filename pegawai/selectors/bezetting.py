"""Bezetting: needed, filled and soon retiring holders per post of a unit, on any day, by one statement.

Vacant and surplus places are counted per unit and then added up: a surplus in one school fills no vacancy in
another. Retirement dates are those of `domain.pensiun`, said once more in SQL for many people at once.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from pegawai.domain.jabatan import JenisJabatan
from pegawai.domain.periode import tambah_bulan
from pegawai.models import UnitKerja
from pegawai.models.jabatan import LABEL_JENIS_JABATAN

TAHUN_PENSIUN = (1, 2, 3, 4, 5)

USIA_PENSIUN = """
SELECT CASE WHEN b.berlaku_mulai <= %(pada)s THEN b.usia END AS usia
FROM pegawai_batasusiapensiun b
WHERE b.jenis_jabatan = j.jenis AND (b.jenjang_id IS NULL OR b.jenjang_id = j.jenjang_id)
  AND b.rumpun IN ('', j.rumpun)
ORDER BY b.rumpun = '', b.jenjang_id IS NULL, b.berlaku_mulai > %(pada)s,
         CASE WHEN b.berlaku_mulai <= %(pada)s THEN b.berlaku_mulai END DESC
LIMIT 1
"""
"""The retirement age of the post `j`: the narrowest parameter holds, and of its rows the one in force.

Not yet in force: NULL, as `domain.pensiun.bup` then refuses to answer.
"""

TMT_PENSIUN = (
    "(date_trunc('month', i.tanggal_lahir::timestamp) + make_interval(years => b.usia, months => 1))::date"
)
"""`domain.pensiun.tanggal_pensiun` of a birth date and a retirement age."""

SAMPAI_BATAS = ", ".join(
    f"count(*) FILTER (WHERE i.tmt <= %(batas_{n})s) AS pensiun_{n}" for n in TAHUN_PENSIUN
)

BEZETTING = f"""
WITH lingkup AS MATERIALIZED (SELECT id FROM pegawai_unitkerja WHERE {{unit}}),
perlu AS (
    SELECT f.unit_id, f.jabatan_id, sum(f.jumlah) AS kebutuhan, bool_or(f.kepala) AS kepala
    FROM pegawai_formasi f
    WHERE f.unit_id IN (SELECT id FROM lingkup) AND f.mulai <= %(pada)s
      AND (f.selesai IS NULL OR f.selesai > %(pada)s)
    GROUP BY 1, 2
),
isi AS MATERIALIZED (
    SELECT k.unit_id, k.jabatan_id, k.tanggal_lahir
    FROM pegawai_keadaanpegawai k
    WHERE k.unit_id IN (SELECT id FROM lingkup) AND k.dihitung AND k.jabatan_id IS NOT NULL
      AND k.mulai <= %(pada)s AND k.selesai > %(pada)s
      AND k.tahun_selesai >= %(tahun)s
),
batas AS MATERIALIZED (
    SELECT j.id AS jabatan_id, b.usia
    FROM pegawai_jabatan j LEFT JOIN LATERAL ({USIA_PENSIUN}) b ON true
    WHERE j.id IN (SELECT jabatan_id FROM isi)
),
-- Each date is worked out once, not once for every year asked.
jadwal AS MATERIALIZED (
    SELECT i.unit_id, i.jabatan_id, {TMT_PENSIUN} AS tmt FROM isi i JOIN batas b USING (jabatan_id)
),
terisi AS (
    SELECT i.unit_id, i.jabatan_id, count(*) AS n, count(*) FILTER (WHERE i.tmt IS NULL) AS tanpa_bup,
           {SAMPAI_BATAS}
    FROM jadwal i
    GROUP BY 1, 2
)
SELECT j.id, j.nama, j.jenis, j.kelas, coalesce(bool_or(p.kepala), false), coalesce(sum(p.kebutuhan), 0)::int,
       coalesce(sum(t.n), 0)::int,
       sum(greatest(coalesce(t.n, 0) - coalesce(p.kebutuhan, 0), 0))::int,
       sum(greatest(coalesce(p.kebutuhan, 0) - coalesce(t.n, 0), 0))::int,
       coalesce(sum(t.tanpa_bup), 0)::int,
       {", ".join(f"coalesce(sum(t.pensiun_{n}), 0)::int" for n in TAHUN_PENSIUN)}
FROM perlu p FULL JOIN terisi t USING (unit_id, jabatan_id)
JOIN pegawai_jabatan j ON j.id = jabatan_id
GROUP BY j.id
ORDER BY coalesce(bool_or(p.kepala), false) DESC, coalesce(j.kelas, 0) DESC, j.nama, j.id
"""


@dataclass(frozen=True, slots=True)
class BarisBezetting:
    """One post. lebih, lowong: added up over the units; pensiun: holders who retire within 1, 2 … 5 years.

    tanpa_bup: holders whose retirement age is not known.
    """

    jabatan_id: int
    nama: str
    jenis: str
    kelas: int | None
    is_kepala: bool
    kebutuhan: int
    terisi: int
    lebih: int
    lowong: int
    tanpa_bup: int
    pensiun: tuple[int, ...]

    @property
    def label_jenis(self) -> str:
        """Kind of post in words."""
        return LABEL_JENIS_JABATAN[JenisJabatan(self.jenis)]

    @property
    def keterangan(self) -> str:
        """The difference in words."""
        bagian = [f"Lowong {self.lowong}"] if self.lowong else []
        bagian += [f"Lebih {self.lebih}"] if self.lebih else []
        return ", ".join(bagian) or "Sesuai"


@dataclass(frozen=True, slots=True)
class Bezetting:
    """The report of a unit (with what is below it, or alone) on a day, head's post first."""

    unit: UnitKerja
    pada: date
    is_semua: bool
    baris: tuple[BarisBezetting, ...]
    jumlah: BarisBezetting

    @property
    def kalimat(self) -> str:
        """What is counted, in words."""
        return "Unit ini dan semua unit di bawahnya" if self.is_semua else "Hanya unit ini"


def get_bezetting(unit: UnitKerja, pada: date, *, is_semua: bool) -> Bezetting:
    """Return needed, filled and soon retiring holders per post; one query, whatever the size.

    is_semua: with every unit below `unit`. The caller has made sure that the reader may see `unit`.
    """
    baris = tuple(_hitung(unit, pada, is_semua=is_semua))
    jumlah = BarisBezetting(
        jabatan_id=0, nama="Jumlah", jenis=JenisJabatan.PELAKSANA, kelas=None, is_kepala=False,
        kebutuhan=sum(b.kebutuhan for b in baris), terisi=sum(b.terisi for b in baris),
        lebih=sum(b.lebih for b in baris), lowong=sum(b.lowong for b in baris),
        tanpa_bup=sum(b.tanpa_bup for b in baris),
        pensiun=tuple(sum(b.pensiun[n - 1] for b in baris) for n in TAHUN_PENSIUN),
    )  # fmt: skip
    return Bezetting(unit, pada, is_semua, baris, jumlah)


def _hitung(unit: UnitKerja, pada: date, *, is_semua: bool) -> list[BarisBezetting]:
    syarat = "path LIKE %(unit)s || '%%'" if is_semua else "path = %(unit)s"
    parameter: dict[str, Any] = {"unit": unit.path, "pada": pada, "tahun": pada.year}
    parameter |= {f"batas_{n}": tambah_bulan(pada, 12 * n) for n in TAHUN_PENSIUN}
    with connection.cursor() as kursor:
        kursor.execute(BEZETTING.format(unit=syarat), parameter)
        return [BarisBezetting(*(*baris[:10], tuple(baris[10:]))) for baris in kursor.fetchall()]


KEPALA_LEMBAR = (
    "Jabatan", "Jenis jabatan", "Kelas", "Pemimpin unit", "Kebutuhan", "Terisi", "Lebih", "Lowong",
    *(f"Pensiun dalam {n} tahun" for n in TAHUN_PENSIUN), "BUP tidak diketahui",
)  # fmt: skip


def susun_lembar(laporan: Bezetting) -> list[tuple[Any, ...]]:
    """Return the report as rows under KEPALA_LEMBAR, the total last."""
    baris = [_baris_lembar(satu, satu.label_jenis) for satu in laporan.baris]
    return [*baris, _baris_lembar(laporan.jumlah, "")]


def _baris_lembar(satu: BarisBezetting, jenis: str) -> tuple[Any, ...]:
    return (
        satu.nama, jenis, satu.kelas, satu.is_kepala or None, satu.kebutuhan, satu.terisi, satu.lebih,
        satu.lowong, *satu.pensiun, satu.tanpa_bup,
    )  # fmt: skip


PENSIUN = f"""
WITH batas AS MATERIALIZED (
    SELECT j.id AS jabatan_id, j.nama, b.usia,
           (date_trunc('month', %(sampai)s::timestamp) - make_interval(years => b.usia))::date AS sebelum
    FROM pegawai_jabatan j CROSS JOIN LATERAL ({USIA_PENSIUN}) b
    WHERE b.usia IS NOT NULL
)
SELECT {TMT_PENSIUN} AS tmt, p.kode, p.nama, b.nama
FROM pegawai_keadaanpegawai i
JOIN pegawai_unitkerja u ON u.id = i.unit_id
JOIN batas b ON b.jabatan_id = i.jabatan_id
JOIN pegawai_pegawai p ON p.id = i.pegawai_id
WHERE u.path LIKE %(unit)s || '%%' AND i.dihitung AND i.tahun_selesai >= %(tahun)s
  AND i.mulai <= %(pada)s AND i.selesai > %(pada)s AND i.tanggal_lahir < b.sebelum
ORDER BY 1, p.nama, p.id
"""
"""Retirement takes effect on a first of a month, so it is due by a day when the birth lies before the first
of that day's month, as many years ago as the post allows."""


@dataclass(frozen=True, slots=True)
class CalonPensiun:
    """One employee who reaches the retirement age; tmt: the day on which retirement takes effect."""

    tmt: date
    kode: Any
    nama: str
    jabatan: str


def list_pensiun(unit: UnitKerja, pada: date) -> list[CalonPensiun]:
    """Return who in `unit` and below it retires within five years of `pada`, soonest first; one query.

    Who should have retired already stands first. The caller has made sure that the reader may see `unit`.
    """
    sampai = tambah_bulan(pada, 12 * TAHUN_PENSIUN[-1])
    with connection.cursor() as kursor:
        kursor.execute(PENSIUN, {"unit": unit.path, "pada": pada, "tahun": pada.year, "sampai": sampai})
        return [CalonPensiun(*baris) for baris in kursor.fetchall()]
