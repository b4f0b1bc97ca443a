"""Levels of education as lists spell them: `S.1`, `Sarjana (S1)`, `D-III Akuntansi`, `SMK`, `Paket C`."""

import re
from functools import lru_cache

from pegawai.domain import aksara
from pegawai.domain.pendidikan import TingkatPendidikan as T

_ANGKA = {1: r"(?:1|I)", 2: r"(?:2|II)", 3: r"(?:3|III)", 4: r"(?:4|IV)"}


def _strata(angka: int) -> str:
    return rf"(?:S|STRATA)[\s.\-/]*{_ANGKA[angka]}\b"


def _diploma(angka: int) -> str:
    return rf"(?:D|DIPLOMA|DIPL)[\s.\-/]*{_ANGKA[angka]}\b"


_SMA = (
    r"SEKOLAH MENENGAH (?:ATAS|UMUM|KEJURUAN|EKONOMI)\b|(?:SLTA|SMA|SMU|SMK|SMKK|SMEA|SMIP|SMF|SMTA|STM|SPG"
    r"|SGO|SPK|SPMA|SAA|SMAK|KPAA|PGA|MAN|MAS|MAK|MA|ALIYAH|MADRASAH ALIYAH|PAKET C|KEJAR PAKET C)N?\b"
)
_SMP = (
    r"SEKOLAH MENENGAH PERTAMA\b|(?:SLTP|SMP|SMTP|MTS|TSANAWIYAH|MADRASAH TSANAWIYAH|PAKET B|KEJAR PAKET B"
    r"|ST|SKKP|SMEP)N?\b"
)
_SD = r"SEKOLAH DASAR\b|(?:SD|MI|SR|IBTIDAIYAH|MADRASAH IBTIDAIYAH|PAKET A|KEJAR PAKET A)N?\b"
_TINGKAT = tuple(
    (re.compile(pola), tingkat)
    for pola, tingkat in (
        (_strata(3) + r"|DOKTOR(?:AL)?\b", T.S3),
        (_strata(2) + r"|MAGISTER\b|PAS[CK]A\s?SARJANA\b", T.S2),
        (_diploma(4) + r"|SARJANA\s(?:SAINS\s)?TERAPAN\b|S\.?\s?TR\b", T.D4),
        (_diploma(3) + r"|SARJANA\sMUDA\b|AKADEMI\b|SARMUD\b", T.D3),
        (_diploma(2), T.D2),
        (_diploma(1), T.D1),
        (_strata(1) + r"|SARJANA\b", T.S1),
        (r"(?:SP|SPESIALIS)[\s.\-]*(?:[12]|I{1,2})?\b", T.SPESIALIS),
        (r"PROFESI\b|NERS\b|APOTEKER\b|DOKTER\b", T.PROFESI),
        (_SMA, T.SMA),
        (_SMP, T.SMP),
        (_SD, T.SD),
    )
)
_DALAM_KURUNG = re.compile(r"\(([^)]*)\)")
_AWALAN = re.compile(r"^(?:LULUSAN|TAMATAN|IJAZAH|JENJANG|PENDIDIKAN)\s+")
_BATAS = " /-,.:;()&"
_BUKAN_JURUSAN = frozenset({"sederajat", "setara", "umum", "terapan", "sarjana"})


@lru_cache(maxsize=8192)
def baca_pendidikan(teks: str) -> tuple[T | None, str]:
    """Return the level and what follows it (usually the field of study); None when no level is named."""
    biasa = aksara.rapikan(teks)
    atas = biasa.upper()
    awalan = _AWALAN.match(atas)
    mulai = awalan.end() if awalan else 0
    for pola, tingkat in _TINGKAT:
        cocok = pola.match(atas, mulai)
        if cocok:
            return tingkat, _jurusan(biasa[cocok.end() :], tingkat, cocok[0])
    dalam = _DALAM_KURUNG.search(atas)
    if dalam:
        tingkat_dalam, _ = baca_pendidikan(dalam[1])
        return tingkat_dalam, biasa[: dalam.start()].strip(_BATAS)
    return None, biasa


def _jurusan(ekor: str, tingkat_di_depan: T, tulisan: str) -> str:
    """Return the rest without the level said again: `S-1/Sarjana`, `SLTA/SMA IPA`, `Sarjana (S1) Ekonomi`."""
    sisa = ekor.strip(_BATAS)
    dalam = _DALAM_KURUNG.match(ekor.lstrip())
    if dalam and baca_pendidikan(dalam[1]) == (tingkat_di_depan, ""):
        return _jurusan(ekor.lstrip()[dalam.end() :], tingkat_di_depan, tulisan)
    if ekor.lstrip()[:1] in ("/", ")") and sisa and not sisa.upper().startswith(tulisan):
        tingkat_lagi, setelahnya = baca_pendidikan(sisa)
        if tingkat_lagi is tingkat_di_depan:
            return setelahnya
    if sisa.lower() in _BUKAN_JURUSAN:
        return ""
    tingkat, setelahnya = baca_pendidikan(sisa) if sisa else (None, "")
    return "" if tingkat is not None and not setelahnya else sisa
