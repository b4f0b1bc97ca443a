"""What falls due and what the engines of eligibility say of the same promotion: one day, one sentence."""

from datetime import date

import pytest
from django.utils import timezone

from pegawai.models import KedudukanHukum, Parameter, RiwayatKedudukan
from pegawai.selectors.jatuh_tempo import get_ketentuan_tempo, list_jatuh_tempo
from pegawai.selectors.kelayakan import nilai_satu
from pegawai.selectors.rekam import get_rekam
from tests.alat import layanan as alat

pytestmark = pytest.mark.django_db


def tempo(orang, hari):
    isi = get_rekam(orang, hari)
    daftar = list_jatuh_tempo(isi, hari, get_ketentuan_tempo(isi.keadaan.golongan.kode))
    [satu] = [satu for satu in daftar if satu.kode == "pangkat"]
    return satu


def cltn(orang):
    for tmt, kode in ((date(2011, 1, 1), "CLTN"), (date(2013, 1, 1), "AKTIF")):
        RiwayatKedudukan.objects.create(
            pegawai=orang, tmt=tmt, jenis_asn="PNS", kedudukan=KedudukanHukum.objects.get(kode=kode)
        )


@pytest.mark.parametrize("kode", ["kp_reguler", "kp_struktural", "kp_fungsional"])
@pytest.mark.parametrize("ubah", [None, cltn], ids=["tanpa_cltn", "sesudah_cltn"])
@pytest.mark.parametrize("tahun", [None, 9], ids=["bawaan", "diubah_petugas"])
def test_pangkat_satu_hari_satu_kalimat(kode, ubah, tahun):
    orang = alat.orang_untuk(kode)
    if ubah:
        ubah(orang)
    if tahun:
        Parameter.objects.filter(kode__startswith="kp.masa.").update(nilai=tahun)
    hari = timezone.localdate()
    jawaban = nilai_satu(orang, kode, hari)
    [masa] = [satu for satu in jawaban.syarat if satu.kode == "masa_pangkat"]
    satu = tempo(orang, hari)

    assert masa.keterangan in satu.keterangan
    assert jawaban.rincian["berlaku"] == satu.tanggal
