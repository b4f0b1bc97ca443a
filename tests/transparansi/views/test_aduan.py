"""Complaints: sent, handed on, answered, closed; and nobody of the unit learns who sent them."""

import io
import re
from datetime import date, timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import InternalError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pghistory.models import Context
from PIL import Image

from pegawai.models import UnitKerja
from serang_asn.inti.dokumen.penyimpanan import buka
from serang_asn.inti.models import Dokumen, Pemberitahuan, Peran
from tests.factories import AkunFactory, UnitKerjaFactory
from tests.factories.transparansi import KINI
from transparansi.models import Aduan, LangkahAduan
from transparansi.services import aduan as layanan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_hari")]
HARI = date(2026, 3, 2)
"""A Monday."""


@pytest.fixture
def _hari():
    with time_machine.travel(KINI, tick=False):
        yield


@pytest.fixture
def dinas():
    return UnitKerjaFactory(induk=UnitKerjaFactory(jenis="instansi"), nama="Dinas Kependudukan")


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


def kirim(unit: UnitKerja, **isian):
    isi = {"bentuk": "pengaduan", "kategori": "waktu", "judul": "Antre lama", "isi": "Dua jam."} | isian
    return layanan.kirim(unit=unit, hari=HARI, **isi)


def sebagai(akun):
    client = Client()
    client.force_login(akun)
    return client


def urus(client, aduan, langkah, **isi):
    return client.post(reverse("transparansi:aduan_kantor-urus", args=[aduan.kode, langkah]), isi)


def jawab(client, aduan, langkah, teks):
    return client.post(reverse("transparansi:aduan_kantor-jawab", args=[aduan.kode, langkah]), {"teks": teks})


def foto() -> SimpleUploadedFile:
    """A JPEG that says where it was taken."""
    isi, gambar = io.BytesIO(), Image.new("RGB", (300, 200), "navy")
    exif = Image.Exif()
    exif[0x010E] = "Rumah Budi"
    gambar.save(isi, "JPEG", exif=exif)
    return SimpleUploadedFile("IMG_rumah_budi.jpg", isi.getvalue(), "image/jpeg")


ISIAN = {"bentuk": "pengaduan", "kategori": "waktu", "judul": "Antre lama", "isi": "Dua jam."}


def test_dari_kirim_sampai_ditutup(client, dinas, petugas):
    terkirim = client.post(reverse("transparansi:aduan-baru"), ISIAN | {"unit": dinas.pk}).content.decode()
    aduan = Aduan.objects.get()
    rahasia = re.search(r"data-kunci-aduan>(\w+)<", terkirim).group(1)
    status = reverse("transparansi:aduan-status", args=[aduan.nomor])
    assert aduan.nomor in terkirim
    assert (aduan.tenggat, aduan.is_anonim) == (date(2026, 3, 5), True)

    urus(sebagai(petugas), aduan, "teruskan", unit=dinas.pk)
    aduan.refresh_from_db()
    assert (aduan.status, aduan.tenggat) == ("diproses", layanan._tenggat(HARI, 14))
    kepala = sebagai(AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas))
    jawab(kepala, aduan, "jawab", "Loket ditambah.")
    assert "Loket ditambah." not in client.get(status).content.decode()
    assert "Loket ditambah." in client.post(status, {"rahasia": rahasia.lower()}).content.decode()
    tanggapi = reverse("transparansi:aduan-tanggapi", args=[aduan.nomor])
    client.post(tanggapi, {"rahasia": rahasia, "langkah": "tutup", "puas": "5"})

    aduan.refresh_from_db()
    assert (aduan.status, aduan.puas, aduan.dijawab) == ("ditutup", 5, HARI)
    assert [satu.jenis for satu in aduan.langkah.order_by("pk")] == ["masuk", "teruskan", "jawab", "tutup"]


