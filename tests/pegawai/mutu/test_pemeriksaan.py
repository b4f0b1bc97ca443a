"""Each check of the data quality finds exactly the planted case, and nothing in a clean record."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from pegawai.models import (
    Formasi,
    JenjangJabatan,
    Pegawai,
    PenugasanTambahan,
    RiwayatGaji,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatKinerja,
    RiwayatPangkat,
    RiwayatPendidikan,
    TemuanMutu,
    TingkatPendidikan,
)
from pegawai.mutu.mesin import daftar_pemeriksaan
from pegawai.selectors.mutu import daftar_aksi
from pegawai.services.mutu.periksa import periksa_semua
from serang_asn.inti.models import Peran
from tests.factories import (
    AkunFactory,
    GolonganFactory,
    JabatanFactory,
    KedudukanHukumFactory,
    PegawaiFactory,
    RiwayatPangkatFactory,
    UnitKerjaFactory,
)
from tests.factories.mutu import pegawai_lengkap

pytestmark = pytest.mark.django_db
LAMA = date(2010, 1, 1)


def ubah(pegawai, **isian):
    Pegawai.objects.filter(pk=pegawai.pk).update(**isian)


def nip_lahir(p):
    ubah(p, nip=f"19850315{p.nip[8:]}")


def nip_kelamin(p):
    ubah(p, nip=f"{p.nip[:14]}1{p.nip[15:]}")


def nip_asn(p):
    ubah(p, nip=f"{p.nip[:12]}21{p.nip[14:]}")


def nip_tmt(p):
    RiwayatKedudukan.objects.filter(pegawai=p).update(jenis_asn="CPNS")
    RiwayatKedudukan.objects.create(
        pegawai=p, tmt=date(2011, 1, 1), jenis_asn="PNS", kedudukan=KedudukanHukumFactory(), sk_nomor="2/SK",
        sk_tanggal=LAMA, dokumen=p.riwayatkedudukan.get().dokumen,
    )  # fmt: skip
    ubah(p, nip=f"{p.nip[:8]}201002{p.nip[14:]}")


def nik(p):
    ubah(p, nik_sandi=None, nik_kunci=None)


def biodata(p):
    ubah(p, tempat_lahir="")


def kontak(p):
    ubah(p, telepon="", surel="")


def jenis_asn(p, jenis, **isian):
    RiwayatKedudukan.objects.filter(pegawai=p).update(jenis_asn=jenis, **isian)


def kontrak(p):
    pppk = GolonganFactory(kode="IX", nama="IX", jenis="PPPK", urut=109)
    jenis_asn(p, "PPPK", kontrak_selesai=timezone.localdate())
    RiwayatPangkat.objects.filter(pegawai=p).update(golongan=pppk)
    RiwayatGaji.objects.filter(pegawai=p).update(golongan=pppk)
    ubah(p, nip=f"{p.nip[:12]}21{p.nip[14:]}")


def bup(p):
    ubah(p, tanggal_lahir=date(1960, 1, 1), nip=f"19600101{p.nip[8:]}")


def cpns(p):
    jenis_asn(p, "CPNS")


def usia(p):
    ubah(p, tanggal_lahir=date(1993, 1, 1), nip=f"19930101{p.nip[8:]}")


def golongan_kosong(p):
    RiwayatGaji.objects.filter(pegawai=p).delete()
    RiwayatPangkat.objects.filter(pegawai=p).update(dibatalkan_pada=timezone.now(), alasan_pembatalan="uji")


def golongan_pppk(p):
    pppk = GolonganFactory(kode="IX", nama="IX", jenis="PPPK", urut=109)
    RiwayatPangkat.objects.filter(pegawai=p).update(golongan=pppk)
    RiwayatGaji.objects.filter(pegawai=p).update(golongan=pppk)


def golongan_tinggi(p):
    atas = GolonganFactory(kode="IV/a", nama="Pembina", urut=41)
    RiwayatPangkat.objects.filter(pegawai=p).update(golongan=atas)
    RiwayatGaji.objects.filter(pegawai=p).update(golongan=atas)


def menurun(p):
    awal = p.riwayatpangkat.get()
    rendah = GolonganFactory(kode="II/d", nama="Pengatur Tingkat I", urut=24)
    RiwayatPangkatFactory(
        pegawai=p, tmt=date(2015, 4, 1), golongan=rendah, sk_nomor="3/SK", sk_tanggal=LAMA,
        dokumen=awal.dokumen,
    )  # fmt: skip
    RiwayatGaji.objects.filter(pegawai=p).update(golongan=rendah)


def pangkat_awal(p):
    RiwayatPangkat.objects.filter(pegawai=p).update(tmt=date(2012, 1, 1))


def kgb(p):
    RiwayatGaji.objects.filter(pegawai=p).update(tmt=date(2012, 1, 1))


def gaji_golongan(p):
    RiwayatGaji.objects.filter(pegawai=p).update(golongan=GolonganFactory(kode="III/b", urut=32))


def pendidikan_kosong(p):
    RiwayatPendidikan.objects.filter(pegawai=p).update(dibatalkan_pada=timezone.now(), alasan_pembatalan="u")


def pendidikan_rendah(p):
    syarat = JabatanFactory(
        kode="UJI-S2", nama="Analis", tingkat_pendidikan_minimal=TingkatPendidikan.objects.get(kode="S2")
    )
    RiwayatJabatan.objects.filter(pegawai=p).update(jabatan=syarat)


def jabatan_kosong(p):
    RiwayatJabatan.objects.filter(pegawai=p).update(dibatalkan_pada=timezone.now(), alasan_pembatalan="uji")


def unit_berakhir(p):
    unit = p.riwayatjabatan.get().unit
    type(unit).objects.filter(pk=unit.pk).update(berlaku_selesai=date(2020, 1, 1))


def jabatan_berakhir(p):
    tua = JabatanFactory(kode="UJI-TUA", nama="Caraka", berlaku_selesai=date(2020, 1, 1))
    RiwayatJabatan.objects.filter(pegawai=p).update(jabatan=tua)


def celah(p):
    RiwayatJabatan.objects.filter(pegawai=p).update(tmt=date(2012, 1, 1))


def plt(p):
    PenugasanTambahan.objects.create(
        pegawai=p, jenis="plt", jabatan=JabatanFactory(), unit=UnitKerjaFactory(), mulai=date(2020, 1, 1)
    )


def skp(p):
    RiwayatKinerja.objects.filter(pegawai=p).delete()


def sk(p):
    RiwayatPangkat.objects.filter(pegawai=p).update(sk_nomor="")


def tanpa_berkas(p):
    RiwayatJabatan.objects.filter(pegawai=p).update(dokumen=None)


KASUS = {
    "nip_tanggal_lahir": nip_lahir,
    "nip_jenis_kelamin": nip_kelamin,
    "nip_jenis_asn": nip_asn,
    "nip_tmt": nip_tmt,
    "nik_kosong": nik,
    "biodata_kosong": biodata,
    "kontak_kosong": kontak,
    "kontrak_pppk": kontrak,
    "lewat_bup": bup,
    "cpns_lama": cpns,
    "usia_masuk": usia,
    "tanpa_golongan": golongan_kosong,
    "golongan_jenis": golongan_pppk,
    "golongan_di_atas_batas": golongan_tinggi,
    "pangkat_menurun": menurun,
    "pangkat_awal": pangkat_awal,
    "kgb_tertinggal": kgb,
    "gaji_golongan": gaji_golongan,
    "tanpa_pendidikan": pendidikan_kosong,
    "pendidikan_syarat": pendidikan_rendah,
    "tanpa_jabatan": jabatan_kosong,
    "unit_berakhir": unit_berakhir,
    "jabatan_berakhir": jabatan_berakhir,
    "celah_jabatan": celah,
    "plt_lama": plt,
    "skp_kosong": skp,
    "sk_kosong": sk,
    "sk_tanpa_berkas": tanpa_berkas,
}
LAINNYA = {"kembar", "tanpa_kedudukan", "unit_tanpa_pemimpin", "jp_berlebih"}
"""Checks that have a test of their own, below or in the app that owns them."""


def semua_temuan():
    return {
        satu.kode: [t.objek for t in satu.jalankan()] for satu in daftar_pemeriksaan() if [*satu.jalankan()]
    }


def test_setiap_pemeriksaan_diuji():
    assert {satu.kode for satu in daftar_pemeriksaan()} == {*KASUS} | LAINNYA


def test_setiap_pemeriksaan_menjelaskan_diri():
    for satu in daftar_pemeriksaan():
        assert satu.mutu.alasan.endswith(".")
        assert satu.mutu.cara.endswith(".")
        assert 1 <= satu.mutu.bobot <= 5


@pytest.mark.parametrize("kode", KASUS)
def test_hanya_yang_ditanam_ditemukan(kode):
    pegawai_lengkap(posisi__unit=UnitKerjaFactory())
    cacat = pegawai_lengkap(posisi__unit=UnitKerjaFactory())
    assert semua_temuan() == {}

    KASUS[kode](cacat)

    assert semua_temuan() == {kode: [str(cacat.kode)]}


def test_batas_hari_plt_dan_kontrak():
    orang = pegawai_lengkap()
    plt(orang)
    hari = timezone.localdate()
    enam_bulan = date(hari.year - (hari.month <= 6), (hari.month - 7) % 12 + 1, min(hari.day, 28))

    PenugasanTambahan.objects.update(mulai=enam_bulan + timedelta(days=1 + hari.day - min(hari.day, 28)))
    assert "plt_lama" not in semua_temuan()
    PenugasanTambahan.objects.update(mulai=enam_bulan)
    assert "plt_lama" in semua_temuan()
    kontrak(orang)
    RiwayatKedudukan.objects.update(kontrak_selesai=hari + timedelta(days=1))
    assert "kontrak_pppk" not in semua_temuan()


def test_orang_yang_sama_tercatat_dua_kali():
    satu, lain = pegawai_lengkap(nama="Siti Aminah"), pegawai_lengkap(nama="SITI AMINAH")
    assert semua_temuan() == {}

    nik(lain)

    assert set(semua_temuan()["kembar"]) == {str(satu.kode), str(lain.kode)}


def test_orang_tanpa_kedudukan():
    orang = PegawaiFactory()

    assert semua_temuan() == {"tanpa_kedudukan": [str(orang.kode)]}


def test_unit_tanpa_pemimpin():
    unit, jabatan = UnitKerjaFactory(kode="DINAS"), JabatanFactory(kode="KADIS", nama="Kepala", jenis="jpt")
    Formasi.objects.create(unit=unit, jabatan=jabatan, jumlah=1, kepala=True, mulai=LAMA)
    assert semua_temuan() == {"unit_tanpa_pemimpin": ["DINAS"]}

    PenugasanTambahan.objects.create(
        pegawai=pegawai_lengkap(), jenis="plt", jabatan=jabatan, unit=unit, mulai=timezone.localdate()
    )

    assert semua_temuan() == {}


def test_jenjang_membatasi_golongan():
    muda = JenjangJabatan.objects.get(kode="ahli_muda")
    jabatan = JabatanFactory(kode="UJI-JF", nama="Analis Muda", jenis="fungsional", jenjang=muda)
    orang = pegawai_lengkap(posisi__jabatan=jabatan)
    golongan_tinggi(orang)

    assert semua_temuan() == {"golongan_di_atas_batas": [str(orang.kode)]}


def test_yang_berhenti_tidak_diperiksa():
    orang = pegawai_lengkap()
    nik(orang)
    pensiun = KedudukanHukumFactory(kode="PENSIUN_BUP", nama="Pensiun", dihitung=False)
    RiwayatKedudukan.objects.create(pegawai=orang, tmt=date(2024, 1, 1), jenis_asn="PNS", kedudukan=pensiun)

    assert semua_temuan() == {}


@pytest.mark.parametrize("kode", KASUS)
def test_perbaikan_membuka_formulir(client, kode):
    """The address of each finding leads a petugas to a form that opens."""
    petugas = AkunFactory(peran=Peran.PETUGAS)
    orang = pegawai_lengkap()
    KASUS[kode](orang)
    periksa_semua()
    client.force_login(petugas)

    aksi = daftar_aksi(TemuanMutu.objects.select_related("pegawai").get(pemeriksaan=kode), petugas)

    assert aksi[0].label == "Perbaiki"
    for satu in aksi:
        assert client.get(satu.url).status_code == 200
