"""Findings are kept as the records are: after a run over everybody, and after each write of one person."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pegawai.models import MutuHarian, Pegawai, PengecualianMutu, RiwayatKinerja, TemuanMutu
from pegawai.services import profil
from pegawai.services import riwayat as layanan_riwayat
from pegawai.services.mutu import pengecualian, tugas
from pegawai.services.mutu.periksa import LANGSUNG, periksa_orang, periksa_semua, segarkan
from pegawai.services.riwayat.kesalahan import AlasanKosong
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.mutu import pegawai_lengkap

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.fixture
def cacat():
    """A clean record but for the NIK."""
    orang = pegawai_lengkap()
    Pegawai.objects.filter(pk=orang.pk).update(nik_sandi=None, nik_kunci=None)
    return orang


def perlu(orang=None):
    semua = TemuanMutu.objects.perlu()
    return sorted((semua.filter(pegawai=orang) if orang else semua).values_list("pemeriksaan", flat=True))


def test_temuan_dicatat_sekali_dengan_hari_pertamanya(cacat):
    periksa_semua()
    TemuanMutu.objects.update(ditemukan_pada=date(2026, 1, 1))

    periksa_semua()

    satu = TemuanMutu.objects.get()
    assert (satu.pegawai, satu.pemeriksaan, satu.unit_id) == (
        cacat, "nik_kosong", cacat.riwayatjabatan.get().unit_id
    )  # fmt: skip
    assert satu.ditemukan_pada == date(2026, 1, 1)
    assert satu.selesai_pada is None


def test_yang_diperbaiki_selesai_dan_kambuh_menjadi_temuan_baru(cacat):
    periksa_semua()
    Pegawai.objects.filter(pk=cacat.pk).update(nik_sandi=b"x", nik_kunci="x")

    periksa_semua()

    assert TemuanMutu.objects.get().selesai_pada == timezone.localdate()
    Pegawai.objects.filter(pk=cacat.pk).update(nik_sandi=None, nik_kunci=None)
    periksa_semua()
    assert TemuanMutu.objects.count() == 2
    assert perlu() == ["nik_kosong"]


def test_profil_yang_diubah_diperiksa_seketika(cacat, petugas, django_capture_on_commit_callbacks):
    lain = pegawai_lengkap()
    Pegawai.objects.filter(pk=lain.pk).update(nik_sandi=None, nik_kunci=None)
    periksa_semua()

    with django_capture_on_commit_callbacks(execute=True):
        profil.ubah(
            pegawai=cacat,
            isian={"telepon": ""},
            nik="3673015403850001",
            versi=layanan_riwayat.versi_kini(cacat),
            alasan="uji",
            oleh=petugas,
        )

    assert perlu(cacat) == ["kontak_kosong"]
    assert perlu(lain) == ["nik_kosong"]


def test_riwayat_yang_dibatalkan_dan_ditambah_diperiksa_seketika(petugas, django_capture_on_commit_callbacks):
    orang = pegawai_lengkap()
    tahun = timezone.localdate().year - 1
    skp = RiwayatKinerja.objects.get(pegawai=orang, tahun=tahun)

    with django_capture_on_commit_callbacks(execute=True):
        layanan_riwayat.batalkan(
            riwayat=skp, versi=layanan_riwayat.versi_kini(skp), alasan="salah tahun", oleh=petugas
        )
    assert perlu(orang) == ["skp_kosong"]

    with django_capture_on_commit_callbacks(execute=True):
        layanan_riwayat.tambah(
            pegawai=orang, jenis="kinerja", isian={"tahun": tahun, "predikat": "baik"}, oleh=petugas,
            alasan="uji",
        )  # fmt: skip
    assert perlu(orang) == []


def test_kembaran_ikut_diperiksa():
    satu, lain = pegawai_lengkap(nama="Siti"), pegawai_lengkap(nama="siti")
    Pegawai.objects.filter(pk=lain.pk).update(nik_sandi=None, nik_kunci=None)
    periksa_semua()
    assert perlu(satu) == ["kembar"]

    Pegawai.objects.filter(pk=lain.pk).update(nik_sandi=b"x", nik_kunci="x")
    periksa_orang([lain.pk])

    assert perlu() == []


def test_memeriksa_orang_sama_hasilnya_dengan_memeriksa_semua():
    orang = PegawaiAktifFactory.create_batch(3)
    periksa_semua()
    semua = list(
        TemuanMutu.objects.order_by("pegawai", "pemeriksaan").values_list(
            "pegawai", "pemeriksaan", "keterangan"
        )
    )
    TemuanMutu.objects.all().delete()

    periksa_orang([satu.pk for satu in orang])

    sebagian = TemuanMutu.objects.order_by("pegawai", "pemeriksaan").values_list(
        "pegawai", "pemeriksaan", "keterangan"
    )
    assert [*sebagian] == semua != []


def test_memeriksa_orang_sedikit_pernyataan():
    def hitung(orang):
        with CaptureQueriesContext(connection) as kueri:
            periksa_orang(orang)
        return len(kueri)

    satu = hitung([PegawaiAktifFactory().pk])
    banyak = hitung([satu.pk for satu in PegawaiAktifFactory.create_batch(5)])

    assert satu == banyak <= 15


def test_banyak_orang_lewat_antrean(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as panggilan:
        segarkan(range(1, LANGSUNG + 2))
        segarkan(None)
    for satu in panggilan:
        satu()

    assert [*Tugas.objects.order_by("pk").values_list("jenis", flat=True)] == [
        "pegawai.services.mutu.periksa.periksa_sebagian",
        tugas.JENIS,
    ]


def test_hitungan_hari_ini_naik_ke_unit_di_atasnya(cacat):
    induk = UnitKerjaFactory()
    anak = UnitKerjaFactory(induk=induk)
    Pegawai.objects.filter(pk=pegawai_lengkap(posisi__unit=anak).pk).update(telepon="")

    periksa_semua()
    periksa_semua()

    hari = timezone.localdate()
    for unit in (induk, anak):
        isi = MutuHarian.objects.filter(unit=unit, tanggal=hari).values_list("pemeriksaan", "jumlah")
        assert dict(isi) == {"": 1, "kontak_kosong": 1}


def test_hitungan_lama_ditipiskan(cacat):
    lama = timezone.localdate() - timedelta(days=100)
    unit = cacat.riwayatjabatan.get().unit
    for geser in range(20):
        hari = lama.replace(day=1) + timedelta(days=geser)
        MutuHarian.objects.create(tanggal=hari, unit=unit, jumlah=1)

    periksa_semua()

    assert [
        *MutuHarian.objects.filter(tanggal__lte=lama + timedelta(days=31)).values_list("tanggal", flat=True)
    ] == [lama.replace(day=1)]


def test_terima_beralasan_dan_dapat_dicabut(cacat, petugas):
    periksa_semua()
    temuan = TemuanMutu.objects.get()
    with pytest.raises(AlasanKosong):
        pengecualian.terima(temuan=temuan, alasan=" ", oleh=petugas)

    pengecualian.terima(temuan=temuan, alasan="Warga negara lama belum merekam", oleh=petugas)
    periksa_semua()
    assert perlu() == []
    assert TemuanMutu.objects.terbuka().count() == 1
    with pytest.raises(pengecualian.TemuanSudahDiterima):
        pengecualian.terima(temuan=temuan, alasan="lagi", oleh=petugas)

    pengecualian.cabut(temuan=temuan, oleh=petugas)
    periksa_semua()
    assert perlu() == ["nik_kosong"]
    satu = PengecualianMutu.objects.get()
    assert satu.dicabut_oleh == petugas
    jejak = satu.jejak.order_by("pgh_id")
    assert [e.pgh_label for e in jejak] == ["tambah", "ubah"]
    assert jejak[0].pgh_context.metadata["akun"] == petugas.pk
    assert jejak[0].pgh_context.metadata["alasan"] == "Warga negara lama belum merekam"


def test_penerimaan_berlaku_selama_temuan_berbunyi_sama(petugas):
    orang = pegawai_lengkap()
    Pegawai.objects.filter(pk=orang.pk).update(tempat_lahir="")
    periksa_semua()
    pengecualian.terima(temuan=TemuanMutu.objects.get(), alasan="uji", oleh=petugas)

    Pegawai.objects.filter(pk=orang.pk).update(status_kawin="")
    periksa_orang([orang.pk])

    assert perlu(orang) == ["biodata_kosong"]


def test_periksa_ulang_tidak_dua_kali_bersamaan(petugas):
    tugas.mulai(akun=petugas)

    with pytest.raises(tugas.SedangBerjalan):
        tugas.mulai(akun=petugas)


def test_tugas_menyebut_hasilnya(cacat):
    assert tugas.jalankan(kemajuan=DIAM) == {"temuan": 1, "tautan": "/mutu/"}
