import pickle
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain import nip
from pegawai.domain.nip import JenisNip, NipTidakSah, awalan_nip, parse_nip, selisih_dengan, susun_nip

BAKU = "198508122010011003"
KODE_MASALAH = {
    "nip_length",
    "nip_not_numeric",
    "nip_checksum_date",
    "nip_sex_digit_invalid",
    "nip_lost_precision",
}


@pytest.mark.parametrize(
    "teks",
    [
        BAKU,
        "19850812 201001 1 003",
        "19850812.201001.1.003",
        "19850812-201001-1-003",
        "19850812\u2013201001\u20131\u2013003",
        "'198508122010011003",
        "\u2019198508122010011003",
        "`198508122010011003",
        '="198508122010011003"',
        "NIP. 198508122010011003",
        "NIP : 19850812 201001 1 003",
        "nip 198508122010011003",
        "NI PPPK 198508122010011003",
        "NIP/NI PPPK: 198508122010011003",
        "\xa019850812\xa0201001\xa01\xa0003",
        "198508122010011003  \n",
        "\u200b198508\ufeff122010011003\u200c",
    ],
)
def test_parse_nip_reads_every_spelling_of_office_lists(teks: str) -> None:
    assert str(parse_nip(teks)) == BAKU


def test_parse_nip_pns_tells_its_facts() -> None:
    hasil = parse_nip(BAKU)

    assert hasil.tanggal_lahir == date(1985, 8, 12)
    assert (hasil.tahun_tmt, hasil.bulan_tmt) == (2010, 1)
    assert hasil.jenis is JenisNip.PNS
    assert hasil.jenis_kelamin == "L"
    assert hasil.urut == 3
    assert hasil.terkelompok == "19850812 201001 1 003"


def test_parse_nip_pppk_has_year_only() -> None:
    hasil = parse_nip("199802142022212084")

    assert hasil.jenis is JenisNip.PPPK
    assert (hasil.tahun_tmt, hasil.bulan_tmt) == (2022, None)
    assert hasil.jenis_kelamin == "P"


@pytest.mark.parametrize(
    ("teks", "kode", "potongan_pesan"),
    [
        ("", "nip_length", "kosong"),
        ("19780926200804161", "nip_length", "17 digit"),
        ("1970122819990325285", "nip_length", "19 digit"),
        ("137611052", "nip_length", "9 digit"),
        ("198508122010011.03", "nip_length", "17 digit"),
        ("NIP. 19870918202421209", "nip_length", "17 digit"),
        (
            "199312172O23211761",
            "nip_not_numeric",
            "Karakter ke-10 NIP adalah huruf O, mungkin maksudnya angka 0",
        ),
        (
            "l98508122010011003",
            "nip_not_numeric",
            "Karakter ke-1 NIP adalah huruf l, mungkin maksudnya angka 1",
        ),
        ("Proses", "nip_not_numeric", "huruf P"),
        ("19850812201001100*", "nip_not_numeric", "Karakter ke-18 NIP adalah tanda *"),
        ("\u0661\u0669\u0668\u0665\u0660\u0668122010011003", "nip_not_numeric", "Karakter ke-1 "),
        ("198902312014081081", "nip_checksum_date", "31-02-1989"),
        ("198502292010011003", "nip_checksum_date", "29-02-1985"),
        ("198913272011012073", "nip_checksum_date", "27-13-1989"),
        ("000008122010011003", "nip_checksum_date", "12-08-0000"),
        ("197202251999131093", "nip_checksum_date", "Bulan TMT"),
        ("197202251999001093", "nip_checksum_date", "Bulan TMT"),
        ("199211132015043073", "nip_sex_digit_invalid", "tertulis 3"),
        ("199211132015040073", "nip_sex_digit_invalid", "tertulis 0"),
        ("198508122010011000", "nip_lost_precision", "000"),
        ("1.98508E+17", "nip_lost_precision", "angka"),
        ("1,98508E+17", "nip_lost_precision", "angka"),
        ('="1,98508E+17"', "nip_lost_precision", "angka"),
        ("1.9818081820080E+17", "nip_lost_precision", "angka"),
        ("196911061992122880.0", "nip_lost_precision", "angka"),
    ],
)
def test_parse_nip_names_the_wrong_part(teks: str, kode: str, potongan_pesan: str) -> None:
    with pytest.raises(NipTidakSah) as galat:
        parse_nip(teks)

    assert galat.value.kode == kode
    assert potongan_pesan in galat.value.pesan


def test_parse_nip_accepts_leap_day() -> None:
    assert parse_nip("198402292010011003").tanggal_lahir == date(1984, 2, 29)


@pytest.mark.parametrize(
    ("teks", "sah"),
    [
        ("198508012001081003", True),  # turns 16 on the first of the TMT month
        ("198508022001081003", False),
        ("198508022001091003", True),
        ("198512312001211003", True),  # PPPK: 16 in the course of the year
        ("198601012001211003", False),
        ("194001012010011003", True),
        ("193912312010011003", False),
    ],
)
def test_parse_nip_tmt_needs_a_plausible_age(teks: str, sah: bool) -> None:
    if sah:
        assert parse_nip(teks).teks == teks
        return
    with pytest.raises(NipTidakSah) as galat:
        parse_nip(teks)
    assert galat.value.kode == "nip_checksum_date"


