"""Merging staged employees: new, changed, same; twice; what a row may not do."""

from dataclasses import asdict
from datetime import date

import pytest
from django.utils import timezone

from pegawai.models import BarisImpor, Jabatan, KeadaanPegawai, KedudukanHukum, Pegawai, UnitKerja
from pegawai.models.riwayat import RiwayatJabatan, RiwayatKedudukan, RiwayatPangkat
from pegawai.models.unit import KODE_PENAMPUNG
from pegawai.services import nik
from pegawai.services import nip as layanan_nip
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.daftar_jenis import DAFTAR
from serang_asn.inti.versi import versi_kini
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import JabatanFactory, PegawaiAktifFactory, RiwayatKedudukanFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import BARIS_PNS, BARIS_PPPK, bacaan, buat_batch, terapkan

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit() -> UnitKerja:
    JabatanFactory()
    return UnitKerjaFactory(nama="Dinas Percobaan")


def test_baris_baru_menulis_orang_riwayat_dan_keadaan(unit: UnitKerja) -> None:
    batch, hitungan = terapkan(BARIS_PNS, BARIS_PPPK)

    assert (hitungan.baru, hitungan.berubah, hitungan.sama) == (2, 0, 0)
    pegawai = Pegawai.objects.get(nip=BARIS_PNS["nip"])
    assert (pegawai.nama, pegawai.telepon, pegawai.status_kawin) == ("Siti Aminah", "081200000001", "kawin")
    assert pegawai.agama.nama == "Islam"
    assert [(r.tmt, r.jenis_asn) for r in pegawai.riwayatkedudukan.order_by("tmt")] == [
        (date(2010, 1, 1), "CPNS"),
        (date(2011, 1, 1), "PNS"),
    ]
    assert [(r.tmt, r.golongan.kode) for r in pegawai.riwayatpangkat.order_by("tmt")] == [
        (date(2010, 1, 1), "III/a"),
        (date(2018, 4, 1), "III/c"),
    ]
    posisi = pegawai.riwayatjabatan.get()
    assert (posisi.unit, posisi.batch, posisi.batch_lembar, posisi.batch_baris) == (unit, batch, "Data", 2)
    keadaan = KeadaanPegawai.objects.pada(date(2020, 1, 1)).get(pegawai=pegawai)
    assert (keadaan.jenis_asn, keadaan.golongan.kode, keadaan.unit) == ("PNS", "III/c", unit)
    assert keadaan.tingkat_pendidikan.kode == "S1"
    assert pegawai.jejak.filter(pgh_label="tambah").count() == 1


def test_pppk_mulai_sebagai_pppk(unit: UnitKerja) -> None:
    terapkan(BARIS_PPPK)

    pegawai = Pegawai.objects.get(nip=BARIS_PPPK["nip"])
    assert pegawai.riwayatkedudukan.get().jenis_asn == "PPPK"
    assert pegawai.riwayatpangkat.get().jenis == RiwayatPangkat.Jenis.PPPK


def test_nik_tersandi_dan_dapat_dicari(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS)

    pegawai = Pegawai.objects.get(nik_kunci=nik.kunci(BARIS_PNS["nik"]))
    assert nik.buka(pegawai.nik_sandi) == BARIS_PNS["nik"]
    assert BARIS_PNS["nik"] not in str(BarisImpor.objects.values_list("data", "perubahan").get())


def test_berkas_sama_dua_kali_tidak_mengubah_apa_pun(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS, BARIS_PPPK)
    jumlah_jejak = Pegawai.jejak.rel.related_model.objects.count()

    _, kedua = terapkan(BARIS_PNS, BARIS_PPPK)

    assert (kedua.baru, kedua.berubah, kedua.sama) == (0, 0, 2)
    assert set(kedua.ditulis.values()) == {0}
    assert Pegawai.jejak.rel.related_model.objects.count() == jumlah_jejak


def test_isian_berubah_dicatat_dan_kosong_tidak_menghapus(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS)

    batch, hitungan = terapkan(BARIS_PNS | {"no_hp": "081299999999", "tempat_lahir": None})

    pegawai = Pegawai.objects.get(nip=BARIS_PNS["nip"])
    assert hitungan.berubah == 1
    assert (pegawai.telepon, pegawai.tempat_lahir, pegawai.versi) == ("081299999999", "Serang", 2)
    assert batch.baris.get().perubahan == {"telepon": ["081200000001", "081299999999"]}


