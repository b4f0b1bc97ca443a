"""Cells that hold something else than a value: Excel errors and ditto marks."""

from pegawai.domain.impor.lembar import GALAT_SEL, Sel
from pegawai.domain.impor.tolakan import Tolak

PESAN_SAMA = (
    "Sel berisi tanda “sama dengan di atas”; nilai baris di atasnya yang diambil. "
    "Tulis nilainya di setiap baris."
)
_SAMA = frozenset(
    {"sda", "sdda", "idem", "id", "ibid", "dto", "ditto", "sama", "samadengandiatas", "samadenganatas"}
)
_TANDA_SAMA = frozenset(
    {'"', '""', "''", "\u201d", "\u201c", "\u201d\u201d", "\u3003", "\u2033", ",,", "\u201e"}
)
_TERPANJANG = 24
_HURUF_AWAL = frozenset("sSiIdD")
_HIASAN = str.maketrans("", "", " .-/'")


def sel_galat(sel: Sel) -> Tolak | None:
    """Return the refusal of an Excel error cell, None for anything else."""
    if isinstance(sel, str) and sel.startswith("#") and sel in GALAT_SEL:
        return Tolak(
            "formula_error_cell",
            f"Sel berisi galat rumus {sel}. Perbaiki rumusnya atau ketik nilainya.",
        )
    return None


def is_sama_dengan_atas(sel: Sel) -> bool:
    """Tell whether a cell only says that the value above holds here too."""
    if not isinstance(sel, str) or not sel or len(sel) > _TERPANJANG:
        return False
    teks = sel.strip()
    if teks[:1] in _HURUF_AWAL:
        return teks.lower().translate(_HIASAN) in _SAMA
    return teks.translate(_HIASAN) in _TANDA_SAMA or teks in _TANDA_SAMA
