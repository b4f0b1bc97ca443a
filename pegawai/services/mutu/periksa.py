"""Run the checks and keep what they find: over everybody once a day, over one person after each write.

A run writes what its statements find into a temporary table and brings `TemuanMutu` in line with it. A run
over everybody holds a lock of its transaction; a recheck that meets it comes after it, in the background.
"""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from pegawai.mutu.mesin import daftar_pemeriksaan
from pegawai.services.mutu import harian
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.registri.periksa import Pemeriksaan

KUNCI = "mutu"
LANGSUNG = 200
"""People who are checked again while the writer waits; more than that go to the background."""

WADAH = """
CREATE TEMPORARY TABLE mutu_hasil (
    pemeriksaan varchar NOT NULL, pegawai_id bigint, unit_id integer, bagian varchar, acuan uuid,
    keterangan varchar) ON COMMIT DROP
"""

# A check is only judged within what it was asked about: `lingkup` of the findings that this run may close.
SELESAIKAN = """
UPDATE pegawai_temuanmutu m SET selesai_pada = %(hari)s
WHERE m.selesai_pada IS NULL AND {lingkup}
  AND NOT EXISTS (SELECT FROM mutu_hasil h WHERE h.pemeriksaan = m.pemeriksaan
                  AND h.pegawai_id = m.pegawai_id AND m.pegawai_id IS NOT NULL)
  AND NOT EXISTS (SELECT FROM mutu_hasil h WHERE h.pemeriksaan = m.pemeriksaan AND h.pegawai_id IS NULL
                  AND h.unit_id = m.unit_id AND m.pegawai_id IS NULL)
"""
PERBARUI = """
UPDATE pegawai_temuanmutu m
SET unit_id = h.unit_id, bagian = h.bagian, acuan = h.acuan, keterangan = h.keterangan
FROM mutu_hasil h
WHERE m.selesai_pada IS NULL AND m.pemeriksaan = h.pemeriksaan AND m.pegawai_id = h.pegawai_id
  AND (m.unit_id, m.bagian, m.acuan, m.keterangan)
      IS DISTINCT FROM (h.unit_id, h.bagian, h.acuan, h.keterangan)
"""
CATAT = """
INSERT INTO pegawai_temuanmutu
    (kode, pemeriksaan, pegawai_id, unit_id, bagian, acuan, keterangan, ditemukan_pada)
SELECT gen_random_uuid(), h.pemeriksaan, h.pegawai_id, h.unit_id, h.bagian, h.acuan, h.keterangan, %(hari)s
FROM mutu_hasil h
WHERE NOT EXISTS (SELECT FROM pegawai_temuanmutu m WHERE m.selesai_pada IS NULL
                  AND m.pemeriksaan = h.pemeriksaan AND m.pegawai_id = h.pegawai_id)
  AND NOT EXISTS (SELECT FROM pegawai_temuanmutu m WHERE m.selesai_pada IS NULL AND h.pegawai_id IS NULL
                  AND m.pegawai_id IS NULL AND m.pemeriksaan = h.pemeriksaan AND m.unit_id = h.unit_id)
ON CONFLICT DO NOTHING
"""
KECUALIKAN = """
UPDATE pegawai_temuanmutu m SET pengecualian_id = b.pengecualian_id
FROM (SELECT m.id, e.id AS pengecualian_id
      FROM pegawai_temuanmutu m
      LEFT JOIN pegawai_pengecualianmutu e ON e.dicabut_pada IS NULL AND e.pemeriksaan = m.pemeriksaan
           AND e.keterangan = m.keterangan AND (e.pegawai_id = m.pegawai_id
           OR (e.pegawai_id IS NULL AND m.pegawai_id IS NULL AND e.unit_id = m.unit_id))
      WHERE m.selesai_pada IS NULL AND {lingkup} AND e.id IS DISTINCT FROM m.pengecualian_id) b
WHERE b.id = m.id
"""
KOSONG = """
SELECT NULL::varchar, NULL::bigint, NULL::int, NULL::varchar, NULL::uuid, NULL::varchar WHERE false
"""
TERKAIT = """
SELECT DISTINCT m.pegawai_id FROM pegawai_temuanmutu m JOIN pegawai_pegawai p ON p.kode = m.acuan
WHERE m.selesai_pada IS NULL AND m.pegawai_id IS NOT NULL AND p.id = ANY (%(hanya)s::bigint[])
"""


def segarkan(pegawai: Iterable[int] | None) -> None:
    """Check these people again once the transaction is committed; None: everybody, in the background.

    The writer never suffers from it: what fails is logged, and the next run makes up for it.
    """
    if pegawai is None:
        transaction.on_commit(_antrekan_semua, robust=True)
        return
    daftar = sorted(set(pegawai))
    if not daftar:
        return
    langsung: Callable[[], None] = (
        (lambda: _langsung(daftar)) if len(daftar) <= LANGSUNG else (lambda: _antrekan(daftar))
    )
    transaction.on_commit(langsung, robust=True)