def test_kenaikan_pangkat_menambah_riwayat_tanpa_mengulang_yang_lama(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS)

    _, hitungan = terapkan(BARIS_PNS | {"golongan": "III/d", "tmt_golongan": date(2022, 4, 1)})

    assert hitungan.ditulis == {
        "riwayatkedudukan": 0, "riwayatpangkat": 1, "riwayatjabatan": 0, "riwayatpendidikan": 0,
    }  # fmt: skip


def test_peristiwa_pertama_tidak_menimpa_riwayat_yang_sudah_ada(unit: UnitKerja) -> None:
    lama = PegawaiAktifFactory(nip=BARIS_PNS["nip"], nama="Siti Aminah")

    terapkan(BARIS_PNS)

    assert lama.riwayatkedudukan.get().jenis_asn == "PNS"
    assert KeadaanPegawai.objects.pada(date(2010, 6, 1)).get(pegawai=lama).jenis_asn == "PNS"


def test_berkas_dengan_nip_terdahulu_mengenali_orangnya(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS)
    orang = Pegawai.objects.get()
    baru = f"{orang.nip[:-3]}987"
    layanan_nip.ganti(
        pegawai=orang, nip=baru, sampai=date(2024, 1, 1), versi=versi_kini(orang), alasan="SK", oleh=None
    )

    _, hitungan = terapkan(BARIS_PNS)

    assert (hitungan.sama, Pegawai.objects.get().nip) == (1, baru)


def test_fakta_tanpa_tanggal_diketahui_sejak_hari_impor(unit: UnitKerja) -> None:
    tanpa_tanggal = BARIS_PNS | {"tmt_jabatan": None, "tmt_golongan": None, "golongan_awal": None}

    terapkan(tanpa_tanggal)
    _, kedua = terapkan(tanpa_tanggal)

    assert kedua.sama == 1
    assert RiwayatJabatan.objects.get().catatan
    assert RiwayatPangkat.objects.get().tmt == RiwayatJabatan.objects.get().tmt


def test_kedudukan_lain_dicatat_sejak_hari_impor(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS)

    terapkan(BARIS_PNS | {"kedudukan_hukum": "Tugas belajar"})

    akhir = RiwayatKedudukan.objects.order_by("tmt", "pk").last()
    assert (akhir.kedudukan.kode, akhir.tmt) == ("TUGAS_BELAJAR", timezone.localdate())


def test_berkas_lama_tidak_menghidupkan_yang_sudah_berakhir(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS)
    RiwayatKedudukanFactory(
        pegawai=Pegawai.objects.get(),
        tmt=date(2024, 1, 1),
        kedudukan=KedudukanHukum.objects.get(kode="PENSIUN_BUP"),
    )

    _, hitungan = terapkan(BARIS_PNS | {"kedudukan_hukum": "Aktif"})

    assert hitungan.sama == 1


def test_nama_tak_dikenal_dilaporkan_dan_orangnya_tetap_dimuat() -> None:
    UnitKerjaFactory(nama="Dinas Kesehatan")

    _, hitungan = terapkan(BARIS_PNS | {"unit_kerja": "Dinas Kesehatann", "jabatan": "Juru Tulis"})

    assert hitungan.baru == 1
    assert not RiwayatJabatan.objects.exists()
    tak_dikenal = {(satu.bidang, satu.nama, satu.usul) for satu in hitungan.tak_dikenal}
    assert ("unit", "Dinas Kesehatann", "Dinas Kesehatan") in tak_dikenal
    assert "jabatan" in {bidang for bidang, _, _ in tak_dikenal}


