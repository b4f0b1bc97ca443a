"""Academic, professional and religious titles: telling them from names and writing them the usual way.

Acuan: UU 12/2012 ps. 26–28; Permenristekdikti 63/2016; older titles as they stand in diplomas.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from pegawai.domain import aksara

_DEPAN = ("Prof.", "Dr.", "drg.", "drh.", "Drs.", "Dra.", "Ir.", "H.", "Hj.", "KH.", "apt.", "Ns.", "Bdn.")
_BELAKANG = """
    A.Ma. A.Ma.Pd. A.Ma.Pust. A.Md. A.Md.AB. A.Md.AK. A.Md.An. A.Md.AP. A.Md.Far. A.Md.Farm. A.Md.Ft.
    A.Md.Gz. A.Md.IP. A.Md.Keb. A.Md.Kep. A.Md.Kes. A.Md.KG. A.Md.KL. A.Md.Kom. A.Md.Ling. A.Md.P. A.Md.Pd.
    A.Md.Pi. A.Md.PK. A.Md.Pust. A.Md.Rad. A.Md.RMIK. A.Md.RO. A.Md.Sos. A.Md.T. A.Md.TEM. A.Md.Tra. A.P.
    Ak. Apt. B.A. B.Ac. B.Eng. B.Sc. Bd. CA. CPA. Gr. IPM. Ners Ns. Psikolog QIA.
    S.AB. S.Ag. S.Ak. S.Ant. S.AP. S.Ars. S.Ds. S.E. S.E.I. S.E.Sy. S.Farm. S.Fil. S.Fil.I. S.Ft. S.Gz. S.H.
    S.H.I. S.Hum. S.Hut. S.I.Kom. S.I.Pem. S.I.Pust. S.IAN. S.IP. S.Keb. S.Ked. S.Kel. S.Kep. S.Kes. S.KG.
    S.KH. S.KM. S.Kom. S.KPm. S.M. S.Mat. S.Or. S.P. S.Pd. S.Pd.AUD. S.Pd.Gr. S.Pd.I. S.Pd.K. S.Pd.SD. S.Pi.
    S.PKP. S.Psi. S.Pt. S.PWK. S.S. S.Si. S.Sn. S.Sos. S.Sos.I. S.ST. S.ST.Pi. S.Stat. S.STP. S.Sy. S.T.
    S.T.Han. S.Th. S.Th.I. S.TP. S.Tr. S.Tr.Ak. S.Tr.AP. S.Tr.Ft. S.Tr.Gz. S.Tr.IP. S.Tr.Keb. S.Tr.Kep.
    S.Tr.Kes. S.Tr.Kom. S.Tr.Ling. S.Tr.Pel. S.Tr.Rad. S.Tr.RMIK. S.Tr.Sos. S.Tr.Stat. S.Tr.T.
    LL.M. M.A. M.AB. M.Ag. M.Ak. M.AP. M.Ars. M.B.A. M.Biomed. M.E. M.E.I. M.E.Sy. M.Eng. M.Farm. M.Gz. M.H.
    M.H.I. M.H.Kes. M.Han. M.Hum. M.Hut. M.I.Kom. M.IP. M.Keb. M.Kep. M.Kes. M.KM. M.Kn. M.Kom. M.M. M.M.Kes.
    M.M.Pd. M.Mat. M.P. M.P.H. M.P.P. M.Pd. M.Pd.I. M.Pi. M.Psi. M.Pt. M.PWK. M.S. M.S.E. M.S.M. M.Sc. M.Si.
    M.Sn. M.Sos. M.Stat. M.Sy. M.T. M.T.I. M.T.P. M.Th. M.Tr.AP. M.Tr.IP. M.Tr.Keb. M.Tr.Kep. M.Tr.Kes.
    M.Tr.T. Ph.D. D.B.A.
    Sp.A Sp.An Sp.B Sp.BA Sp.BM Sp.BP Sp.BS Sp.BTKV Sp.DV Sp.DVE Sp.EM Sp.FK Sp.GK Sp.JP Sp.KFR Sp.KG Sp.KGA
    Sp.KJ Sp.KK Sp.KL Sp.KO Sp.M Sp.MK Sp.N Sp.OG Sp.OK Sp.Ort Sp.OT Sp.P Sp.PA Sp.PD Sp.Perio Sp.PK Sp.PM
    Sp.Pros Sp.Rad Sp.RM Sp.S Sp.THT Sp.THT-KL Sp.U
