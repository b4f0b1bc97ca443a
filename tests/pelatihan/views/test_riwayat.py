"""Training history: recorded by officers within their scope, read by those who may."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from pegawai.models import Pegawai
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from pelatihan.services import referensi
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db

ISIAN = {
    "nama": "Pelatihan Pelayanan Prima",
    "penyelenggara": "BKPSDM Kota Serang",
    "mulai": "2026-03-02",
    "hari_terakhir": "2026-03-04",
    "jp": "24",
    "sertifikat_nomor": "001/2026",
}


@pytest.fixture
def pegawai_dinas() -> Pegawai:
    referensi.muat()
    return PegawaiAktifFactory(posisi__unit=UnitKerjaFactory())


def isian() -> dict[str, str]:
    return {**ISIAN, "jenis": str(JenisPelatihan.objects.get(kode="TEKNIS").pk)}


def test_referensi_dimuat_dua_kali_tidak_berlipat() -> None:
    referensi.muat()
    sebelum = JenisPelatihan.objects.count()

    referensi.muat()

    assert JenisPelatihan.objects.count() == sebelum > 10


def test_petugas_mencatat_pelatihan(client: Client, pegawai_dinas: Pegawai) -> None:
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    jawaban = client.post(reverse("pelatihan:riwayat-baru", args=[pegawai_dinas.kode]), isian(), follow=True)

    riwayat = RiwayatPelatihan.objects.get(pegawai=pegawai_dinas)
    assert (riwayat.jp, riwayat.selesai) == (24, date(2026, 3, 5))
    assert "Pelatihan Pelayanan Prima" in jawaban.content.decode()
    jejak = RiwayatPelatihan.pgh_event_model.objects.get(pgh_obj=riwayat)
    assert jejak.pgh_context.metadata["asal"] == "pelatihan.catat"


def test_pelatihan_ganda_ditolak_dengan_alasan(client: Client, pegawai_dinas: Pegawai) -> None:
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    alamat = reverse("pelatihan:riwayat-baru", args=[pegawai_dinas.kode])
    client.post(alamat, isian())

    jawaban = client.post(alamat, isian())

    assert jawaban.status_code == 422
    assert "sudah tercatat" in jawaban.content.decode()
    assert RiwayatPelatihan.objects.count() == 1


@pytest.mark.parametrize(
    ("bidang", "nilai", "pesan"),
    [
        ("hari_terakhir", "2026-03-01", "tidak boleh sebelum tanggal mulai"),
        ("hari_terakhir", "2126-03-01", "harus sudah selesai"),
        ("jp", "0", "lebih besar"),
    ],
)
def test_isian_keliru_dijelaskan(
    client: Client, pegawai_dinas: Pegawai, bidang: str, nilai: str, pesan: str
) -> None:
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    alamat = reverse("pelatihan:riwayat-baru", args=[pegawai_dinas.kode])

    jawaban = client.post(alamat, {**isian(), bidang: nilai})

    assert jawaban.status_code == 422
    assert pesan in jawaban.content.decode()
    assert not RiwayatPelatihan.objects.exists()


def test_unit_lain_tidak_ditemukan(client: Client, pegawai_dinas: Pegawai) -> None:
    client.force_login(AkunFactory(peran=Peran.PENGELOLA_OPD, unit=UnitKerjaFactory()))

    assert client.get(reverse("pelatihan:riwayat-list", args=[pegawai_dinas.kode])).status_code == 404


@pytest.mark.parametrize("peran", [Peran.PIMPINAN, Peran.AUDITOR, Peran.PEGAWAI])
def test_yang_hanya_membaca_tidak_boleh_mencatat(
    client: Client, pegawai_dinas: Pegawai, peran: Peran
) -> None:
    client.force_login(AkunFactory(peran=peran))

    assert (
        client.post(reverse("pelatihan:riwayat-baru", args=[pegawai_dinas.kode]), isian()).status_code == 403
    )
    assert not RiwayatPelatihan.objects.exists()


def test_panel_di_halaman_pegawai(client: Client, pegawai_dinas: Pegawai) -> None:
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    client.post(reverse("pelatihan:riwayat-baru", args=[pegawai_dinas.kode]), isian())

    isi = client.get(pegawai_dinas.get_absolute_url()).content.decode()

    assert "Pelatihan Pelayanan Prima" in isi
    assert "24 JP" in isi
    assert "Catat pelatihan" in isi
