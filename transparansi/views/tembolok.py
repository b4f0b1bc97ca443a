"""Whole public pages kept ready: they are the same for everyone, and their figures change once a month."""

from collections.abc import Callable
from typing import Any

from django.views.decorators.cache import cache_page

UMUR_DETIK = 60
"""How long a page is kept here and in the reader's browser."""


def halaman_publik(view: Callable[..., Any]) -> Callable[..., Any]:
    """View decorator: answer from the cache. Only for pages that know neither session nor reader."""
    return cache_page(UMUR_DETIK)(view)
