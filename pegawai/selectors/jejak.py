"""Reads of the audit trail of one employee: who changed what, when, from what to what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models import ForeignKey, Model, QuerySet
from pghistory.models import Events

from pegawai.models import Pegawai
from serang_asn.inti.jejak import pelaku_basisdata
from serang_asn.inti.models import Akun

TANPA_ARTI = frozenset({"id", "kode", "versi", "nik_sandi", "nik_kunci", "dibuat_pada", "pegawai"})
"""Fields whose values tell a reader nothing, or must not be told."""

MODEL_SENSITIF = ("pegawai.RiwayatKeluargaEvent", "pegawai.RiwayatDisiplinEvent", "pegawai.RiwayatCutiEvent")
LABEL = {"tambah": "Menambah", "ubah": "Mengubah", "hapus": "Menghapus"}


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One change of one row: when, who, what was done, field by field."""

    pada: datetime
    oleh: str
    asal: str
    alasan: str
    tindakan: str
    objek: str
    isian: tuple[tuple[str, str, str], ...]


def list_events(pegawai: Pegawai, *, sensitif: bool) -> QuerySet[Any]:
    """Return the raw events of the person and of all histories, newest first; page it before reading."""
    events = Events.objects.references(pegawai).order_by("-pgh_created_at", "pgh_slug")
    return events if sensitif else events.exclude(pgh_model__in=MODEL_SENSITIF)


def has_sensitif(events: Iterable[Any]) -> bool:
    """Answer whether any of `events` shows a sensitive history; the caller then logs the reading."""
    return any(satu.pgh_model in MODEL_SENSITIF for satu in events)


def susun_perubahan(events: Iterable[Any]) -> list[Perubahan]:
    """Return `events` in the words of the office; one query for actors, one per reference table."""
    daftar = list(events)
    nama_akun = dict(
        Akun.objects.filter(
            pk__in={satu.pgh_context["akun"] for satu in daftar if (satu.pgh_context or {}).get("akun")}
        ).values_list("pk", "nama")
    )
    nama = _nama_rujukan(daftar)
    return [_perubahan(satu, nama_akun, nama) for satu in daftar]


def _perubahan(event: Any, nama_akun: dict[int, str], nama: dict[tuple[type[Model], Any], str]) -> Perubahan:
    konteks = event.pgh_context or {}
    langsung = pelaku_basisdata(konteks)
    model = _model(event)
    return Perubahan(
        pada=event.pgh_created_at,
        oleh=langsung.nama if langsung else nama_akun.get(konteks.get("akun", 0), "Sistem"),
        asal=langsung.sambungan if langsung else konteks.get("asal", ""),
        alasan=konteks.get("alasan", ""),
        tindakan=LABEL.get(event.pgh_label, event.pgh_label),
        objek=str(model._meta.verbose_name),
        isian=tuple(
            (str(field.verbose_name), _nilai(field, lama, nama), _nilai(field, baru, nama))
            for field, lama, baru in _isian(model, event)
        ),
    )


def _model(event: Any) -> type[Model]:
    return apps.get_model(event.pgh_obj_model)


def _isian(model: type[Model], event: Any) -> list[tuple[Any, Any, Any]]:
    """Fields that changed with both values; of a new or deleted row, its filled fields."""
    if event.pgh_label == "ubah":
        pasangan = {kunci: (lama, baru) for kunci, (lama, baru) in (event.pgh_diff or {}).items()}
    elif event.pgh_label == "tambah":
        pasangan = {kunci: (None, nilai) for kunci, nilai in (event.pgh_data or {}).items()}
    else:
        pasangan = {kunci: (nilai, None) for kunci, nilai in (event.pgh_data or {}).items()}
    per_kolom = {field.attname: field for field in model._meta.concrete_fields}
    return [
        (per_kolom[kunci], lama, baru)
        for kunci, (lama, baru) in pasangan.items()
        if kunci in per_kolom
        and per_kolom[kunci].name not in TANPA_ARTI
        and not (lama in (None, "", {}) and baru in (None, "", {}))
    ]


def _nama_rujukan(daftar: list[Any]) -> dict[tuple[type[Model], Any], str]:
    perlu: dict[type[Model], set[Any]] = {}
    for event in daftar:
        for field, lama, baru in _isian(_model(event), event):
            if isinstance(field, ForeignKey):
                perlu.setdefault(field.related_model, set()).update({lama, baru} - {None})
    return {
        (model, baris.pk): str(baris)
        for model, kunci in perlu.items()
        for baris in _dengan_rujukan(model).filter(pk__in=kunci)
    }


def _dengan_rujukan(model: type[Model]) -> QuerySet[Any]:
    rujukan = [f.name for f in model._meta.concrete_fields if f.name == "tingkat" and f.is_relation]
    return model._default_manager.select_related(*rujukan) if rujukan else model._default_manager.all()


def _nilai(field: Any, nilai: Any, nama: dict[tuple[type[Model], Any], str]) -> str:
    if nilai is None or nilai == "":
        return "—"
    if isinstance(field, ForeignKey):
        return nama.get((field.related_model, nilai), f"#{nilai}")
    if field.choices:
        return str(dict(field.flatchoices).get(nilai, nilai))
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    return str(nilai)
