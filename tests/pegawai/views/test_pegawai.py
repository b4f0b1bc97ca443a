"""The employee list, the record and its guarded parts, through the client."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from pegawai.models import JenisHukumanDisiplin, Pegawai, RiwayatDisiplin, RiwayatKeluarga
from serang_asn.inti import sandi
from serang_asn.inti.models import AksesSensitif, Peran
from tests.factories import (
    AkunFactory,
    GolonganFactory,
    PegawaiAktifFactory,
    PegawaiFactory,
    RiwayatJabatanFactory,
    RiwayatKedudukanFactory,
    UnitKerjaFactory,
)
from tests.factories.pegawai import KedudukanHukumFactory

pytestmark = pytest.mark.django_db
DAFTAR = reverse("pegawai:pegawai-list")


@pytest.fixture
def kota():
    """The root, one OPD with a part, and another OPD."""
    akar = UnitKerjaFactory(kode="KOTA", nama="Pemerintah Kota", jenis="instansi")
    dinas = UnitKerjaFactory(kode="DINAS", nama="Dinas Kesehatan", induk=akar)
    return {
        "akar": akar,
        "dinas": dinas,
        "bidang": UnitKerjaFactory(kode="BID", nama="Bidang Gizi", jenis="bidang", induk=dinas),
        "lain": UnitKerjaFactory(kode="LAIN", nama="Dinas Sosial", induk=akar),
    }


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


def nama_tampil(respons):
    return [baris.record.pegawai.nama for baris in respons.context["tabel"].paginated_rows]


def test_daftar_menyaring_unit_dengan_bawahannya(client, petugas, kota):
    PegawaiAktifFactory(nama="Ani", posisi__unit=kota["bidang"])
    PegawaiAktifFactory(nama="Budi", posisi__unit=kota["lain"])

    respons = client.get(DAFTAR, {"unit": "DINAS"})

    assert nama_tampil(respons) == ["Ani"]
    assert "Hapus saringan Unit kerja" in respons.text


def test_daftar_menurut_tanggal(client, petugas, kota):
    pindah = PegawaiAktifFactory(nama="Citra", posisi__unit=kota["dinas"])
    RiwayatJabatanFactory(pegawai=pindah, unit=kota["lain"], tmt=date(2020, 7, 1))

    dahulu = client.get(DAFTAR, {"unit": "DINAS", "pada": "2020-06-30"})
    kini = client.get(DAFTAR, {"unit": "DINAS", "pada": "2020-07-01"})

    assert nama_tampil(dahulu) == ["Citra"]
    assert nama_tampil(kini) == []


@pytest.mark.parametrize(
    "kata", ["siti aminah", "Aminah Siti", "amin siti", "Siti Aminha", "sti aminah", "198503142010"]
)
def test_pencarian_nama_tahan_urutan_dan_salah_ketik(client, petugas, kota, kata):
    PegawaiAktifFactory(nama="Siti Nur Aminah", posisi__unit=kota["dinas"])
    PegawaiAktifFactory(
        nama="Bambang Hermawan", tanggal_lahir=date(1970, 1, 2), jenis_kelamin="L", posisi__unit=kota["dinas"]
    )

    respons = client.get(DAFTAR, {"q": kata})

    assert nama_tampil(respons) == ["Siti Nur Aminah"]


def test_pencarian_nama_mirip_diberi_tahu(client, petugas, kota):
    PegawaiAktifFactory(nama="Rahmawati", posisi__unit=kota["dinas"])

    respons = client.get(DAFTAR, {"q": "Rohmwati"})

    assert nama_tampil(respons) == ["Rahmawati"]
    assert "nama yang mirip" in respons.text


def test_nilai_saringan_tak_dikenal_dijelaskan(client, petugas, kota):
    PegawaiAktifFactory(posisi__unit=kota["dinas"])

    respons = client.get(DAFTAR, {"golongan": "IX/z"})

    assert nama_tampil(respons) == []
    assert "IX/z" in respons.text


def test_yang_berhenti_hanya_bila_diminta(client, petugas, kota):
    pensiun = PegawaiAktifFactory(nama="Pensiunan", posisi__unit=kota["dinas"])
    berhenti = KedudukanHukumFactory(kode="UJI_PENSIUN", nama="Pensiun", dihitung=False)
    RiwayatKedudukanFactory(pegawai=pensiun, tmt=date(2021, 1, 1), kedudukan=berhenti)

    assert nama_tampil(client.get(DAFTAR)) == []
    assert nama_tampil(client.get(DAFTAR, {"semua": "on"})) == ["Pensiunan"]


def test_lingkup_unit_membatasi_daftar_dan_rekam(client, kota):
    sendiri = PegawaiAktifFactory(nama="Anggota", posisi__unit=kota["bidang"])
    orang_lain = PegawaiAktifFactory(nama="Orang Lain", posisi__unit=kota["lain"])
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["dinas"]))

    daftar = client.get(DAFTAR)

    assert nama_tampil(daftar) == ["Anggota"]
    assert client.get(sendiri.get_absolute_url()).status_code == 200
    assert client.get(orang_lain.get_absolute_url()).status_code == 404


def test_yang_sudah_pindah_disebut_tetapi_tidak_terbuka(client, kota):
    pindah = PegawaiAktifFactory(nama="Sudah Pindah", posisi__unit=kota["dinas"])
    RiwayatJabatanFactory(pegawai=pindah, unit=kota["lain"], tmt=date(2020, 7, 1))
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["dinas"]))

    respons = client.get(DAFTAR, {"pada": "2020-01-01"})

    assert nama_tampil(respons) == ["Sudah Pindah"]
    assert str(pindah.kode) not in respons.text


def test_htmx_mendapat_potongan_saja(client, petugas, kota):
    PegawaiAktifFactory(nama="Ani", posisi__unit=kota["dinas"])

    respons = client.get(DAFTAR, headers={"HX-Request": "true"})

    assert "Ani" in respons.text
    assert "<html" not in respons.text
    assert "HX-Request" in respons["Vary"]


def hitung_kueri(client, url):
    with CaptureQueriesContext(connection) as tangkapan:
        assert client.get(url).status_code == 200
    return len(tangkapan)


def test_daftar_banyaknya_kueri_tetap(client, petugas, kota):
    PegawaiAktifFactory.create_batch(2, posisi__unit=kota["dinas"])
    client.get(DAFTAR)
    sedikit = hitung_kueri(client, DAFTAR)
    PegawaiAktifFactory.create_batch(25, posisi__unit=kota["dinas"])

    banyak = hitung_kueri(client, DAFTAR)

    assert sedikit == banyak <= 12


def test_rekam_banyaknya_kueri_tetap(client, petugas, kota):
    sedikit = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    banyak = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    for tahun in range(2011, 2025):
        RiwayatJabatanFactory(pegawai=banyak, unit=kota["dinas"], tmt=date(tahun, 1, 1))
    client.get(sedikit.get_absolute_url())

    hasil = [hitung_kueri(client, satu.get_absolute_url()) for satu in (sedikit, banyak)]

    assert hasil[0] == hasil[1] <= 12


def test_rekam_menampilkan_keadaan_pada_tanggal(client, petugas, kota):
    pegawai = PegawaiAktifFactory(nama="Dewi", gelar_belakang="S.Kep.", posisi__unit=kota["dinas"])
    RiwayatJabatanFactory(pegawai=pegawai, unit=kota["lain"], tmt=date(2022, 1, 1))

    dahulu = client.get(pegawai.get_absolute_url(), {"pada": "2021-12-31"})

    assert dahulu.context["rekam"].keadaan.unit == kota["dinas"]
    assert [satu["jumlah"] for satu in dahulu.context["linimasa"]["dasawarsa"]] == [1, 3, 1]
    assert "Pindah dari Dinas Kesehatan ke Dinas Sosial tetap sebagai Pengelola Data" in dahulu.text
    assert "Dewi, S.Kep." in dahulu.text
    assert pegawai.nip not in dahulu.request["PATH_INFO"]


def test_rekam_bagian_jabatan(client, petugas, kota):
    pegawai = PegawaiAktifFactory(posisi__unit=kota["dinas"])

    respons = client.get(pegawai.get_absolute_url(), {"bagian": "jabatan"})

    assert "Dinas Kesehatan" in respons.text
    assert respons.context["bagian"].kode == "jabatan"


@pytest.fixture
def pegawai_dengan_rahasia(kota):
    nik = "3673011403850001"
    pegawai = PegawaiAktifFactory(
        posisi__unit=kota["dinas"], nik_sandi=sandi.sandikan(nik), nik_kunci=sandi.kunci_cari(nik)
    )
    RiwayatKeluarga.objects.create(pegawai=pegawai, hubungan="anak", nama="Anak Rahasia")
    jenis = JenisHukumanDisiplin.objects.create(
        kode="UJI_TEGURAN", nama="Teguran uji", tingkat="ringan", sumber="uji"
    )
    RiwayatDisiplin.objects.create(pegawai=pegawai, jenis=jenis, mulai=date(2022, 1, 1))
    return pegawai


def test_rekam_biasa_tanpa_data_sensitif(client, petugas, pegawai_dengan_rahasia):
    isi = client.get(pegawai_dengan_rahasia.get_absolute_url()).text

    assert "3673011403850001" not in isi
    assert "Anak Rahasia" not in isi
    assert "Teguran uji" not in isi


def test_data_sensitif_tampil_dan_tercatat(client, petugas, pegawai_dengan_rahasia):
    url = reverse("pegawai:pegawai-sensitif", args=[pegawai_dengan_rahasia.kode])

    sebelum = client.get(url)
    sesudah = client.post(url, {"keperluan": "tunjangan", "uraian": "Pemutakhiran tunjangan anak"})

    assert "Anak Rahasia" not in sebelum.text
    for rahasia in ("3673011403850001", "Anak Rahasia", "Teguran uji"):
        assert rahasia in sesudah.text
    catatan = AksesSensitif.objects.get()
    assert (catatan.akun, catatan.objek_kode, catatan.alasan) == (
        petugas, pegawai_dengan_rahasia.kode,
        "Tunjangan, jaminan sosial, atau pajak: Pemutakhiran tunjangan anak",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("isian", "bidang", "pesan"),
    [
        ({"keperluan": "layanan", "uraian": "x"}, "uraian", "paling sedikit 10 huruf"),
        ({"keperluan": "layanan", "uraian": "aaaaaaaaaaaaaa"}, "uraian", "dengan jelas"),
        ({"keperluan": "", "uraian": "Pemutakhiran tunjangan"}, "keperluan", "tidak boleh kosong"),
        ({"keperluan": "iseng", "uraian": "Pemutakhiran tunjangan"}, "keperluan", "iseng"),
    ],
)
@pytest.mark.parametrize("halaman", ["pegawai-sensitif", "dokumen-list"])
def test_alasan_kosong_makna_tidak_membuka(
    client, petugas, pegawai_dengan_rahasia, halaman, isian, bidang, pesan
):
    respons = client.post(reverse(f"pegawai:{halaman}", args=[pegawai_dengan_rahasia.kode]), isian)

    assert respons.status_code == 422
    assert pesan in respons.context["form"].errors[bidang][0]
    assert "Anak Rahasia" not in respons.text
    assert not AksesSensitif.objects.exists()


def test_data_sensitif_tanpa_izin_ditolak_dan_tidak_tercatat(client, kota, pegawai_dengan_rahasia):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["dinas"]))

    respons = client.post(
        reverse("pegawai:pegawai-sensitif", args=[pegawai_dengan_rahasia.kode]), {"alasan": "x"}
    )

    assert respons.status_code == 403
    assert not AksesSensitif.objects.exists()


def test_pegawai_membuka_data_sendiri(client, pegawai_dengan_rahasia):
    akun = AkunFactory(peran=Peran.PEGAWAI)
    Pegawai.objects.filter(pk=pegawai_dengan_rahasia.pk).update(akun=akun)
    client.force_login(akun)

    assert client.get(pegawai_dengan_rahasia.get_absolute_url()).status_code == 200
    url = reverse("pegawai:pegawai-sensitif", args=[pegawai_dengan_rahasia.kode])
    assert "Anak Rahasia" in client.post(url, {}).text
    assert AksesSensitif.objects.get().alasan == "Membuka data sendiri"
    assert client.get(DAFTAR).status_code == 403


def test_orang_tanpa_riwayat_tetap_terbuka(client, petugas):
    pegawai = PegawaiFactory()

    respons = client.get(pegawai.get_absolute_url())

    assert "Belum ada riwayat" in respons.text


def test_urutan_golongan(client, petugas, kota):
    rendah = GolonganFactory(kode="II/a", nama="Pengatur Muda", urut=5)
    tinggi = GolonganFactory(kode="IV/e", nama="Pembina Utama", urut=17)
    PegawaiAktifFactory(nama="Atas", pangkat__golongan=tinggi, posisi__unit=kota["dinas"])
    PegawaiAktifFactory(nama="Bawah", pangkat__golongan=rendah, posisi__unit=kota["dinas"])

    assert nama_tampil(client.get(DAFTAR, {"sort": "golongan"})) == ["Bawah", "Atas"]
    assert nama_tampil(client.get(DAFTAR, {"sort": "-golongan"})) == ["Atas", "Bawah"]


@pytest.mark.parametrize("pada", ["abc", "31-31-2020", "1900-01-01", "9999-12-31"])
def test_tanggal_mustahil_dijawab_sama_di_semua_halaman(client, petugas, kota, pada):
    pegawai = PegawaiAktifFactory(nama="Ani", posisi__unit=kota["dinas"])
    halaman = [
        DAFTAR,
        pegawai.get_absolute_url(),
        reverse("pegawai:organisasi-list"),
        kota["dinas"].get_absolute_url(),
        reverse("pegawai:jumlah-lihat"),
        *(reverse("pegawai:jumlah-ekspor", args=[bentuk]) for bentuk in ("csv", "xlsx", "pdf")),
    ]

    for alamat in halaman:
        respons = client.get(alamat, {"pada": pada})
        assert respons.status_code == 400, alamat
        assert f"Tanggal “{pada}” tidak sah. Tulis tahun-bulan-hari" in respons.text, alamat
        assert "antara 17 Agustus 1945 dan 31 Desember 2099" in respons.text, alamat
        assert "<nav" in respons.text, alamat


def test_pencarian_tanpa_hasil_tidak_menyebut_nama_mirip(client, petugas, kota):
    PegawaiAktifFactory(nama="Ani", posisi__unit=kota["dinas"])

    kosong = client.get(DAFTAR, {"q": "zzzzqq"})
    mirip = client.get(DAFTAR, {"q": "Anni"})
    tersaring = client.get(DAFTAR, {"q": "Anni", "unit": "LAIN"})

    assert nama_tampil(mirip) == ["Ani"]
    assert "Yang tampil adalah nama yang mirip" in mirip.text
    for respons in (kosong, tersaring):
        assert nama_tampil(respons) == []
        assert "Yang tampil adalah nama yang mirip" not in respons.text


def test_teks_pencarian_terlalu_panjang_dijelaskan(client, petugas, kota):
    PegawaiAktifFactory(nama="Ani", posisi__unit=kota["dinas"])

    respons = client.get(DAFTAR, {"q": "a" * 3000})

    assert nama_tampil(respons) == []
    assert "Teks pencarian paling panjang 100 huruf" in respons.text


def test_daftar_sebelum_data_pertama_diberi_petunjuk(client, petugas, kota):
    PegawaiAktifFactory(nama="Ani", posisi__unit=kota["dinas"])

    respons = client.get(DAFTAR, {"pada": "1980-01-01"})

    assert "Data pegawai paling awal tercatat mulai 1 Januari 2010." in respons.text


def test_keadaan_masa_depan_terbaca(client, petugas, kota):
    pegawai = PegawaiAktifFactory(nama="Akan Pindah", posisi__unit=kota["dinas"])
    besok = timezone.localdate() + timedelta(days=1)
    RiwayatJabatanFactory(pegawai=pegawai, unit=kota["lain"], tmt=besok)

    assert nama_tampil(client.get(DAFTAR, {"unit": "LAIN"})) == []
    assert nama_tampil(client.get(DAFTAR, {"unit": "LAIN", "pada": besok.isoformat()})) == ["Akan Pindah"]
