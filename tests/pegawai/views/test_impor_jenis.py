"""An officer imports a history on screen: upload, preview, apply, undo; secrets stay out."""

import csv
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from pegawai.models import BatchImpor, RiwayatKeluarga, RiwayatPangkat
from pegawai.registri import jenis_impor
from pegawai.services import referensi
from pegawai.services.impor import batch as layanan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
NIP = "198503142010012001"


@pytest.fixture
def petugas(client: Client) -> Client:
    referensi.muat()
    PegawaiAktifFactory(nip=NIP, nama="Siti Aminah", posisi__unit=UnitKerjaFactory())
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    return client


def alamat(batch: BatchImpor, bagian: str = "detail") -> str:
    return reverse(f"pegawai:impor-{bagian}", args=[batch.kode])


def unggah(client: Client, jenis: str, *daftar: list[str]) -> BatchImpor:
    teks = io.StringIO()
    csv.writer(teks).writerows(daftar)
    berkas = SimpleUploadedFile("r.csv", teks.getvalue().encode())
    client.post(reverse("pegawai:impor-list"), {"berkas": berkas, "jenis": jenis})
    batch = BatchImpor.objects.get()
    layanan.periksa(kemajuan=DIAM, batch_id=batch.pk)
    return selesai(batch)


def selesai(batch: BatchImpor) -> BatchImpor:
    batch.refresh_from_db()
    Tugas.objects.filter(pk=batch.tugas_id).update(status=Tugas.Status.SELESAI)
    return batch


def test_semua_jenis_ditawarkan_dengan_templatnya(petugas: Client) -> None:
    halaman = petugas.get(reverse("pegawai:impor-list")).content.decode()

    for satu in jenis_impor:
        assert reverse("pegawai:impor-templat", args=[satu.kode]) in halaman
    assert {"pangkat", "keluarga", "unit", "gaji"} <= {satu.kode for satu in jenis_impor}
    assert petugas.get(reverse("pegawai:impor-templat", args=["entah"])).status_code == 404


def test_pangkat_dari_unggah_sampai_batal(petugas: Client) -> None:
    batch = unggah(
        petugas, "pangkat",
        ["NIP", "GOLONGAN", "TMT GOLONGAN", "JENIS KP", "NOMOR SK"],
        [NIP, "III/b", "01-04-2019", "Reguler", "823/1"],
        [NIP, "IX", "01-04-2023", "Reguler", "823/2"],
        ["199001012015011001", "III/b", "01-04-2019", "Reguler", "823/3"],
    )  # fmt: skip
    halaman = petugas.get(alamat(batch)).content.decode()
    assert "Pangkat baru" in halaman
    assert "adalah golongan PPPK" in halaman
    assert "NIP belum ada dalam data pegawai" in halaman

    petugas.post(alamat(batch, "terapkan"))
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    selesai(batch)
    assert RiwayatPangkat.objects.sah().get(batch=batch).golongan.kode == "III/b"

    petugas.post(alamat(batch, "batalkan"), {"alasan": "Berkas keliru"})
    layanan.batalkan(kemajuan=DIAM, batch_id=batch.pk, alasan="Berkas keliru")
    assert not RiwayatPangkat.objects.sah().filter(batch=batch).exists()


def test_administrator_tidak_melihat_isi_keluarga(petugas: Client) -> None:
    petugas.force_login(AkunFactory(peran=Peran.ADMINISTRATOR))
    batch = unggah(
        petugas, "keluarga",
        ["NIP", "HUBUNGAN", "NAMA", "TGL LAHIR"],
        [NIP, "Anak", "Bunga Rahasia", "05-07-2015"],
        [NIP, "Anak", "Melati Rahasia", "05-07-1990"],
        [NIP, "Sepupu Rahasia", "Mawar", "05-07-2015"],
    )  # fmt: skip

    halaman = petugas.get(alamat(batch)).content.decode()

    assert "Rahasia" not in halaman
    assert "1990" not in halaman
    assert "2015-07-05" not in halaman
    petugas.post(alamat(batch, "terapkan"))
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    assert RiwayatKeluarga.objects.get().nama == "Bunga Rahasia"
    unduhan = b"".join(petugas.get(alamat(selesai(batch), "masalah")).streaming_content)
    assert b"Rahasia" not in unduhan
