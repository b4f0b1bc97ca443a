"""Documents through the browser: by right, disarmed, under a neutral name."""

import uuid

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse

from serang_asn.inti import dokumen
from serang_asn.inti.models import Dokumen, Peran
from tests.alat import berkas
from tests.factories import AkunFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def pengunggah(client):
    akun = AkunFactory(peran=Peran.PEGAWAI)
    client.force_login(akun)
    return akun


def simpan(oleh, isi=None, **isian) -> Dokumen:
    return dokumen.simpan(berkas=isi or berkas.pdf(), jenis="sk", judul="SK Siti", oleh=oleh, **isian)


def alamat(nama: str, satu: Dokumen) -> str:
    return reverse(f"dokumen:{nama}", args=[satu.kode])


def isi(respons) -> bytes:
    return b"".join(respons.streaming_content)


@pytest.mark.parametrize(
    ("asli", "tipe", "akhiran", "csp"),
    [
        (berkas.pdf(), "application/pdf", "pdf", "default-src 'none'"),
        (berkas.gambar("PNG"), "image/png", "png", "sandbox; default-src 'none'"),
    ],
)
def test_dibuka_dengan_kepala_yang_melucuti(client, pengunggah, asli, tipe, akhiran, csp):
    satu = simpan(pengunggah, asli)

    respons = client.get(alamat("buka", satu))

    assert isi(respons) == asli
    assert respons["Content-Type"] == tipe
    assert respons["X-Content-Type-Options"] == "nosniff"
    assert respons["Content-Security-Policy"].startswith(csp)
    assert "script-src" not in respons["Content-Security-Policy"]
    assert respons["Content-Disposition"] == f'inline; filename="dokumen-{satu.kode}.{akhiran}"'
    assert respons["Cache-Control"] == "private, no-cache"
    assert respons["Cross-Origin-Resource-Policy"] == "same-origin"


def test_unduh_selalu_lampiran(client, pengunggah):
    respons = client.get(alamat("unduh", simpan(pengunggah)))

    assert respons["Content-Disposition"].startswith("attachment; ")
    assert isi(respons) == berkas.pdf()


def test_gambar_halaman_pertama(client, pengunggah):
    respons = client.get(alamat("gambar", simpan(pengunggah)))

    assert respons["Content-Type"] == "image/png"
    assert isi(respons).startswith(b"\x89PNG")


def test_yang_bukan_gambar_atau_pdf_hanya_diunduh(client, pengunggah):
    lembar = dokumen.simpan_tepercaya(
        isi=b"<script>alert(1)</script>", tipe_isi="text/csv", nama_asli="daftar.CSV", jenis="impor",
        judul="Impor", oleh=pengunggah,
    )  # fmt: skip

    respons = client.get(alamat("buka", lembar))

    assert respons["Content-Disposition"] == f'attachment; filename="dokumen-{lembar.kode}.csv"'
    assert respons["Content-Security-Policy"].startswith("sandbox")
    isi(respons)
    assert client.get(alamat("gambar", lembar)).status_code == 404


@pytest.mark.parametrize("bentuk", ["buka", "unduh", "gambar"])
def test_tidak_dikirim_dua_kali_ke_peramban_yang_sama(client, pengunggah, bentuk):
    satu = simpan(pengunggah)
    pertama = client.get(alamat(bentuk, satu))
    isi(pertama)

    kedua = client.get(alamat(bentuk, satu), headers={"If-None-Match": pertama["ETag"]})

    assert kedua.status_code == 304
    assert "default-src 'none'" in kedua["Content-Security-Policy"]


@pytest.mark.parametrize("bentuk", ["buka", "unduh", "gambar"])
def test_milik_orang_lain_dan_kode_karangan(client, bentuk):
    satu = simpan(AkunFactory(peran=Peran.PETUGAS))
    karangan = reverse(f"dokumen:{bentuk}", args=[uuid.uuid4()])

    tamu = [client.get(url) for url in (alamat(bentuk, satu), karangan)]
    client.force_login(AkunFactory(peran=Peran.PEGAWAI))
    orang_lain = [client.get(url) for url in (alamat(bentuk, satu), karangan)]

    assert [r["Location"].partition("?")[0] for r in tamu] == [reverse("account_login")] * 2
    assert [r.status_code for r in orang_lain] == [404, 404]


def test_publik_untuk_semua_orang(client):
    satu = simpan(AkunFactory(peran=Peran.PETUGAS), akses=Dokumen.Akses.PUBLIK)

    assert isi(client.get(alamat("buka", satu))) == berkas.pdf()


def test_akun_nonaktif_kehilangan_unggahannya(pengunggah):
    simpan(pengunggah)

    pengunggah.is_active = False

    assert not Dokumen.objects.all().terlihat_oleh(pengunggah).exists()


def test_berkas_hilang_dijawab_tidak_ada(client, pengunggah, caplog):
    satu = simpan(pengunggah)
    default_storage.delete(satu.berkas.name)

    respons = client.get(alamat("buka", satu))

    assert respons.status_code == 404
    assert str(satu.kode) in caplog.text
