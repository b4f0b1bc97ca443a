"""Deputies: appointed by whom, seen by whom, and exactly the powers of the absent one while it lasts."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from pegawai.models import Delegasi, Usulan
from pegawai.services import delegasi as layanan
from pegawai.services import usulan
from serang_asn.inti.models import Pemberitahuan, Peran
from tests.alat import usulan as alat
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
URL, BARU = "/layanan/pengganti/", "/layanan/pengganti/baru/"


@pytest.fixture
def orang():
    with alat.terdaftar(is_tunggal=False):
        yield alat.kantor()


@pytest.fixture
def pengganti(orang):
    akun = AkunFactory(peran=Peran.PEGAWAI, nama="Wakil Kepala")
    PegawaiAktifFactory(posisi__unit=orang.opd, akun=akun)
    return akun


def hari(selisih=0):
    return timezone.localdate() + timedelta(days=selisih)


def isian(**ganti):
    return {
        "pengganti": "Wakil Kepala", "mulai": hari().isoformat(), "sampai": hari(2).isoformat(),
        "alasan": "Cuti tahunan",
    } | ganti  # fmt: skip


def tunjuk(orang, pengganti, mulai=0, selesai=3, pemberi=None, oleh=None):
    pemberi = pemberi or orang.kepala
    return layanan.tunjuk(
        pemberi=pemberi, pengganti=pengganti, mulai=hari(mulai), selesai=hari(selesai), alasan="Cuti",
        oleh=oleh or pemberi,
    )  # fmt: skip


def ajukan(orang):
    return usulan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)


def segar(akun):
    """The account as the next request loads it."""
    return type(akun).objects.get(pk=akun.pk)


def test_menunjuk_untuk_diri_sendiri(client, orang, pengganti):
    client.force_login(orang.kepala)
    assert client.post(BARU, isian()).url == URL
    satu = Delegasi.objects.get()
    assert (satu.pemberi, satu.pengganti, satu.selesai) == (orang.kepala, pengganti, hari(3))
    assert "Wakil Kepala" in client.get(URL).content.decode()
    kabar = Pemberitahuan.objects.get(kunci__startswith="delegasi:")
    assert (kabar.akun, kabar.judul) == (pengganti, f"Anda menggantikan {orang.kepala}")


@pytest.mark.parametrize(
    ("ganti", "pesan"),
    [
        ({"pengganti": "Tidak Dikenal"}, "Tidak ditemukan"),
        ({"mulai": hari(-1).isoformat()}, "paling cepat dimulai hari ini"),
        ({"sampai": hari(-1).isoformat()}, "tidak boleh sebelum hari pertama"),
        ({"alasan": ""}, "Alasan"),
    ],
    ids=["orang", "mulai", "sampai", "alasan"],
)
def test_isian_yang_salah_kembali_dengan_pesan(client, orang, pengganti, ganti, pesan):
    client.force_login(orang.kepala)
    jawaban = client.post(BARU, isian(**ganti))
    assert jawaban.status_code == 422
    assert pesan in jawaban.content.decode()
    assert not Delegasi.objects.exists()


def test_dua_pengganti_pada_masa_yang_sama_ditolak(client, orang, pengganti):
    tunjuk(orang, pengganti)
    client.force_login(orang.kepala)
    assert "Sudah ada pengganti pada masa itu" in client.post(BARU, isian()).content.decode()


def test_untuk_orang_lain_hanya_petugas(client, orang, pengganti):
    with pytest.raises(layanan.DelegasiDitolak, match="diri sendiri"):
        tunjuk(orang, pengganti, oleh=orang.pengusul)
    client.force_login(orang.pengusul)
    client.post(BARU, isian(pemberi=orang.kepala.nama))
    assert Delegasi.objects.get().pemberi == orang.pengusul
    client.force_login(orang.petugas)
    client.post(BARU, isian(pemberi=orang.kepala.nama))
    assert Delegasi.objects.filter(pemberi=orang.kepala, dibuat_oleh=orang.petugas).exists()


@pytest.mark.parametrize("peran", [Peran.AUDITOR, Peran.ADMINISTRATOR, None], ids=str)
def test_yang_tidak_memeriksa_usulan_tidak_dapat_menjadi_pengganti(orang, peran):
    with pytest.raises(layanan.DelegasiDitolak, match="tidak mempunyai peran"):
        tunjuk(orang, AkunFactory(peran=peran))


def test_saran_sebatas_opd_dan_tanpa_nip(client, orang, pengganti):
    luar = AkunFactory(peran=Peran.PEGAWAI, nama="Wakil Dinas Lain")
    PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(), akun=luar)
    calon = reverse("pegawai:delegasi-calon")
    client.force_login(orang.kepala)
    isi = client.get(calon, {"pengganti": "wakil"}).content.decode()
    assert "Wakil Kepala" in isi
    assert "Wakil Dinas Lain" not in isi
    assert pengganti.pengguna not in isi
    client.force_login(orang.petugas)
    assert "Wakil Dinas Lain" in client.get(calon, {"pengganti": "wakil"}).content.decode()


def test_pengganti_melihat_dan_memutuskan_tepat_yang_dapat_diputuskan_yang_digantikan(orang, pengganti):
    satu, kedua = ajukan(orang), ajukan(orang)
    opd_lain = UnitKerjaFactory()
    pegawai_lain = PegawaiAktifFactory(posisi__unit=opd_lain)
    pengusul_lain = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=opd_lain)
    asing = usulan.buat(jenis=alat.KODE, pegawai=pegawai_lain, tmt=alat.TMT, isian={}, oleh=pengusul_lain)
    usulan.ajukan(usulan=asing, urut=0, oleh=pengusul_lain)
    tunjuk(orang, pengganti)
    akun, kepala = segar(pengganti), segar(orang.kepala)
    for pilih in ("terlihat_oleh", "menunggu"):
        milik_kepala = {*getattr(Usulan.objects.all().terlihat_oleh(kepala), pilih)(kepala)}
        assert {*getattr(Usulan.objects.all().terlihat_oleh(akun), pilih)(akun)} == milik_kepala
        assert milik_kepala == {satu, kedua}
    baru = usulan.setujui(usulan=satu, urut=1, oleh=akun)
    assert baru.peralihan.get(urut=2).mewakili == orang.kepala
    with pytest.raises(usulan.BukanGiliran):
        usulan.setujui(usulan=baru, urut=2, oleh=akun)


def test_sesudah_berakhir_atau_dicabut_tidak_ada_lagi(client, orang, pengganti):
    satu = ajukan(orang)
    delegasi = tunjuk(orang, pengganti)
    url = reverse("pegawai:usulan-detail", args=[satu.kode])
    client.force_login(pengganti)
    assert client.get(url).status_code == 200
    Delegasi.objects.update(mulai=hari(-3), selesai=hari())
    assert client.get(url).status_code == 404
    Delegasi.objects.update(selesai=hari(1))
    assert client.get(url).status_code == 200
    client.force_login(orang.kepala)
    cabut = reverse("pegawai:delegasi-cabut", args=[delegasi.kode])
    assert "Cabut penunjukan" in client.get(cabut).content.decode()
    assert client.post(cabut).url == URL
    assert client.get(cabut).status_code == 404
    client.force_login(pengganti)
    assert client.get(url).status_code == 404
    with pytest.raises(usulan.BukanGiliran):
        usulan.setujui(usulan=satu, urut=1, oleh=segar(pengganti))


def test_yang_belum_mulai_belum_berlaku(orang, pengganti):
    ajukan(orang)
    tunjuk(orang, pengganti, mulai=1)
    assert not Usulan.objects.all().terlihat_oleh(segar(pengganti)).exists()


def test_pengganti_petugas_menerbitkan_dan_menyelesaikan(client, orang, pengganti):
    satu = usulan.setujui(usulan=ajukan(orang), urut=1, oleh=orang.kepala)
    satu = usulan.setujui(usulan=satu, urut=2, oleh=orang.petugas)
    url = reverse("pegawai:usulan-terbitkan", args=[satu.kode])
    client.force_login(orang.kepala)
    assert client.get(url).status_code == 403
    tunjuk(orang, pengganti, pemberi=orang.petugas)
    client.force_login(pengganti)
    assert client.get(url).status_code == 200


def test_daftar_hanya_yang_menyangkut_pembaca(client, orang, pengganti):
    delegasi = tunjuk(orang, pengganti)
    lain = AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory())
    for akun, terlihat in ((orang.kepala, 1), (pengganti, 1), (orang.petugas, 1), (lain, 0)):
        client.force_login(akun)
        assert len(client.get(URL).context["tabel"].rows) == terlihat
        cabut = client.get(reverse("pegawai:delegasi-cabut", args=[delegasi.kode]))
        assert cabut.status_code == (200 if terlihat else 404)


@pytest.mark.parametrize("jumlah", [1, 15])
def test_daftar_pengganti_sedikit_kueri(client, orang, pengganti, django_assert_max_num_queries, jumlah):
    for nomor in range(jumlah):
        tunjuk(orang, pengganti, mulai=nomor * 3, selesai=nomor * 3 + 2)
    client.force_login(orang.kepala)
    with django_assert_max_num_queries(12):
        assert len(client.get(URL).context["tabel"].rows) == jumlah
