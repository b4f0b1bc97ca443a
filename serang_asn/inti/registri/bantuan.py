"""Help pages: Markdown files of `docs/panduan/`, shown at `/bantuan/`; apps add theirs."""

from dataclasses import dataclass
from pathlib import Path

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True)
class HalamanBantuan:
    """One help page for readers of the given roles (empty: everyone, also the public)."""

    kode: str
    urut: int
    judul: str
    berkas: Path
    peran: frozenset[str] = frozenset()


bantuan: Registri[HalamanBantuan] = Registri("bantuan")
