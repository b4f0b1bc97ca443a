"""A cell that cannot be taken as it stands, and what counts as an empty one."""

from dataclasses import dataclass

from pegawai.domain import aksara

_KOSONG = frozenset(("", "null", "none", "nan", "nil", "n/a", "(null)", "\\n", "(kosong)"))
_KOSONG_TERPANJANG = max(map(len, _KOSONG))
_HIASAN = aksara.TANDA_HUBUNG + "_.·•*/ '"


@dataclass(frozen=True, slots=True)
class Tolak:
    """Why the text of a cell is not taken. kode: one of the importer's problem codes."""

    kode: str
    pesan: str


def is_kosong(teks: str) -> bool:
    """Tell whether a text stands for no value: nothing, dashes, dots, `NULL`."""
    if len(teks) > _KOSONG_TERPANJANG and teks[0].isalnum():
        return False
    return not teks.strip(_HIASAN) or teks.lower() in _KOSONG