def test_unit_dan_jabatan_baru_dibuat_bila_diminta() -> None:
    UnitKerjaFactory(nama="Pemerintah Kota Percobaan", jenis="instansi")
    baris = BARIS_PNS | {"opd": "Dinas Baru", "unit_kerja": "Bidang Baru", "jabatan": "Perekayasa Ahli Muda"}

    _, hitungan = terapkan(baris, buat_rujukan=True)

    bidang = UnitKerja.objects.get(nama="Bidang Baru")
    dinas = UnitKerja.objects.get_parent(bidang)
    penampung = UnitKerja.objects.get_parent(dinas)
    assert (dinas.nama, penampung.kode, penampung.depth) == ("Dinas Baru", KODE_PENAMPUNG, 2)
    assert not UnitKerja.objects.all().publik().filter(pk__in=[bidang.pk, dinas.pk, penampung.pk]).exists()
    assert Jabatan.objects.get(nama="Perekayasa Ahli Muda").jenis == "fungsional"
    assert RiwayatJabatan.objects.get().unit == bidang
    assert not hitungan.tak_dikenal
    assert UnitKerja.objects.find_problems() == ([], [], [], [], [])


def test_unit_baru_di_bawah_opd_yang_dikenal(unit: UnitKerja) -> None:
    _, hitungan = terapkan(BARIS_PNS | {"opd": unit.nama, "unit_kerja": "Bidang Baru"}, buat_rujukan=True)

    assert UnitKerja.objects.get_parent(UnitKerja.objects.get(nama="Bidang Baru")) == unit
    assert not UnitKerja.objects.filter(kode=KODE_PENAMPUNG).exists()
    assert len(hitungan.rujukan_baru["unit"]) == 1


def test_unit_tanpa_opd_menunggu_di_penampung_yang_sama(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS | {"unit_kerja": "Bidang Baru"}, buat_rujukan=True)
    terapkan(BARIS_PPPK | {"unit_kerja": "Seksi Lain", "jabatan": "Pengelola Data"}, buat_rujukan=True)

    penampung = UnitKerja.objects.get(kode=KODE_PENAMPUNG)
    assert {satu.nama for satu in UnitKerja.objects.get_children(penampung)} == {"Bidang Baru", "Seksi Lain"}
    assert UnitKerja.objects.find_problems() == ([], [], [], [], [])


def test_usulan_yang_dipakai_berlaku_untuk_semua_barisnya(unit: UnitKerja) -> None:
    """Accepted names mean the known row, create nothing, and hold for this batch alone."""
    baris = BARIS_PNS | {"unit_kerja": "Dinas Percobaann"}
    batch = buat_batch()
    lihatan = layanan.lihat(bacaan(baris), jenis=layanan.ambil_jenis("pegawai"))
    (usulan,) = [satu for satu in lihatan.tak_dikenal if satu.bidang == "unit"]
    batch.ringkasan = {"padanan": [asdict(usulan)]}
    batch.save()

    hitungan = layanan.tulis(batch_id=batch.pk, bacaan=bacaan(baris), buat_rujukan=True)
    batch.refresh_from_db()

    assert usulan.usul_id == unit.pk
    assert RiwayatJabatan.objects.get().unit == unit
    assert not hitungan.rujukan_baru["unit"]
    assert batch.ringkasan["padanan"] == [asdict(usulan)]
    _, lain = terapkan(BARIS_PPPK | {"unit_kerja": "Dinas Percobaann"})
    assert "Dinas Percobaann" in {satu.nama for satu in lain.tak_dikenal}


def test_usulan_tidak_menyeberang_ke_opd_lain(unit: UnitKerja) -> None:
    lain = UnitKerjaFactory(nama="Dinas Lain")
    UnitKerjaFactory(nama="Bidang Perencanaan", induk=lain)

    _, hitungan = terapkan(BARIS_PNS | {"opd": unit.nama, "unit_kerja": "Bidang Perencanaann"})

    assert {(satu.nama.split(" – ")[0], satu.usul) for satu in hitungan.tak_dikenal} == {
        ("Bidang Perencanaann", "")
    }


def test_tanpa_usulan_bila_opd_barisnya_tidak_dikenal(unit: UnitKerja) -> None:
    UnitKerjaFactory(nama="Bidang Perencanaan", induk=unit)

    _, hitungan = terapkan(BARIS_PNS | {"opd": "Dinas Entah", "unit_kerja": "Bidang Perencanaann"})

    assert {satu.usul for satu in hitungan.tak_dikenal} == {""}


