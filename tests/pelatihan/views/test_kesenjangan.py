"""From a standard to an assessment to the gap; within scope, with equal queries however many people."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from pegawai.models import UnitKerja
from pelatihan.models import PelatihanKompetensi, PenilaianKompetensi, StandarKompetensi
from serang_asn.inti.models import Peran
from tests.alat import berkas
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.kompetensi import (
    KamusKompetensiFactory,
    PenilaianKompetensiFactory,
    StandarKompetensiFactory,
)
from tests.factories.pelatihan import PelatihanFactory

pytestmark = pytest.mark.django_db
PETA, ORANG = "/pelatihan/kesenjangan/", "/pelatihan/kesenjangan/orang/"


@pytest.fixture
def arsip():
    """One post that asks level 3 of one competency, and nothing else."""
    StandarKompetensi.objects.all().delete()
    satu = KamusKompetensiFactory(nama="Kearsipan", kode="ARSIP")
    StandarKompetensiFactory(kompetensi=satu, jabatan=JabatanFactory(), tingkat=3, kepentingan=2)
    return satu


@pytest.fixture
def dinas():
    return UnitKerjaFactory(nama="Dinas Arsip", induk=UnitKerjaFactory(nama="Pemerintah Kota"))


def isi(client: Client, alamat: str) -> str:
    return client.get(alamat).content.decode()


def rekam(orang) -> str:
    return reverse("pelatihan:kesenjangan-rekam", args=[orang.kode])


def catat(orang) -> str:
    return reverse("pelatihan:penilaian-baru", args=[orang.kode])


def test_dari_penilaian_ke_kesenjangan_dan_kebutuhan(client, arsip, dinas):
    orang = PegawaiAktifFactory(nama="Siti Aminah", posisi__unit=dinas)
    kursus = PelatihanFactory(nama="Kursus Arsip Dinamis", jp=16)
    PelatihanKompetensi.objects.create(pelatihan=kursus, kompetensi=arsip, ke_tingkat=3)
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    assert "Belum dinilai" in isi(client, rekam(orang))

    jawaban = client.post(
        catat(orang),
        {
            "sumber": "pusat_penilaian", "tanggal": "2026-03-02", f"tingkat_{arsip.pk}": "1",
            "penilai": "BKD Banten", "berkas": SimpleUploadedFile("hasil.pdf", berkas.pdf()),
        },
        follow=True,
    )  # fmt: skip

    satu = PenilaianKompetensi.objects.get()
    assert (satu.tingkat, satu.berlaku_sampai, satu.dokumen.jenis) == (
        1, date(2029, 3, 2), "penilaian_kompetensi",
    )  # fmt: skip
    assert satu.jejak.get().pgh_context.metadata["asal"] == "penilaian.catat"
    halaman = jawaban.content.decode()
    assert "Tingkat 1 dari 3, bobot 4,00" in halaman
    assert "Kursus Arsip Dinamis" in halaman
    assert "33,33" in halaman
    dokumen = client.get(f"/dokumen/{satu.dokumen.kode}/")
    assert b"".join(dokumen.streaming_content) == berkas.pdf()


@pytest.mark.parametrize(
    ("isian", "pesan"),
    [
        ({"tanggal": "2126-01-01"}, "tidak boleh sesudah hari ini"),
        ({"sampai": "2026-03-01"}, "tidak boleh sebelum tanggal penilaian"),
        ({"arsip": ""}, "paling sedikit satu kompetensi"),
        ({"sumber": "mandiri"}, "Masukkan pilihan yang valid"),
    ],
)
def test_isian_keliru_dijelaskan(client, arsip, dinas, isian, pesan):
    orang = PegawaiAktifFactory(posisi__unit=dinas)
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    tingkat = {f"tingkat_{arsip.pk}": isian.pop("arsip", "1")}

    jawaban = client.post(catat(orang), {"sumber": "tes", "tanggal": "2026-03-02", **tingkat, **isian})

    assert jawaban.status_code == 422
    assert pesan in jawaban.content.decode()
    assert not PenilaianKompetensi.objects.exists()


def test_penilaian_kembar_ditolak_dan_dapat_diganti(client, arsip, dinas):
    orang = PegawaiAktifFactory(posisi__unit=dinas)
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    isian = {"sumber": "tes", "tanggal": "2026-03-02", f"tingkat_{arsip.pk}": "1"}
    client.post(catat(orang), isian)

    kembar = client.post(catat(orang), isian)
    satu = PenilaianKompetensi.objects.get()
    batal = reverse("pelatihan:penilaian-batal", args=[satu.kode])
    client.post(batal, {"alasan": "Salah ketik"})
    client.post(catat(orang), {**isian, f"tingkat_{arsip.pk}": "3"})

    assert kembar.status_code == 422
    assert "sudah tercatat" in kembar.content.decode()
    assert [p.tingkat for p in PenilaianKompetensi.objects.sah()] == [3]
    assert client.get(batal).status_code == 404


@pytest.mark.parametrize(
    ("peran", "sendiri", "status"),
    [
        (Peran.PETUGAS, False, 200), (Peran.KEPALA_OPD, False, 200), (Peran.PENGELOLA_OPD, False, 403),
        (Peran.PIMPINAN, False, 403), (Peran.AUDITOR, False, 403), (Peran.PEGAWAI, True, 200),
        (Peran.PEGAWAI, False, 404),
    ],
)  # fmt: skip
def test_siapa_boleh_menilai(client, arsip, dinas, peran, sendiri, status):
    orang = PegawaiAktifFactory(posisi__unit=dinas)
    akun = AkunFactory(peran=peran, unit=dinas if peran in {Peran.KEPALA_OPD, Peran.PENGELOLA_OPD} else None)
    if sendiri:
        orang.akun = akun
        orang.save()
    client.force_login(akun)

    assert client.get(catat(orang)).status_code == status


def test_kepala_menilai_sebagai_atasan_saja(client, arsip, dinas):
    orang = PegawaiAktifFactory(posisi__unit=dinas)
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas))
    isian = {"tanggal": timezone.localdate().isoformat(), f"tingkat_{arsip.pk}": "2"}

    assert client.post(catat(orang), isian | {"sumber": "pusat_penilaian"}).status_code == 422
    assert client.post(catat(orang), isian | {"sumber": "atasan"}).status_code == 302
    assert PenilaianKompetensi.objects.get().sumber_penilaian == "atasan"


def test_peta_membuka_orang_dan_menghormati_lingkup(client, arsip, dinas):
    lain = UnitKerjaFactory(nama="Dinas Lain", induk=UnitKerja.objects.get_parent(dinas))
    siti = PegawaiAktifFactory(nama="Siti Aminah", posisi__unit=dinas)
    budi = PegawaiAktifFactory(nama="Budi Santoso", posisi__unit=lain)
    PenilaianKompetensiFactory(pegawai=siti, kompetensi=arsip, tingkat=1)
    PenilaianKompetensiFactory(pegawai=budi, kompetensi=arsip, tingkat=3)
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    peta = isi(client, PETA)
    daftar = isi(client, f"{ORANG}?unit={dinas.kode}&kompetensi=ARSIP")

    assert "2,00<span" in peta.replace("\n", "")  # Siti lacks two levels
    assert "1,00<span" in peta.replace("\n", "")  # and both together one on average
    assert "Siti Aminah" in daftar
    assert "Budi" not in daftar
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=lain))
    assert "Siti" not in isi(client, ORANG)
    assert "Dinas Arsip" not in isi(client, PETA)
    assert client.get(rekam(siti)).status_code == 404
    client.force_login(AkunFactory(peran=Peran.PEGAWAI))
    assert client.get(PETA).status_code == 403


def test_kelompok_jabatan_dan_berkas(client, arsip, dinas):
    siti = PegawaiAktifFactory(nama="Siti Aminah", posisi__unit=dinas)
    PenilaianKompetensiFactory(pegawai=siti, kompetensi=arsip, tingkat=1)
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    assert "Pelaksana" in isi(client, f"{PETA}?per=jabatan&jenis=teknis")
    assert "Siti Aminah" in isi(client, f"{ORANG}?keluarga=pelaksana")
    assert "Siti Aminah" not in isi(client, f"{ORANG}?keluarga=jpt")
    csv = b"".join(client.get(f"{ORANG}?ekspor=csv").streaming_content).decode()
    assert "Siti Aminah" in csv
    assert ",2,4,33.33" in csv


def test_dibandingkan_dengan_jabatan_berikutnya(client, arsip, dinas):
    from pegawai.models import JenjangJabatan

    jenjang = {j.kode: j for j in JenjangJabatan.objects.all()}
    kini, nanti = (
        JabatanFactory(
            kode=f"UJI-{kode}",
            nama=f"Arsiparis {jenjang[kode].nama}",
            jenis="fungsional",
            jenjang=jenjang[kode],
        )
        for kode in ("ahli_pertama", "ahli_muda")
    )
    StandarKompetensiFactory(kompetensi=arsip, jabatan=nanti, tingkat=4)
    orang = PegawaiAktifFactory(posisi__unit=dinas, posisi__jabatan=kini)
    PenilaianKompetensiFactory(pegawai=orang, kompetensi=arsip, tingkat=2)
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    assert "Bandingkan dengan jabatan berikutnya: Arsiparis Ahli Muda" in isi(client, rekam(orang))
    assert "Tingkat 2 dari 4" in isi(client, f"{rekam(orang)}?jabatan={nanti.kode}")


def test_kamus_memuat_tingkat_yang_berlaku(client, arsip):
    from pelatihan.models import TingkatKompetensi

    besok = timezone.localdate() + timedelta(days=1)
    for uraian, mulai in (("Lama", date(2020, 1, 1)), ("Kini", date(2021, 1, 1)), ("Nanti", besok)):
        TingkatKompetensi.objects.create(
            kompetensi=arsip, tingkat=1, uraian=f"Uraian {uraian}", berlaku_mulai=mulai, sumber="uji"
        )
    client.force_login(AkunFactory(peran=Peran.PEGAWAI))

    halaman = isi(client, "/pelatihan/kompetensi/")

    assert "Uraian Kini" in halaman
    assert "Uraian Lama" not in halaman
    assert "Uraian Nanti" not in halaman
    assert "Perekat bangsa" in halaman


@pytest.mark.parametrize("halaman", [PETA, ORANG, "rekam"])
def test_kueri_tidak_bertambah(client, arsip, dinas, halaman):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    hitungan = []
    for banyak in (1, 6):
        for orang in PegawaiAktifFactory.create_batch(banyak, posisi__unit=dinas):
            PenilaianKompetensiFactory(pegawai=orang, kompetensi=arsip)
        with CaptureQueriesContext(connection) as kueri:
            jawaban = client.get(rekam(orang) if halaman == "rekam" else halaman)
        assert jawaban.status_code == 200
        hitungan.append(len(kueri))

    assert hitungan[0] == hitungan[1]
    assert hitungan[0] <= 12
