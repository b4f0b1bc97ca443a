# ruff: noqa: E501 -- rows stand as the sheet shows them
"""Lists of histories as offices keep them, each with what must come out of it."""

from datetime import date

import pytest

from pegawai.domain.impor.gabungan import pisah_masa, pisah_nomor_tanggal
from pegawai.domain.impor.hasil import baca_berkas
from pegawai.domain.impor.jenis import Tipe
from pegawai.domain.impor.nilai import PENGUBAH
from pegawai.domain.impor.organisasi import jenis_formasi, jenis_gaji
from pegawai.domain.impor.penolakan import BerkasDitolak
from pegawai.domain.impor.riwayat import jenis_riwayat
from pegawai.domain.impor.tanggal import AturanTanggal, baca_tanggal
from pegawai.domain.impor.tolakan import Tolak
from tests.alat.orang_impor import PER_TANGGAL
from tests.alat.penulis_impor import Halaman, tulis_xlsx

A, B = "197611052003121071", "197001271996031904"


def _baca(jenis, baris, *, gabungan=(), nama="Data"):
    lebar = max(map(len, baris))
    penuh = [[*satu, *[""] * (lebar - len(satu))] for satu in baris]
    isi = tulis_xlsx([Halaman(nama, penuh, list(gabungan))])
    bentuk = jenis if not isinstance(jenis, str) else jenis_riwayat(jenis)
    return baca_berkas(isi, "berkas.xlsx", per_tanggal=PER_TANGGAL, jenis=bentuk)


def _ringkas(hasil, *bidang):
    return [tuple(satu.get(nama) for nama in bidang) for satu in hasil.data(100)]


def _masalah(hasil):
    return [(satu.baris, satu.kolom, satu.kode) for satu in hasil.masalah]


def test_pegawai_disebut_sekali_untuk_beberapa_riwayat():
    hasil = _baca(
        "pangkat",
        [
            ["REKAPITULASI RIWAYAT KEPANGKATAN"],
            ["No", "Nama", "NIP", "Pangkat", "Gol/Ruang", "T.M.T", "Surat Keputusan", ""],
            ["", "", "", "", "", "", "Nomor", "Tanggal"],
            [1, "Mulyono", A, "Penata Muda", "III/a", "1 April 2012", "823/12", "15 Maret 2012"],
            ["", "", "", "Penata Muda Tk. I", "III/b", "1 April 2016", "823/15", "15-03-'16"],
            [2, "Ari Junaedi", B, "Penata", "III/d", "1-4-2020", "823/77", "15.3.2020"],
            ["", "", "", "Pembina", "IV/a", "1-4-2024", "823/78", "15.3.2024"],
            [3, "", "", "Pembina", "IV/a", "1-4-2024", "823/79", "15.3.2024"],
        ],
        gabungan=[(1, 6, 1, 7), (3, 1, 4, 1), (3, 2, 4, 2)],
    )

    assert _ringkas(hasil, "baris", "nip", "nama", "golongan", "sk_tanggal") == [
        (4, A, "Mulyono", "III/a", date(2012, 3, 15)),
        (5, A, "Mulyono", "III/b", date(2016, 3, 15)),
        (6, B, "Ari Junaedi", "III/d", date(2020, 3, 15)),
        (7, B, "Ari Junaedi", "IV/a", date(2024, 3, 15)),
    ]
    assert _masalah(hasil) == [
        (5, "B", "nip_from_above"),
        (7, "B", "nip_from_above"),
        (8, "C", "required_missing"),
    ]


def test_nip_salah_tidak_menjadi_nip_baris_di_bawahnya():
    hasil = _baca(
        "pangkat",
        [
            ["NIP", "Nama", "Golongan", "TMT", "Nomor SK"],
            [A, "Mulyono", "III/a", "01-04-2012", "1"],
            [B[:-1], "Ari Junaedi", "III/b", "01-04-2016", "2"],
            ["", "", "III/c", "01-04-2020", "3"],
        ],
    )

    assert _ringkas(hasil, "baris", "nip") == [(2, A)]
    assert [satu for satu in _masalah(hasil) if satu[2] == "nip_length"] == [
        (3, "A", "nip_length"),
        (4, "A", "nip_length"),
    ]


def test_kode_golongan_menang_atas_nama_pangkat():
    hasil = _baca(
        "pangkat",
        [
            ["NIP", "Pangkat", "Gol", "TMT"],
            [A, "Penata", "III/d", "01-04-2020"],
            [B, "Penata", "IV/a", "01-04-2021"],
        ],
    )

    assert _ringkas(hasil, "golongan") == [("III/d",), ("IV/a",)]
    assert hasil.rekaman(0)["lainnya"] == {"Pangkat": "Penata"}


