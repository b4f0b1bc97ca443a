"""Pages of a reorganisation: form, preview, apply, undo; only for officers."""

from datetime import date
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.domain.organisasi import BentukReorganisasi as Bentuk
from pegawai.models import KeadaanPegawai, RiwayatJabatan, TindakanKepegawaian, UnitKerja
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.reorganisasi import tindakan as layanan
from serang_asn.inti import kemajuan
from serang_asn.inti.models import Dokumen, Peran, Tugas
from tests.alat import berkas as contoh_berkas
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.reorganisasi import TMT, rencanakan, reorganisasi

pytestmark = pytest.mark.django_db
KEPUTUSAN = {
    "tmt": "2024-01-01",
    "sk_nomor": "060/1-ORG/2023",
    "sk_tanggal": "2023-12-01",
    "sk_pejabat": "Wali Kota Serang",
    "alasan": "Perda 5/2023",
}


@pytest.fixture
def kota():
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


def alamat(bentuk, unit):
    return reverse(f"pegawai:reorganisasi-{bentuk}", args=[unit.publik_id])


def kirim(client, bentuk, unit, **isian):
    return client.post(alamat(bentuk, unit), {"kode": str(uuid4()), **KEPUTUSAN, **isian})


def url_tindakan(tindakan, langkah="detail"):
    return reverse(f"pegawai:reorganisasi-{langkah}", args=[tindakan.kode])


def test_ganti_nama_dari_formulir_sampai_diterapkan(client, petugas, kota):
    orang = PegawaiAktifFactory(nama="Hasan", posisi__unit=kota["dinas"])

    respons = kirim(client, "ubah", kota["dinas"], nama="Dinas Sehat", jenis="dinas")

    disusun = TindakanKepegawaian.objects.get()
    assert respons["Location"] == url_tindakan(disusun)
    pratinjau = client.get(respons["Location"])
    assert "Hasan" in pratinjau.text
    assert "Dinas Sehat" in pratinjau.text
    assert not UnitKerja.objects.filter(nama="Dinas Sehat").exists()

    client.post(url_tindakan(disusun, "terapkan"))

    assert KeadaanPegawai.objects.pada(TMT).get(pegawai=orang).unit.nama == "Dinas Sehat"
    selesai = client.get(url_tindakan(disusun)).text
    assert "Sudah diterapkan" in selesai
    assert "Perda 5/2023" in selesai


def test_formulir_dikirim_dua_kali_satu_tindakan(client, petugas, kota):
    kode = str(uuid4())
    for _ in range(2):
        kirim(client, "ubah", kota["dinas"], nama="Dinas Sehat", jenis="dinas", kode=kode)

    assert TindakanKepegawaian.objects.count() == 1


def test_formulir_lama_setelah_diterapkan_diberi_tahu(client, petugas, kota):
    kode = str(uuid4())
    kirim(client, "ubah", kota["dinas"], nama="Dinas Sehat", jenis="dinas", kode=kode)
    client.post(url_tindakan(TindakanKepegawaian.objects.get(), "terapkan"))

    respons = kirim(client, "ubah", kota["dinas"], nama="Dinas Lain Lagi", jenis="dinas", kode=kode)

    assert respons.status_code == 422
    assert "sudah diterapkan atau dibatalkan" in respons.text


@pytest.mark.parametrize(
    ("bentuk", "isian", "pesan"),
    [
        ("ubah", {"nama": "Dinas Kesehatan", "jenis": "dinas"}, "isinya masih sama"),
        ("ubah", {"nama": "X", "jenis": "dinas", "kode_unit": "LAIN"}, "sudah dipakai unit lain"),
        ("ubah", {"nama": "X", "jenis": "dinas", "tmt": "1800-01-01"}, "antara tahun 1945"),
        ("gabung", {"hasil": "baru", "dengan": []}, "Tulis nama unit baru"),
        ("pecah", {"nama_1": "Satu", "nama_2": "Satu"}, "harus berbeda"),
        ("baru", {"nama": "X", "jenis": "bidang", "kode_unit": ""}, "Kode unit:"),
    ],
)
def test_isian_keliru_dijelaskan(client, petugas, kota, bentuk, isian, pesan):
    respons = kirim(client, bentuk, kota["dinas"], **isian)

    assert respons.status_code == 422
    assert pesan in respons.text
    assert not TindakanKepegawaian.objects.exists()


def test_pindah_ke_induk_yang_sama_ditolak(client, petugas, kota):
    respons = kirim(client, "pindah", kota["bidang"], induk=kota["dinas"].pk)

    assert "sudah berada di bawah induk itu" in respons.text


