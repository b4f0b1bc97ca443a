"""The search: people by words of a name or digits of a NIP, units and jabatan by words of theirs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import connection
from django.db.models import Exists, F, IntegerField, Q, QuerySet
from django.db.models.expressions import RawSQL

from pegawai.domain import cari as aturan
from pegawai.domain.cari import Cari, baca_cari
from pegawai.models import CariPegawai, Jabatan, Pegawai, UnitKerja
from serang_asn.inti import lingkup

BATAS_MIRIP = 200
"""How many people with similar names are offered when no name holds every word."""
KEMIRIPAN_UNIT = 0.45
SALAH_SEKALI_BACA = 3
"""Edits up to which words are read as similar: two letters swapped and one wrong are three edits."""

KATA_BERAWAL = """
    SELECT q.urut, k.kata
    FROM unnest(%s::text[]) WITH ORDINALITY AS q(kata, urut)
    JOIN pegawai_katanama k ON k.kata ~>=~ q.kata AND k.kata ~<~ (q.kata || '{')
"""
"""Words that begin with those asked for, by range of the index: `{` follows `z`."""

KATA_MIRIP = """
    SELECT DISTINCT q.urut, k.kata
    FROM unnest(%(kata)s::text[], %(batas)s::int[]) WITH ORDINALITY AS q(kata, batas, urut)
    JOIN pegawai_katanama k ON
        (k.panjang BETWEEN length(q.kata) - 2 AND length(q.kata) + 2
         AND levenshtein_less_equal(q.kata, k.kata, q.batas) <= q.batas)
        OR (q.urut = %(terakhir)s AND k.panjang > length(q.kata)
            AND levenshtein_less_equal(q.kata, left(k.kata, length(q.kata)), 2) <= 2)
    UNION
    SELECT t.urut, k.kata
    FROM unnest(%(tukar)s::text[], %(tukar_urut)s::int[]) AS t(kata, urut)
    JOIN pegawai_katanama k ON k.kata = t.kata
