"""Loads the reference tables from `pegawai/data/`: one file per table, a row per line, each with its source.

Loading again writes only rows whose line changed. What an officer did has the last word: a row whose newest
event carries an account stays as it is, one that an account deleted stays away, and so does a row confirmed
since (`terverifikasi`) while its file still calls it unconfirmed. `list_dipertahankan` names those that
differ
from their file. Rows that are in no file stay.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from django.db import models, transaction

from pegawai.models import (
    Agama,
    BatasUsiaPensiun,
    Eselon,
    GajiPokok,
    Golongan,
    HariLibur,
    Jabatan,
    JenisCuti,
    JenisHukumanDisiplin,
    JenisPenghargaan,
    JenjangJabatan,
    KedudukanHukum,
    Parameter,
    Pendidikan,
    PenomoranSurat,
    TahapLayanan,
    TingkatPendidikan,
    Wilayah,
)
from serang_asn.inti import jejak

DATA = Path(__file__).resolve().parent.parent / "data"


@dataclass(frozen=True, slots=True)
class TabelReferensi:
    """One file and the table it fills. kunci: the columns by which a row is known again."""

    berkas: str
    model: type[models.Model]
    kunci: tuple[str, ...] = ("kode",)
    data: Path = DATA


@dataclass(frozen=True, slots=True)
class Dipertahankan:
    """One row that says something else than its file, because an officer said so."""

    berkas: str
    baris: str
    is_dihapus: bool

    @property
    def teks(self) -> str:
        sebab = "sudah dihapus petugas" if self.is_dihapus else "sudah diubah petugas"
        return f"{self.berkas}: {self.baris} {sebab}, tidak disamakan dengan berkas bawaan"


@dataclass(frozen=True, slots=True)
class Banding:
    """One table beside its file: rows to add, rows to write, columns of the latter, rows to leave."""

    baru: list[models.Model]
    berubah: list[models.Model]
    kolom: list[str]
    dipertahankan: list[Dipertahankan]


URUTAN = (
    TabelReferensi("agama", Agama),
    TabelReferensi("tingkat_pendidikan", TingkatPendidikan),
    TabelReferensi("pendidikan", Pendidikan, ("tingkat", "jurusan")),
    TabelReferensi("golongan", Golongan),
    TabelReferensi("kedudukan_hukum", KedudukanHukum),
    TabelReferensi("eselon", Eselon),
    TabelReferensi("jenjang_jabatan", JenjangJabatan),
    TabelReferensi("jenis_cuti", JenisCuti),
    TabelReferensi("jenis_hukuman_disiplin", JenisHukumanDisiplin),
    TabelReferensi("jenis_penghargaan", JenisPenghargaan),
    TabelReferensi("wilayah", Wilayah),
    TabelReferensi(
        "batas_usia_pensiun", BatasUsiaPensiun, ("jenis_jabatan", "jenjang", "rumpun", "berlaku_mulai")
    ),
    TabelReferensi("gaji_pokok", GajiPokok, ("golongan", "mkg", "berlaku_mulai")),
    TabelReferensi("parameter", Parameter, ("kode", "berlaku_mulai")),
    TabelReferensi("jabatan", Jabatan),
    TabelReferensi("hari_libur", HariLibur, ("tanggal",)),
    TabelReferensi("tahap_layanan", TahapLayanan, ("jenis", "urut")),
    TabelReferensi("penomoran_surat", PenomoranSurat),
)
"""Tables in the order in which they refer to each other."""


@transaction.atomic
def muat() -> dict[str, int]:
    """Bring every reference table in line with its file; return the rows written per table.

    Four queries per table at most.
    """
    with jejak.sebagai(akun_id=None, asal="referensi"):
        return {tabel.berkas: selaraskan(tabel) for tabel in URUTAN}


def list_dipertahankan(urutan: Iterable[TabelReferensi] = URUTAN) -> list[Dipertahankan]:
    """Return the rows that differ from their file because an officer changed or deleted them."""
    return [satu for tabel in urutan for satu in _banding(tabel).dipertahankan]


def baca(berkas: str, data: Path = DATA) -> list[dict[str, str]]:
    """Return the lines of one file of `pegawai/data/` (or of another folder), text as written."""
    with (data / f"{berkas}.csv").open(encoding="utf-8", newline="") as isi:
        return list(csv.DictReader(isi))


@cache
def list_kode_bawaan(label: str) -> frozenset[str]:
    """Return the codes that the file of a table ships with. label: `pegawai.Golongan`."""
    tabel = next(satu for satu in URUTAN if satu.model._meta.label == label)
    return frozenset(satu["kode"] for satu in baca(tabel.berkas))


def selaraskan(tabel: TabelReferensi) -> int:
    """Bring one table in line with its file; return the rows written. Belongs into a transaction."""
    banding = _banding(tabel)
    tabel.model._default_manager.bulk_create(_induk_dahulu(banding.baru))
    if banding.berubah:
        tabel.model._default_manager.bulk_update(banding.berubah, banding.kolom)
    return len(banding.baru) + len(banding.berubah)


def _banding(tabel: TabelReferensi) -> Banding:
    baris = baca(tabel.berkas, tabel.data)
    bidang = _bidang(tabel.model, baris[0])
    kunci_per_kode = _kunci_rujukan(bidang.values())
    kolom_kunci = [bidang[nama].attname for nama in tabel.kunci]
    ada = {tuple(getattr(satu, k) for k in kolom_kunci): satu for satu in tabel.model._default_manager.all()}
    oleh_petugas = _kunci_petugas(tabel.model, kolom_kunci)
    hasil = Banding([], [], [n for n, b in bidang.items() if n not in tabel.kunci and not b.primary_key], [])
    for satu in baris:
        isi = {b.attname: _nilai(b, satu[nama], kunci_per_kode) for nama, b in bidang.items()}
        kunci = tuple(isi[k] for k in kolom_kunci)
        lama = ada.get(kunci)
        if lama is not None and not _perlu_diubah(lama, isi):
            continue
        if kunci in oleh_petugas:
            sebutan = ", ".join(satu[nama] for nama in tabel.kunci if satu[nama])
            hasil.dipertahankan.append(Dipertahankan(tabel.berkas, sebutan, is_dihapus=lama is None))
        elif lama is None:
            hasil.baru.append(tabel.model(**isi))
        else:
            for kolom, nilai in isi.items():
                setattr(lama, kolom, nilai)
            hasil.berubah.append(lama)
    return hasil


def _kunci_petugas(model: Any, kolom_kunci: list[str]) -> set[tuple[Any, ...]]:
    """Return the keys of rows, present or deleted, of which an account wrote the newest event."""
    terbaru = (
        model.pgh_event_model.objects.order_by(*kolom_kunci, "-pgh_id")
        .distinct(*kolom_kunci)
        .values_list(*kolom_kunci, "pgh_context__metadata__akun")
    )
    return {tuple(kunci) for *kunci, akun in terbaru if akun is not None}


def _bidang(model: type[models.Model], baris: Mapping[str, str]) -> dict[str, Any]:
    """Return the model's field per column of the file."""
    return {nama: model._meta.get_field(nama) for nama in baris}


