"""Rank, education and pay."""

from datetime import date
from typing import Any

from pegawai.domain.golongan import batas_reguler
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.mutu.mesin import (
    KINI,
    bersama,
    hanya,
    ke_riwayat,
    pemeriksaan,
    pertama,
    tanggal,
    terakhir,
)
from serang_asn.inti.registri.periksa import TingkatMutu

B, K = TingkatMutu.BERTENTANGAN, TingkatMutu.KURANG

KGB_BULAN = 25
"""Two years between increments, and a month for the decree. Acuan: PP 7/1977 ps. 11."""

TANPA_GOLONGAN = f"""
SELECT k.pegawai_id, k.unit_id, 'pangkat', NULL::uuid, 'Golongan belum ada.'
FROM {KINI} WHERE k.golongan_id IS NULL AND k.jenis_asn <> 'PPPK_PW'
"""

GOLONGAN_JENIS = f"""
SELECT k.pegawai_id, k.unit_id, 'pangkat', t.kode,
       'Golongan ' || g.kode || ' (' || g.jenis || ') pada seorang ' || replace(k.jenis_asn, '_PW', '') || '.'
FROM {KINI}
JOIN pegawai_golongan g ON g.id = k.golongan_id
     AND g.jenis <> CASE WHEN k.jenis_asn LIKE 'PPPK%%' THEN 'PPPK' ELSE 'PNS' END
LEFT JOIN ({terakhir("riwayatpangkat", "pangkat")}) t ON t.pegawai_id = k.pegawai_id
"""

GOLONGAN_BATAS = f"""
SELECT k.pegawai_id, k.unit_id, 'pangkat', e.kode, 'Golongan ' || g.kode || ' di atas batas ' || b.kode
    || CASE WHEN k.jenjang_id IS NULL THEN ' untuk pendidikannya.' ELSE ' untuk jenjang jabatannya.' END
FROM {KINI}
JOIN pegawai_golongan g ON g.id = k.golongan_id AND g.jenis = 'PNS'
LEFT JOIN pegawai_jenjangjabatan j ON j.id = k.jenjang_id
LEFT JOIN pegawai_tingkatpendidikan t ON t.id = k.tingkat_pendidikan_id
LEFT JOIN unnest(%(batas_tingkat)s::text[], %(batas_golongan)s::text[]) AS r(tingkat, golongan)
       ON r.tingkat = t.kode AND k.jenis_jabatan = 'pelaksana'
JOIN pegawai_golongan b ON b.jenis = 'PNS'
     AND (b.id = j.golongan_tertinggi_id OR (k.jenjang_id IS NULL AND b.kode = r.golongan))
LEFT JOIN ({terakhir("riwayatpangkat", "pangkat")}) e ON e.pegawai_id = k.pegawai_id
WHERE g.urut > b.urut
"""

MENURUN = f"""
SELECT k.pegawai_id, k.unit_id, 'pangkat', a.kode,
       'Golongan ' || a.golongan || ' sejak ' || {tanggal("a.tmt")} || ' lebih rendah daripada '
           || a.lalu || ' sebelumnya.'
FROM {KINI}
JOIN (SELECT r.pegawai_id, r.kode, r.tmt, g.kode AS golongan, g.urut, g.jenis,
             lag(g.urut) OVER w AS urut_lalu,
             lag(g.kode) OVER w AS lalu, lag(g.jenis) OVER w AS jenis_lalu
      FROM pegawai_riwayatpangkat r JOIN pegawai_golongan g ON g.id = r.golongan_id
      WHERE r.dibatalkan_pada IS NULL AND {hanya("r.pegawai_id")}
      WINDOW w AS (PARTITION BY r.pegawai_id ORDER BY r.tmt, r.id)) a
  ON a.pegawai_id = k.pegawai_id AND a.urut < a.urut_lalu AND a.jenis = a.jenis_lalu
"""

