"""Pages of bulk actions: from the selection to application and undo; rights; cost."""

from datetime import date

import pytest
from django.urls import reverse

from pegawai.models import KeadaanPegawai, RiwayatAtasan, TindakanKepegawaian
from pegawai.models.tindakan import StatusTindakan
from pegawai.selectors.pilihan import label_unit
from pegawai.services.tindakan import batal, massal
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
TMT = date(2025, 7, 1)
SK = {"sk_nomor": "824/7", "sk_tanggal": "2025-06-20", "sk_pejabat": "Wali Kota"}


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


@pytest.fixture
def orang():
    return PegawaiAktifFactory.create_batch(2)


@pytest.fixture
def unit():
    return UnitKerjaFactory(nama="Dinas Sosial")


def rencana(orang, unit, oleh, **sk):
    isian = {"sk_nomor": "824/7", "sk_tanggal": date(2025, 6, 20), **sk}
    return massal.susun_pindah(pegawai=orang, unit=unit, jabatan=None, tmt=TMT, sk=isian, oleh=oleh)


def diterapkan(orang, unit, oleh):
    tindakan = rencana(orang, unit, oleh)
    massal.terapkan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan="uji")
    tindakan.refresh_from_db()
    return tindakan


def alamat(tindakan, nama="detail"):
    return reverse(f"pegawai:tindakan-{nama}", args=[tindakan.kode])


def nip(orang):
    return "\n".join(satu.nip for satu in orang)


@pytest.mark.parametrize("nama", ["pindah", "atasan"])
def test_pilihan_dari_daftar_mengisi_nip(client, petugas, orang, nama):
    url = reverse(f"pegawai:tindakan-{nama}")

    dipilih = client.post(url, {"kode": [str(orang[0].kode), "bukan-kode"], "kueri": ""})
    semua = client.post(url, {"semua": "1", "kueri": "pada=2024-01-01"})

    assert dipilih.context["form"]["pegawai"].value() == orang[0].nip
    assert set(semua.context["form"]["pegawai"].value().split()) == {satu.nip for satu in orang}


def test_susun_lalu_periksa_rencana(client, petugas, orang, unit):
    data = {"pegawai": nip(orang), "unit": label_unit(unit), "tmt": "2025-07-01", "langkah": "susun", **SK}

    respons = client.post(reverse("pegawai:tindakan-pindah"), data, follow=True)

    tindakan = TindakanKepegawaian.objects.get()
    assert respons.redirect_chain == [(alamat(tindakan), 302)]
    assert [satu.ke for satu in respons.context["rencana"].boleh] == ["Pengelola Data, Dinas Sosial"] * 2
    assert "Terapkan untuk 2 pegawai" in respons.content.decode()
    assert tindakan.status == StatusTindakan.DISUSUN


@pytest.mark.parametrize(
    ("ganti", "bidang", "pesan"),
    [
        ({"pegawai": "199901012025031001"}, "pegawai", "Tidak ditemukan di antara pegawai"),
        ({"pegawai": ""}, "pegawai", "tidak boleh kosong"),
        ({"unit": "entah apa"}, "unit", "Tidak ditemukan"),
    ],
)
def test_isian_yang_keliru_422(client, petugas, orang, unit, ganti, bidang, pesan):
    data = {"pegawai": nip(orang), "unit": label_unit(unit), "tmt": "2025-07-01", "langkah": "susun", **SK}

    respons = client.post(reverse("pegawai:tindakan-pindah"), data | ganti)

    assert respons.status_code == 422
    assert pesan in respons.context["form"].errors[bidang][0]
    assert not TindakanKepegawaian.objects.exists()


def test_atasan_dari_nip_sampai_kartu_keadaan(client, petugas, orang):
    atasan = PegawaiAktifFactory(nama="Budi Atasan")
    data = {"pegawai": nip(orang), "atasan": atasan.nip, "tmt": "2025-07-01", "langkah": "susun", **SK}

    client.post(reverse("pegawai:tindakan-atasan"), data)
    massal.terapkan(kemajuan=DIAM, tindakan_id=TindakanKepegawaian.objects.get().pk)

    assert RiwayatAtasan.objects.count() == 2
    kartu = client.get(orang[0].get_absolute_url()).context["butir_keadaan"]
    assert ("Atasan", "Budi Atasan") in {(satu.label, satu.nilai) for satu in kartu}
    lama = client.get(orang[0].get_absolute_url(), {"pada": "2025-06-30"}).context["butir_keadaan"]
    assert "Atasan" not in {satu.label for satu in lama}
    salah = client.post(reverse("pegawai:tindakan-atasan"), data | {"atasan": "1"})
    assert salah.status_code == 422


def test_terapkan_lewat_tugas(client, petugas, orang, unit, django_capture_on_commit_callbacks):
    tindakan = rencana(orang, unit, petugas)

    with django_capture_on_commit_callbacks():
        client.post(alamat(tindakan, "terapkan"))

    tugas = Tugas.objects.get()
    halaman = client.get(alamat(tindakan)).content.decode()
    assert alamat(tindakan, "kemajuan") in halaman
    assert "Terapkan untuk" not in halaman
    assert client.get(alamat(tindakan, "kemajuan")).status_code == 200
    Tugas.objects.filter(pk=tugas.pk).update(status=Tugas.Status.SELESAI)
    assert client.get(alamat(tindakan, "kemajuan"))["HX-Refresh"] == "true"


