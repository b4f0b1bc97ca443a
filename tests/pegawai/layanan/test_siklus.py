"""Every kind that rests on eligibility: from the filled-in form to the changed record, and back."""

from typing import Any

import pytest

from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.registri import jenis_usulan
from pegawai.services import usulan as layanan
from pegawai.services.riwayat import ambil_jenis
from serang_asn.inti.models import Akun, Peran
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory

pytestmark = pytest.mark.django_db
KINDS = (
    ("kp_reguler", ["gaji", "pangkat"]),
    ("kp_ijazah", ["gaji", "pangkat"]),
    ("kp_pengabdian", ["gaji", "pangkat"]),
    ("kp_anumerta", ["pangkat"]),
    ("kgb", ["gaji"]),
    ("pensiun", ["kedudukan"]),
    ("pensiun_dini", ["kedudukan"]),
    ("mpp", ["kedudukan"]),
    ("pensiun_janda_duda", ["kedudukan"]),
    ("kontrak", ["kedudukan"]),
    ("satyalancana", ["penghargaan"]),
    ("penugasan", ["penugasan"]),
    ("disiplin", ["disiplin"]),
    ("pelantikan", ["jabatan"]),
)


def keadaan(orang: Pegawai) -> list[tuple[Any, ...]]:
    baris = KeadaanPegawai.objects.filter(pegawai=orang).order_by("mulai")
    return [*baris.values_list("mulai", "golongan", "kedudukan", "jabatan", "unit")]


@pytest.fixture
def petugas() -> Akun:
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.mark.parametrize(("kode", "riwayat"), KINDS, ids=[kode for kode, _ in KINDS])
def test_dari_usulan_ke_riwayat_dan_kembali(kode: str, riwayat: list[str], petugas: Akun) -> None:
    orang = alat.orang_untuk(kode)
    sebelum = keadaan(orang)
    satu = alat.buat(kode, orang, petugas, **alat.tambahan(kode))
    alat.lengkapi(satu, petugas)
    satu = layanan.ajukan(usulan=satu, urut=0, oleh=petugas)
    satu = alat.selesaikan(alat.setujui_semua(satu), petugas)

    assert satu.status == "selesai"
    assert [nama for nama, _ in satu.hasil["riwayat"]] == riwayat
    for nama, kunci in satu.hasil["riwayat"]:
        baris = ambil_jenis(nama).model.objects.get(kode=kunci)
        assert (baris.pegawai, baris.sk_nomor, baris.sumber) == (orang, "800/1", "usulan")
        assert baris.dokumen is not None

    layanan.batalkan(usulan=satu, urut=satu.peralihan_ke, oleh=petugas, catatan="SK dicabut")
    assert keadaan(orang) == sebelum
    for nama, kunci in satu.hasil["riwayat"]:
        assert ambil_jenis(nama).model.objects.get(kode=kunci).alasan_pembatalan == "SK dicabut"


def test_semua_jenis_berisi_surat_dan_ringkas(petugas: Akun) -> None:
    for kode, _ in KINDS:
        satu = alat.buat(kode, alat.orang_untuk(kode), petugas, **alat.tambahan(kode))
        bentuk = jenis_usulan.ambil(kode)
        assert bentuk is not None
        assert bentuk.surat, kode
        assert satu.ringkas, kode
        assert bentuk.isi_surat(satu) is not None, kode
