"""Another number for somebody: what is kept, who follows, who is refused, two officers at once."""

from datetime import date
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.models import NipTerdahulu, Pegawai
from pegawai.services import nip as layanan
from pegawai.services.riwayat import AlasanKosong, RiwayatDitolak
from pegawai.services.tindakan import masuk
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.versi import VersiBasi, versi_kini
from tests.factories import AkunFactory, PegawaiAktifFactory
from tests.pegawai.services.riwayat.test_serempak import bersamaan
from tests.pegawai.services.tindakan.bekal import pendatang

LAMA, BARU = "198503142010012001", "198503142010012345"
HARI = date(2024, 5, 1)


@pytest.fixture
def petugas(db):
    return AkunFactory(nama="Rina Petugas", peran=Peran.PETUGAS)


@pytest.fixture
def pegawai(db):
    return PegawaiAktifFactory(nip=LAMA, nama="Siti Rahmawati")


def ganti(pegawai, oleh, nip=BARU, versi=None, alasan="Koreksi SK BKN"):
    return layanan.ganti(
        pegawai=pegawai, nip=nip, sampai=HARI, oleh=oleh, alasan=alasan,
        versi=versi_kini(pegawai) if versi is None else versi,
    )  # fmt: skip


def test_nomor_lama_disimpan_dan_jejaknya_beralasan(pegawai, petugas):
    baru = ganti(pegawai, petugas, "19850314 201001 2 345")

    assert (baru.nip, baru.versi) == (BARU, pegawai.versi + 1)
    assert list(pegawai.nip_terdahulu.values_list("nip", "sampai", "alasan")) == [
        (LAMA, HARI, "Koreksi SK BKN")
    ]
    jejak = Pegawai.pgh_event_model.objects.filter(pgh_obj=pegawai).latest("pgh_id")
    assert (jejak.nip, jejak.pgh_context.metadata) == (
        BARU, {"akun": petugas.pk, "asal": "nip.ganti", "alasan": "Koreksi SK BKN"}
    )  # fmt: skip


def test_kembali_ke_nomor_yang_pernah_dipakai(pegawai, petugas):
    ganti(pegawai, petugas)
    ganti(pegawai, petugas, LAMA)

    assert Pegawai.objects.get().nip == LAMA
    assert list(NipTerdahulu.objects.values_list("nip", flat=True)) == [BARU]


def test_akun_bernama_nip_ikut_berganti(pegawai, petugas):
    pegawai.akun = AkunFactory(pengguna=LAMA)
    pegawai.save()

    assert ganti(pegawai, petugas).akun.pengguna == BARU
    assert Akun.objects.get(pk=pegawai.akun_id).pengguna == BARU


@pytest.mark.parametrize("taken", [False, True])
def test_nama_pengguna_lain_atau_terpakai_tetap(pegawai, petugas, taken):
    pegawai.akun = AkunFactory(pengguna=LAMA if taken else "siti")
    pegawai.save()
    if taken:
        AkunFactory(pengguna=BARU)

    assert ganti(pegawai, petugas).akun.pengguna == (LAMA if taken else "siti")


@pytest.mark.parametrize("lampau", [False, True])
def test_nomor_milik_orang_lain_ditolak(pegawai, petugas, lampau):
    lain = PegawaiAktifFactory(nama="Budi", nip="198503142010012777" if lampau else BARU)
    if lampau:
        NipTerdahulu.objects.create(pegawai=lain, nip=BARU, alasan="uji")

    with pytest.raises(RiwayatDitolak, match="sudah tercatat: Budi"):
        ganti(pegawai, petugas)

    assert not pegawai.nip_terdahulu.exists()


def test_ditolak_tanpa_alasan_dan_dengan_nomor_rusak(pegawai, petugas):
    with pytest.raises(AlasanKosong):
        ganti(pegawai, petugas, alasan=" ")
    with pytest.raises(RiwayatDitolak, match="digit"):
        ganti(pegawai, petugas, "1")


def test_dua_kali_kirim_mengganti_sekali_dan_versi_basi_ditolak(pegawai, petugas):
    versi = versi_kini(pegawai)
    ganti(pegawai, petugas, versi=versi)

    assert ganti(pegawai, petugas, versi=versi).nip == BARU
    with pytest.raises(VersiBasi) as galat:
        ganti(pegawai, petugas, "198503142010012999", versi=versi)

    assert [(b.dilihat, b.kini, b.milik_anda) for b in galat.value.perbedaan] == [
        (LAMA, BARU, "198503142010012999")
    ]
    assert NipTerdahulu.objects.count() == 1


@pytest.mark.parametrize("arah", ["kini", "lama"])
def test_basis_data_menjaga_satu_nomor_satu_orang(pegawai, arah):
    lain = PegawaiAktifFactory()
    NipTerdahulu.objects.create(pegawai=lain, nip=BARU, alasan="uji")

    baris, nip = {
        "kini": (Pegawai.objects.filter(pk=pegawai.pk), BARU),
        "lama": (NipTerdahulu.objects.filter(pegawai=lain), LAMA),
    }[arah]

    with pytest.raises(IntegrityError, match="NIP"), transaction.atomic():
        baris.update(nip=nip)


@pytest.mark.django_db(transaction=True)
def test_nomor_yang_sama_untuk_dua_orang_sekaligus():
    petugas = AkunFactory(peran=Peran.PETUGAS)
    satu, dua = PegawaiAktifFactory.create_batch(2)

    with bersamaan(lambda: ganti(dua, petugas)) as lain:
        ganti(satu, petugas)

    assert isinstance(lain.galat, RiwayatDitolak)
    assert [p.pk for p in Pegawai.objects.filter(nip=BARU)] == [satu.pk]


@pytest.mark.django_db(transaction=True)
def test_dua_petugas_menerima_orang_yang_sama_sekaligus():
    """Two forms with one number: the second waits and is told whose it is."""
    petugas = AkunFactory(peran=Peran.PETUGAS)
    orang = pendatang()

    def terima():
        return masuk.terapkan(orang, kode=uuid4(), oleh=petugas, alasan="x")

    with bersamaan(terima) as lain:
        terima()

    assert isinstance(lain.galat, RiwayatDitolak)
    assert {satu.kode for satu in lain.galat.temuan} == {"nip_terpakai"}
    assert Pegawai.objects.filter(nip=orang.orang["nip"], dibuat_pada__lte=timezone.now()).count() == 1
