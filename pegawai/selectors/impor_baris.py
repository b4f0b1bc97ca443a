"""Reads of the preview of a whole file: its rows, what each would change, and every problem."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Exists, OuterRef, Q, QuerySet

from pegawai.domain.impor.istilah import judul_bidang, judul_masalah
from pegawai.domain.impor.kebijakan import DITAHAN
from pegawai.models import BarisImpor, BatchImpor, KoreksiImpor, MasalahImpor, Pegawai
from serang_asn.inti.penulisan import tanggal

KEMBAR_BERKAS = ("nip_duplicate_in_file", "nip_duplicate_conflict", "training_duplicate_in_file")
KEMBAR_DATA = ("nik_duplicate",)
ANTARLEMBAR = ("conflict_across_sheets", "duplicate_across_sheets")
TAB = (
    ("", "Semua", ()),
    ("baru", "Baru", ()),
    ("berubah", "Berubah", ()),
    ("sama", "Sama", ()),
    ("bermasalah", "Bermasalah", ()),
    ("kembar", "Kembar dalam berkas", KEMBAR_BERKAS),
    ("kembar-data", "Kembar dengan data", KEMBAR_DATA),
    ("antarlembar", "Antarlembar", ANTARLEMBAR),
)
"""Code, label, and the problems that make a row belong; without problems it is what becomes of the row."""
TAK_PER_SEL = frozenset({*KEMBAR_BERKAS, *ANTARLEMBAR, DITAHAN, "column_shift"})
"""Problems that another content of the one cell does not mend."""

GAYA_NASIB = {"baru": "info", "berubah": "waspada", "sama": "netral", "bermasalah": "bahaya"}
ISI_TAMPAK = 12
_KEPALA = ("nip", "nama")


@dataclass(frozen=True, slots=True)
class MasalahTampil:
    """One problem in words. koreksi: what the cell is to hold instead, None when it is as the file has it."""

    pk: int
    kolom: str
    bidang: str
    judul: str
    tingkat: str
    nilai: str
    pesan: str
    kode: str
    usul: str
    can_diperbaiki: bool
    koreksi: str | None = None


@dataclass(frozen=True, slots=True)
class BarisTampil:
    """One row of a file. perubahan: (field, before, after); isi: (field, value) of a new or bad row."""

    lembar: str
    baris: int
    nasib: str
    label: str
    gaya: str
    nip: str
    nama: str
    perubahan: Sequence[tuple[str, str, str]] = ()
    isi: Sequence[tuple[str, str]] = ()
    masalah: list[MasalahTampil] = field(default_factory=list)


def list_baris(batch: BatchImpor, *, tab: str = "", kode: str = "", cari: str = "") -> QuerySet[BarisImpor]:
    """Return the rows of a batch in the order of sheets and rows.

    tab: a code of `TAB`; kode: only rows with this problem; cari: part of a NIP or of a name.
    """
    hasil = batch.baris.order_by("lembar", "baris")
    kode_tab = next((isi for nama, _, isi in TAB if nama == tab), ())
    if kode_tab:
        hasil = hasil.filter(_bermasalah(batch, kode__in=kode_tab))
    elif tab:
        hasil = hasil.filter(nasib=tab)
    if kode:
        hasil = hasil.filter(_bermasalah(batch, kode=kode))
    teks = " ".join(cari.split())
    if teks:
        rapat = teks.replace(" ", "")
        hasil = hasil.filter(
            (Q(data__nip__startswith=rapat) if rapat.isdigit() else Q(data__nama__icontains=teks))
            | _bermasalah(batch, bidang__in=_KEPALA, nilai__icontains=teks)
        )
    return hasil


def count_tab(batch: BatchImpor) -> dict[str, int]:
    """Return code of a tab → number of its rows, as the last check counted them. No query."""
    ringkasan = batch.ringkasan
    per_kode: Mapping[str, int] = ringkasan.get("kode_masalah", {})
    hasil = {kode: ringkasan.get(kode, 0) for kode, _, isi in TAB if kode and not isi}
    hasil |= {kode: sum(per_kode.get(satu, 0) for satu in isi) for kode, _, isi in TAB if isi}
    return {"": ringkasan.get("baris", 0), **hasil}


def susun_baris(batch: BatchImpor, daftar: Iterable[BarisImpor], model: Any) -> list[BarisTampil]:
    """Return rows in words with their problems; at most four queries and one per kind of name that changed.

    model: the table whose columns `perubahan` names.
    """
    baris = [*daftar]
    masalah = _masalah_per_baris(batch, baris)
    orang = _orang(baris)
    nama_rujukan = _nama_rujukan(baris, model)
    hasil = []
    for satu in baris:
        data = orang.get(satu.pegawai_id or 0, {}) | satu.data
        hasil.append(
            BarisTampil(
                satu.lembar,
                satu.baris,
                satu.nasib,
                satu.get_nasib_display(),
                GAYA_NASIB[satu.nasib],
                str(data.get("nip") or ""),
                str(data.get("nama") or ""),
                _perubahan(satu.perubahan, model, nama_rujukan),
                _isi(satu) if satu.nasib in {"baru", "bermasalah"} else (),
                masalah.get((satu.lembar, satu.baris), []),
            )
        )
    return hasil


def get_masalah(masalah: MasalahImpor) -> MasalahTampil:
    """Return one problem as the preview shows it."""
    koreksi = KoreksiImpor.objects.filter(
        batch_id=masalah.batch_id, lembar=masalah.lembar, baris=masalah.baris, kolom=masalah.kolom
    ).first()
    return _tampil(masalah, koreksi.baru if koreksi else None)


def list_koreksi(batch: BatchImpor) -> QuerySet[KoreksiImpor]:
    """Return the corrected cells of a batch in the order of the file."""
    return batch.koreksi.select_related("oleh").order_by("lembar", "baris", "kolom")


def _bermasalah(batch: BatchImpor, **syarat: Any) -> Exists:
    letak = {"lembar": OuterRef("lembar"), "baris": OuterRef("baris")}
    return Exists(MasalahImpor.objects.filter(batch=batch, **letak, **syarat))


def _di_baris(daftar: Sequence[BarisImpor]) -> Q:
    return Q(lembar__in={satu.lembar for satu in daftar}, baris__in={satu.baris for satu in daftar})


def _masalah_per_baris(
    batch: BatchImpor, daftar: Sequence[BarisImpor]
) -> dict[tuple[str, int], list[MasalahTampil]]:
    if not daftar:
        return {}
    koreksi = {
        (satu.lembar, satu.baris, satu.kolom): satu.baru for satu in batch.koreksi.filter(_di_baris(daftar))
    }
    hasil: dict[tuple[str, int], list[MasalahTampil]] = {}
    for satu in batch.masalah.filter(_di_baris(daftar)).order_by("pk"):
        tampil = _tampil(satu, koreksi.get((satu.lembar, satu.baris, satu.kolom)))
        hasil.setdefault((satu.lembar, satu.baris), []).append(tampil)
    return hasil


def _tampil(satu: MasalahImpor, koreksi: str | None) -> MasalahTampil:
    return MasalahTampil(
        satu.pk,
        satu.kolom,
        judul_bidang(satu.bidang),
        judul_masalah(satu.kode),
        satu.tingkat,
        satu.nilai,
        satu.pesan,
        satu.kode,
        satu.usul,
        bool(satu.kolom) and satu.kode not in TAK_PER_SEL,
        koreksi,
    )


def _orang(daftar: Sequence[BarisImpor]) -> dict[int, dict[str, str]]:
    """Return NIP and name of the people whose rows were kept without them."""
    kunci = {satu.pegawai_id for satu in daftar if satu.pegawai_id and "nama" not in satu.data}
    if not kunci:
        return {}
    return {
        pk: {"nip": nip, "nama": nama}
        for pk, nip, nama in Pegawai.objects.filter(pk__in=kunci).values_list("pk", "nip", "nama")
    }


def _kolom_model(model: Any, kolom: str) -> Any:
    """Return the field of a column, None when the table has no such column."""
    try:
        return model._meta.get_field(kolom.removesuffix("_id"))
    except FieldDoesNotExist:
        return None


def _nama_rujukan(daftar: Sequence[BarisImpor], model: Any) -> dict[str, dict[Any, str]]:
    """Return column → key → name of the reference rows that the changes mention."""
    kunci: dict[str, set[Any]] = {}
    for satu in daftar:
        for kolom, nilai in satu.perubahan.items():
            bidang = _kolom_model(model, kolom)
            if bidang is not None and bidang.is_relation:
                kunci.setdefault(kolom, set()).update(filter(None, nilai))
    hasil = {}
    for kolom, isi in kunci.items():
        daftar_rujukan = _kolom_model(model, kolom).related_model.objects.in_bulk(isi)
        hasil[kolom] = {pk: str(baris) for pk, baris in daftar_rujukan.items()}
    return hasil


def _perubahan(
    perubahan: Mapping[str, Sequence[Any]], model: Any, nama_rujukan: Mapping[str, Mapping[Any, str]]
) -> list[tuple[str, str, str]]:
    hasil = []
    for kolom, (lama, baru) in perubahan.items():
        bidang = _kolom_model(model, kolom)
        pilihan = dict(bidang.flatchoices) if bidang is not None and bidang.choices else {}
        nama = {**nama_rujukan.get(kolom, {}), **pilihan}
        judul = judul_bidang(kolom.removesuffix("_id"))
        hasil.append((judul, _nilai(nama.get(lama, lama)), _nilai(nama.get(baru, baru))))
    return hasil


def _isi(baris: BarisImpor) -> list[tuple[str, str]]:
    isi = [(judul_bidang(nama), _nilai(nilai)) for nama, nilai in baris.data.items() if nama not in _KEPALA]
    return isi[:ISI_TAMPAK]


def _nilai(nilai: Any) -> str:
    if nilai in (None, ""):
        return "kosong"
    teks = str(nilai)
    if len(teks) == len("2000-01-01") and teks[4:5] == teks[7:8] == "-":
        try:
            return tanggal(date.fromisoformat(teks))
        except ValueError:
            return teks
    return teks
