"""Loads the reference tables from `pegawai/data/`: one file per table, a row per line, each with its source.

Loading again writes only rows whose line changed. A row that an officer has confirmed since (`terverifikasi`)
stays as the officer left it while its file still calls it unconfirmed. Rows that are in no file stay.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import models, transaction

from pegawai.models import (
    Agama,
    BatasUsiaPensiun,
    Eselon,
    GajiPokok,
    Golongan,
    Jabatan,
    JenisCuti,
    JenisHukumanDisiplin,
    JenisPenghargaan,
    JenjangJabatan,
    KedudukanHukum,
    Parameter,
    Pendidikan,
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
)
"""Tables in the order in which they refer to each other."""


@transaction.atomic
def muat() -> dict[str, int]:
    """Bring every reference table in line with its file; return the rows written per table.

    Three queries per table at most.
    """
    with jejak.sebagai(akun_id=None, asal="referensi"):
        return {tabel.berkas: _selaraskan(tabel) for tabel in URUTAN}


def baca(berkas: str) -> list[dict[str, str]]:
    """Return the lines of one file of `pegawai/data/`, text as written."""
    with (DATA / f"{berkas}.csv").open(encoding="utf-8", newline="") as isi:
        return list(csv.DictReader(isi))


def _selaraskan(tabel: TabelReferensi) -> int:
    baris = baca(tabel.berkas)
    bidang = _bidang(tabel.model, baris[0])
    kunci_per_kode = _kunci_rujukan(bidang.values())
    kolom_kunci = [bidang[nama].attname for nama in tabel.kunci]
    ada = {tuple(getattr(satu, k) for k in kolom_kunci): satu for satu in tabel.model._default_manager.all()}
    baru: list[models.Model] = []
    berubah: list[models.Model] = []
    for satu in baris:
        isi = {b.attname: _nilai(b, satu[nama], kunci_per_kode) for nama, b in bidang.items()}
        lama = ada.get(tuple(isi[k] for k in kolom_kunci))
        if lama is None:
            baru.append(tabel.model(**isi))
        elif _perlu_diubah(lama, isi):
            for kolom, nilai in isi.items():
                setattr(lama, kolom, nilai)
            berubah.append(lama)
    tabel.model._default_manager.bulk_create(_induk_dahulu(baru))
    lain = [nama for nama, b in bidang.items() if nama not in tabel.kunci and not b.primary_key]
    if berubah:
        tabel.model._default_manager.bulk_update(berubah, lain)
    return len(baru) + len(berubah)


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
