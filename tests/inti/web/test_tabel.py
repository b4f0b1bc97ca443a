"""The list table: sorting, columns, export, selection, and what it says when there is nothing."""

import cssselect2
import django_tables2 as tables
import pytest
from lxml import html

from serang_asn.inti.komponen import Aksi
from serang_asn.inti.web.tabel import KolomAngka, KolomPilih, KolomStatus, KolomUtama, Tabel


class Daftar(Tabel):
    judul = "Daftar pegawai"
    nama_baris = "pegawai"
    ekspor = ("csv", "xlsx")
    kolom_tetap = ("nama",)

    nama = KolomUtama(verbose_name="Nama", linkify=lambda record: f"/pegawai/{record['id']}/")
    gaji = KolomAngka(verbose_name="Gaji")
    catatan = tables.Column(verbose_name="Catatan", visible=False)


class DaftarPilih(Daftar):
    aksi_massal = (Aksi("Usulkan", "/usul/"),)
    pilih = KolomPilih(accessor="id", sebutan="nama")


def _baris(banyak: int) -> list[dict]:
    return [{"id": n, "nama": f"Nama {n}", "gaji": 1000 + n, "catatan": f"<i>{n}</i>"} for n in range(banyak)]


def _gambar(rf, tabel: Tabel, kueri: str = ""):
    request = rf.get(f"/pegawai/?{kueri}")
    tables.RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    return html.fromstring(tabel.as_html(request))


def _pilih(pohon, penyeleksi: str) -> list:
    akar = cssselect2.ElementWrapper.from_html_root(pohon)
    return [cocok.etree_element for cocok in akar.query_all(penyeleksi)]


def _teks(simpul) -> str:
    return " ".join(simpul.text_content().split())


def test_tabel_selalu_menyebut_jumlah_seluruhnya(rf):
    pohon = _gambar(rf, Daftar(_baris(1234)))

    assert _teks(_pilih(pohon, ".data-table__jumlah")[0]) == "1.234 pegawai"
    assert _teks(_pilih(pohon, ".pagination-bar p")[0]) == "1–25 dari 1.234 pegawai"
    assert len(_pilih(pohon, "tbody tr")) == 25


def test_tabel_dapat_digulung_dengan_papan_ketik(rf):
    bingkai = _pilih(_gambar(rf, Daftar(_baris(1))), "[data-gulung]")[0]

    assert (bingkai.get("role"), bingkai.get("tabindex"), bingkai.get("aria-label")) == (
        "region",
        "0",
        "Daftar pegawai",
    )


def test_urutan_dinyatakan_dan_dibalik_dari_halaman_pertama(rf):
    kepala = _pilih(_gambar(rf, Daftar(_baris(60)), "sort=gaji&page=2&q=a"), "th")[1]

    assert kepala.get("aria-sort") == "ascending"
    alamat = _pilih(kepala, "a")[0].get("href")
    assert "sort=-gaji" in alamat
    assert "q=a" in alamat
    assert "page=" not in alamat


def test_sel_membawa_judul_kolom_untuk_layar_sempit(rf):
    sel = _pilih(_gambar(rf, Daftar(_baris(1))), "tbody td")

    assert [s.get("data-label") for s in sel] == ["Nama", "Gaji"]
    assert [s.get("class") for s in sel] == ["kolom-utama", "kolom-angka"]
    assert _teks(sel[1]) == "1.000"


@pytest.mark.parametrize(
    ("kueri", "kolom"),
    [
        ("", ["Nama", "Gaji"]),
        ("kolom=catatan", ["Nama", "Catatan"]),
        ("kolom=gaji&kolom=catatan", ["Nama", "Gaji", "Catatan"]),
    ],
)
def test_kolom_dapat_dipilih_dan_yang_tetap_tidak_hilang(rf, kueri, kolom):
    pohon = _gambar(rf, Daftar(_baris(1)), kueri)

    assert [_teks(kepala) for kepala in _pilih(pohon, "thead th")] == kolom


def test_isi_sel_diloloskan(rf):
    sel = _pilih(_gambar(rf, Daftar(_baris(1)), "kolom=catatan"), "tbody td")[1]

    assert sel.text == "<i>0</i>"


def test_ekspor_membawa_saringan_yang_berlaku(rf):
    alamat = [a.get("href") for a in _pilih(_gambar(rf, Daftar(_baris(1)), "q=a&page=2"), "a[download]")]

    assert alamat == ["?q=a&ekspor=csv", "?q=a&ekspor=xlsx"]


@pytest.mark.parametrize(
    ("kueri", "saran"), [("q=x", "Longgarkan saringan atau ubah kata yang dicari."), ("", "Impor dahulu.")]
)
def test_tabel_kosong_memberi_saran_yang_sesuai(rf, kueri, saran):
    tabel = Daftar([])
    tabel.keterangan_kosong = "Impor dahulu."

    assert saran in _teks(_pilih(_gambar(rf, tabel, kueri), ".empty-state")[0])


def test_tabel_kosong_mengatakan_sebabnya(rf):
    pohon = _gambar(rf, DaftarPilih([], empty_text="Tidak ada pegawai yang cocok"))

    assert not _pilih(pohon, "table")
    assert not _pilih(pohon, "#aksi-massal")
    assert _teks(_pilih(pohon, ".empty-state h2")[0]) == "Tidak ada pegawai yang cocok"


def test_baris_dipilih_untuk_aksi_massal(rf):
    pohon = _gambar(rf, DaftarPilih(_baris(2)), "q=a")

    kotak = _pilih(pohon, "input[name=kode]")
    assert [(k.get("value"), k.get("aria-label"), k.get("form")) for k in kotak] == [
        ("0", "Pilih Nama 0", "aksi-massal"),
        ("1", "Pilih Nama 1", "aksi-massal"),
    ]
    assert _pilih(pohon, "#aksi-massal input[name=kueri]")[0].get("value") == "q=a"
    assert _pilih(pohon, "#aksi-massal button")[0].get("formaction") == "/usul/"


def test_kolom_pilih_tidak_ikut_diekspor():
    kepala = next(iter(DaftarPilih(_baris(1)).as_values()))

    assert "Pilih" not in kepala


def test_ekspor_memuat_angka_sebagai_angka():
    baris = list(Daftar(_baris(1)).as_values())

    assert baris[1][:2] == ["Nama 0", 1000]


def test_kolom_status_memilih_jenis_pil(rf):
    class DaftarStatus(Tabel):
        status = KolomStatus(jenis={"aktif": "baik"})

    pil = _pilih(_gambar(rf, DaftarStatus([{"status": "aktif"}, {"status": "lain"}])), ".status-pill")

    assert [p.get("class") for p in pil] == [
        "status-pill status-pill--baik",
        "status-pill status-pill--netral",
    ]
