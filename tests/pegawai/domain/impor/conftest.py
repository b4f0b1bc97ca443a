"""Small spreadsheets written on the spot."""

import datetime
import io

import pytest
import xlsxwriter

from pegawai.domain.impor.hasil import baca_berkas

PER_TANGGAL = datetime.date(2025, 12, 31)


def _tulis(lembar, pilihan):
    isi = io.BytesIO()
    buku = xlsxwriter.Workbook(isi, pilihan)
    format_tanggal = buku.add_format({"num_format": "dd/mm/yyyy"})
    for nama, daftar_baris in lembar.items():
        halaman = buku.add_worksheet(nama)
        for nomor, baris in enumerate(daftar_baris):
            for kolom, nilai in enumerate(baris):
                if isinstance(nilai, datetime.date):
                    halaman.write_datetime(nomor, kolom, nilai, format_tanggal)
                elif isinstance(nilai, str) and nilai:
                    halaman.write_string(nomor, kolom, nilai)
                elif isinstance(nilai, (int, float)):
                    halaman.write_number(nomor, kolom, nilai)
    buku.close()
    return isi.getvalue()


@pytest.fixture
def xlsx():
    """Return a writer: sheet names to rows of cells (text, number, date, None) give the file's bytes."""
    return lambda lembar, **pilihan: _tulis(lembar, pilihan)


@pytest.fixture
def baca(xlsx):
    """Return a reader of one sheet of rows, of several sheets, or of ready bytes."""

    def _baca(isi, **pilihan):
        if not isinstance(isi, bytes):
            isi = xlsx(isi if isinstance(isi, dict) else {"Data": isi})
        return baca_berkas(isi, "berkas.xlsx", per_tanggal=PER_TANGGAL, **pilihan)

    return _baca


@pytest.fixture
def orang():
    """Five valid people: NIP, name, sex, golongan, birth date."""
    return [
        ("197611052003121071", "Mulyono, S.T.", "L", "III/d", datetime.date(1976, 11, 5)),
        ("197001271996031904", "dr. Ari Junaedi", "L", "IV/b", datetime.date(1970, 1, 27)),
        ("196812011998032095", "Mia Sopiah", "P", "IV/a", datetime.date(1968, 12, 1)),
        ("199802142022212084", "Fatimah Robiah, S.Pd.", "P", "IX", datetime.date(1998, 2, 14)),
        ("198503092011011603", "Ari Ependi, S.IP.", "L", "III/c", datetime.date(1985, 3, 9)),
    ]
