import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.golongan import (
    DAFTAR_GOLONGAN,
    Golongan,
    GolonganTidakDikenal,
    JenisGolongan,
    baca_golongan,
    batas_reguler,
    golongan_awal,
    golongan_dari,
)
from pegawai.domain.pendidikan import TingkatPendidikan


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        *(
            (teks, "III/d")
            for teks in ("III/d", "III.d", "III/D", "IIId", "III / d", "III-d", "3/d", "III d")
        ),
        *(
            (teks, "III/d")
            for teks in ("Gol. III/d", "iii/d", "Golongan Ruang III/d", "(III/d)", "III\u2013d")
        ),
        *((teks, "III/d") for teks in ("Penata Tk. I (III/d)", "Penata Tk.I/III d", "Penata Tk. I\nIII/d")),
        *(
            (teks, "III/d")
            for teks in ("III/d - Penata Tingkat I", "Penata Tingkat I, III/d", "PENATA TK I III/D")
        ),
        *(
            (teks, "III/d")
            for teks in ("Penata Tk. I", "Penata Tingkat I", "Pnata Tk. I (III/d)", "\u200bIII/d\xa0")
        ),
        ("Penata (III/c)", "III/c"),
        ("Penata/III c", "III/c"),
        ("Penata Muda/III a", "III/a"),
        ("Penata Muda Tk.I/III b", "III/b"),
        ("Pengatur Muda Tk. I (II/b)", "II/b"),
        ("Pembina Tk. I\nIV/b", "IV/b"),
        ("Pembina Utama, IV/e", "IV/e"),
        ("Juru Muda", "I/a"),
        ("I/a", "I/a"),
        ("1a", "I/a"),
        ("2/b", "II/b"),
        ("4/a", "IV/a"),
        ("IVb", "IV/b"),
        ("IX", "IX"),
        ("ix", "IX"),
        ("Gol. IX", "IX"),
        ("IX (PPPK)", "IX"),
        ("9", "IX"),
        ("XVII", "XVII"),
        ("V", "V"),
        ("I", "I"),
    ],
)
def test_baca_golongan_reads_every_spelling_of_office_lists(teks: str, kode: str) -> None:
    bacaan = baca_golongan(teks)

    assert bacaan.golongan.kode == kode
    assert bacaan.is_selaras


@pytest.mark.parametrize(
    "teks",
    ["", "-", "I/e", "II/z", "V/a", "IV/f", "XX", "XVIII", "P3K", "0", "18", "IIII/a", "III/d2", "IX/a",
     "Gol.", "III/a III/b", "KEPALA SEKSI PEMERINTAHAN / IV.a", "Lurah", "Penata Layanan Operasional",
     "Tk. I"],
)  # fmt: skip
def test_baca_golongan_refuses_what_is_no_rank(teks: str) -> None:
    with pytest.raises(GolonganTidakDikenal) as galat:
        baca_golongan(teks)

    assert galat.value.kode == "golongan_unknown"
    assert f"“{teks}”" in galat.value.pesan


@pytest.mark.parametrize(
    ("teks", "pangkat", "kode", "selaras"),
    [
        ("Pembina Utama Madya (IV/b)", None, "IV/b", False),
        ("IV/b", "Pembina Utama Madya", "IV/b", False),
        ("IV/b", "Pembina Tk. I", "IV/b", True),
        ("IV/b", "Pembina Tingkat I (IV/b)", "IV/b", True),
        ("IV/b", "IV/a", "IV/b", False),
        ("IX", "-", "IX", True),
        ("IX", "Guru Ahli Pertama", "IX", True),
        ("", "Penata", "III/c", True),
        ("", "Penata (III/c)", "III/c", True),
    ],
)
def test_baca_golongan_compares_name_and_code(
    teks: str, pangkat: str | None, kode: str, selaras: bool
) -> None:
    bacaan = baca_golongan(teks, pangkat)

    assert bacaan.golongan.kode == kode
    assert bacaan.is_selaras is selaras


