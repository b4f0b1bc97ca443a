"""Cells that hold something else than a value: Excel errors and ditto marks."""

from pegawai.domain.impor.lembar import GALAT_SEL, Sel
from pegawai.domain.impor.tolakan import Tolak

SAMA = object()
"""Stands for a cell that only repeats the one above."""
PESAN_SAMA = (
    "Sel berisi tanda “sama dengan di atas”; nilai baris di atasnya yang diambil. "
    "Tulis nilainya di setiap baris."
)
_KATA_SAMA = frozenset(
    {"sda", "sdda", "idem", "ibid", "dto", "ditto", "sama", "samadengandiatas", "samadenganatas"}
)
_TANDA_SAMA = frozenset(
    {'"', '""', "''", "\u201d", "\u201c", "\u201d\u201d", "\u3003", "\u2033", ",,", "\u201e"}
)
_TERPANJANG = 24
_AWAL_KATA = frozenset("sSiIdD")
_AWAL_TANDA = frozenset("\"',-. \u201c\u201d\u201e\u2033\u3003")
_AWAL = _AWAL_KATA | _AWAL_TANDA | {"#"}
_HIASAN = str.maketrans("", "", " .-/'")


def istimewa(sel: Sel) -> object:
    """Return `Tolak` for an Excel error cell, `SAMA` for a ditto mark, None for anything else."""
    if sel.__class__ is not str or sel[:1] not in _AWAL or len(sel) > _TERPANJANG:
        return None
    if sel in GALAT_SEL:
        return Tolak(
            "formula_error_cell",
            f"Sel berisi galat rumus {sel}. Perbaiki rumusnya atau ketik nilainya.",
        )
    return SAMA if _is_sama(str(sel).strip()) else None


def _is_sama(teks: str) -> bool:
    if teks[:1] in _AWAL_KATA:
        return teks.lower().translate(_HIASAN) in _KATA_SAMA
    return teks.translate(_HIASAN) in _TANDA_SAMA or teks in _TANDA_SAMA
