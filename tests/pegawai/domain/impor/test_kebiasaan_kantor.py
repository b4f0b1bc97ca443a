# ruff: noqa: E501 -- rows stand as the sheet shows them
"""Files as different offices make them by hand, each with what must come out of it."""

import csv
import io
from datetime import date

import pytest

from pegawai.domain.impor.hasil import baca_berkas
from pegawai.domain.impor.penolakan import BerkasDitolak
from tests.alat.orang_impor import PER_TANGGAL
from tests.alat.penulis_impor import Halaman, tulis_csv, tulis_xls, tulis_xlsx

A, B, C, D = ("197611052003121071", "197001271996031904", "196812011998032095", "198503092011011603")
E, F, G = ("199802142022212084", "199001152023211012", "199203032023211003")


def _baca(baris, *, gabungan=(), nama="Data", **pilihan):
    lebar = max(map(len, baris))
    penuh = [[*satu, *[""] * (lebar - len(satu))] for satu in baris]
    isi = tulis_xlsx([Halaman(nama, penuh, list(gabungan))])
    return baca_berkas(isi, "berkas.xlsx", per_tanggal=PER_TANGGAL, **pilihan)


def _baca_teks(teks, sandi="utf-8"):
    return baca_berkas(teks.encode(sandi), "berkas.csv", per_tanggal=PER_TANGGAL)


def _ringkas(hasil, *bidang):
    return [tuple(satu.get(nama) for nama in bidang) for satu in hasil.data(100)]


