"""Titles: every code that the importer can give has one, so that nobody reads a code."""

import re
from pathlib import Path

import pytest

from pegawai.domain.impor.istilah import JUDUL_BIDANG, JUDUL_MASALAH, judul_bidang, judul_masalah
from pegawai.services.impor.gabung_pegawai import BIDANG
from pegawai.services.impor.kolom import PegawaiResource, daftar_kolom

AKAR = Path(__file__).parents[4]
SUMBER = [*AKAR.glob("pegawai/domain/impor/*.py"), AKAR / "pegawai/services/impor/gabung_pegawai.py"]
_INGGRIS = re.compile(
    r'"((?:nip|nik|date|golongan|tmt|file|formula|column|conflict|duplicate|ditto|masa_kerja|jenis_kelamin|required|text|no)'
    r"_(?:[a-z]+_)*(?:length|numeric|date|invalid|precision|file|conflict|mismatch|unparseable|range|birth|cpns|"
    r'unknown|injection|cell|shift|sheets|mark|spreadsheet|encrypted|expanded|rows|xls|missing|long|duplicate))"'
)


def test_setiap_kode_dalam_mesin_berjudul() -> None:
    dipakai = {
        kode
        for berkas in SUMBER
        if berkas.name != "istilah.py"
        for kode in _INGGRIS.findall(berkas.read_text())
    } - {"tmt_cpns"}

    assert len(dipakai) >= 25
    assert dipakai <= JUDUL_MASALAH.keys()


@pytest.mark.parametrize(
    "kolom", sorted({*daftar_kolom(PegawaiResource), *BIDANG.values()} - {"agama_id", "status_kawin_kode"})
)
def test_setiap_kolom_berjudul(kolom: str) -> None:
    assert kolom in JUDUL_BIDANG
    assert "_" not in judul_bidang(kolom)


def test_judul_seperti_dalam_pernyataan_kolom() -> None:
    assert judul_bidang("nip_lama") == "NIP lama"
    assert judul_masalah("nip_length") == "NIP tidak 18 angka"


def test_kode_lain_menjadi_kata() -> None:
    assert judul_masalah("kode_baru") == "Kode baru"
    assert judul_bidang("") == ""
