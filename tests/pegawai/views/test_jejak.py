"""The trail of changes of one record: who, what, before and after; narrowed by history, actor, day, row."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from pegawai.models import Agama, NipTerdahulu, Pegawai, RiwayatKeluarga, RiwayatPangkat
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import AksesSensitif, Peran
from tests.factories import (
    AkunFactory,
    GolonganFactory,
    PegawaiAktifFactory,
    RiwayatJabatanFactory,
    UnitKerjaFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS, nama="Petugas Teliti")
    client.force_login(akun)
    return akun


@pytest.fixture
def pegawai(petugas):
    """One person whose name and rank were changed by the officer."""
    satu = PegawaiAktifFactory(nama="Nama Lama", posisi__unit=UnitKerjaFactory(nama="Dinas Kesehatan"))
    with sebagai(akun_id=petugas.pk, asal="/pegawai/x/", alasan="Salah baca SK"):
        Pegawai.objects.filter(pk=satu.pk).update(nama="Nama Baru")
        RiwayatPangkat.objects.filter(pegawai=satu).update(tmt=date(2010, 2, 1))
    return satu


def alamat(pegawai):
    return reverse("pegawai:pegawai-jejak", args=[pegawai.kode])


def judul(respons):
    return [f"{satu.tindakan} {satu.objek}" for satu in respons.context["perubahan"]]


def test_menyebut_siapa_apa_dan_nilai_dalam_kata(client, pegawai):
    respons = client.get(alamat(pegawai))

    ubahan = next(
        satu for satu in respons.context["perubahan"] if satu.objek == "riwayat pangkat 1 Februari 2010"
    )
    assert (ubahan.tindakan, ubahan.oleh, ubahan.alasan) == ("Mengubah", "Petugas Teliti", "Salah baca SK")
    assert ubahan.asal == "melalui halaman aplikasi"
    assert ubahan.isian == (("TMT", "1 Januari 2010", "1 Februari 2010"),)
    nama = next(satu for satu in respons.context["perubahan"] if satu.isian[0][0] == "Nama tanpa gelar")
    assert nama.isian[0][1:] == ("Nama Lama", "Nama Baru")
    assert "Dinas Kesehatan" in respons.text


def test_nip_terdahulu_disebut_nip(client, pegawai, petugas):
    with sebagai(akun_id=petugas.pk, asal="/pegawai/x/nip/", alasan="Koreksi SK BKN"):
        NipTerdahulu.objects.create(pegawai=pegawai, nip="198503142010012001", alasan="Koreksi SK BKN")

    respons = client.get(alamat(pegawai))

    satu = next(satu for satu in respons.context["perubahan"] if satu.objek == "NIP terdahulu")
    assert [label for label, *_ in satu.isian if label.upper() == "NIP"] == ["NIP"]


def test_pembatalan_disebut_pembatalan(client, pegawai):
    RiwayatPangkat.objects.filter(pegawai=pegawai).update(
        dibatalkan_pada=timezone.now(), alasan_pembatalan="SK milik orang lain"
    )

    respons = client.get(alamat(pegawai))

    assert "Membatalkan riwayat pangkat 1 Februari 2010" in judul(respons)
    assert "SK milik orang lain" in respons.text


@pytest.mark.parametrize(
    ("saringan", "diharapkan"),
    [
        ({"riwayat": "pangkat"}, 2),
        ({"riwayat": "pribadi"}, 2),
        ({"riwayat": "kinerja"}, 0),
        ({"riwayat": "pangkat", "oleh": "sistem"}, 1),
    ],
)
def test_disaring_menurut_riwayat_dan_sistem(client, pegawai, saringan, diharapkan):
    respons = client.get(alamat(pegawai), saringan)

    assert respons.context["halaman"].paginator.count == diharapkan


def test_disaring_menurut_pelaku(client, pegawai, petugas):
    respons = client.get(alamat(pegawai), {"oleh": petugas.pk})

    assert respons.context["halaman"].paginator.count == 2
    assert {satu.oleh for satu in respons.context["perubahan"]} == {"Petugas Teliti"}
    assert "Tampilkan semua perubahan" in respons.text


def test_disaring_menurut_hari_dengan_kedua_ujungnya(client, petugas):
    pegawai = PegawaiAktifFactory(posisi__unit=UnitKerjaFactory())
    hari = timezone.localdate()

    def banyak(dari, sampai):
        isian = {"dari": dari.isoformat(), "sampai": sampai.isoformat()}
        return client.get(alamat(pegawai), isian).context["halaman"].paginator.count

    kemarin, besok = hari - timedelta(days=1), hari + timedelta(days=1)
    assert banyak(hari, hari) == 5
    assert banyak(kemarin, kemarin) == banyak(besok, besok) == 0


def test_riwayat_satu_baris(client, pegawai):
    pangkat = RiwayatPangkat.objects.get(pegawai=pegawai)

    respons = client.get(alamat(pegawai), {"baris": pangkat.kode})

    assert judul(respons) == [
        "Mengubah riwayat pangkat 1 Februari 2010",
        "Menambah riwayat pangkat 1 Januari 2010",
    ]
    assert "Hanya perubahan satu baris" in respons.text


@pytest.mark.parametrize(
    ("isian", "pesan"),
    [
        ({"dari": "2024-02-01", "sampai": "2024-01-31"}, "Tanggal akhir harus setelah tanggal awal."),
        ({"riwayat": "tidak-ada"}, "Masukkan pilihan yang valid"),
    ],
)
def test_saringan_yang_salah_dijelaskan(client, pegawai, isian, pesan):
    respons = client.get(alamat(pegawai), isian)

    assert respons.status_code == 400
    assert pesan in respons.text


def hitung_kueri(client, url):
    with CaptureQueriesContext(connection) as tangkapan:
        assert client.get(url).status_code == 200
    return len(tangkapan)


def test_banyaknya_kueri_tetap(client, petugas, pegawai):
    client.get(alamat(pegawai))
    sedikit = hitung_kueri(client, alamat(pegawai))
    with sebagai(akun_id=AkunFactory().pk, asal="manage.py impor"):
        agama = Agama.objects.first() or Agama.objects.create(kode="UJI", nama="Uji", sumber="uji")
        Pegawai.objects.filter(pk=pegawai.pk).update(agama=agama)
        for tahun in range(2011, 2021):
            RiwayatJabatanFactory(pegawai=pegawai, tmt=date(tahun, 1, 1))
        RiwayatPangkat.objects.filter(pegawai=pegawai).update(
            golongan=GolonganFactory(kode="III/b", nama="Penata Muda Tingkat I", urut=32)
        )

    banyak = hitung_kueri(client, alamat(pegawai))

    assert sedikit == banyak <= 12


def test_data_sensitif_dalam_jejak_tercatat(client, petugas, pegawai):
    client.get(alamat(pegawai))
    assert not AksesSensitif.objects.exists()
    RiwayatKeluarga.objects.create(pegawai=pegawai, hubungan="anak", nama="Anak Rahasia")

    respons = client.get(alamat(pegawai))

    assert "Anak Rahasia" in respons.text
    catatan = AksesSensitif.objects.get()
    assert (catatan.akun, catatan.bagian) == (petugas, "jejak perubahan")
    with CaptureQueriesContext(connection) as tangkapan:
        client.get(alamat(pegawai))
    assert len(tangkapan) <= 12


@pytest.mark.parametrize("peran", Peran.values)
def test_hanya_petugas_dan_auditor(client, pegawai, peran):
    unit = pegawai.riwayatjabatan.get().unit if peran in {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD} else None
    client.force_login(AkunFactory(peran=peran, unit=unit))

    diharapkan = 200 if peran in {Peran.PETUGAS, Peran.AUDITOR} else 403
    assert client.get(alamat(pegawai)).status_code == diharapkan
