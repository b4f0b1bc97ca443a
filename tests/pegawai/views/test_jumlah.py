"""The report page: who may open it, what it shows, where its counts lead, what its files hold."""

import io
import re
from datetime import date
from html import unescape
from typing import Any

import openpyxl
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader

from pegawai.models import KeadaanPegawai
from pegawai.models.unit import UnitKerja
from pegawai.views import jumlah as halaman_jumlah
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db

ALAMAT = "/laporan/jumlah/"
HARI = {"pada": "2026-11-23"}


@pytest.fixture
def dinas() -> UnitKerja:
    """Two women and a man in one OPD, another man elsewhere."""
    dinas = UnitKerjaFactory(kode="DINAS-UJI", nama="Dinas Percobaan Utama")
    PegawaiAktifFactory.create_batch(2, posisi__unit=dinas, jenis_kelamin="P")
    PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(induk=dinas), jenis_kelamin="L")
    PegawaiAktifFactory(jenis_kelamin="L")
    return dinas


def masuk(client: Client, peran: Peran, unit: Any = None) -> Client:
    client.force_login(AkunFactory(peran=peran, unit=unit))
    return client


def sel(isi: str) -> list[int]:
    """Numbers of the table, row by row."""
    tabel = isi[isi.index('<table class="jumlah-tabel"') : isi.index("</table>")]
    return [int(satu) for satu in re.findall(r">(\d+)(?:</a>)?\s*</td>", tabel)]


@pytest.mark.parametrize("peran", [Peran.PEGAWAI, Peran.ADMINISTRATOR])
def test_laporan_ditolak_bagi_peran_lain(client: Client, peran: Peran) -> None:
    masuk(client, peran)

    assert client.get(ALAMAT).status_code == 403
    assert client.get(f"{ALAMAT}ekspor/csv/").status_code == 403


def test_tabel_silang_dengan_jumlah(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)

    jawaban = client.get(ALAMAT, {**HARI, "per": "unit:1,jenis_kelamin"})

    assert jawaban.status_code == 200
    assert sel(jawaban.content.decode()) == [1, 2, 3, 1, 0, 1, 2, 2, 4]
    assert "menurut instansi dan jenis kelamin" in jawaban.content.decode()
    assert "<svg" in jawaban.content.decode()


def test_tiap_angka_membuka_nama_sebanyak_itu(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)
    isi = client.get(ALAMAT, {**HARI, "per": "kelompok_usia,unit:1", "unit": "DINAS-UJI"}).content.decode()

    tautan = re.findall(r'href="(/pegawai/\?[^"]+)">(\d+)<', isi)

    assert len(tautan) == 4
    for alamat, jumlah in tautan:
        nama = client.get(unescape(alamat)).context["tabel"].data
        assert len(nama) == int(jumlah), alamat


def test_kepala_opd_hanya_menghitung_unitnya(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.KEPALA_OPD, dinas)

    isi = client.get(ALAMAT, {**HARI, "per": "jenis_kelamin"}).content.decode()
    luar = client.get(ALAMAT, {**HARI, "unit": UnitKerjaFactory().kode})

    assert sel(isi) == [1, 2, 3]
    assert luar.status_code == 400
    assert "di luar kewenangan Anda" in luar.content.decode()


def test_saringan_menjadi_keping_yang_dapat_dilepas(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)

    isi = client.get(ALAMAT, {**HARI, "per": "golongan", "jenis_kelamin": "P"}).content.decode()

    assert sel(isi) == [2, 2]
    assert "<span>Jenis kelamin: <strong>Perempuan</strong></span>" in isi
    assert 'href="?pada=2026-11-23&amp;per=golongan"' in isi


def test_htmx_mendapat_bagian_hasil_saja(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)

    jawaban = client.get(ALAMAT, {**HARI, "baris": "golongan", "kolom": ""}, headers={"HX-Request": "true"})

    assert sel(jawaban.content.decode()) == [4, 4]
    assert "<html" not in jawaban.content.decode()
    assert "HX-Request" in jawaban.headers["Vary"]