def test_duk_kelompok_tiga_baris():
    hasil = _baca(
        [
            ["DAFTAR URUT KEPANGKATAN PNS"],
            ["DINAS PERHUBUNGAN KOTA SERANG"],
            ["KEADAAN 31 DESEMBER 2025"],
            [],
            ["No", "NAMA / NIP", "KEPEGAWAIAN", "", "", "", "", "PENDIDIKAN", "", "", "TTL"],
            ["", "", "PANGKAT", "", "JABATAN", "", "MASA KERJA", "NAMA", "LULUS", "IJAZAH", ""],
            ["", "", "GOL", "TMT", "NAMA", "TMT", "THN", "SEKOLAH", "TAHUN", "TINGKAT", ""],
            [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
            [1, f"Mulyono, S.T.\n{A}", "III/d", "01-04-2020", "Kepala Seksi Parkir", "02-01-2021", 22, "Untirta", 2001, "S1", "Serang, 5 November 1976"],
            [2, f"Ari Junaedi\n{B}", "IV/b", "01-10-2019", "Sekretaris", "05-05-2020", 29, "UI", 1995, "S2", "Lebak, 27 Januari 1970"],
        ],
        gabungan=[(4, 2, 4, 6), (4, 7, 4, 9), (5, 2, 5, 3), (5, 4, 5, 5)],
    )  # fmt: skip

    assert hasil.masalah == []
    assert hasil.nomor == [9, 10]
    assert _ringkas(hasil, "nip", "golongan", "tmt_golongan", "jabatan", "tmt_jabatan", "tempat_lahir", "opd") == [
        (A, "III/d", date(2020, 4, 1), "Kepala Seksi Parkir", date(2021, 1, 2), "Serang", "DINAS PERHUBUNGAN"),
        (B, "IV/b", date(2019, 10, 1), "Sekretaris", date(2020, 5, 5), "Lebak", "DINAS PERHUBUNGAN"),
    ]  # fmt: skip


def test_bezetting_dengan_jabatan_kosong_dan_subjudul():
    hasil = _baca(
        [
            ["BEZETTING PEGAWAI"],
            ["NO", "NAMA JABATAN", "KELAS", "NAMA PEGAWAI", "NIP", "GOL"],
            ["A.", "SEKRETARIAT"],
            [1, "Sekretaris", 12, "Mulyono", A, "III/d"],
            [2, "Kasubag Umum", 9, "(KOSONG)", "", ""],
            ["B.", "BIDANG MUTASI"],
            [3, "Kepala Bidang", 11, "Ari Junaedi", B, "IV/b"],
            [4, "Analis", 7, "-", "-", "-"],
            ["", "JUMLAH", "", 2],
        ]
    )

    assert _ringkas(hasil, "baris", "nip", "unit_kerja", "jabatan") == [
        (4, A, "SEKRETARIAT", "Sekretaris"),
        (7, B, "BIDANG MUTASI", "Kepala Bidang"),
    ]
    assert hasil.rekaman(0)["lainnya"] == {"KELAS": "12"}


def test_honorer_di_antara_pns():
    hasil = _baca(
        [
            ["NO", "NAMA", "NIP/NIK", "NIP", "JABATAN", "STATUS"],
            [1, "Mulyono", "x", A, "Staf", "PNS"],
            [2, "Udin Honorer", "y", "-", "Sopir", "Honorer"],
            [3, "Fatimah", "z", E, "Guru", "PPPK"],
        ]
    )

    assert [satu.kode for satu in hasil.masalah] == ["required_missing"]
    assert _ringkas(hasil, "nama", "status_pegawai") == [("Mulyono", "PNS"), ("Fatimah", "PPPK")]


def test_status_bukan_asn_pada_baris_bernip():
    hasil = _baca(
        [
            ["NO", "NAMA", "NIP", "JABATAN", "STATUS"],
            [1, "Mulyono", A, "Staf", "PNS"],
            [2, "Ari Junaedi", B, "Sopir", "Honda"],
            [3, "Mia Sopiah", C, "Staf", "TKK"],
            [4, "Ari Ependi", D, "Staf", "Non PNS"],
            [5, "Fatimah", E, "Guru", "PNS"],
            [6, "Agus Salim", F, "Guru", "Bulanan"],
            [7, "Rohmat", G, "Guru", "PPPK (eks honorer)"],
        ]
    )

    assert [(satu.baris, satu.bidang, satu.kode, satu.tingkat, satu.nilai) for satu in hasil.masalah] == [
        (3, "status_pegawai", "status_not_asn", "galat", "Honda"),
        (4, "status_pegawai", "status_not_asn", "galat", "TKK"),
        (5, "status_pegawai", "status_not_asn", "galat", "Non PNS"),
        (6, "status_pegawai", "status_nip_mismatch", "galat", "PNS"),
        (7, "status_pegawai", "status_unknown", "peringatan", "Bulanan"),
    ]
    assert "hapus barisnya" in hasil.masalah[0].pesan
    assert _ringkas(hasil, "nama", "status_pegawai") == [
        ("Mulyono", "PNS"),
        ("Agus Salim", "PPPK"),
        ("Rohmat", "PPPK"),
    ]


def test_daftar_pppk_dengan_ni_pppk():
    hasil = _baca(
        [
            ["DAFTAR PPPK FORMASI 2023"],
            ["No.", "Nomor Peserta", "NI PPPK", "Nama", "Golongan", "TMT PPPK", "Unit Kerja Penempatan"],
            [1, "23-001", E, "FATIMAH ROBIAH, S.Pd.", "IX", "01/07/2022", "SDN Serang 3"],
            [2, "23-002", F, "AGUS SALIM", 7, "01/03/2023", "Puskesmas Taktakan"],
        ]
    )

    assert _ringkas(hasil, "nip", "golongan", "tmt_cpns", "unit_kerja", "status_pegawai") == [
        (E, "IX", date(2022, 7, 1), "SDN Serang 3", "PPPK"),
        (F, "VII", date(2023, 3, 1), "Puskesmas Taktakan", "PPPK"),
    ]
    assert hasil.rekaman(1)["lainnya"] == {"Nomor Peserta": "23-002"}


def test_guru_dengan_nuptk():
    hasil = _baca(
        [
            ["NO", "NAMA GURU", "NUPTK", "NIP", "L/P", "PANGKAT/GOL", "MAPEL", "NAMA SEKOLAH", "SERTIFIKASI"],
            [1, "Mia Sopiah, S.Pd.", "1234567890123456", C, "P", "Pembina (IV/a)", "IPA", "SMPN 1", "Sudah"],
            [2, "Ari Ependi, S.Pd.", "6543210987654321", D, "L", "Penata (III/c)", "IPS", "SMPN 1", "Belum"],
            [3, "Mulyono", "1111222233334444", A, "L", "Penata Tk. I (III/d)", "PJOK", "SMPN 2", "Sudah"],
        ]
    )

    assert hasil.masalah == []
    assert _ringkas(hasil, "nama", "nip", "nik", "golongan") == [
        ("Mia Sopiah", C, None, "IV/a"),
        ("Ari Ependi", D, None, "III/c"),
        ("Mulyono", A, None, "III/d"),
    ]
    assert hasil.rekaman(0)["lainnya"]["NUPTK"] == "1234567890123456"


def test_kepala_di_baris_lima_belas():
    baris = [["PEMERINTAH KOTA SERANG"], *[[f"Keterangan pengisian nomor {n}"] for n in range(2, 14)], []]
    hasil = _baca([*baris, ["No", "NIP", "Nama", "Gol"], [1, A, "Mulyono", "III/d"], [2, B, "Ari", "IV/b"]])

    assert hasil.lembar[0].tabel[0].baris_kepala == (15,)
    assert _ringkas(hasil, "baris", "nip") == [(16, A), (17, B)]


def test_dua_tabel_berdampingan():
    kepala = ["NO", "NIP", "NAMA", "GOL"]
    hasil = _baca(
        [
            ["PRIA", "", "", "", "", "WANITA"],
            [*kepala, "", *kepala],
            [1, A, "Mulyono", "III/d", "", 1, C, "Mia Sopiah", "IV/a"],
            [2, B, "Ari Junaedi", "IV/b", "", 2, E, "Fatimah", "IX"],
            [3, D, "Ari Ependi", "III/c", "", "", "", "", ""],
        ]
    )

    assert sorted(_ringkas(hasil, "baris", "nip", "nama", "golongan")) == sorted(
        [
            (3, A, "Mulyono", "III/d"),
            (3, C, "Mia Sopiah", "IV/a"),
            (4, B, "Ari Junaedi", "IV/b"),
            (4, E, "Fatimah", "IX"),
            (5, D, "Ari Ependi", "III/c"),
        ]
    )


def test_tabel_terbalik_ditolak_dengan_sebab():
    with pytest.raises(BerkasDitolak) as tangkapan:
        _baca(
            [["Nama", "Mulyono", "Ari"], ["NIP", A, B], ["Gol", "III/d", "IV/b"], ["Agama", "Islam", "Islam"]]
        )

    assert tangkapan.value.kode == "no_data_rows"
    assert "menyamping" in tangkapan.value.pesan


def test_tempelan_dari_word_sebagai_csv():
    teks = (
        "DAFTAR PEGAWAI KELURAHAN\u00a0KALIGANDU\r\n\r\n"
        "No\tNama /\u00a0NIP\tPangkat, Gol\tTempat, Tgl. Lahir\r\n"
        "1.\tMulyono,\u00a0S.T. NIP. 19761105\u00a0200312\u00a01\u00a0071\tPenata Tk.\u00a0I, III/d\tSerang, 5\u00a0Nopember 1976\r\n"
        "2.\tMia Sopiah NIP. 19681201 199803 2 095\tPembina, IV/a\tPandeglang, 1 Desember 1968\r\n"
    )

    hasil = _baca_teks(teks)

    assert hasil.masalah == []
    assert _ringkas(hasil, "nip", "nama", "golongan", "tempat_lahir") == [
        (A, "Mulyono", "III/d", "Serang"),
        (C, "Mia Sopiah", "IV/a", "Pandeglang"),
    ]


def test_sda_mengambil_nilai_di_atas():
    hasil = _baca(
        [
            ["NIP", "NAMA", "GOL", "JABATAN", "UNIT KERJA"],
            [A, "Mulyono", "III/d", "Analis", "Bidang Mutasi"],
            [B, "Ari Junaedi", "IV/b", "s.d.a", "sda"],
            [D, "Ari Ependi", "III/c", '"', "idem"],
        ]
    )

    assert {satu.kode for satu in hasil.masalah} == {"ditto_mark"}
    assert _ringkas(hasil, "jabatan", "unit_kerja") == [("Analis", "Bidang Mutasi")] * 3


def test_judul_inggris_bercampur():
    hasil = _baca(
        [
            ["Employee ID", "Full Name", "Gender", "Date of Birth", "Position", "Department", "Hire Date", "Phone Number"],
            [A, "Mulyono", "M", date(1976, 11, 5), "Analyst", "Dinas Kesehatan", date(2003, 12, 1), "08123456789"],
            [C, "Mia Sopiah", "F", date(1968, 12, 1), "Nurse", "Dinas Kesehatan", date(1998, 3, 1), "08123456780"],
            [D, "Ari Ependi", "M", date(1985, 3, 9), "Driver", "Dinas Sosial", date(2011, 1, 1), "08123456781"],
        ]
    )  # fmt: skip

    assert hasil.masalah == []
    assert _ringkas(hasil, "nip", "jenis_kelamin", "jabatan", "opd", "tmt_cpns")[1] == (
        C, "P", "Nurse", "Dinas Kesehatan", date(1998, 3, 1)
    )  # fmt: skip


def test_ekspor_e_office_dengan_garis_bawah_dan_kutip():
    isi = io.StringIO()
    penulis = csv.writer(isi, delimiter="|", quoting=csv.QUOTE_ALL)
    penulis.writerows(
        [
            [
                "id",
                "nip_pegawai",
                "nama_lengkap",
                "tgl_lahir",
                "nama_jabatan",
                "unor_nama",
                "created_at",
                "is_active",
            ],
            ["77", A, "Mulyono", "1976-11-05 00:00:00", "Analis", "Bidang A", "2024-01-01 10:00:00", "t"],
            ["78", B, "Ari Junaedi", "1970-01-27 00:00:00", "Staf", "NULL", "2024-01-01 10:00:00", "t"],
        ]
    )

    hasil = _baca_teks(isi.getvalue(), "utf-16")

    assert hasil.masalah == []
    assert _ringkas(hasil, "nip", "tanggal_lahir", "jabatan") == [
        (A, date(1976, 11, 5), "Analis"),
        (B, date(1970, 1, 27), "Staf"),
    ]


def test_puskesmas_dengan_nip_per_baris_kedua_dan_satuan_desimal_koma():
    hasil = _baca_teks(
        "UPTD PUSKESMAS CIRACAS\n"
        "NO;NAMA;NIP;PROFESI;IPK;TMT GOL;MASA KERJA (TAHUN)\n"
        f"1;Mia Sopiah;{C};Bidan;3,45;01/04/2019;27,0\n"
        f"2;Ari Ependi;{D};Perawat;3,10;01/10/2021;14,0\n"
    )

    assert hasil.masalah == []
    assert _ringkas(hasil, "nip", "masa_kerja_tahun", "unit_kerja") == [
        (C, 27, "UPTD PUSKESMAS CIRACAS"),
        (D, 14, "UPTD PUSKESMAS CIRACAS"),
    ]


def test_absen_dengan_tiga_puluh_satu_hari():
    hari = list(range(1, 32))
    hasil = _baca(
        [
            ["DAFTAR HADIR BULAN DESEMBER 2025"],
            ["NO", "NAMA", "NIP", "GOL", "TANGGAL", *[""] * 30],
            ["", "", "", "", *hari],
            [1, "Mulyono", A, "III/d", *["H"] * 31],
            [2, "Mia Sopiah", C, "IV/a", *["H"] * 20, *["S"] * 11],
        ]
    )

    assert hasil.masalah == []
    assert _ringkas(hasil, "baris", "nip", "golongan") == [(4, A, "III/d"), (5, C, "IV/a")]


def test_xls_lama_dengan_tanggal_1904():
    isi = tulis_xls(
        [
            Halaman(
                "Data",
                [
                    ["NIP", "NAMA", "TGL LAHIR"],
                    [A, "Mulyono", date(1976, 11, 5)],
                    [B, "Ari", date(1970, 1, 27)],
                ],
            )
        ],
        is_1904=True,
    )

    hasil = baca_berkas(isi, "lama.xls", per_tanggal=PER_TANGGAL)

    assert hasil.masalah == []
    assert _ringkas(hasil, "tanggal_lahir") == [(date(1976, 11, 5),), (date(1970, 1, 27),)]


def test_isi_tersembunyi_rumus_dan_catatan_dikatakan():
    halaman = Halaman(
        "Data",
        [["NIP", "NAMA", "GOL"], [A, "Mulyono", "III/d"], [B, "Ari", "IV/b"], [C, "Mia", "IV/a"]],
        kolom_sembunyi=(2,),
        baris_sembunyi=(2,),
        rumus={(1, 1): '="Mul"&"yono"'},
        catatan={(1, 0): "diperiksa"},
    )

    hasil = baca_berkas(tulis_xlsx([halaman]), "a.xlsx", per_tanggal=PER_TANGGAL)
    keterangan = hasil.lembar[0].keterangan

    assert _ringkas(hasil, "nama", "golongan") == [("Mulyono", "III/d"), ("Ari", "IV/b"), ("Mia", "IV/a")]
    assert keterangan.ke_json() == {
        "baris_tersembunyi": 1, "kolom_tersembunyi": 1, "rumus": 1, "catatan": 1
    }  # fmt: skip
    assert all(kalimat.endswith(".") for kalimat in keterangan.kalimat)
    assert hasil.ke_json()["lembar"][0]["keterangan"] == keterangan.ke_json()


def test_sidik_sama_untuk_satu_tata_letak():
    def sidik(*kepala):
        isi = tulis_csv(Halaman("x", [list(kepala), [A, "Mulyono", "III/d"], [B, "Ari", "IV/b"]]))
        return baca_berkas(isi, "a.csv", per_tanggal=PER_TANGGAL).ke_json()["lembar"][0]["sidik"]

    assert sidik("NIP", "NAMA", "GOL") == sidik("N.I.P", "nama ", "Gol.")
    assert sidik("NIP", "NAMA", "GOL") != sidik("NIP", "NAMA", "GOL AWAL")


def test_judul_tanpa_arti_di_atas_nip_tetap_judul():
    hasil = _baca(
        [
            ["Kd", "Identitas", "Ybs", "Sesuatu", "Lainnya"],
            [1, A, "Mulyono", "III/d", "Staf"],
            [2, B, "Ari Junaedi", "IV/b", "Staf"],
            [3, D, "Ari Ependi", "III/c", "Staf"],
        ]
    )

    assert hasil.masalah == []
    assert hasil.nomor == [2, 3, 4]
    assert [kolom.kepala for kolom in hasil.lembar[0].tabel[0].kolom] == [
        "Kd",
        "Identitas",
        "Ybs",
        "Sesuatu",
        "Lainnya",
    ]


def test_sekolah_se_kecamatan_bukan_bagian_kecamatan():
    hasil = _baca(
        [
            ["DATA GURU SD NEGERI SE-KECAMATAN CURUG"],
            ["NIP", "NAMA", "TEMPAT TUGAS"],
            [A, "Mulyono", "SDN Curug 1"],
            [B, "Ari", "SDN Curug 2"],
        ]
    )

    assert _ringkas(hasil, "unit_kerja", "opd") == [("SDN Curug 1", None), ("SDN Curug 2", None)]
