"""One draft for every form of an officer: kept, offered, continued, thrown away, gone when saved."""

import pytest
from django.urls import reverse

from pegawai.models import DrafIsian
from serang_asn.inti.models import AksesSensitif, Peran
from serang_asn.inti.versi import versi_kini
from tests.factories import AkunFactory, PegawaiAktifFactory

pytestmark = pytest.mark.django_db
TAWARAN = "Ada draf yang belum disimpan"

FORMULIR = {
    "pegawai-ubah": ("telepon", True),
    "nip-ganti": ("alasan", True),
    "keluar-catat": ("sk_nomor", True),
    "kembali-catat": ("sk_nomor", True),
    "masuk-baru": ("nama", False),
    "tindakan-pindah": ("sk_nomor", False),
    "tindakan-atasan": ("sk_nomor", False),
}


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


@pytest.fixture
def pegawai():
    return PegawaiAktifFactory(nama="Siti Rahmawati")


def alamat(nama, pegawai):
    return reverse(f"pegawai:{nama}", args=[pegawai.kode] if FORMULIR[nama][1] else [])


@pytest.mark.parametrize("nama", FORMULIR)
def test_draf_bertahan_setelah_sesi_hilang(client, petugas, pegawai, nama):
    url, bidang = alamat(nama, pegawai), FORMULIR[nama][0]
    mengetik = {bidang: "0812 3", "nik": "3673015403850003", "npwp": "09", "langkah": "draf"}

    respons = client.post(url, mengetik, headers={"HX-Request": "true"})
    client.logout()
    assert client.get(url).status_code == 302
    client.force_login(petugas)

    assert "Draf tersimpan" in respons.text
    assert DrafIsian.objects.get(akun=petugas).isi == {bidang: "0812 3"}
    assert TAWARAN in client.get(url).text
    lanjut = client.get(url, {"draf": "1"})
    assert lanjut.context["form"][bidang].value() == "0812 3"
    assert TAWARAN not in lanjut.text


@pytest.mark.parametrize("nama", FORMULIR)
def test_tombol_draf_dan_buang_tanpa_javascript(client, petugas, pegawai, nama):
    url, bidang = alamat(nama, pegawai), FORMULIR[nama][0]

    disimpan = client.post(url, {bidang: "x", "langkah": "draf"})
    assert (disimpan.status_code, disimpan["Location"]) == (302, url)
    assert DrafIsian.objects.count() == 1
    assert client.post(url, {"langkah": "buang"})["Location"] == url

    assert not DrafIsian.objects.exists()
    assert TAWARAN not in client.get(url).text


def test_draf_hilang_setelah_data_pribadi_tersimpan(client, petugas, pegawai):
    url = alamat("pegawai-ubah", pegawai)
    data = {
        "nama": "Siti R", "tanggal_lahir": "1985-03-14", "jenis_kelamin": "P", "alasan": "KTP",
        "versi": str(versi_kini(pegawai)),
    }  # fmt: skip
    client.post(url, data | {"langkah": "draf"})

    client.post(url, data)

    assert not DrafIsian.objects.exists()


def test_menyimpan_draf_tidak_membaca_nomor_identitas(client, petugas, pegawai):
    client.post(alamat("pegawai-ubah", pegawai), {"telepon": "1", "langkah": "draf"})

    assert not AksesSensitif.objects.exists()


def test_draf_dua_orang_tidak_bercampur(client, petugas, pegawai):
    client.post(alamat("pegawai-ubah", pegawai), {"telepon": "1", "langkah": "draf"})

    assert TAWARAN not in client.get(alamat("pegawai-ubah", PegawaiAktifFactory())).text