@pytest.mark.parametrize(
    ("parameter", "pesan"),
    [
        ({"pada": "kemarin"}, "Tanggal “kemarin” tidak sah"),
        ({"per": "sepatu"}, "Dimensi “sepatu” tidak dikenal"),
        ({"golongan": "Z/z"}, "Nilai “Z/z” tidak dikenal"),
    ],
)
def test_pertanyaan_keliru_dijelaskan(client: Client, parameter: dict[str, str], pesan: str) -> None:
    masuk(client, Peran.PETUGAS)

    halaman = client.get(ALAMAT, parameter)
    bagian = client.get(ALAMAT, parameter, headers={"HX-Request": "true"})
    berkas = client.get(f"{ALAMAT}ekspor/csv/", parameter)

    assert (halaman.status_code, bagian.status_code, berkas.status_code) == (400, 422, 400)
    for jawaban in (halaman, bagian, berkas):
        assert pesan in jawaban.content.decode()


def test_sebelum_data_pertama_diberi_petunjuk(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)

    isi = client.get(ALAMAT, {"pada": "1980-01-01"}).content.decode()

    assert "Data pegawai paling awal tercatat mulai 1 Januari 2010." in isi


def test_csv_berisi_tabel_yang_sama(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)

    jawaban = client.get(f"{ALAMAT}ekspor/csv/", {**HARI, "per": "golongan,jenis_kelamin"})
    isi = b"".join(jawaban.streaming_content).decode("utf-8-sig")

    assert isi.splitlines() == [
        "Golongan,Laki-laki,Perempuan,Jumlah",
        "III/a Penata Muda,2,2,4",
        "Jumlah,2,2,4",
    ]
    assert jawaban.headers["Content-Disposition"] == 'attachment; filename="jumlah-pegawai-2026-11-23.csv"'


def test_xlsx_berisi_teks_bukan_rumus(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)
    PegawaiAktifFactory(posisi__jabatan=JabatanFactory(kode="JAHAT", nama='=HYPERLINK("http://x")'))

    jawaban = client.get(f"{ALAMAT}ekspor/xlsx/", {**HARI, "per": "jabatan"})
    lembar = openpyxl.load_workbook(io.BytesIO(b"".join(jawaban.streaming_content))).active
    baris = [[satu.value for satu in satu_baris] for satu_baris in lembar.iter_rows(min_row=4)]

    assert baris[0] == ["Jabatan", "Jumlah"]
    assert ['=HYPERLINK("http://x")', 1] in baris
    assert baris[-1] == ["Jumlah", 5]
    assert {sel.data_type for satu in lembar.iter_rows() for sel in satu} <= {"s", "n"}


def cetak(client: Client, per: str) -> list[str]:
    """Text of each page of the PDF."""
    jawaban = client.get(f"{ALAMAT}ekspor/pdf/", {**HARI, "per": per})
    return [" ".join(satu.extract_text().split()) for satu in PdfReader(io.BytesIO(jawaban.content)).pages]


def test_pdf_kecil_satu_halaman_dengan_kop_dan_grafik(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)

    (teks,) = cetak(client, "unit:1,jenis_kelamin")

    assert "PEMERINTAH KOTA SERANG" in teks
    assert "Jumlah pegawai per 23 November 2026" in teks
    assert re.search(r"Jumlah 2 2 4\b", teks)
    assert teks.count("Dinas Percobaan Utama") == 2  # in the table and beside its bar
    assert "Halaman 1 dari 1" in teks


def test_pdf_memuat_semua_baris_pada_beberapa_halaman(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)
    for urut in range(60):
        jabatan = JabatanFactory(kode=f"BANYAK{urut}", nama=f"Jabatan Percobaan Nomor {urut:02}")
        PegawaiAktifFactory(posisi__jabatan=jabatan, posisi__unit=dinas)

    halaman = cetak(client, "jabatan,jenis_kelamin")

    *tabel, grafik = halaman
    assert len(tabel) == 2
    assert all("Jabatan Laki-laki Perempuan Jumlah" in teks for teks in tabel)
    for urut in range(60):
        assert sum(teks.count(f"Nomor {urut:02}") for teks in tabel) == 1
    assert "Lainnya" not in "".join(halaman)
    assert [len(re.findall(r"Jumlah 2 62 64\b", teks)) for teks in tabel] == [0, 1]
    assert "Grafik memuat 36 dari 61 baris" in grafik
    assert "Halaman 3 dari 3" in grafik