def test_kunci_salah_tidak_membuka(client, dinas):
    aduan, _ = kirim(dinas)
    status = reverse("transparansi:aduan-status", args=[aduan.nomor])
    tanggapi = reverse("transparansi:aduan-tanggapi", args=[aduan.nomor])

    jawaban = client.post(status, {"rahasia": "SALAH"})

    assert jawaban.status_code == 422
    assert "Dua jam" not in jawaban.content.decode()
    assert client.post(tanggapi, {"rahasia": "SALAH", "teks": "x"}).status_code == 404
    assert client.post(tanggapi, {"teks": "x"}).status_code == 404
    for _ in range(10):
        terakhir = client.post(status, {"rahasia": "SALAH"})
    assert terakhir.status_code == 429


def test_belum_puas_membuka_lagi(client, dinas, petugas):
    aduan, rahasia = kirim(dinas)
    layanan.teruskan(aduan=aduan, unit=dinas, oleh=petugas, hari=HARI, perlu_lapangan=False)
    layanan.jawab(aduan=aduan, teks="Sudah.", oleh=petugas, hari=HARI)

    client.post(reverse("transparansi:aduan-tanggapi", args=[aduan.nomor]),
                {"rahasia": rahasia, "langkah": "buka-lagi", "teks": "Belum."})  # fmt: skip

    aduan.refresh_from_db()
    assert aduan.status == "diproses"
    assert aduan.tenggat is not None


def test_lampiran_tanpa_asal_dan_jejak_tanpa_alamat(client, dinas, petugas):
    isi = ISIAN | {"unit": dinas.pk, "gambar_1": foto()}
    client.post(reverse("transparansi:aduan-baru"), isi, REMOTE_ADDR="198.51.100.77")

    dokumen = Dokumen.objects.get()
    with buka(dokumen) as aliran:
        gambar = Image.open(io.BytesIO(aliran.read()))
        assert (gambar.format, dict(gambar.getexif())) == ("PNG", {})
    assert "budi" not in f"{dokumen.judul}{dokumen.nama_asli}".lower()
    assert "198.51.100.77" not in str([*Context.objects.values_list("metadata", flat=True)])


def test_lampiran_bukan_gambar_ditolak(client, dinas):
    isi = ISIAN | {"unit": dinas.pk, "gambar_1": SimpleUploadedFile("a.jpg", b"MZ program")}

    assert client.post(reverse("transparansi:aduan-baru"), isi).status_code == 422
    assert not Aduan.objects.exists()


def test_lampiran_dibuka_dalam_lingkup_saja(client, dinas, petugas):
    client.post(reverse("transparansi:aduan-baru"), ISIAN | {"unit": dinas.pk, "gambar_1": foto()})
    aduan, dokumen = Aduan.objects.get(), Dokumen.objects.get()
    layanan.teruskan(aduan=aduan, unit=dinas, oleh=petugas, hari=HARI, perlu_lapangan=False)
    siapa = {
        200: [petugas, AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas)],
        404: [AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory()), AkunFactory(peran=Peran.PEGAWAI),
              AkunFactory(peran=Peran.ADMINISTRATOR)],
    }  # fmt: skip

    for status, daftar in siapa.items():
        for akun in daftar:
            assert sebagai(akun).get(dokumen.get_absolute_url()).status_code == status


def test_unit_tidak_pernah_melihat_pengirim(dinas, petugas):
    aduan, _ = kirim(dinas, nama="Budi Santoso", kontak="081234567890")
    layanan.teruskan(aduan=aduan, unit=dinas, oleh=petugas, hari=HARI, perlu_lapangan=False)
    kepala, bkpsdm = sebagai(AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas)), sebagai(petugas)
    detail = reverse("transparansi:aduan_kantor-detail", args=[aduan.kode])
    assert b"Budi" not in bytes(Aduan.objects.get().pengirim_sandi)

    for client in (kepala, bkpsdm):
        assert "Budi" not in client.get(detail).content.decode()
    assert urus(kepala, aduan, "identitas", teks="ingin tahu").status_code == 403
    assert urus(bkpsdm, aduan, "identitas", teks="").status_code == 422
    assert "Budi Santoso" in urus(bkpsdm, aduan, "identitas", teks="Dipanggil saksi").content.decode()

    langkah = LangkahAduan.objects.get(jenis="identitas")
    assert (langkah.oleh, langkah.teks, langkah.is_publik) == (petugas, "Dipanggil saksi", False)


