from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.nik import NikTidakSah, bersihkan, parse_nik, selisih_dengan

LAKI_LAKI = "3673900308787217"
PEREMPUAN = "3673906810837426"


@pytest.mark.parametrize(
    ("teks", "acuan", "tanggal_lahir", "jenis_kelamin"),
    [
        (LAKI_LAKI, date(1978, 8, 3), date(1978, 8, 3), "L"),
        (PEREMPUAN, date(1983, 10, 28), date(1983, 10, 28), "P"),
        ("3673905309006121", date(2000, 9, 13), date(2000, 9, 13), "P"),
        ("3673900101050001", date(2005, 1, 1), date(2005, 1, 1), "L"),
        ("3673900101050001", date(1905, 1, 1), date(1905, 1, 1), "L"),
        ("3673902902000001", date(1900, 2, 28), date(2000, 2, 29), "L"),  # 29 February 1900 never was
        ("3673902902000001", None, date(2000, 2, 29), "L"),
        (LAKI_LAKI, None, None, "L"),
    ],
)
def test_parse_nik_reads_birth_and_sex(
    teks: str, acuan: date | None, tanggal_lahir: date | None, jenis_kelamin: str
) -> None:
    hasil = parse_nik(teks, acuan)

    assert hasil.tanggal_lahir == tanggal_lahir
    assert hasil.jenis_kelamin == jenis_kelamin


def test_parse_nik_reads_the_region() -> None:
    hasil = parse_nik(LAKI_LAKI)

    assert (hasil.kode_provinsi, hasil.kode_kabupaten, hasil.kode_kecamatan) == ("36", "3673", "367390")
    assert hasil.urut == 7217


@pytest.mark.parametrize(
    "teks", ["'3673900308787217", '="3673900308787217"', "36.73.90.030878.7217", "NIK: 3673900308787217 "]
)
def test_parse_nik_takes_decoration_off(teks: str) -> None:
    assert parse_nik(teks).teks == LAKI_LAKI


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("", "nik_length"),
        ("367390110291474", "nik_length"),
        ("36739003087872170", "nik_length"),
        ("3.67390E+15", "nik_lost_precision"),
        ("'3.67390E+15", "nik_lost_precision"),
        ("3,67390E+15", "nik_lost_precision"),
        ("3673902707942180.0", "nik_lost_precision"),
        ("36739003087872l7", "nik_not_numeric"),
        ("0073900308787217", "nik_region_invalid"),
        ("3600900308787217", "nik_region_invalid"),
        ("3673000308787217", "nik_region_invalid"),
        ("3673903202787217", "nik_date_invalid"),
        ("3673900013787217", "nik_date_invalid"),
        ("3673904008787217", "nik_date_invalid"),
        ("3673907208787217", "nik_date_invalid"),
        ("3673902902790001", "nik_date_invalid"),
        ("3673900308780000", "nik_sequence_invalid"),
    ],
)
def test_parse_nik_refuses_and_never_shows_the_number(teks: str, kode: str) -> None:
    with pytest.raises(NikTidakSah) as galat:
        parse_nik(teks)

    assert galat.value.kode == kode
    assert not teks or teks not in galat.value.pesan


@pytest.mark.parametrize(
    ("tanggal_lahir", "jenis_kelamin", "daftar_kode"),
    [
        (date(1978, 8, 3), "L", []),
        (None, None, []),
        (date(1978, 8, 4), "L", ["nik_birthdate_mismatch"]),
        (date(1978, 8, 3), "P", ["nik_sex_mismatch"]),
    ],
)
def test_nik_selisih_dengan(
    tanggal_lahir: date | None, jenis_kelamin: str | None, daftar_kode: list[str]
) -> None:
    nik = parse_nik(LAKI_LAKI, tanggal_lahir)

    assert [satu.kode for satu in selisih_dengan(nik, tanggal_lahir, jenis_kelamin)] == daftar_kode


def test_nik_hides_itself_from_logs() -> None:
    nik = parse_nik(LAKI_LAKI, date(1978, 8, 3))

    assert str(nik) == "367390••••••••••"
    for tampilan in (str(nik), repr(nik), f"{nik}"):
        assert LAKI_LAKI not in tampilan
        assert "1978" not in tampilan
        assert "7217" not in tampilan


@given(
    tanggal_lahir=st.dates(date(1930, 1, 1), date(2029, 12, 31)),
    is_perempuan=st.booleans(),
    urut=st.integers(1, 9999),
)
def test_parse_nik_finds_the_century(tanggal_lahir: date, is_perempuan: bool, urut: int) -> None:
    hari = tanggal_lahir.day + 40 * is_perempuan
    teks = f"367301{hari:02d}{tanggal_lahir:%m%y}{urut:04d}"

    nik = parse_nik(teks, tanggal_lahir)

    assert nik.tanggal_lahir == tanggal_lahir
    assert nik.jenis_kelamin == ("P" if is_perempuan else "L")
    assert selisih_dengan(nik, tanggal_lahir) == ()


@given(st.text() | st.text(st.sampled_from("0123456789 .'"), min_size=15, max_size=18))
def test_parse_nik_answers_or_refuses_any_text(teks: str) -> None:
    try:
        jawaban = parse_nik(teks).teks
    except NikTidakSah as galat:
        jawaban = galat.kode

    assert jawaban == bersihkan(teks) or jawaban.startswith("nik_")
