"""What a file is, and which files are refused before anything is read."""

import io
import struct
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from pegawai.domain.impor import arsip, berkas, lembar
from pegawai.domain.impor.berkas import Format
from pegawai.domain.impor.penolakan import BerkasDitolak

CONTOH = Path(__file__).parents[3] / "data" / "legacy"


def _xlsx(*, sel=(("A1", "NIP"), ("A2", "x")), kata_kunci=None):
    isi = io.BytesIO()
    buku = xlsxwriter.Workbook(isi, kata_kunci or {})
    halaman = buku.add_worksheet("Data")
    for alamat, nilai in sel:
        halaman.write(alamat, nilai)
    buku.close()
    return isi.getvalue()


def _ganti_bagian(xlsx, bagian, ubah):
    keluaran = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(xlsx)) as masuk,
        zipfile.ZipFile(keluaran, "w", zipfile.ZIP_DEFLATED) as keluar,
    ):
        for nama in masuk.namelist():
            isi = masuk.read(nama)
            keluar.writestr(nama, ubah(isi) if nama == bagian else isi)
    return keluaran.getvalue()


def _ods(baris):
    isi = io.BytesIO()
    with zipfile.ZipFile(isi, "w") as keluar:
        keluar.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        keluar.writestr("META-INF/manifest.xml", "<manifest:manifest/>")
        keluar.writestr("content.xml", f'<table:table table:name="A">{baris}</table:table>')
    return isi.getvalue()


def _kode_penolakan(isi, nama="data.xls"):
    with pytest.raises(BerkasDitolak) as tangkapan:
        _baca_semua(isi, nama)
    return tangkapan.value.kode


def _baca_semua(isi, nama="data.xlsx"):
    return [list(satu.isi) for satu in lembar.baca_lembar(berkas.kenali(isi, nama))]


@pytest.mark.parametrize(
    ("nama", "format_berkas"),
    [
        ("01_siasn_export.xlsx", Format.XLSX),
        ("02_duk_dinkes.xls", Format.XLS),
        ("04_pegawai_kecamatan.csv", Format.CSV),
        ("05_pegawai_rsud.ods", Format.ODS),
    ],
)
def test_format_dikenali_dari_isi_bukan_nama(nama, format_berkas):
    isi = (CONTOH / nama).read_bytes()

    assert berkas.kenali(isi, "salah.txt").format is format_berkas
    assert berkas.kenali(CONTOH / nama, nama).format is format_berkas


@pytest.mark.parametrize(
    "isi",
    [
        b"<html><body><table><tr><td>NIP</td></tr></table>",
        b"\xef\xbb\xbf\r\n  <TABLE border=1><tr><td>NIP</td></tr></TABLE>",
        "<!DOCTYPE html><html><head></head></html>".encode("utf-16"),
        b"MIME-Version: 1.0\nX-Document-Type: Workbook\n",
    ],
)
def test_html_berakhiran_xls_ditolak(isi):
    assert _kode_penolakan(isi) == "file_html_as_xls"


@pytest.mark.parametrize(
    "isi",
    [
        b"%PDF-1.7 bukan tabel",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"PK\x03\x04 terpotong",
        b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
    ],
)
def test_bukan_lembar_kerja_ditolak(isi):
    assert _kode_penolakan(isi) == "file_not_spreadsheet"


def test_dokumen_word_ditolak_walau_berupa_zip():
    isi = io.BytesIO()
    with zipfile.ZipFile(isi, "w") as keluar:
        keluar.writestr("word/document.xml", "<w:document/>")

    assert _kode_penolakan(isi.getvalue(), "data.xlsx") == "file_not_spreadsheet"