def test_belum_diverifikasi_hanya_untuk_kota(dinas, petugas):
    aduan, _ = kirim(dinas)
    detail = reverse("transparansi:aduan_kantor-detail", args=[aduan.kode])

    assert sebagai(petugas).get(detail).status_code == 200
    assert sebagai(AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas)).get(detail).status_code == 404


def test_eskalasi_bertahap_dan_sekali(dinas, petugas):
    kepala = AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas)
    lain = AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory())
    aduan, _ = kirim(dinas)
    tahap = {1: (1, {kepala}), 2: (1, {kepala}), 9: (2, {kepala, petugas}), 16: (3, {kepala, petugas})}

    for lewat, (tingkat, diberitahu) in tahap.items():
        layanan.periksa_tenggat(pada=aduan.tenggat + timedelta(days=lewat))
        aduan.refresh_from_db()
        assert aduan.eskalasi == tingkat
        assert {satu.akun for satu in Pemberitahuan.objects.all()} == diberitahu
    assert aduan.langkah.filter(jenis="eskalasi").count() == 3
    assert not Pemberitahuan.objects.filter(akun=lain).exists()


def test_ditutup_bila_pengirim_diam(dinas, petugas):
    aduan, _ = kirim(dinas)
    layanan.teruskan(aduan=aduan, unit=dinas, oleh=petugas, hari=HARI, perlu_lapangan=False)
    layanan.jawab(aduan=aduan, teks="Sudah.", oleh=petugas, hari=HARI)

    layanan.periksa_tenggat(pada=HARI + timedelta(days=10))
    aduan.refresh_from_db()
    assert aduan.status == "dijawab"
    layanan.periksa_tenggat(pada=HARI + timedelta(days=11))
    aduan.refresh_from_db()
    assert aduan.status == "ditutup"


def test_tindak_lanjut_tampil_di_portal(client, dinas, petugas):
    aduan, _ = kirim(dinas)
    layanan.teruskan(aduan=aduan, unit=dinas, oleh=petugas, hari=HARI, perlu_lapangan=False)
    isi = {"ringkasan": "Antrean terlalu lama", "tindak_lanjut": "Dua loket ditambah"}
    urus(sebagai(petugas), aduan, "terbitkan", **isi)
    assert "Dua loket" not in client.get(reverse("transparansi:aduan-mulai")).content.decode()
    layanan.jawab(aduan=aduan, teks="Sudah.", oleh=petugas, hari=HARI)

    urus(sebagai(petugas), aduan, "terbitkan", **isi)

    for url in (
        reverse("transparansi:aduan-mulai"),
        reverse("transparansi:unit-detail", args=[dinas.publik_id]),
    ):
        assert "Dua loket ditambah" in client.get(url).content.decode()


def test_perjalanan_aduan_tidak_dapat_diubah(dinas):
    kirim(dinas)

    for ubah in (lambda q: q.update(teks="x"), lambda q: q.delete()):
        with pytest.raises(InternalError, match="hanya_tumbuh"), transaction.atomic():
            ubah(LangkahAduan.objects.all())


def test_langkah_yang_tidak_boleh_dijelaskan(dinas, petugas):
    aduan, _ = kirim(dinas)

    jawaban = sebagai(petugas).post(
        reverse("transparansi:aduan_kantor-jawab", args=[aduan.kode, "jawab"]), {"teks": "x"}, follow=True
    )

    assert "tidak dapat menjadi" in jawaban.content.decode()


def test_jumlah_kueri_antrean(dinas, petugas):
    client, hasil = sebagai(petugas), []
    for n in (2, 15):
        for _ in range(n):
            kirim(dinas)
        with CaptureQueriesContext(connection) as kueri:
            assert client.get(reverse("transparansi:aduan_kantor-list")).status_code == 200
        hasil.append(len(kueri))

    assert hasil[0] == hasil[1] <= 12