"""


@dataclass(frozen=True, slots=True)
class OrangDitemukan:
    """The people a search found. kunci: their keys, read or yet to be read; mirip: only similar names fit."""

    kunci: Any
    mirip: bool = False


def cari_orang(
    teks: str, di_antara: QuerySet[Any, Any] | None = None, *, mirip: bool = True
) -> OrangDitemukan:
    """Return who is found by `teks`; di_antara: keys of the employees that matter, None for everyone.

    mirip: look for similar names where no name holds every word. Two queries, two more for similar names.
    """
    dicari = baca_cari(teks)
    if not dicari:
        return OrangDitemukan([])
    persis = _di_antara(CariPegawai.objects.filter(_memuat(dicari)), di_antara)
    if not (mirip and dicari.kata) or persis.exists():
        return OrangDitemukan(persis.values("pegawai_id"))
    return OrangDitemukan(_mirip(dicari, di_antara), mirip=True)


def urutan_ketepatan(teks: str) -> RawSQL:
    """Return an expression over `Pegawai`, greatest where the name holds every word as it was typed."""
    kata = list(baca_cari(teks).kata)
    sql = (
        "EXISTS (SELECT FROM pegawai_caripegawai c WHERE c.pegawai_id = pegawai_pegawai.id AND c.kata @> %s)"
    )
    return RawSQL(sql, [kata])


def lingkup_orang(akun: Any) -> QuerySet[Any, Any] | None:
    """Return the keys of the employees whose record `akun` may open, None where that is everyone."""
    if lingkup.untuk(akun).seluruh_kota:
        return None
    return Pegawai.objects.all().terlihat_oleh(akun).values("pk")


def _di_antara(cari: QuerySet[CariPegawai], kunci: QuerySet[Any, Any] | None) -> QuerySet[CariPegawai]:
    return cari if kunci is None else cari.filter(pegawai_id__in=kunci)


def _memuat(dicari: Cari) -> Q:
    """Every word begins a word of the name, in any order and also written together; every number is held."""
    ragam = [dicari.kata, *aturan.gabungan(dicari.kata)]
    lengkap = _kata_berawal({kata for satu in ragam for kata in satu})
    nama = reduce(or_, (reduce(and_, (Q(kata__overlap=lengkap[k]) for k in kata), Q()) for kata in ragam))
    return nama & _berangka(dicari)


def _berangka(dicari: Cari) -> Q:
    return reduce(and_, (Q(angka__contains=angka) for angka in dicari.angka), Q())


def _kata_berawal(kata: set[str]) -> dict[str, list[str]]:
    """Return, for each word, itself and the words of names that begin with it; no query without a word."""
    hasil = {satu: [satu] for satu in sorted(kata)}
    if hasil:
        with connection.cursor() as kursor:
            kursor.execute(KATA_BERAWAL, [[*hasil]])
            urutan = [*hasil.values()]
            for urut, lengkap in kursor.fetchall():
                urutan[urut - 1].append(lengkap)
    return hasil


def _mirip(dicari: Cari, di_antara: QuerySet[Any, Any] | None) -> list[int]:
    """Return keys of people with a similar word for every word, fewest typing errors first."""
    calon = _kata_mirip(dicari.kata)
    if not all(calon):
        return []
    cari = CariPegawai.objects.filter(_berangka(dicari), *(Q(kata__overlap=list(satu)) for satu in calon))
    sql = " + ".join(
        "(SELECT min(j) FROM unnest(%s::text[], %s::int[]) AS t(k, j)"
        " WHERE k = ANY(pegawai_caripegawai.kata))"
        for _ in calon
    )
    parameter = [isi for satu in calon for isi in ([*satu], [*satu.values()])]
    terbaik = list(
        _di_antara(cari, di_antara)
        .annotate(salah=RawSQL(sql, parameter, output_field=IntegerField()))
        .filter(salah__lte=aturan.SALAH_TERBANYAK)
        .order_by("salah", "pegawai_id")
        .values_list("pegawai_id", "salah")[:BATAS_MIRIP]
    )
    return [kunci for kunci, salah in terbaik if salah <= terbaik[0][1] + 1]


def _kata_mirip(kata: Sequence[str]) -> list[dict[str, int]]:
    """Return, for each word, the words of names that it may mean, with the typing errors between them."""
    tukar = [(satu, urut) for urut, asal in enumerate(kata, 1) for satu in aturan.tukar_dua_kali(asal)]
    parameter: dict[str, Any] = {
        "kata": list(kata),
        "batas": [min(SALAH_SEKALI_BACA, 2 * aturan.salah_terbanyak(satu)) for satu in kata],
        "terakhir": len(kata),
        "tukar": [satu for satu, _ in tukar],
        "tukar_urut": [urut for _, urut in tukar],
    }
    with connection.cursor() as kursor:
        kursor.execute(KATA_MIRIP, parameter)
        baris = kursor.fetchall()
    hasil: list[dict[str, int]] = [{} for _ in kata]
    for urut, calon in baris:
        asal = kata[urut - 1]
        jarak = aturan.jarak_kata(asal, calon, is_berlanjut=urut == parameter["terakhir"])
        if jarak is not None:
            hasil[urut - 1][calon] = jarak
    return hasil


def cari_unit(akun: Any, teks: str, pada: Any) -> QuerySet[UnitKerja]:
    """Return the units of a reader in force on `pada` whose name holds every word, else similar ones."""
    return _cari_nama(UnitKerja.objects.terlihat_oleh(akun).berlaku(pada), teks, ("nama", "nama_pendek"))


def cari_jabatan(teks: str) -> QuerySet[Jabatan]:
    """Return the jabatan whose name holds every word, else similar ones."""
    return _cari_nama(Jabatan.objects.all(), teks, ("nama",))


def cari_unit_persis(akun: Any, teks: str) -> QuerySet[UnitKerja]:
    """Return the units of a reader, whenever they existed, whose name holds every word."""
    return UnitKerja.objects.terlihat_oleh(akun).filter(_memuat_kata(teks, ("nama", "nama_pendek")))


def _memuat_kata(teks: str, kolom: Sequence[str]) -> Q:
    """Every word stands in one of the columns."""
    return reduce(
        and_,
        (reduce(or_, (Q(**{f"{satu}__icontains": kata}) for satu in kolom)) for kata in teks.split()),
        Q(),
    )


def _cari_nama(baris: Any, teks: str, kolom: Sequence[str]) -> Any:
    if not teks.strip():
        return baris.none()
    persis = _memuat_kata(teks, kolom)
    mirip = Q(kemiripan__gte=KEMIRIPAN_UNIT) & ~Exists(baris.filter(persis))
    return (
        baris.annotate(kemiripan=TrigramWordSimilarity(teks, "nama"))
        .filter(persis | mirip)
        .order_by(F("kemiripan").desc(), "nama", "pk")
    )
