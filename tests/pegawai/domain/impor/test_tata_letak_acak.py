"""Generated people in random layouts come back: cell by cell, with their row numbers, and nothing refused."""

import os

import pytest
from hypothesis import HealthCheck, given, settings

from pegawai.domain.impor.hasil import baca_berkas
from tests.alat.orang_impor import PER_TANGGAL
from tests.alat.tata_letak_impor import berkas

BANYAK = int(os.environ.get("IMPOR_CONTOH", "40"))
"""Examples for each format; a deep search sets some thousands."""


def _baca(satu):
    return baca_berkas(satu.isi, satu.nama, per_tanggal=PER_TANGGAL)


@pytest.mark.parametrize("jenis", ["xlsx", "xls", "ods", "csv"])
def test_orang_yang_sama_kembali(jenis):
    @settings(max_examples=BANYAK, suppress_health_check=list(HealthCheck), deadline=None)
    @given(berkas((jenis,)))
    def periksa(satu):
        hasil = _baca(satu)

        assert [(m.baris, m.kolom, m.kode, m.nilai) for m in hasil.masalah] == []
        assert hasil.nomor == list(satu.harapan)
        for urut, (nomor, harapan) in enumerate(satu.harapan.items()):
            rekaman = hasil.rekaman(urut)
            assert {nama: rekaman.get(nama) for nama in harapan} == harapan, nomor
            assert set(satu.lain[nomor].values()) <= set((rekaman.get("lainnya") or {}).values())

    periksa()
