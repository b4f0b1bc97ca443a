"""Reads of the employee list: who is there on a day, found by name or number, narrowed by dimensions."""

from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_
from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import connection, transaction
from django.db.models import BooleanField, Exists, OuterRef, Q, Value
from django.utils import timezone

from pegawai.models import (
    KeadaanPegawai,
    Pegawai,
    UnitKerja,
)
from pegawai.models.keadaan import KeadaanQuerySet
from serang_asn.inti import lingkup

BATAS_MIRIP = 200
"""How many similar names are offered when no name holds every word."""

AMBANG_MIRIP = (0.5, 0.4, 0.3)
"""Least word similarity, strict first; the last lets two typing errors in a name of eight letters pass."""

JARAK_MIRIP = 0.15
"""How far below the best a similar name may lie; what is farther only shares a few letters."""


@dataclass(frozen=True, slots=True)
class HasilCari:
    """The states that a search found; `mirip`: nothing fits exactly, similar names stand in."""

    keadaan: KeadaanQuerySet
    mirip: bool = False


def list_keadaan(akun: Any, pada: date, *, semua: bool = False) -> KeadaanQuerySet:
    """Return the states on `pada` that `akun` may see, ready for a list; only counted ones unless `semua`.

    Each row carries `terbuka`: whether its record may be opened today.
    """
    keadaan = KeadaanPegawai.objects.dalam_lingkup(akun).pada(pada)
    if not semua:
        keadaan = keadaan.terhitung()
    return keadaan.select_related(
        "pegawai", "unit", "jabatan", "golongan", "kedudukan", "jenjang", "tingkat_pendidikan"
    ).annotate(terbuka=_terbuka(akun, pada))


def _terbuka(akun: Any, pada: date) -> Any:
    """A person who left the reader's units since `pada` is listed, but the record is not the reader's now."""
    if lingkup.untuk(akun).seluruh_kota or pada == timezone.localdate():
        return Value(value=True, output_field=BooleanField())
    return Exists(Pegawai.objects.all().terlihat_oleh(akun).filter(pk=OuterRef("pegawai_id")))


def cari(akun: Any, keadaan: KeadaanQuerySet, teks: str) -> HasilCari:
    """Return what `teks` finds among `keadaan`: words of a name or unit in any order, or a piece of a NIP.

    When nothing holds every word, names that are similar stand in (typing errors), best BATAS_MIRIP of them.
    Costs one query, a second one for similar names.
    """
    kata = teks.replace(".", " ").replace(",", " ").split()
    if not kata:
        return HasilCari(keadaan)
    if all(satu.isdigit() for satu in kata):
        return HasilCari(keadaan.filter(_cari_nip("".join(kata))))
    persis = keadaan.filter(_memuat("pegawai__nama", kata) | _memuat("unit__nama", kata))
    if persis.order_by().exists():
        return HasilCari(persis)
    mirip = _mirip(Pegawai.objects.all().terlihat_oleh(akun), " ".join(kata))
    return HasilCari(keadaan.filter(pegawai_id__in=mirip), mirip=True)


def _memuat(kolom: str, kata: list[str]) -> Q:
    return reduce(and_, (Q(**{f"{kolom}__icontains": satu}) for satu in kata))


def _cari_nip(angka: str) -> Q:
    syarat = Q(pegawai__nip__contains=angka)
    if len(angka) >= 9:
        syarat |= Q(pegawai__nip_terdahulu__nip=angka) | Q(pegawai__nip_lama=angka)
    return syarat


@transaction.atomic
def _mirip(pegawai: Any, teks: str) -> list[int]:
    """Return keys of employees with names similar to `teks`, best first; the trigram index answers.

    A loose threshold makes the index read thousands of names, so it is tried only when a strict one fails.
    """
    calon = pegawai.filter(nama__trigram_word_similar=teks).annotate(
        kemiripan=TrigramWordSimilarity(teks, "nama")
    )
    for ambang in AMBANG_MIRIP:
        with connection.cursor() as kursor:
            kursor.execute("SELECT set_config('pg_trgm.word_similarity_threshold', %s, true)", [str(ambang)])
        terbaik = list(calon.order_by("-kemiripan", "pk").values_list("pk", "kemiripan")[:BATAS_MIRIP])
        if terbaik:
            return [kunci for kunci, kemiripan in terbaik if kemiripan >= terbaik[0][1] - JARAK_MIRIP]
    return []


def pilihan_unit(akun: Any, pada: date, dalam: int = 3) -> list[tuple[str, str]]:
    """Return (code, indented name) of units to narrow by: OPD and their parts, or all of a small scope.

    dalam: how many levels of the tree who sees the whole city is offered.
    """
    batas = lingkup.untuk(akun)
    unit = UnitKerja.objects.terlihat_oleh(akun).berlaku(pada)
    if batas.seluruh_kota:
        unit = unit.filter(depth__lte=dalam)
    return [
        (kode, "\u2003" * (tingkat - 1) + nama)
        for kode, nama, tingkat in unit.values_list("kode", "nama", "depth")
    ]
