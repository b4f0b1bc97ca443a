"""Cells to values, type by type."""

import pytest

from pegawai.domain.golongan import BacaanGolongan
from pegawai.domain.impor import nilai
from pegawai.domain.impor.jenis import Tipe
from pegawai.domain.impor.sangkal import SAMA, istimewa
from pegawai.domain.impor.tolakan import Tolak, is_kosong
from pegawai.domain.nip import Nip


def _hasil(sel, baca):
    hasil = baca(sel)
    if isinstance(hasil, Tolak):
        return hasil.kode
    if isinstance(hasil, Nip):
        return hasil.teks
    return hasil.golongan.kode if isinstance(hasil, BacaanGolongan) else hasil


@pytest.mark.parametrize(
    ("sel", "hasil"),
    [
        *((ejaan, "197611052003121071") for ejaan in (
            "197611052003121071", "19761105 200312 1 071", "19761105.200312.1.071", "19761105-200312-1-071",
            "'197611052003121071", "`197611052003121071", "NIP. 197611052003121071",
            "NIP : 19761105 200312 1 071",
            "\u00a019761105\u00a0200312\u00a01\u00a0071", "\u200c197611052003121071", "197611052003121071   ",
            "197611052003121071 / 480123456", "Karpeg A 123\n197611052003121071",
        )),
        (1.9761105200312107e17, "nip_lost_precision"),
        (197611052003121088, "nip_lost_precision"),
        ("1,97611E+17", "nip_lost_precision"),
        ("1.97611E+17", "nip_lost_precision"),
        (137611052.0, "nip_length"),
        ("137611052", "nip_length"),
        ("1976110520031210", "nip_length"),
        ("1976110520031210711", "nip_length"),
        ("19761105 2OO312 1 071", "nip_not_numeric"),
        ("l97611052003121071", "nip_not_numeric"),
        ("Proses", "nip_not_numeric"),
        ("197613052003121071", "nip_checksum_date"),
        ("197602302003121071", "nip_checksum_date"),
        ("197611052003131071", "nip_checksum_date"),
        ("197611052003123071", "nip_sex_digit_invalid"),
        *((kosong, None) for kosong in ("", "-", " ", "--", "\u00a0", "'")),
    ],
)  # fmt: skip
def test_nip(sel, hasil):
    assert _hasil(sel, nilai.baca_nip) == hasil


@pytest.mark.parametrize(
    ("sel", "hasil"),
    [
        ("3673902104695084", "3673902104695084"),
        ("'3673902104695084", "3673902104695084"),
        ("3673 9021 0469 5084", "3673902104695084"),
        (3673902104695084.0, "3673902104695084"),
        (3673902104695080.0, "nik_lost_precision"),
        (9171902104695084.0, "nik_lost_precision"),
        ("3.67390E+15", "nik_lost_precision"),
        ("3,67390E+15", "nik_lost_precision"),
        ("367390110291474", "nik_length"),
        ("belum ada", "nik_length"),
        ("-", None),
        ("", None),
    ],
)
def test_nik(sel, hasil):
    assert _hasil(sel, nilai.baca_nik) == hasil


@pytest.mark.parametrize(
    ("hasil", "ejaan"),
    [
        ("L", ("L", "l", "Lk", "Lk.", "Laki-laki", "LAKI - LAKI", "laki2", "Pria", "M", "Male", "1", 1.0)),
        ("P", ("P", "p", "Pr", "Pr.", "Perempuan", "PEREMPUAN", "Wanita", "W", "F", "female", "2", 2.0)),
        ("jenis_kelamin_unknown", ("?", "X", "LP", "3", "Islam")),
        (None, ("", "-")),
    ],
)
def test_jenis_kelamin(hasil, ejaan):
    assert {_hasil(sel, nilai.baca_kelamin) for sel in ejaan} == {hasil}


def test_p_berarti_pria_bila_kolom_memakai_p_dan_w():
    baca = nilai.pembaca_kelamin(["P", "W", "P", "w", ""])

    assert [baca(sel) for sel in ("P", "W")] == ["L", "P"]
    assert nilai.pembaca_kelamin(["P", "L"])("P") == "P"


