# ruff: noqa: E501 -- one line for one kind of file
"""Files that mean harm or are broken: refused through `manage.py impor` with exit code 2 and a clear sentence."""

import io
import json
import zipfile

import pytest
from django.core.management import call_command

from tests.alat.penulis_impor import Halaman, bungkus_ole, tulis_ods, tulis_xls, tulis_xlsx

pytestmark = pytest.mark.django_db

NIP = "197611052003121071"
TABEL = [["NIP", "NAMA", "GOL"], [NIP, "Mulyono", "III/d"], ["197001271996031904", "Ari", "IV/b"]]
LEMBAR = "xl/worksheets/sheet1.xml"


def _xlsx(tabel=TABEL):
    return tulis_xlsx([Halaman("Data", tabel)])


def _ubah(arsip, ganti, tambah=()):
    """Copy an archive. ganti: part name to a function of its content; tambah: further parts."""
    keluaran = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(arsip)) as masuk,
        zipfile.ZipFile(keluaran, "w", zipfile.ZIP_DEFLATED) as keluar,
    ):
        for nama in masuk.namelist():
            isi = masuk.read(nama)
            keluar.writestr(nama, ganti[nama](isi) if nama in ganti else isi)
        for nama, isi in tambah:
            keluar.writestr(nama, isi)
    return keluaran.getvalue()


