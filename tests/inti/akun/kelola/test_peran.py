"""Grants: given within one's own reach, changed, withdrawn, never deleted; an administrator remains."""

from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from serang_asn.inti import lingkup
from serang_asn.inti.akun.kelola import akun as layanan_akun
from serang_asn.inti.akun.kelola import peran as layanan
from serang_asn.inti.akun.kelola.selectors import list_perubahan_akun, tentukan_masa
from serang_asn.inti.models import Akun, PemberianPeran, Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from serang_asn.inti.versi import VersiBasi, versi_kini
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory, beri_peran

pytestmark = pytest.mark.django_db


@pytest.fixture
def hari():
    return timezone.localdate()


@pytest.fixture
def admin():
    return AkunFactory(peran=Peran.ADMINISTRATOR, nama="Administrator Satu")


def beri(akun, peran, oleh, hari, *, unit=None, **ganti):
    isian = {"mulai": hari, "selesai": None, "alasan": "Surat tugas", **ganti}
    return layanan.beri(akun=akun, peran=peran, unit=unit, oleh=oleh, per_tanggal=hari, **isian)


def cabut(pemberian, oleh, hari):
    return layanan.cabut(
        pemberian=pemberian, versi=versi_kini(pemberian), alasan="Mutasi", oleh=oleh, per_tanggal=hari
    )


def test_beri_langsung_berlaku_dan_tercatat(admin, hari):
    akun = AkunFactory()

    pemberian = beri(akun, Peran.PETUGAS, admin, hari)

    assert lingkup.untuk(Akun.objects.get(pk=akun.pk)).peran == {"petugas"}
    assert pemberian.diberikan_oleh == admin
    catatan = list_perubahan_akun(akun)[0]
    assert (catatan.tindakan, catatan.oleh, catatan.alasan) == (
        "Peran diberikan: Petugas kepegawaian (BKPSDM)", "Administrator Satu", "Surat tugas",
    )  # fmt: skip


@pytest.mark.parametrize("peran", Peran.values)
def test_tidak_seorang_pun_memberi_dirinya_peran(peran, hari):
    unit = UnitKerjaFactory()
    akun = AkunFactory(peran=peran, unit=unit if peran in PERAN_BERUNIT else None)

    for diminta in Peran.values:
        with pytest.raises(layanan.TidakBerwenang, match="perannya sendiri"):
            beri(akun, diminta, akun, hari, unit=unit)

    assert akun.pemberian_peran.count() == 1


@pytest.mark.parametrize(
    "peran",
    [Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.PEGAWAI, Peran.AUDITOR, Peran.PENGELOLA_OPD, Peran.PETUGAS],
)
def test_selain_administrator_tidak_memberi_peran_administrator(peran, hari):
    oleh = AkunFactory(peran=peran, unit=UnitKerjaFactory() if peran in PERAN_BERUNIT else None)
    akun = AkunFactory()

    with pytest.raises(layanan.TidakBerwenang):
        beri(akun, Peran.ADMINISTRATOR, oleh, hari)

    assert not akun.pemberian_peran.exists()


class TestPengelola:
    """A unit's manager reaches only what lies below its unit."""

    @pytest.fixture
    def dinas(self):
        return UnitKerjaFactory(nama="Dinas A")

    @pytest.fixture
    def bidang(self, dinas):
        return UnitKerjaFactory(nama="Bidang A1", induk=dinas)

    @pytest.fixture
    def pengelola(self, dinas):
        return AkunFactory(peran=Peran.PENGELOLA_OPD, unit=dinas)

    @pytest.fixture
    def akun_bawahan(self, bidang):
        akun = AkunFactory()
        pegawai = PegawaiAktifFactory(posisi__unit=bidang)
        pegawai.akun = akun
        pegawai.save()
        return akun

    def test_memberi_pada_unit_di_bawahnya(self, pengelola, bidang, akun_bawahan, hari):
        pemberian = beri(akun_bawahan, Peran.PENGELOLA_OPD, pengelola, hari, unit=bidang)

        assert pemberian.unit == bidang

    @pytest.mark.parametrize("peran", [Peran.PENGELOLA_OPD, Peran.KEPALA_OPD])
    def test_tidak_pada_unitnya_sendiri(self, pengelola, dinas, akun_bawahan, hari, peran):
        with pytest.raises(layanan.TidakBerwenang):
            beri(akun_bawahan, peran, pengelola, hari, unit=dinas)

    def test_tidak_pada_unit_lain(self, pengelola, akun_bawahan, hari):
        with pytest.raises(layanan.TidakBerwenang, match="di bawah unit Anda"):
            beri(akun_bawahan, Peran.PENGELOLA_OPD, pengelola, hari, unit=UnitKerjaFactory())

    def test_tidak_kepada_orang_di_luar(self, pengelola, hari):
        with pytest.raises(layanan.TidakBerwenang, match="lingkup"):
            beri(AkunFactory(), Peran.PEGAWAI, pengelola, hari)

    def test_peran_yang_baru_saja_dicabut_tidak_berlaku_lagi(self, pengelola, bidang, akun_bawahan, hari):
        lingkup.untuk(pengelola)  # as the request has already asked
        pengelola.pemberian_peran.update(selesai=hari)

        with pytest.raises(layanan.TidakBerwenang):
            beri(akun_bawahan, Peran.PENGELOLA_OPD, pengelola, hari, unit=bidang)