def test_pratinjau_menyebut_yang_menghalangi(client, petugas, kota):
    kirim(client, "tutup", kota["dinas"])

    halaman = client.get(url_tindakan(TindakanKepegawaian.objects.get()))

    assert "Belum dapat diterapkan" in halaman.text
    assert "Bidang Gizi" in halaman.text
    assert "Terapkan perubahan ini?" not in halaman.text


def test_terapkan_saat_terhalang_tidak_menulis_apa_pun(client, petugas, kota):
    kirim(client, "tutup", kota["dinas"])
    disusun = TindakanKepegawaian.objects.get()

    respons = client.post(url_tindakan(disusun, "terapkan"), follow=True)

    assert "Masih ada 1 unit di bawahnya" in respons.text
    disusun.refresh_from_db()
    assert disusun.status == StatusTindakan.DISUSUN


def test_gabung_menjadi_unit_baru(client, petugas, kota):
    kirim(
        client, "gabung", kota["dinas"], dengan=[kota["lain"].pk], hasil="baru", nama="Dinas Gabungan",
        jenis="dinas",
    )  # fmt: skip
    disusun = TindakanKepegawaian.objects.get()
    client.post(url_tindakan(disusun, "terapkan"))

    gabungan = UnitKerja.objects.get(nama="Dinas Gabungan")
    assert gabungan.path.startswith(kota["akar"].path)
    assert UnitKerja.objects.filter(penerus=gabungan).count() == 2


def test_pecah_dengan_pembagian(client, petugas, kota):
    perawat = JabatanFactory(kode="UJI-PERAWAT", nama="Perawat")
    ikut = PegawaiAktifFactory(posisi__unit=kota["dinas"], posisi__jabatan=perawat)
    khusus = PegawaiAktifFactory(nama="Khusus", posisi__unit=kota["dinas"], posisi__jabatan=perawat)
    respons = kirim(client, "pecah", kota["dinas"], nama_1="Satu", nama_2="Dua")
    disusun = TindakanKepegawaian.objects.get()
    assert respons["Location"] == url_tindakan(disusun, "pembagian")
    assert "Khusus" in client.get(respons["Location"]).text

    client.post(
        respons["Location"],
        {f"anak_{kota['bidang'].pk}": "1", f"jabatan_{perawat.pk}": "1", f"orang_{khusus.pk}": "0"},
    )
    client.post(url_tindakan(disusun, "terapkan"))

    kini = KeadaanPegawai.objects.pada(TMT)
    assert (kini.get(pegawai=ikut).unit.nama, kini.get(pegawai=khusus).unit.nama) == ("Dua", "Satu")
    assert UnitKerja.objects.get(kode="BID.2").path.startswith(UnitKerja.objects.get(nama="Dua").path)


def test_pembagian_hanya_untuk_pemecahan(client, petugas, kota):
    kirim(client, "tutup", kota["bidang"])

    disusun = TindakanKepegawaian.objects.get()

    assert client.get(url_tindakan(disusun, "pembagian")).status_code == 404


def test_batalkan_dari_halaman(client, petugas, kota):
    orang = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    tindakan = reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian={"nama": "Dinas Sehat"}, oleh=petugas)
    tanpa_alasan = client.post(url_tindakan(tindakan, "batalkan"))
    assert tanpa_alasan.status_code == 422

    client.post(url_tindakan(tindakan, "batalkan"), {"alasan": "Perda dicabut"})

    assert KeadaanPegawai.objects.pada(TMT).get(pegawai=orang).unit == kota["dinas"]
    assert "Perda dicabut" in client.get(url_tindakan(tindakan)).text


def test_batalkan_menyebut_yang_bertumpu(client, petugas, kota):
    tindakan = reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian={"nama": "Sehat"}, oleh=petugas)
    PegawaiAktifFactory(posisi__unit=UnitKerja.objects.get(nama="Sehat"), posisi__tmt=date(2025, 1, 1))

    halaman = client.get(url_tindakan(tindakan, "batalkan"))

    assert "tidak dapat dibatalkan" in halaman.text
    assert "1 riwayat jabatan lain" in halaman.text


def test_yang_besar_menjadi_tugas(client, petugas, kota, monkeypatch, django_capture_on_commit_callbacks):
    monkeypatch.setattr(layanan, "LANGSUNG_PALING_BANYAK", 1)
    PegawaiAktifFactory.create_batch(2, posisi__unit=kota["dinas"])
    disusun = rencanakan(Bentuk.UBAH, unit=[kota["dinas"].pk], isian={"nama": "Sehat"}, oleh=petugas)

    client.post(url_tindakan(disusun, "terapkan"))

    tugas = Tugas.objects.get()
    assert 'hx-trigger="every 2s"' in client.get(url_tindakan(disusun)).text
    assert not RiwayatJabatan.objects.filter(tindakan=disusun).exists()
    kemajuan.kerjakan.func(
        tugas_id=tugas.pk, alamat=tugas.jenis, argumen={"tindakan_id": disusun.pk, "oleh_id": petugas.pk}
    )
    assert client.get(url_tindakan(disusun, "kemajuan"))["HX-Refresh"] == "true"
    assert RiwayatJabatan.objects.filter(tindakan=disusun).count() == 2
    assert "Sudah diterapkan" in client.get(url_tindakan(disusun)).text


