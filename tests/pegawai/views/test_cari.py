"""The global search through the client: page, suggestions, roles."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.models import Pegawai
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
CARI = reverse("pegawai:cari-lihat")


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(nama="Pemerintah Kota", jenis="instansi")
    dinas = UnitKerjaFactory(nama="Dinas Rahmat", induk=akar)
    lain = UnitKerjaFactory(nama="Dinas Sosial", induk=akar)
    jabatan = JabatanFactory(kode="UJI-R", nama="Penata Rahmat")
    return {
        "dinas": dinas,
        "ani": PegawaiAktifFactory(nama="Ani Rahmawati", posisi__unit=dinas, posisi__jabatan=jabatan),
        "budi": PegawaiAktifFactory(nama="Budi Rahmat", posisi__unit=lain, jenis_kelamin="L"),
    }


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


def label(respons):
    return {satu.nama: [h.label for h in satu.hasil] for satu in respons.context["kelompok"]}


def test_halaman_dengan_tiga_kelompok(client, petugas, kota):
    respons = client.get(CARI, {"q": "rahm"})

    assert label(respons) == {
        "Pegawai": ["Ani Rahmawati", "Budi Rahmat"],
        "Unit kerja": ["Dinas Rahmat"],
        "Jabatan": ["Penata Rahmat"],
    }
    for alamat in (
        kota["ani"].get_absolute_url(),
        kota["dinas"].get_absolute_url(),
        "/pegawai/?jabatan=UJI-R",
    ):
        assert f'href="{alamat}"' in respons.text


def test_tautan_jabatan_menyaring_daftar(client, petugas, kota):
    respons = client.get(reverse("pegawai:pegawai-list"), {"jabatan": "UJI-R"})

    assert [baris.record.pegawai for baris in respons.context["tabel"].paginated_rows] == [kota["ani"]]
    assert "Hapus saringan Jabatan Penata Rahmat" in respons.text


def test_saran_selagi_mengetik_hanya_potongan(client, petugas, kota):
    respons = client.get(CARI, {"q": "rahmawti"}, headers={"HX-Request": "true"})

    assert "<html" not in respons.text
    assert 'role="option"' in respons.text
    assert "nama yang mirip" in respons.text
    assert "Ani Rahmawati" in respons.text


def test_nip_lengkap_langsung_ke_orangnya(client, petugas, kota):
    nip = kota["ani"].nip

    respons = client.get(CARI, {"q": f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"})

    assert respons.url == kota["ani"].get_absolute_url()


@pytest.mark.parametrize(
    ("teks", "kalimat"), [("", "Ketik paling sedikit dua huruf"), ("zzzzzz", "Tidak ada yang cocok")]
)
def test_tanpa_hasil_diberi_tahu(client, petugas, kota, teks, kalimat):
    assert kalimat in client.get(CARI, {"q": teks}).text


def test_lingkup_kepala_opd(client, kota):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["dinas"]))

    respons = client.get(CARI, {"q": "rahmat"})

    assert "Budi Rahmat" not in respons.text
    assert "Pegawai" not in label(respons) or label(respons)["Pegawai"] == ["Ani Rahmawati"]


def test_pegawai_hanya_menemukan_dirinya(client, kota):
    akun = AkunFactory(peran=Peran.PEGAWAI)
    Pegawai.objects.filter(pk=kota["budi"].pk).update(akun=akun)
    client.force_login(akun)

    assert label(client.get(CARI, {"q": "rahm"})) == {"Pegawai": ["Budi Rahmat"]}
    assert label(client.get(CARI, {"q": kota["ani"].nip})) == {}


def test_administrator_tidak_menemukan_orang(client, kota):
    client.force_login(AkunFactory(peran=Peran.ADMINISTRATOR))

    assert label(client.get(CARI, {"q": "rahm"})) == {}


@pytest.mark.parametrize("teks", ["rahm", "rahmawti", "1985"])
def test_banyaknya_kueri(client, petugas, kota, teks):
    client.get(CARI, {"q": "awal"})

    def hitung():
        with CaptureQueriesContext(connection) as kueri:
            client.get(CARI, {"q": teks})
        return len(kueri)

    sedikit = hitung()
    PegawaiAktifFactory.create_batch(15, nama="Cici Rahmawati", posisi__unit=kota["dinas"])

    assert hitung() == sedikit <= 12
