"""Pages of the import, from upload to undo, and who may not open them."""

import hashlib
import re
from datetime import timedelta
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from pegawai.models import BatchImpor, KeadaanPegawai, MasalahImpor, Pegawai, RiwayatJabatan
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import BARIS_PNS, BARIS_PPPK, buat_batch, terapkan

SIASN = Path(__file__).parents[2] / "data" / "legacy" / "01_siasn_export.xlsx"

TABEL_SALAH_TULIS = """NIP,NAMA,UNIT KERJA,JABATAN,TMT JABATAN,TANGGAL LAHIR
198503142010011001,Budi,Dinas Pendidikann,Guru Pertama,01-01-2020,14-03-1985
198604142010011002,Ani,Dinas Pendidikann,Guru Pertama,01-01-2020,14-04-1986
"""

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


def test_konfirmasi_menyebut_yang_masuk_tanpa_unit(petugas: Client) -> None:
    unggah(petugas, SIASN.read_bytes())
    batch = periksa(BatchImpor.objects.get())
    selesaikan_tugas(batch)

    halaman = unescape(petugas.get(alamat(batch, "terapkan")).content.decode())
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)

    tanpa = KeadaanPegawai.objects.pada().filter(unit=None).count()
    terbanyak = max(batch.ringkasan["tak_dikenal"], key=lambda satu: satu["jumlah"])
    assert tanpa == 284
    assert f"{tanpa} pegawai baru masuk tanpa unit dan jabatan, karena namanya belum dikenal" in halaman
    assert f"“{terbanyak['nama']}” ({terbanyak['jumlah']} baris)" in halaman
    assert "nama lain." in halaman


def test_yang_sudah_diterapkan_tidak_ditawarkan_lagi(petugas: Client) -> None:
    batch = buat_batch(ringkasan={"baik": 1}, status=StatusBatch.DITERAPKAN, diterapkan_pada=timezone.now())

    jawaban = petugas.get(alamat(batch, "terapkan"), follow=True)

    assert jawaban.redirect_chain == [(alamat(batch), 302)]
    assert "Impor ini sudah diterapkan pada" in jawaban.content.decode()
    assert "Terapkan berkas ini?" not in jawaban.content.decode()


@pytest.mark.parametrize(("selisih", "usang"), [(timedelta(minutes=1), True), (-timedelta(minutes=1), False)])
def test_pratinjau_sebelum_impor_lain_disebut_usang(
    petugas: Client, selisih: timedelta, *, usang: bool
) -> None:
    kini = timezone.now()
    batch = buat_batch(ringkasan={"baik": 1, "diperiksa_pada": kini.isoformat()})
    buat_batch(nama_berkas="lain.xlsx", status=StatusBatch.DITERAPKAN, diterapkan_pada=kini + selisih)

    for bagian in ("detail", "terapkan"):
        halaman = petugas.get(alamat(batch, bagian)).content.decode()
        assert ("impor lain.xlsx diterapkan pada" in halaman) is usang
        assert ("Periksa ulang sekarang" in halaman) is usang


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


def test_usulan_dipakai_sampai_diterapkan_dan_dapat_dilepas(petugas: Client) -> None:
    """Ticking a suggestion checks again with it; unticking gives it up."""
    JabatanFactory(nama="Guru Pertama")
    dinas = UnitKerjaFactory(nama="Dinas Pendidikan")
    unggah(petugas, TABEL_SALAH_TULIS.encode(), "p.csv")
    batch = periksa(BatchImpor.objects.get())
    selesaikan_tugas(batch)
    halaman = petugas.get(alamat(batch)).content.decode()
    assert "Dinas Pendidikann" in halaman
    (sidik,) = re.findall(r'name="usulan" value="([0-9a-f]+)"', halaman)

    petugas.post(alamat(batch, "usulan"), {"usulan": sidik})
    periksa(batch)
    selesaikan_tugas(batch)
    halaman = petugas.get(alamat(batch)).content.decode()
    assert re.search(rf'value="{sidik}"[^>]*checked', halaman)
    assert batch.ringkasan["tanpa_posisi"] == 0

    petugas.post(alamat(batch, "usulan"), {})
    periksa(batch)
    assert batch.ringkasan["tanpa_posisi"] == 2
    selesaikan_tugas(batch)

    petugas.post(alamat(batch, "usulan"), {"usulan": sidik})
    periksa(batch)
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    assert [*RiwayatJabatan.objects.values_list("unit", flat=True)] == [dinas.pk] * 2


