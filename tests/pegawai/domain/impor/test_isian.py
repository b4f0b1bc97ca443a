"""Kinds declared as tables: their headings, also those of SAPK and SIASN, and the checks that follow."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.impor import organisasi
from pegawai.domain.impor.hasil import HasilBaca, baca_berkas
from pegawai.domain.impor.jenis import JenisImpor
from pegawai.domain.impor.periksa_isian import baca_rupiah
from pegawai.domain.impor.riwayat import TABEL, jenis_riwayat

NIP = "198503142010012001"
PER_TANGGAL = date(2026, 6, 30)
SEMUA = [
    *map(jenis_riwayat, TABEL),
    organisasi.jenis_unit(),
    organisasi.jenis_formasi(),
    organisasi.jenis_gaji(),
]
BARIS: dict[str, dict[str, object]] = {
    "pangkat": {"NIP": NIP, "GOL. RUANG": "Penata (III/c)", "TMT GOLONGAN": "1 April 2019",
          "JENIS KP": "Reguler",
                "MK TAHUN": 8, "MK BULAN": 3, "NOMOR SK": "823/1", "TANGGAL SK": "01-03-2019"},
    "jabatan": {"NIP": NIP, "NAMA JABATAN": "Arsiparis", "UNOR NAMA": "Bidang A",
          "TMT JABATAN": "01-05-2019"},
    "pendidikan": {"NIP BARU": NIP, "PENDIDIKAN NAMA": "S1 Ilmu Hukum", "NAMA SEKOLAH": "Untirta",
          "TAHUN LULUS": 2008},
    "kgb": {"NIP": NIP, "GOLONGAN": "III/c", "TMT KGB": "01-03-2022", "MKG TAHUN": 8,
          "GAJI POKOK BARU": "Rp3.142.900"},
    "skp": {"NIP": NIP, "TAHUN": 2023, "KUADRAN KINERJA": "BAIK", "HASIL KINERJA": "SESUAI EKSPEKTASI",
            "PERILAKU KERJA": "DIATAS EKSPEKTASI"},
    "disiplin": {"NIP": NIP, "JENIS HUKUMAN NAMA": "Teguran lisan", "HUKUMAN TANGGAL": "01-03-2022",
                 "AKHIR HUKUM TANGGAL": "30-06-2022", "NOMOR PP": "PP 94/2021"},
    "penghargaan": {"NIP": NIP, "NAMA PENGHARGAAN": "Satyalancana", "TANGGAL": "17-08-2021",
          "NOMOR SK": "1/TK"},
    "keluarga": {"NIP": NIP, "HUBUNGAN": "Isteri", "NAMA": "Ani", "TGL LAHIR": "05-07-1986",
          "TUNJANGAN": "Y"},
    "cuti": {"NIP": NIP, "JENIS CUTI": "Cuti tahunan", "TGL MULAI": "07-03-2022",
          "TGL SELESAI": "09-03-2022"},
    "unit": {"KODE UNOR": "A", "KODE UNOR INDUK": "B", "NAMA UNOR": "Bidang A", "JENIS": "Bidang",
          "TMT": "01-01-2025"},
    "formasi": {"UNIT KERJA": "Bidang A", "JABATAN": "Arsiparis", "KEBUTUHAN": 3,
          "BERLAKU SEJAK": "01-01-2025"},
    "gaji": {"GOLONGAN": "III/a", "MKG": 0, "GAJI POKOK": "2.785.700", "DASAR HUKUM": "PP 5/2024",
             "TMT": "01-01-2024"},
}  # fmt: skip
"""Kind → a good row under headings as SAPK, SIASN and offices write them."""
TERBACA: dict[str, dict[str, object]] = {
    "pangkat": {"golongan": "III/c", "tmt_golongan": date(2019, 4, 1), "jenis_kp": "reguler",
          "masa_kerja_tahun": 8},
    "jabatan": {"jabatan": "Arsiparis", "unit_kerja": "Bidang A", "tmt_jabatan": date(2019, 5, 1)},
    "pendidikan": {"tingkat_pendidikan": "S1", "jurusan": "Ilmu Hukum", "sekolah": "Untirta",
          "tahun_lulus": 2008},
    "kgb": {"gaji_baru": 3_142_900, "tmt_gaji": date(2022, 3, 1), "masa_kerja_tahun": 8},
    "skp": {"tahun": 2023, "predikat": "baik", "hasil_kerja": "sesuai", "perilaku": "di_atas"},
    "disiplin": {"jenis_hukuman": "Teguran lisan", "tanggal_selesai": date(2022, 6, 30),
          "pasal_dilanggar": "PP 94/2021"},
    "penghargaan": {"jenis_penghargaan": "Satyalancana", "tanggal": date(2021, 8, 17), "sk_nomor": "1/TK"},
    "keluarga": {"hubungan": "istri", "nama_keluarga": "Ani", "tanggal_lahir_keluarga": date(1986, 7, 5),
                 "tunjangan": "ya"},
    "cuti": {"jenis_cuti": "Cuti tahunan", "tanggal_mulai": date(2022, 3, 7), "tanggal_selesai": date(2022,
          3, 9)},
    "unit": {"kode": "A", "kode_induk": "B", "nama_unit": "Bidang A", "jenis_unit": "bidang"},
    "formasi": {"unit_kerja": "Bidang A", "jabatan": "Arsiparis", "jumlah": 3, "berlaku_mulai": date(2025,
          1, 1)},
    "gaji": {"golongan": "III/a", "mkg": 0, "gaji": 2_785_700, "dasar": "PP 5/2024",
          "berlaku_mulai": date(2024, 1, 1)},
}  # fmt: skip


def jenis(kode: str) -> JenisImpor:
    return next(satu for satu in SEMUA if satu.kode == kode)


def baca(kode: str, **isian: object) -> HasilBaca:
    isi = BARIS[kode] | {kepala.replace("_", " "): nilai for kepala, nilai in isian.items()}
    teks = io.StringIO()
    csv.writer(teks).writerows([[*isi], [*isi.values()]])
    return baca_berkas(teks.getvalue().encode(), "r.csv", per_tanggal=PER_TANGGAL, jenis=jenis(kode))


@pytest.mark.parametrize("kode", sorted(BARIS))
def test_judul_yang_lazim_dikenali(kode: str) -> None:
    hasil = baca(kode)

    assert hasil.masalah == []
    assert hasil.data(1)[0].items() >= TERBACA[kode].items()


@pytest.mark.parametrize("satu", SEMUA, ids=lambda satu: satu.kode)
def test_judul_templat_berarti_kolomnya(satu: JenisImpor) -> None:
    for bidang in satu.bidang:
        assert satu.sinonim.cari(bidang.label.upper())[0].bidang == (bidang.nama,)


@pytest.mark.parametrize(
    ("kode", "isian", "temuan"),
    [
        ("pangkat", {"MK_BULAN": 11}, []),
        ("pangkat", {"MK_BULAN": 12}, ["value_out_of_range"]),
        ("pangkat", {"JENIS_KP": "Entah"}, ["value_unknown"]),
        ("pangkat", {"JENIS_KP": ""}, []),
        ("pangkat", {"GOL._RUANG": "V/x"}, ["golongan_unknown"]),
        ("pangkat", {"NOMOR_SK": "x" * 101}, ["text_too_long"]),
        ("pangkat", {"TMT_GOLONGAN": ""}, ["required_missing"]),
        ("jabatan", {"UNOR_NAMA": ""}, ["required_missing"]),
        ("kgb", {"GAJI_POKOK_BARU": "tiga juta"}, ["amount_unreadable"]),
        ("kgb", {"GAJI_POKOK_BARU": 0}, ["value_out_of_range"]),
        ("skp", {"KUADRAN_KINERJA": "Istimewa"}, ["value_unknown"]),
        ("skp", {"KUADRAN_KINERJA": ""}, ["required_missing"]),
        ("disiplin", {"AKHIR_HUKUM_TANGGAL": "28-02-2022"}, ["end_before_start"]),
        ("disiplin", {"AKHIR_HUKUM_TANGGAL": "01-03-2022"}, []),
        ("cuti", {"TGL_SELESAI": "06-03-2022"}, ["end_before_start"]),
        ("keluarga", {"HUBUNGAN": "Sepupu"}, ["value_unknown"]),
        ("unit", {"JENIS": "Kantor pusat"}, ["value_unknown"]),
        ("formasi", {"KEBUTUHAN": -1}, ["value_out_of_range"]),
        ("gaji", {"GAJI_POKOK": 99_999}, ["value_out_of_range"]),
        ("gaji", {"DASAR_HUKUM": "=1+1"}, ["formula_injection"]),
    ],
)
def test_pemeriksaan(kode: str, isian: dict[str, object], temuan: list[str]) -> None:
    hasil = baca(kode, **isian)

    assert [satu.kode for satu in hasil.masalah] == temuan
    assert all(satu.pesan.endswith(".") for satu in hasil.masalah)
    assert hasil.bermasalah == bool(temuan)


def test_pesan_tidak_mengulang_isi_sel() -> None:
    assert "Sepupu" not in baca("keluarga", HUBUNGAN="Sepupu").masalah[0].pesan


@pytest.mark.parametrize(
    ("teks", "jumlah"),
    [
        ("3142900", 3_142_900), ("Rp 3.142.900", 3_142_900), ("Rp3.142.900,00", 3_142_900),
        ("3,142,900.00", 3_142_900), ("Rp. 3.142.900,-", 3_142_900), ("3 142 900", 3_142_900), ("", None),
        ("tiga", None), ("Rp", None), ("9" * 13, None),
    ],
)  # fmt: skip
def test_rupiah(teks: str, jumlah: int | None) -> None:
    assert baca_rupiah(teks) == jumlah


@given(st.integers(0, 999_999_999_999))
def test_rupiah_bolak_balik(jumlah: int) -> None:
    bertitik = f"{jumlah:,}".replace(",", ".")

    assert baca_rupiah(str(jumlah)) == jumlah
    assert baca_rupiah(f"Rp{bertitik},00") == jumlah


def test_hanya_kolom_wajib_sudah_cukup() -> None:
    teks = f"NIP,TAHUN,PREDIKAT\n{NIP},2023,Baik\n".encode()

    hasil = baca_berkas(teks, "r.csv", per_tanggal=PER_TANGGAL, jenis=jenis("skp"))

    assert (hasil.baik, hasil.masalah) == (1, [])
