"""The check before saving: what it shows, and that it leaves nothing behind."""

from datetime import date

import pytest
from django.utils import timezone

from pegawai.models import Golongan, KeadaanPegawai, RiwayatPangkat
from pegawai.models.referensi import JenisPenghargaan
from pegawai.services import riwayat
from pegawai.services.riwayat import pratinjau
from tests.factories import PegawaiAktifFactory

pytestmark = pytest.mark.django_db


def kenaikan(tmt=date(2014, 4, 1), kode="III/b"):
    return {"golongan": Golongan.objects.get(kode=kode), "tmt": tmt, "jenis": "reguler", "sk_nomor": "1"}


def golongan(keadaan):
    return keadaan.golongan.kode if keadaan else None


def test_tambah_memperlihatkan_hari_peristiwa_dan_hari_ini():
    pegawai = PegawaiAktifFactory()
    jejak = RiwayatPangkat.pgh_event_model.objects.count()

    hasil = pratinjau.tambah(pegawai=pegawai, jenis="pangkat", isian=kenaikan())

    assert [(k.hari, golongan(k.sebelum), golongan(k.sesudah)) for k in hasil.keadaan] == [
        (date(2014, 4, 1), "III/a", "III/b"), (timezone.localdate(), "III/a", "III/b")
    ]  # fmt: skip
    assert hasil.is_keadaan_berubah
    assert (hasil.larangan, hasil.peringatan) == ((), ())
    assert RiwayatPangkat.objects.count() == 1
    assert RiwayatPangkat.pgh_event_model.objects.count() == jejak
    assert golongan(KeadaanPegawai.objects.pada().get(pegawai=pegawai)) == "III/a"


def test_larangan_tanpa_keadaan():
    hasil = pratinjau.tambah(pegawai=PegawaiAktifFactory(), jenis="pangkat", isian=kenaikan(kode="IX"))

    assert [satu.kode for satu in hasil.larangan] == ["golongan_bukan_jenis_asn"]
    assert (hasil.keadaan, hasil.is_keadaan_berubah) == ([], False)


def test_koreksi_memperlihatkan_hari_lama_dan_baru():
    pegawai = PegawaiAktifFactory()
    satu = riwayat.tambah(pegawai=pegawai, jenis="pangkat", isian=kenaikan(), oleh=None)

    hasil = pratinjau.koreksi(riwayat=satu, isian={"tmt": date(2015, 4, 1)})

    assert [(k.hari.year, golongan(k.sebelum), golongan(k.sesudah)) for k in hasil.keadaan] == [
        (2014, "III/b", "III/a"), (2015, "III/b", "III/b"), (timezone.localdate().year, "III/b", "III/b")
    ]  # fmt: skip
    satu.refresh_from_db()
    assert satu.tmt == date(2014, 4, 1)


def test_yang_bukan_keadaan_tidak_mengubah_keadaan():
    isian = {"jenis": JenisPenghargaan.objects.get(kode="PEGAWAI_TELADAN"), "tanggal": date(2020, 8, 17)}

    hasil = pratinjau.tambah(pegawai=PegawaiAktifFactory(), jenis="penghargaan", isian=isian)

    assert not hasil.is_keadaan_berubah
    assert [satu.kode for satu in hasil.peringatan] == ["sk_tanpa_nomor"]
