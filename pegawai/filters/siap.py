"""What the list of prepared drafts can be narrowed by."""

from typing import Any

import django_filters
from django import forms
from django.utils import timezone

from pegawai.models import UnitKerja, Usulan
from pegawai.models.usulan import UsulanQuerySet
from pegawai.selectors.pegawai import pilihan_unit
from pegawai.selectors.siap import daftar_jenis_siap

TINGKAT_UNIT = 2


class SaringanSiap(django_filters.FilterSet):
    """Kind, unit with what lies below it, last TMT."""

    utama = ("jenis", "unit", "sampai")

    jenis = django_filters.ChoiceFilter(
        label="Layanan", empty_label="Semua layanan",
        choices=lambda: [(satu.kode, satu.judul) for satu in daftar_jenis_siap()],
    )  # fmt: skip
    unit = django_filters.ChoiceFilter(label="Unit kerja", empty_label="Semua unit", method="saring_unit")
    sampai = django_filters.DateFilter(
        label="TMT sampai", field_name="tmt", lookup_expr="lte",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )  # fmt: skip

    class Meta:
        model = Usulan
        fields: tuple[str, ...] = ()

    def __init__(self, data: Any, *, queryset: UsulanQuerySet, akun: Any) -> None:
        super().__init__(data, queryset=queryset)
        self.akun = akun
        self.filters["unit"].extra["choices"] = pilihan_unit(akun, timezone.localdate(), TINGKAT_UNIT)

    def saring_unit(self, daftar: UsulanQuerySet, nama: str, kode: str) -> UsulanQuerySet:
        unit = UnitKerja.objects.terlihat_oleh(self.akun).filter(kode=kode).first()
        return daftar.filter(unit__path__startswith=unit.path) if unit else daftar.none()