@pytest.mark.parametrize(("teks", "wajar"), [("198508012003081003", True), ("198508022003081003", False)])
def test_usia_tmt_wajar_from_eighteenth_birthday(teks: str, wajar: bool) -> None:
    assert parse_nip(teks).is_usia_tmt_wajar is wajar


@pytest.mark.parametrize(
    ("tmt", "per_tanggal", "sah"),
    [
        ("202701", date(2026, 1, 31), True),
        ("202702", date(2026, 1, 31), False),
        ("202702", date(2026, 2, 1), True),
        ("202721", date(2026, 1, 1), True),
        ("202821", date(2026, 12, 31), False),
    ],
)
def test_parse_nip_tmt_at_most_one_year_ahead(tmt: str, per_tanggal: date, sah: bool) -> None:
    teks = f"20000101{tmt}1001"
    if sah:
        assert parse_nip(teks, per_tanggal).teks == teks
        return
    with pytest.raises(NipTidakSah, match="satu tahun"):
        parse_nip(teks, per_tanggal)


@pytest.mark.parametrize(
    ("teks", "tanggal_lahir", "jenis_kelamin", "tmt", "daftar_kode"),
    [
        (BAKU, None, None, None, ()),
        (BAKU, date(1985, 8, 12), "L", date(2010, 1, 1), ()),
        (BAKU, date(1985, 8, 12), "L", date(2010, 1, 31), ()),
        (BAKU, date(1985, 8, 13), "L", date(2010, 1, 1), ("nip_birthdate_mismatch",)),
        (BAKU, date(1985, 8, 11), None, None, ("nip_birthdate_mismatch",)),
        (BAKU, None, "P", None, ("nip_sex_mismatch",)),
        (BAKU, None, None, date(2009, 12, 31), ("nip_tmt_mismatch",)),
        (BAKU, None, None, date(2010, 2, 1), ("nip_tmt_mismatch",)),
        ("199802142022212084", None, None, date(2022, 12, 31), ()),
        ("199802142022212084", None, None, date(2023, 1, 1), ("nip_tmt_mismatch",)),
        (BAKU, date(1985, 12, 8), "P", date(2011, 1, 1),
         ("nip_birthdate_mismatch", "nip_sex_mismatch", "nip_tmt_mismatch")),
    ],
)  # fmt: skip
def test_selisih_dengan_other_columns(
    teks: str,
    tanggal_lahir: date | None,
    jenis_kelamin: str | None,
    tmt: date | None,
    daftar_kode: tuple[str, ...],
) -> None:
    selisih = selisih_dengan(parse_nip(teks), tanggal_lahir, jenis_kelamin, tmt)

    assert tuple(satu.kode for satu in selisih) == daftar_kode


def test_selisih_dengan_shows_both_values() -> None:
    (selisih,) = selisih_dengan(parse_nip(BAKU), tmt=date(2011, 1, 1))

    assert selisih.pesan == "TMT 1 Januari 2011 berbeda dengan NIP (Januari 2010)."


def test_awalan_nip_leaves_the_sequence_open() -> None:
    assert awalan_nip(date(1985, 8, 12), date(2010, 1, 1), "L") == BAKU[:15]
    assert awalan_nip(date(1998, 2, 14), date(2022, 7, 1), "P", JenisNip.PPPK) == "199802142022212"


@pytest.mark.parametrize("urut", [0, 1000])
def test_susun_nip_sequence_is_1_to_999(urut: int) -> None:
    with pytest.raises(NipTidakSah):
        susun_nip(date(1985, 8, 12), date(2010, 1, 1), "L", urut)


def test_nip_tidak_sah_survives_pickling() -> None:
    galat = pickle.loads(pickle.dumps(NipTidakSah("nip_length", "NIP kosong.")))

    assert (galat.kode, galat.pesan, str(galat)) == ("nip_length", "NIP kosong.", "NIP kosong.")


@given(
    tanggal_lahir=st.dates(date(1940, 1, 1), date(2008, 12, 31)),
    usia_hari=st.integers(18 * 366, 60 * 365),
    jenis_kelamin=st.sampled_from("LP"),
    urut=st.integers(1, 999),
    jenis=st.sampled_from(JenisNip),
)
def test_susun_then_parse_gives_the_facts_back(
    tanggal_lahir: date, usia_hari: int, jenis_kelamin: str, urut: int, jenis: JenisNip
) -> None:
    tmt = tanggal_lahir + timedelta(days=usia_hari)

    hasil = susun_nip(tanggal_lahir, tmt, jenis_kelamin, urut, jenis=jenis)

    assert parse_nip(str(hasil)) == hasil == parse_nip(hasil.terkelompok)
    assert selisih_dengan(hasil, tanggal_lahir, jenis_kelamin, tmt) == ()
    assert (hasil.urut, hasil.jenis) == (urut, jenis)


@given(st.text() | st.text(st.sampled_from("0123456789 .'lO"), min_size=16, max_size=22))
def test_parse_nip_answers_or_refuses_any_text(teks: str) -> None:
    try:
        jawaban = parse_nip(teks).teks
    except NipTidakSah as galat:
        jawaban = galat.kode

    assert jawaban == nip.bersihkan(teks) or jawaban in KODE_MASALAH
