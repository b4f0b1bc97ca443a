"""Every role, every kind of document, by its guessed address."""

from datetime import date

import pytest
from django.urls import reverse

from pegawai.models import (
    BatchImpor,
    JenisCuti,
    JenisHukumanDisiplin,
    Pegawai,
    RiwayatCuti,
    RiwayatDisiplin,
    RiwayatKeluarga,
    RiwayatPangkat,
    TindakanKepegawaian,
)
from serang_asn.inti import dokumen
from serang_asn.inti.models import AksesSensitif, Dokumen, Peran
from tests.alat import berkas
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
BIASA = ("pangkat", "foto", "cuti")
SENSITIF = ("disiplin", "keluarga", "cuti_sakit")
KANTOR = ("impor", "tindakan")
SEMUA = (*BIASA, *SENSITIF, *KANTOR)

TERLIHAT = {
    "petugas": SEMUA,
    "auditor": (*BIASA, *SENSITIF, "tindakan"),
    "pimpinan": (*BIASA, "tindakan"),
    "pengelola unitnya": (*BIASA, *SENSITIF),
    "kepala unitnya": BIASA,
    "diri sendiri": (*BIASA, *SENSITIF),
    "pengelola unit lain": (),
    "kepala unit lain": (),
    "pegawai lain": (),
    "administrator": ("impor",),
    "tanpa peran": (),
}


@pytest.fixture
def unit():
    return UnitKerjaFactory()


@pytest.fixture
def siti(unit):
    return PegawaiAktifFactory(posisi__unit=unit)


@pytest.fixture
def dok(siti):
    """One document of each kind, uploaded by the system."""

    def satu(jenis: str) -> Dokumen:
        return dokumen.simpan_tepercaya(
            isi=berkas.pdf(), tipe_isi="application/pdf", jenis="sk", judul=jenis, oleh=None
        )

    hasil = {jenis: satu(jenis) for jenis in SEMUA}
    RiwayatPangkat.objects.filter(pegawai=siti).update(dokumen=hasil["pangkat"])
    Pegawai.objects.filter(pk=siti.pk).update(foto=hasil["foto"])
    for jenis, sensitif, bulan in (("cuti", False, 1), ("cuti_sakit", True, 2)):
        RiwayatCuti.objects.create(
            pegawai=siti, mulai=date(2025, bulan, 6), selesai=date(2025, bulan, 8),
            hari_kerja=2, tahun_hak=2025, dokumen=hasil[jenis],
            jenis=JenisCuti.objects.filter(sensitif=sensitif).first(),
        )  # fmt: skip
    RiwayatDisiplin.objects.create(
        pegawai=siti, mulai=date(2024, 1, 1), jenis=JenisHukumanDisiplin.objects.first(),
        dokumen=hasil["disiplin"],
    )  # fmt: skip
    RiwayatKeluarga.objects.create(pegawai=siti, hubungan="anak", nama="Adi", dokumen=hasil["keluarga"])
    BatchImpor.objects.create(jenis="pegawai", nama_berkas="a.xlsx", sha256="0" * 64, dokumen=hasil["impor"])
    TindakanKepegawaian.objects.create(
        jenis="mutasi", judul="Mutasi", tmt=date(2025, 1, 1), dokumen=hasil["tindakan"]
    )
    return hasil


@pytest.fixture
def pembaca(unit, siti):
    lain = UnitKerjaFactory()
    akun = {
        "petugas": AkunFactory(peran=Peran.PETUGAS),
        "auditor": AkunFactory(peran=Peran.AUDITOR),
        "pimpinan": AkunFactory(peran=Peran.PIMPINAN),
        "pengelola unitnya": AkunFactory(peran=Peran.PENGELOLA_OPD, unit=unit),
        "kepala unitnya": AkunFactory(peran=Peran.KEPALA_OPD, unit=unit),
        "diri sendiri": AkunFactory(peran=Peran.PEGAWAI),
        "pengelola unit lain": AkunFactory(peran=Peran.PENGELOLA_OPD, unit=lain),
        "kepala unit lain": AkunFactory(peran=Peran.KEPALA_OPD, unit=lain),
        "pegawai lain": AkunFactory(peran=Peran.PEGAWAI),
        "administrator": AkunFactory(peran=Peran.ADMINISTRATOR),
        "tanpa peran": AkunFactory(),
    }
    Pegawai.objects.filter(pk=siti.pk).update(akun=akun["diri sendiri"])
    orang_lain = PegawaiAktifFactory(posisi__unit=unit)
    Pegawai.objects.filter(pk=orang_lain.pk).update(akun=akun["pegawai lain"])
    return akun


