"""What posts ask: the standard that holds for each, found for any number of posts at once."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db import connection

BERLAKU = """
SELECT DISTINCT ON (jabatan_id, kompetensi_id) jabatan_id, kompetensi_id, tingkat, kepentingan
FROM (
    SELECT s.jabatan_id, s.kompetensi_id, s.tingkat, s.kepentingan, s.berlaku_mulai, 3 AS sempit
    FROM pelatihan_standarkompetensi s WHERE s.berlaku_mulai <= %s AND s.jabatan_id IN ({jabatan})
    UNION ALL
    SELECT j.id, s.kompetensi_id, s.tingkat, s.kepentingan, s.berlaku_mulai,
           (s.rumpun <> '')::int + (s.jenjang_id IS NOT NULL)::int
    FROM pegawai_jabatan j JOIN pelatihan_standarkompetensi s ON s.jenis_jabatan = j.jenis
    WHERE s.jabatan_id IS NULL AND s.berlaku_mulai <= %s AND j.id IN ({jabatan})
      AND (s.jenjang_id IS NULL OR s.jenjang_id = j.jenjang_id) AND (s.rumpun = '' OR s.rumpun = j.rumpun)
) calon
ORDER BY jabatan_id, kompetensi_id, sempit DESC, berlaku_mulai DESC, tingkat DESC
"""
"""(post, competency, level, importance) in force; the narrowest row wins, of these the newest. `{jabatan}`:
SELECT of the posts concerned; parameters: the day, twice. Level 0 stands for "no longer asked"."""


@dataclass(frozen=True, slots=True)
class Syarat:
    """What one post asks of one competency."""

    kompetensi_id: int
    tingkat: int
    kepentingan: int


def list_standar(jabatan_ids: Collection[int], pada: date) -> dict[int, list[Syarat]]:
    """Return what these posts ask on `pada`, by post; one query however many they are."""
    hasil: dict[int, list[Syarat]] = {pk: [] for pk in jabatan_ids}
    sql = BERLAKU.format(jabatan="SELECT unnest(%s::int[])")
    pk = [*jabatan_ids]
    with connection.cursor() as kursor:
        kursor.execute(sql, [pada, pk, pada, pk])
        for jabatan, kompetensi, tingkat, kepentingan in kursor.fetchall():
            if tingkat:
                hasil[jabatan].append(Syarat(kompetensi, tingkat, kepentingan))
    return hasil
