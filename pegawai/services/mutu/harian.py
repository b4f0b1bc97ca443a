"""The counts of each day: per unit with everything below it, per check. The trend is drawn from them."""

from datetime import date, timedelta
from typing import Any

from pegawai.models import UnitKerja

RAPAT = timedelta(days=45)
"""How long every day is kept; after that the first day of a month stands for it."""

HAPUS = "DELETE FROM pegawai_mutuharian WHERE tanggal = %(hari)s"
TIPISKAN = """
DELETE FROM pegawai_mutuharian h WHERE h.tanggal < %(rapat)s AND h.tanggal > (
    SELECT min(m.tanggal) FROM pegawai_mutuharian m
    WHERE m.tanggal >= date_trunc('month', h.tanggal) AND m.unit_id IS NOT DISTINCT FROM h.unit_id)
"""
# Each count is carried up to every unit above: the path of a unit holds those of the units above it.
CATAT = """
WITH isi AS (
    SELECT m.unit_id, m.pemeriksaan, count(*) AS n
    FROM pegawai_temuanmutu m
    WHERE m.selesai_pada IS NULL AND m.pengecualian_id IS NULL AND m.pegawai_id IS NOT NULL
    GROUP BY 1, 2
    UNION ALL
    SELECT k.unit_id, '', count(*) FROM pegawai_keadaanpegawai k
    WHERE k.dihitung AND k.mulai <= %(hari)s AND k.selesai > %(hari)s
    GROUP BY 1
)
INSERT INTO pegawai_mutuharian (tanggal, unit_id, pemeriksaan, jumlah)
SELECT %(hari)s, a.id, i.pemeriksaan, sum(i.n)
FROM isi i
LEFT JOIN pegawai_unitkerja u ON u.id = i.unit_id
LEFT JOIN LATERAL (
    SELECT a.id FROM generate_series(1, u.depth) AS tingkat
    JOIN pegawai_unitkerja a ON a.path = left(u.path, tingkat * %(langkah)s)) a ON u.id IS NOT NULL
GROUP BY a.id, i.pemeriksaan
"""


def catat(kursor: Any, hari: date) -> None:
    """Write the counts of `hari` anew, and thin out those of long ago."""
    nilai = {"hari": hari, "rapat": hari - RAPAT, "langkah": UnitKerja.steplen}
    for sql in (HAPUS, CATAT, TIPISKAN):
        kursor.execute(sql, nilai)
