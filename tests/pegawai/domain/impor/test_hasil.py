"""Whole files of other layouts than the samples."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from pegawai.domain.impor.hasil import baca_berkas
from pegawai.domain.impor.penolakan import BerkasDitolak

CONTOH = Path(__file__).parents[3] / "data" / "legacy"
PER_TANGGAL = date(2025, 12, 31)


def _masalah(hasil):
    return {(satu.lembar, satu.baris, satu.kolom): satu.kode for satu in hasil.masalah}


def _tabel(orang):
    return [["NIP", "NAMA", "L/P", "GOL", "TGL LAHIR"], *(list(satu) for satu in orang)]


def test_berkas_bersih_tidak_bermasalah(baca, orang):
    hasil = baca(_tabel(orang))

    assert (hasil.baris, hasil.baik, hasil.bermasalah, hasil.masalah) == (5, 5, 0, [])
    assert hasil.data(1) == [
        {
            "lembar": "Data", "baris": 2, "nip": "197611052003121071", "nama": "Mulyono", "gelar_depan": None,
            "gelar_belakang": "S.T.", "jenis_kelamin": "L",
            "golongan": "III/d", "tanggal_lahir": date(1976, 11, 5),
            "status_pegawai": "PNS", "opd": None, "unit_kerja": None,
        }
    ]  # fmt: skip


def test_tanpa_baris_judul_kolom(baca, orang):
    hasil = baca([list(satu) for satu in orang])

    assert hasil.baris == 5
    assert hasil.masalah == []
    assert hasil.data(1)[0]["tanggal_lahir"] == date(1976, 11, 5)


def test_dua_tabel_bertumpuk_dengan_urutan_kolom_lain(baca, orang):
    bawah = [
        ["No", "NI PPPK", "Nama Lengkap", "Gol"],
        [1, orang[3][0], orang[3][1], "IX"],
        ["", "", "Jumlah", 1],
    ]

    hasil = baca([["A. PNS"], *_tabel(orang[:3]), [], ["B. PPPK"], *bawah])

    assert [tabel.baris_kepala for tabel in hasil.lembar[0].tabel] == [(2,), (8,)]
    assert [(satu["baris"], satu["nama"], satu["status_pegawai"]) for satu in hasil.data(9)] == [
        (3, "Mulyono", "PNS"),
        (4, "Ari Junaedi", "PNS"),
        (5, "Mia Sopiah", "PNS"),
        (9, "Fatimah Robiah", "PPPK"),
    ]


def test_judul_tiga_tingkat_dengan_baris_nomor(baca, orang):
    nip, nama, *_ = orang[0]
    hasil = baca(
        [
            ["NO", "IDENTITAS", "", "", "", "KEPEGAWAIAN"],
            ["", "NAMA", "NIP", "LAHIR", "", "PANGKAT", ""],
            ["", "", "", "TEMPAT", "TANGGAL", "GOL", "TMT"],
            ["1", "2", "3", "4", "5", "6", "7"],
            [1, nama, nip, "Serang", "05-11-1976", "III/d", "01-04-2020"],
        ]
    )

    assert hasil.lembar[0].tabel[0].baris_kepala == (1, 2, 3)
    assert hasil.masalah == []
    assert hasil.data(1)[0]["tmt_golongan"] == date(2020, 4, 1)


def test_subjudul_opd_dan_unit_berlaku_sampai_subjudul_berikutnya(baca, orang):
    def baris(nomor, satu):
        return [nomor, satu[1], satu[0], satu[3]]

    hasil = baca(
        [
            ["DAFTAR PEGAWAI PEMERINTAH KOTA SERANG"],
            ["NO", "NAMA", "NIP", "GOL"],
            ["", "DINAS SOSIAL"],
            ["", "I. Sekretariat"],
            baris(1, orang[0]),
            ["II", "Bidang Rehabilitasi"],
            baris(1, orang[1]),
            ["", "PPPK"],
            baris(2, orang[3]),
            ["", "DINAS KESEHATAN KOTA SERANG"],
            baris(1, orang[2]),
        ]
    )

    assert [(satu["opd"], satu["unit_kerja"]) for satu in hasil.data(9)] == [
        ("DINAS SOSIAL", "Sekretariat"),
        ("DINAS SOSIAL", "Bidang Rehabilitasi"),
        ("DINAS SOSIAL", "Bidang Rehabilitasi"),
        ("DINAS KESEHATAN", None),
    ]


def test_kembar_lintas_lembar(baca, orang):
    tabel = _tabel(orang)
    berbeda = [orang[1][0], orang[1][1], "L", "IV/c", orang[1][4]]

    hasil = baca({"Januari": tabel, "Februari": [tabel[0], tabel[1], berbeda]})

    assert _masalah(hasil) == {
        ("Januari", 3, "A"): "conflict_across_sheets",
        ("Februari", 2, "A"): "duplicate_across_sheets",
        ("Februari", 3, "A"): "conflict_across_sheets",
    }
    assert (hasil.baris, hasil.baik, hasil.berulang) == (7, 5, {5})


def test_opd_dari_judul_lembar_ikut_dibandingkan(baca, orang):
    tabel = _tabel(orang[:1])

    hasil = baca({"A": [["DINAS SOSIAL"], *tabel], "B": [["DINAS KESEHATAN"], *tabel]})

    assert set(_masalah(hasil).values()) == {"conflict_across_sheets"}


@pytest.mark.parametrize(
    ("kolom", "nilai", "kode"),
    [
        ("NAMA", "=HYPERLINK(1)", "formula_injection"),
        ("NAMA", "#REF!", "formula_error_cell"),
        ("NAMA", "sda", "required_missing"),
        ("NAMA", "", "required_missing"),
        ("NIP", "-", "required_missing"),
        ("NIP", 1.976110520031211e17, "nip_lost_precision"),
        ("NIP", "197611052003121O71", "nip_not_numeric"),
        ("L/P", "P", "nip_sex_mismatch"),
        ("L/P", "??", "jenis_kelamin_unknown"),
        ("GOL", "IX", "golongan_status_mismatch"),
        ("GOL", "V/a", "golongan_unknown"),
        ("GOL", "Pembina (III/d)", "golongan_pangkat_mismatch"),
        ("TGL LAHIR", "06-11-1976", "nip_birthdate_mismatch"),
        ("TGL LAHIR", "31-02-1976", "date_unparseable"),
        ("TGL LAHIR", "05-11-2022", "date_out_of_range"),
        ("TMT CPNS", "01-01-2004", "nip_tmt_mismatch"),
        ("TMT GOL", "01-04-1975", "tmt_before_birth"),
        ("TMT GOL", "01-11-2003", "tmt_golongan_before_cpns"),
        ("TMT GOL", "01-04-2052", "date_out_of_range"),
        ("TMT JABATAN", "pelantikan", "date_unparseable"),
        ("MK BLN", 12, "masa_kerja_invalid"),
        ("MK THN", 77, "masa_kerja_invalid"),
        ("NIK", "3,67390E+15", "nik_lost_precision"),
        ("NIK", "36739", "nik_length"),
        ("JABATAN", '"', "ditto_mark"),
    ],
)
def test_satu_kesalahan_satu_masalah(baca, kolom, nilai, kode):
    kepala = [
        "NIP",
        "NAMA",
        "L/P",
        "GOL",
        "TGL LAHIR",
        "TMT CPNS",
        "TMT GOL",
        "TMT JABATAN",
        "MK THN",
        "MK BLN",
    ]
    kepala += ["NIK", "JABATAN"]
    baik = [
        "197611052003121071",
        "Mulyono",
        "L",
        "III/d",
        "05-11-1976",
        "01-12-2003",
        "01-04-2020",
        "01-01-2021",
    ]
    baik += [22, 0, "3673900511760001", "Guru"]
    lain = ["197001271996031904", "Ari", "L", "IV/b", "27-01-1970", "01-03-1996", "01-04-2015", "01-01-2021"]
    lain += [29, 9, "3673902701700002", "Dokter"]
    posisi = kepala.index(kolom)
    buruk = [nilai if urut == posisi else sel for urut, sel in enumerate(baik)]

    hasil = baca([kepala, lain, buruk])

    assert [(satu.baris, satu.kolom, satu.kode) for satu in hasil.masalah] == [
        (3, "ABCDEFGHIJKL"[posisi], kode)
    ]
    assert hasil.bermasalah == (hasil.masalah[0].tingkat == "galat")


@pytest.mark.parametrize(("kanan", "arah"), [(True, "kanan"), (False, "kiri")])
def test_baris_bergeser_menjadi_satu_masalah(baca, orang, kanan, arah):
    tabel = [["NO", "NAMA", "KODE", "NIP", "L/P", "GOL", "TGL LAHIR", "KET"]]
    tabel += [[1, nama, "x", nip, kelamin, gol, lahir] for nip, nama, kelamin, gol, lahir in orang]
    nip, nama, kelamin, gol, lahir = orang[0]
    tabel[1] = [1, nama, "x", "", nip, kelamin, gol, lahir] if kanan else [1, nama, nip, kelamin, gol, lahir]

    hasil = baca(tabel)

    assert _masalah(hasil) == {("Data", 2, "D"): "column_shift"}
    assert f"ke {arah}" in hasil.masalah[0].pesan


def test_nip_sama_dengan_nama_lain_semua_ditahan(baca, orang):
    tabel = _tabel(orang)
    tabel.append([orang[0][0], "Orang Lain", "L", "III/d", orang[0][4]])

    hasil = baca(tabel)

    assert _masalah(hasil) == {
        ("Data", 2, "A"): "nip_duplicate_conflict",
        ("Data", 7, "A"): "nip_duplicate_conflict",
    }


def test_tanda_sama_mengambil_nilai_di_atas_dan_tidak_pernah_disimpan(baca, orang):
    tabel = [["NIP", "NAMA", "UNIT KERJA"]]
    tabel += [
        [nip, nama, unit]
        for (nip, nama, *_), unit in zip(orang, ["SDN 1", "sda", '"', "SDN 2", "s.d.a"], strict=True)
    ]

    hasil = baca(tabel)

    assert [satu["unit_kerja"] for satu in hasil.data(9)] == ["SDN 1", "SDN 1", "SDN 1", "SDN 2", "SDN 2"]
    assert set(_masalah(hasil).values()) == {"ditto_mark"}


def test_sel_tergabung_ke_bawah_diisi_tanpa_melewati_opd_lain(baca, orang):
    pasangan = [("DINAS A", "Bidang 1"), ("", ""), ("DINAS B", ""), ("", "Bidang 2"), ("", "")]
    tabel = [["OPD", "UNIT KERJA", "NIP", "NAMA"]]
    tabel += [[opd, unit, nip, nama] for (nip, nama, *_), (opd, unit) in zip(orang, pasangan, strict=True)]

    assert [(satu["opd"], satu["unit_kerja"]) for satu in baca(tabel).data(9)] == [
        ("DINAS A", "Bidang 1"),
        ("DINAS A", "Bidang 1"),
        ("DINAS B", None),
        ("DINAS B", "Bidang 2"),
        ("DINAS B", "Bidang 2"),
    ]


def test_satu_unit_yang_terlupa_tidak_diisi_dari_atas(baca, orang):
    banyak = [
        [f"{nip[:15]}{nomor:03d}", nama, "SDN 1"] for nomor in range(100, 104) for nip, nama, *_ in orang
    ]
    banyak[7][2] = ""

    assert baca([["NIP", "NAMA", "UNIT KERJA"], *banyak]).data(99)[7]["unit_kerja"] is None


def test_cpns_ditentukan_pada_tanggal_daftar(baca):
    isi = [["NIP", "NAMA"], ["199709252025061968", "Supriyadi"]]

    assert baca([["KEADAAN 31 DESEMBER 2025"], *isi]).data(1)[0]["status_pegawai"] == "CPNS"
    assert baca([["KEADAAN BULAN MEI 2025"], *isi]).data(1)[0]["status_pegawai"] == "CPNS"
    tahun_berikut = baca_berkas(_csv(isi), "x.csv", per_tanggal=date(2026, 6, 1))
    assert tahun_berikut.data(1)[0]["status_pegawai"] == "PNS"


def _csv(isi):
    return "\n".join(";".join(baris) for baris in isi).encode()


@pytest.mark.parametrize(
    "ubah",
    [
        lambda teks: teks.encode("utf-8"),
        lambda teks: teks.encode("utf-8-sig"),
        lambda teks: teks.encode("utf-16"),
        lambda teks: teks.encode("utf-16-le"),
        lambda teks: teks.encode("cp1252"),
        lambda teks: teks.replace(";", "\t").encode(),
        lambda teks: teks.replace(";", "|").encode(),
        lambda teks: ("sep=;\r\n" + teks.replace("\n", "\r\n")).encode(),
        lambda teks: '"' + teks.replace(";", '","').replace("\n", '"\n"').encode().decode() + '"',
    ],
)
def test_csv_dalam_setiap_sandi_dan_pemisah(ubah):
    teks = 'NIP;NAMA;KET\n197611052003121071;Ma\u2019mun;a, b\n197001271996031904;"Ari; S.E.";c'
    isi = ubah(teks)
    isi = isi if isinstance(isi, bytes) else isi.replace('""Ari', '"Ari').replace('S.E.""', 'S.E."').encode()

    hasil = baca_berkas(isi, "x.csv", per_tanggal=PER_TANGGAL)

    assert [satu["baris"] for satu in hasil.data(9)] == [2, 3]
    assert hasil.data(1)[0]["nama"] == "Ma'mun"
    assert hasil.data(1)[0]["keterangan"] == "a, b"


def test_csv_bulan_dulu_dari_komputer_berbahasa_inggris():
    baris = ("NAMA,NIP,TGL LAHIR", "A B,197611052003121071,11/5/1976", "C D,197001271996031904,1/27/1970")
    baris += ("E F,199802142022212084,2/14/1998",)

    hasil = baca_berkas("\n".join(baris).encode(), "x.csv", per_tanggal=PER_TANGGAL)

    assert hasil.masalah == []


@pytest.mark.parametrize(
    "isi", [b"", b"\n\n", b"No;Nama;NIP\n", b"No;Nama;NIP\n;Jumlah;0\n", b"halo\nini surat, bukan tabel\n"]
)
def test_tanpa_baris_pegawai_ditolak(isi):
    with pytest.raises(BerkasDitolak) as tangkapan:
        baca_berkas(isi, "x.csv", per_tanggal=PER_TANGGAL)

    assert tangkapan.value.kode == "no_data_rows"


def test_penanda_tangan_dan_jumlah_setelah_data_bukan_pegawai(baca, orang):
    ekor = [
        ["", "JUMLAH", 5],
        [],
        ["", "Mengetahui,"],
        ["", "Kepala Dinas"],
        ["", "Drs. Budi"],
        ["", "NIP. 196505051990031001"],
    ]

    hasil = baca(
        [["NO", "NAMA", "NIP", "GOL"], *([i, n, p, g] for i, (p, n, _, g, _) in enumerate(orang, 1)), *ekor]
    )

    assert hasil.baris == 5
    assert [str(lain.jenis) for lain in hasil.lembar[0].tabel[0].lain] == [
        "total",
        "blank",
        *["signature"] * 4,
    ]


def test_baris_hampir_kosong_di_tengah_data_tidak_hilang_diam_diam(baca, orang):
    tabel = [["NAMA", "NIP", "GOL", "JABATAN", "UNIT", "AGAMA", "TGL LAHIR", "L/P"]]
    tabel += [[nama, nip, gol, "Guru", "SDN 1", "Islam", lahir, jk] for nip, nama, jk, gol, lahir in orang]
    tabel.insert(3, ["Pegawai Baru", "", "", "Guru"])

    hasil = baca(tabel)

    assert hasil.baris == 6
    assert _masalah(hasil) == {("Data", 4, "B"): "required_missing"}


def test_formasi_kosong_bukan_pegawai(baca, orang):
    tabel = [["NAMA", "NIP", "JABATAN"], *([nama, nip, "Guru"] for nip, nama, *_ in orang)]
    tabel[2:2] = [["KOSONG", "-", "Kepala Seksi"], ["(lowong)", "", "Kepala Bidang"]]

    hasil = baca(tabel)

    assert (hasil.baris, hasil.masalah) == (5, [])
    assert [str(lain.jenis) for lain in hasil.lembar[0].tabel[0].lain] == ["vacant_position"] * 2


def test_serial_tanggal_pada_sistem_1904(xlsx, orang):
    isi = xlsx({"Data": [["NIP", "NAMA", "TGL LAHIR"], [orang[0][0], orang[0][1], 26607.0]]}, date_1904=True)

    hasil = baca_berkas(isi, "x.xlsx", per_tanggal=PER_TANGGAL)

    assert hasil.masalah == []


def test_nik_tidak_pernah_utuh_di_dalam_masalah(baca, orang):
    nip, nama, *_ = orang[0]

    hasil = baca([["NIP", "NAMA", "NIK"], [nip, nama, "36739021046950841"]])

    assert hasil.masalah[0].kode == "nik_length"
    assert "046950841" not in repr(hasil.masalah)


def test_tetapan_pemetaan_per_lembar(baca, orang):
    tabel = [["NIP", "NAMA", "Tugas Pokok"], *([nip, nama, "Guru"] for nip, nama, *_ in orang)]

    hasil = baca(tabel, tetapan={"Data": {"C": "jabatan"}})

    assert hasil.data(1)[0]["jabatan"] == "Guru"
    assert hasil.ke_json()["pemetaan"]["Data"]["C"]["cara"] == "manual"


def test_sidik_kepala_sama_untuk_tata_letak_yang_sama(baca, orang):
    satu, dua = baca(_tabel(orang[:2])), baca(_tabel(orang[2:]))
    lain = baca([["NAMA", "NIP"], [orang[0][1], orang[0][0]]])

    assert satu.lembar[0].tabel[0].sidik == dua.lembar[0].tabel[0].sidik
    assert satu.lembar[0].tabel[0].sidik != lain.lembar[0].tabel[0].sidik


def test_sel_galat_di_berkas_xls(tmp_path):
    isi = bytearray((CONTOH / "02_duk_dinkes.xls").read_bytes())
    # A NUMBER record (14 bytes) becomes BOOLERR (8 bytes, error #REF!) and an unknown record of 2 bytes.
    posisi = isi.find(b"\x03\x02\x0e\x00" + (29).to_bytes(2, "little") + (2).to_bytes(2, "little"))
    isi[posisi : posisi + 4] = b"\x05\x02\x08\x00"
    isi[posisi + 10 : posisi + 18] = b"\x17\x01" + b"\xe1\x00\x02\x00" + b"\x00\x00"

    hasil = baca_berkas(bytes(isi), "x.xls", per_tanggal=PER_TANGGAL)

    assert _masalah(hasil)["DUK", 30, "C"] == "formula_error_cell"


def test_sel_galat_di_berkas_xlsx(xlsx, orang):
    isi = xlsx({"Data": _tabel(orang)})
    keluaran = io.BytesIO()
    masuk = zipfile.ZipFile(io.BytesIO(isi))
    with zipfile.ZipFile(keluaran, "w") as keluar:
        for nama in masuk.namelist():
            keluar.writestr(
                nama, _rusak_d3(masuk.read(nama)) if nama.endswith("sheet1.xml") else masuk.read(nama)
            )

    hasil = baca_berkas(keluaran.getvalue(), "x.xlsx", per_tanggal=PER_TANGGAL)

    assert _masalah(hasil) == {("Data", 3, "D"): "formula_error_cell"}


def _rusak_d3(xml):
    awal, _, sisa = xml.partition(b'<c r="D3"')
    _, _, akhir = sisa.partition(b"</c>")
    return awal + b'<c r="D3" t="e"><f>X1</f><v>#REF!</v></c>' + akhir
