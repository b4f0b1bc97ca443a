"""What the public learns of a decision. Acuan: UU 14/2008 ps. 17 huruf h and ps. 18; UU 27/2022."""

from dataclasses import asdict
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.pengisian.publik import PutusanLengkap, masalah_teks, ringkas_publik

BAIK = "Memenuhi syarat jabatan dan dinilai paling siap memimpin layanan unit kerja."


def putusan(**ganti):
    isi = {
        "kode": "k", "jabatan": "Camat Serang", "unit": "Kecamatan Serang", "tanggal": date(2026, 7, 1),
        "terpilih": ("Siti Rahmawati, S.STP.",), "jumlah_calon": 3, "dasar_publik": BAIK,
        "syarat": [
            ("Pangkat", "PP 100/2000", ["terpenuhi"]),
            ("Kompetensi", "PermenPANRB 38/2017", ["tidak_diketahui"]),
            ("Disiplin", "PP 94/2021", ["terpenuhi"]), ("Kinerja", "PP 11/2017", ["belum", "terpenuhi"]),
        ],
        "pertimbangan": ["Kinerja"],
    }  # fmt: skip
    return PutusanLengkap(**(isi | ganti))


def test_hanya_syarat_yang_dipenuhi_semua_dan_boleh_dibuka():
    assert ringkas_publik(putusan()).syarat_terpenuhi == (("Pangkat", "PP 100/2000"),)


def test_yang_diumumkan_hanya_yang_disebut_di_sini():
    assert set(asdict(ringkas_publik(putusan()))) == {
        "kode", "jabatan", "unit", "tanggal", "terpilih", "jumlah_calon", "dasar", "syarat_terpenuhi",
        "pertimbangan",
    }  # fmt: skip


def test_teks_yang_baik_diterima():
    assert masalah_teks(BAIK, nama_lain=["Budi Santoso"]) == ()


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("Baik.", "paling sedikit"),
        (f"{BAIK} NIP 19850314 201001 2 003", "NIP atau NIK"),
        (f"{BAIK} NIK 3673011403850001", "NIP atau NIK"),
        (f"{BAIK} Hubungi 0812-3456-7890.", "nomor telepon"),
        (f"{BAIK} Tidak pernah dijatuhi hukuman disiplin.", "hukuman disiplin"),
        (f"{BAIK} Calon lain sedang sakit.", "sakit"),
        (f"{BAIK} Lebih baik daripada budi santoso.", "tidak dipilih: Budi Santoso"),
    ],
)
def test_teks_yang_memuat_data_pribadi_ditolak(teks, pesan):
    assert any(pesan in satu for satu in masalah_teks(teks, nama_lain=["Budi Santoso"]))


def test_kata_di_dalam_kata_lain_bukan_keterangan_pribadi():
    assert masalah_teks(f"{BAIK} Mengagamakan bukan tugasnya; nomor 12 tahun 2026.") == ()


@given(st.text(alphabet="0123456789", min_size=16, max_size=20), st.sampled_from(["", " ", "-", "."]))
def test_nomor_panjang_selalu_ditemukan(angka, sela):
    assert masalah_teks(f"{BAIK} {sela.join(angka)}")