def test_peran_berunit_tanpa_unit_ditolak(admin, hari):
    with pytest.raises(layanan.PeranDitolak, match="memerlukan unit"):
        beri(AkunFactory(), Peran.KEPALA_OPD, admin, hari)


def test_mulai_yang_lewat_ditolak(admin, hari):
    with pytest.raises(layanan.PeranDitolak, match="paling awal hari ini"):
        beri(AkunFactory(), Peran.PETUGAS, admin, hari, mulai=hari - timedelta(days=1))


def test_masa_yang_tumpang_tindih_ditolak(admin, hari):
    akun = AkunFactory(peran=Peran.PETUGAS)

    with pytest.raises(layanan.PeranDitolak, match="masa yang sama"):
        beri(akun, Peran.PETUGAS, admin, hari)


def test_basis_data_menolak_masa_yang_tumpang_tindih(hari):
    akun = AkunFactory(peran=Peran.PETUGAS)

    with pytest.raises(IntegrityError, match="inti_peran_tidak_tumpang_tindih"), transaction.atomic():
        beri_peran(akun, Peran.PETUGAS, mulai=hari)


def test_akun_nonaktif_tidak_diberi_peran(admin, hari):
    with pytest.raises(layanan.PeranDitolak, match="tidak aktif"):
        beri(AkunFactory(is_active=False), Peran.PETUGAS, admin, hari)


def test_cabut_mengakhiri_hari_ini_dan_tidak_menghapus(admin, hari):
    akun = AkunFactory(peran=Peran.PETUGAS)
    pemberian = akun.pemberian_peran.get()

    cabut(pemberian, admin, hari)

    pemberian.refresh_from_db()
    assert pemberian.selesai == hari
    assert tentukan_masa(pemberian, hari) == "berakhir"
    assert lingkup.untuk(Akun.objects.get(pk=akun.pk)).peran == frozenset()


def test_cabut_yang_mulai_hari_ini_lalu_beri_lagi(admin, hari):
    akun = AkunFactory()
    pemberian = beri(akun, Peran.PETUGAS, admin, hari)
    cabut(pemberian, admin, hari)
    assert tentukan_masa(PemberianPeran.objects.get(pk=pemberian.pk), hari) == "batal"

    lagi = beri(akun, Peran.PETUGAS, admin, hari)

    assert lagi.pk == pemberian.pk
    assert lingkup.untuk(Akun.objects.get(pk=akun.pk)).peran == {"petugas"}


def test_cabut_yang_sudah_berakhir_ditolak(admin, hari):
    pemberian = cabut(AkunFactory(peran=Peran.PETUGAS).pemberian_peran.get(), admin, hari)

    with pytest.raises(layanan.PeranDitolak, match="sudah berakhir"):
        cabut(pemberian, admin, hari)


def ubah_masa(pemberian, oleh, hari, **ganti):
    isian = {
        "mulai": pemberian.mulai,
        "selesai": None,
        "versi": versi_kini(pemberian),
        "alasan": "x",
        **ganti,
    }
    return layanan.ubah_masa(pemberian=pemberian, oleh=oleh, per_tanggal=hari, **isian)


def test_ubah_masa(admin, hari):
    pemberian = AkunFactory(peran=Peran.PETUGAS).pemberian_peran.get()

    ubah_masa(pemberian, admin, hari, selesai=hari + timedelta(days=10))

    pemberian.refresh_from_db()
    assert tentukan_masa(pemberian, hari) == "segera"
    assert tentukan_masa(pemberian, hari - timedelta(days=21)) == "berlaku"


