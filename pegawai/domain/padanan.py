"""Finding the reference row that a written name means: exact, then in comparable form, then a suggestion."""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from pegawai.domain.kependekan import can_kependekan, skor_kependekan

_BUKAN_KATA = re.compile(r"[^0-9a-z]+")
_SINGKATAN = {
    "sdn": "sd negeri",
    "sekolah dasar": "sd",
    "smpn": "smp negeri",
    "sekolah menengah pertama": "smp",
    "kel": "kelurahan",
    "kec": "kecamatan",
    "upt": "uptd",
    "pkm": "puskesmas",
    "kasi": "kepala seksi",
    "kabid": "kepala bidang",
    "kasubbag": "kepala subbagian",
    "sub bagian": "subbagian",
    "subbag": "subbagian",
    "sub bidang": "subbidang",
    "bid": "bidang",
    "ka": "kepala",
    "setda": "sekretariat daerah",
    "set": "sekretariat",
}
_POLA_SINGKATAN = re.compile(rf"\b({'|'.join(sorted(_SINGKATAN, key=len, reverse=True))})\b")
_IMBUHAN = re.compile(r"\b(?:kota serang|pada|dan)\b")
_NOMOR = re.compile(r"\b(?:[0-9]+|[ivx]+)\b")
_KEMIRIPAN = 0.82
_KEPENDEKAN, _SELISIH_KEPENDEKAN = 0.75, 0.03
"""A short form must fit this well, and better than the next name by so much."""


def ratakan(nama: str) -> str:
    """Return the comparable form: lower case, no punctuation, abbreviations written out, no city name."""
    datar = _BUKAN_KATA.sub(" ", nama.lower()).strip()
    panjang = _POLA_SINGKATAN.sub(lambda cocok: _SINGKATAN[cocok.group()], datar)
    tanpa = " ".join(_IMBUHAN.sub(" ", panjang).split())
    return tanpa or panjang


@dataclass(frozen=True, slots=True)
class Calon:
    """One known name. kelompok narrows a search (path of a unit, kind of a post); lama: no longer in force.

    tampil: what a suggestion calls the row, where `nama` is a code or short form of it.
    """

    id: int
    nama: str
    kelompok: str = ""
    lama: bool = False
    tampil: str = ""

    @property
    def sebutan(self) -> str:
        return self.tampil or self.nama


@dataclass(frozen=True, slots=True)
class Padanan:
    """The outcome for one name: the row, or why there is none and the nearest known name.

    usul_id: the row of the suggestion, where its name is that of one row alone; skor: how well it fits,
    whole percent.
    """

    id: int | None
    sebab: str = ""
    usul: str = ""
    usul_id: int | None = None
    skor: int = 0


@dataclass(slots=True)
class Buku:
    """Known names, looked up exactly first, then in comparable form.

    is_berkependekan: short forms of the names (Disdikbud) are suggested too.
    """

    is_berkependekan: bool = False
    persis: dict[str, list[Calon]] = field(default_factory=lambda: defaultdict(list))
    datar: dict[str, list[Calon]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def dari(cls, daftar: Iterable[Calon]) -> "Buku":
        return cls().tambah(daftar)

    def tambah(self, daftar: Iterable[Calon]) -> "Buku":
        """Add names and return the book."""
        for calon in daftar:
            self.persis[calon.nama.casefold().strip()].append(calon)
            self.datar[ratakan(calon.nama)].append(calon)
        return self

    def cari(self, nama: str, kelompok: str = "") -> Padanan:
        """Look a name up; `kelompok` decides between rows of one name."""
        return self.temukan(nama, kelompok) or self.usulkan(nama, kelompok)

    def temukan(self, nama: str, kelompok: str = "") -> Padanan | None:
        """Look a name up without suggestions, which cost far more; None when nothing bears it."""
        daftar = self.persis.get(nama.casefold().strip()) or self.datar.get(ratakan(nama)) or []
        for saring in (
            [calon for calon in daftar if not calon.lama and calon.kelompok.startswith(kelompok)],
            [calon for calon in daftar if calon.kelompok.startswith(kelompok)],
            [calon for calon in daftar if not calon.lama],
            daftar,
        ):
            berbeda = {calon.id for calon in saring}
            if len(berbeda) == 1:
                return Padanan(berbeda.pop())
            if berbeda:
                return Padanan(None, "ganda", saring[0].sebutan)
        return None

    def usulkan(self, nama: str, kelompok: str = "") -> Padanan:
        """Return the nearest known name as a suggestion, of `kelompok` alone where one is given.

        Names whose numbers differ (SD Negeri Cipare 3, Seksi II) are never alike.
        """
        datar = ratakan(nama)
        nomor = _NOMOR.findall(datar)
        for mirip in difflib.get_close_matches(datar, self.datar, n=5, cutoff=_KEMIRIPAN):
            if _NOMOR.findall(mirip) != nomor:
                continue
            calon = [satu for satu in self.datar[mirip] if satu.kelompok.startswith(kelompok)]
            if calon:
                return _usulan(calon, difflib.SequenceMatcher(None, datar, mirip).ratio())
        return self._kependekan(datar, kelompok) if self.is_berkependekan else Padanan(None, "tidak_ada")

    def _kependekan(self, datar: str, kelompok: str) -> Padanan:
        """Return the one name of which `datar` is much the best short form."""
        if not can_kependekan(datar):
            return Padanan(None, "tidak_ada")
        per_nama = {
            nama: nilai
            for nama, daftar in self.datar.items()
            if any(satu.kelompok.startswith(kelompok) and not satu.lama for satu in daftar)
            and (nilai := skor_kependekan(datar, nama)) >= _KEPENDEKAN
        }
        urut = sorted(per_nama, key=lambda nama: (-per_nama[nama], nama))
        if not urut or (len(urut) > 1 and per_nama[urut[0]] - per_nama[urut[1]] < _SELISIH_KEPENDEKAN):
            return Padanan(None, "tidak_ada")
        calon = [satu for satu in self.datar[urut[0]] if satu.kelompok.startswith(kelompok) and not satu.lama]
        return _usulan(calon, per_nama[urut[0]])


def _usulan(calon: list[Calon], kemiripan: float) -> Padanan:
    usul_id = calon[0].id if len({satu.id for satu in calon}) == 1 else None
    return Padanan(None, "tidak_ada", calon[0].sebutan, usul_id, round(100 * kemiripan))
