"""Anyone may check a document; nobody learns whose it is."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from serang_asn.inti import dokumen
from serang_asn.inti.dokumen import qr, verifikasi
from serang_asn.inti.models import AksesSensitif, Dokumen
from serang_asn.inti.pdf import PengambilStatis
from tests.alat import berkas
from tests.factories import AkunFactory

pytestmark = pytest.mark.django_db
AWAL = reverse("dokumen:verifikasi-awal")


@pytest.fixture
def sk():
    return dokumen.simpan(
        berkas=SimpleUploadedFile("Siti 198503142010012003.pdf", berkas.pdf()), jenis="sk",
        judul="SK pangkat Siti Rahmawati", oleh=AkunFactory(nama="Pengunggah Rahasia"), nomor="823/142",
        tanggal=date(2024, 4, 1), penerbit="Wali Kota Serang",
    )  # fmt: skip


def alamat(satu: Dokumen) -> str:
    return reverse("dokumen:verifikasi", args=[satu.kode_verifikasi])


def kirim(client, satu, isi: bytes):
    return client.post(alamat(satu), {"berkas": SimpleUploadedFile("a.pdf", isi)})


def test_keterangan_tanpa_data_pribadi(client, sk):
    respons = client.get(alamat(sk))

    for tampil in ("Surat keputusan", "823/142", "1 April 2024", "Wali Kota Serang", sk.sha256):
        assert tampil in respons.text
    for rahasia in ("Siti", "1985", "Pengunggah", str(sk.kode)):
        assert rahasia not in respons.text
    assert respons["X-Robots-Tag"] == "noindex"
    assert not respons.cookies


def test_berkas_dibandingkan_tanpa_disimpan(client, sk):
    sama = kirim(client, sk, berkas.pdf())
    beda = kirim(client, sk, berkas.pdf() + b"\n")
    tanpa = client.post(alamat(sk))

    assert "Berkas Anda asli" in sama.text
    assert "Berkas Anda berbeda" in beda.text
    assert tanpa.status_code == 422
    assert "Pilih berkas yang akan dibandingkan." in tanpa.text
    assert Dokumen.objects.count() == 1
    assert not AksesSensitif.objects.exists()


def test_kiriman_terlalu_besar_tidak_dibaca(client, sk, settings):
    settings.DOKUMEN_UKURAN_MAKS = 100

    respons = kirim(client, sk, bytes(verifikasi.TAMBAHAN_KIRIMAN + 200))

    assert respons.status_code == 413
    assert "terlalu besar" in respons.text


def test_dokumen_hanya_ditawarkan_bila_publik(client, sk):
    buka = reverse("dokumen:buka", args=[sk.kode])
    tertutup = client.get(alamat(sk)).text
    Dokumen.objects.update(akses=Dokumen.Akses.PUBLIK)

    assert buka not in tertutup
    assert buka in client.get(alamat(sk)).text


def test_kode_tak_dikenal(client):
    respons = client.get(reverse("dokumen:verifikasi", args=["karangan-saja"]))

    assert respons.status_code == 404
    assert "Kode ini tidak dikenal" in respons.text


@pytest.mark.parametrize(
    "tulisan", ["{kode}", "  {kode} ", "https://siasn.example/verifikasi/{kode}/", "{kode}/"]
)
def test_kode_ditulis_bagaimana_pun(client, sk, tulisan):
    respons = client.get(AWAL, {"kode": tulisan.format(kode=sk.kode_verifikasi)})

    assert respons["Location"] == alamat(sk)


@pytest.mark.parametrize(
    ("tulisan", "pesan"),
    [("", "Tulis kode"), ("a b", "Kode terdiri atas"), ("../../etc", "Kode terdiri atas")],
)
def test_kode_yang_bukan_kode(client, tulisan, pesan):
    respons = client.get(AWAL, {"kode": tulisan})

    assert respons.status_code == 422
    assert pesan in respons.text


def test_dibatasi_per_menit(client, sk, time_machine):
    time_machine.move_to("2026-11-24T08:00:00+07:00", tick=False)
    jawaban = {client.get(alamat(sk)).status_code for _ in range(verifikasi.PER_MENIT)}

    lewat = client.get(alamat(sk))
    orang_lain = client.get(alamat(sk), REMOTE_ADDR="10.0.0.9")
    time_machine.shift(61)

    assert jawaban == {200}
    assert (lewat.status_code, orang_lain.status_code) == (429, 200)
    assert "Terlalu banyak pemeriksaan" in lewat.text
    assert client.get(alamat(sk)).status_code == 200


def test_qr_memuat_alamat_penuh_dan_dapat_dicetak(sk, settings):
    settings.ALAMAT_SITUS = "https://siasn.serangkota.go.id/"

    assert qr.alamat_verifikasi(sk) == f"https://siasn.serangkota.go.id{alamat(sk)}"
    assert PengambilStatis().fetch(qr.qr(sk)).read().startswith(b"\x89PNG")
