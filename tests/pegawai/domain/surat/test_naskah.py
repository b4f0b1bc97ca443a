"""The language of letters: what it can say, what it refuses, and that it can do nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.surat import blok as b
from pegawai.domain.surat import naskah
from pegawai.domain.surat.jenis import DAFTAR

DATA = Path(naskah.__file__).parents[2] / "data" / "surat"
DIKENAL = {"nama", "nip", "tmt", "pertek"}
TTD = "\n[tanda tangan]"


def polos(teks: b.Teks) -> str:
    return "".join(satu.teks for satu in teks)


def salah(teks: str, **lain) -> list[str]:
    return [satu.teks for satu in naskah.periksa(teks + TTD, DIKENAL, **lain)]


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("Kepada {{ nama }}", None),
        ("Kepada {{nama}} dan **{{ nip }}**", None),
        ("Kepada {{ nam }}", "Baris 1: Isian “nam” tidak dikenal. Mungkin maksudnya “nama”?"),
        ("{% jika zzz %}\nx\n{% akhir %}", "Baris 2: Isian “zzz” tidak dikenal."),
        ("{% jika pertek %}\nx", "Baris 1: {% jika %} ini belum ditutup dengan {% akhir %}."),
        ("{% akhir %}", "Baris 1: {% akhir %} tanpa {% jika … %} sebelumnya."),
        ("{% lainnya %}", "Baris 1: {% lainnya %} tanpa {% jika … %} sebelumnya."),
        (
            "{% jika tmt %}\n{% lainnya %}\n{% lainnya %}\n{% akhir %}",
            "Baris 3: {% lainnya %} hanya boleh satu kali dalam satu {% jika %}.",
        ),
        ("{{ nama", "Baris 1: Tanda kurung kurawal tidak terbaca."),
        ("{{ nama|safe }}", "Baris 1: Tanda kurung kurawal tidak terbaca."),
        ("{{ nama.__class__ }}", "Baris 1: Tanda kurung kurawal tidak terbaca."),
        ("{% load static %}", "Baris 1: Tanda kurung kurawal tidak terbaca."),
        ("{% include 'base.html' %}", "Baris 1: Tanda kurung kurawal tidak terbaca."),
        ("**tebal", "Baris 1: Tanda ** pembuka tebal belum ditutup pada baris yang sama."),
        ("[tanda tagan]", "Baris 1: [tanda tagan] tidak dikenal."),
        ("[daftar: nama]", "Baris 1: Daftar orang hanya dapat dipakai dalam keputusan bersama."),
    ],
)
def test_kesalahan_menyebut_baris_dan_obatnya(teks, pesan):
    daftar = salah(teks)
    if pesan is None:
        assert daftar == []
    else:
        assert len(daftar) == 1
        assert daftar[0].startswith(pesan)


def test_tanpa_tanda_tangan_dan_terlalu_panjang():
    assert [s.teks for s in naskah.periksa("Isi", DIKENAL)] == ["Naskah belum memuat baris [tanda tangan]."]
    assert "terlalu panjang" in salah("x" * naskah.PANJANG_MAKS)[0]


def test_daftar_orang_wajib_dan_kolomnya_dikenal():
    assert salah("Isi", kolom=("nama",)) == ["Naskah keputusan bersama belum memuat baris [daftar: …]."]
    assert salah("[daftar: nama, nipp]", kolom=("nama", "nip")) == [
        "Baris 1: Kolom “nipp” tidak dikenal. Mungkin maksudnya “nip”?"
    ]
    assert naskah.kolom_daftar("x\n[ daftar:  nama , nip ]") == ("nama", "nip")


def test_bentuk_bagian_demi_bagian():
    teks = """# KEPUTUSAN
## NOMOR 1

@ Menimbang
a. bahwa {{ nama }} cakap;
b. bahwa perlu;
@ KESATU
Memindahkan

Nama :: **{{ nama }}**
NIP :: {{ nip }}

