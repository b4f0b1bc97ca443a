"""Two officers at once, each on a connection of its own: moves, hires, undo beside an edit."""

from datetime import date
from uuid import uuid4

import pytest

from pegawai.models import KeadaanPegawai, Pegawai, RiwayatJabatan, TindakanKepegawaian
from pegawai.models.tindakan import StatusTindakan
from pegawai.services import riwayat
from pegawai.services.tindakan import (
    TindakanTidakDapatDibatalkan,
    TindakanTidakDapatDiterapkan,
    batal,
    keluar,
    massal,
    masuk,
)
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran
from serang_asn.inti.versi import VersiBasi, versi_kini
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.pegawai.services.riwayat.test_serempak import bersamaan
from tests.pegawai.services.tindakan.bekal import SK, pendatang, perubahan

pytestmark = pytest.mark.django_db(transaction=True)
TMT = date(2025, 7, 1)


def susun(orang, oleh, unit=None):
    return massal.susun_pindah(
        pegawai=orang, unit=unit or UnitKerjaFactory(), jabatan=None, tmt=TMT, sk=SK, oleh=oleh
    )


def terapkan(tindakan):
    massal.terapkan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan="uji")
    tindakan.refresh_from_db()
    return tindakan


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


def test_dua_petugas_memindahkan_orang_yang_sama(petugas):
    """The second waits, sees where the first one moved the person to, and leaves that person out."""
    bersama, sendiri = PegawaiAktifFactory.create_batch(2)
    pertama, kedua = susun([bersama], petugas), susun([bersama, sendiri], petugas)

    with bersamaan(lambda: terapkan(kedua)) as lain:
        terapkan(pertama)

    assert lain.galat is None
    assert lain.hasil.ringkasan["jumlah"] == 1
    (dilewati,) = lain.hasil.ringkasan["dilewati"]
    assert dilewati["pegawai"] == str(bersama.kode)
    assert dilewati["pesan"].startswith("Pada TMT yang sama sudah tercatat")
    assert [r.tindakan for r in RiwayatJabatan.objects.filter(pegawai=bersama, tmt=TMT)] == [pertama]
    pastikan_keadaan()


def test_dua_petugas_memindahkan_hanya_orang_yang_sama(petugas):
    orang = PegawaiAktifFactory.create_batch(1)
    pertama, kedua = susun(orang, petugas), susun(orang, petugas)

    with bersamaan(lambda: terapkan(kedua)) as lain:
        terapkan(pertama)

    assert isinstance(lain.galat, TindakanTidakDapatDiterapkan)
    kedua.refresh_from_db()
    assert kedua.status == StatusTindakan.DISUSUN


def test_tugas_yang_sama_dijalankan_dua_kali_sekaligus(petugas):
    tindakan = susun(PegawaiAktifFactory.create_batch(2), petugas)

    with bersamaan(lambda: terapkan(tindakan)) as lain:
        terapkan(tindakan)

    assert lain.galat is None
    assert RiwayatJabatan.objects.filter(tindakan=tindakan).count() == 2


def test_formulir_pegawai_baru_terkirim_dua_kali_sekaligus(petugas):
    orang, kode = pendatang(), uuid4()

    def terima():
        return masuk.terapkan(orang, kode=kode, oleh=petugas, alasan="x")

    with bersamaan(terima) as lain:
        pertama = terima()

    assert lain.hasil == pertama
    assert Pegawai.objects.count() == TindakanKepegawaian.objects.count() == 1


def test_membatalkan_selagi_orang_lain_mengoreksi(petugas):
    """The correction was first: the undo waits for it, and is refused."""
    tindakan = terapkan(susun(PegawaiAktifFactory.create_batch(2), petugas))
    satu = RiwayatJabatan.objects.filter(tindakan=tindakan).first()

    with bersamaan(lambda: batal.batalkan(tindakan=tindakan, alasan="x", oleh=petugas)) as lain:
        riwayat.koreksi(
            riwayat=satu, isian={"sk_nomor": "9"}, versi=versi_kini(satu), alasan="y", oleh=petugas
        )

    assert isinstance(lain.galat, TindakanTidakDapatDibatalkan)
    assert {satu.kode for satu in lain.galat.halangan} == {"riwayatjabatan_diubah"}
    tindakan.refresh_from_db()
    assert tindakan.status == StatusTindakan.DITERAPKAN


def test_mengoreksi_selagi_orang_lain_membatalkan(petugas):
    """The undo was first: the correction waits for it, and is told."""
    tindakan = terapkan(susun(PegawaiAktifFactory.create_batch(2), petugas))
    satu = RiwayatJabatan.objects.filter(tindakan=tindakan).first()
    versi = versi_kini(satu)

    def koreksi():
        return riwayat.koreksi(riwayat=satu, isian={"sk_nomor": "9"}, versi=versi, alasan="y", oleh=petugas)

    with bersamaan(koreksi) as lain:
        batal.batalkan(tindakan=tindakan, alasan="x", oleh=petugas)

    assert isinstance(lain.galat, VersiBasi)
    assert lain.galat.is_dibatalkan
    pastikan_keadaan()


def test_memindahkan_selagi_orang_lain_memberhentikan(petugas):
    """Who has left when the move gets its turn is left out."""
    pergi, tinggal = PegawaiAktifFactory.create_batch(2)
    tindakan = susun([pergi, tinggal], petugas)

    with bersamaan(lambda: terapkan(tindakan)) as lain:
        keluar.terapkan(
            perubahan("PENSIUN_APS", date(2025, 6, 1)), pegawai=pergi, kode=uuid4(), oleh=petugas, alasan="x"
        )

    assert lain.galat is None
    assert [satu["pegawai"] for satu in lain.hasil.ringkasan["dilewati"]] == [str(pergi.kode)]
    assert not KeadaanPegawai.objects.pada(TMT).get(pegawai=pergi).dihitung
    pastikan_keadaan()
