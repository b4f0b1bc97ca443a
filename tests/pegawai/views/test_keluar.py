"""Pages of leaving and returning: steps, what ends, refusals, rights."""

from datetime import date
from uuid import uuid4

import pytest
from django.urls import reverse

from pegawai.models import KeadaanPegawai, KedudukanHukum, PenugasanTambahan, TindakanKepegawaian
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
SK = {"sk_nomor": "880/1", "sk_tanggal": "2025-05-20"}


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


@pytest.fixture
def pegawai():
    return PegawaiAktifFactory(nama="Siti Rahmawati")


def alamat(pegawai, nama="keluar"):
    return reverse(f"pegawai:{nama}-catat", args=[pegawai.kode])


def isian(kode="PENSIUN_APS", **ganti):
    kedudukan = str(KedudukanHukum.objects.get(kode=kode).pk)
    return {"kedudukan": kedudukan, "tmt": "2025-06-01", "kode": str(uuid4()), **SK, **ganti}


def test_periksa_menyebut_yang_ikut_berakhir(client, petugas, pegawai):
    PenugasanTambahan.objects.create(
        pegawai=pegawai, jenis="plt", unit=UnitKerjaFactory(nama="Dinas Sosial"), mulai=date(2025, 5, 1),
        jabatan=JabatanFactory(kode="KABID", nama="Kepala Bidang", jenis="administrator"),
    )  # fmt: skip

    respons = client.post(alamat(pegawai), isian() | {"langkah": "periksa"})

    assert respons.context["diakhiri"] == (
        "Pelaksana tugas (Plt.) Kepala Bidang pada Dinas Sosial, mulai 1 Mei 2025: berakhir 31 Mei 2025.",
    )
    baris = {satu.label: (satu.sebelum, satu.sesudah) for satu in respons.context["keadaan"][0].berubah}
    assert baris["Kedudukan"] == ("Aktif", "Pensiun atas permintaan sendiri")
    assert PenugasanTambahan.objects.get().selesai is None
    assert not TindakanKepegawaian.objects.exists()


def test_simpan_dua_kali_menulis_sekali(client, petugas, pegawai):
    data = isian(langkah="simpan", alasan="Sesuai permohonan")

    for _ in range(2):
        respons = client.post(alamat(pegawai), data)

    assert respons["Location"] == pegawai.get_absolute_url()
    assert TindakanKepegawaian.objects.get().judul.startswith("Pensiun atas permintaan sendiri: Siti")
    assert KeadaanPegawai.objects.pada(date(2025, 6, 1)).get(pegawai=pegawai).kedudukan.kode == "PENSIUN_APS"


def test_pensiun_bup_mengusulkan_tmt(client, petugas, pegawai):
    respons = client.get(alamat(pegawai), {"kedudukan": "PENSIUN_BUP"})

    assert respons.context["tmt_bup"] == "1 April 2043"
    assert respons.context["form"]["tmt"].value() == date(2043, 4, 1)
    assert respons.context["form"].initial["kedudukan"].kode == "PENSIUN_BUP"


@pytest.mark.parametrize(
    ("ganti", "bidang"),
    [
        ({"kode_kedudukan": "CLTN"}, "selesai"),
        ({"kode_kedudukan": "CLTN", "selesai": "2025-05-01"}, "selesai"),
        ({"selesai": "2027-05-31"}, "selesai"),
        ({"tmt": "2009-01-01"}, "tmt"),
        ({"kedudukan": ""}, "kedudukan"),
    ],
)
def test_isian_yang_keliru_422(client, petugas, pegawai, ganti, bidang):
    kode = ganti.pop("kode_kedudukan", "PENSIUN_APS")

    respons = client.post(alamat(pegawai), isian(kode, **ganti) | {"langkah": "periksa"})

    assert respons.status_code == 422
    assert bidang in respons.context["form"].errors


def test_aktif_kembali(client, petugas, pegawai):
    data = {"tmt": "2025-06-01", "kode": str(uuid4()), **SK}
    ditolak = client.post(alamat(pegawai, "kembali"), data | {"langkah": "periksa"})
    assert ditolak.status_code == 422
    assert "sudah aktif" in ditolak.context["form"].errors["tmt"][0]
    client.post(alamat(pegawai), isian("CLTN", selesai="2027-05-31", langkah="simpan", alasan="x"))

    respons = client.post(alamat(pegawai, "kembali"), data | {"tmt": "2026-06-01", "langkah": "simpan"})

    assert respons.status_code == 302
    assert KeadaanPegawai.objects.pada(date(2026, 6, 1)).get(pegawai=pegawai).kedudukan.kode == "AKTIF"


@pytest.mark.parametrize("nama", ["keluar", "kembali"])
def test_hak_dan_lingkup(client, pegawai, nama):
    for peran, unit in ((Peran.PENGELOLA_OPD, pegawai.riwayatjabatan.get().unit), (Peran.PIMPINAN, None)):
        client.force_login(AkunFactory(peran=peran, unit=unit))
        assert client.get(alamat(pegawai, nama)).status_code == 403
