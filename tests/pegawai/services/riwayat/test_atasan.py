"""Supervisors as events: what is written, what the rules see of other people, two writers at once."""

from datetime import date

import pytest

from pegawai.models import KedudukanHukum, RiwayatAtasan, RiwayatKedudukan
from pegawai.services import riwayat
from serang_asn.inti.versi import versi_kini
from tests.factories import PegawaiAktifFactory
from tests.pegawai.services.riwayat.test_serempak import bersamaan

HARI = date(2020, 1, 1)


def tetapkan(pegawai, atasan, tmt=HARI, **lain):
    return riwayat.tambah(
        pegawai=pegawai, jenis="atasan", isian={"atasan": atasan, "tmt": tmt}, oleh=None, **lain
    )


def kode(galat):
    return {satu.kode for satu in galat.value.temuan}


@pytest.fixture
def orang(db):
    return PegawaiAktifFactory.create_batch(3)


def test_atasan_dicatat_dikoreksi_dan_dibatalkan(orang):
    satu, dua, tiga = orang

    catatan = tetapkan(satu, dua)
    riwayat.koreksi(
        riwayat=catatan, isian={"atasan": tiga}, versi=versi_kini(catatan), alasan="Salah", oleh=None
    )
    riwayat.batalkan(riwayat=catatan, versi=versi_kini(catatan), alasan="Ganda", oleh=None)

    baris = RiwayatAtasan.objects.get()
    assert (baris.atasan, baris.alasan_pembatalan) == (tiga, "Ganda")


def test_lingkaran_lewat_orang_lain_ditolak(orang):
    satu, dua, tiga = orang
    tetapkan(satu, dua)
    tetapkan(dua, tiga, date(2021, 1, 1))

    with pytest.raises(riwayat.RiwayatDitolak) as galat:
        tetapkan(tiga, satu)

    assert kode(galat) == {"atasan_melingkar"}
    assert RiwayatAtasan.objects.count() == 2


def test_membatalkan_yang_menutup_lingkaran_ditolak(orang):
    satu, dua, tiga = orang
    tetapkan(satu, dua, date(2015, 1, 1))
    pengganti = tetapkan(satu, tiga)
    tetapkan(dua, satu, date(2021, 1, 1))

    with pytest.raises(riwayat.RiwayatDitolak) as galat:
        riwayat.batalkan(riwayat=pengganti, versi=versi_kini(pengganti), alasan="x", oleh=None)

    assert kode(galat) == {"atasan_melingkar"}


def test_atasan_yang_cuti_di_luar_tanggungan_negara_ditolak(orang):
    cltn = KedudukanHukum.objects.get(kode="CLTN")
    RiwayatKedudukan.objects.create(
        pegawai=orang[1], tmt=date(2019, 1, 1), jenis_asn="PNS", kedudukan=cltn, sk_nomor="1"
    )

    with pytest.raises(riwayat.RiwayatDitolak) as galat:
        tetapkan(orang[0], orang[1])

    assert kode(galat) == {"atasan_tidak_bertugas"}


def test_dua_atasan_pada_hari_yang_sama_perlu_alasan(orang):
    tetapkan(orang[0], orang[1])

    with pytest.raises(riwayat.RiwayatPerluAlasan):
        tetapkan(orang[0], orang[2])

    tetapkan(orang[0], orang[2], alasan="SK ralat")
    assert RiwayatAtasan.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_dua_petugas_tidak_menutup_lingkaran_bersama():
    satu, dua = PegawaiAktifFactory.create_batch(2)

    with bersamaan(lambda: tetapkan(dua, satu)) as lain:
        tetapkan(satu, dua)

    assert isinstance(lain.galat, riwayat.RiwayatDitolak)
    assert list(RiwayatAtasan.objects.values_list("pegawai", "atasan")) == [(satu.pk, dua.pk)]
