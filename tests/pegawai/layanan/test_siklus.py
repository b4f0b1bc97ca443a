"""Every kind of proposal: from the filled-in form to the letter and the changed record, and back."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from pegawai.layanan import DAFTAR
from pegawai.models import KeadaanPegawai, Pegawai, RiwayatGaji, TemplatSurat, Usulan
from pegawai.registri import jenis_usulan
from pegawai.services import surat as layanan_surat
from pegawai.services import usulan as layanan
from pegawai.services.riwayat import ambil_jenis
from serang_asn.inti.models import Akun, Peran
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory
from tests.factories.surat import PejabatFactory
from tests.pegawai.services.surat.test_terbit import isi, teks

pytestmark = pytest.mark.django_db

RIWAYAT = {
    "mutasi": ["jabatan"], "penugasan": ["penugasan"], "pelantikan": ["jabatan"],
    "kp_reguler": ["gaji", "pangkat"], "kp_struktural": ["gaji", "pangkat"],
    "kp_fungsional": ["gaji", "pangkat"], "kp_ijazah": ["gaji", "pangkat"],
    "kp_pengabdian": ["gaji", "pangkat"], "kp_anumerta": ["pangkat"], "kgb": ["gaji"],
    "pensiun": ["kedudukan"], "pensiun_dini": ["kedudukan"], "mpp": ["kedudukan"],
    "pensiun_janda_duda": ["kedudukan"], "kontrak": ["kedudukan"], "satyalancana": ["penghargaan"],
    "disiplin": ["disiplin"], "cuti_tahunan": ["cuti"], "cuti_sakit": ["cuti"], "cuti_melahirkan": ["cuti"],
    "cuti_alasan_penting": ["cuti"], "cuti_besar": ["cuti"], "cuti_cltn": ["cuti"],
}  # fmt: skip
"""Kind -> the histories it writes, the last one first; a correction writes into the record itself."""

KEADAAN = {
    **dict.fromkeys((kode for kode in RIWAYAT if kode.startswith("kp_")), "golongan"),
    **dict.fromkeys(("pensiun", "pensiun_dini", "mpp", "pensiun_janda_duda"), "kedudukan"),
    "mutasi": "unit", "pelantikan": "jabatan",
}  # fmt: skip
"""Kind -> what is another in the state from the TMT on; the others change no column of it."""

TANPA_SURAT = {"cuti_tahunan", "cuti_sakit", "cuti_alasan_penting", "peremajaan"}
"""Kinds that end with the decision: the form itself is the paper (PerBKN 24/2017), or there is none."""

KODE = [satu.kode for satu in DAFTAR]


def keadaan(orang: Pegawai) -> list[tuple[Any, ...]]:
    baris = KeadaanPegawai.objects.filter(pegawai=orang).order_by("mulai")
    return [*baris.values_list("mulai", "golongan", "kedudukan", "jabatan", "unit")]


def nilai_pada(orang: Pegawai, hari: Any, bidang: str) -> Any:
    return KeadaanPegawai.objects.pada(hari).filter(pegawai=orang).values_list(bidang, flat=True).first()


def orang_lengkap(kode: str) -> Pegawai:
    """Somebody for whom the kind is due, with what letters say of everyone."""
    orang = alat.orang_untuk(kode, tempat_lahir="Serang")
    if kode == "kgb":
        dua_tahun = alat.hari_ini().replace(year=alat.hari_ini().year - 2, day=1)
        RiwayatGaji.objects.create(
            pegawai=orang, tmt=dua_tahun, golongan=orang.riwayatpangkat.get().golongan, mkg_tahun=14,
            mkg_bulan=0, sk_nomor="822.3/88/2024", sk_tanggal=dua_tahun,
        )  # fmt: skip
    orang.akun = AkunFactory(peran=Peran.PEGAWAI)
    orang.save(update_fields=["akun"])
    return orang


def usulkan(kode: str, orang: Pegawai, petugas: Akun) -> Usulan:
    """Hand in by who may: the employee where only the employee may."""
    bentuk = jenis_usulan.ambil(kode)
    assert bentuk is not None
    pengusul = petugas if Peran.PETUGAS in bentuk.pengaju else orang.akun
    satu = alat.buat(kode, orang, pengusul, **alat.tambahan(kode))
    alat.lengkapi(satu, pengusul)
    return layanan.ajukan(usulan=satu, urut=0, oleh=pengusul)


@pytest.fixture
def petugas() -> Akun:
    return AkunFactory(peran=Peran.PETUGAS)


def test_semua_jenis_ditulis_harapannya() -> None:
    """A new kind says here what it writes."""
    assert set(KODE) == {*RIWAYAT, "peremajaan"}
    assert {satu.kode for satu in DAFTAR if not satu.surat} == TANPA_SURAT
    assert {satu.surat for satu in DAFTAR if satu.surat} <= {
        *TemplatSurat.objects.values_list("kode", flat=True)
    }


@pytest.mark.parametrize("kode", [kode for kode in KODE if kode in RIWAYAT])
def test_dari_usulan_ke_surat_ke_riwayat_dan_kembali(kode: str, petugas: Akun) -> None:
    orang = orang_lengkap(kode)
    sebelum = keadaan(orang)
    satu = alat.setujui_semua(usulkan(kode, orang, petugas))
    if satu.perlu_surat:
        surat = layanan_surat.terbitkan(
            usulan=satu, urut=satu.peralihan_ke, pejabat=PejabatFactory(), tanggal=timezone.localdate(),
            oleh=petugas,
        )  # fmt: skip
        pastikan_lengkap(teks(isi(surat)), satu, surat.nomor.teks)
        satu.refresh_from_db()
    satu = layanan.selesaikan(usulan=satu, urut=satu.peralihan_ke, oleh=petugas)

    assert satu.status == "selesai"
    assert [nama for nama, _ in satu.hasil["riwayat"]] == RIWAYAT[kode]
    for nama, kunci in satu.hasil["riwayat"]:
        baris = ambil_jenis(nama).model.objects.get(kode=kunci)
        assert (baris.pegawai, baris.sk_nomor, baris.sumber) == (orang, satu.surat_nomor, "usulan")
        assert (baris.dokumen is not None) is satu.perlu_surat
    if kode in KEADAAN:
        sehari = timedelta(days=1)
        bidang = KEADAAN[kode]
        assert nilai_pada(orang, satu.tmt, bidang) != nilai_pada(orang, satu.tmt - sehari, bidang)
    else:
        assert keadaan(orang) == sebelum

    layanan.batalkan(usulan=satu, urut=satu.peralihan_ke, oleh=petugas, catatan="SK dicabut")
    assert keadaan(orang) == sebelum
    for nama, kunci in satu.hasil["riwayat"]:
        assert ambil_jenis(nama).model.objects.get(kode=kunci).alasan_pembatalan == "SK dicabut"


def test_perbaikan_data_dan_kembali(petugas: Akun) -> None:
    orang = orang_lengkap("peremajaan")
    satu = alat.setujui_semua(usulkan("peremajaan", orang, petugas))
    satu = layanan.selesaikan(usulan=satu, urut=satu.peralihan_ke, oleh=petugas)
    orang.refresh_from_db()
    assert (satu.status, orang.alamat) == ("selesai", "Jalan Baru 7")

    layanan.batalkan(usulan=satu, urut=satu.peralihan_ke, oleh=petugas, catatan="Bukti palsu")
    orang.refresh_from_db()
    assert orang.alamat == ""


def pastikan_lengkap(kertas: str, satu: Usulan, nomor: str) -> None:
    """The letter has its number and person, and nothing that a letter cannot have."""
    assert nomor in kertas
    assert satu.pegawai.nama in kertas
    for cacat in ("None", "{{", "}}", "{%", " ,", ", ,", "()", "Rp ", "T00:00"):
        assert cacat not in kertas, (cacat, kertas)
    for kosong in (" : Jabatan", " : Unit", " : NIP", " : Gaji"):
        assert kosong not in kertas, kertas