@pytest.mark.parametrize(
    ("sel", "hasil"),
    [
        ("II.b", "II.b"), ("IIb", "II.b"), ("II/B", "II.b"), ("2b", "II.b"), ("Eselon IV.a", "IV.a"),
        ("Esl. III-a", "III.a"), ("IV a", "IV.a"), ("-", None), ("Non Eselon", None), ("JFT", None),
    ],
)  # fmt: skip
def test_eselon(sel, hasil):
    assert nilai.baca_eselon(sel) == hasil


@pytest.mark.parametrize(
    ("sel", "hasil"),
    [
        ("081200004684", "081200004684"), ("81200004684", "081200004684"), (81200004684.0, "081200004684"),
        ("+62 812-0000-4684", "081200004684"), ("6281200004684", "081200004684"),
        ("0812 0000 4684 / 0813", "081200004684"), ("(0254) 200100", "0254200100"), ("-", None), ("0", None),
    ],
)  # fmt: skip
def test_telepon(sel, hasil):
    assert nilai.baca_telepon(sel) == hasil


@pytest.mark.parametrize(
    ("hasil", "ejaan"),
    [
        ("SD", ("SD", "Sekolah Dasar", "Paket A", "SDN")),
        ("SMP", ("SMP", "SLTP", "MTs", "SLTP/Sederajat", "Paket B")),
        ("SMA", ("SMA", "SLTA", "SMU", "SMK", "SMEA", "STM", "MA", "SLTA/Sederajat", "Paket C", "SPK")),
        ("D1", ("D1", "D-I", "Diploma I")),
        ("D2", ("D2", "D.II", "Diploma II")),
        ("D3", ("D3", "DIII", "D-III", "D.III", "Diploma III", "Diploma III/Sarjana Muda", "Sarjana Muda")),
        ("D4", ("D4", "DIV", "D-IV", "Diploma IV", "Sarjana Terapan")),
        ("S1", ("S1", "S-1", "S.1", "S 1", "S1 ", "Strata 1", "Sarjana", "Sarjana (S1)", "S-1/Sarjana")),
        ("S2", ("S2", "S-2", "S.2", "Strata II", "Magister", "Pasca Sarjana (S2)", "Pascasarjana")),
        ("S3", ("S3", "S-3", "Doktor", "Strata III")),
        (None, ("", "-", "lain-lain")),
    ],
)
def test_tingkat_pendidikan(hasil, ejaan):
    assert {nilai.PENGUBAH[Tipe.PENDIDIKAN](sel) for sel in ejaan} == {hasil}


@pytest.mark.parametrize(
    ("hasil", "ejaan"),
    [
        ("PNS", ("PNS", "P", "pns", "PNSD", "PNS Daerah Kabupaten/Kota", "Pegawai Negeri Sipil")),
        ("CPNS", ("CPNS", "C", "Calon PNS", "cpns")),
        ("PPPK", ("PPPK", "P3K", "Pegawai Pemerintah dengan Perjanjian Kerja")),
        ("PPPK_PW", ("PPPK Paruh Waktu", "PPPK-PW", "PPPK PW")),
        (None, ("", "-", "Honorer")),
    ],
)
def test_status(hasil, ejaan):
    assert {nilai.PENGUBAH[Tipe.STATUS](sel) for sel in ejaan} == {hasil}


@pytest.mark.parametrize(
    ("hasil", "ejaan"),
    [
        ("kawin", ("Kawin", "Menikah", "K", "K/1", "K2", "Sudah Kawin")),
        ("belum", ("Belum Kawin", "Belum Menikah", "TK", "TK/0", "Lajang", "Tidak Kawin")),
        ("cerai_hidup", ("Cerai", "Cerai Hidup", "Janda")),
        ("cerai_mati", ("Cerai Mati",)),
        (None, ("", "-")),
    ],
)
def test_status_kawin(hasil, ejaan):
    assert {nilai.PENGUBAH[Tipe.KAWIN](sel) for sel in ejaan} == {hasil}


