"""Undoing actions: what comes back, and what forbids it."""

from datetime import date
from uuid import uuid4

import pytest

from pegawai.models import (
    KeadaanPegawai,
    Pegawai,
    PenugasanTambahan,
    RiwayatJabatan,
    RiwayatPendidikan,
    TindakanKepegawaian,
)
from pegawai.models.tindakan import StatusTindakan
from pegawai.services import riwayat
from pegawai.services.riwayat import AlasanKosong
from pegawai.services.tindakan import TindakanTidakDapatDibatalkan, batal, keluar, massal, masuk
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from serang_asn.inti.versi import versi_kini
from tests.alat.keadaan import pastikan_keadaan, tersimpan
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.pegawai.services.tindakan.bekal import NIP_CPNS, SK, pendatang, perubahan

pytestmark = pytest.mark.django_db
TMT = date(2025, 7, 1)


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.fixture
def orang():
    return PegawaiAktifFactory.create_batch(2)


def pindah(orang, petugas, tmt=TMT, unit=None):
    tindakan = massal.susun_pindah(
        pegawai=orang, unit=unit or UnitKerjaFactory(), jabatan=None, tmt=tmt, sk=SK, oleh=petugas
    )
    massal.terapkan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan="uji")
    tindakan.refresh_from_db()
    return tindakan


def pergi(pegawai, petugas, kode, tmt=TMT):
    return keluar.terapkan(perubahan(kode, tmt), pegawai=pegawai, kode=uuid4(), oleh=petugas, alasan="uji")


def halangan(tindakan):
    return {satu.kode for satu in batal.daftar_halangan(tindakan)}


def test_pindah_dibatalkan_mengembalikan_keadaan(petugas, orang):
    semula = [tersimpan(satu) for satu in orang]
    tindakan = pindah(orang, petugas)

    batal.batalkan(tindakan=tindakan, alasan="Salah unit", oleh=petugas)
    batal.batalkan(tindakan=tindakan, alasan="Salah unit", oleh=petugas)

    tindakan.refresh_from_db()
    assert [tersimpan(satu) for satu in orang] == semula
    assert (tindakan.status, tindakan.alasan_pembatalan) == (StatusTindakan.DIBATALKAN, "Salah unit")
    baris = RiwayatJabatan.objects.filter(tindakan=tindakan)
    assert {satu.alasan_pembatalan for satu in baris} == {"Salah unit"}
    jejak = RiwayatJabatan.pgh_event_model.objects.filter(pgh_obj__in=baris, pgh_label="ubah")
    assert {satu.pgh_context.metadata["alasan"] for satu in jejak} == {"Salah unit"}
    assert jejak.count() == 2
    pastikan_keadaan()


def test_alasan_dan_status_diperlukan(petugas, orang):
    tindakan = massal.susun_pindah(
        pegawai=orang, unit=UnitKerjaFactory(), jabatan=None, tmt=TMT, sk=SK, oleh=petugas
    )

    with pytest.raises(AlasanKosong):
        batal.batalkan(tindakan=tindakan, alasan=" ", oleh=petugas)
    with pytest.raises(TindakanTidakDapatDibatalkan, match="belum diterapkan"):
        batal.batalkan(tindakan=tindakan, alasan="x", oleh=petugas)


def test_jabatan_berikutnya_menghalangi(petugas, orang):
    awal = pindah(orang, petugas)
    nanti = pindah(orang[:1], petugas, tmt=date(2025, 9, 1))

    assert halangan(awal) == {"riwayatjabatan_kemudian"}
    with pytest.raises(TindakanTidakDapatDibatalkan) as galat:
        batal.batalkan(tindakan=awal, alasan="x", oleh=petugas)
    (satu,) = galat.value.halangan
    assert (satu.jumlah, satu.contoh) == (1, (orang[0].nama_lengkap,))
    assert satu.pesan == "Sesudahnya sudah dicatat riwayat jabatan yang baru."

    batal.batalkan(tindakan=nanti, alasan="x", oleh=petugas)
    assert halangan(awal) == set()


def test_jabatan_yang_lebih_awal_tidak_menghalangi(petugas, orang):
    tindakan = pindah(orang, petugas)
    pindah(orang, petugas, tmt=date(2024, 9, 1))

    assert halangan(tindakan) == set()


def test_koreksi_menghalangi_tetapi_pembatalan_satu_catatan_tidak(petugas, orang):
    tindakan = pindah(orang, petugas)
    satu, dua = RiwayatJabatan.objects.filter(tindakan=tindakan)
    riwayat.batalkan(riwayat=satu, versi=versi_kini(satu), alasan="Keliru", oleh=petugas)
    assert halangan(tindakan) == set()

    riwayat.koreksi(
        riwayat=dua, isian={"sk_nomor": "9"}, versi=versi_kini(dua), alasan="Keliru", oleh=petugas
    )

    assert halangan(tindakan) == {"riwayatjabatan_diubah"}


