"""Which history events a staged employee asks for and the records lack: one SELECT per history.

Each gives (urut, ke, tmt, …, catatan). A fact without a date counts as known from the day of the import, and
only when it differs from the latest event. A first event never joins a day that already has one of its kind,
because of two events of a day the later written one wins.
"""

from collections.abc import Mapping

PER_BARIS = 4
"""More than the events of one history that a row can ask for (`ke`)."""

TANPA_TANGGAL = "Tanggal mulainya tidak tertulis dalam berkas; dicatat sejak hari impor."

KEDUDUKAN = """
SELECT c.urut, 1 AS ke, c.tmt_mulai AS tmt,
       CASE WHEN c.jenis_asn = 'PNS' AND c.tmt_pns > c.tmt_mulai THEN 'CPNS' ELSE c.jenis_asn END AS jenis_asn,
       %(aktif)s::smallint AS kedudukan_id, '' AS catatan
FROM impor_cocok c
WHERE NOT c.kembar AND NOT EXISTS (
    SELECT FROM pegawai_riwayatkedudukan r
    WHERE r.pegawai_id = c.pegawai_id AND r.dibatalkan_pada IS NULL AND r.tmt <= c.tmt_mulai)
UNION ALL
SELECT c.urut, 2, c.tmt_pns, 'PNS', %(aktif)s::smallint, ''
FROM impor_cocok c
WHERE NOT c.kembar AND c.jenis_asn = 'PNS' AND c.tmt_pns > c.tmt_mulai AND NOT EXISTS (
    SELECT FROM pegawai_riwayatkedudukan r
    WHERE r.pegawai_id = c.pegawai_id AND r.dibatalkan_pada IS NULL AND r.jenis_asn = 'PNS')
UNION ALL
SELECT c.urut, 3, greatest(%(hari)s, c.tmt_mulai, c.tmt_pns), c.jenis_asn, c.kedudukan_id, %(tanpa_tanggal)s
FROM impor_cocok c
LEFT JOIN LATERAL (
    SELECT r.kedudukan_id, k.akhir
    FROM pegawai_riwayatkedudukan r JOIN pegawai_kedudukanhukum k ON k.id = r.kedudukan_id
    WHERE r.pegawai_id = c.pegawai_id AND r.dibatalkan_pada IS NULL
    ORDER BY r.tmt DESC, r.id DESC LIMIT 1) AS akhir ON true
WHERE NOT c.kembar AND c.kedudukan_id IS NOT NULL
  AND c.kedudukan_id <> coalesce(akhir.kedudukan_id, %(aktif)s) AND akhir.akhir IS NOT TRUE
"""  # noqa: E501

PANGKAT = """
SELECT DISTINCT ON (urut, tmt, golongan_id) * FROM (
    SELECT c.urut, 1 AS ke, c.tmt_mulai AS tmt, c.golongan_awal_id AS golongan_id,
           CASE WHEN c.jenis_asn LIKE 'PPPK%%' THEN 'pppk' ELSE 'cpns' END AS jenis, '' AS catatan
    FROM impor_cocok c
    WHERE NOT c.kembar AND c.golongan_awal_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM pegawai_riwayatpangkat r
        WHERE r.pegawai_id = c.pegawai_id AND r.dibatalkan_pada IS NULL AND r.tmt <= c.tmt_mulai)
    UNION ALL
    SELECT c.urut, 2, c.tmt_golongan, c.golongan_id,
           CASE WHEN c.tmt_golongan > c.tmt_mulai THEN 'lain' WHEN c.jenis_asn LIKE 'PPPK%%' THEN 'pppk'
                ELSE 'cpns' END, ''
    FROM impor_cocok c
    WHERE NOT c.kembar AND c.golongan_id IS NOT NULL AND c.tmt_golongan IS NOT NULL AND NOT EXISTS (
        SELECT FROM pegawai_riwayatpangkat r
        WHERE r.pegawai_id = c.pegawai_id AND r.tmt = c.tmt_golongan AND r.golongan_id = c.golongan_id
          AND r.dibatalkan_pada IS NULL)
    UNION ALL
    SELECT c.urut, 3, greatest(%(hari)s, c.tmt_mulai), c.golongan_id, 'lain', %(tanpa_tanggal)s
    FROM impor_cocok c
    WHERE NOT c.kembar AND c.golongan_id IS NOT NULL AND c.tmt_golongan IS NULL
      AND c.golongan_id IS DISTINCT FROM (
        SELECT r.golongan_id FROM pegawai_riwayatpangkat r
        WHERE r.pegawai_id = c.pegawai_id AND r.dibatalkan_pada IS NULL
        ORDER BY r.tmt DESC, r.id DESC LIMIT 1)
) AS diminta
ORDER BY urut, tmt, golongan_id, ke
"""

JABATAN = """
SELECT c.urut, 1 AS ke, c.tmt_jabatan AS tmt, c.jabatan_id, c.unit_id, '' AS catatan
FROM impor_cocok c
WHERE NOT c.kembar AND c.jabatan_id IS NOT NULL AND c.unit_id IS NOT NULL AND c.tmt_jabatan IS NOT NULL
  AND NOT EXISTS (
    SELECT FROM pegawai_riwayatjabatan r
    WHERE r.pegawai_id = c.pegawai_id AND r.tmt = c.tmt_jabatan AND r.jabatan_id = c.jabatan_id
      AND r.unit_id = c.unit_id AND r.dibatalkan_pada IS NULL)
UNION ALL
SELECT c.urut, 2, greatest(%(hari)s, c.tmt_mulai), c.jabatan_id, c.unit_id, %(tanpa_tanggal)s
FROM impor_cocok c
LEFT JOIN LATERAL (
    SELECT r.jabatan_id, r.unit_id FROM pegawai_riwayatjabatan r
    WHERE r.pegawai_id = c.pegawai_id AND r.dibatalkan_pada IS NULL
    ORDER BY r.tmt DESC, r.id DESC LIMIT 1) AS akhir ON true
WHERE NOT c.kembar AND c.jabatan_id IS NOT NULL AND c.unit_id IS NOT NULL AND c.tmt_jabatan IS NULL
  AND (c.jabatan_id IS DISTINCT FROM akhir.jabatan_id OR c.unit_id IS DISTINCT FROM akhir.unit_id)
"""

PENDIDIKAN = """
SELECT c.urut, 1 AS ke,
       CASE WHEN c.tahun_lulus >= extract(year FROM c.tmt_mulai) THEN make_date(c.tahun_lulus, 12, 31)
            ELSE c.tmt_mulai END AS tmt,
       c.pendidikan_id, '' AS catatan, left(coalesce(c.sekolah, ''), 200) AS sekolah, c.tahun_lulus
FROM impor_cocok c
WHERE NOT c.kembar AND c.pendidikan_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM pegawai_riwayatpendidikan r
    WHERE r.pegawai_id = c.pegawai_id AND r.pendidikan_id = c.pendidikan_id AND r.dibatalkan_pada IS NULL)
"""

PERISTIWA: Mapping[str, str] = {
    "impor_kedudukan": KEDUDUKAN,
    "impor_pangkat": PANGKAT,
    "impor_jabatan": JABATAN,
    "impor_pendidikan": PENDIDIKAN,
}