@pytest.mark.parametrize(
    ("tipe", "sel", "hasil"),
    [
        (Tipe.AGAMA, "KATHOLIK", "Katolik"), (Tipe.AGAMA, "Kristen Protestan", "Kristen"),
        (Tipe.AGAMA, "budha", "Buddha"), (Tipe.AGAMA, "Kepercayaan", "Kepercayaan"),
        (Tipe.TAHUN, 2004.0, 2004), (Tipe.TAHUN, "Lulus 2004", 2004), (Tipe.TAHUN, "12-08-2004", 2004),
        (Tipe.TAHUN, "-", None), (Tipe.BULAT, "15 Thn", 15), (Tipe.BULAT, 0.0, 0), (Tipe.BULAT, "", None),
        (Tipe.DESIMAL, "3,75", 3.75), (Tipe.DESIMAL, 4, 4.0),
        (Tipe.ANGKA, "01.234.567.8-901.000", "012345678901000"),
        (Tipe.NIP_LAMA, 139303660.0, "139303660"), (Tipe.NIP_LAMA, "139 303 660", "139303660"),
        (Tipe.NIP_LAMA, "-", None), (Tipe.NIP_LAMA, "197611052003121071", None),
        (Tipe.SUREL, "Ari@Example.COM", "ari@example.com"), (Tipe.SUREL, "tidak ada", None),
        (Tipe.RUANG, "D", "d"), (Tipe.RUANG, "Melati", None), (Tipe.GELAR_DEPAN, "-", None),
    ],
)  # fmt: skip
def test_tipe_lain(tipe, sel, hasil):
    assert nilai.PENGUBAH[tipe](sel) == hasil


@pytest.mark.parametrize(
    "sel", ["=1+1", "+62812", "-1+2", "@SUM(A1)", "\tGuru", "\rGuru", " =1+1", "'=1+1", "=cmd|' /C calc'!A0"]
)
def test_awal_rumus_pada_teks_ditolak(sel):
    assert _hasil(sel, nilai.baca_teks) == "formula_injection"
    assert _hasil(sel, nilai.baca_nama) == "formula_injection"


@pytest.mark.parametrize(
    ("sel", "hasil"),
    [
        ("  Kepala   Bidang\u00a0Umum ", "Kepala Bidang Umum"), ("Ma\u2019mun", "Ma'mun"), ("'Guru", "Guru"),
        ("baris satu\nbaris dua", "baris satu baris dua"), ("Sumber Daya Air  ", "Sumber Daya Air"),
        ("-", None), ("- -", None), ("—", None), ("NULL", None), ("", None), (12.0, "12"), (1.5, "1.5"),
    ],
)  # fmt: skip
def test_teks_dirapikan(sel, hasil):
    assert nilai.baca_teks(sel) == hasil


def test_golongan_memakai_pembaca_golongan():
    assert _hasil("Penata Tk. I (III/d)", nilai.baca_golongan) == "III/d"
    assert _hasil("II/z", nilai.baca_golongan) == "golongan_unknown"
    assert _hasil(9.0, nilai.baca_golongan) == "IX"
    assert nilai.baca_golongan("-") is None


@pytest.mark.parametrize("sel", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?"])
def test_sel_galat(sel):
    assert istimewa(sel).kode == "formula_error_cell"


@pytest.mark.parametrize(
    "sel", ['"', "''", "sda", "SDA", "s.d.a", "s.d.a.", "s d a", "idem", "\u3003", '- " -', ",,"]
)
def test_tanda_sama(sel):
    assert istimewa(sel) is SAMA


@pytest.mark.parametrize(
    "sel", ["", "-", "Sada", "Sidiq", "Ida", "Idaman", "Samad", "'081", 5, None, "#1", "I D", "I/d", "I.d"]
)
def test_bukan_sel_istimewa(sel):
    assert istimewa(sel) is None


@pytest.mark.parametrize(
    ("teks", "kosong"), [("", True), ("-", True), ("n/a", True), ("0", False), ("A", False)]
)
def test_is_kosong(teks, kosong):
    assert is_kosong(teks) is kosong
