"""The organisation chart: boxes, search, scope, paper."""

import io
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader

from pegawai.models import Formasi, Pegawai, PenugasanTambahan
from pegawai.services import foto as layanan_foto
from serang_asn.inti.models import Peran
from tests.alat import berkas as contoh_berkas
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(nama="Pemerintah Kota", jenis="instansi")
    dinas = UnitKerjaFactory(nama="Dinas Kesehatan", induk=akar)
    bidang = UnitKerjaFactory(nama="Bidang Gizi", jenis="bidang", induk=dinas)
    kepala = JabatanFactory(kode="UJI-KADIS", nama="Kepala Dinas", jenis="jpt")
    for unit in (dinas, bidang):
        Formasi.objects.create(unit=unit, jabatan=kepala, jumlah=1, kepala=True, mulai=date(2015, 1, 1))
    Formasi.objects.create(unit=bidang, jabatan=JabatanFactory(), jumlah=4, mulai=date(2015, 1, 1))
    PegawaiAktifFactory(nama="Hasan Basri", posisi__unit=dinas, posisi__jabatan=kepala)
    pengganti = PegawaiAktifFactory(nama="Rina", posisi__unit=dinas)
    PenugasanTambahan.objects.create(
        pegawai=pengganti, jenis="plt", jabatan=kepala, unit=bidang, mulai=date(2026, 1, 1)
    )
    return {"akar": akar, "dinas": dinas, "bidang": bidang}


@pytest.fixture
def petugas(client):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))


def url(unit, nama="lihat"):
    return reverse(f"pegawai:bagan-{nama}", args=[unit.publik_id])


def test_kotak_memuat_pemimpin_dan_angka(client, petugas, kota):
    teks = client.get(url(kota["dinas"])).text

    assert "Hasan Basri" in teks
    assert ">HB</text>" in teks
    assert "Plt. Rina" in teks
    assert "Terisi 2 dari 6" in teks
    assert "Terisi 0 dari 5" in teks


def test_tingkat_yang_tampil(client, petugas, kota):
    assert "Bidang Gizi" not in client.get(url(kota["akar"])).text
    assert "Bidang Gizi" not in client.get(url(kota["akar"]), {"tingkat": "1"}).text
    assert "Bidang Gizi" in client.get(url(kota["akar"]), {"tingkat": "2"}).text


def test_cari_menandai_dan_menunjuk(client, petugas, kota):
    teks = client.get(url(kota["akar"]), {"q": "gizi", "tingkat": "1"}).text
    tampil = client.get(url(kota["akar"]), {"q": "gizi", "tingkat": "2"}).text

    assert url(kota["bidang"]) in teks
    assert "bagan__kotak--sorot" not in teks
    assert f'href="#kotak-{kota["bidang"].pk}"' in tampil
    assert "bagan__kotak--sorot" in tampil
    assert "Tidak ada unit bernama" in client.get(url(kota["akar"]), {"q": "zzz"}).text


def test_nama_tidak_dapat_menyisipkan_kode(client, petugas, kota):
    UnitKerjaFactory(nama="<script>alert(1)</script>", induk=kota["dinas"])

    assert "<script>alert" not in client.get(url(kota["dinas"])).text


def test_unit_berakhir_tidak_tampil(client, petugas, kota):
    UnitKerjaFactory(nama="Bidang Lama", induk=kota["dinas"], berlaku_selesai=date(2020, 1, 1))

    assert "Bidang Lama" not in client.get(url(kota["dinas"])).text
    assert "Bidang Lama" in client.get(url(kota["dinas"]), {"pada": "2019-01-01"}).text


@pytest.mark.parametrize("anak", [2, 90])
def test_pdf_satu_halaman(client, petugas, kota, anak):
    for _ in range(anak):
        UnitKerjaFactory(induk=kota["dinas"])

    isi = client.get(url(kota["dinas"], "cetak"))

    halaman = PdfReader(io.BytesIO(isi.content)).pages
    assert len(halaman) == 1
    assert halaman[0].mediabox.width > halaman[0].mediabox.height


@pytest.mark.parametrize("nama", ["lihat", "cetak"])
def test_unit_di_luar_lingkup_tidak_ada(client, kota, nama):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory()))

    assert client.get(url(kota["dinas"], nama)).status_code == 404


def test_banyaknya_kueri_tetap(client, petugas, kota):
    def hitung():
        with CaptureQueriesContext(connection) as tangkapan:
            assert client.get(url(kota["akar"]), {"q": "dinas"}).status_code == 200
        return len(tangkapan)

    hitung()
    sedikit = hitung()
    for _ in range(8):
        PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(induk=kota["dinas"]))

    assert hitung() == sedikit <= 12


def pasang_foto(*nama):
    for satu in Pegawai.objects.filter(nama__in=nama):
        berkas = SimpleUploadedFile("foto.jpg", contoh_berkas.gambar("JPEG", (600, 800)), "image/jpeg")
        layanan_foto.pasang(pegawai=satu, berkas=berkas, oleh=AkunFactory())
    return {
        satu.nama: reverse("dokumen:gambar", args=[satu.foto.kode])
        for satu in Pegawai.objects.filter(nama__in=nama).select_related("foto")
    }


def test_foto_pemimpin_menggantikan_inisial_di_layar(client, petugas, kota):
    foto = pasang_foto("Hasan Basri")

    teks = client.get(url(kota["dinas"])).text

    assert f'href="{foto["Hasan Basri"]}"' in teks
    assert ">HB</text>" not in teks
    assert ">R</text>" in teks
    assert client.get(url(kota["dinas"], "cetak")).status_code == 200


def test_foto_hanya_dari_orang_yang_boleh_dilihat(client, kota):
    foto = pasang_foto("Rina")
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["bidang"]))

    teks = client.get(url(kota["bidang"])).text

    assert "Plt. Rina" in teks
    assert foto["Rina"] not in teks
    assert ">R</text>" in teks


def test_foto_tidak_menambah_kueri_per_orang(client, petugas, kota):
    def kueri():
        with CaptureQueriesContext(connection) as tercatat:
            client.get(url(kota["dinas"]))
        return len(tercatat)

    pasang_foto("Hasan Basri")
    satu = kueri()
    pasang_foto("Rina")

    assert kueri() == satu <= 12
