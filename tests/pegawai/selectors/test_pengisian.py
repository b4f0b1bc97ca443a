"""Vacancies and candidates: found set-wise, judged with reasons, side by side."""

from datetime import date
from decimal import Decimal

import pytest
from django.utils import timezone

from pegawai.domain.pengisian.pertimbangan import Pertimbangan
from pegawai.domain.periode import tambah_bulan
from pegawai.models import Formasi, RiwayatPangkat
from pegawai.registri import SumberPertimbangan, sumber_pertimbangan
from pegawai.selectors import pengisian as baca
from tests.factories.kelayakan import hukum
from tests.factories.pegawai import GolonganFactory, PegawaiAktifFactory
from tests.factories.pengisian import Rapat, buat_pengawas, buat_rapat, buka

pytestmark = pytest.mark.django_db
JENIS = ("administrator",)


@pytest.fixture
def rapat() -> Rapat:
    return buat_rapat()


@pytest.fixture
def kompetensi():
    """A source by which everybody fits the standard by 90 percent, and one person by 50."""
    sandi: dict[int, Pertimbangan] = {}

    def baca_semua(ids, pada, jabatan):
        return {satu: sandi.get(satu, Pertimbangan(nilai=Decimal(90), teks="90 persen")) for satu in ids}

    sumber_pertimbangan.daftar(SumberPertimbangan(kode="kompetensi", urut=1, baca=baca_semua))
    yield sandi
    del sumber_pertimbangan._isi["kompetensi"]


def lowong(bulan=0, **isi):
    hari = timezone.localdate()
    return baca.list_lowong(pada=hari, sampai=tambah_bulan(hari, bulan), jenis=JENIS, **isi)


def lahir_pensiun(bulan):
    """Birth date of an administrator (BUP 58) who retires on the first of the month so many months ahead."""
    tmt = tambah_bulan(timezone.localdate().replace(day=1), bulan)
    lahir = tambah_bulan(tmt, -1)
    return date(lahir.year - 58, lahir.month, 10)


def test_formasi_kosong_lowong_sekarang(rapat):
    (satu,) = lowong()

    assert (satu.jabatan, satu.unit, satu.kebutuhan, satu.terisi, satu.lowong) == (
        "Kepala Bidang Uji", "Dinas Uji Pengisian", 1, 0, 1,
    )  # fmt: skip
    assert satu.berkas is None
    assert lowong(jabatan="LAIN") == []


def test_pemangku_yang_pensiun_membuat_lowong_nanti(rapat):
    pemangku = PegawaiAktifFactory(
        nama="Pemangku Lama",
        tanggal_lahir=lahir_pensiun(5),
        posisi__unit=rapat.unit,
        posisi__jabatan=rapat.jabatan,
    )

    assert lowong(4) == []
    (satu,) = lowong(6)
    assert (satu.lowong, satu.pensiun, satu.pemangku, satu.pemangku_kode) == (
        0, 1, "Pemangku Lama", pemangku.kode,
    )  # fmt: skip
    assert satu.tmt == tambah_bulan(timezone.localdate().replace(day=1), 5)


def test_lowong_menyebut_berkas_yang_terbuka(rapat):
    satu = buka(rapat)

    assert lowong()[0].berkas == satu.kode


def test_formasi_yang_berakhir_tidak_lowong(rapat):
    Formasi.objects.update(selesai=timezone.localdate())

    assert lowong() == []


def calon(rapat, satu, **saringan):
    berkas = baca.get_berkas(rapat.petugas, satu.kode)
    daftar, jumlah = baca.list_calon(rapat.petugas, berkas, baca.SaringanCalon(**saringan))
    return [(satu.keadaan.pegawai.nama, satu.hasil.wajib.hasil.value) for satu in daftar], jumlah


