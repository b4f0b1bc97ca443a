"""The history of one tracked row: what changed from one event to the next, in words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Field, Model

from serang_asn.inti import penulisan
from serang_asn.inti.models import Akun

LABEL = {"tambah": "Ditambah", "ubah": "Diubah", "hapus": "Dihapus"}
TANPA_ARTI = frozenset({"id", "akun", "diberikan_oleh"})
"""Fields that repeat which row it is, or who acted."""


@dataclass(frozen=True, slots=True)
class Beda:
    """One field that two versions hold differently; all values ready to show."""

    label: str
    semula: str
    kini: str


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One change of one row: when, by whom, why, and what."""

    versi: int
    pada: datetime
    oleh: str
    tindakan: str
    alasan: str
    isian: tuple[Beda, ...]


def list_perubahan(
    baris: Any, *, terbanyak: int = 20, label: Callable[[Any], str] | None = None
) -> list[Perubahan]:
    """Return the newest changes of a row, newest first; one query, one for actors, one per foreign table."""
    peristiwa = baris.jejak.select_related("pgh_context").order_by("-pgh_id")[: terbanyak + 1]
    return susun(list(peristiwa), label=label)[:terbanyak]


def susun(peristiwa: Sequence[Any], *, label: Callable[[Any], str] | None = None) -> list[Perubahan]:
    """Return what each event changed from the one before it of the same row.

    peristiwa: events of one or several rows and tables, newest first. label: words for an event, "" for the
    usual ones. One query for the actors, one per foreign table that is not loaded yet.
    """
    oleh = sebut_pelaku(peristiwa)
    bidang = {satu.pgh_tracked_model: bidang_berarti(satu.pgh_tracked_model) for satu in peristiwa}
    nama: dict[tuple[type[Model], Any], str] = {}
    for model, daftar in bidang.items():
        nama |= nama_rujukan(daftar, [satu for satu in peristiwa if satu.pgh_tracked_model is model])
    hasil: list[Perubahan] = []
    lalu: dict[Any, Any] = {}
    for satu in reversed(peristiwa):
        baris = (satu.pgh_tracked_model, satu.pgh_obj_id)
        sebelum = lalu.get(baris)
        is_utuh = sebelum is not None or satu.pgh_label == "tambah"
        isian = _beda(bidang[satu.pgh_tracked_model], sebelum, satu, nama) if is_utuh else ()
        sebutan = (label(satu) if label else "") or LABEL.get(satu.pgh_label, satu.pgh_label)
        alasan = satu.pgh_context.metadata.get("alasan", "") if satu.pgh_context else ""
        hasil.append(Perubahan(satu.pgh_id, satu.pgh_created_at, oleh(satu), sebutan, alasan, isian))
        lalu[baris] = satu
    return hasil[::-1]


def tulis(bidang: Any, nilai: Any, nama: Mapping[tuple[type[Model], Any], str] | None = None) -> str:
    """Write the value of a field as readers expect it. nama: names of rows pointed to by their key."""
    if nilai is None or nilai == "":
        return penulisan.KOSONG
    if isinstance(nilai, Model):
        return str(nilai)
    if bidang.is_relation:
        return (nama or {}).get((bidang.related_model, nilai), f"#{nilai}")
    if bidang.choices:
        return str(dict(bidang.flatchoices).get(nilai, nilai))
    return _tulis_polos(nilai)


def nama_rujukan(bidang: Iterable[Any], daftar: Sequence[Any]) -> dict[tuple[type[Model], Any], str]:
    """Return the names of the rows that `daftar` points to; one query per table that is not loaded yet."""
    perlu: dict[type[Model], set[Any]] = {}
    hasil: dict[tuple[type[Model], Any], str] = {}
    for bidang_ini in (satu for satu in bidang if satu.is_relation):
        for baris in daftar:
            kunci = getattr(baris, bidang_ini.attname)
            if bidang_ini.name in baris._state.fields_cache:
                hasil[bidang_ini.related_model, kunci] = str(getattr(baris, bidang_ini.name))
            elif kunci is not None:
                perlu.setdefault(bidang_ini.related_model, set()).add(kunci)
    for model, semua in perlu.items():
        for baris in model._default_manager.filter(pk__in=semua):
            hasil[model, baris.pk] = str(baris)
    return hasil


def bidang_berarti(model: type[Model]) -> list[Any]:
    """Return the fields of a tracked model whose changes mean something to people."""
    terlacak = {satu.name for satu in model.pgh_event_model._meta.get_fields()}  # type: ignore[attr-defined]
    return [
        satu
        for satu in model._meta.concrete_fields
        if satu.name in terlacak and satu.name not in TANPA_ARTI and _is_berarti(satu)
    ]


def _is_berarti(bidang: Field[Any, Any]) -> bool:
    return bidang.editable or bool(bidang.is_relation)


def _beda(bidang: Sequence[Any], lalu: Any, kini: Any, nama: Mapping[Any, str]) -> tuple[Beda, ...]:
    return tuple(
        Beda(
            str(satu.verbose_name),
            tulis(satu, getattr(lalu, satu.attname), nama) if lalu else penulisan.KOSONG,
            tulis(satu, getattr(kini, satu.attname), nama),
        )
        for satu in bidang
        if (getattr(lalu, satu.attname) if lalu else None) != getattr(kini, satu.attname)
        and not (lalu is None and getattr(kini, satu.attname) in (None, ""))
    )


def sebut_pelaku(peristiwa: Sequence[Any]) -> Any:
    """Return the function that names the actor of an event; one query for all of them."""
    kunci = {satu.pgh_context.metadata.get("akun") for satu in peristiwa if satu.pgh_context} - {None}
    nama = dict(Akun.objects.filter(pk__in=kunci).values_list("pk", "nama")) if kunci else {}

    def sebut(satu: Any) -> str:
        konteks = satu.pgh_context.metadata if satu.pgh_context else {}
        return nama.get(konteks.get("akun"), "sistem")

    return sebut


def _tulis_polos(nilai: Any) -> str:
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    if hasattr(nilai, "year"):
        return penulisan.waktu(nilai) if isinstance(nilai, datetime) else penulisan.tanggal(nilai)
    if hasattr(nilai, "is_integer") or hasattr(nilai, "as_tuple"):
        return penulisan.angka(nilai.normalize() if hasattr(nilai, "normalize") else nilai)
    return str(nilai)
