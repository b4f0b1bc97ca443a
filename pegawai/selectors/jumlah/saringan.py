"""Which states a question counts: the day, the filters, the subtree and the reader's scope, in one place."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import connection
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from django.db.models.expressions import RawSQL

from pegawai.domain.jumlah import KOSONG, Nilai, NilaiTidakDikenal, Pertanyaan, UnitTidakDikenal
from pegawai.models import UnitKerja
from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.registri import Dimensi
from pegawai.selectors.jumlah.kamus import get_dimensi
from serang_asn.inti import lingkup

Kamus = Mapping[str, Sequence[tuple[Any, Nilai]]]
"""Every value of some dimensions, raw and named, by code of the dimension."""
SELAMANYA = 9999
TAHUN_TERAKHIR = """
    SELECT max(tahun_selesai) FROM pegawai_keadaanpegawai WHERE dihitung AND tahun_selesai < 9999
"""
# The same years, found while the list is read.
TAHUN_BERAKHIR = f"""
    ARRAY(SELECT generate_series(%(tahun)s::int, coalesce(({TAHUN_TERAKHIR}), 0)::int)
          UNION ALL SELECT {SELAMANYA})::smallint[]
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cara:
    """How the condition is put together. kamus: values of dimensions that are read already.

    satu_kueri: years and trees are looked up inside the query, for a list, not before it, for a count.
    semua: also states that no headcount counts.
    """

    kamus: Kamus = field(default_factory=dict)
    satu_kueri: bool = False
    semua: bool = False


CARA_HITUNG = Cara()
CARA_DAFTAR = Cara(satu_kueri=True)


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


def susun_syarat(pertanyaan: Pertanyaan, akun: Any, cara: Cara = CARA_HITUNG) -> Syarat:
    """Return the condition of a question for a reader (None: the whole city).

    One query for the years in which states end, one each for scope and filters; fewer as `cara` says.
    Raises UnitTidakDikenal, DimensiTidakDikenal, NilaiTidakDikenal.
    """
    syarat = _pada_hari(pertanyaan, cara)
    unit = _unit_terbuka(pertanyaan.semua_unit, akun)
    if unit is not None:
        syarat.parameter["unit_terbuka"] = unit
        syarat = Syarat(
            syarat.gabung, (*syarat.kondisi, "k.unit_id = ANY(%(unit_terbuka)s::int[])"), syarat.parameter
        )
    for urut, (kode, nilai) in enumerate(pertanyaan.saring.items()):
        dimensi = get_dimensi(kode)
        dikenal = _dikenal(dimensi, nilai, cara.kamus.get(kode))
        syarat = _disaring(syarat, dimensi, nilai, dikenal, f"saring_{urut}", pertanyaan, cara)
    return syarat


def _pada_hari(pertanyaan: Pertanyaan, cara: Cara) -> Syarat:
    """The states in force: every year in which one may end is one range of the index.

    States that no headcount counts are in no index; a list that asks for them reads the table.
    """
    hari = ("k.mulai <= %(pada)s", "k.selesai > %(pada)s")
    parameter: dict[str, Any] = {"pada": pertanyaan.pada}
    if cara.semua:
        return Syarat((), hari, parameter)
    if cara.satu_kueri:
        tahun, parameter["tahun"] = TAHUN_BERAKHIR, pertanyaan.pada.year
    else:
        with connection.cursor() as kursor:
            kursor.execute(TAHUN_TERAKHIR)
            terakhir = kursor.fetchone()[0] or 0
        tahun = "%(tahun)s::smallint[]"
        parameter["tahun"] = [*range(pertanyaan.pada.year, terakhir + 1), SELAMANYA]
    return Syarat((), ("k.dihitung", f"k.tahun_selesai = ANY({tahun})", *hari), parameter)


def _unit_terbuka(kode: tuple[str, ...], akun: Any) -> list[int] | None:
    """Return the units to count in, or None for all of them. Raises UnitTidakDikenal."""
    unit = UnitKerja.objects.order_by()
    if akun is not None:
        unit = unit.terlihat_oleh(akun)
    if kode:
        puncak = unit.filter(kode__in=kode).annotate(jalur=ExpressionWrapper(OuterRef("path"), CharField()))
        unit = unit.filter(Exists(puncak.filter(jalur__startswith=F("path"))))
        daftar = dict(unit.values_list("kode", "id"))
        if asing := [satu for satu in kode if satu not in daftar]:
            raise UnitTidakDikenal(asing[0])
        return [*daftar.values()]
    if akun is None or lingkup.untuk(akun).seluruh_kota:
        return None
    return list(unit.values_list("id", flat=True))


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
    cara: Cara,
) -> Syarat:
    mentah = [baku for baku, _ in dikenal.values()]
    lengkap = syarat.bersama(dimensi, pertanyaan)
    parameter = {**lengkap.parameter, nama: mentah}
    kosong = f"{dimensi.kolom} IS NULL"
    if not dimensi.peta:
        kondisi = f"{dimensi.kolom} = ANY(%({nama})s)"
    elif cara.satu_kueri:
        terpetakan = f"SELECT kunci FROM ({dimensi.peta}) p WHERE nilai"
        kondisi = f"{dimensi.kolom} IN ({terpetakan} = ANY(%({nama})s))"
        kosong += f" OR {dimensi.kolom} NOT IN ({terpetakan} IS NOT NULL)"
    else:
        # A few hundred units are settled before the count, so that the count stays within its index.
        peta = _baca_peta(dimensi.peta)
        parameter[nama] = [kunci for kunci, baku in peta.items() if baku in mentah]
        parameter[f"{nama}_berdata"] = list(peta)
        kondisi = f"{dimensi.kolom} = ANY(%({nama})s)"
        kosong += f" OR {dimensi.kolom} <> ALL(%({nama}_berdata)s)"
    if KOSONG in nilai:
        kondisi = f"({kondisi} OR {kosong})"
    return Syarat(lengkap.gabung, (*lengkap.kondisi, kondisi), parameter)


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
    keadaan: KeadaanQuerySet, pertanyaan: Pertanyaan, akun: Any = None, cara: Cara = CARA_DAFTAR
) -> KeadaanQuerySet:
    """Return the states of `keadaan` that `hitung` counts for the same question and reader.

    With `cara.semua` those of former employees too. Raises what `hitung` raises.
    """
    syarat = susun_syarat(pertanyaan, akun, cara)
    sql, parameter = _berurutan(f"SELECT k.pegawai_id {syarat.sql}", syarat.parameter)
    tersaring = keadaan if cara.semua else keadaan.terhitung()
    return tersaring.pada(pertanyaan.pada).filter(pegawai_id__in=RawSQL(sql, parameter))


def _berurutan(sql: str, parameter: dict[str, Any]) -> tuple[str, list[Any]]:
    """Return the statement with its named parameters in order, as an expression of Django needs them."""
    nama = re.findall(r"%\((\w+)\)s", sql)
    return re.sub(r"%\(\w+\)s", "%s", sql), [parameter[satu] for satu in nama]
