"""The calendar of a team: whose, what of it, approving from it, cost."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from pegawai.models import JenisCuti, PenugasanTambahan, RiwayatAtasan, RiwayatCuti
from serang_asn.inti.models import Peran
from tests.alat import usulan as alat
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.pegawai.views.test_saya import ajukan_cuti

pytestmark = pytest.mark.django_db
URL = "pegawai:kalender_tim-lihat"


@pytest.fixture
def orang():
    return alat.kantor()


def cuti(pegawai, kode="TAHUNAN", mulai=None):
    mulai = mulai or timezone.localdate()
    return RiwayatCuti.objects.create(
        pegawai=pegawai, jenis=JenisCuti.objects.get(kode=kode), mulai=mulai, selesai=mulai + timedelta(1),
        hari_kerja=1, tahun_hak=mulai.year,
    )  # fmt: skip


def isi(client, akun, **kueri):
    client.force_login(akun)
    jawaban = client.get(reverse(URL), kueri)
    assert jawaban.status_code == 200
    return jawaban.content.decode()


def test_kepala_melihat_timnya_saja(client, orang):
    asing = PegawaiAktifFactory(nama="Orang Asing", posisi__unit=UnitKerjaFactory())
    sakit = PegawaiAktifFactory(nama="Orang Sakit", posisi__unit=orang.opd)
    plt = PegawaiAktifFactory(nama="Orang Plt", posisi__unit=orang.opd)
    cuti(orang.pegawai)
    cuti(asing)
    cuti(sakit, "SAKIT")
    PenugasanTambahan.objects.create(
        pegawai=plt, jenis="plt", jabatan=JabatanFactory(), unit=orang.opd, mulai=timezone.localdate()
    )
    teks = isi(client, orang.kepala)
    assert "Orang Asing" not in teks
    assert "Plt" in teks
    assert "Cuti tahunan" in teks
    assert "Cuti sakit" not in teks
    assert "Cuti sakit" in isi(client, orang.pengusul)  # may read sensitive data
    hari_lain = (timezone.localdate() + timedelta(60)).isoformat()
    assert "Orang Sakit" not in isi(client, orang.kepala, hari=hari_lain)


def test_atasan_melihat_bawahannya(client, orang):
    atasan = PegawaiAktifFactory(akun=AkunFactory(peran=Peran.PEGAWAI))
    cuti(orang.pegawai)
    assert orang.pegawai.nama not in isi(client, atasan.akun)
    RiwayatAtasan.objects.create(pegawai=orang.pegawai, atasan=atasan, tmt="2025-01-01")
    assert orang.pegawai.nama in isi(client, atasan.akun)


def test_menyetujui_satu_ketuk(client, orang):
    satu = ajukan_cuti(orang)
    assert "Setujui" in isi(client, orang.kepala)
    url = reverse("pegawai:kalender_tim-setujui", args=[satu.kode])
    jawaban = client.post(url, {"urut": satu.peralihan_ke}, follow=True)
    assert "Keliru?" in jawaban.content.decode()
    satu.refresh_from_db()
    assert satu.status == "disetujui"
    ulang = client.post(url, {"urut": satu.peralihan_ke}, follow=True)
    assert "bukan wewenang Anda" in ulang.content.decode()


@pytest.mark.parametrize(
    ("peran", "status"),
    [
        (Peran.KEPALA_OPD, 404), (Peran.PENGELOLA_OPD, 404), (Peran.PEGAWAI, 404), (Peran.PETUGAS, 403),
        (Peran.PIMPINAN, 403), (Peran.AUDITOR, 403), (Peran.ADMINISTRATOR, 403),
    ],
)  # fmt: skip
def test_lingkup(client, orang, peran, status):
    satu = ajukan_cuti(orang)
    unit = UnitKerjaFactory() if peran in {Peran.KEPALA_OPD, Peran.PENGELOLA_OPD} else None
    client.force_login(AkunFactory(peran=peran, unit=unit))
    url = reverse("pegawai:kalender_tim-setujui", args=[satu.kode])
    assert client.post(url, {"urut": 1}).status_code == status
    assert client.get(reverse(URL)).status_code == (200 if status == 404 else 403)


@pytest.mark.parametrize("kueri", [{"bulan": "2026-13"}, {"hari": "kemarin"}])
def test_tanggal_yang_tidak_ada_ditolak(client, orang, kueri):
    client.force_login(orang.kepala)
    assert client.get(reverse(URL), kueri).status_code == 400


@pytest.mark.parametrize("jumlah", [2, 12])
def test_sedikit_kueri(client, orang, django_assert_max_num_queries, jumlah):
    for urut in range(jumlah):
        cuti(PegawaiAktifFactory(posisi__unit=orang.opd))
        ajukan_cuti(orang, urut)
    client.force_login(orang.kepala)
    with django_assert_max_num_queries(12):
        assert client.get(reverse(URL)).status_code == 200