@transaction.atomic
def periksa_orang(pegawai: Collection[int], *, tunggu: bool = True) -> bool:
    """Check these people again, and those whose findings speak of them; False while all are being checked.

    tunggu: wait for such a run instead. A handful of statements, however many the checks.
    """
    if not _kunci_bersama(tunggu=tunggu):
        return False
    hari = timezone.localdate()
    with connection.cursor() as kursor:
        kursor.execute(TERKAIT, {"hanya": [*pegawai]})
        hanya = sorted({*pegawai, *(kunci for (kunci,) in kursor.fetchall())})
        kursor.execute(WADAH)
        daftar = [satu for satu in daftar_pemeriksaan() if satu.mutu and not satu.mutu.is_unit]
        pernyataan, parameter = _gabungan(daftar, hari, hanya)
        kursor.execute(f"INSERT INTO mutu_hasil {pernyataan}", parameter)
        _selaraskan(kursor, hari, "m.pegawai_id = ANY (%(hanya)s::bigint[])", hanya)
        kursor.execute("DROP TABLE mutu_hasil")
    return True


@transaction.atomic
def periksa_semua(*, kemajuan: Kemajuan = DIAM) -> dict[str, Any]:
    """Run every check over everybody, one statement each, and write down the counts of the day."""
    hari, daftar = timezone.localdate(), daftar_pemeriksaan()
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [KUNCI])
        kursor.execute(WADAH)
        for urut, satu in enumerate(daftar):
            kemajuan.lapor(satu.judul[:100], urut, len(daftar))
            pernyataan, parameter = _gabungan([satu], hari, None)
            kursor.execute(f"INSERT INTO mutu_hasil {pernyataan}", parameter)
        kursor.execute("ANALYZE mutu_hasil")
        _selaraskan(kursor, hari, "true", None)
        kursor.execute("DROP TABLE mutu_hasil")
        kursor.execute("SELECT count(*) FROM pegawai_temuanmutu WHERE selesai_pada IS NULL")
        jumlah = kursor.fetchone()[0]
        harian.catat(kursor, hari)
    kemajuan.lapor("Selesai", len(daftar), len(daftar))
    return {"temuan": jumlah}


def periksa_sebagian(*, kemajuan: Kemajuan, pegawai: list[int]) -> dict[str, Any]:
    """Task: check these people again, after any run over everybody."""
    periksa_orang(pegawai)
    kemajuan.lapor("Selesai", len(pegawai), len(pegawai))
    return {}


def _langsung(pegawai: list[int]) -> None:
    if not periksa_orang(pegawai, tunggu=False):
        _antrekan(pegawai)


def _antrekan(pegawai: list[int]) -> None:
    antrean.jalankan(
        fungsi=periksa_sebagian, judul="Memeriksa ulang mutu data pegawai yang diubah", akun=None,
        argumen={"pegawai": pegawai},
    )  # fmt: skip


def _antrekan_semua() -> None:
    from pegawai.services.mutu import tugas

    tugas.antrekan(akun=None)


def _kunci_bersama(*, tunggu: bool) -> bool:
    fungsi = "pg_advisory_xact_lock_shared" if tunggu else "pg_try_advisory_xact_lock_shared"
    with connection.cursor() as kursor:
        kursor.execute(f"SELECT {fungsi}(hashtextextended(%s, 0))", [KUNCI])
        hasil = kursor.fetchone()[0]
    return tunggu or bool(hasil)


def _gabungan(
    daftar: Iterable[Pemeriksaan], hari: date, hanya: list[int] | None
) -> tuple[str, dict[str, Any]]:
    """Return the checks as one statement in the shape of `mutu_hasil`, a subject at most once per check."""
    bagian = [KOSONG]
    parameter: dict[str, Any] = {"hari": hari, "hanya": hanya}
    for satu in daftar:
        tambahan = satu.mutu.parameter(hari) if satu.mutu else None
        if satu.mutu is None or tambahan is None:
            continue
        parameter |= tambahan
        pegawai = "NULL::bigint" if satu.mutu.is_unit else "a.subjek"
        bagian.append(
            f"(SELECT DISTINCT ON (a.subjek) '{satu.kode}', {pegawai}, a.unit_id, a.bagian, a.acuan,"
            f" left(a.keterangan, 300) FROM ({satu.mutu.sql}) a(subjek, unit_id, bagian, acuan, keterangan)"
            " ORDER BY a.subjek)"
        )
    return " UNION ALL ".join(bagian), parameter


def _selaraskan(kursor: Any, hari: date, lingkup: str, hanya: list[int] | None) -> None:
    nilai = {"hari": hari, "hanya": hanya}
    for sql in (SELESAIKAN, PERBARUI, CATAT, KECUALIKAN):
        kursor.execute(sql.replace("{lingkup}", lingkup), nilai)
