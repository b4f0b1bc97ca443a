"""Headcount figures: 10,000 and 60,000 employees, and 4,700,000 when asked, ten states each.

The rows live in a scratch schema that stands before the real tables on the search path, so the engine that is
measured is the one that serves; the schema is dropped afterwards. Peer: a bare aggregate over the same rows.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from statistics import median
from typing import Any

from django.db import connection

from pegawai.domain.jumlah import Pertanyaan
from pegawai.selectors.jumlah import hitung
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

SKEMA = "ukur_jumlah"
PADA = date(2019, 8, 17)
TABEL = (
    "unitkerja", "wilayah", "jabatan", "golongan", "eselon", "jenjangjabatan", "tingkatpendidikan",
    "kedudukanhukum", "keadaanpegawai",
)  # fmt: skip
PERTANYAAN = {
    ("golongan", "jenis_kelamin"): "golongan_id, jenis_kelamin",
    ("unit:2", "kelompok_usia"): "unit_id, kelas",
    ("kecamatan", "masa_kerja"): "unit_id, kelas",
    ("unit", "jabatan"): "unit_id, jabatan_id",
}
"""Dimensions asked, and the two columns that the bare aggregate groups by beside them."""
SARINGAN = {"jenis_asn": ("PNS", "PPPK")}
ULANG = 7

RUJUKAN = """
INSERT INTO pegawai_wilayah (kode, nama, sumber)
SELECT '36.73.0' || n, 'Kecamatan ' || n, 'ukur' FROM generate_series(1, 6) n;

INSERT INTO pegawai_unitkerja (id, path, depth, numchild, publik_id, kode, nama, nama_pendek, jenis,
                               alamat, tugas,
                                                             berlaku_mulai, sumber, wilayah_id)
SELECT n, path, length(path) / 4, 0, gen_random_uuid(), 'U' || n, 'Unit ' || n, '', 'dinas', '', '',
       '2000-01-01', 'ukur', CASE WHEN length(path) = 8 THEN '36.73.0' || 1 + n %% 6 END
FROM (SELECT 1 AS n, '0001' AS path
      UNION ALL SELECT 1 + n, '0001' || lpad(n::text, 4, '0') FROM generate_series(1, 40) n
      UNION ALL SELECT 100 + n, '0001' || lpad((1 + n %% 40)::text, 4, '0')
                || lpad((1 + n / 40)::text, 4, '0')
                FROM generate_series(0, 559) n) u;

INSERT INTO pegawai_jabatan (id, kode, nama, jenis, rumpun, sumber, terverifikasi)
SELECT n, 'J' || n, 'Jabatan ' || n, 'pelaksana', '', 'ukur', true FROM generate_series(1, 800) n;

INSERT INTO pegawai_golongan (id, kode, nama, urut, kode_bkn, sumber, terverifikasi, jenis)
SELECT n, 'G' || n, 'Golongan ' || n, n, '', 'ukur', true, 'PNS' FROM generate_series(1, 34) n;
"""

KEADAAN = """
INSERT INTO pegawai_keadaanpegawai (pegawai_id, mulai, selesai, kedudukan_id, dihitung, jenis_asn, unit_id,
    jabatan_id, jenis_jabatan, jenjang_id, eselon_id, kelas, golongan_id, tingkat_pendidikan_id,
    pendidikan_id, tmt_jabatan, tmt_golongan, tmt_masa_kerja, jenis_kelamin, tanggal_lahir)
SELECT p, awal + 1100 * k,
       CASE k WHEN 9 THEN DATE '9999-12-31' ELSE awal + 1100 * (k + 1) END, 1, true,
       CASE p %% 4 WHEN 0 THEN 'PPPK' ELSE 'PNS' END, u.unit,
       1 + (u.unit * 12 + h %% 12) %% 800, 'pelaksana', NULL, NULL, 1 + h %% 17, 1 + (h + k) %% 34,
       1 + h %% 12, 1, awal, awal, awal,
       CASE p %% 2 WHEN 0 THEN 'L' ELSE 'P' END, awal - 9000 - h %% 4000
FROM (SELECT p, DATE '1995-01-01' + (p::bigint * 7919 %% 2500)::int AS awal
      FROM generate_series(%(dari)s, %(sampai)s) p) o
