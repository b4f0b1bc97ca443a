"""What the list of findings can be narrowed by."""

from typing import Any

import django_filters
from django.db.models import Q

from pegawai.models.mutu import TemuanQuerySet
from pegawai.mutu.mesin import daftar_pemeriksaan
from pegawai.selectors.mutu.temuan import LABEL_TINGKAT

DITERIMA = "diterima"
STATUS = [(DITERIMA, "Sudah diterima"), ("semua", "Semua")]


def _pilihan() -> list[tuple[str, str]]:
    return [(satu.kode, satu.judul) for satu in daftar_pemeriksaan()]


class SaringanTemuan(django_filters.FilterSet):
    """Check, gravity, words of the name, and whether accepted findings are shown; by default they are not."""

    utama = ("q", "periksa", "tingkat", "status")

    q = django_filters.CharFilter(label="Nama", method="saring_nama")
    periksa = django_filters.ChoiceFilter(
        label="Pemeriksaan", choices=_pilihan, empty_label="Semua", field_name="pemeriksaan"
    )
    tingkat = django_filters.ChoiceFilter(
        label="Tingkat", choices=[*LABEL_TINGKAT.items()], empty_label="Semua", method="saring_tingkat"
    )
    status = django_filters.ChoiceFilter(
        label="Status", choices=STATUS, empty_label="Perlu diperbaiki", method="saring_status"
    )

    def saring_nama(self, temuan: TemuanQuerySet, nama: str, teks: str) -> TemuanQuerySet:
        """Findings about a person (or unit) whose name holds every word."""
        for kata in teks.split():
            temuan = temuan.filter(
                Q(pegawai__nama__icontains=kata) | Q(pegawai__isnull=True, unit__nama__icontains=kata)
            )
        return temuan

    def saring_tingkat(self, temuan: TemuanQuerySet, nama: str, nilai: str) -> TemuanQuerySet:
        kode = [satu.kode for satu in daftar_pemeriksaan() if satu.mutu and satu.mutu.tingkat == nilai]
        return temuan.filter(pemeriksaan__in=kode)

    def saring_status(self, temuan: TemuanQuerySet, nama: str, nilai: str) -> TemuanQuerySet:
        return temuan.filter(pengecualian__isnull=False) if nilai == DITERIMA else temuan

    def filter_queryset(self, queryset: Any) -> Any:
        temuan = super().filter_queryset(queryset)
        return temuan if self.form.cleaned_data.get("status") else temuan.filter(pengecualian__isnull=True)
