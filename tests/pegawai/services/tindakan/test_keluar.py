"""Leaving and returning: the standing, what it ends, what the rules forbid."""

from datetime import date
from uuid import uuid4

import pytest

from pegawai.models import (
    HariLibur,
    JenisCuti,
    KeadaanPegawai,
    PenugasanTambahan,
    RiwayatCuti,
    TindakanKepegawaian,
)
from pegawai.services.riwayat import RiwayatDitolak, RiwayatPerluAlasan
from pegawai.services.tindakan import keluar as layanan
from serang_asn.inti.models import Peran
from tests.alat.keadaan import pastikan_keadaan, pastikan_sama
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.pegawai.services.tindakan.bekal import perubahan

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.fixture
def pegawai():
    return PegawaiAktifFactory()


def ubah(pegawai, oleh, kode, tmt=date(2025, 6, 1), alasan="Sesuai SK", **lain):
    return layanan.terapkan(
        perubahan(kode, tmt, **lain), pegawai=pegawai, kode=uuid4(), oleh=oleh, alasan=alasan
    )


def plt(pegawai, mulai, selesai=None):
    return PenugasanTambahan.objects.create(
        pegawai=pegawai, jenis="plt", unit=UnitKerjaFactory(), mulai=mulai, selesai=selesai,
        jabatan=JabatanFactory(kode="KABID", nama="Kepala Bidang", jenis="administrator"),
    )  # fmt: skip


def kedudukan_pada(pegawai, hari):
    return KeadaanPegawai.objects.pada(hari).get(pegawai=pegawai).kedudukan.kode


@pytest.mark.parametrize(
    "kode", ["PINDAH_KELUAR", "MENINGGAL", "PENSIUN_APS", "BERHENTI_HORMAT", "TUGAS_BELAJAR", "MPP"]
)
def test_kedudukan_berlaku_sejak_tmt(petugas, pegawai, kode):
    tindakan = ubah(pegawai, petugas, kode)

    assert kedudukan_pada(pegawai, date(2025, 5, 31)) == "AKTIF"
    assert kedudukan_pada(pegawai, date(2025, 6, 1)) == kode
    assert tindakan.jenis == "keluar"
    pastikan_sama(pegawai)
    pastikan_keadaan()


def test_plt_dan_cuti_yang_berjalan_berakhir_dan_yang_belum_mulai_dibatalkan(petugas, pegawai):
    berjalan = plt(pegawai, date(2025, 5, 1))
    cuti = JenisCuti.objects.get(kode="TAHUNAN")
    terbuka = RiwayatCuti.objects.create(
        pegawai=pegawai, jenis=cuti, mulai=date(2025, 5, 26), selesai=date(2025, 6, 7), hari_kerja=10,
        tahun_hak=2025,
    )  # fmt: skip
    nanti = RiwayatCuti.objects.create(
        pegawai=pegawai, jenis=cuti, mulai=date(2025, 12, 22), selesai=date(2025, 12, 27), hari_kerja=5,
        tahun_hak=2025,
    )  # fmt: skip
    dugaan = layanan.pratinjau(perubahan("MENINGGAL"), pegawai=pegawai, oleh=petugas)

    ubah(pegawai, petugas, "MENINGGAL")

    for satu in (berjalan, terbuka, nanti):
        satu.refresh_from_db()
    assert berjalan.selesai == terbuka.selesai == date(2025, 6, 1)
    assert terbuka.hari_kerja == 5
    assert nanti.dibatalkan_pada is not None
    assert nanti.alasan_pembatalan.startswith("Meninggal dunia: ")
    assert [satu.rpartition(": ")[2] for satu in dugaan.diakhiri] == [
        "berakhir 31 Mei 2025.", "dibatalkan.", "berakhir 31 Mei 2025."
    ]  # fmt: skip


def test_setelah_meninggal_tidak_ada_apa_apa_lagi(petugas, pegawai):
    ubah(pegawai, petugas, "MENINGGAL")

    with pytest.raises(RiwayatDitolak, match="Tidak ada kedudukan setelah Meninggal dunia"):
        ubah(pegawai, petugas, "AKTIF", date(2025, 8, 1))


def test_kembali_ketika_sudah_aktif_ditolak(petugas, pegawai):
    with pytest.raises(RiwayatDitolak, match="sudah aktif, sejak 1 Januari 2010"):
        ubah(pegawai, petugas, "AKTIF")
    assert not TindakanKepegawaian.objects.exists()


def test_sebelum_diangkat_ditolak(petugas, pegawai):
    with pytest.raises(RiwayatDitolak, match="belum diangkat"):
        ubah(pegawai, petugas, "PINDAH_KELUAR", date(2009, 6, 1))


def test_cltn_bermasa_dan_kembali_lebih_awal(petugas, pegawai):
    ubah(pegawai, petugas, "CLTN", selesai=date(2027, 6, 1))
    cuti = RiwayatCuti.objects.get(pegawai=pegawai)
    libur = HariLibur.objects.antara(date(2025, 6, 1), date(2027, 6, 1))
    tutup = sum(satu.weekday() < 5 for satu in libur)
    assert tutup
    assert (cuti.jenis.kode, cuti.mulai, cuti.selesai, cuti.hari_kerja) == (
        "CLTN", date(2025, 6, 1), date(2027, 6, 1), 521 - tutup
    )  # fmt: skip

    tindakan = ubah(pegawai, petugas, "AKTIF", date(2026, 6, 1))

    cuti.refresh_from_db()
    assert cuti.selesai == date(2026, 6, 1)
    assert tindakan.jenis == "kembali"
    assert kedudukan_pada(pegawai, date(2026, 6, 1)) == "AKTIF"
    pastikan_keadaan()


def test_cltn_terlalu_lama_ditolak(petugas, pegawai):
    with pytest.raises(RiwayatDitolak, match="paling lama 48 bulan"):
        ubah(pegawai, petugas, "CLTN", selesai=date(2029, 7, 1))
    assert kedudukan_pada(pegawai, date(2025, 6, 1)) == "AKTIF"


def test_pensiun_pada_hari_lain_meminta_alasan(petugas, pegawai):
    assert layanan.tmt_pensiun_bup(pegawai, date(2025, 1, 1)) == date(2043, 4, 1)

    with pytest.raises(
        RiwayatPerluAlasan, match="TMT pensiun dengan batas usia 58 tahun adalah 1 April 2043"
    ):
        ubah(pegawai, petugas, "PENSIUN_BUP", alasan="")


def test_kode_yang_sama_menulis_sekali(petugas, pegawai):
    kode, isian = uuid4(), {"pegawai": pegawai, "oleh": petugas, "alasan": "x"}
    satu = layanan.terapkan(perubahan("PENSIUN_APS"), kode=kode, **isian)

    assert layanan.terapkan(perubahan("MENINGGAL"), kode=kode, **isian) == satu
    assert TindakanKepegawaian.objects.count() == 1


def test_pppk_kembali_membawa_akhir_kontraknya(petugas):
    pppk = PegawaiAktifFactory(
        status__jenis_asn="PPPK", status__kontrak_selesai=date(2028, 1, 1), pangkat__golongan__kode="IX",
        pangkat__golongan__jenis="PPPK",
    )  # fmt: skip
    ubah(pppk, petugas, "TUGAS_BELAJAR")

    ubah(pppk, petugas, "AKTIF", date(2026, 6, 1))

    assert pppk.riwayatkedudukan.latest("tmt").kontrak_selesai == date(2028, 1, 1)