@pytest.mark.parametrize(("mulai", "selesai"), [(1, None), (None, 0), (None, -1)])
def test_masa_lalu_tidak_diubah(admin, hari, mulai, selesai):
    pemberian = AkunFactory(peran=Peran.PETUGAS).pemberian_peran.get()
    ganti = {"mulai": hari + timedelta(days=mulai)} if mulai else {"selesai": hari + timedelta(days=selesai)}

    with pytest.raises(layanan.PeranDitolak):
        ubah_masa(pemberian, admin, hari, **ganti)


def test_ubah_masa_dari_versi_lama_diberi_tahu(admin, hari):
    pemberian = AkunFactory(peran=Peran.PETUGAS).pemberian_peran.get()
    lama = versi_kini(pemberian)
    ubah_masa(pemberian, admin, hari, selesai=hari + timedelta(days=10))

    with pytest.raises(VersiBasi) as galat:
        ubah_masa(pemberian, admin, hari, selesai=hari + timedelta(days=99), versi=lama)

    assert [satu.label for satu in galat.value.perbedaan] == ["Selesai"]


class TestAdministratorTerakhir:
    """Nothing may lock the city out of its own accounts."""

    @pytest.fixture
    def lain(self, hari):
        """An administrator whose role ends: enough to act, not enough to remain."""
        akun = AkunFactory(peran=Peran.ADMINISTRATOR)
        akun.pemberian_peran.update(selesai=hari + timedelta(days=5))
        return akun

    def test_tidak_dicabut(self, admin, lain, hari):
        with pytest.raises(layanan_akun.AdministratorTerakhir):
            cabut(admin.pemberian_peran.get(), lain, hari)

        assert admin.pemberian_peran.get().selesai is None

    def test_tidak_diberi_akhir(self, admin, lain, hari):
        with pytest.raises(layanan_akun.AdministratorTerakhir):
            ubah_masa(admin.pemberian_peran.get(), lain, hari, selesai=hari + timedelta(days=900))

    def test_tidak_dinonaktifkan(self, admin, lain):
        with pytest.raises(layanan_akun.AdministratorTerakhir):
            layanan_akun.nonaktifkan(akun=admin, alasan="x", oleh=lain)

        assert Akun.objects.get(pk=admin.pk).is_active

    def test_dicabut_bila_ada_penggantinya(self, admin, hari):
        pengganti = AkunFactory(peran=Peran.ADMINISTRATOR)

        cabut(admin.pemberian_peran.get(), pengganti, hari)

        assert tentukan_masa(admin.pemberian_peran.get(), hari) == "berakhir"

    @pytest.mark.parametrize(
        "tulis",
        [
            lambda admin, hari: PemberianPeran.objects.filter(akun=admin).update(selesai=hari),
            lambda admin, hari: PemberianPeran.objects.filter(akun=admin).delete(),
            lambda admin, hari: Akun.objects.filter(pk=admin.pk).update(is_active=False),
        ],
        ids=["diakhiri", "dihapus", "dinonaktifkan"],
    )
    def test_basis_data_menjaga_dari_jalan_mana_pun(self, admin, hari, tulis):
        with pytest.raises(IntegrityError, match="satu administrator aktif"), transaction.atomic():
            _tulis_seketika(tulis, admin, hari)


def _tulis_seketika(tulis, admin, hari):
    tulis(admin, hari)
    with connection.cursor() as kursor:
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # as at commit


@pytest.mark.django_db(transaction=True)
def test_dua_administrator_tidak_dapat_saling_mencabut_bersamaan():
    hari = timezone.localdate()
    ani, budi = AkunFactory(peran=Peran.ADMINISTRATOR), AkunFactory(peran=Peran.ADMINISTRATOR)
    serentak, hasil = Barrier(2), []

    def kerjakan(oleh, sasaran):
        try:
            with transaction.atomic():
                pemberian = sasaran.pemberian_peran.get()
                serentak.wait()
                cabut(pemberian, oleh, hari)
            hasil.append("tercabut")
        except (layanan_akun.AdministratorTerakhir, layanan.TidakBerwenang):
            hasil.append("ditolak")
        finally:
            connection.close()

    benang = [Thread(target=kerjakan, args=pasangan) for pasangan in ((ani, budi), (budi, ani))]
    for satu in benang:
        satu.start()
    for satu in benang:
        satu.join()

    assert sorted(hasil) == ["ditolak", "tercabut"]
    assert PemberianPeran.objects.berlaku(hari).filter(peran=Peran.ADMINISTRATOR).count() == 1
