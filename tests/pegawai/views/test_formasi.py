"""Formations: dated numbers, heads, workload analysis."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.models import Formasi
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
MULAI = date(2020, 1, 1)


@pytest.fixture
def petugas(client):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))


@pytest.fixture
def formasi():
    jabatan = JabatanFactory(kode="UJI-PERAWAT", nama="Perawat")
    return Formasi.objects.create(
        unit=UnitKerjaFactory(), jabatan=jabatan, jumlah=3, mulai=MULAI, dasar="ABK 2019"
    )


def url(formasi, nama):
    return reverse(f"pegawai:formasi-{nama}", args=[formasi.unit.publik_id, formasi.pk])


def masa(unit):
    return list(unit.formasi.order_by("mulai").values_list("jumlah", "mulai", "selesai"))


def test_ubah_sejak_tanggal_menyimpan_angka_lama(client, petugas, formasi):
    client.post(url(formasi, "ubah"), {"jumlah": 5, "mulai": "2025-01-01", "dasar": "ABK 2024"})

    assert masa(formasi.unit) == [(3, MULAI, date(2025, 1, 1)), (5, date(2025, 1, 1), None)]
    daftar = client.get(
        reverse("pegawai:formasi-list", args=[formasi.unit.publik_id]), {"pada": "2024-06-01"}
    )
    assert [satu.jumlah for satu in daftar.context["berlaku"]] == [3]
    assert [satu.jumlah for satu in daftar.context["lain"]] == [5]


def test_ubah_pada_tanggal_mulainya_memperbaiki(client, petugas, formasi):
    client.post(url(formasi, "ubah"), {"jumlah": 4, "mulai": "2020-01-01", "dasar": "Ralat"})

    assert masa(formasi.unit) == [(4, MULAI, None)]


def test_akhiri(client, petugas, formasi):
    client.post(url(formasi, "akhiri"), {"selesai": "2025-01-01", "alasan": "Dialihkan"})

    assert masa(formasi.unit) == [(3, MULAI, date(2025, 1, 1))]
    kedua = client.post(url(formasi, "akhiri"), {"selesai": "2025-06-01", "alasan": "x"})
    assert kedua.status_code == 422
    assert "sudah berakhir pada 1 Januari 2025" in kedua.text


def test_tambah_yang_tumpang_tindih_dijelaskan(client, petugas, formasi):
    alamat = reverse("pegawai:formasi-baru", args=[formasi.unit.publik_id])
    isian = {"jabatan": formasi.jabatan.pk, "jumlah": 2, "mulai": "2024-01-01", "dasar": "x"}

    respons = client.post(alamat, isian)

    assert respons.status_code == 422
    assert "sudah ada untuk masa itu" in respons.text
    assert Formasi.objects.count() == 1


def test_pemimpin_hanya_satu(client, petugas, formasi):
    alamat = reverse("pegawai:formasi-baru", args=[formasi.unit.publik_id])
    kepala = JabatanFactory(kode="UJI-KA", nama="Kepala", jenis="jpt")
    wakil = JabatanFactory(kode="UJI-WA", nama="Wakil", jenis="jpt")
    isian = {"kepala": "on", "mulai": "2024-01-01", "dasar": "x"}

    dua_orang = client.post(alamat, isian | {"jabatan": kepala.pk, "jumlah": 2})
    client.post(alamat, isian | {"jabatan": kepala.pk, "jumlah": 1})
    kedua = client.post(alamat, isian | {"jabatan": wakil.pk, "jumlah": 1})

    assert "selalu untuk satu orang" in dua_orang.text
    assert "sudah mempunyai formasi pemimpin" in kedua.text


def test_unit_berakhir_membatasi_masa(client, petugas, formasi):
    unit = UnitKerjaFactory(berlaku_selesai=date(2024, 6, 1))
    alamat = reverse("pegawai:formasi-baru", args=[unit.publik_id])

    respons = client.post(
        alamat, {"jabatan": formasi.jabatan.pk, "jumlah": 1, "mulai": "2024-01-01", "dasar": "x"}
    )

    assert "berakhir 1 Juni 2024" in respons.text


def test_abk_menghitung_dan_menawarkan_hasil(client, petugas, formasi):
    data = {
        "form-TOTAL_FORMS": "2", "form-INITIAL_FORMS": "0", "form-0-tugas": "Merawat pasien",
        "form-0-satuan": "pasien", "form-0-volume": "6000", "form-0-waktu_menit": "60", "form-1-tugas": "",
    }  # fmt: skip

    client.post(url(formasi, "abk"), data)

    halaman = client.get(url(formasi, "abk"))
    assert str(halaman.context["hasil"].kebutuhan) == "4.800"
    assert halaman.context["hasil"].dibulatkan == 5
    assert "75.000 menit" in halaman.text
    formulir = client.get(halaman.context["url_pakai"])
    assert formulir.context["form"]["jumlah"].value() == "5"


def test_abk_keliru_dijelaskan(client, petugas, formasi):
    data = {
        "form-TOTAL_FORMS": "1",
        "form-INITIAL_FORMS": "0",
        "form-0-tugas": "Merawat",
        "form-0-volume": "-1",
    }

    respons = client.post(url(formasi, "abk"), data)

    assert respons.status_code == 422
    assert "Periksa kembali isian Anda" in respons.text
    assert not formasi.uraian.exists()


def test_pembaca_melihat_tanpa_tombol(client, formasi):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=formasi.unit))
    daftar = reverse("pegawai:formasi-list", args=[formasi.unit.publik_id])

    assert "Perawat" in client.get(daftar).text
    assert "Akhiri" not in client.get(daftar).text
    assert client.get(url(formasi, "ubah")).status_code == 403


def test_formasi_unit_lain_tidak_ada(client, petugas, formasi):
    lain = UnitKerjaFactory()

    assert client.get(reverse("pegawai:formasi-ubah", args=[lain.publik_id, formasi.pk])).status_code == 404


def test_banyaknya_kueri_tetap(client, petugas, formasi):
    alamat = reverse("pegawai:formasi-list", args=[formasi.unit.publik_id])

    def hitung():
        with CaptureQueriesContext(connection) as tangkapan:
            assert client.get(alamat).status_code == 200
        return len(tangkapan)

    hitung()
    sedikit = hitung()
    for nomor in range(6):
        jabatan = JabatanFactory(kode=f"UJI-{nomor}", nama=f"Jabatan {nomor}")
        Formasi.objects.create(unit=formasi.unit, jabatan=jabatan, jumlah=1, mulai=MULAI)

    assert hitung() == sedikit <= 12
