"""Pages of documents and of the photograph."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.models import JenisHukumanDisiplin, Pegawai, RiwayatDisiplin, RiwayatKinerja, RiwayatPangkat
from serang_asn.inti import dokumen
from serang_asn.inti.models import AksesSensitif, Dokumen, Peran
from tests.alat import berkas
from tests.factories import AkunFactory, PegawaiAktifFactory, RiwayatPangkatFactory, UnitKerjaFactory
from tests.factories.pegawai import GolonganFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    return UnitKerjaFactory()


@pytest.fixture
def siti(unit):
    return PegawaiAktifFactory(nama="Siti", posisi__unit=unit)


@pytest.fixture
def pangkat(siti):
    return RiwayatPangkat.objects.get(pegawai=siti)


@pytest.fixture
def pengelola(client, unit):
    akun = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=unit)
    client.force_login(akun)
    return akun


def alamat(riwayat, jenis="pangkat"):
    return reverse("pegawai:dokumen-lampirkan", args=[riwayat.pegawai.kode, jenis, riwayat.kode])


def daftar(pegawai):
    return reverse("pegawai:dokumen-list", args=[pegawai.kode])


def unggahan(isi: bytes | None = None, nama="sk.pdf"):
    return SimpleUploadedFile(nama, berkas.pdf() if isi is None else isi)


def test_pengelola_melampirkan_lalu_melihatnya(client, pengelola, pangkat):
    respons = client.post(alamat(pangkat), {"berkas": unggahan()}, follow=True)

    pangkat.refresh_from_db()
    assert pangkat.dokumen.diunggah_oleh == pengelola
    assert "Dokumen tersimpan pada riwayat ini." in respons.text
    assert reverse("dokumen:gambar", args=[pangkat.dokumen.kode]) in respons.text
    assert "Pangkat: III/a" in respons.text


@pytest.mark.parametrize(
    ("isi", "nama", "pesan"),
    [
        (b"MZ\x90\x00" + b"\0" * 99, "sk.pdf", "program Windows"),
        (berkas.gambar("JPEG", (300, 300))[:999], "sk.jpg", "terpotong"),
        (b"", "sk.pdf", "0 byte"),
        (b'<svg onload="alert(1)"/>', "sk.png", "SVG"),
        (berkas.pdf() + berkas.zip_berisi(), "sk.pdf", "arsip ZIP"),
    ],
)
def test_berkas_salah_ditolak_pada_isiannya(client, pengelola, pangkat, isi, nama, pesan):
    respons = client.post(alamat(pangkat), {"berkas": unggahan(isi, nama)})

    assert respons.status_code == 422
    assert pesan in respons.text
    assert not Dokumen.objects.exists()


def test_lima_puluh_megabyte_ditolak(client, pengelola, pangkat):
    respons = client.post(alamat(pangkat), {"berkas": unggahan(b"%PDF-1.7" + bytes(50 * 1024 * 1024))})

    assert respons.status_code == 422
    assert "paling besar 10,0" in respons.text


def test_tanpa_berkas_diminta_memilih(client, pengelola, pangkat):
    respons = client.post(alamat(pangkat))

    assert respons.status_code == 422
    assert "Pilih berkas dokumen." in respons.text


def test_mengganti_meminta_alasan(client, pengelola, pangkat):
    client.post(alamat(pangkat), {"berkas": unggahan()})

    tanpa = client.post(alamat(pangkat), {"berkas": unggahan(berkas.pdf("baru"))})
    dengan = client.post(alamat(pangkat), {"berkas": unggahan(berkas.pdf("baru")), "alasan": "Miring"})

    assert tanpa.status_code == 422
    assert "Tulis alasan mengganti dokumen" in tanpa.text
    assert dengan.status_code == 302
    assert Dokumen.objects.count() == 2


def test_isi_yang_sama_diberitahukan(client, pengelola, pangkat):
    kedua = RiwayatPangkatFactory(pegawai=pangkat.pegawai, tmt=date(2014, 4, 1))
    client.post(alamat(pangkat), {"berkas": unggahan()})

    respons = client.post(alamat(kedua), {"berkas": unggahan()}, follow=True)

    assert "Isi berkas ini sama dengan dokumen" in respons.text
    assert Dokumen.objects.count() == 2


def test_riwayat_orang_lain_dan_jenis_karangan(client, pengelola, pangkat):
    lain = RiwayatPangkat.objects.get(pegawai=PegawaiAktifFactory())
    rekan = PegawaiAktifFactory(posisi__unit=UnitKerjaFactory())
    silang = reverse("pegawai:dokumen-lampirkan", args=[pangkat.pegawai.kode, "pangkat", lain.kode])

    assert client.get(alamat(lain)).status_code == 404
    assert client.get(silang).status_code == 404
    assert client.get(alamat(pangkat, "karangan")).status_code == 404
    assert client.get(alamat(pangkat, "jabatan")).status_code == 404
    assert client.get(daftar(rekan)).status_code == 404


@pytest.mark.parametrize("peran", [Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR, Peran.PEGAWAI])
def test_pembaca_tidak_mengunggah(client, siti, pangkat, unit, peran):
    akun = AkunFactory(peran=peran, unit=unit if peran == Peran.KEPALA_OPD else None)
    Pegawai.objects.filter(pk=siti.pk).update(akun=akun if peran == Peran.PEGAWAI else None)
    client.force_login(akun)

    respons = client.get(daftar(siti))

    assert respons.status_code == 200
    assert alamat(pangkat) not in respons.text
    assert client.post(alamat(pangkat), {"berkas": unggahan()}).status_code == 403
    assert client.post(reverse("pegawai:foto-ubah", args=[siti.kode])).status_code == 403
    assert client.post(reverse("pegawai:foto-hapus", args=[siti.kode])).status_code == 403


@pytest.fixture
def hukuman(siti):
    satu = dokumen.simpan(berkas=berkas.pdf(), jenis="sk", judul="SK", oleh=None)
    return RiwayatDisiplin.objects.create(
        pegawai=siti, mulai=date(2024, 1, 1), jenis=JenisHukumanDisiplin.objects.first(), dokumen=satu
    )


def test_dokumen_sensitif_setelah_alasan_dan_dicatat(client, pengelola, siti, hukuman):
    alamat_berkas = reverse("dokumen:buka", args=[hukuman.dokumen.kode])

    tertutup = client.get(daftar(siti))
    terbuka = client.post(daftar(siti), {"keperluan": "layanan", "uraian": "Menyusun berkas pensiun"})

    assert alamat_berkas not in tertutup.text
    assert alamat_berkas in terbuka.text
    catatan = AksesSensitif.objects.get()
    assert (catatan.akun, catatan.objek_kode, catatan.alasan) == (
        pengelola, siti.kode, "Layanan kepegawaian (pangkat, mutasi, pensiun): Menyusun berkas pensiun",
    )  # fmt: skip


def test_kepala_tidak_membuka_yang_sensitif(client, siti, hukuman, unit):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=unit))

    assert "Tampilkan dokumen sensitif" not in client.get(daftar(siti)).text
    assert client.post(daftar(siti), {"alasan": "ingin tahu"}).status_code == 403
    assert not AksesSensitif.objects.exists()


def test_mengunggah_ke_riwayat_sensitif_dicatat(client, pengelola, siti, hukuman):
    client.get(alamat(hukuman, "disiplin"))

    assert AksesSensitif.objects.get().alasan == "Mengunggah dokumen"


def jumlah_kueri(client, url) -> int:
    with CaptureQueriesContext(
        connection,
    ) as kueri:
        assert client.get(url).status_code == 200
    return len(kueri)


def test_jumlah_kueri_tetap(client, pengelola, siti, pangkat):
    client.post(alamat(pangkat), {"berkas": unggahan()})
    client.get(daftar(siti))
    sedikit = jumlah_kueri(client, daftar(siti))
    for tahun in range(2011, 2020):
        RiwayatPangkatFactory(
            pegawai=siti, tmt=date(tahun, 4, 1), golongan=GolonganFactory(), dokumen=Dokumen.objects.first()
        )
        RiwayatKinerja.objects.create(pegawai=siti, tahun=tahun, predikat="baik")

    banyak = jumlah_kueri(client, daftar(siti))

    assert sedikit == banyak <= 12


def foto(isi=None):
    return {"foto": unggahan(isi or berkas.gambar("JPEG", (900, 900)), "foto.jpg")}


def test_foto_dipasang_diganti_dihapus(client, pengelola, siti):
    url = reverse("pegawai:foto-ubah", args=[siti.kode])

    pasang = client.post(url, foto(), follow=True)
    siti.refresh_from_db()
    pertama = siti.foto
    client.post(url, foto(berkas.gambar("PNG", (600, 800), "green")))
    siti.refresh_from_db()
    kedua = siti.foto
    hapus = client.post(reverse("pegawai:foto-hapus", args=[siti.kode]), follow=True)
    siti.refresh_from_db()

    assert "Foto terpasang." in pasang.text
    assert reverse("dokumen:buka", args=[pertama.kode]) in pasang.text
    assert kedua.pk != pertama.pk
    assert "Foto dihapus." in hapus.text
    assert siti.foto is None
    assert not Dokumen.objects.exists()


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [(berkas.pdf(), "Unggah foto"), (berkas.gambar("JPEG", (100, 100)), "100 × 100 piksel")],
)
def test_bukan_foto_ditolak(client, pengelola, siti, isi, pesan):
    respons = client.post(reverse("pegawai:foto-ubah", args=[siti.kode]), foto(isi))

    assert respons.status_code == 422
    assert pesan in respons.text
    assert not Dokumen.objects.exists()


def test_foto_orang_di_luar_lingkup(client, pengelola):
    lain = PegawaiAktifFactory()

    assert client.post(reverse("pegawai:foto-ubah", args=[lain.kode]), foto()).status_code == 404
    assert client.post(reverse("pegawai:foto-hapus", args=[lain.kode])).status_code == 404
