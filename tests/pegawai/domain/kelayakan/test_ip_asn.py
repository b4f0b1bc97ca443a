"""Indeks Profesionalitas ASN. Acuan: PermenPANRB 38/2018; PerBKN 8/2019."""

from decimal import Decimal

import pytest

from pegawai.domain.kelayakan.dosir import Pelatihan
from pegawai.domain.kelayakan.ip_asn import kelas, rata_rata
from tests.pegawai.domain.kelayakan.orang import dosir, h, hitung, hukuman, ijazah, jabatan, kode, pppk, skp


def diklat(bentuk, jp, selesai):
    return Pelatihan(bentuk, jp, h(selesai))


@pytest.mark.parametrize(
    ("tingkat", "nilai"),
    [
        ("SD", 1),
        ("SMP", 1),
        ("SMA", 5),
        ("D1", 5),
        ("D2", 5),
        ("D3", 10),
        ("D4", 15),
        ("S1", 15),
        ("Profesi", 15),
        ("S2", 20),
        ("Spesialis", 20),
        ("S3", 25),
    ],
)
def test_kualifikasi(tingkat, nilai):
    jawaban = hitung("ip_asn", dosir(pendidikan=ijazah((tingkat, "2010-01-01"))), "2026-06-01")

    assert jawaban.rincian["kualifikasi"] == nilai


MANAJER, FUNGSIONAL = jabatan("pengawas", eselon="IV.a"), jabatan("fungsional", jenjang="ahli_muda")
KOMPETENSI = [
    # post, trainings, points on 1 June 2026
    (MANAJER, (), "0"),
    (MANAJER, (diklat("PKP", 100, "2015-01-01"),), "15"),
    (MANAJER, (diklat("PKN2", 100, "2015-01-01"),), "15"),
    (jabatan("jpt", eselon="II.b"), (diklat("PKP", 100, "2015-01-01"),), "0"),
    (jabatan("jpt", eselon="II.b"), (diklat("PKN2", 100, "2015-01-01"),), "15"),
    (jabatan("administrator", eselon="III.a"), (diklat("PKA", 100, "2015-01-01"),), "15"),
    (jabatan("administrator", eselon="III.a"), (diklat("PKP", 100, "2015-01-01"),), "0"),
    (MANAJER, (diklat("TEKNIS", 20, "2025-06-02"),), "15"),
    (MANAJER, (diklat("TEKNIS", 19, "2025-06-02"),), "0"),
    (MANAJER, (diklat("TEKNIS", 20, "2025-06-01"),), "0"),  # more than a year ago
    (MANAJER, (diklat("TEKNIS", 12, "2025-07-01"), diklat("BIMTEK", 8, "2026-01-01")), "15"),
    (MANAJER, (diklat("SEMINAR", 4, "2024-06-02"),), "10"),
    (MANAJER, (diklat("SEMINAR", 4, "2024-06-01"),), "0"),
    (MANAJER, (diklat("SEMINAR", 4, "2026-06-02"),), "0"),  # to come
    (FUNGSIONAL, (diklat("FUNGSIONAL", 40, "2015-01-01"),), "15"),
    (FUNGSIONAL, (diklat("PKP", 40, "2015-01-01"),), "0"),
    (jabatan(), (diklat("TEKNIS", 20, "2026-01-01"),), "22.5"),
    (jabatan(), (diklat("LOKAKARYA", 4, "2026-01-01"),), "17.5"),
    (jabatan(), (diklat("TEKNIS", 20, "2026-01-01"), diklat("SEMINAR", 4, "2026-01-01")), "40"),
    (
        FUNGSIONAL,
        (
            diklat("FUNGSIONAL", 40, "2024-02-29"),
            diklat("TEKNIS", 20, "2026-01-01"),
            diklat("SEMINAR", 4, "2026-01-01"),
        ),
        "40",
    ),
]


@pytest.mark.parametrize("nomor", range(len(KOMPETENSI)))
def test_kompetensi_menurut_jabatan(nomor):
    posisi, pelatihan, nilai = KOMPETENSI[nomor]

    jawaban = hitung("ip_asn", dosir(jabatan=posisi, pelatihan=pelatihan), "2026-06-01")

    assert jawaban.rincian["kompetensi"] == Decimal(nilai)


@pytest.mark.parametrize(
    ("predikat", "nilai"),
    [("sangat_baik", 30), ("baik", 25), ("butuh_perbaikan", 15), ("kurang", 5), ("sangat_kurang", 1)],
)
def test_kinerja_tahun_lalu(predikat, nilai):
    assert hitung("ip_asn", dosir(kinerja=skp(y2025=predikat)), "2026-06-01").rincian["kinerja"] == nilai


@pytest.mark.parametrize(
    ("jenis", "nilai"),
    [((), 5), (("ringan",), 3), (("sedang",), 2), (("berat",), 1), (("ringan", "berat"), 1)],
)
def test_disiplin_terberat(jenis, nilai):
    daftar = tuple(hukuman("UJI", satu, "2020-01-01", "2020-06-01") for satu in jenis)
    jawaban = hitung("ip_asn", dosir(disiplin=daftar), "2026-06-01")

    assert jawaban.rincian["disiplin"] == nilai
    assert [satu.sensitif for satu in jawaban.syarat if satu.kode == "disiplin"] == [bool(jenis)]


@pytest.mark.parametrize("buat", [dosir, pppk])
@pytest.mark.parametrize("kelamin", ["L", "P"])
def test_jumlah_dan_kelasnya(buat, kelamin):
    jawaban = hitung("ip_asn", buat(jenis_kelamin=kelamin), "2026-06-01")

    assert jawaban.hasil == "layak"
    assert (jawaban.rincian["total"], jawaban.rincian["kelas"]) == (45, "sangat rendah")  # 15 + 0 + 25 + 5


def test_nilai_tidak_dikarang_bila_ada_yang_kurang():
    jawaban = hitung("ip_asn", dosir(kinerja=(), pelatihan=None, pendidikan=()), "2026-06-01")

    assert kode(jawaban, "tidak_diketahui") == {"kualifikasi", "kompetensi", "kinerja"}
    assert (jawaban.hasil, "total" in jawaban.rincian) == ("kurang_data", False)


@pytest.mark.parametrize(
    ("nilai", "nama"),
    [
        ("100", "sangat tinggi"),
        ("91", "sangat tinggi"),
        ("90.5", "sangat tinggi"),
        ("90.4", "tinggi"),
        ("81", "tinggi"),
        ("80", "sedang"),
        ("71", "sedang"),
        ("70", "rendah"),
        ("61", "rendah"),
        ("60", "sangat rendah"),
        ("0", "sangat rendah"),
    ],
)
def test_kelas(nilai, nama):
    assert kelas(Decimal(nilai)) == nama


def test_rata_rata_unit():
    assert rata_rata([Decimal(70), Decimal(75), Decimal("75.5")]) == Decimal("73.50")
    assert rata_rata([]) is None
