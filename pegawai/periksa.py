"""Checks of `manage.py periksa_data`: invariants proved over all rows, and records that deserve a look.

Each check is one statement over whole tables (the first in chunks of employees) and names rows by code.
"""

from collections.abc import Callable, Iterator
from typing import Any

from django.db import connection
from django.utils import timezone

from pegawai.domain.golongan import batas_reguler
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.models import UnitKerja
from pegawai.models.ketentuan import get_parameter
from serang_asn.inti.registri.periksa import Pemeriksaan, Temuan, periksa

POTONG = 5000
"""Employees whose events are folded at once."""

MASA_PLT, KALI_PLT = "plt.masa", 2
"""A Plt. serves its months and may be prolonged once. Acuan: SE Kepala BKN 1/SE/I/2021 angka 3 huruf b."""

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

NIP_LAHIR = """
SELECT kode, 'Delapan angka pertama NIP tidak sama dengan tanggal lahir.' FROM pegawai_pegawai
WHERE left(nip, 8) <> to_char(tanggal_lahir, 'YYYYMMDD') ORDER BY kode
"""

NIP_KELAMIN = """
SELECT kode, 'Angka ke-15 NIP tidak sesuai jenis kelamin.' FROM pegawai_pegawai
WHERE substr(nip, 15, 1) <> CASE jenis_kelamin WHEN 'L' THEN '1' ELSE '2' END ORDER BY kode
"""

KINI = """pegawai_keadaanpegawai k JOIN pegawai_pegawai p ON p.id = k.pegawai_id
    AND k.dihitung AND k.mulai <= %(hari)s AND k.selesai > %(hari)s"""

GOLONGAN_BATAS = f"""
SELECT p.kode, 'Golongan ' || g.kode || ' di atas batas ' || b.kode
    || CASE WHEN k.jenjang_id IS NULL THEN ' untuk pendidikannya.' ELSE ' untuk jenjang jabatannya.' END
FROM {KINI}
JOIN pegawai_golongan g ON g.id = k.golongan_id AND g.jenis = 'PNS'
LEFT JOIN pegawai_jenjangjabatan j ON j.id = k.jenjang_id
LEFT JOIN pegawai_tingkatpendidikan t ON t.id = k.tingkat_pendidikan_id
LEFT JOIN unnest(%(tingkat)s::text[], %(batas)s::text[]) AS r(tingkat, golongan)
       ON r.tingkat = t.kode AND k.jenis_jabatan = 'pelaksana'
JOIN pegawai_golongan b ON b.jenis = 'PNS'
     AND (b.id = j.golongan_tertinggi_id OR (k.jenjang_id IS NULL AND b.kode = r.golongan))
WHERE g.urut > b.urut
ORDER BY p.kode
"""

TANPA_JABATAN = f"""
SELECT p.kode, 'Belum mempunyai jabatan dan unit kerja.' FROM {KINI}
WHERE k.jabatan_id IS NULL ORDER BY p.kode
"""

UNIT_BERAKHIR = f"""
SELECT p.kode, 'Tercatat pada unit ' || u.kode || ' yang berakhir ' || u.berlaku_selesai || '.'
FROM {KINI} JOIN pegawai_unitkerja u ON u.id = k.unit_id
WHERE u.berlaku_selesai <= %(hari)s ORDER BY p.kode
"""

PLT_LAMA = """
SELECT p.kode, 'Plt. sejak ' || t.mulai || ' melewati ' || %(bulan)s || ' bulan.'
FROM pegawai_penugasantambahan t JOIN pegawai_pegawai p ON p.id = t.pegawai_id
WHERE t.jenis = 'plt' AND t.dibatalkan_pada IS NULL AND (t.selesai IS NULL OR t.selesai > %(hari)s)
  AND t.mulai + make_interval(months => %(bulan)s) <= %(hari)s
ORDER BY p.kode
"""


def _temuan(sql: str, parameter: dict[str, Any] | None = None) -> Iterator[Temuan]:
    with connection.cursor() as kursor:
        kursor.execute(sql, parameter or {})
        yield from (Temuan(str(objek), keterangan) for objek, keterangan in kursor.fetchall())


def _langsung(sql: str) -> Callable[[], Iterator[Temuan]]:
    return lambda: _temuan(sql)


def _hari_ini(sql: str, **parameter: Any) -> Callable[[], Iterator[Temuan]]:
    return lambda: _temuan(sql, {"hari": timezone.localdate(), **parameter})


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


def golongan_di_atas_batas() -> Iterator[Temuan]:
    """Ranks above the ceiling of the education (pelaksana) or of the jenjang. Acuan: PP 99/2000 ps. 8."""
    batas = {tingkat.value: str(batas_reguler(tingkat)) for tingkat in TingkatPendidikan}
    return _hari_ini(GOLONGAN_BATAS, tingkat=[*batas.keys()], batas=[*batas.values()])()


def plt_melewati_masa() -> Iterator[Temuan]:
    """Acting holders who serve longer than the parameter allows; nothing while it is not known."""
    hari = timezone.localdate()
    masa = get_parameter(MASA_PLT).get(MASA_PLT)
    return _temuan(PLT_LAMA, {"hari": hari, "bulan": KALI_PLT * int(masa.pada(hari))}) if masa else iter(())


def daftarkan() -> None:
    """Add the checks of staffing."""
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
        _invarian("pencarian", 60, "Pencarian sesuai nama dan NIP", _langsung(PENCARIAN)),
        _invarian("unit_masa_induk", 52, "Unit kerja dalam masa induknya", unit_dalam_masa_induk),
        _invarian(
            "unit_berakhir_kosong", 54, "Unit yang berakhir tidak menerima jabatan", unit_berakhir_kosong
        ),
        _mutu("nip_tanggal_lahir", 110, "NIP sesuai tanggal lahir", _langsung(NIP_LAHIR)),
        _mutu("nip_jenis_kelamin", 120, "NIP sesuai jenis kelamin", _langsung(NIP_KELAMIN)),
        _mutu("golongan_di_atas_batas", 130, "Golongan tidak melebihi batas", golongan_di_atas_batas),
        _mutu("tanpa_jabatan", 140, "Setiap pegawai mempunyai jabatan", _hari_ini(TANPA_JABATAN)),
        _mutu("unit_berakhir", 150, "Unit kerja masih berlaku", _hari_ini(UNIT_BERAKHIR)),
        _mutu("plt_lama", 160, "Plt. tidak melewati masanya", plt_melewati_masa),
    )


def _invarian(kode: str, urut: int, judul: str, jalankan: Callable[[], Iterator[Temuan]]) -> Pemeriksaan:
    return Pemeriksaan(kode, urut, judul, invarian=True, jalankan=jalankan)


def _mutu(kode: str, urut: int, judul: str, jalankan: Callable[[], Iterator[Temuan]]) -> Pemeriksaan:
    return Pemeriksaan(kode, urut, judul, invarian=False, jalankan=jalankan)