def test_pdf_lebar_dibagi_menjadi_blok_dengan_label_berulang(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)
    for urut in range(20):
        jabatan = JabatanFactory(kode=f"BANYAK{urut}", nama=f"Juru {urut:02}")
        PegawaiAktifFactory(posisi__jabatan=jabatan, posisi__unit=dinas)
    jawaban = client.get(f"{ALAMAT}ekspor/pdf/", {**HARI, "per": "jenis_kelamin,jabatan"})
    lembar = PdfReader(io.BytesIO(jawaban.content)).pages
    teks = " ".join(" ".join(satu.extract_text() for satu in lembar[:-1]).split())

    assert lembar[0].mediabox.width > lembar[0].mediabox.height
    assert "Jabatan: kolom 1–10 dari 21" in teks
    assert "Jabatan: kolom 11–21 dari 21" in teks
    assert teks.count("Laki-laki") == teks.count("Perempuan") == 2
    for urut in range(20):
        assert teks.count(f"Juru {urut:02}") == 1


def test_pdf_yang_terlalu_besar_menunjuk_lembar_kerja(
    client: Client, dinas: UnitKerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    masuk(client, Peran.PETUGAS)
    monkeypatch.setattr(halaman_jumlah, "SEL_TERBANYAK", 1)

    jawaban = client.get(f"{ALAMAT}ekspor/pdf/", {**HARI, "per": "jenis_kelamin"})

    assert jawaban.status_code == 400
    assert "Unduh sebagai XLSX atau CSV" in jawaban.content.decode()


def test_bentuk_berkas_lain_tidak_ada(client: Client) -> None:
    masuk(client, Peran.PETUGAS)

    assert client.get(f"{ALAMAT}ekspor/exe/").status_code == 404


def test_tabel_besar_di_layar_sehalaman_dan_kolom_terbesar(
    client: Client, dinas: UnitKerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Totals stay those of the whole; the spreadsheet holds every row and column."""
    masuk(client, Peran.PETUGAS)
    monkeypatch.setattr(halaman_jumlah, "BARIS_LAYAR", 2)
    monkeypatch.setattr(halaman_jumlah, "KOLOM_LAYAR", 2)
    for urut in range(4):
        jabatan = JabatanFactory(kode=f"J{urut}", nama=f"Juru {urut}")
        PegawaiAktifFactory.create_batch(urut + 1, posisi__jabatan=jabatan, posisi__unit=dinas)
    soal = {**HARI, "baris": "unit", "kolom": "jabatan"}

    pertama = client.get(ALAMAT, soal).content.decode()
    kedua = client.get(ALAMAT, {**soal, "page": 2}).content.decode()
    lembar = openpyxl.load_workbook(
        io.BytesIO(b"".join(client.get(f"{ALAMAT}ekspor/xlsx/", soal).streaming_content))
    ).active

    assert "Layar memuat 1 kolom terbesar dari 5" in pertama
    assert "Lainnya (4)" in pertama
    assert sel(pertama)[-3:] == sel(kedua)[-3:] == [4, 10, 14]
    assert len(sel(pertama)) == 3 * 3
    assert len(sel(kedua)) == 3 * 2
    assert "1–2 dari 3 baris" in " ".join(pertama.split())
    assert "page=2" in pertama
    assert (lembar.max_row, lembar.max_column) == (3 + 1 + 3 + 1, 1 + 5 + 1)


def test_banyak_kueri_halaman_tetap(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)
    banyak = []
    for tambahan in (1, 15):
        PegawaiAktifFactory.create_batch(tambahan, posisi__unit=UnitKerjaFactory(induk=dinas))
        with CaptureQueriesContext(connection) as kueri:
            assert client.get(ALAMAT, {**HARI, "per": "unit,golongan"}).status_code == 200
        banyak.append(len(kueri))

    assert KeadaanPegawai.objects.pada(date(2026, 11, 23)).count() == 20
    assert banyak[0] == banyak[1]
