"""Which help pages there are for a reader, and their text as HTML."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import markdown
from django.utils.safestring import SafeString, mark_safe

from serang_asn.inti import lingkup
from serang_asn.inti.registri.bantuan import HalamanBantuan, bantuan


def daftar_untuk(akun: Any) -> list[HalamanBantuan]:
    """Return the pages for `akun`: those for everyone, and those for its roles."""
    peran = lingkup.untuk(akun).peran
    return [halaman for halaman in bantuan if not halaman.peran or halaman.peran & peran]


@dataclass(frozen=True, slots=True)
class Naskah:
    """A page as HTML, with anchor and title of its sections in their order."""

    html: SafeString
    bagian: tuple[tuple[str, str], ...]


@lru_cache(maxsize=64)
def baca(berkas: Path) -> Naskah:
    """Return the page. The files belong to the repository, so their text is trusted."""
    penyusun = markdown.Markdown(extensions=["tables", "toc"])
    html = mark_safe(penyusun.convert(berkas.read_text(encoding="utf-8")))
    daftar: list[dict[str, Any]] = penyusun.toc_tokens  # type: ignore[attr-defined]
    return Naskah(html, tuple((satu["id"], satu["name"]) for induk in daftar for satu in induk["children"]))
