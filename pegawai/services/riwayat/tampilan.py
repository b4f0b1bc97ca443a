"""Values of model fields as people read them, for differences between versions of a row."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Field, Model

from serang_asn.inti import penulisan

KOSONG = "kosong"


def nilai_tampil(bidang: Field[Any, Any], nilai: Any) -> str:
    """Return `nilai` of a model field as a page shows it. Of a relation: the row itself, or its key."""
    if nilai is None or nilai == "":
        return KOSONG
    if bidang.is_relation and not isinstance(nilai, Model):
        nilai = bidang.related_model._default_manager.get(pk=nilai)  # type: ignore[union-attr]
    if bidang.choices:
        return str(dict(bidang.flatchoices).get(nilai, nilai))
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, date):
        return penulisan.tanggal(nilai)
    if isinstance(nilai, Decimal):
        return penulisan.angka(nilai)
    return str(nilai)


def label_bidang(bidang: Field[Any, Any]) -> str:
    """Return the name of a field with a capital."""
    nama = str(bidang.verbose_name)
    return nama[:1].upper() + nama[1:]
