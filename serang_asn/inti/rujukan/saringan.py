"""What the rows of a reference table can be narrowed by, and the rows themselves."""

from datetime import date
from functools import reduce
from operator import or_
from typing import Any

import django_filters
from django import forms
from django.db.models import Case, CharField, Exists, F, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from serang_asn.inti.registri.rujukan import TabelRujukan

VERIFIKASI = [("belum", "Belum diverifikasi"), ("sudah", "Terverifikasi")]
MASA = [("berlaku", "Berlaku"), ("nanti", "Belum berlaku"), ("diganti", "Digantikan")]


def list_baris(tabel: TabelRujukan, pada: date) -> QuerySet[Any]:
    """Return all rows in their order; of a dated table each with `masa`: berlaku, nanti or diganti on
    `pada`.
    """
    rujukan = [b.name for b in tabel.model._meta.concrete_fields if b.is_relation]
    baris = (
        tabel.model._default_manager.select_related(*rujukan)
        if rujukan
        else tabel.model._default_manager.all()
    )
    if tabel.berkala:
        baris = baris.annotate(
            masa=Case(
                When(berlaku_mulai__gt=pada, then=Value("nanti")),
                When(Exists(_penerus(tabel, pada)), then=Value("diganti")),
                default=Value("berlaku"),
                output_field=CharField(),
            )
        )
    return baris.order_by(*tabel.urutan, "pk")


def buat(tabel: TabelRujukan) -> type[django_filters.FilterSet]:
    """Return the filter class of a reference table: words, its declared fields, verification, period."""
    isi: dict[str, Any] = {
        "cari": django_filters.CharFilter(label="Cari", method="saring_cari"),
        "saring_cari": lambda self, baris, nama, nilai: _cari(tabel, baris, nilai),
        "saring_verifikasi": lambda self, baris, nama, nilai: baris.filter(terverifikasi=nilai == "sudah"),
    }
    for nama in tabel.saring:
        isi[nama] = _saring(tabel, nama)
    if tabel.berkala:
        isi["masa"] = django_filters.ChoiceFilter(label="Masa", choices=MASA, empty_label="Semua")
    if tabel.is_diverifikasi:
        isi["verifikasi"] = django_filters.ChoiceFilter(
            label="Verifikasi", choices=VERIFIKASI, empty_label="Semua", method="saring_verifikasi"
        )
    return type("SaringanBaris", (django_filters.FilterSet,), isi)


def _cari(tabel: TabelRujukan, baris: QuerySet[Any], teks: str) -> QuerySet[Any]:
    """Rows that hold every word somewhere."""
    for kata in teks.split():
        baris = baris.filter(reduce(or_, (Q(**{f"{nama}__icontains": kata}) for nama in tabel.cari)))
    return baris


def _saring(tabel: TabelRujukan, nama: str) -> django_filters.Filter:
    bidang: Any = tabel.model._meta.get_field(nama)
    label = str(bidang.verbose_name)
    if bidang.is_relation:
        induk = bidang.related_model._default_manager.all()
        if bidang.related_model is tabel.model:
            induk = induk.filter(**{f"{nama}__isnull": True})
        urut = "urut" if any(b.name == "urut" for b in bidang.related_model._meta.concrete_fields) else "pk"
        return django_filters.ModelChoiceFilter(
            label=label.capitalize(), queryset=induk.order_by(urut), empty_label="Semua"
        )
    if bidang.choices:
        return django_filters.ChoiceFilter(
            label=label.capitalize(), choices=bidang.choices, empty_label="Semua"
        )
    return django_filters.BooleanFilter(
        label=label.capitalize(),
        widget=forms.Select(choices=[("", "Semua"), ("true", "Ya"), ("false", "Tidak")]),
    )


def _penerus(tabel: TabelRujukan, pada: date) -> QuerySet[Any]:
    """Rows of the same key that began later and are in force; an empty part of a key equals an empty one."""
    penerus = tabel.model._default_manager.filter(
        berlaku_mulai__gt=OuterRef("berlaku_mulai"), berlaku_mulai__lte=pada
    )
    for nama in tabel.kunci_tanpa_tanggal:
        bidang: Any = tabel.model._meta.get_field(nama)
        if bidang.null:
            kosong = Value(0)
            penerus = penerus.alias(**{f"sama_{nama}": Coalesce(F(bidang.attname), kosong)}).filter(
                **{f"sama_{nama}": Coalesce(OuterRef(bidang.attname), kosong)}
            )
        else:
            penerus = penerus.filter(**{bidang.attname: OuterRef(bidang.attname)})
    return penerus
