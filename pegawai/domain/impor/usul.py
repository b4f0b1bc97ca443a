"""What a refused cell probably means: a proposal for people to accept, never a repair.

A value is proposed only where the cell and the other columns of the row leave one answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from pegawai.domain import golongan, nik, nip
from pegawai.domain.impor.masalah import Masalah
from pegawai.domain.kedudukan import JenisKelamin

_MIRIP_ANGKA = str.maketrans({"O": "0", "o": "0", "Q": "0", "D": "0", "l": "1", "I": "1", "i": "1", "|": "1",
                              "S": "5", "s": "5", "B": "8", "Z": "2", "z": "2"})  # fmt: skip
_MIRIP_ROMAWI = str.maketrans({"l": "I", "1": "I", "|": "I", "!": "I", "i": "I", "v": "V", "U": "V"})
_NOTASI = re.compile(r"(\d)[.,](\d+)[eE]\+?17")
_TIGA_ANGKA = re.compile(r"(\d{1,2})\D+(\d{1,2})\D+(\d{4})")
_DIGIT_TEPAT = 15
HILANG = "nip_lost_precision"


class Dikenal:
    """People by NIP, found by the digits that a damaged number still shows."""

    def __init__(self, nama_per_nip: Mapping[str, str]) -> None:
        self.nama = nama_per_nip
        self._per_panjang: dict[int, dict[str, list[str]]] = {}

    def berawalan(self, awalan: str) -> Sequence[str]:
        """Return the NIP that begin so; each length of digits is indexed once."""
        panjang = len(awalan)
        if panjang not in self._per_panjang:
            indeks = self._per_panjang[panjang] = {}
            for nomor in self.nama:
                indeks.setdefault(nomor[:panjang], []).append(nomor)
        return self._per_panjang[panjang].get(awalan, ())


@dataclass(frozen=True, slots=True)
class Petunjuk:
    """What is known beside the cell. rekaman: the other values of its row; dikenal: other rows and people
    already recorded.
    """

    rekaman: Mapping[str, Any] = field(default_factory=dict)
    dikenal: Dikenal = field(default_factory=lambda: Dikenal({}))


def usulkan(masalah: Masalah, petunjuk: Petunjuk) -> Masalah:
    """Return the problem with a proposal, where there is one."""
    pengusul = _PENGUSUL.get(masalah.kode)
    nilai = pengusul(masalah.nilai, petunjuk) if pengusul else None
    return replace(masalah, usul=nilai) if nilai else masalah


def _nip_bukan_angka(teks: str, petunjuk: Petunjuk) -> str | None:
    """Read letters that look like digits as those."""
    calon = nip.bersihkan(teks).translate(_MIRIP_ANGKA)
    return calon if _is_selaras(calon, petunjuk) else None


def _nip_salah_panjang(teks: str, petunjuk: Petunjuk) -> str | None:
    """Add the one digit that is missing, or leave out the one that is too many."""
    angka = nip.bersihkan(teks)
    if not angka.isdigit() or not isinstance(petunjuk.rekaman.get("tanggal_lahir"), date):
        return None
    if len(angka) == nip.PANJANG - 1:
        calon = {angka[:i] + str(d) + angka[i:] for i in range(nip.PANJANG) for d in range(10)}
    elif len(angka) == nip.PANJANG + 1:
        calon = {angka[:i] + angka[i + 1 :] for i in range(nip.PANJANG + 1)}
    else:
        return None
    return _satu_satunya(satu for satu in calon if _is_selaras(satu, petunjuk))


def _nip_hilang(teks: str, petunjuk: Petunjuk) -> str | None:
    """Find the lost digits in the numbers known from elsewhere."""
    awalan = awalan_tepat(teks)
    calon = [satu for satu in petunjuk.dikenal.berawalan(awalan) if _is_selaras(satu, petunjuk)]
    if len(calon) > 1 or len(awalan) < _DIGIT_TEPAT:
        nama = _huruf(petunjuk.rekaman.get("nama"))
        calon = [satu for satu in calon if nama and _huruf(petunjuk.dikenal.nama[satu]) == nama]
    return _satu_satunya(calon)


def awalan_tepat(teks: str) -> str:
    """Return the leading digits that a number cell still holds: 15 at most, fewer when shown rounded."""
    cocok = _NOTASI.search(teks)
    if cocok is None:
        return nip.bersihkan(teks)[:_DIGIT_TEPAT]
    angka = cocok[1] + cocok[2]
    return angka[:_DIGIT_TEPAT] if len(angka) >= _DIGIT_TEPAT else angka[:-1]


def _is_selaras(teks: str, petunjuk: Petunjuk) -> bool:
    """Whether the text is a NIP that agrees with birth date, sex and TMT of its row."""
    try:
        satu = nip.parse_nip(teks)
    except nip.NipTidakSah:
        return False
    rekaman = petunjuk.rekaman
    return not nip.selisih_dengan(
        satu, rekaman.get("tanggal_lahir"), rekaman.get("jenis_kelamin"), rekaman.get("tmt_cpns")
    )


def _tanggal_tertukar(teks: str, petunjuk: Petunjuk) -> str | None:
    """Put the month before the day where only that order exists, or is the one that the NIP carries."""
    cocok = _TIGA_ANGKA.fullmatch(teks.strip())
    if cocok is None:
        return None
    try:
        tanggal = date(int(cocok[3]), int(cocok[1]), int(cocok[2]))
    except ValueError:
        return None
    nomor = petunjuk.rekaman.get("nip")
    if int(cocok[2]) <= 12 and (nomor is None or nip.parse_nip(nomor).tanggal_lahir != tanggal):
        return None
    return f"{tanggal:%d-%m-%Y}"


def _kelamin_dari_nip(_: str, petunjuk: Petunjuk) -> str | None:
    nomor = petunjuk.rekaman.get("nip")
    return str(nip.parse_nip(nomor).jenis_kelamin) if nomor else None


def _golongan_mirip(teks: str, _: Petunjuk) -> str | None:
    """Read letters and digits that look like Roman numerals as those."""
    try:
        return golongan.baca_golongan(teks.strip().translate(_MIRIP_ROMAWI)).golongan.kode
    except golongan.GolonganTidakDikenal:
        return None


def _nik_mirip(teks: str, petunjuk: Petunjuk) -> str | None:
    calon = nik.bersihkan(teks).translate(_MIRIP_ANGKA)
    lahir = petunjuk.rekaman.get("tanggal_lahir")
    if len(calon) != nik.PANJANG or not calon.isdigit() or not isinstance(lahir, date):
        return None
    hari = lahir.day + 40 * (petunjuk.rekaman.get("jenis_kelamin") == JenisKelamin.PEREMPUAN)
    return calon if calon[6:12] == f"{hari:02d}{lahir:%m%y}" else None


def _satu_satunya(calon: Iterable[str]) -> str | None:
    daftar: Collection[str] = set(calon)
    return next(iter(daftar)) if len(daftar) == 1 else None


def _huruf(nama: object) -> str:
    return "".join(filter(str.isalpha, nama.casefold())) if isinstance(nama, str) else ""


_PENGUSUL: Mapping[str, Callable[[str, Petunjuk], str | None]] = {
    "date_unparseable": _tanggal_tertukar,
    "golongan_unknown": _golongan_mirip,
    "jenis_kelamin_unknown": _kelamin_dari_nip,
    "nik_length": _nik_mirip,
    "nip_birthdate_mismatch": _tanggal_tertukar,
    "nip_length": _nip_salah_panjang,
    HILANG: _nip_hilang,
    "nip_not_numeric": _nip_bukan_angka,
}
