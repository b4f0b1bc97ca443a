"""A stranger with a letter in hand: genuine, changed, withdrawn; and nobody's name."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from pegawai.models import PenerbitanKelompok, Surat
from pegawai.services import surat as layanan
from pegawai.services import usulan as alur
from pegawai.services.surat import kelompok
from serang_asn.inti import penulisan
from serang_asn.inti.kemajuan import DIAM
from tests.alat import usulan as alat
from tests.factories.surat import PejabatFactory, disetujui

pytestmark = pytest.mark.django_db
ISI = {"unit_tujuan": "Dinas Sosial", "jabatan_tujuan": "Penyuluh Sosial", "alasan": "kebutuhan"}


@pytest.fixture
def jenis():
    with alat.terdaftar(surat="sk_mutasi", isi_surat=lambda usulan: ISI) as satu:
        yield satu


@pytest.fixture
def orang(jenis):
    return alat.kantor()


@pytest.fixture
def surat(orang):
    [satu] = disetujui(orang)
    return layanan.terbitkan(
        usulan=satu, urut=3, pejabat=PejabatFactory(), tanggal=timezone.localdate(), oleh=orang.petugas
    )


def periksa(client, surat, isi: bytes | None = None) -> str:
    url = reverse("dokumen:verifikasi", args=[surat.kode_verifikasi])
    if isi is None:
        return client.get(url).text
    return client.post(url, {"berkas": SimpleUploadedFile("a.pdf", isi)}).text


def kertas(surat) -> bytes:
    with surat.dokumen.berkas.open("rb") as berkas:
        return berkas.read()


def ubah_simpanan(surat, letak: int) -> None:
    isi = bytearray(kertas(surat))
    isi[letak] ^= 1
    with surat.dokumen.berkas.storage.open(surat.dokumen.berkas.name, "wb") as berkas:
        berkas.write(bytes(isi))


def test_asli_tanpa_data_pribadi(client, surat, orang):
    halaman = periksa(client, surat)

    for ada in (
        "Dokumen ini asli", "Keputusan mutasi dalam kota", surat.nomor.teks, surat.dokumen.sha256,
        penulisan.tanggal(surat.nomor.tanggal), "Badan Kepegawaian", "Sah; isi berkas utuh sejak",
        "sertifikat demo",
    ):  # fmt: skip
        assert ada in halaman
    for rahasia in (orang.pegawai.nama, orang.pegawai.nip, penulisan.nip(orang.pegawai.nip), "Ahmad Fauzi"):
        assert rahasia not in halaman


def test_berkas_yang_sama_dan_yang_berubah_satu_byte(client, surat):
    isi = kertas(surat)
    assert "Berkas Anda asli" in periksa(client, surat, isi)
    for letak in (100, len(isi) // 2, len(isi) - 10):
        rusak = bytearray(isi)
        rusak[letak] ^= 1
        assert "Berkas Anda berbeda" in periksa(client, surat, bytes(rusak))


@pytest.mark.parametrize("letak", [200, -200])
def test_simpanan_berubah_tidak_asli(client, surat, letak):
    ubah_simpanan(surat, letak)

    halaman = periksa(client, surat)
    assert "tidak dapat dipastikan asli" in halaman
    assert "Dokumen ini asli" not in halaman
    assert "Berkas Anda asli" not in periksa(client, surat, kertas(surat))


def test_simpanan_hilang_tidak_asli(client, surat):
    surat.dokumen.berkas.storage.delete(surat.dokumen.berkas.name)

    assert "tidak dapat dipastikan asli" in periksa(client, surat)


@pytest.mark.parametrize("is_selesai", [False, True])
def test_dicabut(client, surat, orang, is_selesai):
    usulan = surat.usulan
    usulan.refresh_from_db()
    if is_selesai:
        usulan = alur.selesaikan(usulan=usulan, urut=usulan.peralihan_ke, oleh=orang.petugas)
    alur.batalkan(usulan=usulan, urut=usulan.peralihan_ke, oleh=orang.petugas, catatan="Keliru")

    halaman = periksa(client, surat)
    assert "Surat ini sudah dicabut" in halaman
    assert f"dicabut pada {penulisan.tanggal(timezone.localdate())}" in halaman
    assert "Dokumen ini asli" not in halaman
    assert "Keliru" not in halaman
    surat.nomor.refresh_from_db()
    assert surat.nomor.teks in halaman


def test_keputusan_bersama_dicabut_sebagian_lalu_seluruhnya(client, orang):
    daftar = disetujui(orang, banyak=2)
    penerbitan = layanan.bentuk(
        usulan=daftar, judul="Mutasi", pejabat=PejabatFactory(), tanggal=timezone.localdate(),
        is_bersama=True, is_selesaikan=False, oleh=orang.petugas,
    )  # fmt: skip
    assert isinstance(penerbitan, PenerbitanKelompok)
    kelompok.kerjakan(kemajuan=DIAM, penerbitan_id=penerbitan.pk, akun_id=orang.petugas.pk, proses=1)
    induk = Surat.objects.get(usulan__isnull=True)
    petikan = [Surat.objects.get(usulan=satu) for satu in daftar]
    assert "Dokumen ini asli" in periksa(client, induk)
    assert "Petikan keputusan mutasi dalam kota" in periksa(client, petikan[0])

    alur.batalkan(usulan=daftar[0], urut=4, oleh=orang.petugas, catatan="Keliru")
    assert "dicabut untuk 1 dari 2 orang" in periksa(client, induk)
    assert "Surat ini sudah dicabut" in periksa(client, petikan[0])
    assert "Dokumen ini asli" in periksa(client, petikan[1])

    alur.batalkan(usulan=daftar[1], urut=4, oleh=orang.petugas, catatan="Keliru")
    assert "Surat ini sudah dicabut" in periksa(client, induk)


def test_sedikit_kueri(client, surat, django_assert_max_num_queries):
    with django_assert_max_num_queries(6):
        periksa(client, surat)
