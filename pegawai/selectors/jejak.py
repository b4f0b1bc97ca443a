"""Reads of the audit trail of one employee: who changed what, when, from what to what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import CharField, F, ForeignKey, Model, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.utils import timezone

from pegawai.models import Pegawai, RiwayatCuti, RiwayatDisiplin, RiwayatKeluarga
from pegawai.registri import jenis_riwayat
from pegawai.selectors.jejak_peristiwa import DaftarPeristiwa, Peristiwa, Syarat
from serang_asn.inti import penulisan
from serang_asn.inti.jejak import pelaku_basisdata
from serang_asn.inti.models import Akun

TANPA_ARTI = frozenset({"id", "kode", "versi", "nik_sandi", "nik_kunci", "dibuat_pada", "pegawai"})
"""Fields whose values tell a reader nothing, or must not be told."""

MODEL_SENSITIF = frozenset[type[Model]]({RiwayatKeluarga, RiwayatDisiplin, RiwayatCuti})
KOSONG: tuple[Any, ...] = (None, "", {})
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


def list_peristiwa(
    pegawai: Pegawai, *, sensitif: bool, saringan: SaringanJejak | None = None
) -> DaftarPeristiwa:
    """Return the events of the person and of all histories, newest first, to be paged."""
    asal = saringan or SaringanJejak()
    syarat = Syarat(
        model=_model_riwayat(asal.riwayat) if asal.riwayat else None,
        akun=int(asal.oleh) if asal.oleh and asal.oleh != OLEH_SISTEM else None,
        oleh_sistem=asal.oleh == OLEH_SISTEM,
        dari=_awal_hari(asal.dari) if asal.dari else None,
        sebelum=_awal_hari(asal.sampai + timedelta(days=1)) if asal.sampai else None,
        baris=asal.baris,
    )
    kecuali = frozenset[type[Model]]() if sensitif else MODEL_SENSITIF
    return DaftarPeristiwa(pegawai, kecuali=kecuali, syarat=syarat)


def list_pelaku(semua: DaftarPeristiwa) -> list[tuple[str, str]]:
    """Return key and name of everyone who made one of these events, the system first."""
    kunci = set(semua.per_pelaku)
    akun = Akun.objects.filter(pk__in=kunci - {None}).order_by("nama", "pk").values_list("pk", "nama")
    sistem = [(OLEH_SISTEM, SISTEM)] if None in kunci else []
    return [*sistem, *((str(pk), nama) for pk, nama in akun)]


def has_sensitif(daftar: Iterable[Peristiwa]) -> bool:
    """Answer whether any of the events shows a sensitive history; the caller then logs the reading."""
    return any(satu.model in MODEL_SENSITIF for satu in daftar)


def susun_perubahan(peristiwa: Iterable[Peristiwa], pelaku: Mapping[str, str]) -> list[Perubahan]:
    """Return the events in the words of the office; one query, whatever tables they point to.

    pelaku: names of the actors as `list_pelaku` gives them.
    """
    daftar = list(peristiwa)
    nama = _nama_rujukan(daftar)
    return [_perubahan(satu, pelaku, nama) for satu in daftar]


def _perubahan(satu: Peristiwa, pelaku: Mapping[str, str], nama: Mapping[tuple[str, str], str]) -> Perubahan:
    langsung = pelaku_basisdata(satu.konteks)
    return Perubahan(
        pada=satu.pada,
        oleh=langsung.nama if langsung else pelaku.get(str(satu.konteks.get("akun")), SISTEM),
        asal=langsung.sambungan if langsung else _asal(satu.konteks.get("asal", "")),
        alasan=satu.konteks.get("alasan", ""),
        tindakan=_tindakan(satu),
        objek=_objek(satu.model, satu.sesudah),
        baris=satu.sesudah.get("kode", ""),
        is_berpasangan=satu.sebelum is not None,
        isian=tuple(
            (_label(field), _nilai(field, lama, nama), _nilai(field, baru, nama))
            for field, lama, baru in _isian(satu)
        ),
    )


def _tindakan(satu: Peristiwa) -> str:
    if satu.sebelum and satu.sesudah.get("dibatalkan_pada") and not satu.sebelum.get("dibatalkan_pada"):
        return "Membatalkan"
    return LABEL.get(satu.label, satu.label)


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
    return "melalui layanan aplikasi" if asal else ""


def _model_riwayat(riwayat: str) -> type[Model] | None:
    jenis = jenis_riwayat.ambil(riwayat)
    return Pegawai if riwayat == PRIBADI else jenis.model if jenis else None


def _awal_hari(hari: date) -> datetime:
    return timezone.make_aware(datetime(hari.year, hari.month, hari.day))  # noqa: DTZ001 - made aware here


def _isian(satu: Peristiwa) -> list[tuple[Any, Any, Any]]:
    """Fields that changed with both values; of a new or removed row, its filled fields."""
    kosong: Mapping[str, Any] = {}
    lama, baru = (satu.sesudah, kosong) if satu.label == "hapus" else (satu.sebelum or kosong, satu.sesudah)
    return [
        (field, lama.get(field.attname), baru.get(field.attname))
        for field in satu.model._meta.concrete_fields
        if field.name not in TANPA_ARTI
        and lama.get(field.attname) != baru.get(field.attname)
        and not (lama.get(field.attname) in KOSONG and baru.get(field.attname) in KOSONG)
    ]


def _nama_rujukan(daftar: list[Peristiwa]) -> dict[tuple[str, str], str]:
    """Return the names of all rows that the events point to, per table and key; one query."""
    perlu: dict[type[Model], set[Any]] = {}
    for satu in daftar:
        for field, lama, baru in _isian(satu):
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
    if nilai in KOSONG:
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
