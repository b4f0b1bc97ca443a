"""Dossiers from the tables: every history arrives, withdrawn events do not, queries do not grow."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pegawai.domain.ketentuan import KetentuanBelumBerlaku
from pegawai.models import (
    AngkaKredit,
    GajiPokok,
    JenisCuti,
    JenisPenghargaan,
    JenjangJabatan,
    Parameter,
    PenugasanTambahan,
    RiwayatAtasan,
    RiwayatCuti,
    RiwayatGaji,
    RiwayatKeluarga,
    RiwayatPenghargaan,
)
from pegawai.registri import jenis_kelayakan
from pegawai.selectors.kelayakan import baca_dosir, get_ketentuan, list_subjek, nilai_semua, subjek_dari
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from tests.factories import GolonganFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.kelayakan import buat_layak_reguler, hukum

pytestmark = pytest.mark.django_db
PADA = date(2026, 4, 1)
SEMUA = {nama for jenis in jenis_kelayakan for nama in jenis.perlu}


def dosir(pegawai, pada=PADA):
    return baca_dosir([subjek_dari(pegawai)], pada=pada, perlu=SEMUA)[pegawai.pk]


def test_setiap_riwayat_sampai_ke_dosir():
    pegawai = buat_layak_reguler()
    golongan, jabatan, unit = GolonganFactory(), JabatanFactory(), UnitKerjaFactory()
    RiwayatGaji.objects.create(
        pegawai=pegawai,
        tmt=date(2024, 3, 1),
        golongan=golongan,
        mkg_tahun=14,
        gaji_baru=3_000_000,
        tmt_berikutnya=date(2026, 3, 1),
    )
    PenugasanTambahan.objects.create(
        pegawai=pegawai,
        jenis="plt",
        jabatan=jabatan,
        unit=unit,
        mulai=date(2026, 1, 1),
        selesai=date(2026, 4, 1),
    )
    AngkaKredit.objects.create(
        pegawai=pegawai,
        mulai=date(2024, 1, 1),
        selesai=date(2025, 1, 1),
        nilai=Decimal("12.5"),
        jenjang=JenjangJabatan.objects.get(kode="ahli_pertama"),
    )
    RiwayatPenghargaan.objects.create(
        pegawai=pegawai, jenis=JenisPenghargaan.objects.get(kode="SATYALANCANA_10"), tanggal=date(2021, 8, 17)
    )
    RiwayatCuti.objects.create(
        pegawai=pegawai,
        jenis=JenisCuti.objects.get(kode="TAHUNAN"),
        mulai=date(2025, 6, 2),
        selesai=date(2025, 6, 6),
        hari_kerja=4,
        tahun_hak=2025,
    )
    RiwayatKeluarga.objects.create(
        pegawai=pegawai, hubungan="anak", nama="A", tanggal_lahir=date(2015, 2, 28)
    )
    RiwayatPelatihan.objects.create(
        pegawai=pegawai,
        jenis=JenisPelatihan.objects.get_or_create(
            kode="TEKNIS", defaults={"nama": "Teknis", "klasikal": True, "sumber": "uji"}
        )[0],
        nama="T",
        jp=20,
        mulai=date(2026, 1, 5),
        selesai=date(2026, 1, 8),
    )
    hukum(pegawai, "POTONG_TPP_6", date(2022, 1, 1), date(2022, 7, 1))

    isi = dosir(pegawai)

    assert (isi.tanggal_lahir, isi.jenis_kelamin) == (pegawai.tanggal_lahir, "P")
    assert [(k.tmt, k.jenis_asn, k.kode, k.akhir, k.masa_kerja) for k in isi.kedudukan] == [
        (date(2010, 1, 1), "PNS", "AKTIF", False, True)
    ]
    assert [(p.golongan, p.mkg_bulan) for p in isi.pangkat] == [("III/a", 0)]
    assert [(j.tempat.nama, j.tempat.jenis) for j in isi.jabatan] == [("Pengelola Data", "pelaksana")]
    assert [(p.tingkat, p.jurusan) for p in isi.pendidikan] == [("S1", "Administrasi Negara")]
    assert [(g.mkg_tahun, g.baru, g.tmt_berikutnya) for g in isi.gaji] == [(14, 3_000_000, date(2026, 3, 1))]
    assert [(p.jenis, p.mulai, p.selesai) for p in isi.penugasan] == [
        ("plt", date(2026, 1, 1), date(2026, 4, 1))
    ]
    assert [(a.jenjang, a.nilai, a.selesai) for a in isi.angka_kredit] == [
        ("ahli_pertama", Decimal("12.5"), date(2025, 1, 1))
    ]
    assert [(p.kode, p.tanggal) for p in isi.penghargaan] == [("SATYALANCANA_10", date(2021, 8, 17))]
    assert [(c.kode, c.hari_kerja, c.tahun_hak) for c in isi.cuti] == [("TAHUNAN", 4, 2025)]
    assert [(d.kode, d.tingkat, d.selesai) for d in isi.disiplin] == [
        ("POTONG_TPP_6", "sedang", date(2022, 7, 1))
    ]
    assert [(k.hubungan, k.tanggal_lahir) for k in isi.keluarga] == [("anak", date(2015, 2, 28))]
    assert [(p.bentuk, p.jp, p.selesai) for p in isi.pelatihan or ()] == [("TEKNIS", 20, date(2026, 1, 7))]
    assert {k.tahun for k in isi.kinerja} == set(range(2020, 2026))


def test_peristiwa_yang_dibatalkan_tidak_dihitung():
    pegawai = buat_layak_reguler()
    hukum(pegawai, "POTONG_TPP_6", date(2026, 1, 1), None)
    pegawai.riwayatdisiplin.update(dibatalkan_pada=timezone.now(), alasan_pembatalan="keliru")

    assert dosir(pegawai).disiplin == ()


def test_golongan_atasan_pada_harinya():
    pegawai, atasan = (
        buat_layak_reguler(),
        PegawaiAktifFactory(pangkat__golongan=GolonganFactory(kode="IV/a")),
    )
    RiwayatAtasan.objects.create(pegawai=pegawai, atasan=atasan, tmt=date(2026, 1, 1))

    assert dosir(pegawai).golongan_atasan == "IV/a"
    assert dosir(pegawai, date(2025, 12, 31)).golongan_atasan == ""


def test_ketentuan_dari_tabel_rujukan():
    ketentuan = get_ketentuan()

    assert ketentuan.angka("kp.masa.reguler", PADA) == 4
    assert ketentuan.gaji("III/a", 0, PADA) == GajiPokok.objects.get(golongan__kode="III/a", mkg=0).gaji
    assert ketentuan.periode_sejak(date(2026, 4, 2)) == date(2026, 5, 1)
    assert ketentuan.bup
    with pytest.raises(KetentuanBelumBerlaku):
        ketentuan.angka("tidak.ada", PADA)


def test_parameter_yang_diubah_petugas_dipakai_mesin():
    pegawai = buat_layak_reguler()
    reguler = [satu for satu in jenis_kelayakan if satu.kode == "kp_reguler"]

    def hasil():
        return [jawaban[0].hasil for _, jawaban in nilai_semua([subjek_dari(pegawai)], reguler, PADA)]

    assert hasil() == ["layak"]
    Parameter.objects.filter(kode="kp.masa.reguler").update(nilai=40)
    assert hasil() == ["belum"]


def test_banyaknya_kueri_tidak_bergantung_pada_banyaknya_orang():
    def kueri(banyak):
        for _ in range(banyak):
            buat_layak_reguler()
        with CaptureQueriesContext(connection) as tercatat:
            jawaban = list(nilai_semua(list_subjek(PADA), [*jenis_kelayakan], PADA))
        assert all(len(isi) == len(jenis_kelayakan) for _, isi in jawaban)
        return len(jawaban), len(tercatat)

    (sedikit, awal), (banyak, akhir) = kueri(2), kueri(8)

    assert banyak - sedikit == 8
    assert awal == akhir <= 7


def test_subjek_menurut_unit_dan_yang_terhitung():
    dinas = UnitKerjaFactory()
    seksi = UnitKerjaFactory(induk=dinas)
    di_dinas, di_seksi = PegawaiAktifFactory(posisi__unit=dinas), PegawaiAktifFactory(posisi__unit=seksi)
    PegawaiAktifFactory()

    assert {satu.id for satu in list_subjek(PADA, dinas)} == {di_dinas.pk, di_seksi.pk}
    assert list_subjek(date(2009, 1, 1)) == []
