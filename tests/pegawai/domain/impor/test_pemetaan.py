"""Headings and contents to fields."""

import csv
from datetime import date
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pegawai.domain.impor import sinonim
from pegawai.domain.impor.pegawai import jenis_pegawai
from pegawai.domain.impor.pemetaan import is_tabel_data, petakan

PER_TANGGAL = date(2025, 12, 31)
DAFTAR_SINONIM = list(
    csv.DictReader(
        resources.files("pegawai.domain.impor")
        .joinpath("data/sinonim_header.csv")
        .read_text("utf-8")
        .splitlines()
    )
)
CONTOH = {
    "nip": ["197611052003121071", "197001271996031904", "196812011998032095", "199802142022212084"],
    "nip_lama": ["480123456", "480123457", "480123458", "480123459"],
    "nama": ["Mulyono", "Ari Junaedi", "Mia Sopiah", "Fatimah Robiah"],
    "nik": ["3673901105760001", "3673902701700002", "3673904112680003", "3673905402980004"],
    "tanggal_lahir": ["05-11-1976", "27-01-1970", "01-12-1968", "14-02-1998"],
    "tempat_lahir": ["Serang", "Lebak", "Serang", "Bogor"],
    "jenis_kelamin": ["L", "L", "P", "P"],
    "agama": ["Islam", "Islam", "Hindu", "Islam"],
    "golongan": ["III/d", "IV/b", "IV/a", "IX"],
    "tmt_golongan": ["01-04-2020", "01-04-2021", "01-10-2019", "01-06-2022"],
    "jabatan": ["Guru", "Dokter", "Bidan", "Guru"],
    "unit_kerja": ["SDN 1", "Puskesmas", "Puskesmas", "SDN 2"],
    "tingkat_pendidikan": ["S-1", "S1", "D-III", "S1"],
    "no_hp": ["081200000001", "081200000002", "081200000003", "081200000004"],
    "email": ["a@example.com", "b@example.com", "c@example.com", "d@example.com"],
}
KEPALA_PER_BIDANG = {
    bidang: [
        baris["header"]
        for baris in DAFTAR_SINONIM
        if baris["canonical_field"] == bidang and baris["kind"] != "gabungan"
    ]
    for bidang in CONTOH
}


def _petakan(pasangan, **pilihan):
    kepala = [satu for satu, _ in pasangan]
    kolom = petakan(jenis_pegawai(), kepala, [isi for _, isi in pasangan], PER_TANGGAL, **pilihan)
    return {satu.posisi: satu.bidang for satu in kolom}


@pytest.mark.parametrize(
    "baris", DAFTAR_SINONIM, ids=lambda baris: f"{baris['canonical_field']}: {baris['header']}"
)
def test_setiap_ejaan_di_daftar_dikenali(baris):
    daftar_cocok = jenis_pegawai().sinonim.cari(baris["header"])

    assert tuple(baris["canonical_field"].split("+")) in [cocok.bidang for cocok in daftar_cocok]


@pytest.mark.parametrize("baris", DAFTAR_SINONIM, ids=lambda baris: baris["header"])
def test_setiap_bidang_di_daftar_milik_jenis_pegawai(baris):
    assert set(baris["canonical_field"].split("+")) <= jenis_pegawai().bidang_per_nama.keys()


