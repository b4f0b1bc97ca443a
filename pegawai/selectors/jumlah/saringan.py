"""Which states a question counts: the day, the filters, the subtree and the reader's scope, in one place."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from types import MappingProxyType
from typing import Any

from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL

from pegawai.domain.jumlah import KOSONG, Nilai, NilaiTidakDikenal, Pertanyaan, UnitTidakDikenal
from pegawai.models import UnitKerja
from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.registri import Dimensi
from pegawai.selectors.jumlah.kamus import get_dimensi
from serang_asn.inti import lingkup

Kamus = Mapping[str, Sequence[tuple[Any, Nilai]]]
"""Every value of some dimensions, raw and named, by code of the dimension."""
KAMUS_KOSONG: Kamus = MappingProxyType({})
SELAMANYA = 9999
TAHUN_TERAKHIR = """
    SELECT max(tahun_selesai) FROM pegawai_keadaanpegawai WHERE dihitung AND tahun_selesai < 9999
"""


@dataclass(frozen=True, slots=True)
class Syarat:
    """Joins, condition and named parameters that pick states `k`."""

    gabung: tuple[str, ...]
    kondisi: tuple[str, ...]
    parameter: dict[str, Any]

    @property
    def sql(self) -> str:
        """FROM and WHERE of the states counted."""
        gabung = " ".join(dict.fromkeys(filter(None, self.gabung)))
        return f"FROM pegawai_keadaanpegawai k {gabung} WHERE {' AND '.join(self.kondisi)}"

    def bersama(self, dimensi: Dimensi, pertanyaan: Pertanyaan) -> "Syarat":
        """Return the condition with what the expression of a dimension needs."""
        return Syarat(
            (*self.gabung, dimensi.gabung),
            self.kondisi,
            {**self.parameter, **dimensi.parameter(pertanyaan.pada)},
        )


def susun_syarat(
    pertanyaan: Pertanyaan, akun: Any, *, kamus: Kamus = KAMUS_KOSONG, semua: bool = False
) -> Syarat:
    """Return the condition of a question for a reader (None: the whole city).

    kamus: values of dimensions that are read already, which saves a query each. semua: also states that no
    headcount counts. One query for the years in which states end, one each for scope and filters.
    Raises UnitTidakDikenal, DimensiTidakDikenal, NilaiTidakDikenal.
    """
    syarat = _semua_pada_hari(pertanyaan) if semua else _pada_hari(pertanyaan)
    unit = _unit_terbuka(pertanyaan.semua_unit, akun)
    if unit is not None:
        syarat.parameter["unit_terbuka"] = unit
        syarat = Syarat(
            syarat.gabung, (*syarat.kondisi, "k.unit_id = ANY(%(unit_terbuka)s::int[])"), syarat.parameter
        )
    for urut, (kode, nilai) in enumerate(pertanyaan.saring.items()):
        dimensi = get_dimensi(kode)
        dikenal = _dikenal(dimensi, nilai, kamus.get(kode))
        syarat = _disaring(syarat, dimensi, nilai, dikenal, f"saring_{urut}", pertanyaan)
    return syarat


def _pada_hari(pertanyaan: Pertanyaan) -> Syarat:
    """The states in force: every year in which one may end is one range of the index."""
    with connection.cursor() as kursor:
        kursor.execute(TAHUN_TERAKHIR)
        terakhir = kursor.fetchone()[0] or 0
    return Syarat(
        gabung=(),
        kondisi=(
            "k.dihitung",
            "k.tahun_selesai = ANY(%(tahun)s::smallint[])",
            "k.mulai <= %(pada)s",
            "k.selesai > %(pada)s",
        ),
        parameter={"pada": pertanyaan.pada, "tahun": [*range(pertanyaan.pada.year, terakhir + 1), SELAMANYA]},
    )


def _semua_pada_hari(pertanyaan: Pertanyaan) -> Syarat:
    """The states in force, of former employees too: no index serves them, a list reads them seldom."""
    return Syarat((), ("k.mulai <= %(pada)s", "k.selesai > %(pada)s"), {"pada": pertanyaan.pada})


def _unit_terbuka(kode: tuple[str, ...], akun: Any) -> list[int] | None:
    """Return the units to count in, or None for all of them. Raises UnitTidakDikenal."""
    unit = UnitKerja.objects.all()
    if akun is not None:
        unit = unit.terlihat_oleh(akun)
    if kode:
        puncak = {satu.kode: satu for satu in unit.filter(kode__in=kode)}
        if asing := [satu for satu in kode if satu not in puncak]:
            raise UnitTidakDikenal(asing[0])
        unit = unit.filter(reduce(or_, (Q(path__startswith=satu.path) for satu in puncak.values())))
    elif akun is None or lingkup.untuk(akun).seluruh_kota:
        return None
    return list(unit.order_by().values_list("id", flat=True))


def _dikenal(dimensi: Dimensi, nilai: tuple[str, ...], terbaca: Sequence[tuple[Any, Nilai]] | None) -> Any:
    """Return raw value and name of every value asked for. Raises NilaiTidakDikenal."""
    dicari = [satu for satu in nilai if satu != KOSONG]
    if terbaca is None:
        dikenal = nilai_per_kode(dimensi, dicari)
    else:
        dikenal = {satu.kode: (baku, satu) for baku, satu in terbaca if satu.kode in dicari}
    asing = [satu for satu in dicari if satu not in dikenal]
    if asing:
        raise NilaiTidakDikenal(dimensi.kode, asing)
    return dikenal


def _disaring(
    syarat: Syarat,
    dimensi: Dimensi,
    nilai: tuple[str, ...],
    dikenal: Mapping[str, tuple[Any, Nilai]],
    nama: str,
    pertanyaan: Pertanyaan,
) -> Syarat:
    mentah = [baku for baku, _ in dikenal.values()]
    berdata: list[Any] = []
    if dimensi.peta:
        # A few hundred units are settled before the count, so that the count stays within its index.
        peta = _baca_peta(dimensi.peta)
        mentah, berdata = [kunci for kunci, baku in peta.items() if baku in mentah], list(peta)
    lengkap = syarat.bersama(dimensi, pertanyaan)
    kondisi = f"{dimensi.kolom} = ANY(%({nama})s)"
    if KOSONG in nilai:
        kondisi = f"({kondisi} OR {dimensi.kolom} IS NULL{_tak_terpetakan(dimensi, nama)})"
    return Syarat(
        lengkap.gabung,
        (*lengkap.kondisi, kondisi),
        {**lengkap.parameter, nama: mentah, f"{nama}_berdata": berdata},
    )


def _tak_terpetakan(dimensi: Dimensi, nama: str) -> str:
    return f" OR {dimensi.kolom} <> ALL(%({nama}_berdata)s)" if dimensi.peta else ""


def _baca_peta(peta: str) -> dict[Any, Any]:
    with connection.cursor() as kursor:
        kursor.execute(f"SELECT kunci, nilai FROM ({peta}) p WHERE nilai IS NOT NULL")
        return dict(kursor.fetchall())


def nilai_per_kode(dimensi: Dimensi, kode: list[str]) -> dict[str, Any]:
    """Return raw value and name by code, for the codes that exist; no query when none is asked."""
    if not kode:
        return {}
    dicari = set(kode)
    return {nilai.kode: (baku, nilai) for baku, nilai in dimensi.nilai(kode=kode) if nilai.kode in dicari}


def saring_keadaan(
    keadaan: KeadaanQuerySet,
    pertanyaan: Pertanyaan,
    akun: Any = None,
    *,
    kamus: Kamus = KAMUS_KOSONG,
    semua: bool = False,
) -> KeadaanQuerySet:
    """Return the states of `keadaan` that `hitung` counts for the same question and reader.

    kamus, semua: as for `susun_syarat`. Raises what `hitung` raises.
    """
    syarat = susun_syarat(pertanyaan, akun, kamus=kamus, semua=semua)
    sql, parameter = _berurutan(f"SELECT k.pegawai_id {syarat.sql}", syarat.parameter)
    tersaring = keadaan if semua else keadaan.terhitung()
    return tersaring.pada(pertanyaan.pada).filter(pegawai_id__in=RawSQL(sql, parameter))


def _berurutan(sql: str, parameter: dict[str, Any]) -> tuple[str, list[Any]]:
    """Return the statement with its named parameters in order, as an expression of Django needs them."""
    nama = re.findall(r"%\((\w+)\)s", sql)
    return re.sub(r"%\(\w+\)s", "%s", sql), [parameter[satu] for satu in nama]
