"""What the shell of every page knows: the navigation of this reader and where they are in it."""

import logging
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.shortcuts import resolve_url
from django.urls import NoReverseMatch, reverse
from django.utils.functional import SimpleLazyObject

from serang_asn.inti.registri import navigasi as registri_navigasi

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ButirMenu:
    """One link of the navigation. is_kini: the page now shown lies under it.

    tanda: id of the place for the number of what waits there, empty for none. The number itself comes after
    the page (`pemberitahuan:tanda`), so that no page pays for counting.
    """

    label: str
    url: str
    ikon: str
    is_kini: bool
    tanda: str = ""


@dataclass(frozen=True, slots=True)
class KelompokMenu:
    """Links under one heading."""

    nama: str
    butir: list[ButirMenu]


def navigasi(request: HttpRequest) -> dict[str, Any]:
    """Give templates `menu_navigasi`; it is worked out only when a template draws it, so the public pages,
    which do not, stay free of the session and can be cached."""
    return {"menu_navigasi": SimpleLazyObject(lambda: susun_menu(request.user, request.path))}


def pembaca(request: HttpRequest) -> dict[str, Any]:
    """Give templates `is_masuk` and where the reader's own pages begin; asks nothing without a session."""
    ada_sesi = settings.SESSION_COOKIE_NAME in request.COOKIES
    return {
        "is_masuk": SimpleLazyObject(lambda: ada_sesi and bool(request.user.is_authenticated)),
        "url_masuk": SimpleLazyObject(lambda: resolve_url(settings.LOGIN_REDIRECT_URL)),
    }


def susun_menu(akun: Any, path: str) -> list[KelompokMenu]:
    """Return the navigation of `akun` in groups, in the order of their first entries.

    The present entry is the one with the longest address that `path` starts with.
    """
    if not akun.is_authenticated:
        return []
    daftar = [(butir, _alamat(butir)) for butir in registri_navigasi.untuk(akun)]
    ada = [(butir, url) for butir, url in daftar if url]
    kini = max((url for _, url in ada if _is_di_bawah(path, url)), key=len, default="")
    per_kelompok: dict[str, list[ButirMenu]] = {}
    for butir, url in ada:
        tanda = registri_navigasi.tanda(butir) if butir.hitungan else ""
        per_kelompok.setdefault(butir.kelompok, []).append(
            ButirMenu(butir.label, url, butir.ikon, url == kini, tanda)
        )
    return [KelompokMenu(nama, isi) for nama, isi in per_kelompok.items()]


def _is_di_bawah(path: str, url: str) -> bool:
    """The root is above every page; only it itself is "under" it."""
    return path == url if url == "/" else path.startswith(url)


def _alamat(butir: registri_navigasi.Butir) -> str:
    """Return the address of an entry, or "" (and an error in the log) when its page does not exist."""
    try:
        return reverse(butir.url_name)
    except NoReverseMatch:
        log.error("navigation entry %s names an unknown page %s", butir.kode, butir.url_name)
        return ""