def _dtd(isi, entitas=b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'):
    kepala, sisa = isi.split(b"?>", 1)
    return kepala + b"?>" + entitas + sisa.replace(b"Mulyono", b"&a;")


_TAWA = (
    b'<!DOCTYPE x [<!ENTITY a "hahahahaha">'
    + b"".join(
        b'<!ENTITY a%d "%s">' % (n, b"&a%s;" % (str(n - 1).encode() if n > 1 else b"") * 10)
        for n in range(1, 9)
    )
    + b"]>"
)


def _jalankan(isi, nama, tmp_path, capsys):
    berkas = tmp_path / nama
    berkas.write_bytes(isi)
    with pytest.raises(SystemExit) as keluar:
        call_command("impor", str(berkas), json=True)
    teks = capsys.readouterr()
    return keluar.value.code, json.loads(teks.out), teks.err


BERKAS = {
    "bom: satu bagian": ("file_too_large_expanded", lambda: _ubah(_xlsx(), {LEMBAR: lambda x: x + b" " * 60_000_000})),
    "bom: banyak lembar": (
        "file_too_large_expanded",
        lambda: _ubah(_xlsx(), {}, [(f"xl/worksheets/s{n}.xml", b" " * 3_000_000) for n in range(40)]),
    ),
    "bom: teks bersama": (
        "file_too_large_expanded", lambda: _ubah(_xlsx(), {"xl/sharedStrings.xml": lambda x: x + b"\n" * 70_000_000})
    ),
    "kolom sejuta": (
        "file_too_large_expanded",
        lambda: _ubah(_xlsx(), {LEMBAR: lambda x: x.replace(b'<c r="A1"', b'<c r="ZZZZZ9999"').replace(b"A1:C3", b"A1:ZZZZZ9999")}),
    ),
    "zip di dalam zip": ("file_not_spreadsheet", lambda: _zip({"a.zip": _xlsx()})),
    "gambar": ("file_not_spreadsheet", lambda: b"\x89PNG\r\n\x1a\n" + bytes(200)),
    "jpeg": ("file_not_spreadsheet", lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 4),
    "pdf": ("file_not_spreadsheet", lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"1 0 obj\n" * 40),
    "html": ("file_html_as_xls", lambda: b"<html><table><tr><td>NIP</td></tr></table></html>"),
    "mhtml": ("file_html_as_xls", lambda: b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n"),
    "word": ("file_not_spreadsheet", lambda: _zip({"word/document.xml": b"<w:document/>", "[Content_Types].xml": b"<x/>"})),
    "ole lain": ("file_not_spreadsheet", lambda: bungkus_ole("WordDocument", b"x")),
    "xlsx berkata sandi": ("file_encrypted", lambda: bungkus_ole("EncryptedPackage", b"x")),
    "ods berkata sandi": (
        "file_encrypted",
        lambda: _ubah(tulis_ods([Halaman("A", TABEL)]), {"META-INF/manifest.xml": lambda _: b"<manifest:encryption-data/>"}),
    ),
    "xlsx terpotong": ("file_not_spreadsheet", lambda: _xlsx()[:-900]),
    "xls terpotong": ("file_not_spreadsheet", lambda: tulis_xls([Halaman("A", TABEL)])[:700]),
    "ods terpotong": ("file_not_spreadsheet", lambda: tulis_ods([Halaman("A", TABEL)])[:-60]),
    "csv ber-NUL": ("file_not_spreadsheet", lambda: b"NIP;NAMA\n" + NIP.encode() + b";Mul\x00yono\n"),
    "csv ber-NUL jauh di dalam": (
        "file_not_spreadsheet", lambda: b"NIP;NAMA\n" + (NIP.encode() + b";Mulyono\n") * 500 + b"\x00\n"
    ),
    "kosong": ("no_data_rows", lambda: b""),
    "lembar tanpa tabel": ("no_data_rows", lambda: _xlsx([["Laporan kegiatan"], ["Serang, Desember 2025"]])),
}  # fmt: skip


def _zip(bagian):
    isi = io.BytesIO()
    with zipfile.ZipFile(isi, "w") as arsip:
        for nama, satu in bagian.items():
            arsip.writestr(nama, satu)
    return isi.getvalue()


@pytest.mark.parametrize("nama", sorted(BERKAS))
def test_ditolak_dengan_kode_keluar_dua(nama, tmp_path, capsys):
    kode, buat = BERKAS[nama]

    keluar, dokumen, pesan = _jalankan(buat(), "data pegawai.xlsx", tmp_path, capsys)

    assert keluar == 2
    assert dokumen["galat"]["kode"] == kode
    assert dokumen["galat"]["pesan"].endswith(".")
    assert dokumen["galat"]["pesan"] in pesan


@pytest.mark.parametrize("entitas", ["luar", "tawa"])
@pytest.mark.parametrize("bentuk", ["xlsx", "ods"])
def test_entitas_xml_tidak_pernah_diuraikan(bentuk, entitas, tmp_path, capsys):
    def dtd(isi):
        return _dtd(isi) if entitas == "luar" else _dtd(isi, _TAWA.replace(b"ENTITY a8", b"ENTITY z"))

    if bentuk == "xlsx":
        isi = _ubah(_xlsx(), {"xl/sharedStrings.xml": dtd})
    else:
        isi = _ubah(tulis_ods([Halaman("A", TABEL)]), {"content.xml": dtd})

    keluar, dokumen, _ = _jalankan(isi, "a.xlsx", tmp_path, capsys)

    assert keluar == 2
    assert dokumen["galat"]["kode"] == "file_not_spreadsheet"


def test_nama_bagian_berjalan_ke_atas_tidak_ditulis_ke_mana_pun(tmp_path):
    berkas = tmp_path / "a.xlsx"
    berkas.write_bytes(
        _ubah(_xlsx(), {}, [("../../jahat.txt", b"x"), ("/jahat.txt", b"x"), ("..\\jahat.txt", b"x")])
    )

    call_command("impor", str(berkas), json=True)

    assert [satu.name for satu in tmp_path.iterdir()] == ["a.xlsx"]
    assert not (tmp_path.parent / "jahat.txt").exists()


def test_makro_dikatakan_dan_tidak_dijalankan(tmp_path, capsys):
    berkas = tmp_path / "a.xlsm"
    berkas.write_bytes(_ubah(_xlsx(), {}, [("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")]))

    call_command("impor", str(berkas), json=True)
    dokumen = json.loads(capsys.readouterr().out)

    assert dokumen["baik"] == 2
    assert dokumen["lembar"][0]["keterangan"]["makro"] is True


def test_rumus_terselip_ditahan_di_barisnya(tmp_path, capsys):
    isi = _xlsx([*TABEL, ["198503092011011603", '=HYPERLINK("http://a.example","x")', "III/c"]])

    keluar, dokumen, _ = _jalankan(isi, "a.xlsx", tmp_path, capsys)

    assert keluar == 3
    assert [(satu["baris"], satu["kode"]) for satu in dokumen["masalah"]] == [(4, "formula_injection")]


def test_tanda_kendali_di_dalam_sel_dibuang(tmp_path, capsys):
    berkas = tmp_path / "a.xlsx"
    berkas.write_bytes(
        _ubah(_xlsx(), {"xl/sharedStrings.xml": lambda x: x.replace(b"Mulyono", b"Mul_x0000_yo_x0007_no")})
    )

    call_command("impor", str(berkas), json=True, data=1)

    assert json.loads(capsys.readouterr().out)["data"][0]["nama"] == "Mulyono"