def test_unit_lama_berarti_penerusnya(unit: UnitKerja) -> None:
    UnitKerjaFactory(nama="Kantor Lama", berlaku_selesai=date(2017, 1, 1), penerus=unit)

    terapkan(BARIS_PNS | {"unit_kerja": "KANTOR LAMA"})

    assert RiwayatJabatan.objects.get().unit == unit


def test_nama_unit_yang_sama_dibedakan_oleh_opd() -> None:
    JabatanFactory()
    dinas, badan = UnitKerjaFactory(nama="Dinas Percobaan Satu"), UnitKerjaFactory(nama="Badan Percobaan Dua")
    UnitKerjaFactory(induk=dinas, nama="Bidang Serba Guna")
    milik_badan = UnitKerjaFactory(induk=badan, nama="Bidang Serba Guna")

    _, hitungan = terapkan(
        BARIS_PNS | {"opd": "Badan Percobaan Dua", "unit_kerja": "Bidang Serba Guna"},
        BARIS_PPPK | {"unit_kerja": "Bidang Serba Guna", "jabatan": "Pengelola Data"},
    )

    assert RiwayatJabatan.objects.get().unit == milik_badan
    assert [(satu.nama, satu.sebab) for satu in hitungan.tak_dikenal] == [("Bidang Serba Guna", "ganda")]


def test_nik_milik_orang_lain_tidak_dimuat(unit: UnitKerja) -> None:
    terapkan(BARIS_PNS)

    _, hitungan = terapkan(BARIS_PPPK | {"nik": BARIS_PNS["nik"]})

    assert Pegawai.objects.get(nip=BARIS_PPPK["nip"]).nik_kunci is None
    assert [satu.kode for satu in hitungan.catatan] == ["nik_duplicate"]


@pytest.mark.parametrize(
    ("tanpa", "bidang", "isi"),
    [("jabatan", "unit_kerja", "Unit kerja"), ("unit_kerja", "jabatan", "Jabatan")],
)
def test_penempatan_separuh_disebut(unit: UnitKerja, tanpa: str, bidang: str, isi: str) -> None:
    separuh = {nama: nilai for nama, nilai in BARIS_PNS.items() if nama not in {tanpa, "tmt_jabatan"}}

    _, baru = terapkan(separuh)
    _, lengkap = terapkan(BARIS_PNS)
    _, sudah_begitu = terapkan(separuh)

    (catatan,) = baru.catatan
    assert (catatan.kode, catatan.bidang, catatan.is_galat) == ("position_incomplete", bidang, False)
    assert catatan.pesan.startswith(f"{isi} tertulis tanpa")
    assert RiwayatJabatan.objects.count() == 1
    assert (lengkap.catatan, sudah_begitu.catatan) == ([], [])


def test_isi_terlalu_panjang_tidak_menggagalkan_berkas(unit: UnitKerja) -> None:
    _, hitungan = terapkan(BARIS_PNS | {"alamat": "x" * 400})

    assert Pegawai.objects.get(nip=BARIS_PNS["nip"]).alamat == ""
    assert [(satu.kode, satu.bidang) for satu in hitungan.catatan] == [("text_too_long", "alamat")]


def test_melihat_tidak_menulis_apa_pun(unit: UnitKerja) -> None:
    jumlah_jabatan = Jabatan.objects.count()

    hitungan = layanan.lihat(bacaan(BARIS_PNS | {"jabatan": "Belum Ada"}), jenis=DAFTAR[0], buat_rujukan=True)

    assert hitungan.baru == 1
    assert not Pegawai.objects.exists()
    assert Jabatan.objects.count() == jumlah_jabatan
    pastikan_keadaan()


def test_banyak_kueri_tidak_bergantung_pada_banyak_baris(
    unit: UnitKerja, django_assert_max_num_queries
) -> None:
    banyak = [
        BARIS_PPPK | {"nip": f"19980214202221{2}{nomor:03d}", "nama": f"Orang {nomor}"}
        for nomor in range(1, 120)
    ]

    batch = buat_batch()

    with django_assert_max_num_queries(75):
        layanan.tulis(batch_id=batch.pk, bacaan=bacaan(*banyak))

    assert Pegawai.objects.count() == len(banyak)
    pastikan_keadaan()
