"""Exported files hold what was given, and no spreadsheet runs any of it."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest

from serang_asn.inti.ekspor import BARIS_PER_KIRIMAN, aman, tulis_csv, tulis_xlsx

RUMUS = ["=1+1", "+62811", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1", "＝1"]  # noqa: RUF001


@pytest.mark.parametrize("teks", RUMUS)
def test_csv_memberi_kutip_pada_teks_serupa_rumus(teks: str) -> None:
    assert aman(teks) == f"'{teks}"


@pytest.mark.parametrize(
    ("nilai", "tertulis"),
    [
        (-5, -5),
        (Decimal("1.50"), Decimal("1.50")),
        (date(2026, 11, 23), "2026-11-23"),
        (None, ""),
        (True, "Ya"),
        ("Dinas A-1", "Dinas A-1"),
    ],
)
def test_csv_membiarkan_nilai_lain(nilai: object, tertulis: object) -> None:
    assert aman(nilai) == tertulis


def test_csv_banyak_baris_dikirim_bertahap_dan_utuh() -> None:
    potongan = list(tulis_csv(["nomor", "nama"], ((n, f"a,{n}") for n in range(BARIS_PER_KIRIMAN * 2 + 1))))

    isi = list(csv.reader(io.StringIO("".join(potongan).removeprefix("\ufeff"), newline="")))

    assert len(potongan) == 3
    assert isi[0] == ["nomor", "nama"]
    assert isi[-1] == [str(BARIS_PER_KIRIMAN * 2), f"a,{BARIS_PER_KIRIMAN * 2}"]
    assert len(isi) == BARIS_PER_KIRIMAN * 2 + 2


def test_xlsx_menyimpan_jenis_dan_tidak_pernah_rumus() -> None:
    berkas = io.BytesIO()
    baris = [
        [teks, 7, date(2026, 11, 23), datetime(2026, 11, 23, 7, tzinfo=UTC), "198503142010011001"]
        for teks in [*RUMUS, "https://contoh.id"]
    ]

    banyak = tulis_xlsx(berkas, ["teks", "angka", "tanggal", "waktu", "NIP"], baris, judul=["Judul"])
    lembar = openpyxl.load_workbook(berkas).active
    isi = list(lembar.iter_rows(min_row=4))

    assert banyak == len(baris) == len(isi)
    assert lembar["A1"].value == "Judul"
    assert {satu[0].data_type for satu in isi} == {"s"}
    assert isi[0][0].value == "=1+1"
    assert [str(satu.value) for satu in isi[-1]] == [
        "https://contoh.id", "7", "2026-11-23 00:00:00", "2026-11-23 14:00:00", "198503142010011001",
    ]  # fmt: skip
    assert isi[-1][0].hyperlink is None
