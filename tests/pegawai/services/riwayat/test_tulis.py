"""Adding, correcting and withdrawing events: what is written, what is refused, what the trail says."""

from datetime import date
from uuid import uuid4

import pytest
from django.utils import timezone
from pghistory.models import Context

from pegawai.models import Golongan, KeadaanPegawai, RiwayatPangkat
from pegawai.services import riwayat
from serang_asn.inti.models import Peran
from serang_asn.inti.versi import VersiBasi, versi_kini
from tests.factories import AkunFactory, PegawaiAktifFactory

pytestmark = pytest.mark.django_db

SK = {"sk_nomor": "823/12/BKPSDM/2014", "sk_tanggal": date(2014, 3, 3), "sk_pejabat": "Wali Kota Serang"}


@pytest.fixture
def petugas():
    return AkunFactory(nama="Rina Petugas", peran=Peran.PETUGAS)


@pytest.fixture
def pegawai():
    return PegawaiAktifFactory()


def naik(pegawai, oleh, golongan="III/b", tmt=date(2014, 4, 1), **lain):
    isian = {"golongan": Golongan.objects.get(kode=golongan), "tmt": tmt, "jenis": "reguler", **SK}
    return riwayat.tambah(pegawai=pegawai, jenis="pangkat", isian=isian, oleh=oleh, **lain)


def golongan_kini(pegawai):
    return KeadaanPegawai.objects.pada(timezone.localdate()).get(pegawai=pegawai).golongan.kode


def test_tambah_mengubah_keadaan_dan_mencatat_pelaku(pegawai, petugas):
    satu = naik(pegawai, petugas, alasan="Berkas baru ditemukan")

    assert golongan_kini(pegawai) == "III/b"
    konteks = Context.objects.get(pk=RiwayatPangkat.pgh_event_model.objects.get(pgh_obj=satu).pgh_context_id)
    assert konteks.metadata == {
        "akun": petugas.pk, "asal": "riwayat.tambah", "alasan": "Berkas baru ditemukan"
    }  # fmt: skip


def test_kode_yang_sama_menemukan_baris_yang_sama(pegawai, petugas):
    kode = uuid4()
    satu = naik(pegawai, petugas, kode=kode)

    dua = naik(pegawai, petugas, kode=kode, tmt=date(2015, 4, 1))

    assert (dua.pk, dua.tmt, dua.kode) == (satu.pk, date(2014, 4, 1), kode)
    assert RiwayatPangkat.objects.filter(pegawai=pegawai).count() == 2


def test_kode_milik_orang_lain_ditolak(pegawai, petugas):
    kode = naik(PegawaiAktifFactory(), petugas).kode

    with pytest.raises(riwayat.RiwayatDitolak, match="sudah pernah dipakai"):
        naik(pegawai, petugas, kode=kode)

    assert RiwayatPangkat.objects.filter(pegawai=pegawai).count() == 1


def test_kembar_ditolak_dengan_kalimat(pegawai, petugas):
    naik(pegawai, petugas)

    with pytest.raises(riwayat.RiwayatDitolak) as galat:
        naik(pegawai, petugas)

    assert galat.value.pesan == "Pangkat ini sudah tercatat pada TMT yang sama."


def test_jenis_dan_isian_asing(pegawai, petugas):
    with pytest.raises(riwayat.RiwayatTidakDikenal):
        riwayat.tambah(pegawai=pegawai, jenis="hobi", isian={}, oleh=petugas)
    with pytest.raises(ValueError, match="dibatalkan_pada"):
        riwayat.tambah(pegawai=pegawai, jenis="pangkat", isian={"dibatalkan_pada": None}, oleh=petugas)


def test_koreksi_dengan_versi_terbaru(pegawai, petugas):
    satu = naik(pegawai, petugas)

    riwayat.koreksi(
        riwayat=satu, isian={"golongan": Golongan.objects.get(kode="III/c")}, versi=versi_kini(satu),
        alasan="Salah ketik", oleh=petugas,
    )  # fmt: skip

    assert golongan_kini(pegawai) == "III/c"
    assert RiwayatPangkat.objects.get(pk=satu.pk).sk_nomor == SK["sk_nomor"]


