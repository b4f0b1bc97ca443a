"""Whole public pages kept ready: they are the same for everyone, and their figures change once a month."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.views.decorators.cache import cache_page

UMUR_DETIK = 60
"""How long a page is kept here and in the reader's browser."""


def halaman_publik(view: Callable[..., Any]) -> Callable[..., Any]:
    """View decorator: answer from the cache. Only for pages that know nothing of the reader but the menu.

    Who carries a session is shown another menu, so that page is drawn anew and kept nowhere. Browsers are
    told to tell the two apart; our cache, which never sees the second, is not.
    """
    tersimpan = cache_page(UMUR_DETIK)(view)

    @wraps(view)
    def jawab(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        jawaban: HttpResponse
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            jawaban = view(request, *args, **kwargs)
            patch_cache_control(jawaban, private=True, no_cache=True)
        else:
            jawaban = tersimpan(request, *args, **kwargs)
        patch_vary_headers(jawaban, ["Cookie"])
        return jawaban

    return jawab
