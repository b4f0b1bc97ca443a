"""Indexes: what every look-up by person needs, and what only slows writing."""

import pytest
from django.db import connection

TANPA_INDEKS = """
SELECT c.conrelid::regclass::text FROM pg_constraint c
WHERE c.contype = 'f' AND c.confrelid = 'pegawai_pegawai'::regclass
  AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1]
                  AND i.indpred IS NULL)
"""
JEJAK_TANPA_INDEKS = """
SELECT a.attrelid::regclass::text || '.' || a.attname FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relkind = 'r' AND c.relname ~ '^(pegawai|pelatihan)_.*event$'
  AND a.attname IN ('pegawai_id', 'atasan_id')
  AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indkey[0] = a.attnum)
"""
INDEKS_JEJAK = """
SELECT indexname FROM pg_indexes
WHERE tablename LIKE 'pegawai\\_%event' AND indexname NOT LIKE '%pkey' AND indexname NOT LIKE '%\\_like'
  AND indexdef NOT LIKE '%(pgh_obj_id)' AND indexdef NOT LIKE '%(pegawai_id)'
  AND indexdef NOT LIKE '%(atasan_id)'
"""


def daftar(sql: str) -> list[str]:
    with connection.cursor() as kursor:
        kursor.execute(sql)
        return [nama for (nama,) in kursor.fetchall()]


@pytest.mark.django_db
def test_setiap_tabel_yang_menunjuk_pegawai_dapat_dicari_menurut_pegawai() -> None:
    assert daftar(TANPA_INDEKS) == []


@pytest.mark.django_db
def test_jejak_seorang_pegawai_ditemukan_dengan_indeks() -> None:
    assert daftar(JEJAK_TANPA_INDEKS) == []


@pytest.mark.django_db
def test_jejak_hanya_berindeks_menurut_baris_dan_pegawainya() -> None:
    assert daftar(INDEKS_JEJAK) == []