def test_daftar_golongan_is_complete_and_ascending() -> None:
    daftar_urut = [golongan.urut for golongan in DAFTAR_GOLONGAN]

    assert sum(golongan.jenis is JenisGolongan.PNS for golongan in DAFTAR_GOLONGAN) == 17
    assert sum(golongan.jenis is JenisGolongan.PPPK for golongan in DAFTAR_GOLONGAN) == 17
    assert daftar_urut == sorted(set(daftar_urut))
    assert (golongan_dari("I/a").urut, golongan_dari("IV/e").urut) == (11, 45)
    assert (golongan_dari("I").urut, golongan_dari("XVII").urut) == (101, 117)


@pytest.mark.parametrize(
    ("kode", "berikutnya"),
    [
        ("I/a", "I/b"),
        ("I/d", "II/a"),
        ("II/d", "III/a"),
        ("III/d", "IV/a"),
        ("IV/e", None),
        ("I", "II"),
        ("XVII", None),
    ],
)
def test_golongan_berikutnya_stays_in_its_system(kode: str, berikutnya: str | None) -> None:
    calon = golongan_dari(kode).berikutnya

    assert (calon.kode if calon else None) == berikutnya


@pytest.mark.parametrize(
    ("kode", "nama", "romawi"), [("III/d", "Penata Tingkat I (III/d)", "III"), ("IX", "IX", "IX")]
)
def test_golongan_names_itself(kode: str, nama: str, romawi: str) -> None:
    golongan = golongan_dari(kode)

    assert (str(golongan), golongan.nama, golongan.romawi) == (kode, nama, romawi)


@pytest.mark.parametrize(
    ("tingkat", "awal", "batas"),
    [
        ("SD", "I/a", "II/a"),
        ("SMP", "I/c", "II/c"),
        ("SMA", "II/a", "III/b"),
        ("D1", "II/a", "III/b"),
        ("D2", "II/b", "III/b"),
        ("D3", "II/c", "III/c"),
        ("D4", "III/a", "III/d"),
        ("S1", "III/a", "III/d"),
        ("Profesi", "III/b", "IV/a"),
        ("S2", "III/b", "IV/a"),
        ("S3", "III/c", "IV/b"),
    ],
)
def test_education_sets_start_and_ceiling(tingkat: str, awal: str, batas: str) -> None:
    assert golongan_awal(TingkatPendidikan(tingkat)).kode == awal
    assert batas_reguler(TingkatPendidikan(tingkat)).kode == batas


@given(st.sampled_from(TingkatPendidikan), st.sampled_from(TingkatPendidikan))
def test_higher_education_never_starts_or_ends_lower(
    satu: TingkatPendidikan, lain: TingkatPendidikan
) -> None:
    rendah, tinggi = sorted((satu, lain), key=lambda tingkat: tingkat.urut)

    assert golongan_awal(rendah).urut <= golongan_awal(tinggi).urut
    assert batas_reguler(rendah).urut <= batas_reguler(tinggi).urut
    assert golongan_awal(rendah).urut < batas_reguler(rendah).urut


@given(st.sampled_from(DAFTAR_GOLONGAN), st.sampled_from(["{}", " {} ", "Gol. {}", "({})", "{}\n"]))
def test_every_code_and_name_reads_back(golongan: Golongan, bingkai: str) -> None:
    assert baca_golongan(bingkai.format(golongan.kode)).golongan == golongan
    assert baca_golongan(bingkai.format(golongan.kode.lower())).golongan == golongan
    assert baca_golongan(golongan.nama) == baca_golongan(golongan.kode, golongan.pangkat)


@given(st.text(max_size=30) | st.text(st.sampled_from("IVXivx/abcde .-34()"), max_size=12))
def test_baca_golongan_answers_or_refuses_any_text(teks: str) -> None:
    try:
        jawaban = baca_golongan(teks).golongan.kode
    except GolonganTidakDikenal as galat:
        jawaban = galat.kode

    assert jawaban in {"golongan_unknown", *(golongan.kode for golongan in DAFTAR_GOLONGAN)}


@pytest.mark.parametrize("kode", ["iii/d", "III.d", "IV/f", "ix", ""])
def test_golongan_dari_takes_exact_codes_only(kode: str) -> None:
    with pytest.raises(GolonganTidakDikenal):
        golongan_dari(kode)


def test_golongan_tidak_dikenal_survives_pickling() -> None:
    galat = pickle.loads(pickle.dumps(GolonganTidakDikenal("IV/f")))

    assert (galat.kode, galat.teks) == ("golongan_unknown", "IV/f")
