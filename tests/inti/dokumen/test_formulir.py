"""The field: its refusals are errors of the form, its value is ready to keep."""

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.loader import render_to_string

from serang_asn.inti import dokumen
from serang_asn.inti.dokumen.formulir import BerkasDokumenField
from tests.alat import berkas


class Contoh(forms.Form):
    berkas = BerkasDokumenField()
    tambahan = BerkasDokumenField(required=False)


def form_dengan(isi: bytes) -> Contoh:
    return Contoh({}, {"berkas": SimpleUploadedFile("surat.pdf", isi, content_type="application/pdf")})


def test_bersih_menjadi_berkas_terperiksa():
    form = form_dengan(berkas.gambar("PNG"))

    assert form.is_valid(), form.errors
    assert form.cleaned_data["berkas"].jenis == "image/png"
    assert form.cleaned_data["tambahan"] is None


@pytest.mark.django_db
def test_nilainya_langsung_dapat_disimpan():
    form = form_dengan(berkas.pdf())
    assert form.is_valid()

    hasil = dokumen.simpan(berkas=form.cleaned_data["berkas"], jenis="sk", judul="SK", oleh=None)

    assert hasil.nama_asli == "surat.pdf"


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        (b"", "0 byte"),
        (b"MZ\x90", "program Windows"),
        (berkas.pdf(kunci="x"), "kata sandi"),
        (berkas.pdf(aksi="JavaScript"), "JavaScript"),
        (berkas.gambar("JPEG", (300, 300))[:900], "terpotong"),
    ],
)
def test_penolakan_menjadi_galat_isian(isi, pesan):
    form = form_dengan(isi)

    assert pesan in form.errors["berkas"][0]


def test_wajib():
    assert Contoh({}, {}).errors["berkas"] == ["Pilih berkas dokumen."]


def test_digambar_oleh_komponen():
    isi = render_to_string("_components/form.html", {"form": Contoh(), "tombol": "Unggah"})

    assert 'enctype="multipart/form-data"' in isi
    assert "paling besar 10,0" in isi