@pytest.mark.parametrize("siapa", TERLIHAT)
def test_alamat_tebakan_menurut_peran(client, dok, pembaca, siapa):
    client.force_login(pembaca[siapa])
    bentuk = ("buka", "unduh", "gambar")

    jawaban = {
        jenis: [client.get(reverse(f"dokumen:{satu}", args=[dok[jenis].kode])) for satu in bentuk]
        for jenis in SEMUA
    }

    for semua in jawaban.values():
        for satu in semua:
            if satu.streaming:
                b"".join(satu.streaming_content)
    terbuka = {jenis for jenis, semua in jawaban.items() if {r.status_code for r in semua} == {200}}
    tertutup = {jenis for jenis, semua in jawaban.items() if {r.status_code for r in semua} == {404}}
    assert terbuka == set(TERLIHAT[siapa])
    assert tertutup == set(SEMUA) - terbuka


@pytest.mark.parametrize("jenis", SEMUA)
def test_membuka_dokumen_sensitif_dicatat(client, dok, pembaca, siti, jenis):
    client.force_login(pembaca["petugas"])

    b"".join(client.get(reverse("dokumen:buka", args=[dok[jenis].kode])).streaming_content)

    catatan = [(satu.akun, satu.objek_kode, satu.alasan) for satu in AksesSensitif.objects.all()]
    assert catatan == ([(pembaca["petugas"], siti.kode, f"Membuka {jenis}")] if jenis in SENSITIF else [])


def test_pengunggah_kehilangan_hak_setelah_dokumen_dimiliki(unit, siti):
    pengelola = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=unit)
    satu = dokumen.simpan(berkas=berkas.pdf(), jenis="sk", judul="SK", oleh=pengelola)
    terlihat = Dokumen.objects.all().terlihat_oleh
    sebelum = terlihat(pengelola).exists()
    RiwayatPangkat.objects.filter(pegawai=siti).update(dokumen=satu)
    selama = terlihat(pengelola).exists()

    pengelola.pemberian_peran.all().delete()
    pengelola = type(pengelola).objects.get(pk=pengelola.pk)

    assert (sebelum, selama, terlihat(pengelola).exists()) == (True, True, False)


def test_dokumen_yang_diganti_hanya_untuk_pembaca_jejak(dok, pembaca, siti):
    RiwayatPangkat.objects.filter(pegawai=siti).update(dokumen=None)

    boleh = {
        siapa for siapa, akun in pembaca.items()
        if Dokumen.objects.all().terlihat_oleh(akun).filter(pk=dok["pangkat"].pk).exists()
    }  # fmt: skip

    assert boleh == {"petugas", "auditor"}


def test_dokumen_bersama_terlihat_oleh_setiap_pemiliknya(dok, pembaca, unit):
    rekan = PegawaiAktifFactory(posisi__unit=unit)
    akun = AkunFactory(peran=Peran.PEGAWAI)
    Pegawai.objects.filter(pk=rekan.pk).update(akun=akun)
    RiwayatPangkat.objects.filter(pegawai=rekan).update(dokumen=dok["pangkat"])

    assert Dokumen.objects.all().terlihat_oleh(akun).get() == dok["pangkat"]
    assert dok["pangkat"] in Dokumen.objects.all().terlihat_oleh(pembaca["diri sendiri"])
