"""The filter bar: which fields it shows, and a chip for each filter in force."""

from datetime import date

import django_filters
import pytest
from django.http import QueryDict

from serang_asn.inti.models import Akun
from serang_asn.inti.web.saringan import Keping, daftar_keping, pisahkan_bidang


class Saringan(django_filters.FilterSet):
    nama = django_filters.CharFilter(label="Nama")
    status = django_filters.MultipleChoiceFilter(
        label="Status", choices=[("Kelompok", [("a", "Aktif"), ("p", "Pensiun")])]
    )
    usia = django_filters.RangeFilter(label="Usia")
    tmt = django_filters.DateFilter(label="TMT")
    kode = django_filters.CharFilter(label="Kode")


def _saringan(kueri: str) -> Saringan:
    return Saringan(QueryDict(kueri), queryset=Akun.objects.none())


@pytest.mark.parametrize(
    ("kueri", "hasil"),
    [
        ("nama=Siti&page=4&sort=nama", [Keping("Nama", "Siti", "?sort=nama")]),
        (
            "status=a&status=p",
            [Keping("Status", "Aktif", "?status=p"), Keping("Status", "Pensiun", "?status=a")],
        ),
        (
            "usia_min=30&usia_max=40&nama=B",
            [Keping("Nama", "B", "?usia_min=30&usia_max=40"), Keping("Usia", "30 – 40", "?nama=B")],
        ),
        (f"tmt={date(2026, 11, 23)}", [Keping("TMT", "23 November 2026", "?")]),
        ("nama=&kode=", []),
        ("tmt=kemarin", []),
    ],
)
def test_daftar_keping(kueri, hasil):
    assert daftar_keping(_saringan(kueri)) == hasil


def test_keping_tanpa_kueri():
    assert daftar_keping(Saringan(None, queryset=Akun.objects.none())) == []


def test_pisahkan_bidang_menurut_yang_pertama():
    utama, lanjutan = pisahkan_bidang(_saringan(""))

    assert [b.name for b in utama] == ["nama", "status", "usia", "tmt"]
    assert [b.name for b in lanjutan] == ["kode"]


def test_pisahkan_bidang_menurut_pernyataan():
    class Sendiri(Saringan):
        utama = ("kode",)

    utama, lanjutan = pisahkan_bidang(Sendiri(None, queryset=Akun.objects.none()))

    assert [b.name for b in utama] == ["kode"]
    assert len(lanjutan) == 4
