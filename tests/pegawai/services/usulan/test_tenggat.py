"""Daily work on deadlines: reminders, escalation, and nothing twice."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine

from pegawai.models import Delegasi, HariLibur, Parameter, PengingatUsulan, Usulan
from pegawai.services import usulan as layanan
from pegawai.services.usulan import tenggat
from serang_asn.inti.models import Pemberitahuan, Peran
from tests.alat import usulan as alat
from tests.factories import AkunFactory

pytestmark = pytest.mark.django_db
WIB = ZoneInfo("Asia/Jakarta")
SENIN = datetime(2026, 11, 2, 9, tzinfo=WIB)


@pytest.fixture
def orang():
    with alat.terdaftar(), time_machine.travel(SENIN, tick=False):
        yield alat.kantor()


@pytest.fixture
def satu(orang: alat.Kantor) -> Usulan:
    """Handed in on a Monday; the head of the OPD has until Thursday."""
    return layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)


def pada(hari: int, bulan: int = 11) -> dict[str, Any]:
    with time_machine.travel(datetime(2026, bulan, hari, 7, tzinfo=WIB), tick=False):
        return tenggat.jalankan()


def kabar(akun) -> list[str]:
    daftar = Pemberitahuan.objects.filter(akun=akun, kunci__startswith="tenggat:").order_by("pk")
    return [s.judul.partition(":")[0] for s in daftar]


def test_giliran_diingatkan_sebelum_pada_dan_sesudah_tenggat(orang, satu):
    assert satu.tenggat == date(2026, 11, 5)
    for hari in range(2, 14):
        pada(hari)
    assert kabar(orang.kepala) == [
        "Tenggat 5 November 2026",
        "Tenggat hari ini",
        "Masih menunggu Anda, terlambat 3 hari kerja",
        "Masih menunggu Anda, terlambat 6 hari kerja",
    ]
    assert kabar(orang.pengusul) == ["Lewat tenggat"]
    assert kabar(orang.petugas) == ["Perlu perhatian Anda, terlambat 5 hari kerja"]
    eskalasi = PengingatUsulan.objects.get(jenis="eskalasi")
    assert (eskalasi.hari, eskalasi.kepada) == (date(2026, 11, 12), "Petugas BKPSDM")


def test_dijalankan_berkali_kali_tidak_mengirim_dua_kali(orang, satu):
    assert pada(5) == {"diperiksa": 1, "pengingat": 1}
    assert pada(5) == {"diperiksa": 1, "pengingat": 0}
    orang.kepala.pemberian_peran.update(selesai=date(2026, 11, 1))
    AkunFactory(peran=Peran.KEPALA_OPD, unit=orang.opd)
    assert pada(5)["pengingat"] == 0
    assert Pemberitahuan.objects.filter(kunci__startswith="tenggat:").count() == 1


def test_berhenti_di_tengah_tidak_meninggalkan_apa_pun_lalu_terkirim_sekali(orang, satu, monkeypatch):
    asli = tenggat.kirim

    def mati(**isian: Any) -> int:
        asli(**isian)
        raise RuntimeError("listrik padam")

    monkeypatch.setattr(tenggat, "kirim", mati)
    with pytest.raises(RuntimeError):
        pada(5)
    assert not PengingatUsulan.objects.exists()
    assert kabar(orang.kepala) == []
    monkeypatch.setattr(tenggat, "kirim", asli)
    assert pada(5)["pengingat"] == 1
    assert kabar(orang.kepala) == ["Tenggat hari ini"]


def test_sesudah_diputuskan_tahap_berikutnya_yang_diingatkan(orang, satu):
    pada(5)
    with time_machine.travel(datetime(2026, 11, 5, 10, tzinfo=WIB), tick=False):
        baru = layanan.setujui(usulan=satu, urut=1, oleh=orang.kepala)
    assert baru.tenggat == date(2026, 11, 12)
    pada(12)
    assert kabar(orang.kepala) == ["Tenggat hari ini"]
    assert kabar(orang.petugas) == ["Tenggat hari ini"]


def test_eskalasi_tahap_petugas_sampai_ke_pimpinan(orang, satu):
    pimpinan = AkunFactory(peran=Peran.PIMPINAN)
    layanan.setujui(usulan=satu, urut=1, oleh=orang.kepala)
    pada(20)
    assert kabar(pimpinan) == ["Perlu perhatian Anda, terlambat 9 hari kerja"]


def test_usulan_yang_dikembalikan_mengingatkan_pengusul_tanpa_eskalasi(orang, satu):
    layanan.kembalikan(usulan=satu, urut=1, oleh=orang.kepala, catatan="Lengkapi.")
    pada(1, 12)
    assert kabar(orang.pengusul) == ["Lewat tenggat", "Masih menunggu Anda, terlambat 11 hari kerja"]
    assert not PengingatUsulan.objects.filter(jenis="eskalasi").exists()


def test_pengganti_ikut_diingatkan(orang, satu):
    pengganti = AkunFactory(peran=Peran.PEGAWAI)
    Delegasi.objects.create(
        pemberi=orang.kepala, pengganti=pengganti, mulai=date(2026, 11, 5), selesai=date(2026, 11, 6),
        alasan="Dinas luar", dibuat_oleh=orang.kepala,
    )  # fmt: skip
    pada(5)
    assert kabar(pengganti) == ["Tenggat hari ini"]


def test_usulan_rahasia_tidak_disebut(orang):
    with alat.terdaftar(kode="uji_rahasia", is_sensitif=lambda isian: True):
        satu = layanan.buat(
            jenis="uji_rahasia", pegawai=orang.pegawai, tmt=alat.TMT, isian={}, oleh=orang.pengusul
        )
        layanan.ajukan(usulan=satu, urut=0, oleh=orang.pengusul)
        pada(20)
    for baris in Pemberitahuan.objects.all():
        assert orang.pegawai.nama not in f"{baris.judul} {baris.isi}"


def test_tanpa_parameter_dinyatakan_bukan_ditebak(satu):
    Parameter.objects.filter(kode=tenggat.ESKALASI_PARAMETER).delete()
    with pytest.raises(tenggat.PengingatTanpaKetentuan, match=r"usulan\.eskalasi"):
        pada(5)


def test_jarak_menurut_ketentuan_yang_berlaku(orang, satu):
    Parameter.objects.filter(kode=tenggat.ULANG_PARAMETER).update(nilai=1)
    pada(6)
    assert kabar(orang.kepala) == ["Masih menunggu Anda, terlambat 1 hari kerja"]


def test_tenggat_melewati_hari_libur_yang_diisi_petugas(orang):
    """The head has three working days; Tuesday and Wednesday are closed."""
    for hari in (3, 4):
        HariLibur.objects.create(tanggal=date(2026, 11, hari), nama="Libur uji", sumber="uji")
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    assert satu.tenggat == date(2026, 11, 9)

    HariLibur.objects.create(tanggal=date(2026, 11, 10), nama="Hari Pahlawan", sumber="uji")
    for hari in range(5, 14):
        pada(hari)
    assert kabar(orang.kepala) == [
        "Tenggat 9 November 2026",
        "Tenggat hari ini",
        "Masih menunggu Anda, terlambat 3 hari kerja",
    ]