def test_keluar_dibatalkan_menjalankan_lagi_yang_diakhiri(petugas, orang):
    pegawai, lain = orang
    kabid = JabatanFactory(kode="KABID", nama="Kepala Bidang", jenis="administrator")
    tempat = {"jenis": "plt", "jabatan": kabid, "unit": UnitKerjaFactory(), "mulai": date(2025, 5, 1)}
    plt = PenugasanTambahan.objects.create(pegawai=pegawai, **tempat)
    semula = tersimpan(pegawai)
    tindakan = pergi(pegawai, petugas, "PENSIUN_APS")

    pengganti = PenugasanTambahan.objects.create(pegawai=lain, **tempat | {"mulai": TMT})
    with pytest.raises(TindakanTidakDapatDibatalkan, match="sudah mempunyai pelaksana"):
        batal.batalkan(tindakan=tindakan, alasan="x", oleh=petugas)
    assert TindakanKepegawaian.objects.get(pk=tindakan.pk).status == StatusTindakan.DITERAPKAN
    pengganti.delete()
    batal.batalkan(tindakan=tindakan, alasan="x", oleh=petugas)

    plt.refresh_from_db()
    assert plt.selesai is None
    assert tersimpan(pegawai) == semula


def test_yang_diakhiri_lalu_diubah_menghalangi(petugas, orang):
    plt = PenugasanTambahan.objects.create(
        pegawai=orang[0], jenis="plt", unit=UnitKerjaFactory(), mulai=date(2025, 5, 1),
        jabatan=JabatanFactory(kode="KABID", nama="Kepala Bidang", jenis="administrator"),
    )  # fmt: skip
    tindakan = pergi(orang[0], petugas, "PENSIUN_APS")
    PenugasanTambahan.objects.filter(pk=plt.pk).update(catatan="diubah")

    assert halangan(tindakan) == {"diakhiri_diubah"}


def test_kembali_setelah_cltn_menghalangi_pembatalan_cltn(petugas, orang):
    pegawai = orang[0]
    cltn = pergi(pegawai, petugas, "CLTN")
    kembali = pergi(pegawai, petugas, "AKTIF", date(2026, 1, 1))

    assert halangan(cltn) == {"riwayatkedudukan_kemudian"}
    pindah([pegawai], petugas, tmt=date(2026, 2, 1))
    assert halangan(kembali) == {"riwayatjabatan_kemudian"}


def test_masuk_dibatalkan_menghapus_orangnya_dan_nip_dapat_dipakai_lagi(petugas):
    tindakan = masuk.terapkan(pendatang(), kode=uuid4(), oleh=petugas)
    pegawai = Pegawai.objects.get(nip=NIP_CPNS)

    batal.batalkan(tindakan=tindakan, alasan="Orang lain", oleh=petugas)

    assert not Pegawai.objects.filter(nip=NIP_CPNS).exists()
    assert not KeadaanPegawai.objects.filter(pegawai_id=pegawai.pk).exists()
    jejak = Pegawai.pgh_event_model.objects.filter(pgh_obj_id=pegawai.pk, pgh_label="hapus").get()
    assert jejak.pgh_context.metadata["alasan"] == "Orang lain"
    masuk.terapkan(pendatang(), kode=uuid4(), oleh=petugas)
    pastikan_keadaan()


def test_masuk_tidak_dibatalkan_setelah_dipakai(petugas):
    tindakan = masuk.terapkan(pendatang(), kode=uuid4(), oleh=petugas)
    pegawai = Pegawai.objects.get(nip=NIP_CPNS)
    pindah([pegawai], petugas)
    massal.terapkan(
        kemajuan=DIAM, alasan="x",
        tindakan_id=massal.susun_atasan(
            pegawai=PegawaiAktifFactory.create_batch(1), atasan=pegawai, tmt=TMT, sk=SK, oleh=petugas
        ).pk,
    )  # fmt: skip
    RiwayatPendidikan.objects.filter(pegawai=pegawai).update(sekolah="Untirta")

    assert halangan(tindakan) == {
        "riwayatpendidikan_diubah", "riwayatjabatan_memakai", "riwayatatasan_memakai"
    }  # fmt: skip
    with pytest.raises(TindakanTidakDapatDibatalkan):
        batal.batalkan(tindakan=tindakan, alasan="x", oleh=petugas)
    assert Pegawai.objects.filter(pk=pegawai.pk).exists()