def test_nomor_dan_tanggal_sk_dalam_satu_sel():
    hasil = _baca(
        "kgb",
        [
            ["NO.", "NAMA / NIP", "GOL. RUANG", "GAJI POKOK", "", "MASA KERJA", "TMT KGB", "NO. & TGL SK"],
            ["", "", "", "LAMA", "BARU", "", "", ""],
            [1, f"Mulyono\nNIP. {A}", "III/c", "Rp. 3.287.800,-", 3391400, "08 Tahun 00 Bulan", "01-03-2023",
             "822.4/12/2023 tgl 5 Januari 2023"],
            [2, f"Ari\nNIP. {B}", "III/d", "3,535,000", "3646500,00", "x", "1 Juni 2023", "822.4/13/2023"],
        ],
        gabungan=[(0, 3, 0, 4)],
    )  # fmt: skip

    assert _ringkas(hasil, "nip", "gaji_baru", "masa_kerja_tahun", "sk_nomor", "sk_tanggal") == [
        (A, 3391400, 8, "822.4/12/2023", date(2023, 1, 5))
    ]
    assert _masalah(hasil) == [(4, "F", "value_unreadable")]


@pytest.mark.parametrize(
    ("teks", "nomor", "tanggal"),
    [
        ("822.4/12/2023 tgl 5 Januari 2023", "822.4/12/2023", "5 Januari 2023"),
        ("SK No. 823/9, 6-5-2023", "823/9", "6-5-2023"),
        ("Nomor: 823/9/BKD\nTanggal 6 Mei 2023", "823/9/BKD", "6 Mei 2023"),
        ("822.4/12/2023", "822.4/12/2023", ""),
    ],
)
def test_pisah_nomor_tanggal(teks, nomor, tanggal):
    assert pisah_nomor_tanggal(teks) == (nomor, tanggal)


@pytest.mark.parametrize(
    ("teks", "mulai", "selesai"),
    [
        ("2 s/d 5 Januari 2024", "2 Januari 2024", "5 Januari 2024"),
        ("28 Des s.d. 2 Jan 2024", "28 Des 2024", "2 Jan 2024"),
        ("01/02/2024 - 30/04/2024", "01/02/2024", "30/04/2024"),
        ("1-2-2024 sampai dengan 3-2-2024", "1-2-2024", "3-2-2024"),
        ("1–3 Mei 2024", "1 Mei 2024", "3 Mei 2024"),
        ("15 April 2024", "15 April 2024", "15 April 2024"),
    ],
)
def test_pisah_masa(teks, mulai, selesai):
    assert pisah_masa(teks) == (mulai, selesai)


def test_masa_cuti_dalam_satu_sel():
    hasil = _baca(
        "cuti",
        [
            ["No", "Nama", "NIP", "Jenis Cuti", "Tanggal Cuti", "Lama"],
            [1, "Mulyono", A, "Cuti tahunan", "2 s/d 5 Januari 2024", "4 (empat) hari kerja"],
            [2, "Ari", B, "Cuti melahirkan", "01/02/2024 - 30/04/2024", "3 bulan"],
            [3, "Ari", B, "Cuti sakit", "15 Juli 2024", 1],
        ],
    )

    assert _ringkas(hasil, "tanggal_mulai", "tanggal_selesai", "hari_kerja") == [
        (date(2024, 1, 2), date(2024, 1, 5), 4),
        (date(2024, 2, 1), date(2024, 4, 30), None),
        (date(2024, 7, 15), date(2024, 7, 15), 1),
    ]
    assert _masalah(hasil) == [(3, "F", "day_count_unreadable")]


def test_lamanya_cuti_dari_sampai():
    hasil = _baca(
        "cuti",
        [
            ["NO", "NIP", "NAMA", "JENIS CUTI", "LAMANYA", "", "LAMA", "KET."],
            ["", "", "", "", "DARI", "S/D", "", ""],
            [1, A, "Mulyono", "Cuti tahunan", "2 Jan 2024", "5 Jan 2024", "4 hari", ""],
        ],
        gabungan=[(0, 4, 0, 5)],
    )

    assert hasil.masalah == []
    assert _ringkas(hasil, "tanggal_mulai", "tanggal_selesai", "hari_kerja") == [
        (date(2024, 1, 2), date(2024, 1, 5), 4)
    ]


