"""What the shell of every page knows: the navigation of this reader and where they are in it."""

import logging
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.shortcuts import resolve_url
from django.urls import NoReverseMatch, reverse
from django.utils.functional import SimpleLazyObject

from serang_asn.inti.pemberitahuan.baca import count_belum
from serang_asn.inti.registri import navigasi as registri_navigasi

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ButirMenu:
    """One link of the navigation. is_kini: the page now shown lies under it. hitungan: what waits there."""

    label: str
    url: str
    ikon: str
    is_kini: bool
    hitungan: int = 0


@dataclass(frozen=True, slots=True)
class KelompokMenu:
    """Links under one heading."""

    nama: str
    butir: list[ButirMenu]


def navigasi(request: HttpRequest) -> dict[str, Any]:
    """Give templates `menu_navigasi`; it is worked out only when a template draws it, so the public pages,
    which do not, stay free of the session and can be cached."""
    return {"menu_navigasi": SimpleLazyObject(lambda: susun_menu(request.user, request.path))}


def kabar(request: HttpRequest) -> dict[str, Any]:
    """Give templates `kabar_baru`, the number of unread notices; asked only when a template draws it."""
    return {"kabar_baru": SimpleLazyObject(lambda: _kabar_baru(request.user))}


def _kabar_baru(akun: Any) -> int:
    return count_belum(akun) if akun.is_authenticated else 0


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
        hitungan = butir.hitungan(akun) if butir.hitungan else 0
        per_kelompok.setdefault(butir.kelompok, []).append(
            ButirMenu(butir.label, url, butir.ikon, url == kini, hitungan)
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
