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


def test_pdf_satu_halaman_memuat_total_dan_kop(client: Client, dinas: UnitKerja) -> None:
    masuk(client, Peran.PETUGAS)
    for urut in range(40):
        jabatan = JabatanFactory(kode=f"BANYAK{urut}", nama=f"Jabatan Percobaan Nomor {urut}")
        PegawaiAktifFactory(posisi__jabatan=jabatan, posisi__unit=dinas)

    jawaban = client.get(f"{ALAMAT}ekspor/pdf/", {**HARI, "per": "jabatan,jenis_kelamin"})
    halaman = PdfReader(io.BytesIO(jawaban.content)).pages
    teks = " ".join(halaman[0].extract_text().split())

    assert len(halaman) == 1
    assert "PEMERINTAH KOTA SERANG" in teks
    assert "Jumlah pegawai per 23 November 2026" in teks
    assert "Lainnya (24 baris)" in teks
    assert re.search(r"Jumlah 2 42 44\b", teks)
    assert "Halaman 1 dari 1" in teks


def test_bentuk_berkas_lain_tidak_ada(client: Client) -> None:
    masuk(client, Peran.PETUGAS)

    assert client.get(f"{ALAMAT}ekspor/exe/").status_code == 404


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