@pytest.mark.parametrize(
    ("judul", "lembar"), [("REKAP PREDIKAT KINERJA TAHUN 2023", "Data"), ("REKAP SKP", "SKP 2023")]
)
def test_tahun_skp_dari_judul_atau_nama_lembar(judul, lembar):
    hasil = _baca(
        "skp",
        [
            [judul],
            ["NIP", "Nama Pegawai", "Predikat Kinerja"],
            [A, "Mulyono", "Baik"],
            [B, "Ari", "Sangat baik"],
        ],
        nama=lembar,
    )

    assert hasil.masalah == []
    assert _ringkas(hasil, "tahun", "predikat") == [(2023, "baik"), (2023, "sangat_baik")]


def test_tahun_skp_tidak_ditebak_dari_dua_tahun():
    hasil = _baca("skp", [["SKP 2022 DAN 2023"], ["NIP", "Nama", "Predikat"], [A, "Mulyono", "Baik"]])

    assert [(satu.kode, satu.pesan[:22]) for satu in hasil.masalah] == [
        ("required_missing", "Tidak ada kolom Tahun.")
    ]


def test_susunan_keluarga_kp4():
    hasil = _baca(
        "keluarga",
        [
            ["NO", "NIP PEGAWAI", "NAMA PEGAWAI", "NAMA ISTRI/SUAMI/ANAK", "TEMPAT, TGL LAHIR", "TGL PERKAWINAN",
             "PEKERJAAN/SEKOLAH", "HUB. KELUARGA", "DAPAT TUNJ."],
            [1, A, "Mulyono", "Siti Aminah", "Serang, 10 Mei 1980", "12 Desember 2004", "IRT", "Isteri", "Dapat"],
            ["", "", "", "Nur Aini", "Cilegon / 03-08-2006", "", "Pelajar", "Anak ke-1", "Tidak"],
        ],
    )  # fmt: skip

    bidang = ("nip", "nama_keluarga", "tanggal_lahir_keluarga", "hubungan", "tunjangan")
    assert _ringkas(hasil, *bidang) == [
        (A, "Siti Aminah", date(1980, 5, 10), "istri", "ya"),
        (A, "Nur Aini", date(2006, 8, 3), "anak", "tidak"),
    ]


def test_unit_formasi_yang_digabung_ke_bawah():
    hasil = _baca(
        jenis_formasi(),
        [
            ["UNIT KERJA", "NAMA JABATAN", "KEBUTUHAN (ABK)", "TMT"],
            ["Dinas Kesehatan", "Perawat Ahli Pertama", "1.200 orang", "1 Januari 2025"],
            ["", "Bidan Terampil", 4, "01/01/2025"],
            ["", "Dokter Ahli Muda", "nol", "01/01/2025"],
        ],
    )

    assert _ringkas(hasil, "unit_kerja", "jumlah") == [("Dinas Kesehatan", 1200), ("Dinas Kesehatan", 4)]
    assert _masalah(hasil) == [(4, "C", "value_unreadable")]


def test_berkas_tanpa_baris_menyebut_judul_jenisnya():
    with pytest.raises(BerkasDitolak) as tangkapan:
        _baca(jenis_gaji(), [["MKG", "a", "b"], [0, 2785700, 2903600]])

    assert "Golongan, MKG, Gaji pokok, Dasar hukum, dan Berlaku mulai" in tangkapan.value.pesan


@pytest.mark.parametrize(
    ("tipe", "sel", "nilai"),
    [
        (Tipe.DESIMAL, "1.200,5", 1200.5),
        (Tipe.DESIMAL, "1,200.5", 1200.5),
        (Tipe.DESIMAL, "200,125", 200.125),
        (Tipe.DESIMAL, "86,5", 86.5),
        (Tipe.BULAT, "1.200", 1200),
        (Tipe.BULAT, "27,0", 27),
        (Tipe.BULAT, "15.5", 15),
        (Tipe.HARI, "4 hari", 4),
        (Tipe.HARI, 12, 12),
        (Tipe.HARI, "-", None),
    ],
)
def test_angka_dengan_pemisah(tipe, sel, nilai):
    assert PENGUBAH[tipe](sel) == nilai


def test_minggu_dan_bulan_bukan_hari_kerja():
    assert [isinstance(PENGUBAH[Tipe.HARI](sel), Tolak) for sel in ("3 bulan", "1 minggu")] == [True, True]


@pytest.mark.parametrize("sel", ["15-03-'16", "Serang / 15-03-2016"])
def test_tanggal_dengan_tanda_petik_atau_tempat_bergaris_miring(sel):
    assert baca_tanggal(sel, AturanTanggal(PER_TANGGAL)) == date(2016, 3, 15)