PANGKAT_AWAL = f"""
SELECT k.pegawai_id, k.unit_id, 'pangkat', NULL::uuid,
       'Riwayat pangkat baru dimulai ' || {tanggal("g.tmt")} || ', padahal diangkat '
           || {tanggal("a.tmt")} || '.'
FROM {KINI}
JOIN ({pertama("riwayatkedudukan")}) a ON a.pegawai_id = k.pegawai_id
JOIN ({pertama("riwayatpangkat")}) g ON g.pegawai_id = k.pegawai_id AND g.tmt > a.tmt
WHERE k.jenis_asn <> 'PPPK_PW'
"""

KGB_TERTINGGAL = f"""
SELECT k.pegawai_id, k.unit_id, 'gaji', NULL::uuid,
       'Kenaikan pangkat atau gaji terakhir yang tercatat ' || {tanggal("a.tmt")} || '.'
FROM {KINI}
JOIN (SELECT r.pegawai_id, max(r.tmt) AS tmt FROM (
          SELECT pegawai_id, tmt FROM pegawai_riwayatgaji WHERE dibatalkan_pada IS NULL
          UNION ALL SELECT pegawai_id, tmt FROM pegawai_riwayatpangkat WHERE dibatalkan_pada IS NULL) r
      WHERE {hanya("r.pegawai_id")} GROUP BY 1) a ON a.pegawai_id = k.pegawai_id
WHERE k.jenis_asn IN ('PNS', 'PPPK') AND a.tmt + make_interval(months => {KGB_BULAN}) <= %(hari)s
"""

GAJI_GOLONGAN = f"""
SELECT k.pegawai_id, k.unit_id, 'gaji', a.kode,
       'Gaji berkala ' || {tanggal("a.tmt")} || ' memakai golongan ' || h.kode || ', sedangkan pangkatnya '
           || g.kode || '.'
FROM {KINI}
JOIN (SELECT DISTINCT ON (r.pegawai_id) r.pegawai_id, r.kode, r.tmt, r.golongan_id
      FROM pegawai_riwayatgaji r
      WHERE r.dibatalkan_pada IS NULL AND r.tmt <= %(hari)s AND {hanya("r.pegawai_id")}
      ORDER BY r.pegawai_id, r.tmt DESC, r.id DESC) a
  ON a.pegawai_id = k.pegawai_id AND a.golongan_id <> k.golongan_id AND a.tmt >= k.tmt_golongan
JOIN pegawai_golongan g ON g.id = k.golongan_id
JOIN pegawai_golongan h ON h.id = a.golongan_id
"""

TANPA_PENDIDIKAN = f"""
SELECT k.pegawai_id, k.unit_id, 'pendidikan', NULL::uuid, 'Pendidikan belum ada.'
FROM {KINI} WHERE k.tingkat_pendidikan_id IS NULL
"""

PENDIDIKAN_SYARAT = f"""
SELECT k.pegawai_id, k.unit_id, 'pendidikan', NULL::uuid,
       'Pendidikan ' || t.kode || ', sedangkan jabatannya memerlukan paling rendah ' || m.kode || '.'
FROM {KINI}
JOIN pegawai_jabatan j ON j.id = k.jabatan_id
JOIN pegawai_tingkatpendidikan m ON m.id = j.tingkat_pendidikan_minimal_id
JOIN pegawai_tingkatpendidikan t ON t.id = k.tingkat_pendidikan_id AND t.urut < m.urut
"""


def batas_pendidikan(hari: date) -> dict[str, Any]:
    """The ceilings of the education as arrays. Acuan: PP 99/2000 ps. 8 as changed by PP 12/2002."""
    batas = {tingkat.value: str(batas_reguler(tingkat)) for tingkat in TingkatPendidikan}
    return {"batas_tingkat": [*batas], "batas_golongan": [*batas.values()]}