def test_peringatan_meminta_alasan_422(client, petugas, orang, unit):
    tindakan = rencana(orang, unit, petugas, sk_nomor="")

    respons = client.post(alamat(tindakan, "terapkan"), {"alasan": ""})

    assert respons.status_code == 422
    assert "Tulis alasannya" in respons.content.decode()
    assert [satu.pesan for satu in respons.context["umum"]] == ["Nomor SK belum diisi."]
    assert not Tugas.objects.exists()


def test_batalkan_lewat_tugas_dengan_alasan(client, petugas, orang, unit, django_capture_on_commit_callbacks):
    tindakan = diterapkan(orang, unit, petugas)
    assert client.post(alamat(tindakan, "batalkan"), {"alasan": ""}).status_code == 422

    with django_capture_on_commit_callbacks():
        antre = client.post(alamat(tindakan, "batalkan"), {"alasan": "Salah unit"}, follow=True)
    kedua = client.post(alamat(tindakan, "batalkan"), {"alasan": "Salah unit"})
    tugas = Tugas.objects.get()
    assert alamat(tindakan, "kemajuan") in antre.text
    assert "Batalkan tindakan" not in antre.text
    assert "sedang dibatalkan" in kedua.text
    batal.kerjakan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan="Salah unit", oleh_id=petugas.pk)
    Tugas.objects.filter(pk=tugas.pk).update(status=Tugas.Status.SELESAI)

    assert tugas.judul == f"Membatalkan: {tindakan.judul}"
    assert "Salah unit" in client.get(alamat(tindakan)).text
    assert KeadaanPegawai.objects.pada(TMT).filter(unit=unit).count() == 0
    assert "tidak ada yang perlu dibatalkan" in client.get(alamat(tindakan, "batalkan")).content.decode()


def test_pembatalan_yang_gagal_disebut(client, petugas, orang, unit):
    tindakan = diterapkan(orang, unit, petugas)
    tindakan.tugas = Tugas.objects.create(
        jenis="x", judul="Membatalkan", akun=petugas, status=Tugas.Status.GAGAL, pesan="Penyebabnya ini."
    )
    tindakan.save()

    halaman = client.get(alamat(tindakan)).text

    assert "Pembatalan terakhir gagal; tidak ada yang berubah." in halaman
    assert "Penyebabnya ini." in halaman


def test_halangan_disebut(client, petugas, orang, unit):
    tindakan = diterapkan(orang, unit, petugas)
    nanti = massal.susun_pindah(
        pegawai=orang[:1], unit=UnitKerjaFactory(), jabatan=None, tmt=date(2025, 9, 1), sk={}, oleh=petugas
    )
    massal.terapkan(kemajuan=DIAM, tindakan_id=nanti.pk, alasan="uji")

    halaman = client.get(alamat(tindakan, "batalkan")).content.decode()

    assert "Sesudahnya sudah dicatat riwayat jabatan yang baru. 1 pegawai" in halaman
    assert client.post(alamat(tindakan, "batalkan"), {"alasan": "x"}).status_code == 422
    tindakan.refresh_from_db()
    assert tindakan.status == StatusTindakan.DITERAPKAN


def test_buang(client, petugas, orang, unit):
    tindakan, jadi = rencana(orang, unit, petugas), diterapkan(orang, unit, petugas)

    client.post(alamat(tindakan, "buang"))
    client.post(alamat(jadi, "buang"))

    assert [*TindakanKepegawaian.objects.all()] == [jadi]


def test_hak(client, orang, unit):
    petugas = AkunFactory(peran=Peran.PETUGAS)
    tindakan = diterapkan(orang, unit, petugas)
    client.force_login(AkunFactory(peran=Peran.AUDITOR))

    assert client.get(reverse("pegawai:tindakan-list")).status_code == 200
    assert "Batalkan tindakan" not in client.get(alamat(tindakan)).content.decode()
    for nama in ("terapkan", "buang", "batalkan"):
        assert client.post(alamat(tindakan, nama)).status_code == 403
    client.force_login(AkunFactory(peran=Peran.PENGELOLA_OPD, unit=unit))
    assert client.get(alamat(tindakan)).status_code == 403


@pytest.mark.parametrize("jumlah", [2, 12])
def test_kueri_tidak_bertambah(client, petugas, unit, jumlah, django_assert_max_num_queries):
    orang = PegawaiAktifFactory.create_batch(jumlah)
    satu, dua = rencana(orang, unit, petugas), diterapkan(orang, unit, petugas)
    daftar = reverse("pegawai:tindakan-list")
    client.get(daftar)

    for url, paling_banyak in ((daftar, 12), (alamat(satu), 20), (alamat(dua), 12)):
        with django_assert_max_num_queries(paling_banyak):
            assert client.get(url).status_code == 200
