"""The headcount: its question, its answer, and the table made of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.tanggal import tanggal_panjang

KOSONG = "kosong"
"""The word for "no data" where a value is written: in a query string or on the command line."""
PARAMETER_SARING = {"unit": "unit_tepat"}
"""Dimensions whose filter has another name in a query string: `unit` there is the subtree."""
PARAMETER_PER = ("per", "baris", "kolom")
"""Where a query string names the dimensions: together in a link, apart in a form."""
DIMENSI_TERBANYAK = 4
HARI_AWAL, HARI_AKHIR = date(1945, 8, 17), date(2099, 12, 31)
"""Days that can be asked for: no record is older than the Republic, no career reaches further ahead."""
PANJANG_TANGGAL = 30


class TanggalTidakSah(KesalahanAturan):
    """The text is no date, or one outside the years that records can speak of."""

    def __init__(self, teks: str) -> None:
        super().__init__(
            "tanggal_tidak_sah",
            f"Tanggal “{teks[:PANJANG_TANGGAL]}” tidak sah. Tulis tahun-bulan-hari, misalnya 2026-11-23, "
            f"antara {tanggal_panjang(HARI_AWAL)} dan {tanggal_panjang(HARI_AKHIR)}.",
        )


class DimensiTidakDikenal(KesalahanAturan):
    """No dimension has this code."""

    def __init__(self, kode: str, dikenal: Sequence[str]) -> None:
        super().__init__(
            "dimensi_tidak_dikenal",
            f"Dimensi “{kode}” tidak dikenal. Yang tersedia: {', '.join(dikenal)}.",
        )


class SusunanDimensiTidakSah(KesalahanAturan):
    """The dimensions of a question cannot stand together."""

    def __init__(self, pesan: str) -> None:
        super().__init__("susunan_dimensi_tidak_sah", pesan)


class NilaiTidakDikenal(KesalahanAturan):
    """A filter asks for a value that the dimension does not have."""

    def __init__(self, dimensi: str, nilai: Sequence[str]) -> None:
        daftar = ", ".join(f"“{satu}”" for satu in nilai)
        super().__init__(
            "nilai_tidak_dikenal",
            f"Nilai {daftar} tidak dikenal untuk dimensi “{dimensi}”.",
        )


class UnitTidakDikenal(KesalahanAturan):
    """No unit within the reader's scope has this code."""

    def __init__(self, kode: str) -> None:
        super().__init__(
            "unit_tidak_dikenal",
            f"Unit dengan kode “{kode}” tidak ditemukan atau di luar kewenangan Anda.",
        )


@dataclass(frozen=True, slots=True)
class Nilai:
    """One value of a dimension. kode: None means no data. urut: place among the values."""

    kode: str | None
    label: str
    urut: tuple[int, str] = (0, "")


TANPA_DATA = Nilai(kode=None, label="Tidak ada data", urut=(2**31, ""))


@dataclass(frozen=True, slots=True)
class Pertanyaan:
    """One question: how many on `pada`, divided by `per`, in the subtree of `unit`, among `saring`.

    saring: accepted values per dimension; `kosong` stands for no data.
    unit_lain: further subtrees that count.
    """

    pada: date
    per: tuple[str, ...] = ()
    unit: str | None = None
    saring: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    unit_lain: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        saring = {kode: tuple(nilai) for kode, nilai in self.saring.items() if nilai}
        object.__setattr__(self, "per", tuple(self.per))
        object.__setattr__(self, "saring", MappingProxyType(saring))

    @property
    def semua_unit(self) -> tuple[str, ...]:
        """The subtrees that count, none for the reader's whole scope."""
        return (self.unit, *self.unit_lain) if self.unit else ()

    def parameter(self) -> list[tuple[str, str]]:
        """Return the question as query parameters; `pertanyaan_dari` reads them back."""
        pasangan = [("pada", self.pada.isoformat())]
        if self.per:
            pasangan.append(("per", ",".join(self.per)))
        pasangan += [("unit", kode) for kode in self.semua_unit]
        return pasangan + [
            (PARAMETER_SARING.get(kode, kode), nilai)
            for kode, daftar in self.saring.items()
            for nilai in daftar
        ]

    def dipersempit(self, pilihan: Mapping[str, Nilai]) -> "Pertanyaan":
        """Return the undivided question whose answer is one cell: `pilihan` gives a value per dimension."""
        tambahan = {kode: (nilai.kode or KOSONG,) for kode, nilai in pilihan.items()}
        return replace(self, per=(), saring={**self.saring, **tambahan})

    def tanpa(self, dimensi: str, nilai: str) -> "Pertanyaan":
        """Return the question with one filter value taken off."""
        sisa = tuple(satu for satu in self.saring.get(dimensi, ()) if satu != nilai)
        return replace(self, saring={**self.saring, dimensi: sisa})


class Baris(NamedTuple):
    """One group: a value per dimension asked, and how many. A tuple, because there may be thousands."""

    nilai: tuple[Nilai, ...]
    jumlah: int


@dataclass(frozen=True, slots=True)
class Hasil:
    """The answer. baris: only groups with someone in them, ordered. petunjuk: why the total is nil."""

    pada: date
    total: int
    baris: tuple[Baris, ...]
    petunjuk: str = ""


def tanggal_dari(teks: str) -> date:
    """Return the date of `2026-11-23`, from `HARI_AWAL` to `HARI_AKHIR`; raise `TanggalTidakSah`."""
    try:
        hari = date.fromisoformat(teks.strip())
    except ValueError as galat:
        raise TanggalTidakSah(teks) from galat
    if not HARI_AWAL <= hari <= HARI_AKHIR:
        raise TanggalTidakSah(teks)
    return hari


def pertanyaan_dari(
    parameter: Mapping[str, Sequence[str]],
    *,
    dikenal: Callable[[str], bool],
    hari_ini: date,
) -> Pertanyaan:
    """Read a question from query parameters (lists of texts by name); other parameters are left alone.

    Raises TanggalTidakSah. Codes of dimensions in `per` are judged where the question is answered.
    """
    balik = {nama: kode for kode, nama in PARAMETER_SARING.items()}
    pada = next((teks for teks in parameter.get("pada", ()) if teks.strip()), "")
    per = [
        kode.strip() for nama in PARAMETER_PER for teks in parameter.get(nama, ()) for kode in teks.split(",")
    ]
    saring: dict[str, tuple[str, ...]] = {}
    for nama, daftar in parameter.items():
        kode = balik.get(nama, nama)
        if nama in PARAMETER_SARING or not dikenal(kode):
            continue
        saring[kode] = tuple(dict.fromkeys(nilai.strip() for nilai in daftar if nilai.strip()))
    unit = [*dict.fromkeys(teks.strip() for teks in parameter.get("unit", ()) if teks.strip())]
    return Pertanyaan(
        pada=tanggal_dari(pada) if pada else hari_ini,
        per=tuple(kode for kode in per if kode),
        unit=unit[0] if unit else None,
        unit_lain=tuple(unit[1:]),
        saring=saring,
    )


def sebagai_json(pertanyaan: Pertanyaan, hasil: Hasil) -> dict[str, object]:
    """Return the published form: values as codes, None where there is no data."""
    return {
        "pada": hasil.pada.isoformat(),
        "total": hasil.total,
        "baris": [
            {
                **{kode: nilai.kode for kode, nilai in zip(pertanyaan.per, baris.nilai, strict=True)},
                "jumlah": baris.jumlah,
            }
            for baris in hasil.baris
        ],
    }
