"""`periksa_data` proves that every document has its file, byte for byte, and names what belongs to nobody."""

import json
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.utils import timezone

from serang_asn.inti import dokumen
from serang_asn.inti.dokumen import keutuhan
from serang_asn.inti.models import Dokumen
from tests.alat import berkas
from tests.factories import RiwayatPangkatFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _penyimpanan_sendiri(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path / "dokumen")


@pytest.fixture
def satu():
    return dokumen.simpan(berkas=berkas.pdf(), jenis="sk", judul="SK", oleh=None)


def test_penyimpanan_yang_belum_ada():
    assert [*keutuhan.berkas_utuh(), *keutuhan.berkas_bertuan()] == []


def test_utuh(satu):
    assert [*keutuhan.berkas_utuh(), *keutuhan.berkas_bertuan()] == []


def test_berkas_hilang_dan_berubah(satu):
    lain = dokumen.simpan(berkas=berkas.gambar(), jenis="sk", judul="SK", oleh=None)
    default_storage.delete(satu.berkas.name)
    default_storage.delete(lain.berkas.name)
    default_storage.save(lain.berkas.name, ContentFile(berkas.gambar() + b"."))

    temuan = {satu.objek: satu.keterangan for satu in keutuhan.berkas_utuh()}

    assert temuan == {
        str(satu.kode): "Berkas dokumen ini tidak ada di penyimpanan.",
        str(lain.kode): "Isi berkas berbeda dari yang dicatat saat disimpan.",
    }


def test_berkas_tak_bertuan_disebut(satu):
    default_storage.save("ab/tertinggal", ContentFile(b"x"))

    assert [temuan.objek for temuan in keutuhan.berkas_bertuan()] == ["ab/tertinggal"]


def test_dokumen_yang_tak_dipakai_disebut_setelah_seminggu(satu):
    baru = [*keutuhan.dokumen_dipakai()]
    dipakai = dokumen.simpan(berkas=berkas.pdf(), jenis="sk", judul="SK", oleh=None)
    RiwayatPangkatFactory(dokumen=dipakai)
    Dokumen.objects.update(dibuat_pada=timezone.now() - keutuhan.MASA_TUNGGU - timedelta(minutes=1))

    assert baru == []
    assert [temuan.objek for temuan in keutuhan.dokumen_dipakai()] == [str(satu.kode)]


def test_perintah_gagal_bila_berkas_hilang(satu, capsys):
    default_storage.delete(satu.berkas.name)

    with pytest.raises(CommandError):
        call_command("periksa_data", json=True)

    hasil = {p["kode"]: p for p in json.loads(capsys.readouterr().out)["pemeriksaan"]}
    assert hasil["dokumen_utuh"]["contoh"][0]["objek"] == str(satu.kode)
    assert hasil["dokumen_bertuan"]["invarian"] is False
