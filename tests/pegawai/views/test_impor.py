"""Pages of the import, from upload to undo, and who may not open them."""

import hashlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from pegawai.models import BatchImpor, MasalahImpor, Pegawai
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import AkunFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import buat_batch

SIASN = Path(__file__).parents[2] / "data" / "legacy" / "01_siasn_export.xlsx"

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas(client: Client) -> Client:
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    return client


def unggah(client: Client, isi: bytes, nama: str = "pegawai.xlsx"):
    berkas = SimpleUploadedFile(nama, isi)
    return client.post(reverse("pegawai:impor-list"), {"berkas": berkas, "jenis": "pegawai"})


def alamat(batch: BatchImpor, bagian: str = "detail") -> str:
    return reverse(f"pegawai:impor-{bagian}", args=[batch.kode])


def periksa(batch: BatchImpor) -> BatchImpor:
    """What the worker does with the queued check."""
    layanan.periksa(kemajuan=DIAM, batch_id=batch.pk)
    batch.refresh_from_db()
    return batch


def selesaikan_tugas(batch: BatchImpor) -> None:
    batch.refresh_from_db()
    Tugas.objects.filter(pk=batch.tugas_id).update(status=Tugas.Status.SELESAI)


def test_dari_unggah_sampai_batal(petugas: Client) -> None:
    jawaban = unggah(petugas, SIASN.read_bytes())
    batch = BatchImpor.objects.get()
    assert jawaban.url == alamat(batch)
    assert batch.sha256 == batch.dokumen.sha256 == hashlib.sha256(SIASN.read_bytes()).hexdigest()
    assert "Memeriksa pegawai.xlsx" in petugas.get(alamat(batch)).content.decode()

    periksa(batch)
    selesaikan_tugas(batch)
    halaman = petugas.get(alamat(batch)).content.decode()
    assert "Sudah diperiksa" in halaman
    assert "284" in halaman
    assert "31/02/1982" in halaman
    assert not Pegawai.objects.exists()

    petugas.post(alamat(batch, "terapkan"))
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    selesaikan_tugas(batch)
    assert Pegawai.objects.count() == 284
    pastikan_keadaan()
    assert "Batalkan impor" in petugas.get(alamat(batch)).content.decode()

    petugas.post(alamat(batch, "batalkan"), {"alasan": "Berkas keliru"})
    layanan.batalkan(kemajuan=DIAM, batch_id=batch.pk, alasan="Berkas keliru")
    batch.refresh_from_db()
    assert batch.status == StatusBatch.DIBATALKAN
    assert not Pegawai.objects.exists()


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (b"", "kosong"),
        (b"%PDF-1.7 halo", "bukan tabel"),
        (b"<html><body><table><tr><td>NIP</td></tr></table>", "halaman web"),
        (b"PK\x03\x04 rusak", "rusak"),
    ],
)
def test_berkas_yang_salah_ditolak_dengan_jalan_keluar(petugas: Client, isi: bytes, kalimat: str) -> None:
    jawaban = unggah(petugas, isi)

    assert jawaban.status_code == 422
    assert kalimat in jawaban.content.decode()
    assert not BatchImpor.objects.exists()


def test_berkas_terlalu_besar_ditolak(petugas: Client, settings) -> None:
    settings.IMPOR_UKURAN_MAKS = 10

    jawaban = unggah(petugas, b"nip;nama\n1;2\n", "p.csv")

    assert jawaban.status_code == 422
    assert "Bagi menjadi beberapa berkas" in jawaban.content.decode()


def test_berkas_tanpa_data_menjadi_ditolak(petugas: Client) -> None:
    unggah(petugas, b"judul saja\n\n", "p.csv")

    batch = periksa(BatchImpor.objects.get())

    assert batch.status == StatusBatch.DITOLAK
    selesaikan_tugas(batch)
    assert "Unggah berkas lain" in petugas.get(alamat(batch)).content.decode()


@pytest.mark.parametrize(
    "peran", [Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PEGAWAI, Peran.PIMPINAN, Peran.AUDITOR]
)
@pytest.mark.parametrize("bagian", ["detail", "kemajuan", "terapkan", "batalkan", "masalah"])
def test_peran_lain_ditolak(client: Client, peran: Peran, bagian: str) -> None:
    unit = UnitKerjaFactory() if peran in {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD} else None
    client.force_login(AkunFactory(peran=peran, unit=unit))

    assert client.get(alamat(buat_batch(), bagian)).status_code == 403
    assert client.get(reverse("pegawai:impor-list")).status_code == 403


def test_dua_penerapan_sekaligus_tidak_mungkin(petugas: Client) -> None:
    batch = buat_batch(ringkasan={"baik": 1})

    petugas.post(alamat(batch, "terapkan"))
    jawaban = petugas.post(alamat(batch, "terapkan"), follow=True)

    assert Tugas.objects.count() == 1
    assert "sedang dikerjakan" in jawaban.content.decode()


def test_tugas_yang_diulang_tidak_menulis_dua_kali(petugas: Client) -> None:
    unggah(petugas, SIASN.read_bytes())
    batch = periksa(BatchImpor.objects.get())
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    jejak = Pegawai.jejak.rel.related_model.objects.count()

    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)

    assert Pegawai.jejak.rel.related_model.objects.count() == jejak


def test_gagal_di_tengah_tidak_meninggalkan_apa_pun(petugas: Client) -> None:
    unggah(petugas, SIASN.read_bytes())
    batch = periksa(BatchImpor.objects.get())
    batch.dokumen.berkas.storage.delete(batch.dokumen.berkas.name)

    with pytest.raises(FileNotFoundError):
        layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)

    batch.refresh_from_db()
    assert batch.status == StatusBatch.DIPERIKSA
    assert not Pegawai.objects.exists()


def test_masalah_disaring_dan_diunduh_tanpa_rumus(petugas: Client) -> None:
    batch = buat_batch(ringkasan={"kode_masalah": {"formula_injection": 1, "nip_length": 1}})
    for kode, nilai in (("formula_injection", "=HYPERLINK(1)"), ("nip_length", "123")):
        MasalahImpor.objects.create(
            batch=batch,
            lembar="Data",
            baris=2,
            kode=kode,
            tingkat="galat",
            nilai=nilai,
            pesan=f"Pesan {kode}",
        )

    halaman = petugas.get(alamat(batch), {"kode": "nip_length"}).content.decode()
    unduhan = b"".join(petugas.get(alamat(batch, "masalah")).streaming_content)

    assert "Pesan nip_length" in halaman
    assert "Pesan formula_injection" not in halaman
    sel = load_workbook(BytesIO(unduhan)).active["G2"]
    assert sel.value == "=HYPERLINK(1)"
    with ZipFile(BytesIO(unduhan)) as arsip:
        assert b"<f>" not in arsip.read("xl/worksheets/sheet1.xml")


def test_templat_memuat_judul_kolom(petugas: Client) -> None:
    isi = b"".join(petugas.get(reverse("pegawai:impor-templat", args=["pegawai"])).streaming_content)

    judul = [sel.value for sel in load_workbook(BytesIO(isi)).active[1]]
    assert judul[:2] == ["NIP", "NIP LAMA"]


@pytest.mark.parametrize("jumlah", [1, 40])
def test_banyak_kueri_daftar_tetap(petugas: Client, jumlah: int, django_assert_max_num_queries) -> None:
    for _ in range(jumlah):
        buat_batch()

    with django_assert_max_num_queries(12):
        petugas.get(reverse("pegawai:impor-list"))
