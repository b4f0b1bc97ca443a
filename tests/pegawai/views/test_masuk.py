"""The page that takes people in: the number read, steps, texts, refusals, double submit, drafts."""

from uuid import uuid4

import pytest
from django.urls import reverse

from pegawai.models import DrafIsian, Golongan, Pegawai, Pendidikan, TindakanKepegawaian
from pegawai.selectors.pilihan import label_jabatan, label_pendidikan, label_unit
from serang_asn.inti.models import Peran
from tests.alat import berkas as contoh_berkas
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
URL = "/pegawai/baru/"


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


@pytest.fixture
def isian():
    pendidikan = Pendidikan.objects.select_related("tingkat").filter(tingkat__kode="S1").order_by("pk")[0]
    return {
        "jalur": "cpns", "nip": "19990314 202503 2 001", "nama": "Rahma Dewi", "gelar_belakang": "S.Kom.",
        "tanggal_lahir": "1999-03-14", "jenis_kelamin": "P", "tmt": "2025-03-01",
        "golongan": str(Golongan.objects.get(kode="III/a").pk), "mkg_tahun": "0", "mkg_bulan": "0",
        "jabatan": label_jabatan(JabatanFactory()), "unit": label_unit(UnitKerjaFactory(nama="Dinas Sosial")),
        "pendidikan": label_pendidikan(pendidikan), "tahun_lulus": "2021", "ijazah_nomor": "1/S1",
        "sk_nomor": "813/1", "sk_tanggal": "2025-02-20", "sk_pejabat": "Wali Kota", "kode": str(uuid4()),
    }  # fmt: skip


def kirim(client, langkah, data, **lain):
    return client.post(URL, data | {"langkah": langkah}, **lain)


def test_baca_nip_mengisi_yang_kosong(client, petugas):
    respons = kirim(client, "baca", {"nip": "19990314 202503 2 001", "jalur": "cpns", "nama": "Rahma"})

    assert respons.status_code == 200
    form = respons.context["form"]
    assert {nama: form[nama].value() for nama in ("nama", "tanggal_lahir", "jenis_kelamin", "tmt")} == {
        "nama": "Rahma", "tanggal_lahir": "1999-03-14", "jenis_kelamin": "P", "tmt": "2025-03-01",
    }  # fmt: skip
    assert "NIP terbaca: lahir 14 Maret 1999, perempuan, TMT 03-2025." in respons.content.decode()
    assert form.errors == {}


def test_baca_nip_menjaga_yang_ditulis_dan_menyebut_selisihnya(client, petugas):
    respons = kirim(
        client, "baca", {"nip": "199903142025032001", "jalur": "cpns", "tanggal_lahir": "1999-03-15"}
    )

    assert respons.context["form"]["tanggal_lahir"].value() == "1999-03-15"
    assert "Tanggal lahir 15 Maret 1999 berbeda dengan NIP" in respons.content.decode()


def test_baca_nip_pppk_memilih_jalur(client, petugas):
    respons = kirim(client, "baca", {"nip": "199003142025212001", "jalur": "cpns"})

    assert respons.context["form"]["jalur"].value() == "pppk"
    assert respons.context["form"]["tmt"].value() is None


def test_baca_nip_pindah_masuk_mengisi_tmt_cpns(client, petugas):
    respons = kirim(client, "baca", {"nip": "198503142010012001", "jalur": "pindah_masuk"})

    assert respons.context["form"]["tmt_cpns"].value() == "2010-01-01"
    assert respons.context["form"]["tmt"].value() is None


def test_baca_nip_yang_rusak_dan_yang_terpakai(client, petugas):
    lama = PegawaiAktifFactory(nip="199903142025032001", nama="Dewi Lama")

    rusak = kirim(client, "baca", {"nip": "19990314202503200", "jalur": "cpns"})
    terpakai = kirim(client, "baca", {"nip": lama.nip, "jalur": "cpns"}).content.decode()

    assert "NIP berisi 17 digit" in rusak.content.decode()
    assert lama.get_absolute_url() in terpakai
    assert "Dewi Lama" in terpakai