def _kunci_rujukan(bidang: Iterable[Any]) -> dict[type[models.Model], dict[str, Any]]:
    """Return, per table referred to, the key of each code."""
    tujuan = {b.related_model for b in bidang if b.is_relation}
    return {model: dict(model._default_manager.values_list("kode", "pk")) for model in tujuan}


def _nilai(bidang: Any, teks: str, kunci_per_kode: Mapping[type[models.Model], Mapping[str, Any]]) -> Any:
    if teks == "" and bidang.null:
        return None
    if bidang.is_relation:
        # A table that refers to itself is keyed by the code, so a row of the same file needs no look-up.
        return teks if bidang.related_model is bidang.model else kunci_per_kode[bidang.related_model][teks]
    if isinstance(bidang, models.BooleanField):
        return {"ya": True, "tidak": False}[teks]
    return bidang.to_python(teks)


def _perlu_diubah(lama: models.Model, isi: Mapping[str, Any]) -> bool:
    if getattr(lama, "terverifikasi", False) and not isi.get("terverifikasi", True):
        return False
    return any(getattr(lama, kolom) != nilai for kolom, nilai in isi.items())


def _induk_dahulu(baris: list[models.Model]) -> list[models.Model]:
    """Rows without a parent first; one level is all there is."""
    return sorted(baris, key=lambda satu: getattr(satu, "induk_id", None) is not None)
