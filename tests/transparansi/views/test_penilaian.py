"""Ratings in the office: who sees what, words, setting aside, contests."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.models import Pegawai
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.transparansi import HARI, buat_kunjungan, buat_penilaian
from transparansi.models import PetugasLayanan

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    return UnitKerjaFactory(nama="Puskesmas Kasemen", jenis="puskesmas")


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


def alamat(nama, *argumen):
    return reverse(f"transparansi:penilaian-{nama}", args=argumen)


def putus(client, satu, langkah, teks=""):
    jawaban = client.post(alamat("putus", satu.kode, langkah), {"teks": teks}, follow=True)
    satu.refresh_from_db()
    return jawaban.content.decode()


def test_antrean_kata_mendahulukan_temuan(client, petugas, unit):
    buat_penilaian(unit, kata="Bersih sekali", status_kata="tunggu")
    buat_penilaian(
        unit, kata="0812", status_kata="tunggu", temuan_kata="nomor telepon", hari=HARI.replace(day=1)
    )

    isi = client.get(alamat("list")).content.decode()

    assert isi.index("0812") < isi.index("Bersih sekali")


def test_tampilkan_semua_tanpa_temuan(client, petugas, unit):
    bersih = buat_penilaian(unit, kata="Bersih", status_kata="tunggu")
    kotor = buat_penilaian(unit, kata="0812", status_kata="tunggu", temuan_kata="nomor telepon")

    client.post(alamat("bersih"))

    bersih.refresh_from_db()
    kotor.refresh_from_db()
    assert (bersih.status_kata, kotor.status_kata) == ("tampil", "tunggu")
    assert bersih.jejak.get().pgh_context.metadata["akun"] == petugas.pk


def test_putusan_kata(client, petugas, unit):
    satu = buat_penilaian(unit, kata="Bersih", status_kata="tunggu")

    putus(client, satu, "tampil")
    assert satu.status_kata == "tampil"
    putus(client, satu, "tolak")
    assert satu.status_kata == "tolak"


def test_sisihkan_lalu_pulihkan_dengan_alasan(client, petugas, unit):
    satu = buat_penilaian(unit)

    assert "Tulis alasannya" in putus(client, satu, "sisih")
    assert satu.keadaan == "dihitung"
    putus(client, satu, "sisih", "Salah unit")
    assert (satu.keadaan, satu.alasan_sisih, satu.catatan_petugas) == ("disisihkan", "petugas", "Salah unit")
    putus(client, satu, "pulih", "Ternyata benar")
    assert (satu.keadaan, satu.alasan_sisih) == ("dihitung", "")


def test_yang_terbuka_pulih_tanpa_ikut_dihitung(client, petugas, unit):
    satu = buat_penilaian(unit, keadaan="terbuka")

    putus(client, satu, "sisih", "Promosi")
    putus(client, satu, "pulih", "Bukan promosi")

    assert satu.keadaan == "terbuka"


@pytest.mark.parametrize("peran", [Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR])
def test_hanya_petugas_yang_memutus(client, unit, peran):
    berunit = peran in {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}
    client.force_login(AkunFactory(peran=peran, unit=unit if berunit else None))
    satu = buat_penilaian(unit)

    assert client.post(alamat("putus", satu.kode, "sisih"), {"teks": "x"}).status_code == 403


def test_unit_tidak_membaca_kata_yang_belum_tampil(client, unit):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=unit))
    satu = buat_penilaian(unit, kata="Namanya Budi", status_kata="tunggu")

    assert "Budi" not in client.get(alamat("detail", satu.kode)).content.decode()
    assert "Budi" not in client.get(alamat("list")).content.decode()
    assert "Budi" not in client.get(alamat("list"), {"tab": "kata"}).content.decode()
    assert "Budi" not in b"".join(client.get(alamat("list"), {"ekspor": "csv"}).streaming_content).decode()


def test_unit_lain_tidak_terlihat(client, unit):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory()))
    satu = buat_penilaian(unit)

    assert client.get(alamat("detail", satu.kode)).status_code == 404
    assert client.post(alamat("jawab", satu.kode), {"teks": "x"}).status_code == 404


def test_unit_menjawab_sekali(client, unit):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=unit))
    satu = buat_penilaian(unit)

    for teks in ("Hubungi 0812 3456 7890", "Terima kasih", "Lagi"):
        client.post(alamat("jawab", satu.kode), {"teks": teks})

    assert satu.tanggapan.get().teks == "Terima kasih"


@pytest.fixture
def di_loket(unit):
    """An employee with an account, at the counter of the unit."""
    akun = AkunFactory(peran=Peran.PEGAWAI)
    pegawai = PegawaiAktifFactory(posisi__unit=unit)
    Pegawai.objects.filter(pk=pegawai.pk).update(akun=akun)
    return PetugasLayanan.objects.create(unit=unit, pegawai=pegawai, nama_layanan="Ibu Siti", mulai=HARI)


def test_pegawai_melihat_dan_membantah_penilaiannya(client, unit, di_loket):
    kunjungan = buat_kunjungan(unit, petugas=di_loket)[0]
    satu = buat_penilaian(unit, petugas=di_loket, kata="Jutek", status_kata="tampil", bintang=1)
    lain = buat_penilaian(unit, kata="Bukan saya", status_kata="tampil")
    client.force_login(Pegawai.objects.get(pk=di_loket.pegawai_id).akun)

    isi = client.get(reverse("transparansi:nilai_saya-list")).content.decode()
    bantah = {
        kode: client.post(reverse("transparansi:nilai_saya-keberatan", args=[kode]), {"teks": "Cuti"})
        for kode in (satu.kode, lain.kode)
    }

    assert "Jutek" in isi
    assert "Bukan saya" not in isi
    assert kunjungan.petugas == di_loket
    assert (bantah[satu.kode].status_code, bantah[lain.kode].status_code) == (302, 404)
    assert satu.tanggapan.get().status == "tunggu"


@pytest.mark.parametrize(
    ("langkah", "keadaan", "status"),
    [("terima", "disisihkan", "terima"), ("tolak-keberatan", "dihitung", "tolak")],
)
def test_petugas_memutus_keberatan(client, petugas, unit, langkah, keadaan, status):
    satu = buat_penilaian(unit)
    satu.tanggapan.create(jenis="keberatan", teks="Saya cuti", oleh=AkunFactory())
    assert "Saya cuti" in client.get(alamat("detail", satu.kode)).content.decode()

    putus(client, satu, langkah, "Sudah diperiksa")

    assert satu.keadaan == keadaan
    assert (satu.tanggapan.get().status, satu.tanggapan.get().putusan) == (status, "Sudah diperiksa")


def test_keberatan_sendiri_diputus_orang_lain(client, petugas, unit):
    satu = buat_penilaian(unit)
    satu.tanggapan.create(jenis="keberatan", teks="Saya cuti", oleh=petugas)

    assert "petugas lain" in putus(client, satu, "terima", "Setuju")
    assert satu.keadaan == "dihitung"


@pytest.mark.parametrize("nama", ["transparansi:penilaian-list", "transparansi:nilai_saya-list"])
def test_jumlah_kueri_daftar(client, unit, di_loket, nama):
    akun = (
        AkunFactory(peran=Peran.PETUGAS)
        if "saya" not in nama
        else Pegawai.objects.get(pk=di_loket.pegawai_id).akun
    )
    client.force_login(akun)
    hasil = []
    for n in (2, 15):
        for _ in range(n):
            buat_penilaian(unit, petugas=di_loket, kata="Baik", status_kata="tunggu")
        with CaptureQueriesContext(connection) as kueri:
            assert client.get(reverse(nama)).status_code == 200
        hasil.append(len(kueri))

    assert hasil[0] == hasil[1] <= 12
