"""The page that gives somebody another NIP, and what the old number still finds."""

import pytest
from django.urls import reverse

from pegawai.models import NipTerdahulu, Pegawai
from serang_asn.inti.models import Peran
from serang_asn.inti.versi import versi_kini
from tests.factories import AkunFactory, PegawaiAktifFactory

pytestmark = pytest.mark.django_db
LAMA, BARU = "198503142010012001", "198503142010012345"


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


@pytest.fixture
def pegawai():
    return PegawaiAktifFactory(nip=LAMA, nama="Siti Rahmawati")


def alamat(pegawai):
    return reverse("pegawai:nip-ganti", args=[pegawai.kode])


def isian(pegawai, **ganti):
    return {
        "nip": BARU, "sampai": "2024-05-01", "alasan": "Koreksi SK BKN", "versi": str(versi_kini(pegawai)),
        **ganti,
    }  # fmt: skip


def test_diganti_lalu_nomor_lama_menemukan_orangnya_dan_mengatakannya(client, petugas, pegawai):
    respons = client.post(alamat(pegawai), isian(pegawai))

    assert respons["Location"] == pegawai.get_absolute_url()
    assert Pegawai.objects.get().nip == BARU
    halaman = client.get(reverse("pegawai:cari-lihat"), {"q": LAMA}, follow=True)
    assert "19850314 201001 2 001 ialah NIP terdahulu pegawai ini." in halaman.text
    kartu = {satu.label: satu.nilai for satu in halaman.context["butir_pribadi"]}
    assert kartu["NIP terdahulu"] == "19850314 201001 2 001 sampai 30 April 2024 (Koreksi SK BKN)"
    sebagian = client.get(reverse("pegawai:cari-lihat"), {"q": "siti 012001"})
    assert "19850314 201001 2 001 ialah NIP terdahulu" in sebagian.text
    assert "terdahulu" not in client.get(reverse("pegawai:cari-lihat"), {"q": "siti 012345"}).text


@pytest.mark.parametrize(
    ("ganti", "bidang", "pesan"),
    [
        ({"nip": "1985"}, "nip", "18 digit"),
        ({"nip": LAMA}, "nip", "sudah menjadi NIP"),
        ({"nip": "198503152010011345"}, "nip", "milik orang lain"),
        ({"alasan": ""}, "alasan", "Tulis alasannya"),
        ({"sampai": "2999-01-01"}, "sampai", "belum tiba"),
    ],
)
def test_isian_salah_422(client, petugas, pegawai, ganti, bidang, pesan):
    respons = client.post(alamat(pegawai), isian(pegawai, **ganti))

    assert respons.status_code == 422
    assert pesan in respons.context["form"].errors[bidang][0]
    assert Pegawai.objects.get().nip == LAMA


def test_peringatan_dibaca_dahulu(client, petugas, pegawai):
    data = isian(pegawai, nip="198503142012012345")

    pertama = client.post(alamat(pegawai), data)
    kedua = client.post(alamat(pegawai), data | {"dibaca": "1"})

    assert pertama.status_code == 422
    assert "TMT 1 Januari 2010 berbeda dengan NIP (Januari 2012)." in pertama.text
    assert kedua.status_code == 302
    assert NipTerdahulu.objects.get().nip == LAMA


def test_halaman_data_pribadi_menunjukkan_jalannya(client, petugas, pegawai):
    assert alamat(pegawai) in client.get(reverse("pegawai:pegawai-ubah", args=[pegawai.kode])).text


@pytest.mark.parametrize("peran", [Peran.PIMPINAN, Peran.AUDITOR, Peran.ADMINISTRATOR, Peran.PEGAWAI])
def test_peran_lain_ditolak(client, pegawai, peran):
    client.force_login(AkunFactory(peran=peran))

    assert client.get(alamat(pegawai)).status_code == 403
