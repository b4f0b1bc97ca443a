"""Which help pages there are for a reader, and their text as HTML."""

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


@lru_cache(maxsize=64)
def isi(berkas: Path) -> SafeString:
    """Return the page as HTML. The files belong to the repository, so their text is trusted."""
    teks = berkas.read_text(encoding="utf-8")
    return mark_safe(markdown.markdown(teks, extensions=["tables", "toc"]))
