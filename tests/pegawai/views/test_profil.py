"""Personal data: changed with a reason, checked against the NIP, safe from a second editor; NIK masked."""

from datetime import date

import pytest
from django.urls import reverse

from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.services import nik as sandi_nik
from pegawai.services import profil
from pegawai.services.riwayat import AlasanKosong
from serang_asn.inti.models import AksesSensitif, Peran
from serang_asn.inti.versi import versi_kini
from tests.factories import AkunFactory, PegawaiAktifFactory

pytestmark = pytest.mark.django_db
NIK = "3673015403850003"


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


@pytest.fixture
def pegawai():
    return PegawaiAktifFactory(
        nama="Siti Rahmawati",
        npwp="091234567812345",
        nik_sandi=sandi_nik.sandikan(NIK),
        nik_kunci=sandi_nik.kunci(NIK),
    )


def alamat(pegawai):
    return reverse("pegawai:pegawai-ubah", args=[pegawai.kode])


def isian(pegawai, **ganti):
    return {
        "nama": "Siti Rahmawati", "tanggal_lahir": "1985-03-14", "jenis_kelamin": "P",
        "telepon": "0812-3456-7890", "surel": "siti@example.com", "versi": str(versi_kini(pegawai)),
        "alasan": "Sesuai KTP", **ganti,
    }  # fmt: skip


def test_nomor_identitas_tersamar_dan_pembacaannya_tercatat(client, petugas, pegawai):
    teks = client.get(alamat(pegawai)).content.decode()

    assert "367301••••••••••" in teks
    assert "•••••••••••2345" in teks
    assert NIK not in teks
    assert pegawai.npwp not in teks
    assert [*AksesSensitif.objects.values_list("akun", "bagian")] == [(petugas.pk, "NIK dan NPWP tersamar")]


def test_simpan_mengubah_dan_mencatat_alasan(client, petugas, pegawai):
    respons = client.post(alamat(pegawai), isian(pegawai, nama="Siti Rahma", gelar_belakang="S.E."))

    baru = Pegawai.objects.get(pk=pegawai.pk)
    assert respons["Location"] == pegawai.get_absolute_url()
    assert (baru.nama_lengkap, baru.telepon, baru.npwp) == ("Siti Rahma, S.E.", "081234567890", pegawai.npwp)
    assert (baru.nik_kunci, baru.versi) == (pegawai.nik_kunci, pegawai.versi + 1)
    jejak = Pegawai.pgh_event_model.objects.filter(pgh_obj=pegawai).latest("pgh_id")
    assert (jejak.pgh_label, jejak.pgh_context.metadata["alasan"]) == ("ubah", "Sesuai KTP")


def test_nik_baru_disandikan(client, petugas, pegawai):
    client.post(alamat(pegawai), isian(pegawai, nik="3673 0154 0385 0004"))

    baru = Pegawai.objects.get(pk=pegawai.pk)
    assert sandi_nik.buka(baru.nik_sandi) == "3673015403850004"
    assert baru.nik_kunci == sandi_nik.kunci("3673015403850004")


def test_nik_milik_orang_lain_ditolak(client, petugas, pegawai):
    lain = PegawaiAktifFactory()

    respons = client.post(alamat(lain), isian(lain, nik=NIK))

    assert respons.status_code == 422
    assert respons.context["form"].errors["nik"] == ["NIK ini sudah tercatat pada pegawai lain."]


@pytest.mark.parametrize(
    ("ganti", "bidang", "pesan"),
    [
        ({"alasan": ""}, "alasan", "Tulis alasannya"),
        ({"nama": ""}, "nama", "tidak boleh kosong"),
        ({"telepon": "12"}, "telepon", "8 sampai 15 angka"),
        ({"npwp": "123"}, "npwp", "15 atau 16 angka"),
        ({"nik": "12"}, "nik", "16 digit"),
        ({"surel": "x"}, "surel", "alamat surel lengkap"),
        ({"tanggal_lahir": "2020-01-01"}, "tanggal_lahir", "paling sedikit 16 tahun"),
    ],
)
def test_isian_salah_422(client, petugas, pegawai, ganti, bidang, pesan):
    respons = client.post(alamat(pegawai), isian(pegawai, **ganti))

    assert respons.status_code == 422
    assert pesan in respons.context["form"].errors[bidang][0]
    assert Pegawai.objects.get(pk=pegawai.pk).telepon == ""


def test_tanggal_lahir_berbeda_dengan_nip_diperingatkan_sekali(client, petugas, pegawai):
    data = isian(pegawai, tanggal_lahir="1985-03-15")

    pertama = client.post(alamat(pegawai), data)
    kedua = client.post(alamat(pegawai), data | {"dibaca": "1"})

    assert pertama.status_code == 422
    assert "Tanggal lahir 15 Maret 1985 berbeda dengan NIP (14 Maret 1985)." in pertama.content.decode()
    assert kedua.status_code == 302
    assert Pegawai.objects.get(pk=pegawai.pk).tanggal_lahir == date(1985, 3, 15)
    assert KeadaanPegawai.objects.pada().get(pegawai=pegawai).tanggal_lahir == date(1985, 3, 15)


def test_penyunting_kedua_melihat_perbedaan(client, petugas, pegawai):
    data = isian(pegawai, nama="Siti A")
    budi = AkunFactory(nama="Budi")
    profil.ubah(
        pegawai=pegawai, isian={"nama": "Siti B"}, versi=versi_kini(pegawai), alasan="KTP", oleh=budi
    )  # fmt: skip

    respons = client.post(alamat(pegawai), data)
    lanjut = client.post(alamat(pegawai), data | {"versi": str(respons.context["versi"])})

    assert respons.status_code == 409
    beda = {satu.bidang: satu for satu in respons.context["bentrok"].perbedaan}["nama"]
    assert (beda.dilihat, beda.kini, beda.milik_anda) == ("Siti Rahmawati", "Siti B", "Siti A")
    assert lanjut.status_code == 302
    assert Pegawai.objects.get(pk=pegawai.pk).nama == "Siti A"


def test_kirim_dua_kali_mengubah_sekali(client, petugas, pegawai):
    data = isian(pegawai, nama="Siti A")

    status = [client.post(alamat(pegawai), data).status_code for _ in range(2)]

    assert status == [302, 302]
    assert Pegawai.objects.get(pk=pegawai.pk).versi == pegawai.versi + 1


def test_layanan_menolak_tanpa_alasan_dan_isian_asing(petugas, pegawai):
    with pytest.raises(AlasanKosong):
        profil.ubah(pegawai=pegawai, isian={}, versi=0, alasan=" ", oleh=petugas)
    with pytest.raises(ValueError, match="nip"):
        profil.ubah(pegawai=pegawai, isian={"nip": "1"}, versi=0, alasan="x", oleh=petugas)


@pytest.mark.parametrize("peran", [Peran.PIMPINAN, Peran.AUDITOR, Peran.ADMINISTRATOR, Peran.PEGAWAI])
def test_peran_lain_ditolak(client, pegawai, peran):
    client.force_login(AkunFactory(peran=peran))

    assert client.get(alamat(pegawai)).status_code == 403
    assert not AksesSensitif.objects.exists()