DAFTAR = (
    pemeriksaan(
        "tanpa_golongan", 140, "Setiap pegawai mempunyai golongan", K, 4,
        alasan="Gaji pokok, kenaikan pangkat, dan urutan kepangkatan dihitung dari golongan.",
        dasar="PP 7/1977",
        cara="Catat riwayat pangkat menurut SK pengangkatan atau SK kenaikan pangkat terakhir.",
        sql=TANPA_GOLONGAN, perbaiki=ke_riwayat("pangkat"),
    ),
    pemeriksaan(
        "golongan_jenis", 142, "Golongan sesuai jenis ASN", B, 5,
        alasan="PNS bergolongan I/a–IV/e, PPPK bergolongan I–XVII; tabel gajinya berbeda.",
        dasar="PP 99/2000; Perpres 98/2020",
        cara="Koreksi golongan pada riwayat pangkat, atau jenis ASN pada riwayat kedudukan.",
        sql=GOLONGAN_JENIS,
        perbaiki=bersama(ke_riwayat("pangkat"), ke_riwayat("kedudukan", "Catat kedudukan")),
    ),
    pemeriksaan(
        "golongan_di_atas_batas", 144, "Golongan tidak melebihi batas", B, 4,
        alasan="Kenaikan pangkat dibatasi oleh pendidikan (pelaksana) atau jenjang jabatan (fungsional).",
        dasar="PP 99/2000 ps. 8 jo. PP 12/2002; PermenPANRB 1/2023",
        cara="Biasanya ijazah terakhir belum dicatat. Bila tidak, koreksi golongan atau jabatannya.",
        sql=GOLONGAN_BATAS, parameter=batas_pendidikan,
        perbaiki=bersama(ke_riwayat("pangkat"), ke_riwayat("pendidikan", "Catat pendidikan")),
    ),
    pemeriksaan(
        "pangkat_menurun", 146, "Golongan tidak menurun", B, 4,
        alasan="Golongan yang lebih rendah daripada sebelumnya biasanya TMT atau golongan yang tertukar.",
        cara="Koreksi golongan atau TMT riwayat pangkat itu.",
        sql=MENURUN, perbaiki=ke_riwayat("pangkat"),
    ),
    pemeriksaan(
        "pangkat_awal", 148, "Pangkat pertama tercatat", K, 2,
        alasan="Masa kerja golongan dan hak kenaikan pangkat dihitung dari pangkat pertama.",
        cara="Catat pangkat pada saat pengangkatan.",
        sql=PANGKAT_AWAL, perbaiki=ke_riwayat("pangkat"),
    ),
    pemeriksaan(
        "kgb_tertinggal", 150, "Kenaikan gaji berkala tercatat", K, 3,
        alasan="Gaji berkala naik setiap dua tahun; tanpa catatannya KGB berikutnya tidak dapat diingatkan.",
        dasar="PP 7/1977 ps. 11; Perpres 98/2020",
        cara="Catat SK KGB yang terlewat. Bila gajinya sudah yang tertinggi, terima temuan ini.",
        sql=KGB_TERTINGGAL, perbaiki=ke_riwayat("gaji"),
    ),
    pemeriksaan(
        "gaji_golongan", 152, "Golongan pada KGB sesuai pangkat", B, 3,
        alasan="Gaji pokok yang dibayarkan mengikuti golongan pada SK kenaikan gaji berkala.",
        cara="Koreksi golongan pada KGB itu, atau catat kenaikan pangkat yang belum ada.",
        sql=GAJI_GOLONGAN,
        perbaiki=bersama(ke_riwayat("gaji"), ke_riwayat("pangkat", "Catat pangkat")),
    ),
    pemeriksaan(
        "tanpa_pendidikan", 154, "Setiap pegawai mempunyai riwayat pendidikan", K, 4,
        alasan="Batas golongan, syarat jabatan, dan penyesuaian ijazah dihitung dari pendidikan terakhir.",
        cara="Catat ijazah terakhir yang diakui.",
        sql=TANPA_PENDIDIKAN, perbaiki=ke_riwayat("pendidikan"),
    ),
    pemeriksaan(
        "pendidikan_syarat", 156, "Pendidikan memenuhi syarat jabatan", B, 3,
        alasan="Jabatan mempunyai syarat pendidikan terendah; ijazah yang memenuhinya mungkin belum dicatat.",
        cara="Catat ijazah terakhir, atau koreksi jabatannya.",
        sql=PENDIDIKAN_SYARAT, perbaiki=ke_riwayat("pendidikan"),
    ),
)  # fmt: skip
