"""PDFs: readable pages and nothing that acts."""

import io

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from serang_asn.inti.isi_berkas import anak, pdf
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak
from tests.alat import berkas


def pdf_dengan(kunci: str, nilai: object) -> bytes:
    """A PDF whose first page refers to `nilai`."""
    penulis = PdfWriter()
    halaman = penulis.add_blank_page(595, 842)
    halaman[NameObject(kunci)] = penulis._add_object(nilai)
    keluaran = io.BytesIO()
    penulis.write(keluaran)
    return keluaran.getvalue()


def kamus(**isi: str) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{nama}"): NameObject(f"/{nilai}") for nama, nilai in isi.items()})


SKRIP = DictionaryObject({NameObject("/JS"): TextStringObject("app.alert(1)")})


def test_pdf_biasa_diterima_dan_digambar():
    isi = berkas.pdf()

    pdf.periksa(isi)

    with Image.open(io.BytesIO(pdf.halaman_pertama(isi))) as gambar:
        assert (gambar.format, gambar.height) == ("PNG", 800)


def test_tautan_biasa_diterima():
    pdf.periksa(berkas.pdf(aksi="URI"))


@pytest.mark.parametrize(
    ("isi", "sebut"),
    [
        (berkas.pdf(aksi="JavaScript"), "JavaScript"),
        (berkas.pdf(aksi="Launch"), "program"),
        (berkas.pdf(aksi="SubmitForm"), "mengirim"),
        (berkas.pdf(lampiran=True), "lampiran"),
        (pdf_dengan("/AA", kamus(S="Rendition")), "multimedia"),
        (pdf_dengan("/Annots", ArrayObject([kamus(Type="Annot", Subtype="RichMedia")])), "multimedia"),
        (pdf_dengan("/Annots", ArrayObject([kamus(Type="Annot", Subtype="FileAttachment")])), "lampiran"),
        (pdf_dengan("/AA", DictionaryObject({NameObject("/O"): kamus(S="GoToE")})), "lampiran"),
        (pdf_dengan("/AA", SKRIP), "JavaScript"),
    ],
)  # fmt: skip
def test_isi_aktif_ditolak_dengan_nama(isi, sebut):
    with pytest.raises(DokumenDitolak) as galat:
        pdf.periksa(isi)

    assert galat.value.kode == "isi_aktif"
    assert sebut in galat.value.pesan


def test_nama_yang_disandikan_tetap_ditemukan():
    isi = berkas.pdf(aksi="JavaScript").replace(b"/JavaScript", b"/Java#53cript")

    assert b"/JavaScript" not in isi
    with pytest.raises(DokumenDitolak, match="JavaScript"):
        pdf.periksa(isi)


def test_skrip_yang_tidak_dirujuk_lagi_tetap_ditemukan():
    utuh = berkas.pdf()
    sisa = b"\n9 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\n" + utuh[utuh.rindex(b"startxref") :]

    with pytest.raises(DokumenDitolak, match="JavaScript"):
        pdf.periksa(utuh + sisa)


def test_terkunci_ditolak():
    with pytest.raises(DokumenDitolak) as galat:
        pdf.periksa(berkas.pdf(kunci="rahasia"))

    assert galat.value.kode == "terkunci"


@pytest.mark.parametrize(
    "isi",
    [
        b"%PDF-1.7\n",
        b"%PDF-1.7\nbukan apa-apa\n%%EOF",
        berkas.pdf()[:300],
    ],
)
def test_rusak_ditolak(isi):
    with pytest.raises(DokumenDitolak) as galat:
        anak.kerjakan("dokumen", isi)

    assert galat.value.kode == "rusak"


def test_isi_sesudah_akhir_ditolak():
    with pytest.raises(DokumenDitolak, match="sesudah akhir"):
        pdf.periksa(berkas.pdf() + b"x" * 2000)
