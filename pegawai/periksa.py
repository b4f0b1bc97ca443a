"""Checks of `manage.py periksa_data`: invariants proved over all rows.

Each check is one statement over whole tables (the first in chunks of employees) and names rows by code.
"""

from collections.abc import Callable, Iterator
from typing import Any

from django.db import connection

from pegawai.models import UnitKerja
from serang_asn.inti.registri.periksa import Pemeriksaan, Temuan, periksa

POTONG = 5000
"""Employees whose events are folded at once."""

ISI = """kedudukan_id, dihitung, jenis_asn, unit_id, jabatan_id, jenis_jabatan, jenjang_id, eselon_id, kelas,
    golongan_id, tingkat_pendidikan_id, pendidikan_id, tmt_jabatan, tmt_golongan, tmt_masa_kerja,
    jenis_kelamin, tanggal_lahir"""
KOLOM = f"pegawai_id, mulai, selesai, {ISI}"

KEADAAN_SESUAI = f"""
WITH lipat AS MATERIALIZED (SELECT {KOLOM} FROM keadaan_lipat(%(ids)s::bigint[])),
     tersimpan AS MATERIALIZED (
         SELECT {KOLOM} FROM pegawai_keadaanpegawai WHERE pegawai_id = ANY (%(ids)s::bigint[])),
     beda AS (
         (SELECT *, 'seharusnya ada' AS sebab FROM (SELECT * FROM lipat EXCEPT SELECT * FROM tersimpan) a)
         UNION ALL
         (SELECT *, 'seharusnya tidak ada' FROM (SELECT * FROM tersimpan EXCEPT SELECT * FROM lipat) b))
SELECT p.kode, 'Keadaan sejak ' || b.mulai || ' ' || b.sebab || '.'
FROM beda b JOIN pegawai_pegawai p ON p.id = b.pegawai_id
ORDER BY p.kode, b.mulai
"""

TUMPANG_TINDIH = """
SELECT coalesce(p.kode::text, 'pegawai ' || k.pegawai_id),
       'Masa sejak ' || k.mulai || ' menimpa masa sebelumnya.'
FROM (SELECT pegawai_id, mulai, max(selesai) OVER (
          PARTITION BY pegawai_id ORDER BY mulai ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS lalu
      FROM pegawai_keadaanpegawai) k
LEFT JOIN pegawai_pegawai p ON p.id = k.pegawai_id
WHERE k.lalu > k.mulai
"""

BELUM_GABUNG = f"""
SELECT p.kode, 'Masa sejak ' || k.mulai || ' sama dengan masa sebelumnya.'
FROM (SELECT pegawai_id, mulai, lag(selesai) OVER w AS lalu_selesai, ROW({ISI}) AS kini,
             lag(ROW({ISI})) OVER w AS lalu
      FROM pegawai_keadaanpegawai WINDOW w AS (PARTITION BY pegawai_id ORDER BY mulai)) k
JOIN pegawai_pegawai p ON p.id = k.pegawai_id
WHERE k.lalu_selesai = k.mulai AND k.lalu IS NOT DISTINCT FROM k.kini
"""

YATIM = """
SELECT 'pegawai ' || k.pegawai_id, 'Keadaan sejak ' || k.mulai || ' tanpa pegawai.'
FROM pegawai_keadaanpegawai k LEFT JOIN pegawai_pegawai p ON p.id = k.pegawai_id
WHERE p.id IS NULL
"""

ANTREAN = """
SELECT 'antrean ' || id, cardinality(pegawai_ids) || ' pegawai belum diturunkan keadaannya.'
FROM pegawai_antreankeadaan
"""

POHON_UNIT = """
SELECT u.kode,
       CASE WHEN length(u.path) <> u.depth * %(langkah)s THEN 'Panjang jalur tidak sesuai tingkatnya.'
            WHEN u.depth > 1 AND i.id IS NULL THEN 'Unit induknya tidak ada.'
            ELSE 'Tercatat ' || u.numchild || ' unit bawahan, nyatanya ' || coalesce(a.n, 0) || '.' END
FROM pegawai_unitkerja u
LEFT JOIN pegawai_unitkerja i ON i.path = left(u.path, -%(langkah)s)
LEFT JOIN (SELECT left(path, -%(langkah)s) AS path, count(*) AS n FROM pegawai_unitkerja
           WHERE depth > 1 GROUP BY 1) a ON a.path = u.path
WHERE length(u.path) <> u.depth * %(langkah)s OR (u.depth > 1 AND i.id IS NULL)
   OR u.numchild <> coalesce(a.n, 0)
ORDER BY u.path
"""

PENCARIAN = """
SELECT p.kode, 'Kata dan nomor untuk pencarian tidak sesuai nama dan NIP.'
FROM pegawai_pegawai p LEFT JOIN pegawai_caripegawai c ON c.pegawai_id = p.id
WHERE c.pegawai_id IS NULL OR c.kata <> cari_kata(p.nama) OR NOT starts_with(c.angka, p.nip)
   OR EXISTS (SELECT FROM unnest(cari_pecah(p.nama)) AS k
              WHERE NOT EXISTS (SELECT FROM pegawai_katanama n WHERE n.kata = k))
ORDER BY p.kode
"""

# Rows with an empty period were withdrawn before they counted.
UNIT_MASA = """
SELECT a.kode, 'Berlaku lebih lama daripada unit induknya, ' || i.kode || '.'
FROM pegawai_unitkerja a
JOIN pegawai_unitkerja i ON i.path = left(a.path, -%(langkah)s) AND i.berlaku_selesai IS NOT NULL
WHERE a.berlaku_selesai IS NULL
   OR (a.berlaku_selesai > i.berlaku_selesai AND a.berlaku_selesai > a.berlaku_mulai)
ORDER BY a.path
"""

