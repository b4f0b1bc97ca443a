"""Tags of the components: icons, the current query, page numbers, controls."""

import pytest
from django import forms
from django.core.paginator import Paginator
from django.template import Context, Template
from heroicons import IconDoesNotExist

from serang_asn.inti.templatetags import komponen


def test_ikon_disembunyikan_dari_pembaca_layar():
    gambar = komponen.ikon("users", 16, "mini")

    assert 'aria-hidden="true"' in gambar
    assert 'class="ikon"' in gambar
    assert 'width="16"' in gambar


def test_ikon_yang_tidak_ada_ditolak():
    with pytest.raises(IconDoesNotExist):
        komponen.ikon("tidak-ada")


def test_parameter_tersembunyi_mengulang_kueri_kecuali_yang_disebut(rf):
    request = rf.get("/", {"q": '"><b>', "unit": ["1", "2"], "page": "3"})

    teks = Template('{% load komponen %}{% parameter_tersembunyi "page" %}').render(
        Context({"request": request})
    )

    assert teks.count("<input") == 3
    assert 'name="page"' not in teks
    assert "&quot;&gt;&lt;b&gt;" in teks


@pytest.mark.parametrize(
    ("nomor", "banyak", "hasil"),
    [
        (1, 1, [1]),
        (1, 3, [1, 2, 3]),
        (1, 24, [1, 2, None, 24]),
        (3, 24, [1, 2, 3, 4, None, 24]),
        (4, 24, [1, 2, 3, 4, 5, None, 24]),
        (12, 24, [1, None, 11, 12, 13, None, 24]),
        (24, 24, [1, None, 23, 24]),
    ],
)
def test_rentang_halaman(nomor, banyak, hasil):
    halaman = Paginator(range(banyak * 10), 10).page(nomor)

    assert komponen.rentang_halaman(halaman) == hasil


class Isian(forms.Form):
    nama = forms.CharField(widget=forms.TextInput(attrs={"class": "sendiri"}))
    unit = forms.ChoiceField(choices=[("1", "Satu")])
    setuju = forms.BooleanField()


@pytest.mark.parametrize(
    ("nama", "kelas"),
    [("nama", "sendiri form-control"), ("unit", "form-select"), ("setuju", "form-check-input")],
)
def test_kontrol_memberi_kelas_menurut_jenisnya(nama, kelas):
    assert f'class="{kelas}"' in komponen.kontrol(Isian()[nama])


def test_kontrol_yang_ditolak_ditandai():
    assert 'class="form-select is-invalid"' in komponen.kontrol(Isian({})["unit"])
