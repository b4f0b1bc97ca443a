"""Pages of classes as each role meets them."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from pelatihan.models import Evaluasi, Kehadiran, Kelas, Pelatihan, Pengajar, Peserta, Sertifikat
from pelatihan.services import kehadiran
from serang_asn.inti.models import Peran
from tests.alat.berkas import pdf
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.pelatihan import (
    JenisPelatihanFactory,
    KelasFactory,
    PelatihanFactory,
    PesertaFactory,
    beri_sesi,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


def url(nama, *argumen):
    return reverse(f"pelatihan:{nama}", args=argumen)


def orang_berakun(**isian):
    return PegawaiAktifFactory(akun=AkunFactory(peran=Peran.PEGAWAI), **isian)


def test_petugas_menambah_pelatihan_dan_kelas(client, petugas):
    isian = {
        "nama": "Bantuan Hidup Dasar", "jenis": JenisPelatihanFactory().pk, "penyelenggara": "BKPSDM",
        "jp": 16, "biaya": 500000, "masa_kerja_tahun": 0, "kehadiran_min_persen": 80, "nilai_lulus": 0,
        "is_aktif": "on",
    }  # fmt: skip
    client.post(url("katalog-baru"), isian)
    pelatihan = Pelatihan.objects.get(nama="Bantuan Hidup Dasar")
    hari = timezone.localdate() + timedelta(days=20)

    respons = client.post(
        url("kelas-baru", pelatihan.kode),
        {"angkatan": "I", "mulai": hari, "hari_terakhir": hari + timedelta(days=1), "daftar_sampai": hari,
         "kuota": 20, "tempat": "Aula", "biaya": 0, "is_penuh_waktu": "on"},
    )  # fmt: skip

    kelas = Kelas.objects.get()
    assert respons["Location"] == kelas.get_absolute_url()
    assert (kelas.status, kelas.nomor[:1], (kelas.selesai - kelas.mulai).days) == ("draf", "K", 2)
    client.post(url("kelas-langkah", kelas.kode, "buka"))
    client.post(
        url("kelas-sesi", kelas.kode), {"judul": "Materi", "jam_mulai": "08:00", "jam_selesai": "12:00"}
    )
    kelas.refresh_from_db()
    assert kelas.status == "dibuka"
    assert 1 <= kelas.sesi.count() <= 2


def test_hari_terakhir_sebelum_pertama_ditolak(client, petugas):
    hari = timezone.localdate()
    respons = client.post(
        url("kelas-baru", PelatihanFactory().kode),
        {"mulai": hari, "hari_terakhir": hari - timedelta(days=1), "daftar_sampai": hari, "kuota": 1,
         "tempat": "Aula", "biaya": 0},
    )  # fmt: skip

    assert respons.status_code == 422
    assert "Hari terakhir tidak boleh sebelum hari pertama." in respons.content.decode()


def test_kepala_mengusulkan_hanya_pegawai_unitnya(client):
    unit = UnitKerjaFactory()
    dalam, luar = PegawaiAktifFactory(posisi__unit=unit), PegawaiAktifFactory()
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=unit))
    kelas = KelasFactory()

    ditolak = client.post(url("kelas-usulkan", kelas.kode), {"daftar_nip": luar.nip, "alasan": "Tugas"})
    client.post(url("kelas-usulkan", kelas.kode), {"daftar_nip": dalam.nip, "alasan": "Tugas"})

    assert ditolak.status_code == 422
    assert "Tidak ditemukan dalam lingkup Anda" in ditolak.content.decode()
    assert Peserta.objects.get().pegawai == dalam


def test_usulan_yang_tidak_memenuhi_syarat_disebut_sebabnya(client, petugas):
    orang = PegawaiAktifFactory(nama="Budi Belum")
    kelas = KelasFactory(pelatihan=PelatihanFactory(jenis_asn=["CPNS"]))

    respons = client.post(
        url("kelas-usulkan", kelas.kode), {"daftar_nip": orang.nip, "alasan": "Tugas"}, follow=True
    )

    assert "Budi Belum: Jenis ASN yang dapat mengikuti: CPNS" in respons.content.decode()


def test_petugas_menyetujui_dan_menolak(client, petugas):
    kelas = KelasFactory(kuota=1)
    satu, dua = PesertaFactory(kelas=kelas), PesertaFactory(kelas=kelas)

    client.post(url("kelas-putuskan", kelas.kode), {"kode": [satu.kode], "apa": "setujui"})
    client.post(url("kelas-putuskan", kelas.kode), {"kode": [dua.kode], "apa": "tolak", "alasan": "Penuh"})

    assert dict(Peserta.objects.values_list("pk", "status")) == {satu.pk: "disetujui", dua.pk: "ditolak"}


def test_peserta_unit_lain_tidak_tampak(client):
    unit = UnitKerjaFactory()
    kelas = KelasFactory()
    PesertaFactory(kelas=kelas, pegawai=PegawaiAktifFactory(nama="Dalam Unit", posisi__unit=unit))
    PesertaFactory(kelas=kelas, pegawai=PegawaiAktifFactory(nama="Luar Unit"))
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=unit))

    isi = client.get(kelas.get_absolute_url()).content.decode()

    assert "Dalam Unit" in isi
    assert "Luar Unit" not in isi


def test_draf_hanya_tampak_oleh_petugas(client, petugas):
    kelas = KelasFactory(status="draf")
    assert client.get(kelas.get_absolute_url()).status_code == 200

    client.force_login(AkunFactory(peran=Peran.PEGAWAI))
    assert client.get(kelas.get_absolute_url()).status_code == 404


def test_pengajar_membuka_kode_dan_peserta_tidak(client):
    kelas = KelasFactory(mulai=timezone.localdate())
    [sesi] = beri_sesi(kelas, mulai=timezone.now())
    guru, murid = orang_berakun(), orang_berakun()
    Pengajar.objects.create(kelas=kelas, pegawai=guru, nama=guru.nama)
    PesertaFactory(kelas=kelas, pegawai=murid, status="diundang")

    client.force_login(murid.akun)
    assert client.get(url("sesi-layar", kelas.kode, 1)).status_code == 403
    client.force_login(guru.akun)
    isi = client.get(url("sesi-layar", kelas.kode, 1), headers={"HX-Request": "true"}).content.decode()

    assert isi.count("data:image/png;base64") == 1
    assert "<html" not in isi
    assert "dari 1 peserta hadir" in isi
    assert sesi.judul in isi


def test_peserta_mencatat_kehadiran_sekali(client):
    kelas = KelasFactory(mulai=timezone.localdate())
    [sesi] = beri_sesi(kelas, mulai=timezone.now())
    murid = orang_berakun()
    PesertaFactory(kelas=kelas, pegawai=murid, status="diundang")
    client.force_login(murid.akun)
    alamat = url("hadir-pindai", kehadiran.buat_kode(sesi))

    assert "Catat kehadiran saya" in client.get(alamat).content.decode()
    assert not Kehadiran.objects.exists()
    assert "Anda tercatat hadir" in client.post(alamat).content.decode()
    assert "sudah tercatat hadir sebelumnya" in client.post(alamat).content.decode()
    assert Kehadiran.objects.count() == 1


def test_bukan_peserta_tidak_dapat_mencatat(client):
    [sesi] = beri_sesi(KelasFactory(mulai=timezone.localdate()), mulai=timezone.now())
    client.force_login(orang_berakun().akun)

    respons = client.post(url("hadir-pindai", kehadiran.buat_kode(sesi)))

    assert respons.status_code == 422
    assert "tidak tercatat sebagai peserta" in respons.content.decode()


def test_nilai_diisi_pengajar_dan_salah_ketik_ditolak(client):
    guru = orang_berakun()
    satu = PesertaFactory(status="hadir")
    Pengajar.objects.create(kelas=satu.kelas, pegawai=guru, nama=guru.nama)
    client.force_login(guru.akun)
    alamat = url("kelas-nilai", satu.kelas.kode)

    salah = client.post(alamat, {f"awal_{satu.pk}": "50", f"akhir_{satu.pk}": "180"})
    client.post(alamat, {f"awal_{satu.pk}": "50", f"akhir_{satu.pk}": "82,5"})

    assert salah.status_code == 422
    assert "Nilai ditulis dengan angka 0 sampai 100" in salah.content.decode()
    satu.refresh_from_db()
    assert float(satu.nilai_akhir) == 82.5


def test_peserta_menilai_kelas_dan_hanya_kelasnya(client):
    murid = orang_berakun()
    peserta = PesertaFactory(pegawai=murid, status="hadir")
    client.force_login(murid.akun)
    jawaban = {f"skor_{n}": str(n + 1) for n in range(5)} | {"catatan": "Baik"}

    kosong = client.post(url("saya-evaluasi", peserta.kode), {"skor_0": "3"})
    client.post(url("saya-evaluasi", peserta.kode), jawaban)
    ulang = client.post(url("saya-evaluasi", peserta.kode), jawaban)

    assert "Pilih salah satu jawaban." in kosong.content.decode()
    assert Evaluasi.objects.get().skor == [1, 2, 3, 4, 5]
    assert "Evaluasi ini sudah diisi." in ulang.content.decode()
    assert client.get(url("saya-evaluasi", PesertaFactory(status="hadir").kode)).status_code == 404


def test_atasan_menilai_penerapan_setelah_tiga_bulan(client):
    unit = UnitKerjaFactory()
    orang = PegawaiAktifFactory(nama="Sari Terapan", posisi__unit=unit)
    lama = KelasFactory(mulai=timezone.localdate() - timedelta(days=120))
    baru = KelasFactory(mulai=timezone.localdate() - timedelta(days=20))
    siap = PesertaFactory(kelas=lama, pegawai=orang, status="lulus")
    belum = PesertaFactory(kelas=baru, pegawai=orang, status="lulus")
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=unit))
    jawaban = {f"skor_{n}": "4" for n in range(5)}

    assert client.get(url("tim-perilaku")).content.decode().count("Sari Terapan") == 1
    client.post(url("tim-perilaku-isi", siap.kode), jawaban)
    dini = client.post(url("tim-perilaku-isi", belum.kode), jawaban)

    assert Evaluasi.objects.get().peserta == siap
    assert "sejak 3 bulan setelah kelas" in dini.content.decode()
    assert "Tidak ada yang menunggu" in client.get(url("tim-perilaku")).content.decode()


def test_sertifikat_luar_diperiksa_orang_lain_lalu_dicatat(client):
    murid = orang_berakun()
    client.force_login(murid.akun)
    hari = timezone.localdate() - timedelta(days=30)
    client.post(
        url("sertifikat-unggah"),
        {"nama": "Kursus Arsip", "jenis": JenisPelatihanFactory().pk, "penyelenggara": "ANRI", "mulai": hari,
         "hari_terakhir": hari + timedelta(days=1), "jp": 16, "nomor_teks": "A/1", "tanggal": hari,
         "berkas": SimpleUploadedFile("sertifikat.pdf", pdf("Sertifikat"))},
    )  # fmt: skip
    satu = Sertifikat.objects.get()
    assert satu.status == "menunggu"
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    tanpa = client.post(url("sertifikat-putuskan", satu.kode), {"apa": "tolak"}, follow=True)
    client.post(url("sertifikat-putuskan", satu.kode), {"apa": "terima"})

    assert "Tuliskan alasan penolakan." in tanpa.content.decode()
    satu.refresh_from_db()
    assert (satu.status, satu.riwayat.jp, satu.riwayat.nama) == ("diterima", 16, "Kursus Arsip")


@pytest.mark.parametrize("nama", ["kelas-list", "kelas-detail", "saya-list", "sertifikat-list"])
def test_banyaknya_kueri_tetap(client, petugas, nama):
    def isi(banyak):
        kelas = KelasFactory()
        beri_sesi(kelas, banyak)
        for _ in range(banyak):
            PesertaFactory(kelas=kelas)
        PesertaFactory(kelas=KelasFactory(), pegawai=diri)
        return kelas

    diri = PegawaiAktifFactory(akun=petugas)
    hitungan = []
    for banyak in (1, 4):
        kelas = isi(banyak)
        alamat = url(nama, kelas.kode) if nama == "kelas-detail" else url(nama)
        with CaptureQueriesContext(connection) as catatan:
            assert client.get(alamat).status_code == 200
        hitungan.append(len(catatan))

    assert hitungan[0] == hitungan[1] <= 12


def test_kalender_kelas(client, petugas):
    kelas = KelasFactory()

    respons = client.get(url("kelas-kalender", kelas.kode))

    assert respons["Content-Type"].startswith("text/calendar")
    assert respons.content.decode().count("BEGIN:VEVENT") >= 1