@pytest.mark.parametrize(
    ("kepala", "bidang"),
    [
        ("N A M A", "nama"), ("N A M A   L E N G K A P", "nama"), ("Nama Pegwai", "nama"),
        ("NAMA\nPEGAWAI", "nama"),
        ("nama_lengkap", "nama"), ("namaLengkap", "nama"), ("N.I.P.", "nip"), ("NIP BARU (18 digit)", "nip"),
        ("Tgl.\nLahir", "tanggal_lahir"), ("TglLahir", "tanggal_lahir"),
        ("Tanggal Lahir (dd/mm/yyyy)", "tanggal_lahir"),
        ("Pangkat Terakhir > Gol.", "golongan"), ("Pangkat Terakhir > TMT", "tmt_golongan"),
        ("JABATAN > NAMA", "jabatan"), ("Jabatan Terakhir > TMT", "tmt_jabatan"),
        ("LATIHAN JABATAN > NAMA", "diklat"),
        ("PENDIDIKAN > NAMA", "jurusan"), ("IDENTITAS > NAMA", "nama"),
        ("DATA KEPEGAWAIAN > PANGKAT > TMT", "tmt_golongan"),
        ("Pendidikan\nTerkahir", "tingkat_pendidikan"), ("Jabtan", "jabatan"), ("No Handpone", "no_hp"),
        ("Masa Kerja > Thn", "masa_kerja_tahun"), ("Unt Kerja", "unit_kerja"),
        ("Pendi-\ndikan", "tingkat_pendidikan"),
    ],
)  # fmt: skip
def test_ejaan_dan_tingkat_judul(kepala, bidang):
    assert jenis_pegawai().sinonim.cari(kepala)[0].bidang == (bidang,)


@pytest.mark.parametrize(
    "kepala",
    [
        "", "JABATAN ID", "PNS ID", "NOMOR SK CPNS", "TANGGAL SK CPNS", "LOKASI KERJA NAMA", "IS VALID NIK",
        "JUMLAH", "NIP ATASAN", "NAMA ATASAN", "ISTRI/SUAMI > NAMA", "KARTU ASN VIRTUAL",
        "LATIHAN JABATAN > JUMLAH JAM",
    ],
)  # fmt: skip
def test_judul_lain_tidak_dikenali(kepala):
    assert jenis_pegawai().sinonim.cari(kepala) == ()


@settings(deadline=None)
@given(st.permutations(sorted(CONTOH)), st.data())
def test_urutan_kolom_dan_pilihan_ejaan_tidak_berpengaruh(urutan, data):
    pasangan = [(data.draw(st.sampled_from(KEPALA_PER_BIDANG[bidang])), CONTOH[bidang]) for bidang in urutan]

    assert _petakan(pasangan) == {posisi: (bidang,) for posisi, bidang in enumerate(urutan)}


@settings(deadline=None)
@given(
    st.permutations(["nip", "nama", "nik", "tanggal_lahir", "jenis_kelamin", "agama", "golongan", "email"])
)
def test_tanpa_judul_isi_yang_menentukan(urutan):
    assert _petakan([("", CONTOH[bidang]) for bidang in urutan]) == {
        posisi: (bidang,) for posisi, bidang in enumerate(urutan)
    }


@settings(deadline=None)
@given(
    st.permutations(sorted(CONTOH)),
    st.sampled_from([str.upper, str.lower, str.title]),
    st.sampled_from(" \n_"),
)
def test_huruf_dan_pemisah_judul_tidak_berpengaruh(urutan, huruf, pemisah):
    pasangan = [(huruf(bidang.replace("_", pemisah)), CONTOH[bidang]) for bidang in urutan]

    assert _petakan(pasangan) == {posisi: (bidang,) for posisi, bidang in enumerate(urutan)}


def test_kolom_kembaran_id_tidak_diambil():
    pasangan = [("GOL AKHIR ID", ["34"] * 4), ("GOL AKHIR NAMA", CONTOH["golongan"]), ("AGAMA ID", ["1"] * 4)]

    assert _petakan(pasangan) == {0: (), 1: ("golongan",), 2: ()}


def test_nip_lama_dan_baru_dibedakan():
    pasangan = [("NIP > Lama", CONTOH["nip_lama"]), ("NIP > Baru", CONTOH["nip"]), ("Nama", CONTOH["nama"])]

    assert _petakan(pasangan) == {0: ("nip_lama",), 1: ("nip",), 2: ("nama",)}


def test_judul_yang_dibantah_isinya_diganti_arti_berikutnya():
    pasangan = [
        ("Status", ["Kawin", "Belum Kawin", "Kawin", "Kawin"]),
        ("Ruang", ["Melati", "Mawar", "Melati", "IGD"]),
        ("Jenjang", ["Ahli Muda", "Ahli Madya", "Mahir", "Terampil"]),
    ]

    assert _petakan(pasangan) == {0: ("status_kawin",), 1: ("unit_kerja",), 2: ()}


