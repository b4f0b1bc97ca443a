"""Reads of the audit trail of one employee: who changed what, when, from what to what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import CharField, F, ForeignKey, Model, Q, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.utils import timezone
from pghistory.models import Events

from pegawai.models import Pegawai
from pegawai.registri import jenis_riwayat
from serang_asn.inti import penulisan
from serang_asn.inti.jejak import pelaku_basisdata
from serang_asn.inti.models import Akun

TANPA_ARTI = frozenset({"id", "kode", "versi", "nik_sandi", "nik_kunci", "dibuat_pada", "pegawai"})
"""Fields whose values tell a reader nothing, or must not be told."""

MODEL_SENSITIF = ("pegawai.RiwayatKeluargaEvent", "pegawai.RiwayatDisiplinEvent", "pegawai.RiwayatCutiEvent")
PRIBADI = "pribadi"
"""Code of the person's own row among the histories that a reader may choose."""

SISTEM = "Sistem"
OLEH_SISTEM = "sistem"
SINGKATAN = {"nip": "NIP"}
LABEL = {"tambah": "Menambah", "ubah": "Mengubah", "hapus": "Menghapus"}
_NAMA_RUJUKAN: Mapping[str, Any] = {
    "pegawai.golongan": F("kode"),
    "pegawai.pendidikan": Concat("tingkat__kode", Value(" "), "jurusan"),
    "pegawai.batchimpor": F("nama_berkas"),
    "pegawai.tindakankepegawaian": F("judul"),
    "inti.dokumen": F("judul"),
}
"""What names a row of these tables; of all others it is `nama`."""


