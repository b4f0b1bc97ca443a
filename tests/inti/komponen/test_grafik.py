"""Charts: bare shapes that pass the content security policy, with the table they come from."""

import re
from xml.etree import ElementTree

import pytest

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
