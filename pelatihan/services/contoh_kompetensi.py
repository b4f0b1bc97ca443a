"""Competencies of the demo city: technical ones of its own, and what its people were found to hold.

Everything comes from one statement and a hash of NIP and competency, so the same seed gives the same city in
about a second.
"""

from typing import Any

from django.db import connection, transaction

from pegawai.models.riwayat import Sumber
from pegawai.services import referensi as muat_referensi
from pelatihan.models import PenilaianKompetensi
from pelatihan.models.ketentuan import get_masa_berlaku
from pelatihan.services import referensi
from serang_asn.inti import jejak
from serang_asn.inti.registri.contoh import Permintaan

DATA = referensi.DATA / "contoh"
SYARAT = """
SELECT o.pegawai_id, p.nip, o.jenis_jabatan, s.kompetensi_id, d.kode AS kompetensi, s.tingkat
FROM pegawai_keadaanpegawai o
JOIN pegawai_pegawai p ON p.id = o.pegawai_id
JOIN pegawai_jabatan j ON j.id = o.jabatan_id
JOIN LATERAL (
    SELECT DISTINCT ON (s.kompetensi_id) s.kompetensi_id, s.tingkat
    FROM pelatihan_standarkompetensi s
    WHERE s.jenis_jabatan = j.jenis AND (s.jenjang_id IS NULL OR s.jenjang_id = j.jenjang_id)
      AND (s.rumpun = '' OR s.rumpun = j.rumpun) AND s.berlaku_mulai <= %(pada)s
    ORDER BY s.kompetensi_id, (s.rumpun <> '')::int + (s.jenjang_id IS NOT NULL)::int DESC) s ON true
JOIN pelatihan_kamuskompetensi d ON d.id = s.kompetensi_id
WHERE o.dihitung AND o.mulai <= %(pada)s AND o.selesai > %(pada)s AND s.tingkat > 0
"""
ISI = f"""
INSERT INTO pelatihan_penilaiankompetensi
    (kode, pegawai_id, kompetensi_id, tingkat, sumber_penilaian, tanggal, berlaku_sampai, penilai,
     sk_nomor, sk_pejabat, sumber, batch_lembar, catatan, alasan_pembatalan)
SELECT md5(y.acuan)::uuid, y.pegawai_id, y.kompetensi_id, y.tingkat, y.dari, y.tanggal,
       (y.tanggal + make_interval(
           months => CASE y.dari WHEN 'atasan' THEN %(atasan)s ELSE %(pusat)s END))::date,
       CASE y.dari WHEN 'atasan' THEN 'Atasan langsung' ELSE 'UPTD Penilaian Kompetensi BKD Banten' END,
       '', '', %(sumber)s, '', '', ''
FROM (
    SELECT x.*, CASE WHEN x.jenis_jabatan IN ('jpt', 'administrator', 'pengawas') THEN 'pusat_penilaian'
                     ELSE 'atasan' END AS dari,
           %(pada)s::date - CASE WHEN x.jenis_jabatan IN ('jpt', 'administrator', 'pengawas')
                                 THEN 30 + x.acak_orang %% 700 ELSE 10 + x.acak_orang %% 300 END AS tanggal,
           greatest(least(x.syarat + CASE WHEN x.acak < 6 THEN -2 WHEN x.acak < 34 THEN -1
                                          WHEN x.acak < 88 THEN 0 ELSE 1 END, 5), 0) AS tingkat
    FROM (SELECT o.pegawai_id, o.jenis_jabatan, o.kompetensi_id, o.tingkat AS syarat,
                 'penilaian-' || %(benih)s || o.nip || o.kompetensi AS acuan,
                 abs(hashtextextended(o.nip || o.kompetensi, %(benih)s)) %% 100 AS acak,
                 (abs(hashtextextended(o.nip, %(benih)s)) %% 1000)::int AS acak_orang
          FROM ({SYARAT}) o) x
    WHERE x.acak_orang %% 100 < CASE WHEN x.jenis_jabatan = 'pelaksana' THEN 40 ELSE 58 END) y
ORDER BY y.pegawai_id, y.kompetensi_id
"""


def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Write technical competencies, their standards and the assessments; return the rows per table."""
    masa = get_masa_berlaku(permintaan.per_tanggal)
    with transaction.atomic(), jejak.sebagai(akun_id=None, asal="contoh"):
        for tabel in referensi.URUTAN[2:]:
            if (DATA / f"{tabel.berkas}.csv").exists():
                muat_referensi.selaraskan(
                    muat_referensi.TabelReferensi(tabel.berkas, tabel.model, tabel.kunci, data=DATA)
                )
        jumlah = _nilai(
            {
                "pada": permintaan.per_tanggal,
                "benih": permintaan.benih,
                "sumber": Sumber.CONTOH.value,
                "atasan": masa["atasan"],
                "pusat": masa["pusat_penilaian"],
            }
        )
    return {"penilaian kompetensi": jumlah}


def _nilai(isian: dict[str, Any]) -> int:
    with connection.cursor() as kursor:
        kursor.execute(ISI, isian)
        jumlah = kursor.rowcount
        kursor.execute(f"ANALYZE {PenilaianKompetensi._meta.db_table}")
    return jumlah
