"""Every named address of the house, read from its URL patterns."""

import uuid
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver, reverse

CONTOH = {"uuid": str(uuid.uuid4()), "int": "1", "slug": "contoh", "str": "contoh", "path": "contoh"}


@dataclass(frozen=True)
class Alamat:
    """One pattern: its name with namespaces, an address it matches, its view, its arguments."""

    nama: str
    view: Any
    argumen: tuple[str, ...]
    contoh: dict[str, str]

    def url(self, **ganti: str) -> str:
        return reverse(self.nama, kwargs=self.contoh | ganti)

    @property
    def is_umum(self) -> bool:
        return not getattr(self.view, "login_required", True)

    @property
    def argumen_uuid(self) -> list[str]:
        return [nama for nama, nilai in self.contoh.items() if nilai == CONTOH["uuid"]]


def semua_alamat(resolver: URLResolver | None = None, ruang: tuple[str, ...] = ()) -> list[Alamat]:
    hasil: list[Alamat] = []
    for pola in (resolver or get_resolver()).url_patterns:
        if isinstance(pola, URLResolver):
            hasil += semua_alamat(pola, (*ruang, pola.namespace) if pola.namespace else ruang)
        elif isinstance(pola, URLPattern) and pola.name:
            hasil.append(_alamat(pola, ruang))
    return hasil


def _alamat(pola: URLPattern, ruang: tuple[str, ...]) -> Alamat:
    jenis = {
        nama: type(konverter).__name__.removesuffix("Converter").lower().replace("string", "str")
        for nama, konverter in pola.pattern.converters.items()
    }
    argumen = tuple(pola.pattern.regex.groupindex)
    contoh = {nama: CONTOH.get(jenis.get(nama, "str"), "contoh") for nama in argumen}
    return Alamat(":".join((*ruang, pola.name)), pola.callback, argumen, contoh)