CROSS JOIN generate_series(0, 9) k
CROSS JOIN LATERAL (SELECT abs(hashint8(p * 10 + k) %% 100000) AS h) acak
CROSS JOIN LATERAL (SELECT CASE WHEN h %% 50 = 0 THEN 2 + h %% 40 ELSE 100 + h %% 560 END AS unit) u
"""
PER_TULIS = 500_000
INDEKS = ["pegawai_keadaan_hitung", "pegawai_unitkerja_path_key", "pegawai_unitkerja_pkey"]


@contextmanager
def kota_ukur(pegawai: int) -> Iterator[None]:
    """Stand a scratch city of that many employees before the real tables, and take it away again."""
    with connection.cursor() as kursor:
        kursor.execute(f"DROP SCHEMA IF EXISTS {SKEMA} CASCADE; CREATE SCHEMA {SKEMA}")
        for nama in TABEL:
            kursor.execute(
                f"CREATE UNLOGGED TABLE {SKEMA}.pegawai_{nama}"
                f" (LIKE public.pegawai_{nama} INCLUDING ALL EXCLUDING INDEXES)"
            )
        kursor.execute(f"SET search_path = {SKEMA}, public")
        try:
            _isi(kursor, pegawai)
            yield
        finally:
            kursor.execute("SET search_path = DEFAULT")
            kursor.execute(f"DROP SCHEMA {SKEMA} CASCADE")


def _isi(kursor: Any, pegawai: int) -> None:
    kursor.execute(RUJUKAN, {})
    for dari in range(1, pegawai + 1, PER_TULIS):
        kursor.execute(KEADAAN, {"dari": dari, "sampai": min(dari + PER_TULIS - 1, pegawai)})
    # Indexes are built after the load, which is several times faster than keeping them during it.
    kursor.execute(
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname = ANY(%s)", [INDEKS]
    )
    for (definisi,) in kursor.fetchall():
        kursor.execute(definisi.replace(" ON public.", f" ON {SKEMA}."))
    # LIKE copies no planner hints; these are the ones of the real table.
    kursor.execute(
        "ALTER TABLE pegawai_keadaanpegawai ALTER COLUMN tanggal_lahir SET (n_distinct = 10),"
        " ALTER COLUMN tmt_masa_kerja SET (n_distinct = 8)"
    )
    kursor.execute("VACUUM (ANALYZE) pegawai_keadaanpegawai")
    kursor.execute("ANALYZE pegawai_unitkerja")


def _lama(kerja: Callable[[], object], ulang: int) -> float:
    """Return the median milliseconds of `ulang` runs after one that warms up."""
    kerja()
    lama = []
    for _ in range(ulang):
        mulai = time.perf_counter()
        kerja()
        lama.append((time.perf_counter() - mulai) * 1000)
    return median(lama)


def _agregat_polos(kolom: str) -> None:
    with connection.cursor() as kursor:
        kursor.execute(
            f"SELECT {kolom}, count(*) FROM pegawai_keadaanpegawai"
            " WHERE mulai <= %(pada)s AND selesai > %(pada)s GROUP BY 1, 2",
            {"pada": PADA},
        )
        kursor.fetchall()


def ukur_jumlah(pegawai: int, batas_ms: float, ulang: int = ULANG) -> Iterable[Angka]:
    """Measure every question over that many employees; the slowest is what counts."""
    with kota_ukur(pegawai):
        for per, kolom in PERTANYAAN.items():
            polos = _lama(partial(_agregat_polos, kolom), ulang)
            pertanyaan = Pertanyaan(PADA, per, saring=SARINGAN)
            nilai = _lama(partial(hitung, pertanyaan), ulang)
            yield Angka(
                nama=f"jumlah {pegawai:,} pegawai, {' × '.join(per)}, tersaring",
                nilai=round(nilai, 1),
                satuan="ms",
                pembanding=f"agregat polos {polos:.1f} ms",
                rasio=round(nilai / polos, 2),
                batas=f"≤ {batas_ms:g} ms dan ≤ 1,5 × agregat polos",
                lulus=nilai <= batas_ms and nilai <= 1.5 * polos,
            )


ukur.daftar(
    Pengukuran("jumlah_10rb", 20, "Jumlah pegawai, 10.000", lambda: ukur_jumlah(10_000, 10)),
    Pengukuran("jumlah_60rb", 21, "Jumlah pegawai, 60.000", lambda: ukur_jumlah(60_000, 50)),
    Pengukuran(
        "jumlah_4juta", 22, "Jumlah pegawai, 4.700.000", lambda: ukur_jumlah(4_700_000, 1000, 3), berat=True
    ),
)