def test_usulan_ditolak_setelah_diterapkan(petugas: Client) -> None:
    batch = buat_batch(status=StatusBatch.DITERAPKAN)

    jawaban = petugas.post(alamat(batch, "usulan"), {"usulan": "x"}, follow=True)

    assert "Tidak dapat menyamakan nama" in jawaban.content.decode()


def test_lihat_pegawai_membuka_pegawai_impor_itu_saja(petugas: Client) -> None:
    lain = PegawaiAktifFactory(nama="Orang Lain")
    batch, _ = terapkan(BARIS_PNS, BARIS_PPPK)
    (tautan,) = re.findall(
        r'href="(/pegawai/[^"]*)"[^>]*>Lihat pegawai', petugas.get(alamat(batch)).content.decode()
    )

    jawaban = petugas.get(unescape(tautan))

    nama = [baris.record.pegawai.nama for baris in jawaban.context["tabel"].paginated_rows]
    assert nama == ["Fatimah", "Siti Aminah"]
    assert lain.nama not in nama
    assert "Dari impor: <strong>uji.xlsx</strong>" in jawaban.content.decode()


def test_pegawai_impor_tetap_dalam_lingkup(client: Client) -> None:
    batch, _ = terapkan(BARIS_PNS)
    pengelola = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=UnitKerjaFactory())
    client.force_login(pengelola)

    for kode in (batch.kode, "bukan-kode"):
        jawaban = client.get(reverse("pegawai:pegawai-list"), {"batch": kode})
        assert [*jawaban.context["tabel"].paginated_rows] == []
        assert "tidak ditemukan atau di luar kewenangan Anda" in jawaban.content.decode()


def test_lihat_pegawai_tidak_ditawarkan_kepada_administrator(client: Client) -> None:
    client.force_login(AkunFactory(peran=Peran.ADMINISTRATOR))
    batch = buat_batch(status=StatusBatch.DITERAPKAN, ringkasan={"baris": 1})

    isi = client.get(alamat(batch)).content.decode()

    assert "Batalkan impor" in isi
    assert "Lihat pegawai" not in isi


def test_tidak_ada_kode_dan_nama_kolom_di_layar(petugas: Client) -> None:
    """Codes are for scripts: on screen they have titles, and dates are written out."""
    unggah(petugas, SIASN.read_bytes())
    batch = periksa(BatchImpor.objects.get())
    selesaikan_tugas(batch)

    halaman = petugas.get(alamat(batch)).content.decode()
    terbaca = unescape(re.sub(r"<[^>]+>", " ", halaman[halaman.index("<main") : halaman.index("</main>")]))
    lembar = load_workbook(BytesIO(b"".join(petugas.get(alamat(batch, "masalah")).streaming_content))).active
    kepala, *baris = [[sel.value for sel in satu] for satu in lembar.iter_rows()]

    assert not re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", terbaca)
    assert not re.findall(r"\b(?:19|20)\d\d-\d\d-\d\d\b", terbaca)
    assert "NIP lama" in terbaca
    assert "NIP tidak 18 angka (1)" in terbaca
    assert kepala[3:] == ["Bidang", "Tingkat", "Masalah", "Tertulis", "Penjelasan", "Kode"]
    assert {satu[4] for satu in baris} == {"Galat", "Peringatan"}
    assert {satu[8]: satu[5] for satu in baris}["nip_length"] == "NIP tidak 18 angka"
    assert not [
        sel for satu in baris for sel in satu[3:8] if sel and re.fullmatch(r"[a-z]+(_[a-z]+)+", str(sel))
    ]


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
