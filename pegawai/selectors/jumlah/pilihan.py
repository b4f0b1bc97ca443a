"""What a form offers: every value of several dimensions, read with few queries."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, runtime_checkable

from django.db.models import CharField, QuerySet, TextField, Value
from django.db.models.functions import Cast

from pegawai.registri import Dimensi, dimensi
from pegawai.selectors.jumlah.nilai import Pasangan
from pegawai.selectors.jumlah.saringan import Kamus


@runtime_checkable
class TabelRujukan(Protocol):
    """Values of a dimension that stand in a table with `kode`, `nama` and `urut`."""

    def baris(self) -> QuerySet[Any, Any]: ...
    def pasangan(self, baku: Any, kode: str, nama: str, urut: int) -> Pasangan: ...


def list_dimensi_pilihan() -> list[Dimensi]:
    """Return the dimensions with few enough values to offer them all, in order."""
    return [satu for satu in dimensi if satu.pilihan]


def baca_semua(daftar: Iterable[Dimensi]) -> Kamus:
    """Return every value of these dimensions, each in its order.

    One query for all reference tables together, and what the other dimensions need themselves.
    """
    per_kode = {satu.kode: satu.nilai for satu in daftar}
    rujukan = {kode: nilai for kode, nilai in per_kode.items() if isinstance(nilai, TabelRujukan)}
    kamus: dict[str, list[Pasangan]] = {
        kode: list(nilai()) for kode, nilai in per_kode.items() if kode not in rujukan
    }
    kamus |= _baca_rujukan(rujukan)
    return {kode: sorted(isi, key=lambda satu: satu[1].urut) for kode, isi in kamus.items()}


def _baca_rujukan(rujukan: Mapping[str, TabelRujukan]) -> dict[str, list[Pasangan]]:
    if not rujukan:
        return {}
    kueri = [
        satu.baris().values_list(
            Value(kode, output_field=CharField()),
            Cast("pk", TextField()),
            Cast("kode", TextField()),
            "nama",
            "urut",
        )
        for kode, satu in rujukan.items()
    ]
    hasil: dict[str, list[Pasangan]] = {kode: [] for kode in rujukan}
    for kode, *baris in kueri[0].union(*kueri[1:], all=True):
        hasil[kode].append(rujukan[kode].pasangan(*baris))
    return hasil
