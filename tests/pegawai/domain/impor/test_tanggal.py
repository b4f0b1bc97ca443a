"""Dates in every spelling, and those that are none."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pegawai.domain.impor.tanggal import AturanTanggal, baca_tanggal, is_bulan_dulu, is_mirip_tanggal
from pegawai.domain.impor.tolakan import Tolak
from pegawai.domain.tanggal import NAMA_BULAN, tanggal_panjang

TMT = AturanTanggal(date(2025, 12, 31))
LAHIR = AturanTanggal(date(2025, 12, 31), is_lahir=True)
TANGGAL_TMT = st.dates(date(1945, 1, 1), date(2026, 12, 31))
SINGKATAN = (
    *(("Jan",), ("Peb", "Feb"), ("Mrt", "Mar"), ("Apr",), ("Mei", "May"), ("Jun",), ("Jul",)),
    *(("Agst", "Agt", "Ags", "Aug"), ("Sept", "Sep"), ("Okt", "Oct"), ("Nop", "Nov"), ("Des", "Dec")),
)


@pytest.mark.parametrize(
    "sel",
    [
        *(
            "12-08-1985",
            "12-8-1985",
            "12/08/1985",
            "12.08.1985",
            "12 - 08 - 1985",
            " 12/8/1985 ",
            "'12-08-1985",
        ),
        *("12-08-85", "12/8/85", "1985-08-12", "1985/08/12", "19850812", "12081985", "1985-08-12 00:00:00"),
        *(
            "1985-08-12T00:00:00.000Z",
            "12 Agustus 1985",
            "12 AGUSTUS 1985",
            "12 agustus 1985",
            "12Agustus1985",
        ),
        *(
            "12 Agst 1985",
            "12-Ags-1985",
            "12 Agt. 1985",
            "12 AUG 1985",
            "Agustus 12, 1985",
            "12 Agustuss 1985",
        ),
        *(
            "12-VIII-1985",
            "Senin, 12 Agustus 1985",
            "Serang, 12 Agustus 1985",
            "tgl 12-8-1985",
            "TMT 12-08-1985",
        ),
        *("12\u00a0Agustus\u00a01985", "31271", 31271, 31271.0, 19850812.0),
        *(date(1985, 8, 12), datetime(1985, 8, 12, 7, 30)),  # noqa: DTZ001
    ],
)
def test_semua_ejaan_memberi_tanggal_yang_sama(sel):
    assert baca_tanggal(sel, TMT) == date(1985, 8, 12)
    assert baca_tanggal(sel, LAHIR) == date(1985, 8, 12)


@pytest.mark.parametrize("sel", ["", "-", "--", "—", "...", "NULL", " ", "\u00a0"])
def test_sel_kosong_bukan_kesalahan(sel):
    assert baca_tanggal(sel, TMT) is None


@pytest.mark.parametrize(
    "sel",
    [
        *(
            "31 Februari 1985",
            "31-04-2019",
            "30/02/2020",
            "29-02-2023",
            "00-00-0000",
            "0000-00-00",
            "12/13/1985",
        ),
        *("??", "belum ada", "pelantikan", "Juli 2020", "2010", 2010.0, "12 foo 1985", "0", 0.0, 15, -3.5),
        *("12-08", "1-2-3-4", "s.d. sekarang", True),
    ],
)
def test_bukan_tanggal_ditolak(sel):
    assert _kode(baca_tanggal(sel, TMT)) == "date_unparseable"


@pytest.mark.parametrize(
    ("sel", "aturan"),
    [
        ("01-04-2052", TMT),
        ("01-01-2027", TMT),
        ("31-12-1944", TMT),
        ("01-01-2011", LAHIR),
        ("31-12-1924", LAHIR),
        ("12-08-1085", LAHIR),
        (datetime(2052, 4, 1), TMT),  # noqa: DTZ001
    ],
)
def test_tanggal_mustahil_di_luar_rentang(sel, aturan):
    assert _kode(baca_tanggal(sel, aturan)) == "date_out_of_range"


@pytest.mark.parametrize(
    ("sel", "aturan"),
    [("01-01-2026", TMT), ("01-01-1945", TMT), ("31-12-2010", LAHIR), ("01-01-1925", LAHIR)],
)
def test_tepi_rentang_masih_diterima(sel, aturan):
    assert isinstance(baca_tanggal(sel, aturan), date)


@pytest.mark.parametrize(
    ("sel", "aturan", "tahun"),
    [
        ("01-04-24", TMT, 2024),
        ("01-04-26", TMT, 2026),
        ("01-04-27", TMT, 1927),
        ("01-04-98", TMT, 1998),
        ("07-04-78", LAHIR, 1978),
        ("07-04-10", LAHIR, 2010),
        ("07-04-30", LAHIR, 1930),
    ],
)
def test_tahun_dua_angka_dipilih_yang_mungkin(sel, aturan, tahun):
    hasil = baca_tanggal(sel, AturanTanggal(aturan.per_tanggal, is_lahir=aturan.is_lahir))

    assert hasil.year == tahun if isinstance(hasil, date) else f"Tahun {tahun}" in hasil.pesan


def test_serial_sistem_1904():
    assert baca_tanggal(29809.0, AturanTanggal(TMT.per_tanggal, is_1904=True)) == date(1985, 8, 12)


def test_bulan_dulu_hanya_bila_seluruh_kolom_memaksa():
    assert is_bulan_dulu(["8/25/1985", "1/2/1990", "12/31/1979"])
    assert not is_bulan_dulu(["8/25/1985", "25/8/1985", "12/31/1979"])
    assert not is_bulan_dulu(["12/13/1985", "1/2/1990"])
    assert not is_bulan_dulu([date(1985, 8, 12), "31/04/2019", ""])


def test_bulan_dulu_membalik_hari_dan_bulan():
    aturan = AturanTanggal(TMT.per_tanggal, is_bulan_dulu=True)

    assert baca_tanggal("8/12/1985", aturan) == date(1985, 8, 12)
    assert baca_tanggal("1985-08-12", aturan) == date(1985, 8, 12)


def test_bentuk_tanggal_dikenali_walau_tanggalnya_tidak_ada():
    assert is_mirip_tanggal("31 Februari 1985")
    assert is_mirip_tanggal(31271.0)
    assert not is_mirip_tanggal("Serang")
    assert not is_mirip_tanggal("197611052003121071")


@settings(deadline=None)
@given(
    TANGGAL_TMT,
    st.sampled_from(
        [
            "{0.day:02}-{0.month:02}-{0.year}",
            "{0.day}/{0.month}/{0.year}",
            "{0:%Y-%m-%d}",
            "{0:%d.%m.%Y}",
            "{0:%d%m%Y}",
            "{0:%Y%m%d}",
        ]
    ),
)
def test_setiap_tanggal_berangka_terbaca_kembali(tanggal, pola):
    assert baca_tanggal(pola.format(tanggal), TMT) == tanggal


@settings(deadline=None)
@given(
    TANGGAL_TMT, st.sampled_from(["", "Serang, ", "TMT "]), st.sampled_from([str.upper, str.lower, str.title])
)
def test_setiap_tanggal_bernama_bulan_terbaca_kembali(tanggal, awalan, huruf):
    assert baca_tanggal(awalan + huruf(tanggal_panjang(tanggal)), TMT) == tanggal


@settings(deadline=None)
@given(TANGGAL_TMT, st.data())
def test_setiap_singkatan_bulan_terbaca_kembali(tanggal, data):
    bulan = data.draw(st.sampled_from(SINGKATAN[tanggal.month - 1]))
    pemisah = data.draw(st.sampled_from(" -./"))

    assert baca_tanggal(f"{tanggal.day}{pemisah}{bulan}{pemisah}{tanggal.year}", TMT) == tanggal


@settings(deadline=None)
@given(TANGGAL_TMT)
def test_serial_excel_terbaca_kembali(tanggal):
    serial = (tanggal - date(1899, 12, 30)) / timedelta(days=1)

    assert baca_tanggal(serial, TMT) == tanggal


@settings(deadline=None)
@given(st.integers(0, 11), st.integers(0, 20), st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
def test_satu_salah_ketik_pada_bulan_panjang_tidak_memberi_bulan_lain(nomor, posisi, huruf):
    nama = NAMA_BULAN[nomor].lower()
    salah = nama[: posisi % len(nama)] + huruf + nama[posisi % len(nama) + 1 :]

    hasil = baca_tanggal(f"1 {salah} 2001", TMT)

    assert isinstance(hasil, Tolak) or len(nama) < 6 or hasil.month == nomor + 1


@settings(deadline=None)
@given(
    st.text(max_size=40)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.integers(-(10**18), 10**18)
    | st.booleans()
)
def test_isi_apa_pun_dijawab_tanpa_kegagalan(sel):
    hasil = baca_tanggal(sel, TMT)

    assert hasil is None or isinstance(hasil, (date, Tolak))


def _kode(hasil):
    return hasil.kode if isinstance(hasil, Tolak) else hasil
