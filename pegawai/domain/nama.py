"""Names of people: taking titles off, capitals, and the form that letters print.

The name is stored without titles; a person may have one name only.
"""

import re
from dataclasses import dataclass

from pegawai.domain import aksara, gelar

_KATA_DEPAN = re.compile(r"([A-Za-z]+)(?:\.\s*|\s+)")
_SUKU = re.compile(r"[^\s\-]+")
_KATA_KECIL = frozenset({"bin", "binti"})


@dataclass(frozen=True, slots=True)
class NamaBergelar:
    """A name with its titles taken apart; titles are empty where there are none."""

    gelar_depan: str
    nama: str
    gelar_belakang: str

    @property
    def lengkap(self) -> str:
        """The name as letters print it."""
        return nama_lengkap(self.gelar_depan, self.nama, self.gelar_belakang)


def nama_lengkap(gelar_depan: str, nama: str, gelar_belakang: str) -> str:
    """Return the name as letters print it: `Dr. Siti Aminah, S.Pd., M.Si.`."""
    depan = f"{gelar_depan} {nama}" if gelar_depan else nama
    return f"{depan}, {gelar_belakang}" if gelar_belakang else depan


def pisah_gelar(teks: str) -> NamaBergelar:
    """Split `H. AHMAD FAUZI,S.PD,M.SI` into `H.`, `Ahmad Fauzi`, `S.Pd., M.Si.`.

    Titles after the name are found behind a comma, or without one when they are well known. In a text
    all in capitals `DR.` is read as `dr.` when a specialist's title follows, else as `Dr.`.
    """
    biasa = aksara.rapikan(teks).strip(" ,;")
    inti, ruas = _pisah_koma(biasa)
    kata = inti.split(" ")
    is_kapital = inti.isupper()
    while panjang := _panjang_gelar_akhir(kata, is_kapital=is_kapital):
        ruas.insert(0, " ".join(kata[-panjang:]))
        del kata[-panjang:]
    daftar_depan, nama = _pisah_depan(" ".join(kata))
    belakang = gelar.baku_belakang(", ".join(ruas)) if ruas else ""
    if is_kapital and "Sp." in belakang:
        daftar_depan = ["dr." if depan == "Dr." else depan for depan in daftar_depan]
    return NamaBergelar(" ".join(daftar_depan), kapital_awal(nama), belakang)


def kapital_awal(nama: str) -> str:
    """Return a name typed all in capitals (or all small) with initial capitals, `SA'DIYAH` → `Sa'diyah`.

    A name in mixed case stays as typed; blanks and apostrophes are tidied in any case.
    """
    biasa = aksara.rapikan(nama)
    if not (biasa.isupper() or biasa.islower()):
        return biasa
    return _SUKU.sub(_kapital_suku, biasa)


def _pisah_koma(biasa: str) -> tuple[str, list[str]]:
    """Return the part before the titles and the pieces between commas behind it."""
    if "," not in biasa and ";" not in biasa:
        return biasa, []
    inti, *daftar_ruas = (ruas.strip() for ruas in biasa.replace(";", ",").split(","))
    daftar_ruas = [ruas for ruas in daftar_ruas if ruas]
    if daftar_ruas and not gelar.is_mirip_gelar(daftar_ruas[0]):
        inti = f"{inti}, {daftar_ruas.pop(0)}"
    return inti, daftar_ruas


def _panjang_gelar_akhir(kata: list[str], *, is_kapital: bool) -> int:
    """Return how many words at the end are one title (`S. Pd. SD` is three), 0 for none; a name remains."""
    for panjang in range(min(3, len(kata) - 1), 0, -1):
        akhiran = " ".join(kata[-panjang:])
        if (panjang == 1 or "." in akhiran) and gelar.is_gelar_tanpa_koma(akhiran, is_kapital=is_kapital):
            return panjang
    return 0


def _pisah_depan(inti: str) -> tuple[list[str], str]:
    daftar: list[str] = []
    while cocok := _KATA_DEPAN.match(inti):
        baku = gelar.baku_depan(cocok[1])
        if baku is None or cocok.end() == len(inti):
            break
        daftar.append(baku)
        inti = inti[cocok.end() :]
    return daftar, inti


def _kapital_suku(cocok: re.Match[str]) -> str:
    suku = cocok[0].lower()
    if suku in _KATA_KECIL and cocok.start() > 0:
        return suku
    awalan, apostrof, sisa = suku.partition("'")
    if apostrof and len(awalan) == 1:
        return f"{awalan.upper()}'{sisa[:1].upper()}{sisa[1:]}"
    return suku[:1].upper() + suku[1:]
