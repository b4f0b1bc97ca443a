"""The career of one employee as a story: years, decades, a sentence for each event."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from pegawai.domain.linimasa import Kejadian, kalimat
from pegawai.models.riwayat import PredikatKinerja
from pegawai.selectors.peristiwa import RIWAYAT_BIASA, Peristiwa

LIPAT_DI_ATAS = 40
"""Stories of more events than this show the decade of the day asked; the others are folded."""

SEDIKIT = 10
"""A later decade with no more events than this stays open: what is to come is worth seeing."""

_LABEL: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("penugasan", "jenis"): {"plt": "Plt.", "plh": "Plh."},
    ("kinerja", "predikat"): {nilai: str(label) for nilai, label in PredikatKinerja.choices},
}


@dataclass(frozen=True, slots=True)
class ButirKisah:
    """One event of the story. is_nanti: it takes effect only after the day asked."""

    peristiwa: Peristiwa
    kalimat: str
    is_nanti: bool


@dataclass(frozen=True, slots=True)
class TahunKisah:
    """One year, newest event first."""

    tahun: int
    butir: tuple[ButirKisah, ...]


@dataclass(frozen=True, slots=True)
class Dasawarsa:
    """Ten years, newest first; folded unless `is_terbuka`."""

    awal: int
    tahun: tuple[TahunKisah, ...]
    jumlah: int
    is_terbuka: bool

    @property
    def akhir(self) -> int:
        return self.awal + 9


@dataclass(frozen=True, slots=True)
class Linimasa:
    """The story, with what was withdrawn apart. per_jenis: code, name and number of each kind told."""

    dasawarsa: tuple[Dasawarsa, ...]
    dibatalkan: tuple[ButirKisah, ...]
    per_jenis: tuple[tuple[str, str, int], ...]
    jumlah: int


def susun_linimasa(peristiwa: Sequence[Peristiwa], pada: date, jenis: str = "") -> Linimasa:
    """Return the story that `peristiwa` tell, seen from `pada`; jenis: code of the only kind to tell.

    peristiwa: newest first, as `list_peristiwa` gives them. No query.
    """
    semua = _ceritakan(peristiwa, pada)
    sah = [satu for satu in semua if not satu.peristiwa.is_batal]
    dipilih = [satu for satu in sah if not jenis or satu.peristiwa.jenis == jenis]
    batal = [satu for satu in semua if satu.peristiwa.is_batal]
    return Linimasa(
        dasawarsa=_dasawarsa(dipilih, pada),
        dibatalkan=tuple(satu for satu in batal if not jenis or satu.peristiwa.jenis == jenis),
        per_jenis=_per_jenis(sah),
        jumlah=len(sah),
    )


def _ceritakan(peristiwa: Iterable[Peristiwa], pada: date) -> list[ButirKisah]:
    """Return every dated event with its sentence, newest first; withdrawn events are not looked back on."""
    lalu: dict[str, Kejadian] = {}
    hasil = []
    for satu in sorted(peristiwa, key=lambda p: (p.hari or date.min, p.urut)):
        if satu.hari is None:
            continue
        kini = _kejadian(satu)
        hasil.append(ButirKisah(satu, kalimat(kini, lalu.get(satu.jenis)), satu.hari > pada))
        if not satu.is_batal:
            lalu[satu.jenis] = kini
    return hasil[::-1]


def _kejadian(satu: Peristiwa) -> Kejadian:
    nilai = {
        nama: _LABEL.get((satu.jenis, nama), {}).get(isi, isi) if isinstance(isi, str) else isi
        for nama, isi in satu.nilai.items()
    }
    return Kejadian(satu.jenis, satu.mulai, satu.selesai, nilai)


def _dasawarsa(butir: Sequence[ButirKisah], pada: date) -> tuple[Dasawarsa, ...]:
    tahun = [
        TahunKisah(tahun, tuple(isi))
        for tahun, isi in groupby(butir, key=lambda b: b.peristiwa.hari.year if b.peristiwa.hari else 0)
    ]
    dasawarsa = [
        Dasawarsa(awal, (isi := tuple(grup)), sum(len(satu.butir) for satu in isi), is_terbuka=True)
        for awal, grup in groupby(tahun, key=lambda t: t.tahun // 10 * 10)
    ]
    if len(butir) <= LIPAT_DI_ATAS:
        return tuple(dasawarsa)
    batas = pada.year // 10 * 10
    kini = max((satu.awal for satu in dasawarsa if satu.awal <= batas), default=dasawarsa[-1].awal)
    return tuple(
        replace(satu, is_terbuka=satu.awal == kini or (satu.awal > kini and satu.jumlah <= SEDIKIT))
        for satu in dasawarsa
    )


def _per_jenis(butir: Sequence[ButirKisah]) -> tuple[tuple[str, str, int], ...]:
    hitungan = [
        (j.kode, j.judul, sum(satu.peristiwa.jenis == j.kode for satu in butir)) for j in RIWAYAT_BIASA
    ]
    return tuple(satu for satu in hitungan if satu[2])
