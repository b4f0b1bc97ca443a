"""Filters of the list of batches."""

from typing import Any

import django_filters

from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.registri import jenis_impor


class SaringanBatch(django_filters.FilterSet):
    """By name of the file, by what it holds, by what became of it."""

    cari = django_filters.CharFilter(field_name="nama_berkas", lookup_expr="icontains", label="Nama berkas")
    keadaan = django_filters.ChoiceFilter(
        field_name="status", choices=StatusBatch.choices, label="Status", empty_label="Semua"
    )
    isi = django_filters.ChoiceFilter(field_name="jenis", label="Isi berkas", empty_label="Semua")

    class Meta:
        model = BatchImpor
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters["isi"].extra["choices"] = [(satu.kode, satu.judul) for satu in jenis_impor]
