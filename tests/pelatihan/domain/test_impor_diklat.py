"""Rows of trainings: how headings are understood, and every check on both sides of its limit."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.impor.hasil import HasilBaca, baca_berkas
from pelatihan.domain.impor_diklat import jenis_diklat
from tests.pelatihan.berkas_diklat import BARIS, KEPALA, sel, xlsx

PER_TANGGAL = date(2026, 6, 30)
MULAI, SELESAI, JP, TAHUN = "k6", "k7", "k8", "k10"


def baca(*daftar: list[object], **opsi: object) -> HasilBaca:
    return baca_berkas(xlsx(*daftar, **opsi), "d.xlsx", per_tanggal=PER_TANGGAL, jenis=jenis_diklat())


def test_baris_baik_dibaca_lengkap() -> None:
    hasil = baca(sel())

    assert hasil.masalah == []
    assert hasil.data(1)[0] == {"lembar": "Diklat", "baris": 3, "no": 1, **BARIS}


@pytest.mark.parametrize(
    ("isian", "temuan"),
    [
        ({SELESAI: "02-03-2020", JP: 8}, []),
        ({SELESAI: "01-03-2020"}, [("end_before_start", "H", "galat")]),
        ({MULAI: "29-06-2026", SELESAI: "30-06-2026", TAHUN: 2026}, []),
        ({MULAI: "29-06-2026", SELESAI: "01-07-2026", TAHUN: 2026}, [("training_in_future", "H", "galat")]),
        ({MULAI: "14-03-2001", SELESAI: "16-03-2001", TAHUN: 2001}, []),
        ({MULAI: "13-03-2001", SELESAI: "15-03-2001", TAHUN: 2001}, [("training_under_age", "G", "galat")]),
        ({JP: 0}, [("jp_out_of_range", "I", "galat")]),
        ({JP: 1}, []),
        ({JP: 2000, SELESAI: "31-12-2020"}, []),
        ({JP: 2001, SELESAI: "31-12-2020"}, [("jp_out_of_range", "I", "galat")]),
        ({JP: 36}, []),
        ({JP: 37}, [("jp_per_day_high", "I", "peringatan")]),
        ({JP: 96}, [("jp_per_day_high", "I", "peringatan")]),
        ({JP: 97}, [("jp_per_day_impossible", "I", "galat")]),
        ({TAHUN: 2019}, [("year_mismatch", "K", "peringatan")]),
        ({MULAI: "30-12-2019", SELESAI: "02-01-2020", TAHUN: 2020}, []),
        ({"k4": ""}, [("required_missing", "E", "galat")]),
        ({"k4": "x" * 200}, []),
        ({"k4": "x" * 201}, [("text_too_long", "E", "galat")]),
        ({"k5": "x" * 151}, [("text_too_long", "F", "galat")]),
        ({"k9": "x" * 101}, [("text_too_long", "J", "galat")]),
        ({"k5": "", "k9": "", TAHUN: "", "k2": ""}, []),
        ({"k1": "19850314201001200"}, [("nip_length", "B", "galat")]),
        ({MULAI: "31-02-2020"}, [("date_unparseable", "G", "galat")]),
    ],
)
def test_pemeriksaan_baris(isian: dict[str, object], temuan: list[tuple[str, str, str]]) -> None:
    hasil = baca(sel(), sel(**isian))

    assert [(satu.kode, satu.kolom, str(satu.tingkat)) for satu in hasil.masalah] == temuan
    assert hasil.bermasalah == any(tingkat == "galat" for _, _, tingkat in temuan)
    assert all(satu.pesan.endswith((".", "?")) and satu.baris == 4 for satu in hasil.masalah)


@pytest.mark.parametrize(
    ("posisi", "judul"),
    [
        (1, "NIP Baru"),
        (3, "JENIS PELATIHAN"),
        (3, "Bentuk Pengembangan Kompetensi"),
        (4, "NAMA PELATIHAN"),
        (4, "Judul Diklat"),
        (5, "Institusi Penyelenggara"),
        (6, "TANGGAL MULAI"),
        (7, "TANGGAL SELESAI"),
        (7, "Tanggal Berakhir"),
        (8, "Jumlah Jam Pelajaran (JP)"),
        (9, "NOMOR SERTIFIKAT"),
        (9, "No. STTPP"),
        (10, "Tahun Pelaksanaan"),
    ],
)
def test_judul_kolom_lain_dikenali(posisi: int, judul: str) -> None:
    kepala = [*KEPALA[:posisi], judul, *KEPALA[posisi + 1 :]]

    assert baca(sel(), kepala=kepala).data(1)[0].items() >= BARIS.items()


@given(hari=st.integers(1, 400), jp=st.integers(-50, 3000))
def test_jp_baik_hanya_bila_mungkin(hari: int, jp: int) -> None:
    selesai = date(2020, 3, 2) + timedelta(days=hari - 1)

    hasil = baca(sel(**{JP: jp, SELESAI: f"{selesai:%d-%m-%Y}"}))

    assert hasil.baik == (1 <= jp <= 2000 and jp <= 32 * hari)
