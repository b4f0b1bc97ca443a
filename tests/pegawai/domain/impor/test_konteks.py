"""What titles and sheet names say."""

from datetime import date

import pytest

from pegawai.domain.impor import konteks

PER_TANGGAL = date(2026, 6, 30)


@pytest.mark.parametrize(
    ("judul", "lembar", "opd"),
    [
        (["PEMERINTAH KOTA SERANG", "UNIT KERJA : DINAS KESEHATAN"], "DUK", "DINAS KESEHATAN"),
        (["DATA PEGAWAI INSPEKTORAT KOTA SERANG"], "x", "INSPEKTORAT"),
        (["DATA PEGAWAI RSUD KOTA SERANG"], "x", "RSUD KOTA SERANG"),
        (["DAFTAR NOMINATIF DINAS SOSIAL KOTA SERANG TAHUN 2025"], "x", "DINAS SOSIAL"),
        (["KECAMATAN CIPOCOK JAYA", "DAFTAR PEGAWAI KECAMATAN DAN KELURAHAN"], "x", "KECAMATAN CIPOCOK JAYA"),
        (["DATA PEGAWAI KECAMATAN DAN KELURAHAN SE-KOTA SERANG"], "x", None),
        (["OPD: Badan Pendapatan Daerah (Bapenda)"], "x", "Badan Pendapatan Daerah"),
        (["INSTANSI : PEMERINTAH KOTA SERANG"], "x", None),
        (["DAFTAR PEGAWAI"], "Bappeda", "Badan Perencanaan Pembangunan Daerah"),
        (["DAFTAR PEGAWAI"], "Satpol PP ", "Satuan Polisi Pamong Praja"),
        (["DAFTAR PEGAWAI"], "Kec. Curug", "Kecamatan Curug"),
        (["DAFTAR PEGAWAI"], "Sheet1 (2)", None),
        ([], None, None),
    ],
)
def test_opd_dari_judul_lalu_nama_lembar(judul, lembar, opd):
    assert konteks.baca_konteks(judul, lembar, PER_TANGGAL).opd == opd


def test_unit_dari_judul():
    hasil = konteks.baca_konteks(["DINAS KESEHATAN", "UPT PUSKESMAS CURUG TAHUN 2025"], "x", PER_TANGGAL)

    assert (hasil.opd, hasil.unit_kerja) == ("DINAS KESEHATAN", "UPT PUSKESMAS CURUG")


@pytest.mark.parametrize(
    ("judul", "tanggal"),
    [
        ("Keadaan per 31 Desember 2025 - sumber", date(2025, 12, 31)),
        ("PER 1-5-2025", date(2025, 5, 1)),
        ("KEADAAN BULAN PEBRUARI TAHUN 2024", date(2024, 2, 29)),
        ("KOTA SERANG TAHUN 2025", date(2025, 12, 31)),
        ("TAHUN 2026", PER_TANGGAL),
        ("Keadaan 1 Juli 2026", PER_TANGGAL),
        ("DAFTAR PEGAWAI", None),
    ],
)
def test_tanggal_keadaan(judul, tanggal):
    assert konteks.tanggal_keadaan(["PEMERINTAH KOTA SERANG", judul], PER_TANGGAL) == tanggal


@pytest.mark.parametrize(
    ("teks", "opd_judul", "tempat"),
    [
        ("Sekretariat", None, (None, "Sekretariat")),
        ("DINAS SOSIAL", None, ("DINAS SOSIAL", None)),
        ("DINAS SOSIAL", "DINAS KESEHATAN", ("DINAS SOSIAL", None)),
        ("INSPEKTORAT PEMBANTU I", "Inspektorat", (None, "INSPEKTORAT PEMBANTU I")),
        ("Unit Kerja : SDN Serang 1", None, ("SDN Serang 1", None)),
        ("PPPK", None, (None, None)),
        ("Golongan IV", None, (None, None)),
    ],
)
def test_subjudul(teks, opd_judul, tempat):
    assert konteks.tempat_subjudul(teks, opd_judul) == tempat


@pytest.mark.parametrize("teks", ["Pemerintah Kota Serang", "PEMKOT SERANG", "Pemerintah Provinsi Banten"])
def test_pemerintah_bukan_opd(teks):
    assert konteks.is_pemerintah(teks)
    assert not konteks.is_pemerintah("Dinas Pemerintahan Desa Kabupaten")