@dataclass(frozen=True, slots=True)
class SaringanJejak:
    """What of the trail is asked. riwayat: code of a history or PRIBADI; oleh: key of an account or
    OLEH_SISTEM; dari, sampai: days, both included; baris: code of one event."""

    riwayat: str = ""
    oleh: str = ""
    dari: date | None = None
    sampai: date | None = None
    baris: UUID | None = None


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One change of one row: when, who, what was done, field by field.

    baris: code of the row; is_berpasangan: there is a value before and one after.
    """

    pada: datetime
    oleh: str
    asal: str
    alasan: str
    tindakan: str
    objek: str
    baris: str
    is_berpasangan: bool
    isian: tuple[tuple[str, str, str], ...]


def list_riwayat() -> list[tuple[str, str]]:
    """Return code and name of the histories that the trail can be narrowed to."""
    return [(PRIBADI, "Data pribadi"), *((satu.kode, satu.judul) for satu in jenis_riwayat)]


def list_events(pegawai: Pegawai, *, sensitif: bool, saringan: SaringanJejak | None = None) -> QuerySet[Any]:
    """Return the raw events of the person and of all histories, newest first; page it before reading."""
    asal = saringan or SaringanJejak()
    events = Events.objects.references(pegawai).order_by("-pgh_created_at", "pgh_model", "-pgh_id")
    if not sensitif:
        events = events.exclude(pgh_model__in=MODEL_SENSITIF)
    if asal.riwayat:
        events = events.filter(pgh_model=_model_event(asal.riwayat))
    if asal.oleh == OLEH_SISTEM:
        events = events.filter(Q(pgh_context__akun__isnull=True) | Q(pgh_context__akun=None))
    elif asal.oleh:
        events = events.filter(pgh_context__akun=int(asal.oleh))
    if asal.dari:
        events = events.filter(pgh_created_at__gte=_awal_hari(asal.dari))
    if asal.sampai:
        events = events.filter(pgh_created_at__lt=_awal_hari(asal.sampai + timedelta(days=1)))
    return events.filter(pgh_data__kode=str(asal.baris)) if asal.baris else events


def list_pelaku(pegawai: Pegawai, *, sensitif: bool) -> list[tuple[str, str]]:
    """Return key and name of everyone who changed this record, the system first; two queries."""
    kunci = set(
        list_events(pegawai, sensitif=sensitif)
        .order_by()
        .values_list("pgh_context__akun", flat=True)
        .distinct()
    )
    akun = Akun.objects.filter(pk__in=kunci - {None}).order_by("nama", "pk").values_list("pk", "nama")
    sistem = [(OLEH_SISTEM, SISTEM)] if None in kunci else []
    return [*sistem, *((str(pk), nama) for pk, nama in akun)]


def has_sensitif(events: Iterable[Any]) -> bool:
    """Answer whether any of `events` shows a sensitive history; the caller then logs the reading."""
    return any(satu.pgh_model in MODEL_SENSITIF for satu in events)


def susun_perubahan(events: Iterable[Any], pelaku: Mapping[str, str]) -> list[Perubahan]:
    """Return `events` in the words of the office; one query, whatever tables they point to.

    pelaku: names of the actors as `list_pelaku` gives them.
    """
    daftar = list(events)
    nama = _nama_rujukan(daftar)
    return [_perubahan(satu, pelaku, nama) for satu in daftar]


def _perubahan(event: Any, pelaku: Mapping[str, str], nama: Mapping[tuple[str, str], str]) -> Perubahan:
    konteks = event.pgh_context or {}
    langsung = pelaku_basisdata(konteks)
    model = _model(event)
    return Perubahan(
        pada=event.pgh_created_at,
        oleh=langsung.nama if langsung else pelaku.get(str(konteks.get("akun")), SISTEM),
        asal=langsung.sambungan if langsung else _asal(konteks.get("asal", "")),
        alasan=konteks.get("alasan", ""),
        tindakan=_tindakan(event),
        objek=_objek(model, event.pgh_data or {}),
        baris=(event.pgh_data or {}).get("kode", ""),
        is_berpasangan=event.pgh_label == "ubah",
        isian=tuple(
            (_label(field), _nilai(field, lama, nama), _nilai(field, baru, nama))
            for field, lama, baru in _isian(model, event)
        ),
    )


def _tindakan(event: Any) -> str:
    if event.pgh_label == "ubah" and (event.pgh_diff or {}).get("dibatalkan_pada", [1, None])[1]:
        return "Membatalkan"
    return LABEL.get(event.pgh_label, event.pgh_label)


def _objek(model: type[Model], data: Mapping[str, Any]) -> str:
    """Name the row by its table and the day that tells it from others."""
    if model is Pegawai:
        return "data pribadi"
    nama = str(model._meta.verbose_name)
    if data.get("tahun"):
        return f"{nama} tahun {data['tahun']}"
    hari = data.get("tmt") or data.get("mulai") or data.get("tanggal")
    return f"{nama} {penulisan.tanggal(date.fromisoformat(hari))}" if hari else nama


def _asal(asal: str) -> str:
    """Say in words where a change came from: a page, a task, a command."""
    if asal.startswith("/"):
        return "melalui halaman aplikasi"
    if asal.startswith("tugas:"):
        return "melalui tugas latar"
    if asal.startswith("manage.py "):
        return f"melalui perintah {asal.removeprefix('manage.py ')}"
    return f"melalui {asal}" if asal else ""


def _model(event: Any) -> type[Model]:
    return apps.get_model(event.pgh_obj_model)


def _model_event(riwayat: str) -> str:
    jenis = jenis_riwayat.ambil(riwayat)
    model: Any = Pegawai if riwayat == PRIBADI else jenis.model if jenis else None
    return str(model.pgh_event_model._meta.label) if model else ""


def _awal_hari(hari: date) -> datetime:
    return timezone.make_aware(datetime(hari.year, hari.month, hari.day))  # noqa: DTZ001 - made aware here


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


def _nama_rujukan(daftar: list[Any]) -> dict[tuple[str, str], str]:
    """Return the names of all rows that the events point to, per table and key; one query."""
    perlu: dict[type[Model], set[Any]] = {}
    for event in daftar:
        for field, lama, baru in _isian(_model(event), event):
            if isinstance(field, ForeignKey):
                perlu.setdefault(field.related_model, set()).update({lama, baru} - {None})
    kueri = [_kueri_nama(model, kunci) for model, kunci in perlu.items()]
    if not kueri:
        return {}
    return {(model, kunci): nama for model, kunci, nama in kueri[0].union(*kueri[1:], all=True)}


def _kueri_nama(model: type[Model], kunci: set[Any]) -> QuerySet[Any, Any]:
    label = model._meta.label_lower
    return (
        model._default_manager.filter(pk__in=kunci)
        .order_by()
        .annotate(
            k_model=Value(label, output_field=CharField()),
            k_kunci=Cast("pk", CharField()),
            k_nama=Cast(_NAMA_RUJUKAN.get(label, F("nama")), CharField()),
        )
        .values_list("k_model", "k_kunci", "k_nama")
    )


def _label(field: Any) -> str:
    nama = SINGKATAN.get(str(field.verbose_name), str(field.verbose_name))
    return nama[:1].upper() + nama[1:]


def _nilai(field: Any, nilai: Any, nama: Mapping[tuple[str, str], str]) -> str:
    if nilai is None or nilai in ("", {}):
        return "—"
    if isinstance(field, ForeignKey):
        return nama.get((field.related_model._meta.label_lower, str(nilai)), f"#{nilai}")
    if field.choices:
        return str(dict(field.flatchoices).get(nilai, nilai))
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, dict):
        return "; ".join(f"{kunci}: {isi}" for kunci, isi in nilai.items())
    jenis = field.get_internal_type()
    if jenis == "DateField":
        return penulisan.tanggal(date.fromisoformat(nilai))
    if jenis == "DateTimeField":
        return penulisan.waktu(datetime.fromisoformat(nilai))
    return penulisan.angka(nilai) if jenis == "DecimalField" else str(nilai)