"""
# Names that a title without dots and in capitals could also be.
_MIRIP_NAMA = frozenset({"ak", "ba", "bac", "ca", "mars", "ma", "mat", "me", "sag", "sant", "sel", "si"})
_PISAH_BAGIAN = re.compile(r"[^\s.]+\.?")
_BUKAN_HURUF = re.compile(r"[^a-z]+")
_TERPANJANG_BAGIAN = 5


def _kunci(teks: str) -> str:
    return _BUKAN_HURUF.sub("", teks.lower())


def _peta(daftar: Iterable[str]) -> dict[str, str]:
    """Map the bare letters of each title to its spelling; the first of two with equal letters holds."""
    peta: dict[str, str] = {}
    for gelar in daftar:
        peta.setdefault(_kunci(gelar), gelar)
    return peta


_DEPAN_PER_KUNCI = _peta(_DEPAN)
_BELAKANG_PER_KUNCI = _peta(_BELAKANG.split())


def baku_depan(kata: str) -> str | None:
    """Return the usual spelling of one title before the name (`DRA` → `Dra.`), None when it is none.

    `dr` (physician) and `Dr` (doctorate) differ by case alone; `DR` is taken for the doctorate.
    """
    if kata.rstrip(".") == "dr":
        return "dr."
    return _DEPAN_PER_KUNCI.get(_kunci(kata))


def is_gelar_tanpa_koma(akhiran: str, *, is_kapital: bool) -> bool:
    """Tell whether the end of a name is a title although no comma stands before it.

    is_kapital: the whole name is written in capitals, so that case tells nothing.
    """
    if "." in akhiran:
        return _baku_ruas(akhiran)[1]
    kunci = _kunci(akhiran)
    baku = _BELAKANG_PER_KUNCI.get(kunci)
    if baku is None or len(kunci) == 1 or kunci in _MIRIP_NAMA:
        return False
    return is_kapital or akhiran in (baku.replace(".", ""), kunci.upper())


def is_mirip_gelar(ruas: str) -> bool:
    """Tell whether text after a comma can be a title: a known one, or something with a dot in it."""
    return "." in ruas or _kunci(ruas) in _BELAKANG_PER_KUNCI or any(map(baku_depan, ruas.split()))


@lru_cache(maxsize=2048)
def baku_belakang(teks: str) -> str:
    """Return titles after the name in the usual spelling, `S.PD,M.SI` → `S.Pd., M.Si.`.

    Titles that are not known stay as written; `-` and blanks give an empty text.
    """
    daftar_ruas = [ruas.strip(" -") for ruas in re.split(r"[,;]", aksara.rapikan(teks))]
    return ", ".join(gelar for ruas in daftar_ruas for gelar in _baku_ruas(ruas)[0])


@lru_cache(maxsize=512)
def baku_depan_semua(teks: str) -> str:
    """Return the titles of a column of its own, `DRG.HJ` → `drg. Hj.`; unknown ones stay as written."""
    daftar = [bagian for bagian in _PISAH_BAGIAN.findall(aksara.rapikan(teks)) if bagian.strip("-.,")]
    return " ".join(baku_depan(bagian.rstrip(",")) or bagian for bagian in daftar)


def _baku_ruas(ruas: str) -> tuple[list[str], bool]:
    """Split one piece between commas into known titles, longest first, and say whether all was known.

    From the first unknown part on the text stays as written, in one piece.
    """
    bagian = [cocok.span() for cocok in _PISAH_BAGIAN.finditer(ruas)]
    daftar: list[str] = []
    posisi = 0
    while posisi < len(bagian):
        panjang, baku = _terpanjang(ruas, bagian[posisi : posisi + _TERPANJANG_BAGIAN])
        if baku is None:
            return [*daftar, ruas[bagian[posisi][0] :]], False
        daftar.append(baku)
        posisi += panjang
    return daftar, bool(daftar)


def _terpanjang(ruas: str, bagian: list[tuple[int, int]]) -> tuple[int, str | None]:
    for panjang in range(len(bagian), 0, -1):
        potongan = ruas[bagian[0][0] : bagian[panjang - 1][1]]
        baku = _BELAKANG_PER_KUNCI.get(_kunci(potongan))
        # `S.P. M.P.` must not begin with the specialist's `Sp.M`.
        if baku is not None and not (baku.startswith("Sp.") and potongan[:2].upper() == "S."):
            return panjang, baku
    return 0, None
