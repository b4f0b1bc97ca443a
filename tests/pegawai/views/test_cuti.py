"""Leave as a proposal: from the employee's form to the record, balance and overlap, who reads what."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from pegawai.models import (
    HariLibur,
    JenisCuti,
    Pegawai,
    RiwayatAtasan,
    RiwayatCuti,
    TahapLayanan,
    Usulan,
)
from pegawai.services import usulan as layanan
from serang_asn.inti.models import Dokumen, Peran
from tests.alat import berkas
from tests.alat import usulan as alat
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
TAHUN = timezone.localdate().year + 1
SENIN = date(TAHUN, 2, 1) + timedelta((7 - date(TAHUN, 2, 1).weekday()) % 7)
"""The first Monday of a coming February."""


@pytest.fixture
def orang():
    return alat.kantor()


def isian(mulai=SENIN, lama=5, **lain):
    return {
        "tmt": mulai.isoformat(), "selesai": (mulai + timedelta(lama - 1)).isoformat(),
        "alasan": "Keperluan keluarga", "alamat": "Serang", "telepon": "081234567890", **lain,
    }  # fmt: skip


def minta(client, orang, jenis="cuti_tahunan", **lain):
    client.force_login(orang.pegawai.akun)
    jawaban = client.post(reverse("pegawai:usulan-baru", args=[jenis]), isian(**lain))
    assert jawaban.status_code == 302, jawaban.content.decode()
    return Usulan.objects.latest("pk")


def langkah(client, satu, nama, akun, **isi):
    client.force_login(akun)
    satu.refresh_from_db()
    url = reverse("pegawai:usulan-langkah", args=[satu.kode])
    jawaban = client.post(url, {"langkah": nama, "urut": satu.peralihan_ke, **isi})
    satu.refresh_from_db()
    return jawaban


def halaman(client, satu, akun):
    client.force_login(akun)
    return client.get(reverse("pegawai:usulan-detail", args=[satu.kode])).content.decode()


def unggah(client, satu, syarat="surat_dokter"):
    url = f"{reverse('pegawai:usulan-lampirkan', args=[satu.kode])}?syarat={syarat}"
    surat = SimpleUploadedFile("surat.pdf", berkas.pdf("Surat dokter"), "application/pdf")
    assert client.post(url, {"berkas": surat}).status_code == 302


def cuti(pegawai, mulai, hari, tahun=None, kode="TAHUNAN"):
    return RiwayatCuti.objects.create(
        pegawai=pegawai, jenis=JenisCuti.objects.get(kode=kode), mulai=mulai, selesai=mulai + timedelta(hari),
        hari_kerja=hari, tahun_hak=tahun or mulai.year,
    )  # fmt: skip


def test_cuti_tahunan_dari_pengajuan_sampai_riwayat(client, orang):
    satu = minta(client, orang)
    assert satu.isian["hari_kerja"] == 5
    assert langkah(client, satu, "ajukan", orang.pegawai.akun).status_code == 302
    assert (satu.status, satu.jumlah_tahap) == ("berjalan", 1)  # no superior: the head decides, once
    assert langkah(client, satu, "setujui", orang.kepala).status_code == 302
    assert satu.status == "disetujui"
    assert langkah(client, satu, "selesaikan", orang.petugas).status_code == 302

    tercatat = RiwayatCuti.objects.get(pegawai=orang.pegawai)
    assert (tercatat.mulai, tercatat.selesai, tercatat.hari_kerja) == (SENIN, SENIN + timedelta(5), 5)
    assert tercatat.tahun_hak == TAHUN - 1  # what came over goes first
    assert langkah(client, satu, "batalkan", orang.petugas, catatan="Batal cuti").status_code == 302
    tercatat.refresh_from_db()
    assert tercatat.alasan_pembatalan == "Batal cuti"


def test_bawaan_dan_hak_tahun_ini_menjadi_dua_catatan(client, orang):
    for tahun, hari in ((TAHUN - 1, 10), (TAHUN - 2, 12)):
        cuti(orang.pegawai, date(tahun, 3, 2), hari)
    satu = minta(client, orang)
    langkah(client, satu, "ajukan", orang.pegawai.akun)
    langkah(client, satu, "setujui", orang.kepala)
    assert langkah(client, satu, "selesaikan", orang.petugas).status_code == 302
    baru = RiwayatCuti.objects.filter(pegawai=orang.pegawai, sumber="usulan").order_by("mulai")
    assert [(b.hari_kerja, b.tahun_hak) for b in baru] == [(2, TAHUN - 1), (3, TAHUN)]
    langkah(client, satu, "batalkan", orang.petugas, catatan="Batal")
    assert not baru.filter(dibatalkan_pada__isnull=True).exists()


def test_melebihi_sisa_ditolak_dengan_angka(client, orang):
    for tahun in (TAHUN - 1, TAHUN - 2):
        cuti(orang.pegawai, date(tahun, 3, 2), 12)
    satu = minta(client, orang, lama=19)
    jawaban = langkah(client, satu, "ajukan", orang.pegawai.akun)
    assert jawaban.status_code == 422
    assert f"sisa cuti tahunan {TAHUN} 12 hari kerja" in jawaban.content.decode()


def test_usulan_bertumpang_ditolak_juga_oleh_basis_data(client, orang):
    pertama, kedua = minta(client, orang), minta(client, orang, mulai=SENIN + timedelta(2))
    langkah(client, pertama, "ajukan", orang.pegawai.akun)
    jawaban = langkah(client, kedua, "ajukan", orang.pegawai.akun)
    assert jawaban.status_code == 422
    assert "Sudah ada usulan cuti" in jawaban.content.decode()
    with pytest.raises(IntegrityError, match="pegawai_usulan_cuti_tidak_bertumpang"), transaction.atomic():
        kedua.peralihan.create(urut=1, langkah="ajukan", dari_status="draf", ke_status="draf")


def test_cuti_tercatat_bertumpang_ditolak(client, orang):
    cuti(orang.pegawai, SENIN, 3)
    satu = minta(client, orang)
    jawaban = langkah(client, satu, "ajukan", orang.pegawai.akun)
    assert "sudah tercatat cuti pada masa itu" in jawaban.content.decode()


def test_hari_libur_tidak_dihitung(client, orang):
    HariLibur.objects.create(tanggal=SENIN, nama="Libur uji", sumber="uji")
    assert minta(client, orang).isian["hari_kerja"] == 4


@pytest.mark.parametrize(
    ("jenis", "lain", "pesan"),
    [
        ("cuti_tahunan", {"lama": 0}, "tidak boleh sebelum"),
        ("cuti_tahunan", {"mulai": SENIN + timedelta(5), "lama": 2}, "Tidak ada hari kerja"),
        ("cuti_tahunan", {"mulai": date(TAHUN, 12, 27), "lama": 15}, "melewati akhir tahun"),
        ("cuti_sakit", {"alasan": ""}, "Bidang ini"),
    ],
)
def test_isian_yang_tidak_mungkin(client, orang, jenis, lain, pesan):
    client.force_login(orang.pegawai.akun)
    jawaban = client.post(reverse("pegawai:usulan-baru", args=[jenis]), isian(**lain))
    assert jawaban.status_code == 422
    assert pesan in jawaban.content.decode()


def test_kepala_melihat_saldo_dan_rekan(client, orang):
    rekan = PegawaiAktifFactory(posisi__unit=orang.opd)
    cuti(rekan, SENIN + timedelta(1), 2, kode="SAKIT")
    satu = minta(client, orang)
    langkah(client, satu, "ajukan", orang.pegawai.akun)
    isi = halaman(client, satu, orang.kepala)
    assert "Sisa bila disetujui" in isi
    assert rekan.nama in isi
    assert "Cuti sakit" not in isi  # the head has no right to health data of others
    assert "Cuti sakit" in halaman(client, satu, orang.petugas)
    assert rekan.nama not in halaman(client, satu, orang.pegawai.akun)


def test_surat_dokter_wajib_dan_rincian_sakit_tertutup(client, orang):
    satu = minta(client, orang, "cuti_sakit")
    assert satu.is_sensitif
    kurang = langkah(client, satu, "ajukan", orang.pegawai.akun)
    assert "Berkas belum lengkap: Surat keterangan dokter" in kurang.content.decode()
    unggah(client, satu)
    assert langkah(client, satu, "ajukan", orang.pegawai.akun).status_code == 302

    dokumen = satu.lampiran.get().dokumen
    pimpinan = AkunFactory(peran=Peran.PIMPINAN)
    for akun in (orang.kepala, orang.petugas, orang.pengusul, orang.pegawai.akun):
        assert "Cuti sakit" in halaman(client, satu, akun)
        assert Dokumen.objects.all().terlihat_oleh(akun).filter(pk=dokumen.pk).exists()
    client.force_login(pimpinan)
    assert client.get(reverse("pegawai:usulan-detail", args=[satu.kode])).status_code == 404
    assert not Dokumen.objects.all().terlihat_oleh(pimpinan).filter(pk=dokumen.pk).exists()
    daftar = reverse("pegawai:usulan-list")
    isi = client.get(daftar, {"tab": "berjalan"}).content.decode()
    assert satu.pegawai.nama not in isi
    tersaring = client.get(daftar, {"tab": "berjalan", "jenis": "cuti_sakit"}).content.decode()
    assert satu.pegawai.nama not in tersaring
    komentar = reverse("pegawai:usulan-komentari", args=[satu.kode])
    assert client.post(komentar, {"isi": "Sakit apa?"}).status_code == 404


@pytest.mark.parametrize("kode", ["cuti_besar", "cuti_cltn"])
def test_bukan_hak_pppk(client, orang, kode):
    orang.pegawai.riwayatkedudukan.update(jenis_asn="PPPK")
    satu = minta(client, orang, kode)
    for syarat in ("permohonan", "bukti") if kode == "cuti_cltn" else ():
        unggah(client, satu, syarat)
    jawaban = langkah(client, satu, "ajukan", orang.pegawai.akun)
    assert jawaban.status_code == 422
    assert "Syarat belum terpenuhi" in jawaban.content.decode()


def test_haji_pertama_tanpa_lima_tahun(client, orang):
    baru = timezone.localdate().replace(day=1) - timedelta(days=800)
    orang.pegawai.riwayatkedudukan.update(tmt=baru, jenis_asn="PNS")
    biasa, haji = minta(client, orang, "cuti_besar"), minta(client, orang, "cuti_besar", haji="on")
    assert langkah(client, biasa, "ajukan", orang.pegawai.akun).status_code == 422
    assert langkah(client, haji, "ajukan", orang.pegawai.akun).status_code == 302


def test_atasan_lalu_kepala_tetapi_tidak_dua_kali(orang):
    def tahap(pegawai):
        satu = layanan.buat(
            jenis="cuti_tahunan", pegawai=pegawai, tmt=SENIN, oleh=orang.pengusul,
            isian={"jenis": "TAHUNAN", "mulai": SENIN.isoformat(), "selesai": SENIN.isoformat(),
                   "hari_kerja": 1},
        )  # fmt: skip
        return [(t.pelaku, t.akun) for t in satu.daftar_tahap.all()]

    atasan = PegawaiAktifFactory(posisi__unit=orang.opd, akun=AkunFactory(peran=Peran.PEGAWAI))
    kepala = PegawaiAktifFactory(posisi__unit=orang.opd, akun=orang.kepala)
    RiwayatAtasan.objects.create(pegawai=orang.pegawai, atasan=atasan, tmt="2025-01-01")
    RiwayatAtasan.objects.create(pegawai=atasan, atasan=kepala, tmt="2025-01-01")
    assert tahap(orang.pegawai) == [("atasan", atasan.akun), ("kepala_opd", None)]
    assert tahap(atasan) == [("kepala_opd", None)]
    assert tahap(kepala) == [("pimpinan", None)]
    assert TahapLayanan.objects.filter(jenis="cuti_tahunan").count() == 2


def test_lingkup_pengelola(client, orang):
    asing = PegawaiAktifFactory(posisi__unit=UnitKerjaFactory())
    client.force_login(orang.pengusul)
    url = reverse("pegawai:usulan-baru", args=["cuti_tahunan"])
    assert client.get(f"{url}?pegawai={asing.kode}").status_code == 404
    assert client.get(f"{url}?pegawai={orang.pegawai.kode}").status_code == 200
    assert Pegawai.objects.count() == 2