def test_perbaiki_ejaan_tanpa_riwayat(client, petugas, kota):
    url = reverse("pegawai:organisasi-perbaiki", args=[kota["dinas"].publik_id])

    client.post(url, {"nama": "Dinas Kesehatan Kota", "alamat": "Jalan Veteran", "alasan": "Salah tulis"})

    unit = UnitKerja.objects.get(pk=kota["dinas"].pk)
    assert (unit.nama, unit.alamat, unit.berlaku_selesai) == ("Dinas Kesehatan Kota", "Jalan Veteran", None)


@pytest.mark.parametrize("peran", [Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR])
@pytest.mark.parametrize("bentuk", [*Bentuk])
def test_hanya_petugas_yang_mengubah(client, kota, peran, bentuk):
    unit = kota["dinas"] if peran in {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD} else None
    client.force_login(AkunFactory(peran=peran, unit=unit))

    assert client.get(alamat(bentuk, kota["dinas"])).status_code == 403
    halaman = client.get(kota["dinas"].get_absolute_url())
    assert "Kelola unit" not in halaman.text


def test_riwayat_unit_tampil_pada_lama_dan_baru(client, petugas, kota):
    reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian={"nama": "Sehat"}, oleh=petugas)

    lama = client.get(kota["dinas"].get_absolute_url()).text
    baru = client.get(UnitKerja.objects.get(nama="Sehat").get_absolute_url()).text

    assert "Unit ini dilanjutkan oleh" in lama
    assert "Riwayat unit" in baru
    assert "Dinas Kesehatan</a>" in baru


def hitung_kueri(client, url):
    with CaptureQueriesContext(connection) as tangkapan:
        assert client.get(url).status_code == 200
    return len(tangkapan)


@pytest.mark.parametrize("langkah", ["list", "detail"])
def test_banyaknya_kueri_tetap(client, petugas, kota, langkah):
    disusun = rencanakan(Bentuk.UBAH, unit=[kota["dinas"].pk], isian={"nama": "Sehat"}, oleh=petugas)
    url = reverse("pegawai:reorganisasi-list") if langkah == "list" else url_tindakan(disusun)
    PegawaiAktifFactory(posisi__unit=kota["dinas"])
    client.get(url)
    sedikit = hitung_kueri(client, url)
    for _ in range(5):
        PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(induk=kota["dinas"]))
        rencanakan(Bentuk.UBAH, unit=[kota["lain"].pk], isian={"nama": "Sosial"}, oleh=petugas)

    banyak = hitung_kueri(client, url)

    assert sedikit == banyak
    assert banyak <= (12 if langkah == "list" else 16)


def test_berkas_keputusan_menyertai_setiap_peristiwa(client, petugas, kota):
    orang = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    isian = {"kode": str(uuid4()), "nama": "Dinas Sehat", "jenis": "dinas"}
    berkas = SimpleUploadedFile("perda.pdf", contoh_berkas.pdf("Perda"), "application/pdf")

    kirim(client, "ubah", kota["dinas"], **isian, berkas=berkas)
    kirim(client, "ubah", kota["dinas"], **isian)
    disusun = TindakanKepegawaian.objects.get()
    client.post(url_tindakan(disusun, "terapkan"))

    dokumen = Dokumen.objects.get()
    disusun.refresh_from_db()
    assert (disusun.dokumen, dokumen.nomor) == (dokumen, KEPUTUSAN["sk_nomor"])
    assert RiwayatJabatan.objects.get(pegawai=orang, tindakan=disusun).dokumen == dokumen
    assert reverse("dokumen:buka", args=[dokumen.kode]) in client.get(url_tindakan(disusun)).text


def test_berkas_keputusan_yang_bukan_dokumen_ditolak(client, petugas, kota):
    berkas = SimpleUploadedFile("perda.pdf", b"bukan pdf", "application/pdf")

    respons = kirim(client, "ubah", kota["dinas"], nama="Dinas Sehat", jenis="dinas", berkas=berkas)

    assert respons.status_code == 422
    assert "berkas" in respons.context["form"].errors
    assert not TindakanKepegawaian.objects.exists()
