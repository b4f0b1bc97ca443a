"""Bulk actions: who is moved, who is left out and why, as a whole, with state and audit."""

from datetime import date

import pytest
from django.db import IntegrityError
from pghistory.models import Context

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import KeadaanPegawai, RiwayatAtasan, RiwayatJabatan, TindakanKepegawaian
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.riwayat import AlasanKosong
from pegawai.services.tindakan import TindakanTidakDapatDiterapkan, massal
from pegawai.services.tindakan import keluar as layanan_keluar
from pegawai.services.tindakan.rencana import rencanakan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, PegawaiFactory, UnitKerjaFactory
from tests.pegawai.services.tindakan.bekal import perubahan

pytestmark = pytest.mark.django_db
TMT = date(2025, 7, 1)
SK = {"sk_nomor": "824/7", "sk_tanggal": date(2025, 6, 20), "sk_pejabat": "Wali Kota Serang"}


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.fixture
def orang():
    return PegawaiAktifFactory.create_batch(3)


@pytest.fixture
def unit():
    return UnitKerjaFactory(nama="Dinas Sosial")


def pindah(orang, unit, oleh, **lain):
    isian = {"pegawai": orang, "unit": unit, "jabatan": None, "tmt": TMT, "sk": SK, "oleh": oleh, **lain}
    return massal.susun_pindah(**isian)


def terapkan(tindakan, alasan=""):
    massal.terapkan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan=alasan)
    tindakan.refresh_from_db()
    return tindakan


def unit_pada(pegawai, hari=TMT):
    return KeadaanPegawai.objects.pada(hari).get(pegawai=pegawai).unit


def test_pindah_menulis_satu_jabatan_per_orang(petugas, orang, unit):
    tindakan = terapkan(pindah(orang, unit, petugas), alasan="Penataan")

    assert {unit_pada(satu) for satu in orang} == {unit}
    assert unit not in {unit_pada(satu, date(2025, 6, 30)) for satu in orang}
    baris = RiwayatJabatan.objects.filter(tindakan=tindakan)
    assert {(satu.sk_nomor, satu.tmt, satu.jabatan.nama) for satu in baris} == {
        ("824/7", TMT, "Pengelola Data")
    }
    assert (tindakan.status, tindakan.ringkasan) == (StatusTindakan.DITERAPKAN, {"jumlah": 3, "dilewati": []})
    jejak = RiwayatJabatan.pgh_event_model.objects.filter(pgh_obj__in=baris)
    assert {Context.objects.get(pk=satu.pgh_context_id).metadata["alasan"] for satu in jejak} == {"Penataan"}
    pastikan_keadaan()


def test_ke_jabatan_baru(petugas, orang, unit):
    jabatan = JabatanFactory(kode="ARSIPARIS", nama="Arsiparis")

    terapkan(pindah(orang, unit, petugas, jabatan=jabatan))

    assert {KeadaanPegawai.objects.pada(TMT).get(pegawai=satu).jabatan for satu in orang} == {jabatan}


def test_yang_dilarang_dilewati_dan_disebut(petugas, orang, unit):
    keluar, tanpa_jabatan = PegawaiAktifFactory(nama="Zainal"), PegawaiFactory(nama="Yuni")
    layanan_keluar.terapkan(
        perubahan("MENINGGAL"),
        pegawai=keluar,
        kode="0b6d7c1e-7ad0-4c8e-9f5a-6f7b8f1b2c3d",
        oleh=petugas,
        alasan="x",
    )
    sudah = PegawaiAktifFactory(nama="Xaverius", posisi__unit=unit)

    tindakan = terapkan(pindah([*orang, keluar, tanpa_jabatan, sudah], unit, petugas))

    assert tindakan.ringkasan["jumlah"] == 3
    pesan = {satu["nama"]: satu["pesan"] for satu in tindakan.ringkasan["dilewati"]}
    assert pesan["Zainal"].startswith("Pada 1 Juli 2025 pegawai ini sudah berhenti: Meninggal dunia")
    assert pesan["Yuni"].startswith("Belum mempunyai jabatan pada TMT ini")
    assert pesan["Xaverius"] == "Sudah memegang jabatan itu di Dinas Sosial sejak 1 Januari 2010."


def test_unit_yang_belum_ada_melarang_semua(petugas, orang):
    nanti = UnitKerjaFactory(nama="Dinas Baru", berlaku_mulai=date(2026, 1, 1))
    tindakan = pindah(orang, nanti, petugas)

    assert {satu.kode for baris in rencanakan(tindakan).baris for satu in baris.larangan} == {
        "unit_belum_ada"
    }
    with pytest.raises(TindakanTidakDapatDiterapkan, match="Tidak ada pegawai yang memenuhi aturan"):
        terapkan(tindakan)
    assert not RiwayatJabatan.objects.filter(tindakan=tindakan).exists()


def test_peringatan_meminta_satu_alasan(petugas, orang, unit):
    tindakan = pindah(orang, unit, petugas, sk={"sk_nomor": ""})
    rencana = rencanakan(tindakan)
    assert rencana.perlu_alasan
    assert [satu.kode for satu in rencana.umum] == ["sk_tanpa_nomor"]

    with pytest.raises(AlasanKosong):
        massal.mulai_terapkan(tindakan=tindakan, oleh=petugas)
    with pytest.raises(AlasanKosong):
        terapkan(tindakan)
    assert terapkan(tindakan, alasan="SK menyusul").ringkasan["jumlah"] == 3