def test_periksa_memperlihatkan_keadaan_yang_jadi(client, petugas, isian):
    respons = kirim(client, "periksa", isian)

    assert respons.status_code == 200
    (tabel,) = respons.context["keadaan"]
    baris = {satu.label: (satu.sebelum, satu.sesudah) for satu in tabel.berubah}
    assert baris["Golongan"][1] == "III/a · Penata Muda"
    assert baris["Unit kerja"][1] == "Dinas Sosial"
    butir = {satu.label: satu.nilai for satu in respons.context["butir"]}
    assert (butir["Masuk sebagai"], butir["TMT"]) == ("Pengangkatan CPNS", "1 Maret 2025")
    assert respons.context["alasan"] is None
    assert not Pegawai.objects.exists()


def test_simpan_dua_kali_menulis_sekali(client, petugas, isian):
    for _ in range(2):
        respons = kirim(client, "simpan", isian)

    pegawai = Pegawai.objects.get()
    assert respons["Location"] == pegawai.get_absolute_url()
    assert (pegawai.nip, pegawai.nama_lengkap) == ("199903142025032001", "Rahma Dewi, S.Kom.")
    assert TindakanKepegawaian.objects.get().oleh == petugas


def test_berkas_sk_terlampir_pada_semua_catatan(client, petugas, isian):
    from django.core.files.uploadedfile import SimpleUploadedFile

    berkas = SimpleUploadedFile("sk.pdf", contoh_berkas.pdf(), "application/pdf")
    periksa = kirim(client, "periksa", isian | {"berkas": berkas})

    kirim(client, "simpan", isian | {"dokumen": str(periksa.context["dokumen"].kode)})

    pegawai = Pegawai.objects.get()
    assert pegawai.riwayatpangkat.get().dokumen == TindakanKepegawaian.objects.get().dokumen
    assert pegawai.riwayatpangkat.get().dokumen is not None


@pytest.mark.parametrize("langkah", ["periksa", "simpan"])
def test_larangan_422_pada_bidangnya(client, petugas, isian, langkah):
    PegawaiAktifFactory(nip="199903142025032001", nama="Dewi Lama")

    respons = kirim(client, langkah, isian)

    assert respons.status_code == 422
    assert "NIP ini sudah tercatat: Dewi Lama" in respons.context["form"].errors["nip"][0]
    assert Pegawai.objects.count() == 1


def test_peringatan_meminta_alasan(client, petugas, isian):
    data = isian | {"tanggal_lahir": "1999-03-15"}
    periksa = kirim(client, "periksa", data)
    assert any("berbeda dengan NIP" in satu.pesan for satu in periksa.context["temuan"])

    assert kirim(client, "simpan", data).status_code == 422
    assert not Pegawai.objects.exists()
    assert kirim(client, "simpan", data | {"alasan": "Sesuai akta"}).status_code == 302


@pytest.mark.parametrize(
    ("ganti", "bidang"),
    [
        ({"jalur": "pindah_masuk"}, "tmt_cpns"),
        ({"tmt_cpns": "2020-01-01"}, "tmt_cpns"),
        ({"kontrak_selesai": "2027-02-28"}, "kontrak_selesai"),
        ({"nama": ""}, "nama"),
        ({"unit": "tidak ada sama sekali"}, "unit"),
    ],
)
def test_isian_yang_keliru_422(client, petugas, isian, ganti, bidang):
    respons = kirim(client, "periksa", isian | ganti)

    assert respons.status_code == 422
    assert bidang in respons.context["form"].errors


def test_kembali_dan_draf_menyimpan_isian_tanpa_nik(client, petugas, isian):
    assert kirim(client, "kembali", isian).context["form"]["nama"].value() == "Rahma Dewi"

    kirim(client, "draf", isian | {"nik": "3673015403990001"})

    assert DrafIsian.objects.get(akun=petugas).isi.keys().isdisjoint({"nik"})
    assert client.get(URL).context["draf"] is not None
    assert client.get(URL, {"draf": "1"}).context["form"]["nama"].value() == "Rahma Dewi"
    kirim(client, "simpan", isian)
    assert not DrafIsian.objects.exists()


@pytest.mark.parametrize("peran", [Peran.PIMPINAN, Peran.AUDITOR, Peran.ADMINISTRATOR])
def test_hanya_petugas(client, peran):
    client.force_login(AkunFactory(peran=peran))

    assert client.get(reverse("pegawai:masuk-baru")).status_code == 403
