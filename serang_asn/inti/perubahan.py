"""The history of one tracked row: its versions, and what changed from one to the next.

The version of a row is the key of its newest event (`pgh_id`). A form carries the version it was opened with;
the service that saves compares it under the row's lock, so nobody overwrites what they have not seen.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Field, Model

from serang_asn.inti import penulisan
from serang_asn.inti.kesalahan import Penolakan
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
    diminta: str = ""


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One change of one row: when, by whom, why, and what."""

    versi: int
    pada: datetime
    oleh: str
    tindakan: str
    alasan: str
    isian: tuple[Beda, ...]


class VersiBasi(Penolakan):
    """Somebody else changed the row since the form was opened. beda: what they changed."""

    def __init__(self, versi: int, oleh: str, pada: datetime | None, beda: Sequence[Beda]) -> None:
        super().__init__(
            f"Baris ini diubah oleh {oleh} pada {penulisan.waktu(pada)}, sesudah Anda membukanya. "
            "Bandingkan isinya, sesuaikan isian Anda, lalu simpan kembali."
        )
        self.versi = versi
        self.beda = tuple(beda)


def versi(baris: Any) -> int:
    """Return the version of a row; 0 when no event of it was recorded."""
    return baris.jejak.order_by("-pgh_id").values_list("pgh_id", flat=True).first() or 0


def periksa_versi(baris: Any, diketahui: int, isian: Mapping[str, Any]) -> None:
    """Raise VersiBasi unless the locked row still has the version that the editor saw.

    isian: the values asked for, shown beside those of the two versions.
    """
    kini = baris.jejak.select_related("pgh_context").order_by("-pgh_id").first()
    if kini is None or kini.pgh_id == diketahui:
        return
    semula = baris.jejak.filter(pgh_id=diketahui).first()
    bidang = [satu for satu in _bidang(type(baris)) if satu.name in isian]
    nama = nama_rujukan(bidang, [satu for satu in (semula, kini) if satu])
    beda = [
        Beda(
            str(satu.verbose_name),
            tulis(satu, getattr(semula, satu.attname, None), nama),
            tulis(satu, getattr(kini, satu.attname), nama),
            _tulis_isian(satu, isian[satu.name]),
        )
        for satu in bidang
        if semula is None or getattr(semula, satu.attname) != getattr(kini, satu.attname)
    ]
    raise VersiBasi(kini.pgh_id, _oleh([kini])(kini), kini.pgh_created_at, beda)


def data_dengan(form: Any, **ganti: Any) -> Any:
    """Return what was sent with a form, some of it replaced: the version that its reader has seen by now."""
    data = form.data.copy()
    for nama, nilai in ganti.items():
        data[nama] = str(nilai)
    return data


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
    oleh = _oleh(peristiwa)
    bidang = {satu.pgh_tracked_model: _bidang(satu.pgh_tracked_model) for satu in peristiwa}
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
    """Write the stored value of a field as readers expect it. nama: names of rows pointed to."""
    if nilai is None or nilai == "":
        return penulisan.KOSONG
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


def _bidang(model: type[Model]) -> list[Any]:
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


def _oleh(peristiwa: Sequence[Any]) -> Any:
    """Return the function that names the actor of an event; one query for all of them."""
    kunci = {satu.pgh_context.metadata.get("akun") for satu in peristiwa if satu.pgh_context} - {None}
    nama = dict(Akun.objects.filter(pk__in=kunci).values_list("pk", "nama")) if kunci else {}

    def sebut(satu: Any) -> str:
        konteks = satu.pgh_context.metadata if satu.pgh_context else {}
        return nama.get(konteks.get("akun"), "sistem")

    return sebut


def _tulis_isian(bidang: Any, nilai: Any) -> str:
    """Write a cleaned value, in which a row pointed to is the row itself."""
    if isinstance(nilai, Model):
        return str(nilai)
    return tulis(bidang, nilai)


def _tulis_polos(nilai: Any) -> str:
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    if hasattr(nilai, "year"):
        return penulisan.waktu(nilai) if isinstance(nilai, datetime) else penulisan.tanggal(nilai)
    if hasattr(nilai, "is_integer") or hasattr(nilai, "as_tuple"):
        return penulisan.angka(nilai.normalize() if hasattr(nilai, "normalize") else nilai)
    return str(nilai)