terhitung hari ini.
# MEMUTUSKAN
| Baris satu
| Baris dua
[tanda tangan]
[halaman baru]
[daftar: nama]"""
    hasil = naskah.susun(teks, {"nama": "Siti", "nip": "1"})

    assert [satu.jenis for satu in hasil] == [
        "judul", "judul", "bagian", "bagian", "judul", "larik", "tanda_tangan", "halaman_baru",
        "daftar_orang",
    ]  # fmt: skip
    menimbang, kesatu = hasil[2], hasil[3]
    assert isinstance(menimbang, b.Bagian)
    assert isinstance(kesatu, b.Bagian)
    [butir] = menimbang.isi
    assert isinstance(butir, b.DaftarButir)
    assert [(satu.tanda, polos(satu.teks)) for satu in butir.butir] == [
        ("a.", "bahwa Siti cakap;"),
        ("b.", "bahwa perlu;"),
    ]
    assert [satu.jenis for satu in kesatu.isi] == ["paragraf", "isian", "paragraf"]
    tabel = kesatu.isi[1]
    assert isinstance(tabel, b.TabelIsian)
    assert tabel.isian[0].teks == (b.Potongan("Siti", tebal=True, medan="nama"),)


@pytest.mark.parametrize(("nilai", "tampil"), [({"pertek": "5"}, "Ada 5"), ({}, "Tidak ada"), ({"pertek": ""}, "Tidak ada")])  # fmt: skip  # noqa: E501
def test_syarat_memilih_baris(nilai, tampil):
    teks = "{% jika pertek %}\nAda {{ pertek }}\n{% lainnya %}\nTidak ada\n{% akhir %}"
    [paragraf] = naskah.susun(teks, nilai)
    assert isinstance(paragraf, b.Paragraf)
    assert polos(paragraf.teks) == tampil
    assert naskah.medan_dipakai(teks, nilai) == (["pertek"] if nilai.get("pertek") else [])


def test_syarat_bersarang():
    teks = "{% jika nama %}\n{% jika nip %}\nDua\n{% lainnya %}\nSatu\n{% akhir %}\n{% akhir %}"
    hasil = [naskah.susun(teks, nilai) for nilai in ({"nama": "a", "nip": "b"}, {"nama": "a"}, {"nip": "b"})]
    assert [polos(satu[0].teks) if satu else "" for satu in hasil] == ["Dua", "Satu", ""]


@pytest.mark.parametrize("nilai", ["# JUDUL", "[tanda tangan]", "a :: b", "**x**", "{{ nip }}", "@ KESATU", "{% akhir %}"])  # fmt: skip  # noqa: E501
def test_nilai_tidak_pernah_menjadi_susunan(nilai):
    [paragraf] = naskah.susun("Nama {{ nama }} di sini", {"nama": nilai, "nip": "rahasia"})
    assert isinstance(paragraf, b.Paragraf)
    assert polos(paragraf.teks) == f"Nama {nilai} di sini"


@given(st.text(max_size=300))
def test_teks_apa_pun_dibaca_atau_ditolak_dengan_alasan(teks):
    if naskah.periksa(teks, DIKENAL):
        return
    naskah.susun(teks, {"nama": "x"})


POTONGAN = st.sampled_from(
    ["{{ nama }}", "{{", "}}", "{% jika nip %}", "{% lainnya %}", "{% akhir %}", "# ", "@ A", "a. b",
     "x :: y", "**", "| z", "[tanda tangan]", "[daftar: nama]", "[x]", "\n", "\n\n", "kata"]
)  # fmt: skip


@given(st.lists(POTONGAN, max_size=25).map("".join), st.text(max_size=20))
def test_naskah_sah_selalu_tersusun_dan_memuat_nilainya(teks, nilai):
    if naskah.periksa(teks, DIKENAL, kolom=("nama",)):
        return
    hasil = naskah.susun(teks, {"nama": nilai, "nip": nilai})
    assert any(satu.jenis == "tanda_tangan" for satu in hasil) or "{% jika" in teks


@pytest.mark.parametrize("jenis", DAFTAR, ids=lambda satu: satu.kode)
def test_naskah_bawaan_sah(jenis):
    teks = (DATA / f"{jenis.kode}.txt").read_text()
    assert naskah.periksa(teks, jenis.dikenal) == []
    bersama = DATA / f"{jenis.kode}.bersama.txt"
    if bersama.exists():
        assert naskah.periksa(bersama.read_text(), jenis.dikenal, kolom=jenis.kolom) == []
    khusus = {satu.kode for satu in jenis.medan}
    assert khusus & set(naskah.medan_dipakai(teks))