def test_koreksi_kedua_diberi_tahu_siapa_dan_apa_yang_berubah(pegawai, petugas):
    satu = naik(pegawai, petugas)
    versi = versi_kini(satu)
    lain = AkunFactory(nama="Budi Petugas", peran=Peran.PETUGAS)
    riwayat.koreksi(riwayat=satu, isian={"tmt": date(2014, 10, 1)}, versi=versi, alasan="SK kedua", oleh=lain)

    with pytest.raises(VersiBasi) as galat:
        riwayat.koreksi(
            riwayat=satu,
            isian={"tmt": date(2015, 4, 1), "sk_nomor": "9"},
            versi=versi,
            alasan="x",
            oleh=petugas,
        )  # fmt: skip

    assert galat.value.oleh == "Budi Petugas"
    assert galat.value.pada is not None
    beda = {satu.bidang: satu for satu in galat.value.perbedaan}
    assert (beda["tmt"].dilihat, beda["tmt"].kini, beda["tmt"].milik_anda, beda["tmt"].is_bentrok) == (
        "1 April 2014", "1 Oktober 2014", "1 April 2015", True
    )  # fmt: skip
    assert not beda["sk_nomor"].is_bentrok
    assert RiwayatPangkat.objects.get(pk=satu.pk).tmt == date(2014, 10, 1)


def test_koreksi_yang_sama_dua_kali_dikerjakan_sekali(pegawai, petugas):
    satu = naik(pegawai, petugas)
    pesan = {"isian": {"tmt": date(2014, 10, 1)}, "versi": versi_kini(satu), "alasan": "SK kedua"}
    riwayat.koreksi(riwayat=satu, oleh=petugas, **pesan)

    riwayat.koreksi(riwayat=satu, oleh=petugas, **pesan)

    assert RiwayatPangkat.pgh_event_model.objects.filter(pgh_obj=satu).count() == 2


@pytest.mark.parametrize("alasan", ["", "   "])
def test_koreksi_dan_pembatalan_memerlukan_alasan(pegawai, petugas, alasan):
    satu = naik(pegawai, petugas)
    versi = versi_kini(satu)

    with pytest.raises(riwayat.AlasanKosong):
        riwayat.koreksi(riwayat=satu, isian={}, versi=versi, alasan=alasan, oleh=petugas)
    with pytest.raises(riwayat.AlasanKosong):
        riwayat.batalkan(riwayat=satu, versi=versi, alasan=alasan, oleh=petugas)


def test_pembatalan_menyimpan_baris_dan_mengembalikan_keadaan(pegawai, petugas):
    satu = naik(pegawai, petugas)

    riwayat.batalkan(riwayat=satu, versi=versi_kini(satu), alasan="SK dicabut", oleh=petugas)
    riwayat.batalkan(riwayat=satu, versi=0, alasan="SK dicabut", oleh=petugas)

    satu.refresh_from_db()
    assert satu.dibatalkan_pada is not None
    assert satu.alasan_pembatalan == "SK dicabut"
    assert golongan_kini(pegawai) == "III/a"
    assert RiwayatPangkat.pgh_event_model.objects.filter(pgh_obj=satu).count() == 2


def test_yang_dibatalkan_tidak_dapat_dikoreksi(pegawai, petugas):
    satu = naik(pegawai, petugas)
    versi = versi_kini(satu)
    riwayat.batalkan(riwayat=satu, versi=versi, alasan="SK dicabut", oleh=petugas)

    with pytest.raises(VersiBasi, match="membatalkan"):
        riwayat.koreksi(riwayat=satu, isian={"sk_nomor": "1"}, versi=versi, alasan="x", oleh=petugas)
    with pytest.raises(riwayat.RiwayatSudahDibatalkan):
        riwayat.koreksi(
            riwayat=satu, isian={"sk_nomor": "1"}, versi=versi_kini(satu), alasan="x", oleh=petugas
        )