def test_calon_panjang_menurut_pangkat_pendidikan_dan_jabatan(rapat, kompetensi):
    pelaksana = PegawaiAktifFactory(nama="Pelaksana", pangkat__golongan=GolonganFactory(kode="III/d"))
    muda = buat_pengawas("Muda")
    RiwayatPangkat.objects.filter(pegawai=muda).update(golongan=GolonganFactory(kode="III/b"))
    satu = buka(rapat, rapat.budi)

    sesuai, jumlah = calon(rapat, satu)
    semua, _ = calon(rapat, satu, is_luas=True)

    assert (sesuai, jumlah) == ([("Siti Rahmawati", "layak")], 1)
    assert {nama for nama, _ in semua} == {"Siti Rahmawati", "Muda", pelaksana.nama}
    assert dict(semua)["Muda"] == "belum"


def test_calon_disaring_menurut_hasil_nama_dan_unit(rapat, kompetensi):
    hukum(rapat.siti, "POTONG_TPP_12", date(2020, 1, 1), None)
    lain = buat_pengawas("Citra Lestari")
    satu = buka(rapat, rapat.budi)

    assert calon(rapat, satu, hasil="layak")[0] == [("Citra Lestari", "layak")]
    assert calon(rapat, satu, nama="rahma")[0] == [("Siti Rahmawati", "belum")]
    assert calon(rapat, satu, nama=lain.nip)[0] == [("Citra Lestari", "layak")]
    assert calon(rapat, satu, unit=rapat.unit.path)[0] == [("Siti Rahmawati", "belum")]
    assert [nama for nama, _ in calon(rapat, satu)[0]] == ["Citra Lestari", "Siti Rahmawati"]


def test_banding_menyebut_sumber_dan_yang_hilang(rapat):
    satu = buka(rapat)
    banding = baca.get_perbandingan(baca.get_berkas(rapat.petugas, satu.kode))
    siti = next(kolom for kolom in banding.kolom if kolom.nama == "Siti Rahmawati")

    assert siti.hasil == "kurang_data"
    assert siti.hilang == ("Kompetensi", "Pelatihan", "Penilaian warga")
    assert siti.sel["syarat.kinerja"].url == f"{rapat.siti.get_absolute_url()}?bagian=kinerja#riwayat"
    assert siti.sel["syarat.kompetensi"].hasil == "tidak_diketahui"
    assert siti.sel["nilai.kinerja"].keterangan.startswith("25 dari bobot 30.")
    assert {satu.kode for satu in banding.baris} == set(siti.sel)


def test_banding_tidak_memuat_kalimat_disiplin(rapat):
    hukum(rapat.siti, "POTONG_TPP_12", date(2020, 1, 1), None)
    satu = buka(rapat)
    banding = baca.get_perbandingan(baca.get_berkas(rapat.petugas, satu.kode))

    sel = next(kolom for kolom in banding.kolom if kolom.nama == "Siti Rahmawati").sel["syarat.disiplin"]
    assert (sel.teks, sel.hasil) == ("Rinciannya termasuk data sensitif.", "belum")
    assert sel.url == f"{rapat.siti.get_absolute_url()}sensitif/"
    assert "hukuman disiplin sedang sampai" not in repr(banding)


def test_sumber_kompetensi_menentukan_syarat_dan_skor(rapat, kompetensi):
    kompetensi[rapat.siti.pk] = Pertimbangan(nilai=Decimal(50), teks="50 persen")
    satu = buka(rapat)
    banding = baca.get_perbandingan(baca.get_berkas(rapat.petugas, satu.kode))
    hasil = {kolom.nama: kolom.sel["syarat.kompetensi"].hasil for kolom in banding.kolom}

    assert hasil == {"Siti Rahmawati": "belum", "Budi Santoso": "terpenuhi"}
    assert all("Kompetensi" not in kolom.hilang for kolom in banding.kolom)
    kepala, baris = baca.susun_lembar(banding)
    assert kepala == ["Kelompok", "Hal", "Budi Santoso", "Siti Rahmawati"]
    assert any(satu[1] == "Kompetensi" and satu[3].startswith("50 persen") for satu in baris)