def test_xlsx_terpotong_di_tengah_ditolak():
    isi = (CONTOH / "01_siasn_export.xlsx").read_bytes()

    assert _kode_penolakan(isi[: len(isi) // 2]) == "file_not_spreadsheet"


def _ole(nama_aliran, isi_aliran=b""):
    """The smallest compound file: header, one FAT sector, one directory sector, one stream."""
    isi_aliran = isi_aliran.ljust(4096, b"\x00")
    jumlah = len(isi_aliran) // 512
    kepala = bytearray(512)
    kepala[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", kepala, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<II", kepala, 44, 1, 1)
    struct.pack_into("<IIIII", kepala, 56, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", kepala, 76, 0, *[0xFFFFFFFF] * 108)
    rantai = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, jumlah + 2), 0xFFFFFFFE]
    fat = struct.pack("<128I", *rantai, *[0xFFFFFFFF] * (128 - len(rantai)))
    direktori = b"".join(
        _entri_ole(nama, jenis, mulai, ukuran)
        for nama, jenis, mulai, ukuran in (
            ("Root Entry", 5, 0xFFFFFFFE, 0),
            (nama_aliran, 2, 2, len(isi_aliran)),
            ("", 0, 0, 0),
            ("", 0, 0, 0),
        )
    )
    return bytes(kepala) + fat + direktori + isi_aliran


def _entri_ole(nama, jenis, mulai, ukuran):
    entri = bytearray(128)
    sandi = nama.encode("utf-16-le")
    entri[: len(sandi)] = sandi
    struct.pack_into("<HB", entri, 64, len(sandi) + 2 if nama else 0, jenis)
    struct.pack_into("<II", entri, 116, mulai, ukuran)
    return bytes(entri)


def test_xlsx_berkata_sandi_ditolak():
    assert _kode_penolakan(_ole("EncryptedPackage"), "data.xlsx") == "file_encrypted"


def test_xls_berkata_sandi_ditolak():
    bof = struct.pack("<HH", 0x809, 16) + b"\x00\x06\x05\x00" + bytes(12)
    filepass = struct.pack("<HH", 0x2F, 6) + bytes(6)

    assert _kode_penolakan(_ole("Workbook", bof + filepass)) == "file_encrypted"


@pytest.mark.parametrize(
    ("rekaman", "kode"),
    [
        (struct.pack("<HHIIHHH", 0x200, 14, 0, 4_000_000_000, 0, 9, 0), "file_too_large_expanded"),
        (struct.pack("<HHHHHI", 0x27E, 10, 65_000, 60_000, 0, 0), "file_not_spreadsheet"),
        (struct.pack("<HHII", 0xFC, 8, 1, 2_000_000_000), "file_not_spreadsheet"),
    ],
)
def test_xls_yang_menjanjikan_ukuran_mustahil_ditolak_sebelum_dibuka(rekaman, kode):
    bof = struct.pack("<HH", 0x809, 16) + b"\x00\x06\x05\x00" + bytes(12)

    assert _kode_penolakan(_ole("Workbook", bof + rekaman)) == kode


def test_dokumen_ole_lain_ditolak():
    assert _kode_penolakan(_ole("WordDocument")) == "file_not_spreadsheet"


def test_zip_berkata_sandi_ditolak():
    isi = bytearray(_xlsx())
    for tanda, geser in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        posisi = isi.find(tanda)
        while posisi >= 0:
            isi[posisi + geser] |= 1
            posisi = isi.find(tanda, posisi + 4)

    assert _kode_penolakan(bytes(isi)) == "file_encrypted"


def test_ods_berkata_sandi_ditolak():
    isi = io.BytesIO()
    with zipfile.ZipFile(isi, "w") as keluar:
        keluar.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        keluar.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
        keluar.writestr("content.xml", b"\x12\x34")

    assert _kode_penolakan(isi.getvalue()) == "file_encrypted"


def test_bom_zip_ditolak_sebelum_dibuka():
    isi = _ganti_bagian(_xlsx(), "xl/sharedStrings.xml", lambda lama: lama + b" " * 60_000_000)

    assert _kode_penolakan(isi) == "file_too_large_expanded"


def test_ukuran_yang_dipalsukan_pada_arsip_ditolak():
    isi = bytearray(_ganti_bagian(_xlsx(), "xl/worksheets/sheet1.xml", lambda lama: lama + b" " * 5_000_000))
    posisi = isi.rfind(b"PK\x01\x02", 0, isi.rfind(b"xl/worksheets/sheet1.xml"))
    isi[posisi + 24 : posisi + 28] = (1000).to_bytes(4, "little")

    assert _kode_penolakan(bytes(isi)) == "file_not_spreadsheet"


def test_lembar_yang_menyatakan_seluruh_kisi_ditolak():
    isi = _ganti_bagian(
        _xlsx(), "xl/worksheets/sheet1.xml", lambda lama: lama.replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"')
    )

    assert _kode_penolakan(isi) == "file_too_large_expanded"


def test_sel_terisi_di_sudut_terjauh_ditolak_walau_ukuran_dinyatakan_kecil():
    isi = _ganti_bagian(
        _xlsx(sel=(("A1", "NIP"), ("XFD1048576", "x"))),
        "xl/worksheets/sheet1.xml",
        lambda lama: lama.replace(b"A1:XFD1048576", b"A1:B2"),
    )

    assert _kode_penolakan(isi) == "file_too_large_expanded"


def test_ods_yang_mengulang_baris_berisi_jutaan_kali_ditolak():
    isi = _ods(
        '<table:table-row table:number-rows-repeated="1000000">'
        '<table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>x</text:p>'
        "</table:table-cell></table:table-row>"
    )

    assert _kode_penolakan(isi) == "file_too_large_expanded"


def test_lembar_tersembunyi_dan_sistem_tanggal_1904_dibaca():
    isi = io.BytesIO()
    buku = xlsxwriter.Workbook(isi, {"date_1904": True})
    buku.add_worksheet("Tampak").write("A1", "x")
    tersembunyi = buku.add_worksheet("Sembunyi")
    tersembunyi.hide()
    tersembunyi.write("B3", "y")
    buku.close()

    daftar = list(lembar.baca_lembar(berkas.kenali(isi.getvalue(), "x.xlsx")))

    assert [(satu.nama, satu.is_tersembunyi, satu.is_1904) for satu in daftar] == [
        ("Tampak", False, True),
        ("Sembunyi", True, True),
    ]
    assert list(daftar[1].isi)[2] == ["", "y"]


def test_sel_galat_excel_tidak_hilang_pada_xlsx():
    assert _baca_semua(CONTOH / "06_rekap_kotor.xlsx")[0][272][10] == "#N/A"


def test_sel_galat_tidak_hilang_pada_ods():
    sel = '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>'
    galat = '<table:table-cell calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>'
    baris = f"</table:table-row><table:table-row>{sel}{galat}</table:table-row>".encode()
    isi = _ganti_bagian(
        (CONTOH / "05_pegawai_rsud.ods").read_bytes(),
        "content.xml",
        lambda lama: lama.replace(b"</table:table-row>", baris, 1),
    )

    assert _baca_semua(isi)[0][1][:2] == ["a", "#REF!"]


@pytest.mark.parametrize(
    ("posisi", "huruf"),
    [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")],
)
def test_huruf_kolom(posisi, huruf):
    assert lembar.huruf_kolom(posisi) == huruf
    assert arsip.nomor_kolom(huruf.encode()) == posisi
