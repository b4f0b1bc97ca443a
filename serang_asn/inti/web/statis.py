"""Static files: the one Bootstrap file we use, and stylesheets delivered in one piece.

While developing, a browser follows `@import` from file to file. When static files are collected the same
imports are written out, so that a page asks for one stylesheet.
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bootstrap_wrapper import get_bootstrap_css_dir
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage
from whitenoise.storage import CompressedManifestStaticFilesStorage

BOOTSTRAP = "bootstrap/bootstrap.min.css"
LEMBAR_GAYA = ("css/aplikasi.css", "css/publik.css")

_IMPOR = re.compile(r'@import url\("(?P<alamat>[^"]+)"\)(?: layer\((?P<lapis>[\w-]+)\))?;')
_ALAMAT = re.compile(r"""url\((?P<petik>["']?)(?!data:|/|#|https?:)(?P<alamat>[^)"']+)(?P=petik)\)""")
_PETA_SUMBER = re.compile(r"/\*#\s*sourceMappingURL=[^*]*\*/")


class PencariBootstrap(BaseFinder):
    """Finds Bootstrap's stylesheet in its package and leaves its forty other files alone."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.penyimpanan = FileSystemStorage(location=get_bootstrap_css_dir())

    def check(self, **kwargs: Any) -> list[Any]:
        return []

    def find(  # type: ignore[override]  # Django passes find_all by name
        self, path: str, *, find_all: bool = False, **kwargs: Any
    ) -> str | list[str]:
        if path != BOOTSTRAP:
            return []
        berkas = str(Path(get_bootstrap_css_dir()) / Path(BOOTSTRAP).name)
        return [berkas] if find_all else berkas

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, FileSystemStorage]]:
        self.penyimpanan.prefix = posixpath.dirname(BOOTSTRAP)  # type: ignore[attr-defined]
        yield posixpath.basename(BOOTSTRAP), self.penyimpanan


class PenyimpananStatis(CompressedManifestStaticFilesStorage):
    """Hashed and compressed files, with the imports of LEMBAR_GAYA written out."""

    def post_process(self, paths: dict[str, Any], *, dry_run: bool = False, **options: Any) -> Iterator[Any]:
        if not dry_run:
            self._satukan_semua(paths)
        yield from super().post_process(paths, dry_run=dry_run, **options)

    def _satukan_semua(self, paths: dict[str, Any]) -> None:
        def baca(nama: str) -> str:
            # From where the file was found: the copy in STATIC_ROOT may be what an earlier run wrote out.
            penyimpanan, jalur = paths[nama]
            with penyimpanan.open(jalur) as berkas:
                return berkas.read().decode()

        hasil = {nama: satukan(nama, baca) for nama in LEMBAR_GAYA if nama in paths}
        if BOOTSTRAP in paths:
            hasil[BOOTSTRAP] = _PETA_SUMBER.sub("", baca(BOOTSTRAP))
        for nama, isi in hasil.items():
            self.delete(nama)
            self._save(nama, ContentFile(isi.encode()))
            paths[nama] = (self, nama)


def satukan(nama: str, baca: Callable[[str], str], tujuan: str | None = None) -> str:
    """Return the stylesheet `nama` with every `@import url("…") layer(…);` replaced by what it names.

    baca: gives the text of a static name. Relative addresses are rewritten to suit `tujuan`, the first file.
    """
    tujuan = tujuan or nama
    folder = posixpath.dirname(nama)

    def isi_impor(cocok: re.Match[str]) -> str:
        diimpor = posixpath.normpath(posixpath.join(folder, cocok["alamat"]))
        isi = satukan(diimpor, baca, tujuan)
        return f"@layer {cocok['lapis']} {{\n{isi}\n}}" if cocok["lapis"] else isi

    def alamat_baru(cocok: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, cocok["alamat"]))
        return f'url("{posixpath.relpath(target, posixpath.dirname(tujuan))}")'

    potongan, akhir, teks = [], 0, _PETA_SUMBER.sub("", baca(nama))
    for cocok in _IMPOR.finditer(teks):
        potongan += [_ALAMAT.sub(alamat_baru, teks[akhir : cocok.start()]), isi_impor(cocok)]
        akhir = cocok.end()
    return "".join([*potongan, _ALAMAT.sub(alamat_baru, teks[akhir:])])
