"""The daftar riwayat hidup as PDF: its chapters in the official order, the family by right and logged."""

from datetime import date
from io import BytesIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader

from pegawai.models import Pegawai, PenugasanTambahan, RiwayatGaji, RiwayatKeluarga
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from serang_asn.inti.models import AksesSensitif, Peran
from tests.factories import (
    AkunFactory,
    GolonganFactory,
    JabatanFactory,
    PegawaiAktifFactory,
    RiwayatJabatanFactory,
    RiwayatKedudukanFactory,
    RiwayatPangkatFactory,
    UnitKerjaFactory,
    tulis_karier,
)
from tests.factories.pegawai import KedudukanHukumFactory

pytestmark = pytest.mark.django_db
BAB = (
    "I. KETERANGAN PERORANGAN", "II. PENDIDIKAN", "III. RIWAYAT PEKERJAAN", "IV. TANDA JASA DAN PENGHARGAAN",
    "VI. KETERANGAN KELUARGA", "VIII. KETERANGAN LAIN",
)  # fmt: skip


@pytest.fixture
def unit():
    return UnitKerjaFactory(nama="Dinas Kesehatan")


@pytest.fixture
def pegawai(unit):
    satu = PegawaiAktifFactory(nama="Dewi Lestari", gelar_belakang="S.Kep.", posisi__unit=unit)
    RiwayatPangkatFactory(
        pegawai=satu,
        tmt=date(2014, 4, 1),
        golongan=GolonganFactory(kode="III/b", nama="Penata Muda Tingkat I", urut=32),
    )
    RiwayatGaji.objects.create(
        pegawai=satu,
        tmt=date(2014, 4, 1),
        golongan=GolonganFactory(kode="III/b"),
        mkg_tahun=4,
        gaji_baru=2_500_000,
    )
    RiwayatJabatanFactory(pegawai=satu, unit=UnitKerjaFactory(nama="Dinas Sosial"), tmt=date(2016, 7, 1))
    RiwayatKeluarga.objects.create(
        pegawai=satu, hubungan="suami", nama="Suami Rahasia", tanggal_nikah=date(2012, 5, 5)
    )
    RiwayatKeluarga.objects.create(pegawai=satu, hubungan="anak", nama="Anak Rahasia")
    return satu


def unduh(client, pegawai):
    respons = client.get(reverse("pegawai:pegawai-drh", args=[pegawai.kode]))
    assert respons.status_code == 200
    return respons


def teks(respons):
    """The text of all pages, spaces made one."""
    return " ".join(
        " ".join(halaman.extract_text() for halaman in PdfReader(BytesIO(respons.content)).pages).split()
    )


def test_bab_menurut_urutan_resmi(client, pegawai):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    isi = teks(unduh(client, pegawai))

    posisi = [isi.index(bab) for bab in BAB]
    assert posisi == sorted(posisi)
    assert "V. PENGALAMAN" not in isi
    assert "VII. KETERANGAN ORGANISASI" not in isi
    assert "Demikian daftar riwayat hidup ini saya buat dengan sesungguhnya" in isi
    assert "Halaman 1 dari" in isi
    assert "PEMERINTAH KOTA SERANG" in isi


def test_isi_riwayat_pekerjaan(client, pegawai):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    PenugasanTambahan.objects.create(
        pegawai=pegawai, jenis="plt", jabatan=JabatanFactory(kode="KADIS", nama="Kepala Dinas"),
        unit=UnitKerjaFactory(), mulai=date(2017, 1, 1), selesai=date(2017, 4, 1),
    )  # fmt: skip

    isi = teks(unduh(client, pegawai))

    assert "Rp2.500.000" in isi
    assert "30 Jun 2016" in isi  # the first post ends the day before the next
    assert "sekarang" in isi
    assert "Plt. Kepala Dinas" in isi
    assert "31 Mar 2017" in isi
    assert "Penata Muda Tingkat I (III/b), TMT 1 April 2014" in isi


def test_kursus_dari_aplikasi_pelatihan(client, pegawai):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    jenis = JenisPelatihan.objects.create(kode="UJI", nama="Uji", sumber="uji", klasikal=True)
    RiwayatPelatihan.objects.create(
        pegawai=pegawai,
        jenis=jenis,
        nama="Pelatihan Dasar",
        jp=120,
        mulai=date(2011, 1, 1),
        selesai=date(2011, 2, 1),
    )

    isi = teks(unduh(client, pegawai))

    assert isi.index("Kursus dan pelatihan") < isi.index("Pelatihan Dasar") < isi.index(BAB[2])


def test_purna_tugas_tidak_menjabat_sampai_sekarang(client, pegawai):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    pensiun = KedudukanHukumFactory(kode="UJI_PENSIUN", nama="Pensiun", dihitung=False, akhir=True)
    RiwayatKedudukanFactory(pegawai=pegawai, tmt=date(2020, 1, 1), kedudukan=pensiun)

    isi = teks(unduh(client, pegawai))

    assert "31 Des 2019" in isi
    assert "sekarang" not in isi


@pytest.mark.parametrize("peran", Peran.values)
def test_keluarga_hanya_bagi_yang_berwenang_dan_tercatat(client, pegawai, unit, peran):
    RiwayatJabatanFactory(pegawai=pegawai, unit=unit, tmt=date(2020, 1, 1))
    akun = AkunFactory(peran=peran, unit=unit if peran in {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD} else None)
    if peran == Peran.PEGAWAI:
        Pegawai.objects.filter(pk=pegawai.pk).update(akun=akun)
    client.force_login(akun)

    respons = client.get(reverse("pegawai:pegawai-drh", args=[pegawai.kode]))

    if peran == Peran.ADMINISTRATOR:
        assert respons.status_code == 404
        return
    boleh = peran not in {Peran.KEPALA_OPD, Peran.PIMPINAN}
    assert ("Suami Rahasia" in teks(respons)) == boleh
    assert ("Anak Rahasia" in teks(respons)) == boleh
    assert ("Tidak dicetak" in teks(respons)) != boleh
    assert list(AksesSensitif.objects.values_list("akun", "bagian")) == (
        [(akun.pk, "keluarga dalam daftar riwayat hidup")] if boleh else []
    )


def test_nama_berkas_tanpa_nip(client, pegawai):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    respons = unduh(client, pegawai)

    assert respons["Content-Type"] == "application/pdf"
    assert "drh-dewi-lestari.pdf" in respons["Content-Disposition"]
    assert pegawai.nip not in respons["Content-Disposition"]
    assert "no-store" in respons["Cache-Control"]


def test_banyaknya_kueri_tetap(client, pegawai, unit):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    banyak = PegawaiAktifFactory(posisi__unit=unit)
    tulis_karier(banyak, unit, 40)
    unduh(client, pegawai)

    hasil = []
    for satu in (pegawai, banyak):
        with CaptureQueriesContext(connection) as tangkapan:
            unduh(client, satu)
        hasil.append(len(tangkapan))

    assert hasil[0] == hasil[1] <= 12
