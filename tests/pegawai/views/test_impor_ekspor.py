"""Exports in the shape of the import: who may have what, and what is logged."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from pegawai import ekspor_impor
from pegawai.models import JenisCuti, Pegawai, riwayat
from pegawai.services import referensi
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import AksesSensitif, Akun, Dokumen, Peran, Tugas
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
DAFTAR = reverse("pegawai:impor_ekspor-list")


@pytest.fixture
def orang() -> Pegawai:
    referensi.muat()
    pegawai = PegawaiAktifFactory(
        nip="198503142010012001", nama="Siti", posisi__unit=UnitKerjaFactory(nama="Dinas A")
    )
    PegawaiAktifFactory(nip="198503142010012002", nama="Budi", posisi__unit=UnitKerjaFactory(nama="Dinas B"))
    for satu in Pegawai.objects.all():
        riwayat.RiwayatKeluarga.objects.create(pegawai=satu, hubungan="anak", nama="=Anak")
        for kode, bulan in (("SAKIT", 1), ("TAHUNAN", 2)):
            riwayat.RiwayatCuti.objects.create(
                pegawai=satu, jenis=JenisCuti.objects.get(kode=kode), mulai=date(2024, bulan, 5),
                selesai=date(2024, bulan, 8), hari_kerja=3, tahun_hak=2024,
            )  # fmt: skip
    return pegawai


def masuk(client: Client, peran: Peran, **isian: Any) -> Akun:
    akun = AkunFactory(peran=peran, **isian)
    client.force_login(akun)
    return akun


def csv(client: Client, jenis: str) -> list[str]:
    jawaban = client.post(reverse("pegawai:impor_ekspor-buat", args=[jenis]), {"bentuk": "csv"})
    assert jawaban.status_code == 200
    return b"".join(jawaban.streaming_content).decode().splitlines()


def test_petugas_mengekspor_semua_jenis(client: Client, orang: Pegawai) -> None:
    masuk(client, Peran.PETUGAS)

    halaman = client.get(DAFTAR).content.decode()

    assert all(satu.judul in halaman for satu in ekspor_impor.daftar(AkunFactory(peran=Peran.PETUGAS)))
    assert "Data keluarga" in halaman


def test_pengelola_hanya_melihat_lingkupnya_dan_tercatat(client: Client, orang: Pegawai) -> None:
    unit = orang.keadaan.latest("mulai").unit
    akun = masuk(client, Peran.PENGELOLA_OPD, unit=unit)

    baris = csv(client, "keluarga")

    assert len(baris) == 2
    assert "198503142010012001" in baris[1]
    assert "'=Anak" in baris[1]
    catatan = AksesSensitif.objects.get(akun=akun)
    assert (catatan.objek_kode, catatan.alasan) == (orang.kode, "Ekspor keluarga")


def test_kepala_tanpa_data_sensitif(client: Client, orang: Pegawai) -> None:
    masuk(client, Peran.PIMPINAN)

    assert "Data keluarga" not in client.get(DAFTAR).content.decode()
    assert client.post(reverse("pegawai:impor_ekspor-buat", args=["keluarga"])).status_code == 404
    assert ["Cuti sakit" in satu for satu in csv(client, "cuti")] == [False, False, False]
    assert not AksesSensitif.objects.exists()


def test_administrator_tidak_mengekspor(client: Client, orang: Pegawai) -> None:
    masuk(client, Peran.ADMINISTRATOR)

    assert client.get(DAFTAR).status_code == 403
    assert client.post(reverse("pegawai:impor_ekspor-buat", args=["pegawai"])).status_code == 403


def test_excel_dibuat_di_belakang(client: Client, orang: Pegawai) -> None:
    akun = masuk(client, Peran.PETUGAS)

    jawaban = client.post(reverse("pegawai:impor_ekspor-buat", args=["cuti"]), {"bentuk": "xlsx"})

    tugas = Tugas.objects.get()
    assert jawaban.url == reverse("pegawai:ekspor-detail", args=[tugas.kode])
    assert client.get(jawaban.url).status_code == 200
    hasil = ekspor_impor.kerjakan(kemajuan=DIAM, akun_id=akun.pk, jenis="cuti", alamat_ip=None)
    unduhan = client.get(hasil["tautan"])
    lembar = load_workbook(BytesIO(b"".join(unduhan.streaming_content))).active
    assert (lembar.max_row, hasil["baris"], lembar["A1"].value) == (5, 4, "NIP")
    assert Dokumen.objects.get(jenis="ekspor").diunggah_oleh == akun
    assert AksesSensitif.objects.filter(akun=akun).count() == 2


def test_jumlah_kueri_tetap(client: Client, orang: Pegawai, django_assert_max_num_queries: Any) -> None:
    masuk(client, Peran.PETUGAS)
    with django_assert_max_num_queries(12):
        client.get(DAFTAR)