UNIT_KOSONG = """
SELECT p.kode, 'Riwayat jabatan TMT ' || r.tmt || ' pada unit ' || u.kode || ' yang berakhir '
    || u.berlaku_selesai || '.'
FROM pegawai_riwayatjabatan r
JOIN pegawai_unitkerja u ON u.id = r.unit_id AND u.berlaku_selesai <= r.tmt
JOIN pegawai_pegawai p ON p.id = r.pegawai_id
WHERE r.dibatalkan_pada IS NULL
ORDER BY p.kode, r.tmt
"""

# A key is guarded when the triggers of both tables stand and the function of its table knows it.
KUNCI_TAK_TERJAGA = """
SELECT k.batasan, 'Kunci tamu tidak terjaga: ' || p.pemicu || ' pada ' || p.tabel || '.'
FROM kunci_tamu k
CROSS JOIN LATERAL (VALUES (k.tabel, 'kunci_tamu_tambah'), (k.tabel, 'kunci_tamu_ubah'),
                           (k.induk, 'kunci_tamu_hapus'), (k.induk, 'kunci_tamu_tetap')) AS p(tabel, pemicu)
LEFT JOIN pg_trigger t ON t.tgrelid = p.tabel AND t.tgname = p.pemicu AND t.tgenabled <> 'D'
LEFT JOIN pg_proc f ON f.oid = t.tgfoid
WHERE t.oid IS NULL OR (p.tabel = k.tabel AND strpos(f.prosrc, quote_literal(k.batasan)) = 0)
ORDER BY 1, 2
"""

KUNCI_MENGGANTUNG = """
SELECT format('SELECT %%L, %%L || c.%%I FROM %%s c LEFT JOIN %%s i ON i.%%I = c.%%I
               WHERE c.%%I IS NOT NULL AND i.%%I IS NULL',
              batasan, 'Menunjuk baris yang tidak ada: ' || kolom || ' ', kolom, tabel, induk, kunci, kolom, kolom, kunci)
FROM kunci_tamu ORDER BY batasan
"""  # noqa: E501


def _temuan(sql: str, parameter: dict[str, Any] | None = None) -> Iterator[Temuan]:
    with connection.cursor() as kursor:
        kursor.execute(sql, parameter or {})
        yield from (Temuan(str(objek), keterangan) for objek, keterangan in kursor.fetchall())


def _langsung(sql: str) -> Callable[[], Iterator[Temuan]]:
    return lambda: _temuan(sql)


def keadaan_sesuai_riwayat() -> Iterator[Temuan]:
    """Compare the stored state with the fold of the events, both ways, POTONG employees at a time."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT id FROM pegawai_pegawai ORDER BY id")
        semua = [kunci for (kunci,) in kursor.fetchall()]
    for awal in range(0, len(semua), POTONG):
        yield from _temuan(KEADAAN_SESUAI, {"ids": semua[awal : awal + POTONG]})


def pohon_unit() -> Iterator[Temuan]:
    """Paths, depths and numbers of children of the unit tree agree."""
    return _temuan(POHON_UNIT, {"langkah": UnitKerja.steplen})


def unit_dalam_masa_induk() -> Iterator[Temuan]:
    """No unit outlives the one above it."""
    return _temuan(UNIT_MASA, {"langkah": UnitKerja.steplen})


def unit_berakhir_kosong() -> Iterator[Temuan]:
    """No post begins in a unit that has ended."""
    return _temuan(UNIT_KOSONG)


def kunci_tamu() -> Iterator[Temuan]:
    """Every foreign key checked per statement is guarded, and every row that it points to is there."""
    yield from _temuan(KUNCI_TAK_TERJAGA)
    with connection.cursor() as kursor:
        kursor.execute(KUNCI_MENGGANTUNG, {})
        daftar = [sql for (sql,) in kursor.fetchall()]
    if daftar:
        yield from _temuan(" UNION ALL ".join(daftar))


def daftarkan() -> None:
    """Add the invariants of staffing; checks of the data quality are in `pegawai.mutu`."""
    periksa.daftar(
        _invarian(
            "keadaan_sesuai_riwayat", 10, "Keadaan sama dengan lipatan riwayat", keadaan_sesuai_riwayat
        ),
        _invarian(
            "keadaan_tidak_tumpang_tindih", 20, "Masa keadaan tidak tumpang tindih", _langsung(TUMPANG_TINDIH)
        ),
        _invarian("keadaan_tergabung", 30, "Masa bersebelahan yang sama tergabung", _langsung(BELUM_GABUNG)),
        _invarian("keadaan_berpegawai", 35, "Setiap keadaan milik seorang pegawai", _langsung(YATIM)),
        _invarian("antrean_kosong", 40, "Antrean penurunan keadaan kosong", _langsung(ANTREAN)),
        _invarian("pohon_unit", 50, "Pohon unit kerja utuh", pohon_unit),
        _invarian("kunci_tamu", 45, "Kunci tamu terjaga dan menunjuk baris yang ada", kunci_tamu),
        _invarian("pencarian", 60, "Pencarian sesuai nama dan NIP", _langsung(PENCARIAN)),
        _invarian("unit_masa_induk", 52, "Unit kerja dalam masa induknya", unit_dalam_masa_induk),
        _invarian(
            "unit_berakhir_kosong", 54, "Unit yang berakhir tidak menerima jabatan", unit_berakhir_kosong
        ),
    )


def _invarian(kode: str, urut: int, judul: str, jalankan: Callable[[], Iterator[Temuan]]) -> Pemeriksaan:
    return Pemeriksaan(kode, urut, judul, invarian=True, jalankan=jalankan)
