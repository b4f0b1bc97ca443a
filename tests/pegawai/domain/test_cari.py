"""What a reader types, read as words of a name and digits of a NIP."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.cari import (
    Cari,
    baca_cari,
    gabungan,
    jarak_kata,
    jarak_ketik,
    pecah_kata,
    salah_terbanyak,
    tukar_dua_kali,
)


@pytest.mark.parametrize(
    ("teks", "kata", "angka"),
    [
        ("siti aminah", ("siti", "aminah"), ()),
        ("Dr. Siti Aminah, S.Pd., M.Si.", ("siti", "aminah"), ()),
        ("H. AHMAD FAUZI,S.PD", ("ahmad", "fauzi"), ()),
        ("Sa'diyah Ñandú", ("sadiyah", "nandu"), ()),
        ("siti siti", ("siti",), ()),
        ("19850314 201001 2 001", (), ("198503142010012001",)),
        ("1985.03.14", (), ("19850314",)),
        ("130 456 789", (), ("130456789",)),
        ("siti 1985", ("siti",), ("1985",)),
        ("12", (), ()),
        ("  .,  ", (), ()),
        ("dr", ("dr",), ()),
    ],
)
def test_baca_cari(teks, kata, angka):
    assert baca_cari(teks) == Cari(kata, angka)


def test_kosong_bila_tidak_ada_yang_dicari():
    assert not baca_cari("--")
    assert baca_cari("ani")


def test_dua_kata_bersebelahan_juga_dicari_sebagai_satu():
    assert gabungan(("siti", "nur", "hayati")) == [("sitinur", "hayati"), ("siti", "nurhayati")]
    assert gabungan(("siti",)) == []


@pytest.mark.parametrize(
    ("kata", "banyak"), [("al", 0), ("ani", 1), ("budi", 1), ("fauzi", 2), ("rahmawati", 2)]
)
def test_salah_ketik_menurut_panjang_kata(kata, banyak):
    assert salah_terbanyak(kata) == banyak


@pytest.mark.parametrize(
    ("dari", "ke", "jarak"),
    [
        ("rahmawati", "rahmawati", 0),
        ("rahmawati", "rohmawati", 1),
        ("rahmawati", "rahmwati", 1),
        ("rahmawati", "rahmmawati", 1),
        ("rahmawati", "rahmawait", 1),
        ("rahmawati", "rhamawait", 2),
        ("budi", "ani", 3),
        ("", "ani", 3),
    ],
)
def test_jarak_ketik(dari, ke, jarak):
    assert jarak_ketik(dari, ke) == jarak == jarak_ketik(ke, dari)


@pytest.mark.parametrize(
    ("asal", "calon", "is_berlanjut", "jarak"),
    [
        ("rahmwa", "rahmawati", True, 1),
        ("rahmwa", "rahmawati", False, None),
        ("rahma", "rahmawati", True, 0),
        ("rohmwati", "rahmawati", True, 2),
        ("rohmwatu", "rahmawati", True, None),
        ("an", "ani", True, None),
        ("anu", "ani", True, 1),
    ],
)
def test_jarak_kata_yang_sedang_diketik(asal, calon, is_berlanjut, jarak):
    assert jarak_kata(asal, calon, is_berlanjut=is_berlanjut) == jarak


HURUF = st.text("abcdefgh", min_size=4, max_size=9)


@given(HURUF, st.data())
def test_satu_salah_ketik_berjarak_paling_jauh_satu(kata, data):
    n = data.draw(st.integers(0, len(kata) - 2))
    h = data.draw(st.sampled_from("abcdefgh"))
    for salah in (
        kata[:n] + kata[n + 1 :],
        kata[:n] + h + kata[n:],
        kata[:n] + h + kata[n + 1 :],
        kata[:n] + kata[n + 1] + kata[n] + kata[n + 2 :],
    ):
        assert jarak_ketik(kata, salah) <= 1


@given(HURUF)
def test_dua_pertukaran_berjarak_paling_jauh_empat_suntingan(kata):
    assert all(jarak_ketik(kata, satu) <= 3 and sorted(satu) == sorted(kata) for satu in tukar_dua_kali(kata))


@given(st.text(max_size=60))
def test_apa_pun_terbaca(teks):
    hasil = baca_cari(teks)

    assert all(pecah_kata(kata) == [kata] for kata in hasil.kata)
    assert all(angka.isdigit() for angka in hasil.angka)
