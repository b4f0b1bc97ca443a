"""Where the names of values come from: fixed choices, reference tables, groups of years, numbers."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models

from pegawai.domain.dimensi import Kelompok
from pegawai.domain.jumlah import Nilai
from pegawai.models.referensi import Referensi
from pegawai.registri import DaftarNilai

Pasangan = tuple[Any, Nilai]
Mentah = Collection[Any] | None
Kode = Collection[str] | None
BANYAK = 100


def _di_antara(semua: Sequence[Pasangan], mentah: Mentah, kode: Kode) -> list[Pasangan]:
    return [
        (baku, nilai)
        for baku, nilai in semua
        if (mentah is None or baku in mentah) and (kode is None or nilai.kode in kode)
    ]


def pilihan_tetap(pilihan: Sequence[tuple[str, str]]) -> DaftarNilai:
    """Names from the choices of a field, in their order."""
    semua = [(kode, Nilai(kode, str(label), (urut, ""))) for urut, (kode, label) in enumerate(pilihan)]

    def baca(*, mentah: Mentah = None, kode: Kode = None) -> Iterable[Pasangan]:
        return _di_antara(semua, mentah, kode)

    return baca


def kelompok_tahun(kelompok: Kelompok) -> DaftarNilai:
    """Names of groups of whole years."""
    semua = kelompok.nilai()

    def baca(*, mentah: Mentah = None, kode: Kode = None) -> Iterable[Pasangan]:
        return _di_antara(semua, mentah, kode)

    return baca


@dataclass(frozen=True, slots=True)
class Rujukan:
    """Names from a reference table, in its order; `baca_semua` reads several such tables at once."""

    tabel: type[Referensi]

    def __call__(self, *, mentah: Mentah = None, kode: Kode = None) -> Iterable[Pasangan]:
        baris = _pilih(self.tabel._default_manager.all(), mentah, kode)
        for satu in baris.values_list("pk", "kode", "nama", "urut"):
            yield self.pasangan(*satu)

    def baris(self) -> models.QuerySet[Any]:
        """Return the rows as `pilihan.baca_semua` reads them together with those of other tables."""
        return self.tabel._default_manager.order_by()

    def pasangan(self, baku: Any, kode: str, nama: str, urut: int) -> Pasangan:
        """Return one row as raw value and name; baku may be the text of a key."""
        label = nama if nama == kode or len(kode) > 5 else f"{kode} {nama}"
        return int(baku), Nilai(kode, label, (urut, kode))


rujukan = Rujukan


def bernama(tabel: type[models.Model]) -> DaftarNilai:
    """Names from a table with `kode` and `nama`, by name."""

    def baca(*, mentah: Mentah = None, kode: Kode = None) -> Iterable[Pasangan]:
        baris = _pilih(tabel._default_manager.all(), mentah, kode)
        for baku, kode_rujukan, nama in baris.values_list("pk", "kode", "nama"):
            yield baku, Nilai(kode_rujukan, nama, (0, f"{nama}\0{kode_rujukan}"))

    return baca


def angka(sebutan: str, terkecil: int, terbesar: int) -> DaftarNilai:
    """Names of whole numbers: `sebutan` before the number."""
    semua = [
        (satu, Nilai(str(satu), f"{sebutan} {satu}", (satu, ""))) for satu in range(terkecil, terbesar + 1)
    ]

    def baca(*, mentah: Mentah = None, kode: Kode = None) -> Iterable[Pasangan]:
        return _di_antara(semua, mentah, kode)

    return baca


def _pilih(baris: models.QuerySet[Any], mentah: Mentah, kode: Kode) -> models.QuerySet[Any]:
    """Return the rows asked for; when they are many, all rows, which costs less than naming them."""
    return saring_banyak(saring_banyak(baris, "pk", mentah), "kode", kode)


def saring_banyak(
    baris: models.QuerySet[Any], kolom: str, nilai: Collection[Any] | None
) -> models.QuerySet[Any]:
    """Narrow rows by a list of values, unless the list is so long that reading them all is cheaper."""
    if nilai is None or len(nilai) > BANYAK:
        return baris
    return baris.filter(**{f"{kolom}__in": list(nilai)})
