"""Whether two spellings can be one person's name."""

import difflib
import re

_KEMIRIPAN = 0.7


def is_nama_mirip(tertulis: str, tercatat: str) -> bool:
    """Tell whether two spellings can be one person's: order, dots and small slips do not count.

    A shortened name (`M. Yusuf` for `Muhammad Yusuf`) counts when every part begins one of the other's.
    """
    kiri, kanan = (
        sorted(re.findall(r"[a-z]+", nama.lower().replace("'", ""))) for nama in (tertulis, tercatat)
    )
    pendek, panjang = sorted((kiri, kanan), key=len)
    if pendek and all(any(b.startswith(a) or a.startswith(b) for b in panjang) for a in pendek):
        return True
    return difflib.SequenceMatcher(None, " ".join(kiri), " ".join(kanan)).ratio() >= _KEMIRIPAN