def test_ruang_golongan_tetap_ruang_golongan():
    assert _petakan([("Gol", ["III", "IV", "III", "IX"]), ("Ruang", ["d", "a", "c", ""])]) == {
        0: ("golongan",),
        1: ("golongan_ruang",),
    }


def test_isi_gabungan_diuraikan_walau_judulnya_tunggal():
    pasangan = [
        ("Nama", [f"{nama}\nNIP. {nip}" for nama, nip in zip(CONTOH["nama"], CONTOH["nip"], strict=True)]),
        ("Tgl Lahir", [f"Serang, {tanggal}" for tanggal in CONTOH["tanggal_lahir"]]),
        ("Pendidikan", ["S-1 Hukum", "D-III Kebidanan", "S1 Manajemen", "S2 Hukum"]),
        ("Jabatan", ["Camat / III.a", "Guru", "Bidan", "Lurah / IV.a"]),
    ]

    assert _petakan(pasangan) == {
        0: ("nama", "nip"),
        1: ("tempat_lahir", "tanggal_lahir"),
        2: ("tingkat_pendidikan", "jurusan"),
        3: ("jabatan", "eselon"),
    }


def test_kolom_gabungan_hanya_memberi_yang_belum_ada():
    pasangan = [("NAMA / NIP", ["Mulyono\n1976"] * 4), ("NIP", CONTOH["nip"])]

    assert _petakan(pasangan) == {0: ("nama", ""), 1: ("nip",)}


def test_tmt_tanpa_keterangan_mengikuti_kolom_di_kirinya():
    tmt = CONTOH["tmt_golongan"]
    pasangan = [
        ("Gol", CONTOH["golongan"]),
        ("TMT", tmt),
        ("Jabatan", CONTOH["jabatan"]),
        ("TMT", tmt),
        ("TMT", tmt),
    ]

    assert _petakan(pasangan) == {
        0: ("golongan",),
        1: ("tmt_golongan",),
        2: ("jabatan",),
        3: ("tmt_jabatan",),
        4: (),
    }


def test_tanggal_tanpa_judul_dikenali_dari_nip():
    tmt = ["01-12-2003", "01-03-1996", "01-03-1998", "01-07-2022"]
    pasangan = [
        ("NIP", CONTOH["nip"]),
        ("", CONTOH["tanggal_lahir"]),
        ("", tmt),
        ("", CONTOH["tmt_golongan"]),
    ]

    assert _petakan(pasangan) == {0: ("nip",), 1: ("tanggal_lahir",), 2: ("tmt_cpns",), 3: ()}


def test_tetapan_tangan_mengalahkan_judul():
    pasangan = [
        ("NIP", CONTOH["nip"]),
        ("Nama", CONTOH["jabatan"]),
        ("Jabatan", CONTOH["nama"]),
        ("Agama", CONTOH["agama"]),
    ]

    peta = _petakan(pasangan, tetapan={"B": "jabatan", "C": "nama", "D": ""})

    assert peta == {0: ("nip",), 1: ("jabatan",), 2: ("nama",), 3: ()}


def test_daftar_tanpa_pegawai_bukan_tabel_data():
    def is_data(pasangan):
        kolom = petakan(
            jenis_pegawai(), [satu for satu, _ in pasangan], [isi for _, isi in pasangan], PER_TANGGAL
        )
        return is_tabel_data(jenis_pegawai(), kolom)

    assert not is_data([("NO", [1, 2, 3]), ("NAMA OPD", ["A", "B", "C"]), ("JUMLAH", [1, 2, 3])])
    assert not is_data([("NAMA GOLONGAN", ["I/a", "I/b", "I/c"]), ("PANGKAT", ["Juru", "Juru", "Juru"])])
    assert is_data([("NIP", CONTOH["nip"]), ("NAMA", CONTOH["nama"])])


def test_bakukan_menyamakan_singkatan():
    assert sinonim.bakukan("Tgl. Lhr") == sinonim.bakukan("TANGGAL_LAHIR") == "tanggal lahir"
