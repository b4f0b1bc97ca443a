"""The dashboard of each role."""

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.models import BatchImpor, Pegawai
from serang_asn.inti.models import AksesSensitif, Peran, Tugas
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
BERANDA = reverse("pegawai:beranda-utama")


def test_jumlah_menurut_lingkup(client):
    dinas, lain = UnitKerjaFactory(), UnitKerjaFactory()
    PegawaiAktifFactory.create_batch(2, posisi__unit=dinas)
    PegawaiAktifFactory(posisi__unit=dinas, status__jenis_asn="PPPK", jenis_kelamin="L")
    PegawaiAktifFactory(posisi__unit=lain)
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas))

    ringkasan = client.get(BERANDA).context["ringkasan"]

    assert ringkasan.total == 3
    assert {satu.label: satu.jumlah for satu in ringkasan.per_asn}["PPPK"] == 1
    assert {satu.label: satu.persen for satu in ringkasan.per_kelamin} == {"Laki-laki": 33, "Perempuan": 67}


def test_pegawai_melihat_datanya_saja(client):
    akun = AkunFactory(peran=Peran.PEGAWAI)
    diri = PegawaiAktifFactory(nama="Diri Sendiri")
    Pegawai.objects.filter(pk=diri.pk).update(akun=akun)
    client.force_login(akun)

    respons = client.get(BERANDA)

    assert "ringkasan" not in respons.context
    assert diri.get_absolute_url() in respons.text
    assert "Pengelola Data" in respons.text


def test_administrator_melihat_impor_dan_tugas(client):
    BatchImpor.objects.create(jenis="pegawai", nama_berkas="pegawai-2026.xlsx", sha256="0" * 64)
    Tugas.objects.create(jenis="impor", judul="Impor pegawai-2026.xlsx")
    client.force_login(AkunFactory(peran=Peran.ADMINISTRATOR))

    respons = client.get(BERANDA)

    assert "pegawai-2026.xlsx" in respons.text
    assert [satu.judul for satu in respons.context["tugas"]] == ["Impor pegawai-2026.xlsx"]
    assert "ringkasan" not in respons.context


def test_auditor_melihat_pembacaan_data_sensitif(client):
    pembaca = AkunFactory(nama="Pembaca Data")
    pegawai = PegawaiAktifFactory(nama="Yang Dibaca")
    AksesSensitif.objects.create(
        akun=pembaca, objek_jenis="pegawai", objek_kode=pegawai.kode, bagian="NIK", alasan="Uji"
    )
    AksesSensitif.objects.create(akun=pembaca, objek_jenis="dokumen", objek_kode=uuid.uuid4(), bagian="isi")
    client.force_login(AkunFactory(peran=Peran.AUDITOR))

    respons = client.get(BERANDA)

    assert "Pembaca Data" in respons.text
    assert "Yang Dibaca" in respons.text


def test_tanpa_peran_diberi_jalan(client):
    client.force_login(AkunFactory())

    assert "Akun ini belum mempunyai peran" in client.get(BERANDA).text


def test_banyaknya_kueri_tetap(client):
    client.force_login(AkunFactory(peran=Peran.AUDITOR))
    PegawaiAktifFactory()
    client.get(BERANDA)
    with CaptureQueriesContext(connection) as sedikit:
        client.get(BERANDA)
    PegawaiAktifFactory.create_batch(10)

    with CaptureQueriesContext(connection) as banyak:
        client.get(BERANDA)

    assert len(sedikit) == len(banyak) <= 12
