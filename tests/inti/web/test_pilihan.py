"""The light list of choices draws what Django's own draws."""

import pytest
from django.forms import Select
from django.test.html import parse_html

from serang_asn.inti.web.pilihan import PilihanPanjang

PILIHAN = [("", "Semua"), ("a", "Dinas <A> & B"), (3, "Tiga"), ('b"c', "Kutip")]


@pytest.mark.parametrize("nilai", ["", None, "a", 3, "3", "tidak ada"])
def test_sama_dengan_select_django(nilai):
    atribut = {"id": "id_unit", "class": "form-select", "required": True, "disabled": False}
    ringan = PilihanPanjang(choices=PILIHAN).render("unit", nilai, atribut)
    asli = Select(choices=PILIHAN).render("unit", nilai, atribut)
    assert parse_html(ringan) == parse_html(asli)
