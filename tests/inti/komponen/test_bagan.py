"""The drawing of a tree: no two boxes overlap, and every box lies within the picture."""

import re
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from serang_asn.inti.komponen.bagan import LEBAR, TINGGI, Kotak, gambar

POHON = st.recursive(st.just([]), lambda anak: st.lists(anak, max_size=6), max_leaves=40)
PETAK = re.compile(r'<rect x="([\d.]+)" y="([\d.]+)"')


def susun(bentuk, kunci="0"):
    anak = [susun(satu, f"{kunci}-{urut}") for urut, satu in enumerate(bentuk)]
    return Kotak(kunci, f"Unit {kunci}", "AB", ("Pemimpin", "Terisi"), anak=anak)


def banyak(kotak):
    return 1 + sum(banyak(satu) for satu in kotak.anak)


@given(POHON)
@settings(max_examples=200)
def test_kotak_tidak_bertumpuk_dan_ada_di_dalam_gambar(bentuk):
    akar = susun(bentuk)

    hasil = gambar(akar, "Uji")

    petak = [(float(x), float(y)) for x, y in PETAK.findall(hasil.svg)]
    assert len(petak) == banyak(akar)
    for (x1, y1), (x2, y2) in combinations(petak, 2):
        assert abs(x1 - x2) >= LEBAR or abs(y1 - y2) >= TINGGI
    for x, y in petak:
        assert 0 <= x <= hasil.lebar - LEBAR
        assert 0 <= y <= hasil.tinggi - TINGGI


def test_skala_mengubah_ukuran_tampil_saja():
    akar = susun([[], []])

    kecil, besar = gambar(akar, "Uji", skala=50), gambar(akar, "Uji", skala=100)

    assert (kecil.lebar, kecil.tinggi) == (besar.lebar, besar.tinggi)
    assert f'width="{besar.lebar // 2}"' in kecil.svg


def test_teks_panjang_dipotong_dan_disamarkan():
    svg = gambar(Kotak("1", "Bidang " * 20, "A&B", ("<b>tebal</b>",)), "Uji").svg

    assert "…" in svg
    assert "<b>" not in svg
    assert "A&amp;B" in svg