def test_pemimpin_yang_ikut_pindah_disebut_kecuali_ada_jabatan_tujuan(petugas, orang, unit):
    kepala = JabatanFactory(kode="UJI-KEPALA", nama="Kepala Bidang", jenis="administrator")
    pemimpin = PegawaiAktifFactory(
        posisi__jabatan=kepala, posisi__unit=UnitKerjaFactory(nama="Dinas Kesehatan")
    )

    rencana = rencanakan(pindah([*orang, pemimpin], unit, petugas))
    temuan = {satu.pegawai: {t.kode for t in satu.temuan} for satu in rencana.boleh}
    assert "jabatan_manajerial_ikut" in temuan[pemimpin]
    assert not any("jabatan_manajerial_ikut" in temuan[satu] for satu in orang)

    rencana = rencanakan(pindah([pemimpin], unit, petugas, jabatan=JabatanFactory()))
    assert "jabatan_manajerial_ikut" not in {t.kode for satu in rencana.baris for t in satu.temuan}


def test_diterapkan_sekali(petugas, orang, unit):
    tindakan = terapkan(pindah(orang, unit, petugas))

    terapkan(tindakan)

    assert RiwayatJabatan.objects.filter(tindakan=tindakan).count() == 3
    with pytest.raises(TindakanTidakDapatDiterapkan):
        massal.mulai_terapkan(tindakan=tindakan, oleh=petugas)
    with pytest.raises(TindakanTidakDapatDiterapkan):
        massal.buang(tindakan=tindakan, oleh=petugas)


def test_sedang_berjalan_tidak_dimulai_lagi(petugas, orang, unit):
    tindakan = pindah(orang, unit, petugas)
    tugas = massal.mulai_terapkan(tindakan=tindakan, oleh=petugas)

    assert (tugas.judul, tugas.akun) == ("Menerapkan: Pindah 3 pegawai ke Dinas Sosial", petugas)
    with pytest.raises(TindakanTidakDapatDiterapkan, match="sedang diterapkan"):
        massal.mulai_terapkan(tindakan=tindakan, oleh=petugas)
    with pytest.raises(TindakanTidakDapatDiterapkan, match="sedang diterapkan"):
        massal.buang(tindakan=tindakan, oleh=petugas)


def test_gagal_di_tengah_tidak_meninggalkan_apa_pun(petugas, orang, unit, monkeypatch):
    tindakan = pindah(orang, unit, petugas)
    monkeypatch.setattr(massal.dasar, "tandai_diterapkan", _gagal)

    with pytest.raises(IntegrityError):
        terapkan(tindakan)

    assert not RiwayatJabatan.objects.filter(tindakan=tindakan).exists()
    assert TindakanKepegawaian.objects.get(pk=tindakan.pk).status == StatusTindakan.DISUSUN
    pastikan_keadaan()


def _gagal(*_args):
    raise IntegrityError


def test_tanpa_pegawai_ditolak(petugas, unit):
    with pytest.raises(TindakanTidakDapatDiterapkan, match="Belum ada pegawai yang dipilih"):
        pindah([], unit, petugas)


def test_hanya_yang_boleh_dilihat_penyusunnya(unit):
    sendiri = UnitKerjaFactory()
    akun = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=sendiri)
    dekat, jauh = PegawaiAktifFactory(posisi__unit=sendiri), PegawaiAktifFactory()

    rencana = rencanakan(pindah([dekat, jauh], unit, akun))

    assert [satu.pegawai for satu in rencana.baris] == [dekat]


@pytest.mark.parametrize("jumlah", [2, 8])
def test_kueri_rencana_tetap(petugas, unit, jumlah, django_assert_max_num_queries):
    tindakan = pindah(PegawaiAktifFactory.create_batch(jumlah), unit, petugas)

    with django_assert_max_num_queries(12):
        assert len(rencanakan(tindakan).boleh) == jumlah


def test_atasan_dicatat(petugas, orang):
    atasan = PegawaiAktifFactory(nama="Budi")
    isian = {"atasan": atasan, "tmt": TMT, "sk": SK, "oleh": petugas}

    tindakan = terapkan(massal.susun_atasan(pegawai=orang, **isian))

    assert set(RiwayatAtasan.objects.values_list("pegawai", "atasan", "tindakan")) == {
        (satu.pk, atasan.pk, tindakan.pk) for satu in orang
    }
    ulang = rencanakan(massal.susun_atasan(pegawai=orang, **isian))
    assert {satu.kode for baris in ulang.baris for satu in baris.larangan} == {"atasan_sama"}
    assert {satu.dari for satu in ulang.baris} == {"Budi"}


def test_atasan_tidak_melingkar_dan_bukan_diri(petugas, orang):
    satu, dua, tiga = orang
    for bawahan, atasan in ((satu, dua), (dua, tiga)):
        terapkan(massal.susun_atasan(pegawai=[bawahan], atasan=atasan, tmt=TMT, sk=SK, oleh=petugas))

    rencana = rencanakan(massal.susun_atasan(pegawai=[satu, tiga], atasan=satu, tmt=TMT, sk=SK, oleh=petugas))

    larangan = {baris.pegawai: [t.kode for t in baris.larangan] for baris in rencana.baris}
    assert larangan == {satu: ["atasan_diri_sendiri"], tiga: ["atasan_melingkar"]}


def test_atasan_yang_sudah_berhenti_ditolak(petugas, orang):
    atasan = PegawaiFactory(nama="Belum diangkat")
    tindakan = massal.susun_atasan(pegawai=orang, atasan=atasan, tmt=TMT, sk=SK, oleh=petugas)

    with pytest.raises(KesalahanAturan):
        terapkan(tindakan)
    assert {t.kode for baris in rencanakan(tindakan).baris for t in baris.larangan} == {
        "atasan_tidak_bertugas"
    }
