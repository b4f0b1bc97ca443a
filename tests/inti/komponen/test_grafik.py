"""Charts: bare shapes that pass the content security policy, with the table they come from."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from serang_asn.inti.komponen import grafik

KATEGORI = ["I", "II", "III"]
DERET = {"Laki-laki": [42, 611, 1843], "Perempuan": [12, None, 2410]}


@pytest.fixture(
    params=[
        lambda **opsi: grafik.batang("Golongan", KATEGORI, DERET, **opsi),
        lambda **opsi: grafik.batang("Golongan", KATEGORI, DERET, mendatar=True, **opsi),
        lambda **opsi: grafik.batang("Golongan", KATEGORI, DERET, bertumpuk=True, **opsi),
        lambda **opsi: grafik.garis("Golongan", KATEGORI, DERET, **opsi),
        lambda **opsi: grafik.piramida("Golongan", KATEGORI, DERET, **opsi),
    ],
    ids=["batang", "mendatar", "bertumpuk", "garis", "piramida"],
)
def contoh(request):
    return request.param(sumbu="Golongan")


def test_grafik_tanpa_gaya_dan_skrip_sebaris(contoh):
    assert not re.search(r"<style|<script|\sstyle=|\son\w+=|\sid=", contoh.svg)


def test_grafik_bernama_dan_membawa_tabelnya(contoh):
    akar = ElementTree.fromstring(contoh.svg)

    assert akar.get("role") == "img"
    assert akar.get("aria-label").startswith("Golongan.")
    assert contoh.kepala == ("Golongan", "Laki-laki", "Perempuan")
    assert contoh.baris == (("I", (42, 12)), ("II", (611, None)), ("III", (1843, 2410)))


def test_batang_menulis_nilai_dengan_titik_ribuan():
    svg = grafik.batang("Golongan", ["III"], {"Pegawai": [1843]}).svg

    assert "1.843" in svg


def test_batang_mendatar_mulai_dari_atas():
    svg = grafik.batang("Unit", ["Pertama", "Kedua"], {"Pegawai": [1, 2]}, mendatar=True).svg
    tinggi = {
        simpul.text: float(simpul.get("y")) for simpul in ElementTree.fromstring(svg).iter() if simpul.text
    }

    assert tinggi["Pertama"] < tinggi["Kedua"]


def test_grafik_sama_untuk_data_sama():
    assert grafik.garis("A", KATEGORI, DERET).svg == grafik.garis("A", KATEGORI, DERET).svg


def test_grafik_tanpa_data_mengatakannya():
    contoh = grafik.batang("Golongan", [], {})

    assert "Belum ada data" in contoh.svg
    assert contoh.baris == ()


def test_label_kategori_tidak_dapat_menyisipkan_markah():
    contoh = grafik.batang("A<b>", ["<script>x</script>"], {"P": [1]})

    assert "<script" not in contoh.svg
    assert "<b>" not in contoh.svg


def teks_sumbu(svg, sumbu):
    """Texts of an axis, each with its lines."""
    akar = ElementTree.fromstring(svg)
    kelompok = next(satu for satu in akar.iter() if satu.get("class", "").startswith(f"axis {sumbu}"))
    return [[*satu.itertext()] for satu in kelompok.iter() if satu.tag.endswith("}text")]


PANJANG = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"


def test_label_panjang_dibungkus_dan_nama_lengkapnya_tetap_ada():
    contoh = grafik.batang("Unit", ["Dinas Sosial", PANJANG], {"Pegawai": [14, 29]}, mendatar=True)

    panjang, pendek = teks_sumbu(contoh.svg, "y")  # drawn from the bottom
    lengkap, *baris = panjang
    assert pendek == ["Dinas Sosial"]
    assert lengkap == PANJANG == contoh.baris[1][0]
    assert len(baris) == 2
    assert baris[-1].endswith("…")
    assert all(len(satu) <= grafik.HURUF_LABEL for satu in baris)


@pytest.mark.parametrize("banyak", [1, 36])
def test_batang_tetap_lebar_meski_labelnya_panjang(banyak):
    svg = grafik.batang("Unit", [PANJANG] * banyak, {"Pegawai": [1487] * banyak}, mendatar=True).svg

    batang = [satu for satu in ElementTree.fromstring(svg).iter() if "reactive" in satu.get("class", "")]
    assert len(batang) == banyak
    assert all(float(satu.get("width")) > 0.4 * grafik.LEBAR for satu in batang)


def test_sumbu_hitungan_berangka_bulat():
    svg = grafik.batang("Unit", ["A", "B"], {"Pegawai": [2, 1]}, mendatar=True).svg

    assert teks_sumbu(svg, "x") == [["0"], ["1"], ["2"]]


@given(st.integers(1, 10_000_000))
def test_angka_sumbu_bulat_dan_mencakup_puncak(puncak):
    angka = grafik.angka_sumbu(puncak)

    langkah = {b - a for a, b in pairwise(angka)}
    assert angka[0] == 0
    assert angka[-2] < puncak <= angka[-1]
    assert len(langkah) == 1
    assert len(angka) <= grafik.BANYAK_ANGKA_SUMBU + 1
    assert str(langkah.pop()).strip("0") in {"1", "2", "5"}


@given(st.text(alphabet="abc d", max_size=200))
def test_bungkus_label_muat(teks):
    baris = grafik.bungkus_label(teks)

    assert 1 <= len(baris) <= grafik.BARIS_LABEL
    assert all(len(satu) <= grafik.HURUF_LABEL for satu in baris)
