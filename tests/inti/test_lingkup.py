"""One account, its roles, and the part of the city it sees."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.models import KeadaanPegawai, Pegawai, UnitKerja
from serang_asn.inti import izin, lingkup
from serang_asn.inti.models import Akun, PemberianPeran, Peran
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory, beri_peran

pytestmark = pytest.mark.django_db

UJI = izin.Izin("uji.hak", "melakukan percobaan", frozenset({Peran.PETUGAS}))


@pytest.fixture
def dinas() -> UnitKerja:
    return UnitKerjaFactory(nama="Dinas A")


@pytest.fixture
def bidang(dinas: UnitKerja) -> UnitKerja:
    return UnitKerjaFactory(induk=dinas, nama="Bidang A1")


@pytest.fixture
def pegawai_bidang(bidang: UnitKerja) -> Pegawai:
    return PegawaiAktifFactory(posisi__unit=bidang)


@pytest.fixture
def pegawai_lain() -> Pegawai:
    return PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(nama="Dinas B"))


def terlihat(akun: Akun) -> set[Pegawai]:
    return set(Pegawai.objects.all().terlihat_oleh(akun))


@pytest.mark.parametrize("peran", [Peran.PETUGAS, Peran.PIMPINAN, Peran.AUDITOR])
def test_peran_kota_melihat_semua(peran: Peran, pegawai_bidang: Pegawai, pegawai_lain: Pegawai) -> None:
    assert terlihat(AkunFactory(peran=peran)) >= {pegawai_bidang, pegawai_lain}


@pytest.mark.parametrize("peran", [Peran.KEPALA_OPD, Peran.PENGELOLA_OPD])
def test_peran_unit_melihat_unit_dan_bawahannya(
    peran: Peran, dinas: UnitKerja, pegawai_bidang: Pegawai, pegawai_lain: Pegawai
) -> None:
    akun = AkunFactory(peran=peran, unit=dinas)

    assert terlihat(akun) == {pegawai_bidang}
    assert set(KeadaanPegawai.objects.pada().terlihat_oleh(akun).values_list("pegawai", flat=True)) == {
        pegawai_bidang.pk
    }


def test_administrator_tidak_melihat_data_orang(pegawai_bidang: Pegawai) -> None:
    assert terlihat(AkunFactory(peran=Peran.ADMINISTRATOR)) == set()


def test_pegawai_hanya_melihat_diri_sendiri(pegawai_bidang: Pegawai, pegawai_lain: Pegawai) -> None:
    akun = AkunFactory(peran=Peran.PEGAWAI)
    Pegawai.objects.filter(pk=pegawai_lain.pk).update(akun=akun)

    assert terlihat(akun) == {pegawai_lain}


def test_tanpa_masuk_tidak_melihat_apa_pun(pegawai_bidang: Pegawai) -> None:
    assert not Pegawai.objects.all().terlihat_oleh(AnonymousUser()).exists()
    assert not UnitKerja.objects.all().terlihat_oleh(AnonymousUser()).exists()


def test_peran_yang_berakhir_tidak_berlaku(dinas: UnitKerja, pegawai_bidang: Pegawai) -> None:
    akun = AkunFactory()
    PemberianPeran.objects.create(
        akun=akun, peran=Peran.KEPALA_OPD, unit=dinas, mulai=date(2020, 1, 1), selesai=timezone.localdate()
    )

    assert terlihat(akun) == set()


def test_beberapa_peran_digabung(dinas: UnitKerja, pegawai_bidang: Pegawai, pegawai_lain: Pegawai) -> None:
    akun = AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas)
    Pegawai.objects.filter(pk=pegawai_lain.pk).update(akun=akun)

    assert terlihat(akun) == {pegawai_bidang, pegawai_lain}


def test_lingkup_dibaca_sekali_per_permintaan(dinas: UnitKerja, django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]
    akun = Akun.objects.get(pk=AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas).pk)

    with django_assert_num_queries(1):
        lingkup.untuk(akun)
        lingkup.untuk(akun)


def test_izin_menurut_peran() -> None:
    assert izin.punya(AkunFactory(peran=Peran.PETUGAS), UJI)
    with pytest.raises(PermissionDenied, match="melakukan percobaan"):
        izin.periksa(AkunFactory(peran=Peran.PIMPINAN), UJI)


@pytest.mark.parametrize("peran", [Peran.KEPALA_OPD, Peran.PENGELOLA_OPD])
def test_peran_unit_tanpa_unit_ditolak_basis_data(peran: Peran) -> None:
    with pytest.raises(IntegrityError, match="inti_peran_unit_sesuai_peran"), transaction.atomic():
        beri_peran(AkunFactory(), peran)
