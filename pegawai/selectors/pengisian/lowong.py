"""Vacant posts: places that nobody holds, or that fall free by a day because the holder retires."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection

from pegawai.models import UnitKerja
from pegawai.selectors.bezetting import TMT_PENSIUN, USIA_PENSIUN

LOWONG = f"""
WITH perlu AS (
    SELECT f.unit_id, f.jabatan_id, sum(f.jumlah)::int AS kebutuhan, bool_or(f.kepala) AS kepala
    FROM pegawai_formasi f
    JOIN pegawai_jabatan j ON j.id = f.jabatan_id JOIN pegawai_unitkerja u ON u.id = f.unit_id
    WHERE f.mulai <= %(pada)s AND (f.selesai IS NULL OR f.selesai > %(pada)s)
      AND j.jenis = ANY(%(jenis)s) AND u.path LIKE %(unit)s || '%%'
      AND (u.berlaku_selesai IS NULL OR u.berlaku_selesai > %(pada)s)
    GROUP BY 1, 2
),
isi AS MATERIALIZED (
    SELECT k.unit_id, k.jabatan_id, k.pegawai_id, k.tanggal_lahir
    FROM pegawai_keadaanpegawai k JOIN perlu p USING (unit_id, jabatan_id)
    WHERE k.dihitung AND k.mulai <= %(pada)s AND k.selesai > %(pada)s AND k.tahun_selesai >= %(tahun)s
),
batas AS MATERIALIZED (
    SELECT j.id AS jabatan_id, b.usia
    FROM pegawai_jabatan j LEFT JOIN LATERAL ({USIA_PENSIUN}) b ON true
    WHERE j.id IN (SELECT jabatan_id FROM isi)
),
jadwal AS MATERIALIZED (
    SELECT i.unit_id, i.jabatan_id, i.pegawai_id, {TMT_PENSIUN} AS tmt
    FROM isi i JOIN batas b USING (jabatan_id)
),
terisi AS (
    SELECT unit_id, jabatan_id, count(*)::int AS n, count(*) FILTER (WHERE tmt <= %(sampai)s)::int AS pensiun,
           min(tmt) FILTER (WHERE tmt <= %(sampai)s) AS tmt,
           (array_agg(pegawai_id ORDER BY tmt, pegawai_id) FILTER (WHERE tmt <= %(sampai)s))[1] AS pemangku
    FROM jadwal GROUP BY 1, 2
)
SELECT u.publik_id, u.nama, j.kode, j.nama, j.jenis, p.kepala, p.kebutuhan, coalesce(t.n, 0),
       greatest(p.kebutuhan - coalesce(t.n, 0), 0), coalesce(t.pensiun, 0),
       t.tmt, o.kode, o.nama, b.kode
FROM perlu p LEFT JOIN terisi t USING (unit_id, jabatan_id)
JOIN pegawai_jabatan j ON j.id = p.jabatan_id JOIN pegawai_unitkerja u ON u.id = p.unit_id
LEFT JOIN pegawai_eselon e ON e.id = j.eselon_id
LEFT JOIN pegawai_pegawai o ON o.id = t.pemangku
LEFT JOIN pegawai_pengisianjabatan b
       ON b.unit_id = p.unit_id AND b.jabatan_id = p.jabatan_id AND b.status = 'terbuka'
WHERE p.kebutuhan > coalesce(t.n, 0) - coalesce(t.pensiun, 0)
ORDER BY coalesce(j.kelas, 0) DESC, p.kebutuhan > coalesce(t.n, 0) DESC, t.tmt NULLS FIRST, u.path, j.nama,
         j.id
"""


@dataclass(frozen=True, slots=True)
class Lowong:
    """One post of one unit. lowong: places nobody holds now; pensiun: holders who retire by the day asked.

    tmt, pemangku: the first of these retirements, and whose it is. berkas: code of the open dossier.
    """

    unit_kode: UUID
    unit: str
    jabatan_kode: str
    jabatan: str
    jenis: str
    is_kepala: bool
    kebutuhan: int
    terisi: int
    lowong: int
    pensiun: int
    tmt: date | None
    pemangku_kode: UUID | None
    pemangku: str | None
    berkas: UUID | None


def list_lowong(
    *, pada: date, sampai: date, jenis: tuple[str, ...], unit: UnitKerja | None = None,
    jabatan: str = "",
) -> list[Lowong]:  # fmt: skip
    """Return the posts with fewer holders than places by `sampai`, the highest first; one query.

    unit: only it and what is below it. jabatan: code of one post. Who asks may see the whole city.
    """
    parameter: dict[str, Any] = {
        "pada": pada, "sampai": sampai, "tahun": pada.year, "jenis": [*jenis],
        "unit": unit.path if unit else "",
    }  # fmt: skip
    with connection.cursor() as kursor:
        kursor.execute(LOWONG, parameter)
        semua = [Lowong(*baris) for baris in kursor.fetchall()]
    return [satu for satu in semua if not jabatan or satu.jabatan_kode == jabatan]
