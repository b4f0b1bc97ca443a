"""What the queue of proposals can be narrowed by."""

from datetime import timedelta
from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.forms import DateInput
from django.utils import timezone

from pegawai.models import UnitKerja, Usulan
from pegawai.models.usulan import STATUS, STATUS_TERBUKA
from pegawai.registri import jenis_usulan
from pegawai.selectors.pegawai import pilihan_unit
from serang_asn.inti.web.pilihan import PilihanPanjang

TINGKAT_UNIT = 2
"""Levels of the tree that are offered to who sees the whole city: the OPD."""

TENGGAT = (
    ("lewat", "Lewat tenggat"),
    ("hari_ini", "Hari ini"),
    ("pekan", "Tujuh hari ke depan"),
    ("tanpa", "Tanpa tenggat"),
)


def _pilihan_jenis() -> list[tuple[str, str]]:
    return [(satu.kode, satu.judul) for satu in jenis_usulan]


def _hari() -> DateInput:
    return DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class SaringanAntrean(django_filters.FilterSet):
    """Name or NIP, kind, deadline, unit with everything below it; state and TMT are folded away."""

    utama = ("q", "jenis", "tenggat", "unit")

    q = django_filters.CharFilter(label="Nama atau NIP", method="saring_orang")
    jenis = django_filters.ChoiceFilter(
        label="Layanan", choices=_pilihan_jenis, empty_label="Semua layanan", widget=PilihanPanjang
    )
    tenggat = django_filters.ChoiceFilter(
        label="Tenggat", choices=TENGGAT, empty_label="Semua tenggat", method="saring_tenggat"
    )
    unit = django_filters.ChoiceFilter(
        label="OPD atau unit kerja", empty_label="Semua unit", method="saring_unit", widget=PilihanPanjang
    )
    status = django_filters.ChoiceFilter(label="Status", choices=STATUS, empty_label="Semua status")
    tmt_dari = django_filters.DateFilter("tmt", "gte", label="TMT sejak", widget=_hari())
    tmt_sampai = django_filters.DateFilter("tmt", "lte", label="TMT sampai", widget=_hari())

    def __init__(self, data: Any, *, akun: Any, queryset: QuerySet[Usulan]) -> None:
        super().__init__(data, queryset=queryset)
        self.filters["unit"].extra["choices"] = pilihan_unit(akun, timezone.localdate(), TINGKAT_UNIT)

    def saring_orang(self, usulan: QuerySet[Usulan], nama: str, teks: str) -> QuerySet[Usulan]:
        """Proposals about somebody whose NIP begins so, or whose name holds every word."""
        nip = "".join(teks.split())
        if nip.isdigit():
            return usulan.filter(pegawai__nip__startswith=nip)
        for kata in teks.split():
            usulan = usulan.filter(pegawai__nama__icontains=kata)
        return usulan

    def saring_tenggat(self, usulan: QuerySet[Usulan], nama: str, nilai: str) -> QuerySet[Usulan]:
        hari = timezone.localdate()
        syarat = {
            "lewat": Q(tenggat__lt=hari, status__in=STATUS_TERBUKA),
            "hari_ini": Q(tenggat=hari),
            "pekan": Q(tenggat__gte=hari, tenggat__lte=hari + timedelta(days=7)),
            "tanpa": Q(tenggat__isnull=True),
        }
        return usulan.filter(syarat[nilai])

    def saring_unit(self, usulan: QuerySet[Usulan], nama: str, nilai: str) -> QuerySet[Usulan]:
        unit = UnitKerja.objects.filter(kode=nilai).first()
        return usulan.filter(unit__path__startswith=unit.path) if unit else usulan.none()
