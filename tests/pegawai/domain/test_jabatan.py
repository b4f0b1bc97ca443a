import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.golongan import DAFTAR_GOLONGAN, Golongan, golongan_dari
from pegawai.domain.jabatan import (
    RENTANG_GOLONGAN_ESELON,
    RENTANG_GOLONGAN_JENJANG,
    Eselon,
    JenisJabatan,
    Jenjang,
    RentangGolongan,
)


@pytest.mark.parametrize(
    ("eselon", "terendah", "tertinggi", "jenis"),
    [
        ("II.a", "IV/c", "IV/d", JenisJabatan.JPT),
        ("II.b", "IV/b", "IV/c", JenisJabatan.JPT),
        ("III.a", "IV/a", "IV/b", JenisJabatan.ADMINISTRATOR),
        ("III.b", "III/d", "IV/a", JenisJabatan.ADMINISTRATOR),
        ("IV.a", "III/c", "III/d", JenisJabatan.PENGAWAS),
        ("IV.b", "III/b", "III/c", JenisJabatan.PENGAWAS),
    ],
)
def test_eselon_has_kind_and_ranks(eselon: str, terendah: str, tertinggi: str, jenis: JenisJabatan) -> None:
    rentang = RENTANG_GOLONGAN_ESELON[Eselon(eselon)]

    assert (rentang.terendah.kode, rentang.tertinggi.kode) == (terendah, tertinggi)
    assert Eselon(eselon).jenis_jabatan is jenis


@pytest.mark.parametrize(
    ("jenjang", "terendah", "tertinggi", "keahlian"),
    [
        ("ahli_utama", "IV/d", "IV/e", True),
        ("ahli_madya", "IV/a", "IV/c", True),
        ("ahli_muda", "III/c", "III/d", True),
        ("ahli_pertama", "III/a", "III/b", True),
        ("penyelia", "III/c", "III/d", False),
        ("mahir", "III/a", "III/b", False),
        ("terampil", "II/b", "II/d", False),
        ("pemula", "II/a", "II/a", False),
    ],
)
def test_jenjang_has_ranks(jenjang: str, terendah: str, tertinggi: str, keahlian: bool) -> None:
    rentang = RENTANG_GOLONGAN_JENJANG[Jenjang(jenjang)]

    assert (rentang.terendah.kode, rentang.tertinggi.kode) == (terendah, tertinggi)
    assert Jenjang(jenjang).is_keahlian is keahlian


def test_each_line_of_levels_covers_its_ranks_without_gap() -> None:
    keahlian = [golongan for golongan in DAFTAR_GOLONGAN if 31 <= golongan.urut <= 45]
    keterampilan = [golongan for golongan in DAFTAR_GOLONGAN if 21 <= golongan.urut <= 34]

    for garis, daftar in ((True, keahlian), (False, keterampilan)):
        for golongan in daftar:
            cocok = [j for j in Jenjang if j.is_keahlian is garis and golongan in RENTANG_GOLONGAN_JENJANG[j]]
            assert len(cocok) == 1, golongan


@given(st.sampled_from(DAFTAR_GOLONGAN))
def test_rentang_golongan_includes_both_ends_and_no_pppk(golongan: Golongan) -> None:
    rentang = RentangGolongan(golongan_dari("III/b"), golongan_dari("III/d"))

    assert (golongan in rentang) is (golongan.kode in {"III/b", "III/c", "III/d"})
