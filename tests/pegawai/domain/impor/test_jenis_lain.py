"""Kinds that other apps declare: own fields, own headings, no or repeated keys."""

from datetime import date

import pytest

from pegawai.domain.impor import periksa
from pegawai.domain.impor.jenis import Bidang, JenisImpor, Tipe
from pegawai.domain.impor.sinonim import Sinonim

RIWAYAT = JenisImpor(
    kode="riwayat",
    nama="Riwayat pangkat",
    bidang=(
        Bidang("nip", "NIP", Tipe.NIP, wajib=True),
        Bidang("golongan", "Golongan", Tipe.GOLONGAN, wajib=True),
        Bidang("tmt", "TMT", Tipe.TANGGAL, wajib=True),
        Bidang("nomor_sk", "Nomor SK"),
    ),
    sinonim=Sinonim([("nip", "NIP"), ("golongan", "Gol. Ruang"), ("tmt", "TMT"), ("nomor_sk", "No. SK")]),
    jangkar=("nip",),
    pemeriksa=(periksa.periksa_wajib,),
)
SURVEI = JenisImpor(
    kode="survei",
    nama="Survei kepuasan",
    bidang=(
        Bidang("tanggal", "Tanggal", Tipe.TANGGAL, wajib=True),
        *(Bidang(f"u{nomor}", f"U{nomor}", Tipe.BULAT, wajib=True) for nomor in range(1, 10)),
        Bidang("nilai", "Nilai", Tipe.DESIMAL),
        Bidang("saran", "Saran"),
    ),
    sinonim=Sinonim(
        [("tanggal", "Tanggal Survei"), ("saran", "Saran/Masukan"), ("nilai", "Nilai")]
        + [(f"u{nomor}", f"U{nomor}") for nomor in range(1, 10)]
    ),
    jangkar=("u1", "u9"),
    pemeriksa=(periksa.periksa_wajib,),
)


def test_riwayat_boleh_berulang_untuk_satu_nip(baca):
    hasil = baca(
        [
            ["RIWAYAT PANGKAT"],
            ["No. SK", "TMT", "NIP", "Gol. Ruang"],
            ["823/1", "1 April 2015", "197611052003121071", "III/c"],
            ["823/2", "01-04-2019", "197611052003121071", "Penata Tk. I (III/d)"],
            ["823/3", "", "197001271996031904", "IV/z"],
        ],
        jenis=RIWAYAT,
    )

    assert [(satu["nip"], satu["golongan"], satu["tmt"]) for satu in hasil.data(9)] == [
        ("197611052003121071", "III/c", date(2015, 4, 1)),
        ("197611052003121071", "III/d", date(2019, 4, 1)),
    ]
    assert [(satu.baris, satu.kolom, satu.kode) for satu in hasil.masalah] == [
        (5, "B", "required_missing"),
        (5, "D", "golongan_unknown"),
    ]


@pytest.mark.parametrize("kepala_huruf", [str.upper, str.lower])
def test_survei_tanpa_kunci(baca, kepala_huruf):
    kepala = ["Tanggal Survei", *(f"U{nomor}" for nomor in range(1, 10)), "Nilai", "Saran/Masukan"]
    isi = [[f"{hari:02}-03-2025", *[4, 3, 4, 4, 3, 4, 4, 4, 3], "3,67", "Cepat"] for hari in range(1, 21)]
    isi[4][3] = ""

    hasil = baca([list(map(kepala_huruf, kepala)), *isi], jenis=SURVEI)

    assert (hasil.baris, hasil.baik) == (20, 19)
    assert [(satu.baris, satu.kolom, satu.bidang) for satu in hasil.masalah] == [(6, "D", "u3")]
    assert hasil.data(1)[0] == {
        "lembar": "Data",
        "baris": 2,
        "tanggal": date(2025, 3, 1),
        **dict(zip((f"u{nomor}" for nomor in range(1, 10)), [4, 3, 4, 4, 3, 4, 4, 4, 3], strict=True)),
        "nilai": 3.67,
        "saran": "Cepat",
    }
