"""The question of the employee list: the headcount's question, and what only a list can ask."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pegawai.domain.jumlah import NilaiTidakDikenal, Pertanyaan, pertanyaan_dari

BENAR = frozenset({"on", "true", "1", "True"})
TAHUN_TERBANYAK = 99
AKHIRAN_RENTANG = ("min", "max")
"""Ends of the two query names of a span of years (`usia_min`, `usia_max`), as the form's widget says."""


@dataclass(frozen=True, slots=True)
class RentangTahun:
    """Whole years from `dari` to `sampai`, both counted in; None leaves an end open."""

    dari: int | None = None
    sampai: int | None = None

    def __bool__(self) -> bool:
        return self.dari is not None or self.sampai is not None


@dataclass(frozen=True, slots=True)
class KueriDaftar:
    """Which employees on which day, in which order, with which columns.

    semua: also former employees. batch: code of the import whose employees are meant.
    kolom, urut: codes as the reader chose them; unknown ones are left out where they are used.
    """

    pertanyaan: Pertanyaan
    q: str = ""
    semua: bool = False
    usia: RentangTahun = RentangTahun()
    lama_kerja: RentangTahun = RentangTahun()
    nama_jabatan: str = ""
    batch: str = ""
    kolom: tuple[str, ...] = ()
    urut: tuple[str, ...] = ()

    @property
    def pada(self) -> date:
        """The day asked for."""
        return self.pertanyaan.pada


def kueri_dari(
    parameter: Mapping[str, Sequence[str]], *, dikenal: Callable[[str], bool], hari_ini: date
) -> KueriDaftar:
    """Read the question of a list from query parameters (lists of texts by name).

    Raises TanggalTidakSah, NilaiTidakDikenal. Values of dimensions are judged where they are used.
    """
    return KueriDaftar(
        pertanyaan=pertanyaan_dari(parameter, dikenal=dikenal, hari_ini=hari_ini),
        q=_teks(parameter, "q"),
        semua=_teks(parameter, "semua") in BENAR,
        usia=_rentang(parameter, "usia"),
        lama_kerja=_rentang(parameter, "lama_kerja"),
        nama_jabatan=_teks(parameter, "nama_jabatan"),
        batch=_teks(parameter, "batch"),
        kolom=tuple(dict.fromkeys(teks for teks in parameter.get("kolom", ()) if teks)),
        urut=tuple(kode for teks in parameter.get("sort", ()) for kode in teks.split(",") if kode),
    )


def _teks(parameter: Mapping[str, Sequence[str]], nama: str) -> str:
    return next((bersih for teks in reversed(parameter.get(nama, ())) if (bersih := teks.strip())), "")


def _rentang(parameter: Mapping[str, Sequence[str]], nama: str) -> RentangTahun:
    return RentangTahun(*(_tahun(nama, _teks(parameter, f"{nama}_{ujung}")) for ujung in AKHIRAN_RENTANG))


def _tahun(nama: str, teks: str) -> int | None:
    if not teks:
        return None
    if not (teks.isascii() and teks.isdigit()) or int(teks[:4]) > TAHUN_TERBANYAK:
        raise NilaiTidakDikenal(nama, [teks])
    return int(teks)
