"""An officer imports trainings on screen: template, upload, preview, apply, undo."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from pegawai.models import BatchImpor
from pegawai.services.impor import batch as layanan
from pelatihan.models import RiwayatPelatihan
from pelatihan.services import referensi
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.pelatihan.berkas_diklat import NIP, sel, xlsx

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas(client: Client) -> Client:
    referensi.muat()
    PegawaiAktifFactory(nip=NIP, nama="Siti Aminah", posisi__unit=UnitKerjaFactory())
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    return client


def alamat(batch: BatchImpor, bagian: str = "detail") -> str:
    return reverse(f"pegawai:impor-{bagian}", args=[batch.kode])


def selesaikan(batch: BatchImpor) -> None:
    batch.refresh_from_db()
    Tugas.objects.filter(pk=batch.tugas_id).update(status=Tugas.Status.SELESAI)


def test_templat_berisi_judul_kolom_yang_dikenali(petugas: Client) -> None:
    assert "Riwayat pelatihan (diklat)" in petugas.get(reverse("pegawai:impor-list")).content.decode()

    jawaban = petugas.get(reverse("pegawai:impor-templat", args=["diklat"]))

    lembar = load_workbook(BytesIO(b"".join(jawaban.streaming_content))).active
    judul = [satu.value for satu in next(lembar.iter_rows())]
    assert judul[:5] == ["NIP", "NAMA", "JENIS PELATIHAN", "NAMA PELATIHAN", "PENYELENGGARA"]
    assert judul[5:] == ["TANGGAL MULAI", "TANGGAL SELESAI", "JP", "NOMOR SERTIFIKAT", "TAHUN"]


def test_dari_unggah_sampai_batal(petugas: Client) -> None:
    isi = xlsx(sel(), sel(k1="199802142022212084"), sel(k3="Pelatihan teknik", k4="Arsip"))
    jawaban = petugas.post(
        reverse("pegawai:impor-list"), {"berkas": SimpleUploadedFile("d.xlsx", isi), "jenis": "diklat"}
    )
    batch = BatchImpor.objects.get()
    assert jawaban.url == alamat(batch)

    layanan.periksa(kemajuan=DIAM, batch_id=batch.pk)
    selesaikan(batch)
    halaman = petugas.get(alamat(batch)).content.decode()
    assert "Pelatihan baru" in halaman
    assert "2 Maret 2020" in halaman or "02-03-2020" in halaman
    assert "impor data pegawai dahulu" in halaman
    assert "NIP belum ada dalam data pegawai" in halaman
    assert "Pelatihan teknis" in halaman

    halaman = petugas.get(alamat(batch, "terapkan")).content.decode()
    assert "1 pelatihan baru" in halaman
    assert "buat_rujukan" not in halaman

    petugas.post(alamat(batch, "terapkan"))
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    selesaikan(batch)
    assert RiwayatPelatihan.objects.sah().get().batch == batch

    halaman = petugas.get(alamat(batch, "batalkan")).content.decode()
    assert "Riwayat yang ditambahkan berkas ini dicabut" in halaman
    petugas.post(alamat(batch, "batalkan"), {"alasan": "Berkas keliru"})
    layanan.batalkan(kemajuan=DIAM, batch_id=batch.pk, alasan="Berkas keliru")
    assert RiwayatPelatihan.objects.get().alasan_pembatalan == "Berkas keliru"
