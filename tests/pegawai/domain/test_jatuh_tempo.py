"""Dates that fall due: each boundary day, and what is said when a record is missing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain import jatuh_tempo
from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.jatuh_tempo import CatatanMkg, Kepastian
from pegawai.domain.ketentuan import BUP_BAWAAN, Ketentuan
from pegawai.domain.masa_kerja import MasaKerja
from pegawai.domain.periode import Periode

GENAP = tuple(range(0, 34, 2))
GANJIL = (3, *range(5, 29, 2))
II_A = (0, 1, *range(3, 35, 2))
PLT = Ketentuan("plt.masa", "SE BKN 1/2021", "bulan", {date(2021, 1, 14): 3}, terverifikasi=False)


def catatan(tmt, tahun, bulan=0, *, bagian="pangkat", berikutnya=None):
    return CatatanMkg(tmt, MasaKerja(tahun, bulan), f"SK {bagian}", bagian, berikutnya)


@pytest.mark.parametrize(
    ("tmt", "mkg", "langkah", "pada", "diharapkan"),
    [
        (date(2020, 3, 1), (0, 0), GENAP, date(2020, 3, 1), date(2022, 3, 1)),
        (date(2020, 3, 1), (0, 0), GENAP, date(2022, 2, 28), date(2022, 3, 1)),
        (date(2020, 3, 1), (0, 0), GENAP, date(2022, 3, 1), date(2022, 3, 1)),
        (date(2020, 3, 1), (0, 0), GENAP, date(2022, 3, 2), date(2024, 3, 1)),
        (date(2020, 3, 1), (0, 0), II_A, date(2020, 3, 1), date(2021, 3, 1)),
        (date(2020, 3, 1), (1, 0), II_A, date(2020, 3, 2), date(2022, 3, 1)),
        (date(2020, 3, 1), (0, 0), GANJIL, date(2020, 3, 1), date(2023, 3, 1)),
        (date(2020, 4, 1), (7, 3), GENAP, date(2020, 4, 1), date(2021, 1, 1)),
        (date(2019, 3, 18), (0, 0), GENAP, date(2020, 1, 1), date(2021, 3, 1)),
    ],
)
def test_kgb_jatuh_pada_langkah_tabel_berikutnya(tmt, mkg, langkah, pada, diharapkan):
    hasil = jatuh_tempo.kgb_berikutnya([catatan(tmt, *mkg)], pada=pada, daftar_langkah=langkah)

    assert hasil.tanggal == diharapkan
    assert hasil.catatan == "SK pangkat"


def test_kgb_dihitung_dari_sk_terbaru_yang_sudah_berlaku():
    daftar = [
        catatan(date(2016, 4, 1), 4),
        catatan(date(2020, 4, 1), 3),
        catatan(date(2020, 4, 1), 5, bagian="gaji"),
        catatan(date(2024, 4, 1), 7),
    ]

    hasil = jatuh_tempo.kgb_berikutnya(daftar, pada=date(2021, 1, 1), daftar_langkah=GENAP)

    assert (hasil.tanggal, hasil.bagian) == (date(2021, 4, 1), "gaji")


def test_kgb_yang_disebut_sk_berlaku_sampai_lewat():
    sk = catatan(date(2020, 4, 1), 5, bagian="gaji", berikutnya=date(2022, 4, 1))

    def pada(hari):
        return jatuh_tempo.kgb_berikutnya([sk], pada=hari, daftar_langkah=GENAP)

    assert pada(date(2022, 4, 1)).tanggal == date(2022, 4, 1)
    assert pada(date(2022, 4, 2)).tanggal == date(2023, 4, 1)


def test_kgb_mundur_selama_cltn_dan_menyebut_yang_terlewat():
    jeda = [Periode(date(2021, 1, 1), date(2022, 1, 1))]

    mundur = jatuh_tempo.kgb_berikutnya(
        [catatan(date(2020, 3, 1), 0)], pada=date(2022, 6, 1), daftar_langkah=GENAP, daftar_jeda=jeda
    )
    lewat = jatuh_tempo.kgb_berikutnya(
        [catatan(date(2014, 3, 1), 0)], pada=date(2020, 1, 1), daftar_langkah=GENAP
    )

    assert mundur.tanggal == date(2023, 3, 1)
    assert lewat.tanggal == date(2020, 3, 1)
    assert "2 kenaikan gaji sebelumnya belum tercatat" in lewat.keterangan


@pytest.mark.parametrize(
    ("daftar", "langkah", "kepastian", "kalimat"),
    [
        ([], GENAP, Kepastian.TIDAK_DIKETAHUI, "Belum ada SK pangkat"),
        ([catatan(date(2025, 1, 1), 0)], GENAP, Kepastian.TIDAK_DIKETAHUI, "Belum ada SK pangkat"),
        (
            [CatatanMkg(date(2020, 1, 1), None, "SK pangkat III/c", "pangkat")],
            GENAP, Kepastian.TIDAK_DIKETAHUI, "SK pangkat III/c tidak memuat masa kerja golongan",
        ),
        ([catatan(date(2020, 1, 1), 0)], (), Kepastian.TIDAK_DIKETAHUI, "Tabel gaji pokok"),
        ([catatan(date(2020, 1, 1), 32)], GENAP, Kepastian.TIDAK_ADA, "gaji pokok tertinggi"),
    ],
)  # fmt: skip
def test_kgb_yang_tidak_dapat_dihitung_menyebut_sebabnya(daftar, langkah, kepastian, kalimat):
    hasil = jatuh_tempo.kgb_berikutnya(daftar, pada=date(2024, 1, 1), daftar_langkah=langkah)

    assert (hasil.tanggal, hasil.kepastian) == (None, kepastian)
    assert kalimat in hasil.keterangan


@given(
    tmt=st.dates(date(1990, 1, 1), date(2020, 12, 31)),
    bulan=st.integers(0, 200),
    hari=st.integers(0, 8000),
)
def test_kgb_selalu_tanggal_satu_dan_tidak_sebelum_hari_ini(tmt, bulan, hari):
    pada = tmt + timedelta(days=hari)
    sk = CatatanMkg(tmt, MasaKerja.dari_bulan(bulan), "SK", "pangkat")

    hasil = jatuh_tempo.kgb_berikutnya([sk], pada=pada, daftar_langkah=GENAP)

    if hasil.tanggal is None:
        assert hasil.kepastian is Kepastian.TIDAK_ADA
    else:
        assert hasil.tanggal.day == 1
        assert hasil.tanggal >= pada


@pytest.mark.parametrize(
    ("jenis", "jenjang", "rumpun", "lahir", "diharapkan"),
    [
        (JenisJabatan.PELAKSANA, None, "", date(1970, 2, 28), date(2028, 3, 1)),
        (JenisJabatan.PELAKSANA, None, "", date(1968, 2, 29), date(2026, 3, 1)),
        (JenisJabatan.JPT, None, "", date(1970, 12, 31), date(2031, 1, 1)),
        (JenisJabatan.FUNGSIONAL, Jenjang.AHLI_MUDA, "guru", date(1970, 5, 1), date(2030, 6, 1)),
    ],
)
def test_pensiun_menurut_jabatan(jenis, jenjang, rumpun, lahir, diharapkan):
    hasil = jatuh_tempo.pensiun_pada(
        lahir, jenis, jenjang, rumpun, pada=date(2024, 1, 1), ketentuan=BUP_BAWAAN
    )

    assert hasil.tanggal == diharapkan
    assert hasil.dasar


@pytest.mark.parametrize(
    ("jenis", "pada", "kalimat"),
    [
        (None, date(2024, 1, 1), "Riwayat jabatan belum tercatat"),
        (JenisJabatan.FUNGSIONAL, date(2024, 1, 1), "lengkapi jenjang"),
        (JenisJabatan.PELAKSANA, date(2014, 1, 14), "tidak tersedia"),
    ],
)
def test_pensiun_yang_tidak_diketahui_menyebut_sebabnya(jenis, pada, kalimat):
    hasil = jatuh_tempo.pensiun_pada(date(1970, 1, 1), jenis, None, "", pada=pada, ketentuan=BUP_BAWAAN)

    assert (hasil.tanggal, hasil.kepastian) == (None, Kepastian.TIDAK_DIKETAHUI)
    assert kalimat in hasil.keterangan


def test_akhir_masa_adalah_hari_terakhirnya():
    kontrak = jatuh_tempo.akhir_kontrak(date(2027, 1, 1), "SK 1")
    plt = jatuh_tempo.akhir_penugasan("Plt. Kepala Dinas", date(2024, 1, 1), date(2024, 4, 1), "SK 2", PLT)
    cuti = jatuh_tempo.akhir_cuti("Cuti besar", date(2024, 3, 1), "SK 3")

    assert [satu.tanggal for satu in (kontrak, plt, cuti)] == [
        date(2026, 12, 31), date(2024, 3, 31), date(2024, 2, 29),
    ]  # fmt: skip
    assert cuti.judul == "Akhir cuti besar"
    assert "1 Maret 2024" in cuti.keterangan


def test_akhir_masa_yang_tidak_tercatat():
    tanpa_akhir = jatuh_tempo.akhir_penugasan("Plt. Kepala Dinas", date(2024, 1, 31), None, "SK 2", PLT)
    sebelum_aturan = jatuh_tempo.akhir_penugasan("Plt. Kepala Dinas", date(2021, 1, 13), None, "SK 2", PLT)
    kontrak = jatuh_tempo.akhir_kontrak(None, "SK PPPK")

    assert (tanpa_akhir.tanggal, tanpa_akhir.terverifikasi) == (date(2024, 4, 29), False)
    assert sebelum_aturan.kepastian is kontrak.kepastian is Kepastian.TIDAK_DIKETAHUI
    assert "SK PPPK tidak memuat tanggal akhir kontrak" in kontrak.keterangan


def test_urutan_dan_sisa_hari():
    dekat = jatuh_tempo.akhir_kontrak(date(2024, 1, 11), "a")
    jauh = jatuh_tempo.akhir_kontrak(date(2025, 1, 1), "b")
    gelap = jatuh_tempo.akhir_kontrak(None, "c")

    assert jatuh_tempo.urutkan([gelap, jauh, dekat]) == (dekat, jauh, gelap)
    assert [satu.sisa_hari(date(2024, 1, 1)) for satu in (dekat, gelap)] == [9, None]
    assert dekat.sisa_hari(date(2024, 1, 12)) == -2
